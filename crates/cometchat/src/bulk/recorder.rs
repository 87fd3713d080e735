//! Writes down what happens: the one task that touches the journal and the dead letters.
//!
//! What many records want written at the same time is written together and waits for the disk once (group commit). A write
//! is acknowledged only after that.

use super::dead_letters::DeadLetters;
use super::journal::{Entry, Journal};
use super::{BulkError, BulkErrorKind, Outcome};
use std::io;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// How many requests may queue up: those of all records in flight, in one batch.
const QUEUE: usize = 4096;

/// Why nothing can be written down any more. Shared, since everybody who waits has to know.
#[derive(Clone, Debug)]
pub(super) struct Failed {
    kind: BulkErrorKind,
    error: Arc<io::Error>,
}

impl Failed {
    pub(super) fn into_error(self) -> BulkError {
        let text = match self.kind {
            BulkErrorKind::DeadLetters => "the dead letters cannot be written",
            _ => "the journal cannot be written, so nothing more is sent",
        };
        BulkError::new(self.kind, text).because_of(io::Error::new(self.error.kind(), self.error))
    }
}

/// Lines that belong together.
#[derive(Default)]
struct Lines {
    journal: Vec<Vec<u8>>,
    dead_letters: Vec<u8>,
}

enum Request {
    Write {
        lines: Lines,
        done: oneshot::Sender<Result<(), Failed>>,
    },
    Recall {
        offset: u64,
        found: oneshot::Sender<Result<Option<Outcome>, Failed>>,
    },
}

/// The files, and whether they can still be written.
struct Files {
    journal: Option<Journal>,
    dead_letters: Option<DeadLetters>,
    failed: Option<Failed>,
}

/// Hands lines to the task that writes them.
#[derive(Clone)]
pub(super) struct Recorder {
    requests: mpsc::Sender<Request>,
    has_journal: bool,
    has_dead_letters: bool,
}

/// Ends the writing.
pub(super) struct Finish {
    task: tokio::task::JoinHandle<Files>,
}

impl Recorder {
    pub(super) fn start(
        journal: Option<Journal>,
        dead_letters: Option<DeadLetters>,
    ) -> (Self, Finish) {
        let (requests, queue) = mpsc::channel(QUEUE);
        let recorder = Self {
            requests,
            has_journal: journal.is_some(),
            has_dead_letters: dead_letters.is_some(),
        };
        let files = Files {
            journal,
            dead_letters,
            failed: None,
        };
        let task = tokio::spawn(work(queue, files));
        (recorder, Finish { task })
    }

    pub(super) fn keeps_dead_letters(&self) -> bool {
        self.has_dead_letters
    }

    /// Writes an entry to the journal, and waits until it is on the disk.
    pub(super) async fn journal(&self, entry: &Entry<'_>) -> Result<(), Failed> {
        self.write(std::slice::from_ref(entry), None).await
    }

    /// Writes entries to the journal and a record to the dead letters.
    pub(super) async fn write(
        &self,
        entries: &[Entry<'_>],
        dead_letter: Option<String>,
    ) -> Result<(), Failed> {
        let dead_letters = dead_letter.filter(|_| self.has_dead_letters);
        let has_entries = self.has_journal && !entries.is_empty();
        if !has_entries && dead_letters.is_none() {
            return Ok(());
        }
        let entries = entries.iter().filter(|_| self.has_journal);
        let lines = Lines {
            journal: entries.map(Entry::to_json).collect(),
            dead_letters: dead_letters.unwrap_or_default().into_bytes(),
        };
        let (done, wait) = oneshot::channel();
        self.ask(Request::Write { lines, done }, wait).await
    }

    /// Reads what an earlier run wrote down at this place of the journal.
    pub(super) async fn recall(&self, offset: u64) -> Result<Option<Outcome>, Failed> {
        let (found, wait) = oneshot::channel();
        self.ask(Request::Recall { offset, found }, wait).await
    }

    async fn ask<T>(
        &self,
        request: Request,
        answer: oneshot::Receiver<Result<T, Failed>>,
    ) -> Result<T, Failed> {
        // Without the task, which ends only with the runtime, nothing can be written.
        let gone = || Failed {
            kind: BulkErrorKind::Journal,
            error: Arc::new(io::Error::other("the program is ending")),
        };
        self.requests.send(request).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

impl Finish {
    /// Closes the files once every [`Recorder`] is gone. The dead letters are put in their place if there are none or they are worth
    /// more than those that are there.
    pub(super) async fn finish(self, replace: bool) -> Result<(), Failed> {
        let closed = async {
            let files = self.task.await?;
            tokio::task::spawn_blocking(move || {
                let moved = files
                    .dead_letters
                    .map_or(Ok(()), |dead_letters| dead_letters.finish(replace));
                match (files.failed, moved) {
                    (Some(failed), _) => Err(failed),
                    (None, moved) => {
                        moved.map_err(|error| failed(BulkErrorKind::DeadLetters, error))
                    }
                }
            })
            .await
        };
        closed
            .await
            .unwrap_or_else(|error| Err(failed(BulkErrorKind::Journal, error.into())))
    }
}

fn failed(kind: BulkErrorKind, error: io::Error) -> Failed {
    Failed {
        kind,
        error: Arc::new(error),
    }
}

async fn work(mut queue: mpsc::Receiver<Request>, mut files: Files) -> Files {
    let mut requests = Vec::new();
    while queue.recv_many(&mut requests, QUEUE).await > 0 {
        let batch = std::mem::take(&mut requests);
        // Blocking work belongs on a thread for it; one batch is one trip there.
        let served = tokio::task::spawn_blocking(move || {
            files.serve(batch);
            files
        });
        files = match served.await {
            Ok(files) => files,
            // The runtime is shutting down; the file is as the last batch left it.
            Err(error) => {
                return Files {
                    journal: None,
                    dead_letters: None,
                    failed: Some(failed(BulkErrorKind::Journal, error.into())),
                };
            }
        };
    }
    files
}

impl Files {
    fn serve(&mut self, requests: Vec<Request>) {
        let mut lines = Lines::default();
        let mut waiting = Vec::new();
        for request in requests {
            match request {
                Request::Write { lines: more, done } => {
                    lines.journal.extend(more.journal);
                    if !more.dead_letters.is_empty() {
                        lines.dead_letters.extend_from_slice(&more.dead_letters);
                        lines.dead_letters.push(b'\n');
                    }
                    waiting.push(done);
                }
                Request::Recall { offset, found } => {
                    let outcome = match &mut self.journal {
                        Some(journal) => journal.outcome_at(offset),
                        None => Ok(None),
                    };
                    let outcome = outcome.map_err(|error| failed(BulkErrorKind::Journal, error));
                    // Who asked may be gone.
                    let _ = found.send(outcome);
                }
            }
        }
        if self.failed.is_none() {
            self.failed = self.write(&lines).err();
        }
        for done in waiting {
            let _ = done.send(self.failed.clone().map_or(Ok(()), Err));
        }
    }

    fn write(&mut self, lines: &Lines) -> Result<(), Failed> {
        if let Some(journal) = self.journal.as_mut().filter(|_| !lines.journal.is_empty()) {
            journal
                .append(&lines.journal)
                .map_err(|error| failed(BulkErrorKind::Journal, error))?;
        }
        let dead_letters = self.dead_letters.as_mut();
        if let Some(dead_letters) = dead_letters.filter(|_| !lines.dead_letters.is_empty()) {
            dead_letters
                .add(&lines.dead_letters)
                .map_err(|error| failed(BulkErrorKind::DeadLetters, error))?;
        }
        Ok(())
    }
}
