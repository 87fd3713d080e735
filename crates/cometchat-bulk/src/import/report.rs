//! What an import did.

use super::ImportKind;
use crate::{Ended, Outcome};
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// How many rejected rows and warnings a report lists; the others are only counted, so that memory stays constant.
const LISTED: usize = 100;

/// What became of the rows of a kind.
///
/// `read` is the sum of `added`, `present`, `taken`, `rejected` and `unsettled`.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ImportCounts {
    /// Rows taken from the input.
    pub read: u64,
    /// Rows that the server says it made.
    pub added: u64,
    /// Rows that are there, and were perhaps made by an attempt of this run of which no answer came.
    pub present: u64,
    /// Rows that were there at the first attempt: another source's, with the same key.
    pub taken: u64,
    /// Rows that the server refused, or that were found wrong before they left.
    pub rejected: u64,
    /// Rows that have none of these ends yet, because the run ended before its time.
    pub unsettled: u64,
    /// How many of these may have been made all the same: they were sent, and no answer came.
    pub uncertain: u64,
    /// How many of all these were settled by earlier runs.
    pub earlier: u64,
}

impl ImportCounts {
    fn add(&mut self, other: &Self) {
        self.read += other.read;
        self.added += other.added;
        self.present += other.present;
        self.taken += other.taken;
        self.rejected += other.rejected;
        self.unsettled += other.unsettled;
        self.uncertain += other.uncertain;
        self.earlier += other.earlier;
    }

    pub(super) fn settle(&mut self, end: &End) {
        match end {
            End::Added { .. } => self.added += 1,
            End::Present => self.present += 1,
            End::Taken { .. } => self.taken += 1,
            End::Rejected { .. } => self.rejected += 1,
        }
        self.unsettled -= 1;
    }
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    Added {
        id: String,
    },
    Present,
    Taken {
        code: String,
    },
    Rejected {
        code: Option<String>,
        reason: String,
    },
}

/// As the journal's reason, to tell a row that was taken from one that was refused.
const TAKEN: &str = "it was there before the first attempt";

impl End {
    /// As it stands in the journal: a row that is there without an answer that made it has no id.
    pub(super) fn to_outcome(&self) -> Outcome {
        match self {
            Self::Added { id } => Outcome::confirmed(id.clone()),
            Self::Present => Outcome::confirmed(""),
            Self::Taken { code } => Outcome::refused(Some(code.clone()), TAKEN),
            Self::Rejected { code, reason } => Outcome::refused(code.clone(), reason.clone()),
        }
    }

    /// What an earlier run wrote; none if that is no end.
    pub(super) fn of_outcome(outcome: Outcome) -> Option<Self> {
        Some(match outcome {
            Outcome::Confirmed { id } if id.is_empty() => Self::Present,
            Outcome::Confirmed { id } => Self::Added { id },
            Outcome::Refused {
                code: Some(code),
                reason,
            } if reason == TAKEN => Self::Taken { code },
            Outcome::Refused { code, reason } => Self::Rejected { code, reason },
            Outcome::Uncertain { .. } => return None,
        })
    }
}

/// A row that was rejected or taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RejectedRow {
    /// The number of the row over all kinds; the first is 1.
    pub number: u64,
    /// Its kind.
    pub kind: ImportKind,
    /// Its key.
    pub key: String,
    /// The server's code, where it gave one.
    pub code: Option<String>,
    /// Why, in one line.
    pub reason: String,
}

/// Something about a row that may be wrong.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ImportWarning {
    /// The number of the row over all kinds; the first is 1.
    pub number: u64,
    /// Its kind.
    pub kind: ImportKind,
    /// Its key.
    pub key: String,
    /// What it is, in one line.
    pub text: String,
}

/// What an import did. `Display` writes it for people, `serde` for programs.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct ImportReport {
    /// How the run ended.
    pub ended: Ended,
    /// What became of the users.
    pub users: ImportCounts,
    /// What became of the groups.
    pub groups: ImportCounts,
    /// What became of the members.
    pub members: ImportCounts,
    /// What became of the messages.
    pub messages: ImportCounts,
    /// The first 100 rows that were rejected or taken.
    pub rejected_rows: Vec<RejectedRow>,
    /// The first 100 warnings.
    pub warnings: Vec<ImportWarning>,
    /// How many warnings there are.
    pub warned: u64,
    /// The journal, if one was kept.
    pub journal: Option<PathBuf>,
    /// The file with the rows that were rejected or taken, if one was asked for.
    pub rejected: Option<PathBuf>,
    /// How long the run took.
    #[serde(rename = "seconds", serialize_with = "crate::report::as_seconds")]
    pub duration: Duration,
}

impl ImportReport {
    pub(super) fn new(journal: Option<PathBuf>, rejected: Option<PathBuf>) -> Self {
        Self {
            ended: Ended::Stopped,
            users: ImportCounts::default(),
            groups: ImportCounts::default(),
            members: ImportCounts::default(),
            messages: ImportCounts::default(),
            rejected_rows: Vec::new(),
            warnings: Vec::new(),
            warned: 0,
            journal,
            rejected,
            duration: Duration::ZERO,
        }
    }

    /// What became of the rows of this kind.
    #[must_use]
    pub fn of(&self, kind: ImportKind) -> &ImportCounts {
        match kind {
            ImportKind::Users => &self.users,
            ImportKind::Groups => &self.groups,
            ImportKind::Members => &self.members,
            ImportKind::Messages => &self.messages,
        }
    }

    pub(super) fn of_mut(&mut self, kind: ImportKind) -> &mut ImportCounts {
        match kind {
            ImportKind::Users => &mut self.users,
            ImportKind::Groups => &mut self.groups,
            ImportKind::Members => &mut self.members,
            ImportKind::Messages => &mut self.messages,
        }
    }

    /// What became of all rows.
    #[must_use]
    pub fn total(&self) -> ImportCounts {
        let mut total = ImportCounts::default();
        for kind in ImportKind::ALL {
            total.add(self.of(kind));
        }
        total
    }

    /// How many rows may be there or not. After a run that is complete there are none.
    #[must_use]
    pub fn uncertain(&self) -> u64 {
        self.total().uncertain
    }

    /// Whether every row was added by this run, now or earlier.
    #[must_use]
    pub fn is_all_there(&self) -> bool {
        let total = self.total();
        self.ended == Ended::Complete && total.added + total.present == total.read
    }

    pub(super) fn list(&mut self, row: RejectedRow) {
        if self.rejected_rows.len() < LISTED {
            self.rejected_rows.push(row);
        }
    }

    pub(super) fn warn(&mut self, warning: ImportWarning) {
        self.warned += 1;
        if self.warnings.len() < LISTED {
            self.warnings.push(warning);
        }
    }
}

impl fmt::Display for ImportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.total();
        let how = match self.ended {
            Ended::Complete => "complete",
            Ended::Cancelled => "cancelled",
            Ended::Stopped => "stopped",
            Ended::Checked => "checked, nothing sent",
        };
        writeln!(f, "{how}: {} rows in {:.1?}", total.read, self.duration)?;
        let names = ["read", "added", "present", "taken", "rejected", "unsettled"];
        write!(f, "  {:<10}", "")?;
        for name in names {
            write!(f, "{name:>11}")?;
        }
        writeln!(f)?;
        for kind in ImportKind::ALL {
            let of = self.of(kind);
            write!(f, "  {kind:<10}")?;
            for count in [
                of.read,
                of.added,
                of.present,
                of.taken,
                of.rejected,
                of.unsettled,
            ] {
                write!(f, "{count:>11}")?;
            }
            writeln!(f)?;
        }
        if total.earlier > 0 {
            writeln!(f, "  {} of these by earlier runs", total.earlier)?;
        }
        for row in &self.rejected_rows {
            writeln!(
                f,
                "  {} {} ({}): {}",
                row.kind.one(),
                row.number,
                row.key,
                row.reason
            )?;
        }
        let listed = u64::try_from(self.rejected_rows.len()).unwrap_or(u64::MAX);
        let all = total.taken + total.rejected;
        if all > listed {
            writeln!(f, "  and {} more that were taken or rejected", all - listed)?;
        }
        for warning in &self.warnings {
            let ImportWarning {
                number,
                kind,
                key,
                text,
            } = warning;
            writeln!(f, "  warning: {} {number} ({key}): {text}", kind.one())?;
        }
        let listed = u64::try_from(self.warnings.len()).unwrap_or(u64::MAX);
        if self.warned > listed {
            writeln!(f, "  and {} more warnings", self.warned - listed)?;
        }
        if let Some(journal) = &self.journal {
            writeln!(f, "  journal   {}", journal.display())?;
        }
        if let Some(rejected) = &self.rejected {
            writeln!(f, "  left over {}", rejected.display())?;
        }
        Ok(())
    }
}
