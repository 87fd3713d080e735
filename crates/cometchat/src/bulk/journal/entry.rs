//! The lines of a journal.

use crate::bulk::Outcome;
use crate::bulk::fingerprint::Fingerprint;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What the first line says before anything else: whose file this is.
pub(super) const NAME: &str = "cometchat-bulk";
/// The version of the format. A file of another version is left alone.
pub(super) const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header<'a> {
    pub(super) journal: Cow<'a, str>,
    pub(super) version: u32,
    /// The address of the app: what one app confirmed says nothing of another.
    pub(super) app: Cow<'a, str>,
}

impl<'a> Header<'a> {
    pub(super) fn of(app: &'a str) -> Self {
        Self {
            journal: NAME.into(),
            version: VERSION,
            app: app.into(),
        }
    }
}

/// Every other line. A record's last one says where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "lowercase")]
pub(in crate::bulk) enum Entry<'a> {
    /// The record is about to be sent: from here on it may have arrived.
    Sending {
        record: u64,
        key: Cow<'a, str>,
        hash: Fingerprint,
    },
    /// It surely was not processed, and may be sent later.
    Unsent { record: u64 },
    Confirmed {
        record: u64,
        key: Cow<'a, str>,
        id: Cow<'a, str>,
    },
    Refused {
        record: u64,
        key: Cow<'a, str>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<Cow<'a, str>>,
        reason: Cow<'a, str>,
    },
    Uncertain {
        record: u64,
        key: Cow<'a, str>,
        reason: Cow<'a, str>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        arrived: bool,
    },
}

impl<'a> Entry<'a> {
    pub(in crate::bulk) fn of_outcome(record: u64, key: &'a str, outcome: &'a Outcome) -> Self {
        let key = Cow::from(key);
        match outcome {
            Outcome::Confirmed { id } => Self::Confirmed {
                record,
                key,
                id: id.into(),
            },
            Outcome::Refused { code, reason } => Self::Refused {
                record,
                key,
                code: code.as_deref().map(Cow::from),
                reason: reason.into(),
            },
            Outcome::Uncertain { reason, arrived } => Self::Uncertain {
                record,
                key,
                reason: reason.into(),
                arrived: *arrived,
            },
        }
    }

    /// The outcome that the line records.
    pub(in crate::bulk) fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Sending { .. } | Self::Unsent { .. } => None,
            Self::Confirmed { id, .. } => Some(Outcome::Confirmed { id: id.into() }),
            Self::Refused { code, reason, .. } => Some(Outcome::Refused {
                code: code.map(Cow::into_owned),
                reason: reason.into(),
            }),
            Self::Uncertain {
                reason, arrived, ..
            } => Some(Outcome::Uncertain {
                reason: reason.into(),
                arrived,
            }),
        }
    }

    pub(super) fn record(&self) -> u64 {
        match self {
            Self::Sending { record, .. }
            | Self::Unsent { record }
            | Self::Confirmed { record, .. }
            | Self::Refused { record, .. }
            | Self::Uncertain { record, .. } => *record,
        }
    }
}

/// A line with its end.
pub(in crate::bulk) fn to_line<T: Serialize>(value: &T) -> Vec<u8> {
    // Strings and numbers alone: nothing that JSON could not write.
    let mut line = serde_json::to_vec(value).unwrap_or_default();
    line.push(b'\n');
    line
}
