//! What a run did.

use super::{BadRecord, Counts};
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// How many bad records a report lists; the others are only counted, so that memory stays constant.
pub(super) const LISTED: usize = 100;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Ended {
    /// Every record of the input was read and has an end.
    Complete,
    /// It was cancelled; with a journal it can be resumed.
    Cancelled,
    /// An error stopped it; with a journal it can be resumed.
    Stopped,
    /// It was a dry run: records were checked, and nothing was sent.
    Checked,
}

/// What a run did. `Display` writes it for people, `serde` for programs.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct Report {
    /// How the run ended.
    pub ended: Ended,
    /// What became of the records.
    #[serde(flatten)]
    pub counts: Counts,
    /// The first 100 records that cannot be sent.
    pub bad_records: Vec<BadRecord>,
    /// The journal, if one was kept.
    pub journal: Option<PathBuf>,
    /// The file with the refused and the uncertain records, if one was asked for.
    pub dead_letters: Option<PathBuf>,
    /// How long the run took.
    #[serde(rename = "seconds", serialize_with = "as_seconds")]
    pub duration: Duration,
    /// Records that this run settled in a second, on average.
    pub rate: f64,
}

pub(crate) fn as_seconds<S: serde::Serializer>(
    duration: &Duration,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.as_secs_f64())
}

impl Report {
    /// Whether every record is confirmed.
    #[must_use]
    pub fn is_all_confirmed(&self) -> bool {
        self.ended == Ended::Complete && self.counts.confirmed == self.counts.read
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = &self.counts;
        let how = match self.ended {
            Ended::Complete => "complete",
            Ended::Cancelled => "cancelled",
            Ended::Stopped => "stopped",
            Ended::Checked => "checked, nothing sent",
        };
        let dry = self.ended == Ended::Checked;
        write!(f, "{how}: {} records in {:.1?}", counts.read, self.duration)?;
        if !dry {
            write!(f, " ({:.0} a second)", self.rate)?;
        }
        writeln!(f)?;
        let rows = [
            ("confirmed", counts.confirmed, !dry),
            ("refused", counts.refused, !dry),
            ("uncertain", counts.uncertain, !dry),
            ("bad", counts.bad, true),
            ("good", counts.unsettled, dry),
            ("not sent", counts.unsettled, !dry && counts.unsettled > 0),
            ("by earlier runs", counts.earlier, counts.earlier > 0),
        ];
        for (name, count, _) in rows.iter().filter(|(_, _, shown)| *shown) {
            writeln!(f, "  {name:<16}{count:>10}")?;
        }
        for bad in &self.bad_records {
            writeln!(f, "  bad record {bad}")?;
        }
        let listed = u64::try_from(self.bad_records.len()).unwrap_or(u64::MAX);
        if counts.bad > listed {
            writeln!(f, "  and {} more bad records", counts.bad - listed)?;
        }
        if let Some(journal) = &self.journal {
            writeln!(f, "  journal         {}", journal.display())?;
        }
        if let Some(dead_letters) = &self.dead_letters {
            writeln!(f, "  left over       {}", dead_letters.display())?;
        }
        Ok(())
    }
}
