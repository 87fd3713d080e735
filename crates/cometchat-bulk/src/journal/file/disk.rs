//! The file itself.

use super::event::Header;
use super::history::History;
use super::line;
use super::read::{LONGEST_LINE, Problem, Reading};
use crate::Outcome;
use crate::journal::{JournalError, JournalErrorKind, Opening};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The file of a journal, locked against other runs for as long as it is open.
#[derive(Debug)]
pub(super) struct Disk {
    file: File,
    /// Where the next line goes, in bytes.
    end: u64,
    /// The number of the last line.
    lines: u64,
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
                let disk = Self { file, end, lines };
                disk.cut_off_the_rest()
                    .map_err(|error| failed("repaired", error))?;
                Ok((disk, history))
            }
            Err(error) if opening.recover && error.kind() == JournalErrorKind::Damaged => {
                tracing::warn!(journal = %path.display(), %error, "recovering a damaged journal");
                Self::recover(&file, path, app).map_err(|error| failed("recovered", error))
            }
            Err(error) => Err(error),
        }
    }

    fn begin(mut file: File, path: &Path, app: &str) -> io::Result<(Self, History)> {
        let header = Header::of(app).to_line();
        // A first line that was torn before anything was sent is written anew.
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&header)?;
        file.sync_all()?;
        sync_directory_of(path);
        let disk = Self {
            file,
            end: header.len() as u64,
            lines: 1,
        };
        Ok((disk, History::default()))
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
        let mut lines = Vec::new();
        let mut number = disk.lines;
        let history = reading.salvage(&begun, |object| {
            let offset = disk.end + lines.len() as u64;
            number += 1;
            line::seal(number, object, &mut lines);
            Ok(offset)
        })?;
        disk.file.write_all(&lines)?;
        disk.file.sync_all()?;
        disk.end += lines.len() as u64;
        disk.lines = number;
        std::fs::rename(path, beside(path, ".damaged"))?;
        std::fs::rename(&fresh, path)?;
        sync_directory_of(path);
        Ok((disk, history))
    }

    /// Adds lines with these objects and waits until they are on the disk.
    pub(super) fn append(&mut self, objects: &[Vec<u8>]) -> io::Result<()> {
        let mut lines = Vec::new();
        for (object, number) in objects.iter().zip(self.lines + 1..) {
            line::seal(number, object, &mut lines);
        }
        self.file.seek(SeekFrom::Start(self.end))?;
        let written = self
            .file
            .write_all(&lines)
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => {
                self.end += lines.len() as u64;
                self.lines += objects.len() as u64;
                Ok(())
            }
            Err(error) => {
                // Half a line does no harm, but a full one may be of a record that was then not sent.
                let _ = self.cut_off_the_rest();
                Err(error)
            }
        }
    }

    /// Reads the outcome that the line at this place records.
    pub(super) fn outcome_at(&mut self, offset: u64) -> io::Result<Option<Outcome>> {
        self.file.seek(SeekFrom::Start(offset))?;
        let mut line = Vec::new();
        BufReader::new(&self.file)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?;
        let (_, event) =
            line::open(&line).ok_or_else(|| io::Error::other("it changed while it was open"))?;
        Ok(event.outcome())
    }

    fn cut_off_the_rest(&self) -> io::Result<()> {
        if self.file.metadata()?.len() > self.end {
            self.file.set_len(self.end)?;
            self.file.sync_all()?;
        }
        Ok(())
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
    match fs4::FileExt::try_lock(file) {
        Ok(()) => Ok(()),
        Err(fs4::TryLockError::WouldBlock) => {
            let text = format!("another run is using the journal {}", path.display());
            Err(JournalError::new(JournalErrorKind::InUse, text))
        }
        Err(fs4::TryLockError::Error(error)) => {
            let text = format!("the journal {} cannot be locked", path.display());
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

/// Makes sure that a new file can be found after a loss of power. Not every system can, and then nothing can be done.
fn sync_directory_of(path: &Path) {
    let parent: PathBuf = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    if let Ok(directory) = File::open(parent) {
        let _ = directory.sync_all();
    }
}
