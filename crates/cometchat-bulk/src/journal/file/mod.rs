//! The journal as a file.
//!
//! A text file, only ever added to. Its first line names the format, its version and the app; each other line is an event,
//! with its number and a checksum.

mod disk;
mod event;
mod history;
mod read;

use super::{
    Entry, Journal, JournalError, JournalErrorKind, JournalFuture, Opened, Opening, Past, RecordId,
    Taken,
};
use crate::Outcome;
use disk::Disk;
use event::LineEvent;
use history::History;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// A journal in a file of its own: what [`Bulk::journal`](crate::Bulk::journal) keeps.
///
/// The file is locked for as long as it is open, and each append waits until the disk has it. It tells records apart by
/// number, and takes 17 bytes of memory for each record of earlier runs. The crate's [front page](crate) shows the lines.
#[derive(Debug)]
pub struct FileJournal {
    path: PathBuf,
    opened: Option<OpenFile>,
}

#[derive(Debug)]
struct OpenFile {
    disk: Arc<Mutex<Disk>>,
    /// What earlier runs did.
    history: History,
}

impl FileJournal {
    /// The journal in this file, which is made if it does not exist.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            opened: None,
        }
    }

    fn opened(&self) -> Result<&OpenFile, JournalError> {
        let is_not_open = || io::Error::other("it is not open");
        self.opened
            .as_ref()
            .ok_or_else(|| self.failed("used", is_not_open()))
    }

    /// Does something with the file, on a thread for blocking work.
    async fn with_disk<T: Send + 'static>(
        &self,
        what: &str,
        work: impl FnOnce(&mut Disk) -> io::Result<T> + Send + 'static,
    ) -> Result<T, JournalError> {
        let disk = self.opened()?.disk.clone();
        let work = move || work(&mut disk.lock().unwrap_or_else(PoisonError::into_inner));
        let done = tokio::task::spawn_blocking(work).await;
        done.unwrap_or_else(|error| Err(error.into()))
            .map_err(|error| self.failed(what, error))
    }

    fn failed(&self, what: &str, error: io::Error) -> JournalError {
        let text = format!("the journal {} cannot be {what}", self.path.display());
        JournalError::new(JournalErrorKind::Failed, text).because_of(error)
    }
}

impl Journal for FileJournal {
    fn open<'a>(&'a mut self, opening: &'a Opening) -> JournalFuture<'a, Opened> {
        Box::pin(async move {
            let (path, opening) = (self.path.clone(), opening.clone());
            let open = move || Disk::open(&path, &opening);
            let opened = tokio::task::spawn_blocking(open).await;
            let (disk, history) =
                opened.unwrap_or_else(|error| Err(self.failed("opened", error.into())))?;
            let last = history.last();
            self.opened = Some(OpenFile {
                disk: Arc::new(Mutex::new(disk)),
                history,
            });
            Ok(Opened::up_to(last))
        })
    }

    fn lookup<'a>(&'a self, records: &'a [RecordId]) -> JournalFuture<'a, Vec<Option<Past>>> {
        Box::pin(async move {
            let history = &self.opened()?.history;
            let pasts = records.iter().map(|record| history.get(record.number));
            Ok(pasts.collect())
        })
    }

    fn outcome<'a>(&'a self, record: &'a RecordId) -> JournalFuture<'a, Option<Outcome>> {
        Box::pin(async move {
            match self.opened()?.history.offset(record.number) {
                Some(offset) => {
                    self.with_disk("read", move |disk| disk.outcome_at(offset))
                        .await
                }
                None => Ok(None),
            }
        })
    }

    fn append<'a>(&'a self, entries: &'a [Entry]) -> JournalFuture<'a, Vec<Taken>> {
        Box::pin(async move {
            let lines: Vec<_> = entries
                .iter()
                .map(|entry| LineEvent::of(entry).to_json())
                .collect();
            self.with_disk("written", move |disk| disk.append(&lines))
                .await?;
            Ok(Vec::new())
        })
    }

    fn path(&self) -> Option<&Path> {
        Some(&self.path)
    }
}
