//! What all workers of a ledger have in common.

use super::Kind;
use crate::{LedgerError, LedgerErrorKind};
use std::time::Duration;

/// CometChat's limit for imports: 60 requests a minute over all kinds (import page).
const IMPORT_QUOTA: i32 = 60;

/// What all workers of a ledger have in common: it stands in the ledger, so that no two of them can disagree.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerSettings {
    pub(crate) kind: Kind,
    pub(crate) lease: Duration,
    pub(crate) quota: Option<i32>,
}

impl LedgerSettings {
    /// For messages to send: records of [`Bulk`](cometchat_bulk::Bulk).
    #[must_use]
    pub fn send() -> Self {
        Self {
            kind: Kind::Send,
            lease: Duration::from_secs(30),
            quota: None,
        }
    }

    /// For rows of an [`Import`](cometchat_bulk::import::Import). All workers together begin 60 requests a minute.
    #[must_use]
    pub fn import() -> Self {
        Self {
            kind: Kind::Import,
            quota: Some(IMPORT_QUOTA),
            ..Self::send()
        }
    }

    /// How long a worker keeps its records without a sign of life; 30 seconds by default, at least 3. It gives one every second.
    ///
    /// What a worker that died was sending is uncertain after that, and what it had not begun goes to others. A worker that
    /// was only slow loses what it had not begun. Raised, the others wait longer for a dead worker's records; lowered, a slow
    /// network or a busy machine costs leases.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// How many requests all workers together begin in a minute. They lease permits from the ledger, by one update a second
    /// each.
    ///
    /// Without it, which is the default for sends, each worker goes by the server's answers alone. That is enough where the
    /// answers tell how much is left, as CometChat's do.
    #[must_use]
    pub fn quota(mut self, requests_per_minute: u32) -> Self {
        self.quota = Some(
            i32::try_from(requests_per_minute)
                .unwrap_or(i32::MAX)
                .max(1),
        );
        self
    }

    pub(super) fn checked(self) -> Result<Self, LedgerError> {
        if self.lease < Duration::from_secs(3) || self.lease > Duration::from_secs(86_400) {
            let text = "a lease must have 3 seconds to a day";
            return Err(LedgerError::new(LedgerErrorKind::OtherSettings, text));
        }
        Ok(self)
    }

    /// Fails unless the ledger of this name has these settings.
    pub(super) fn require_same(&self, name: &str, known: &Self) -> Result<(), LedgerError> {
        let differs = if self.kind != known.kind {
            format!("of the kind `{}`", known.kind.as_str())
        } else if self.lease != known.lease {
            format!("with a lease of {:?}", known.lease)
        } else if self.quota != known.quota {
            match known.quota {
                Some(quota) => format!("with a quota of {quota}"),
                None => "without a quota".to_owned(),
            }
        } else {
            return Ok(());
        };
        let text = format!("there is a ledger `{name}` already, {differs}");
        Err(LedgerError::new(LedgerErrorKind::OtherSettings, text))
    }
}
