//! Reading a journal, and what to do where it cannot be read.

use super::event::{self, Header, NAME, VERSION};
use super::history::History;
use crate::journal::{JournalError, JournalErrorKind};
use cometchat_journal::line;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// The longest line that is read, in bytes. Ours are shorter: a reason is cut off long before.
pub(super) const LONGEST_LINE: u64 = 256 * 1024;
/// The fewest bytes that a line about a record has: a stretch that cannot be read tells of one record for each at most.
const SHORTEST_LINE: u64 = 50;

/// A journal being read.
pub(super) struct Reading<'a> {
    path: &'a Path,
    reader: BufReader<&'a File>,
    line: Vec<u8>,
    /// The number of the line that was read last.
    pub(super) number: u64,
    /// Where the next line begins, in bytes.
    pub(super) offset: u64,
}

/// Why a journal cannot be read.
pub(super) enum Problem {
    Io(io::Error),
    Refused(JournalError),
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Shows that the first line was read and is right.
pub(super) struct Begun;

impl<'a> Reading<'a> {
    pub(super) fn of(path: &'a Path, file: &'a File) -> Self {
        Self {
            path,
            reader: BufReader::new(file),
            line: Vec::new(),
            number: 0,
            offset: 0,
        }
    }

    /// Checks the first line. None if the file is new, or its first line was cut off while it was written: nothing was sent
    /// then.
    pub(super) fn first_line(&mut self, app: &str) -> Result<Option<Begun>, Problem> {
        let whole = self.next_line()?;
        if !whole {
            let ours = Header::of(app).to_line();
            // Zeros are what file systems leave of a write that a loss of power cut off.
            let zeros = self.line.iter().position(|byte| *byte == 0);
            let written = &self.line[..zeros.unwrap_or(self.line.len())];
            return if ours.starts_with(written) && (!written.is_empty() || self.line.is_empty()) {
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
            return Err(Problem::Refused(JournalError::new(
                JournalErrorKind::OtherApp,
                text,
            )));
        }
        self.accept();
        Ok(Some(Begun))
    }

    /// Reads all other lines. A last line that was torn while it was written was never acted on, and is left out; anything
    /// else that is wrong is damage.
    pub(super) fn entries(&mut self, _: &Begun) -> Result<History, Problem> {
        let mut history = History::default();
        loop {
            let whole = self.next_line()?;
            if self.line.is_empty() {
                return Ok(history);
            }
            let opened = line::open(&self.line).filter(|_| whole);
            let event = opened.as_ref().and_then(|(_, object)| event::read(object));
            let wrong = match (&opened, event) {
                (Some((number, _)), Some(_)) if *number != self.number => {
                    "its number is another one"
                }
                (_, Some(event)) => match history.take_in(&event, self.offset) {
                    Ok(()) => {
                        self.accept();
                        continue;
                    }
                    Err(why) => why,
                },
                (_, None) => "it is not as it was written",
            };
            if !whole && self.is_torn() {
                return Ok(history);
            }
            return Err(Problem::Refused(self.damaged(wrong)));
        }
    }

    /// Reads what can be read of a damaged journal. `keep` gets each line that is as it was written, without number and
    /// checksum, and tells where it stands now. What cannot be read may have told of any record, so that each whose end is
    /// not known is lost.
    pub(super) fn salvage(
        &mut self,
        _: &Begun,
        mut keep: impl FnMut(&[u8]) -> io::Result<u64>,
    ) -> io::Result<History> {
        let mut history = History::default();
        let (mut unread, mut highest) = (0_u64, 1);
        // The header is line 1.
        let mut kept = HashSet::from([1]);
        loop {
            let whole = self.next_line()?;
            if self.line.is_empty() {
                history.lose(
                    unread
                        .div_ceil(SHORTEST_LINE)
                        .max(highest - kept.len() as u64),
                );
                return Ok(history);
            }
            // A whole line may stand behind the rest of one that lost its end.
            let start = line::last_start(&self.line);
            let (rest, line) = self.line.split_at(start);
            unread += rest.len() as u64;
            let opened = line::open(line);
            let event = opened
                .as_ref()
                .and_then(|(number, object)| Some((*number, object, event::read(object)?)));
            match event {
                Some((number, object, event)) if whole && history.can_take_in(&event) => {
                    kept.insert(number);
                    highest = highest.max(number);
                    let offset = keep(object)?;
                    // It was just asked whether it can.
                    let _ = history.take_in(&event, offset);
                }
                Some((number, _, event)) => {
                    highest = highest.max(number);
                    history.lose_one(event.record());
                }
                None => unread += line.len() as u64,
            }
            self.accept();
        }
    }

    /// Reads a line, or as much of it as is read of one; whether it is whole.
    fn next_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        self.number += 1;
        (&mut self.reader)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut self.line)?;
        Ok(self.line.ends_with(b"\n"))
    }

    /// Whether what was read last is a line that was cut off while it was written: the last of the file, and the beginning of
    /// what would follow. Zeros, which some file systems leave after a loss of power, are no such beginning: they may as well
    /// stand in place of lines that were acted on.
    fn is_torn(&self) -> bool {
        let is_cut_off = (self.line.len() as u64) < LONGEST_LINE;
        is_cut_off && line::is_begun(self.number, "event", &self.line)
    }

    fn accept(&mut self) {
        self.offset += self.line.len() as u64;
    }

    fn damaged(&self, why: &str) -> JournalError {
        let text = format!(
            "the journal {} is damaged at line {}, byte {}: {why}; nothing was sent, and `recover_journal` goes on with \
             every record uncertain of which it cannot be read what became",
            self.path.display(),
            self.number,
            self.offset,
        );
        JournalError::new(JournalErrorKind::Damaged, text)
    }

    fn not_a_journal(&self) -> Problem {
        let text = format!(
            "{} is not a journal of a bulk run; it is left as it is",
            self.path.display()
        );
        Problem::Refused(JournalError::new(JournalErrorKind::NotAJournal, text))
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
                Problem::Refused(JournalError::new(JournalErrorKind::Version, text))
            }
            _ => self.not_a_journal(),
        }
    }
}
