//! What the lines of an inbox say.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What the first line of each file says before anything else.
pub(super) const NAME: &str = "cometchat-webhooks";
/// The version of the format.
pub(super) const VERSION: u32 = 1;

/// One thing that happened. Numbers are those of events, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Received {
        number: u64,
        /// Milliseconds since 1970.
        at: u64,
        /// The event that has the same bytes and came a moment before.
        repeats: Option<u64>,
        body: Bytes,
    },
    Done {
        number: u64,
    },
    /// It is to be delivered again, so many milliseconds after 1970.
    Retry {
        number: u64,
        until: u64,
        attempts: u32,
    },
    /// It was put away.
    Dead {
        number: u64,
    },
    /// It is to be delivered anew though it was done.
    Replay {
        number: u64,
    },
}

/// The fields of all kinds of lines, read and written flat.
#[derive(Serialize, Deserialize)]
struct Fields<'a> {
    #[serde(borrow)]
    event: Cow<'a, str>,
    number: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    body: Option<Cow<'a, str>>,
    /// A body that is no text in UTF-8.
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    base64: Option<Cow<'a, str>>,
}

impl<'a> Fields<'a> {
    fn new(event: &'a str, number: u64) -> Self {
        Self {
            event: event.into(),
            number,
            at: None,
            repeats: None,
            until: None,
            attempts: None,
            body: None,
            base64: None,
        }
    }

    fn with_body(mut self, body: &'a [u8]) -> Self {
        match std::str::from_utf8(body) {
            Ok(text) => self.body = Some(text.into()),
            Err(_) => self.base64 = Some(STANDARD.encode(body).into()),
        }
        self
    }

    fn into_body(self) -> Option<Bytes> {
        match (self.body, self.base64) {
            (Some(text), _) => Some(text.into_owned().into()),
            (None, Some(base64)) => STANDARD.decode(&*base64).ok().map(Into::into),
            (None, None) => None,
        }
    }
}

impl Entry {
    /// The object of its line.
    pub(super) fn to_json(&self) -> Vec<u8> {
        let fields = match self {
            Self::Received {
                number,
                at,
                repeats,
                body,
            } => Fields {
                at: Some(*at),
                repeats: *repeats,
                ..Fields::new("received", *number).with_body(body)
            },
            Self::Done { number } => Fields::new("done", *number),
            Self::Retry {
                number,
                until,
                attempts,
            } => Fields {
                until: Some(*until),
                attempts: Some(*attempts),
                ..Fields::new("retry", *number)
            },
            Self::Dead { number } => Fields::new("dead", *number),
            Self::Replay { number } => Fields::new("replay", *number),
        };
        // Texts and numbers can always be written.
        serde_json::to_vec(&fields).unwrap_or_default()
    }

    /// What the object of a line says, if it is an entry.
    pub(super) fn read(object: &[u8]) -> Option<Self> {
        let fields: Fields<'_> = serde_json::from_slice(object).ok()?;
        let number = fields.number;
        Some(match &*fields.event {
            "received" => Self::Received {
                number,
                at: fields.at?,
                repeats: fields.repeats,
                body: fields.into_body()?,
            },
            "done" => Self::Done { number },
            "retry" => Self::Retry {
                number,
                until: fields.until?,
                attempts: fields.attempts?,
            },
            "dead" => Self::Dead { number },
            "replay" => Self::Replay { number },
            _ => return None,
        })
    }
}

/// An event that was put away, as a line of the file of dead letters has it.
#[derive(Serialize, Deserialize)]
struct DeadFields<'a> {
    #[serde(borrow)]
    event: Cow<'a, str>,
    at: u64,
    #[serde(borrow)]
    reason: Cow<'a, str>,
    #[serde(borrow)]
    base64: Option<Cow<'a, str>>,
    #[serde(borrow)]
    body: Option<Cow<'a, str>>,
    number: u64,
}

/// The object of the line of a dead letter.
pub(super) fn dead_to_json(number: u64, at: u64, reason: &str, body: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(body);
    let fields = DeadFields {
        event: "dead".into(),
        number,
        at,
        reason: reason.into(),
        base64: text.is_err().then(|| STANDARD.encode(body).into()),
        body: text.ok().map(Into::into),
    };
    serde_json::to_vec(&fields).unwrap_or_default()
}

/// An event that was put away.
#[derive(Debug)]
pub(super) struct Buried {
    pub(super) number: u64,
    /// When it came, in milliseconds since 1970.
    pub(super) at: u64,
    pub(super) reason: String,
    pub(super) body: Bytes,
}

/// What the object of the line of a dead letter says, if it is one.
pub(super) fn dead_from_json(object: &[u8]) -> Option<Buried> {
    let fields: DeadFields<'_> = serde_json::from_slice(object).ok()?;
    let body = match (fields.body, fields.base64) {
        (Some(text), _) => text.into_owned().into(),
        (None, Some(base64)) => STANDARD.decode(&*base64).ok()?.into(),
        (None, None) => return None,
    };
    Some(Buried {
        number: fields.number,
        at: fields.at,
        reason: fields.reason.into_owned(),
        body,
    })
}

#[derive(Deserialize)]
struct Header<'a> {
    #[serde(borrow)]
    inbox: Cow<'a, str>,
    version: u32,
    /// The number of the next event, since all that had smaller ones may be deleted.
    next: u64,
}

/// The first line of each file.
pub(super) fn header(next: u64) -> Vec<u8> {
    format!("{}{next}}}\n", header_up_to_next()).into_bytes()
}

fn header_up_to_next() -> String {
    format!("{{\"inbox\":\"{NAME}\",\"version\":{VERSION},\"next\":")
}

/// The number of the next event, if this is the first line of a file that can be read.
pub(super) fn read_header(line: &[u8]) -> Option<u64> {
    let header: Header<'_> = serde_json::from_slice(line).ok()?;
    (header.inbox == NAME && header.version == VERSION).then_some(header.next)
}

/// Whether this can be the beginning of a first line that was not written to its end. Zeros are what file systems leave of a
/// write that a loss of power cut off.
pub(super) fn is_begun_header(bytes: &[u8]) -> bool {
    let written = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    let start = header_up_to_next();
    let is_begun = match written.strip_prefix(start.as_bytes()) {
        Some(rest) => rest
            .iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b'}'),
        None => start.as_bytes().starts_with(written),
    };
    is_begun && (!written.is_empty() || bytes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_read_as_it_was_written() {
        let received = |body: &'static [u8]| Entry::Received {
            number: 7,
            at: 1_760_449_410_123,
            repeats: Some(6),
            body: Bytes::from_static(body),
        };
        let entries = [
            received(b"{\"trigger\":\"\\u0000 \xf0\x9f\x91\x8d\"}"),
            received(b"\xff\x00"),
            received(b""),
            Entry::Done { number: 1 },
            Entry::Retry {
                number: 1,
                until: 2,
                attempts: 3,
            },
            Entry::Dead { number: 1 },
            Entry::Replay { number: 1 },
        ];
        for entry in entries {
            assert_eq!(Entry::read(&entry.to_json()), Some(entry));
        }
    }
}
