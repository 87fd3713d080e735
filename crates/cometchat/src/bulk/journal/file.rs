//! The journal's file.

use super::entry::{Entry, Header, NAME, VERSION, to_line};
use super::history::History;
use crate::bulk::{BulkError, BulkErrorKind, Outcome};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The longest line that is read, in bytes. Ours are shorter: a reason is cut off long before.
const LONGEST_LINE: u64 = 256 * 1024;

/// A journal, locked against other runs for as long as it is open.
pub(in crate::bulk) struct Journal {
    file: File,
    /// Where the next line goes, in bytes.
    end: u64,
}

impl Journal {
    /// Opens or creates a journal of runs against `app`, and reads what earlier runs did.
    ///
    /// A file that is not ours, or of another version, app or form, is never written to.
    pub(in crate::bulk) fn open(path: &Path, app: &str) -> Result<(Self, History), BulkError> {
        let failed = |what: &str, error: io::Error| {
            let text = format!("the journal {} cannot be {what}", path.display());
            BulkError::new(BulkErrorKind::Journal, text).because_of(error)
        };
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(|error| failed("opened", error))?;
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            let text = format!("the journal {} is not a file", path.display());
            return Err(BulkError::new(BulkErrorKind::NotAJournal, text));
        }
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let text = format!("another run is using the journal {}", path.display());
                return Err(BulkError::new(BulkErrorKind::JournalInUse, text));
            }
            Err(TryLockError::Error(error)) => return Err(failed("locked", error)),
        }
        let mut reading = Reading {
            path,
            reader: BufReader::new(&file),
            line: Vec::new(),
            number: 0,
            offset: 0,
        };
        let Some(first) = reading
            .first_line(app)
            .map_err(|problem| problem.at(path, "read"))?
        else {
            return Self::begin(file, path, app).map_err(|error| failed("written", error));
        };
        let history = reading
            .entries(first)
            .map_err(|problem| problem.at(path, "read"))?;
        let end = reading.offset;
        let journal = Self { file, end };
        journal
            .cut_off_the_rest()
            .map_err(|error| failed("repaired", error))?;
        Ok((journal, history))
    }

    fn begin(file: File, path: &Path, app: &str) -> io::Result<(Self, History)> {
        let mut journal = Self { file, end: 0 };
        journal.append(&to_line(&Header::of(app)))?;
        journal.file.sync_all()?;
        sync_directory_of(path);
        Ok((journal, History::default()))
    }

    /// Adds lines and waits until they are on the disk.
    pub(in crate::bulk) fn append(&mut self, lines: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(self.end))?;
        let written = self
            .file
            .write_all(lines)
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => {
                self.end += lines.len() as u64;
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
    pub(in crate::bulk) fn outcome_at(&mut self, offset: u64) -> io::Result<Option<Outcome>> {
        self.file.seek(SeekFrom::Start(offset))?;
        let mut line = Vec::new();
        BufReader::new(&self.file)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?;
        Ok(serde_json::from_slice::<Entry<'_>>(&line)?.outcome())
    }

    fn cut_off_the_rest(&self) -> io::Result<()> {
        if self.file.metadata()?.len() > self.end {
            self.file.set_len(self.end)?;
            self.file.sync_all()?;
        }
        Ok(())
    }
}

/// A journal being read.
struct Reading<'a> {
    path: &'a Path,
    reader: BufReader<&'a File>,
    line: Vec<u8>,
    /// The number of the line.
    number: u64,
    /// Where the next line begins, in bytes.
    offset: u64,
}

/// Why a journal cannot be read.
enum Problem {
    Io(io::Error),
    Refused(BulkError),
}

impl Problem {
    fn at(self, path: &Path, what: &str) -> BulkError {
        match self {
            Self::Refused(error) => error,
            Self::Io(error) => {
                let text = format!("the journal {} cannot be {what}", path.display());
                BulkError::new(BulkErrorKind::Journal, text).because_of(error)
            }
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Shows that the first line was read and is right.
struct Begun;

impl Reading<'_> {
    /// Checks the first line. None if the file is new, or its first line was cut off while it was written: nothing was sent
    /// then.
    fn first_line(&mut self, app: &str) -> Result<Option<Begun>, Problem> {
        let whole = self.next_line()?;
        if !whole {
            let ours = to_line(&Header::of(app));
            return if ours.starts_with(&self.line) {
                Ok(None)
            } else {
                Err(self.not_a_journal())
            };
        }
        let Ok(header) = serde_json::from_slice::<Header<'_>>(&self.line) else {
            return Err(self.unknown_header());
        };
        if header.journal != NAME || header.version != VERSION {
            return Err(self.unknown_header());
        }
        if header.app != app {
            let text = format!(
                "the journal {} is of runs against {}, not {app}",
                self.path.display(),
                header.app
            );
            return Err(Problem::Refused(BulkError::new(
                BulkErrorKind::JournalOfAnotherApp,
                text,
            )));
        }
        self.accept();
        Ok(Some(Begun))
    }

    /// Reads all other lines. What follows the last whole one was never acknowledged and is left out.
    fn entries(&mut self, _: Begun) -> Result<History, Problem> {
        let mut history = History::default();
        while self.next_line()? {
            // After a loss of power, a part of the file that was being written may be all zeros. Nothing in it or behind
            // it was acknowledged.
            if self.line.contains(&0) {
                break;
            }
            let entry = serde_json::from_slice::<Entry<'_>>(&self.line);
            let taken = match &entry {
                Ok(entry) => history.take_in(entry, self.offset),
                Err(_) => Err("it is not one of a journal"),
            };
            if let Err(why) = taken {
                let text = format!(
                    "line {} of the journal {} is damaged: {why}",
                    self.number,
                    self.path.display()
                );
                return Err(Problem::Refused(BulkError::new(
                    BulkErrorKind::JournalDamaged,
                    text,
                )));
            }
            self.accept();
        }
        Ok(history)
    }

    /// Reads a line; whether it is whole.
    fn next_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        self.number += 1;
        (&mut self.reader)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut self.line)?;
        Ok(self.line.ends_with(b"\n"))
    }

    fn accept(&mut self) {
        self.offset += self.line.len() as u64;
    }

    fn not_a_journal(&self) -> Problem {
        let text = format!(
            "{} is not a journal of a bulk run; it is left as it is",
            self.path.display()
        );
        Problem::Refused(BulkError::new(BulkErrorKind::NotAJournal, text))
    }

    fn unknown_header(&self) -> Problem {
        #[derive(serde::Deserialize)]
        struct Named {
            journal: String,
            version: u32,
        }
        match serde_json::from_slice::<Named>(&self.line) {
            Ok(Named { journal, version }) if journal == NAME => {
                let text = format!(
                    "the journal {} has version {version}, and this program reads version {VERSION}",
                    self.path.display()
                );
                Problem::Refused(BulkError::new(BulkErrorKind::JournalVersion, text))
            }
            _ => self.not_a_journal(),
        }
    }
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
