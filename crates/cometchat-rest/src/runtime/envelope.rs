//! Telling CometChat's responses from those of others: a gateway's page, a captive portal, a server at a wrong base URL.

use super::Head;
use super::answer::text_of;
use crate::types::{ErrorBody, ErrorEnvelope};
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// What a whole body is.
pub(super) enum Envelope {
    /// An error of CometChat's: an object `error` with a code.
    Error(Box<ErrorBody>),
    /// A success of CometChat's: an object with `data` or `success`.
    Success,
    /// Nothing.
    Empty,
    /// Announced as JSON, but none.
    Damaged,
    /// Anything else.
    Foreign,
}

pub(super) fn envelope(head: &Head, body: &[u8]) -> Envelope {
    if body.trim_ascii().is_empty() {
        return Envelope::Empty;
    }
    let Some(text) = text_of(body) else {
        return Envelope::not_json(head);
    };
    if let Ok(ErrorEnvelope { error, .. }) = serde_json::from_str(text) {
        return Envelope::Error(Box::new(error));
    }
    match serde_json::from_str::<Keys>(text) {
        Ok(Keys { success: true }) => Envelope::Success,
        Ok(_) => Envelope::Foreign,
        Err(error) if error.is_data() => Envelope::Foreign,
        Err(_) => Envelope::not_json(head),
    }
}

impl Envelope {
    fn not_json(head: &Head) -> Self {
        if head.is_json() {
            Self::Damaged
        } else {
            Self::Foreign
        }
    }
}

/// The keys of an object, as far as they tell a success.
struct Keys {
    success: bool,
}

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut success = false;
                while let Some(key) = map.next_key::<std::borrow::Cow<'_, str>>()? {
                    success |= matches!(&*key, "data" | "success");
                    map.next_value::<IgnoredAny>()?;
                }
                Ok(Keys { success })
            }
        }
        deserializer.deserialize_map(Object)
    }
}
