//! Writes down what happens: the one task that touches the journal and the dead letters.
//!
//! What many records want written at the same time is written together and waits for the disk once (group commit). A write
//! is acknowledged only after that.

use super::dead_letters::DeadLetters;
use super::journal::Journal;
use super::{BulkError, BulkErrorKind, Outcome};
use std::io;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// How many wishes may queue up: those of all records in flight, in one batch.
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
    journal: Vec<u8>,
    dead_letters: Vec<u8>,
}

enum Wish {
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
    wishes: mpsc::Sender<Wish>,
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
        let (wishes, queue) = mpsc::channel(QUEUE);
        let recorder = Self {
            wishes,
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

    /// Writes a line to the journal, and waits until it is on the disk.
    pub(super) async fn journal(&self, line: Vec<u8>) -> Result<(), Failed> {
        self.write(line, None).await
    }

    /// Writes a line to the journal and a record to what is left over.
    pub(super) async fn write(
        &self,
        journal: Vec<u8>,
        left_over: Option<String>,
    ) -> Result<(), Failed> {
        let dead_letters = left_over.filter(|_| self.has_dead_letters);
        if !self.has_journal && dead_letters.is_none() {
            return Ok(());
        }
        let lines = Lines {
            journal,
            dead_letters: dead_letters.unwrap_or_default().into_bytes(),
        };
        let (done, wait) = oneshot::channel();
        self.ask(Wish::Write { lines, done }, wait).await
    }

    /// Reads what an earlier run wrote down at this place of the journal.
    pub(super) async fn recall(&self, offset: u64) -> Result<Option<Outcome>, Failed> {
        let (found, wait) = oneshot::channel();
        self.ask(Wish::Recall { offset, found }, wait).await
    }

    async fn ask<T>(
        &self,
        wish: Wish,
        answer: oneshot::Receiver<Result<T, Failed>>,
    ) -> Result<T, Failed> {
        // Without the task, which ends only with the runtime, nothing can be written.
        let gone = || Failed {
            kind: BulkErrorKind::Journal,
            error: Arc::new(io::Error::other("the program is ending")),
        };
        self.wishes.send(wish).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

impl Finish {
    /// Closes the files once every [`Recorder`] is gone. What is left over is put in its place if there is none or it is worth
    /// more than what is there.
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

async fn work(mut queue: mpsc::Receiver<Wish>, mut files: Files) -> Files {
    let mut wishes = Vec::new();
    while queue.recv_many(&mut wishes, QUEUE).await > 0 {
        let batch = std::mem::take(&mut wishes);
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
    fn serve(&mut self, wishes: Vec<Wish>) {
        let mut lines = Lines::default();
        let mut waiting = Vec::new();
        for wish in wishes {
            match wish {
                Wish::Write { lines: more, done } => {
                    lines.journal.extend_from_slice(&more.journal);
                    if !more.dead_letters.is_empty() {
                        lines.dead_letters.extend_from_slice(&more.dead_letters);
                        lines.dead_letters.push(b'\n');
                    }
                    waiting.push(done);
                }
                Wish::Recall { offset, found } => {
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
        if let Some(journal) = &mut self.journal
            && !lines.journal.is_empty()
        {
            journal
                .append(&lines.journal)
                .map_err(|error| failed(BulkErrorKind::Journal, error))?;
        }
        if let Some(dead_letters) = &mut self.dead_letters
            && !lines.dead_letters.is_empty()
        {
            dead_letters
                .add(&lines.dead_letters)
                .map_err(|error| failed(BulkErrorKind::DeadLetters, error))?;
        }
        Ok(())
    }
}
