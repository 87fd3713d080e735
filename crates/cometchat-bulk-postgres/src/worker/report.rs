//! What a worker did.

use crate::ledger::Status;
use serde::Serialize;
use std::fmt;

/// How a worker ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum WorkEnded {
    /// Every record of the ledger has an end.
    Complete,
    /// It was cancelled. Records are left, which it or another one may go on with.
    Cancelled,
}

/// What a worker did, and how far the whole run is. `Display` writes it for people, `serde` for programs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WorkReport {
    /// How it ended.
    pub ended: WorkEnded,
    /// Records that this worker had confirmed.
    pub confirmed: u64,
    /// Records that this worker had refused.
    pub refused: u64,
    /// Records of this worker that are uncertain.
    pub uncertain: u64,
    /// How often its lease ended while it was at work, and it began again.
    pub lost_leases: u64,
    /// The whole run, over all workers, at the end of this one.
    pub ledger: Status,
}

impl fmt::Display for WorkReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self.ended {
            WorkEnded::Complete => "complete",
            WorkEnded::Cancelled => "cancelled",
        };
        write!(
            f,
            "{how}: this worker had {} confirmed, {} refused and {} uncertain",
            self.confirmed, self.refused, self.uncertain
        )?;
        if self.lost_leases > 0 {
            write!(f, ", and lost its lease {} times", self.lost_leases)?;
        }
        writeln!(f)?;
        self.ledger.fmt(f)
    }
}
