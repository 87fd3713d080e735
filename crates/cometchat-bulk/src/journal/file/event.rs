//! What the lines of a journal say.

use crate::journal::{Entry, Event};
use crate::{Fingerprint, Outcome};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What the first line says before anything else: whose file this is.
pub(super) const NAME: &str = "cometchat-bulk";
/// The version of the format. A file of another version is left alone.
pub(super) const VERSION: u32 = 2;

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

    pub(super) fn to_line(&self) -> Vec<u8> {
        let mut line = to_json(self);
        line.push(b'\n');
        line
    }
}

/// Every other line. A record's last one says where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "lowercase")]
pub(super) enum LineEvent<'a> {
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
        #[serde(skip_serializing_if = "Option::is_none")]
        code: Option<Cow<'a, str>>,
        reason: Cow<'a, str>,
    },
    Uncertain {
        record: u64,
        key: Cow<'a, str>,
        reason: Cow<'a, str>,
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        arrived: bool,
    },
}

/// What the object of a line says, if it is an event.
pub(super) fn read(object: &[u8]) -> Option<LineEvent<'_>> {
    serde_json::from_slice::<Fields<'_>>(object)
        .ok()?
        .into_event()
}

/// The fields of all kinds of lines. They are read flat: an enum that is told by a tag would read numbers by a way that a
/// feature of serde_json changes.
#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow)]
    event: Cow<'a, str>,
    record: u64,
    #[serde(borrow)]
    key: Option<Cow<'a, str>>,
    hash: Option<Fingerprint>,
    #[serde(borrow)]
    id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    code: Option<Cow<'a, str>>,
    #[serde(borrow)]
    reason: Option<Cow<'a, str>>,
    #[serde(default)]
    arrived: bool,
}

impl<'a> Fields<'a> {
    /// The event, if it has all that its kind needs.
    fn into_event(self) -> Option<LineEvent<'a>> {
        let record = self.record;
        Some(match &*self.event {
            "sending" => LineEvent::Sending {
                record,
                key: self.key?,
                hash: self.hash?,
            },
            "unsent" => LineEvent::Unsent { record },
            "confirmed" => LineEvent::Confirmed {
                record,
                key: self.key?,
                id: self.id?,
            },
            "refused" => LineEvent::Refused {
                record,
                key: self.key?,
                code: self.code,
                reason: self.reason?,
            },
            "uncertain" => LineEvent::Uncertain {
                record,
                key: self.key?,
                reason: self.reason?,
                arrived: self.arrived,
            },
            _ => return None,
        })
    }
}

impl<'a> LineEvent<'a> {
    /// What a line says of an entry.
    pub(super) fn of(entry: &'a Entry) -> Self {
        let record = entry.record.number;
        let key = Cow::from(&entry.record.key);
        match &entry.event {
            Event::Sending { fingerprint } => Self::Sending {
                record,
                key,
                hash: *fingerprint,
            },
            Event::Unsent => Self::Unsent { record },
            Event::Ended(Outcome::Confirmed { id }) => Self::Confirmed {
                record,
                key,
                id: id.into(),
            },
            Event::Ended(Outcome::Refused { code, reason }) => Self::Refused {
                record,
                key,
                code: code.as_deref().map(Cow::from),
                reason: reason.into(),
            },
            Event::Ended(Outcome::Uncertain { reason, arrived }) => Self::Uncertain {
                record,
                key,
                reason: reason.into(),
                arrived: *arrived,
            },
        }
    }

    /// The outcome that the line records.
    pub(super) fn outcome(self) -> Option<Outcome> {
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

    pub(super) fn to_json(&self) -> Vec<u8> {
        to_json(self)
    }
}

fn to_json<T: Serialize>(value: &T) -> Vec<u8> {
    // Strings and numbers alone: nothing that JSON could not write.
    serde_json::to_vec(value).unwrap_or_default()
}
