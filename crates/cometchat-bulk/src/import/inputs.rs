//! The rows of an import, and the look at each before it leaves.

use super::check::Checker;
use super::report::{End, RejectedRow};
use super::row::{Read, Row, Rows};
use super::{ImportKind, ImportReport, ImportWarning};
use crate::{BadRecord, Ended, Fingerprint};
use cometchat::InvalidInput;
use futures_util::{StreamExt, stream};
use tokio::time::Instant;

/// The rows of each kind.
pub(super) struct Inputs {
    pub(super) users: Rows,
    pub(super) groups: Rows,
    pub(super) members: Rows,
    pub(super) messages: Rows,
}

impl Default for Inputs {
    fn default() -> Self {
        let none = || Box::pin(stream::empty()) as Rows;
        Self {
            users: none(),
            groups: none(),
            members: none(),
            messages: none(),
        }
    }
}

impl Inputs {
    pub(super) fn of(&mut self, kind: ImportKind) -> &mut Rows {
        match kind {
            ImportKind::Users => &mut self.users,
            ImportKind::Groups => &mut self.groups,
            ImportKind::Members => &mut self.members,
            ImportKind::Messages => &mut self.messages,
        }
    }

    /// How many there are, where all of them say so.
    pub(super) fn total(&self) -> Option<u64> {
        let all = [&self.users, &self.groups, &self.members, &self.messages];
        let mut total = 0;
        for rows in all {
            match rows.size_hint() {
                (least, Some(most)) if least == most => total += u64::try_from(most).ok()?,
                _ => return None,
            }
        }
        Some(total)
    }
}

/// Looks at every row, and sends nothing.
pub(super) async fn check(mut inputs: Inputs, allow_old: bool) -> ImportReport {
    let mut report = ImportReport::new(None, None);
    let mut checker = Checker::new(allow_old);
    let began = Instant::now();
    let mut number = 0;
    for kind in ImportKind::ALL {
        while let Some(read) = inputs.of(kind).next().await {
            number += 1;
            report.of_mut(kind).read += 1;
            report.of_mut(kind).unsettled += 1;
            match looked_at(&mut checker, &mut report, number, kind, read) {
                Ok(_) => {}
                Err((_, bad)) => {
                    let end = rejected(&bad);
                    report.of_mut(kind).settle(&end);
                    report.list(listed(number, kind, bad.key().unwrap_or_default(), &end));
                }
            }
            // An iterator never waits by itself, and others want to run as well.
            tokio::task::coop::consume_budget().await;
        }
    }
    report.ended = Ended::Checked;
    report.duration = began.elapsed();
    report
}

/// The row, if it may leave; what may be wrong with it is noted.
pub(super) fn looked_at(
    checker: &mut Checker,
    report: &mut ImportReport,
    number: u64,
    kind: ImportKind,
    read: Read,
) -> Result<(Row, Fingerprint), (Option<Row>, BadRecord)> {
    let bad = |key: String, problem: InvalidInput| BadRecord {
        number,
        key: Some(key),
        problem,
    };
    let row = read.map_err(|(key, problem)| (None, bad(key, problem)))?;
    let checked = checker
        .take(&row)
        .and_then(|warnings| Ok((warnings, row.fingerprint()?)));
    let (warnings, fingerprint) = match checked {
        Ok(checked) => checked,
        Err(problem) => {
            let key = row.key().to_owned();
            return Err((Some(row), bad(key, problem)));
        }
    };
    for text in warnings {
        report.warn(ImportWarning {
            number,
            kind,
            key: row.key().to_owned(),
            text,
        });
    }
    Ok((row, fingerprint))
}

pub(super) fn rejected(bad: &BadRecord) -> End {
    End::Rejected {
        code: None,
        reason: bad.problem().to_string(),
    }
}

pub(super) fn listed(number: u64, kind: ImportKind, key: &str, end: &End) -> RejectedRow {
    let (code, reason) = match end {
        End::Rejected { code, reason } => (code.clone(), reason.clone()),
        End::Taken { code } => (
            Some(code.clone()),
            "taken: a row with this key was there before".to_owned(),
        ),
        End::Added { .. } | End::Present => (None, String::new()),
    };
    RejectedRow {
        number,
        kind,
        key: key.to_owned(),
        code,
        reason,
    }
}
