//! How far a ledger was, kept where a restored database cannot change it.

use crate::{LedgerError, LedgerErrorKind};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A small file beside the worker that says how far the ledger was.
///
/// A dump or a base backup that was restored is noticed without it, since it lives elsewhere than the ledger did. A snapshot of
/// the database's disk does not: only what is kept outside shows that it is old. The file is written once a second, so what
/// happened in the last second before the snapshot was put back may go unnoticed.
#[derive(Clone, Debug)]
pub struct Mark {
    path: PathBuf,
}

impl Mark {
    /// In this file, which is made if it does not exist: one for each ledger.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Fails if the ledger has not got as far as the file says.
    pub(super) fn require(&self, ledger: &str, beats: i64) -> Result<(), LedgerError> {
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(unusable(&self.path, error)),
        };
        let Some(known) = text
            .trim()
            .strip_prefix(ledger)
            .and_then(|text| text.trim().parse().ok())
        else {
            let text = format!(
                "{} is no mark of the ledger `{ledger}`",
                self.path.display()
            );
            return Err(LedgerError::new(LedgerErrorKind::OtherSettings, text));
        };
        let known: i64 = known;
        if beats >= known {
            return Ok(());
        }
        let text = format!(
            "the ledger `{ledger}` is older than it was ({beats} reports of workers, and {} says {known}): it was restored from a backup, and records may have been sent that it does not know of; nothing is sent until that is accepted and the file is removed",
            self.path.display()
        );
        Err(LedgerError::new(LedgerErrorKind::Restored, text))
    }

    /// Writes down how far the ledger is.
    pub(super) fn set(&self, ledger: &str, beats: i64) -> Result<(), LedgerError> {
        let part = self.path.with_extension("part");
        let written = fs::write(&part, format!("{ledger} {beats}\n"));
        let moved = written.and_then(|()| fs::rename(&part, &self.path));
        moved.map_err(|error| unusable(&self.path, error))
    }
}

fn unusable(path: &Path, error: io::Error) -> LedgerError {
    let text = format!("the mark {} cannot be used", path.display());
    LedgerError::new(LedgerErrorKind::OtherSettings, text).because_of(error)
}
