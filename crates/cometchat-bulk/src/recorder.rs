//! Writes down what happens: the one task that appends to the journal and to the dead letters.
//!
//! What many records want written at the same time is appended together, so that they wait for the disk once (group commit).
//! A write is acknowledged only after that.

use crate::dead_letters::DeadLetters;
use crate::journal::{Entry, Journal, JournalError, Past, Taken};
use crate::{BulkError, BulkErrorKind};
use std::error::Error as StdError;
use std::io;
use std::ops::Range;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinHandle, spawn_blocking};

/// How many requests may queue up: those of all records in flight, in one batch.
const QUEUE: usize = 4096;

/// Why nothing can be written down any more. Shared, since everybody who waits has to know.
#[derive(Clone, Debug)]
pub(crate) struct Failed {
    kind: BulkErrorKind,
    source: Arc<dyn StdError + Send + Sync>,
}

impl Failed {
    fn of_journal(error: JournalError) -> Self {
        Self {
            kind: error.kind().into(),
            source: Arc::new(error),
        }
    }

    fn of_dead_letters(error: io::Error) -> Self {
        Self {
            kind: BulkErrorKind::DeadLetters,
            source: Arc::new(error),
        }
    }

    /// Without the task, which ends only with the runtime, nothing can be written.
    fn gone() -> Self {
        Self {
            kind: BulkErrorKind::Journal,
            source: Arc::new(io::Error::other("the program is ending")),
        }
    }

    pub(crate) fn into_error(self) -> BulkError {
        let text = match self.kind {
            BulkErrorKind::DeadLetters => "the dead letters cannot be written",
            _ => "nothing more is sent",
        };
        BulkError::new(self.kind, text).because_of(Shared(self.source))
    }
}

/// An error that several share.
#[derive(Debug)]
struct Shared(Arc<dyn StdError + Send + Sync>);

impl std::fmt::Display for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for Shared {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// What one record wants written.
struct Request {
    entries: Vec<Entry>,
    dead_letter: Option<String>,
    done: oneshot::Sender<Result<Option<Past>, Failed>>,
}

/// Hands entries to the task that writes them.
#[derive(Clone)]
pub(crate) struct Recorder {
    requests: mpsc::Sender<Request>,
    has_journal: bool,
    has_dead_letters: bool,
}

/// Ends the writing.
pub(crate) struct Finish {
    task: JoinHandle<Writing>,
}

impl Recorder {
    pub(crate) fn start(
        journal: Option<Arc<dyn Journal>>,
        dead_letters: Option<DeadLetters>,
    ) -> (Self, Finish) {
        let (requests, queue) = mpsc::channel(QUEUE);
        let recorder = Self {
            requests,
            has_journal: journal.is_some(),
            has_dead_letters: dead_letters.is_some(),
        };
        let writing = Writing {
            journal,
            dead_letters,
            failed: None,
        };
        let task = tokio::spawn(writing.work(queue));
        (recorder, Finish { task })
    }

    pub(crate) fn keeps_dead_letters(&self) -> bool {
        self.has_dead_letters
    }

    /// Writes entries of one record to the journal, and the record to the dead letters; waits until they are durable. If the
    /// record belongs to another run, nothing of it is written, and this says where it stands.
    pub(crate) async fn write(
        &self,
        mut entries: Vec<Entry>,
        dead_letter: Option<String>,
    ) -> Result<Option<Past>, Failed> {
        if !self.has_journal {
            entries.clear();
        }
        let dead_letter = dead_letter.filter(|_| self.has_dead_letters);
        if entries.is_empty() && dead_letter.is_none() {
            return Ok(None);
        }
        let (done, wait) = oneshot::channel();
        let request = Request {
            entries,
            dead_letter,
            done,
        };
        let sent = self.requests.send(request).await;
        sent.map_err(|_| Failed::gone())?;
        wait.await.map_err(|_| Failed::gone())?
    }
}

impl Finish {
    /// Closes the files once every [`Recorder`] is gone. The dead letters are put in their place if there are none or they are
    /// worth more than those that are there.
    pub(crate) async fn finish(self, replace: bool) -> Result<(), Failed> {
        let Ok(writing) = self.task.await else {
            return Err(Failed::gone());
        };
        let moved = spawn_blocking(move || {
            let dead_letters = writing.dead_letters;
            dead_letters.map_or(Ok(()), |dead_letters| dead_letters.finish(replace))
        });
        let moved = moved.await.unwrap_or_else(|error| Err(error.into()));
        match writing.failed {
            Some(failed) => Err(failed),
            None => moved.map_err(Failed::of_dead_letters),
        }
    }
}

/// The places that are written to, and whether they still can be.
struct Writing {
    journal: Option<Arc<dyn Journal>>,
    dead_letters: Option<DeadLetters>,
    failed: Option<Failed>,
}

impl Writing {
    async fn work(mut self, mut queue: mpsc::Receiver<Request>) -> Self {
        let mut requests = Vec::new();
        while queue.recv_many(&mut requests, QUEUE).await > 0 {
            self.serve(&mut requests).await;
        }
        // Nobody looks anything up any more either.
        self.journal = None;
        self
    }

    async fn serve(&mut self, requests: &mut Vec<Request>) {
        let mut entries = Vec::new();
        let mut letters = Vec::new();
        let mut waiting = Vec::new();
        for request in requests.drain(..) {
            let first = entries.len();
            entries.extend(request.entries);
            letters.push((request.dead_letter, first..entries.len()));
            waiting.push((request.done, first..entries.len()));
        }
        let taken = match self.failed.clone() {
            Some(failed) => Err(failed),
            None => self.write(&entries, letters).await,
        };
        self.failed = taken.as_ref().err().cloned();
        for (done, range) in waiting {
            let past = taken.as_ref().map(|taken| past_of(taken, &range));
            // Who asked may be gone.
            let _ = done.send(past.map_err(Failed::clone));
        }
    }

    /// Writes the entries first, and then the dead letters of those records that are ours.
    async fn write(
        &mut self,
        entries: &[Entry],
        letters: Vec<(Option<String>, Range<usize>)>,
    ) -> Result<Vec<Taken>, Failed> {
        let taken = match &self.journal {
            Some(journal) if !entries.is_empty() => {
                journal.append(entries).await.map_err(Failed::of_journal)?
            }
            _ => Vec::new(),
        };
        let mut lines = Vec::new();
        for (letter, range) in letters {
            if let Some(letter) = letter.filter(|_| past_of(&taken, &range).is_none()) {
                lines.extend_from_slice(letter.as_bytes());
                lines.push(b'\n');
            }
        }
        if let Some(mut file) = self.dead_letters.take_if(|_| !lines.is_empty()) {
            // Blocking work belongs on a thread for it.
            let added = spawn_blocking(move || (file.add(&lines), file)).await;
            let (added, file) = added.map_err(|error| Failed::of_dead_letters(error.into()))?;
            self.dead_letters = Some(file);
            added.map_err(Failed::of_dead_letters)?;
        }
        Ok(taken)
    }
}

/// Where the record of these entries stands, if it belongs to another run.
fn past_of(taken: &[Taken], entries: &Range<usize>) -> Option<Past> {
    let found = taken.iter().find(|taken| entries.contains(&taken.index));
    found.map(|taken| taken.past)
}
