//! The file itself.

use super::event::{self, Header};
use super::history::History;
use super::read::{LONGEST_LINE, Problem, Reading};
use crate::Outcome;
use crate::journal::{JournalError, JournalErrorKind, Opening};
use cometchat_journal::{Appender, LockError, line, sync_directory_of};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The file of a journal, locked against other runs for as long as it is open.
#[derive(Debug)]
pub(super) struct Disk {
    lines: Appender,
}

impl Disk {
    /// Opens or creates a journal of runs against an app, and reads what earlier runs did.
    ///
    /// A file that is not ours, or of another version, app or form, is never written to.
    pub(super) fn open(path: &Path, opening: &Opening) -> Result<(Self, History), JournalError> {
        let app = opening.app.as_str();
        let failed = |what: &str, error: io::Error| {
            let text = format!("the journal {} cannot be {what}", path.display());
            JournalError::new(JournalErrorKind::Failed, text).because_of(error)
        };
        let file = open_file(path).map_err(|error| failed("opened", error))?;
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            let text = format!("the journal {} is not a file", path.display());
            return Err(JournalError::new(JournalErrorKind::NotAJournal, text));
        }
        lock(&file, path)?;
        let refused = |problem: Problem| match problem {
            Problem::Refused(error) => error,
            Problem::Io(error) => failed("read", error),
        };
        let mut reading = Reading::of(path, &file);
        let Some(begun) = reading.first_line(app).map_err(refused)? else {
            return Self::begin(file, path, app).map_err(|error| failed("written", error));
        };
        match reading.entries(&begun).map_err(refused) {
            Ok(history) => {
                let (end, lines) = (reading.offset, reading.number - 1);
                let lines = Appender::resume(file, end, lines)
                    .map_err(|error| failed("repaired", error))?;
                Ok((Self { lines }, history))
            }
            Err(error) if opening.recover && error.kind() == JournalErrorKind::Damaged => {
                tracing::warn!(journal = %path.display(), %error, "recovering a damaged journal");
                Self::recover(&file, path, app).map_err(|error| failed("recovered", error))
            }
            Err(error) => Err(error),
        }
    }

    fn begin(file: File, path: &Path, app: &str) -> io::Result<(Self, History)> {
        // A first line that was torn before anything was sent is written anew.
        let lines = Appender::begin(file, path, &Header::of(app).to_line())?;
        Ok((Self { lines }, History::default()))
    }

    /// Writes what can be read of a damaged journal to a new one. The damaged one is kept beside it.
    fn recover(damaged: &File, path: &Path, app: &str) -> io::Result<(Self, History)> {
        let fresh = beside(path, ".recovered");
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(true)
            .open(&fresh)?;
        lock(&file, &fresh).map_err(io::Error::other)?;
        let (mut disk, _) = Self::begin(file, &fresh, app)?;
        let mut source = damaged;
        source.seek(SeekFrom::Start(0))?;
        let mut reading = Reading::of(path, damaged);
        let begun = match reading.first_line(app) {
            Ok(Some(begun)) => begun,
            // It was read a moment ago.
            _ => return Err(io::Error::other("it changed while it was read")),
        };
        let history = reading.salvage(&begun, |object| {
            let places = disk.lines.append([object])?;
            Ok(places.first().copied().unwrap_or_default())
        })?;
        disk.lines.sync()?;
        std::fs::rename(path, beside(path, ".damaged"))?;
        std::fs::rename(&fresh, path)?;
        sync_directory_of(path);
        Ok((disk, history))
    }

    /// Adds lines with these objects and waits until they are on the disk.
    pub(super) fn append(&mut self, objects: &[Vec<u8>]) -> io::Result<()> {
        let (end, number) = (self.lines.end(), self.lines.lines());
        self.lines.append(objects.iter().map(Vec::as_slice))?;
        self.lines.sync().inspect_err(|_| {
            // Half a line does no harm, but a full one may be of a record that was then not sent.
            let _ = self.lines.take_back(end, number);
        })
    }

    /// Reads the outcome that the line at this place records.
    pub(super) fn outcome_at(&mut self, offset: u64) -> io::Result<Option<Outcome>> {
        let mut file = self.lines.file();
        file.seek(SeekFrom::Start(offset))?;
        let mut line = Vec::new();
        BufReader::new(file)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?;
        let changed = || io::Error::other("it changed while it was open");
        let (_, object) = line::open(&line).ok_or_else(changed)?;
        let event = event::read(&object).ok_or_else(changed)?;
        Ok(event.outcome())
    }
}

fn open_file(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

/// Locks a file against other runs until it is closed.
fn lock(file: &File, path: &Path) -> Result<(), JournalError> {
    match cometchat_journal::lock(file) {
        Ok(()) => Ok(()),
        Err(LockError::InUse) => {
            let text = format!("another run is using the journal {}", path.display());
            Err(JournalError::new(JournalErrorKind::InUse, text))
        }
        Err(error) => {
            let text = format!("the journal {} cannot be locked", path.display());
            let error = match error {
                LockError::Failed(error) => error,
                other => io::Error::other(other),
            };
            Err(JournalError::new(JournalErrorKind::Failed, text).because_of(error))
        }
    }
}

/// A file beside the journal.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
