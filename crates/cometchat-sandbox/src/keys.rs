//! Places in the stores: what stored things hold of each other, in place of ids.

use std::fmt;
use std::num::NonZeroU64;

use serde::{Deserialize, Serialize, Serializer};

/// A user's place. It stays good: who is deleted leaves an empty place.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub(crate) struct UserKey(u32);

/// A group's place. It stays good: a group that is deleted leaves an empty place.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub(crate) struct GroupKey(u32);

macro_rules! place {
    ($name:ident) => {
        impl $name {
            /// Four thousand million of them would not fit into memory long before the number overflows.
            pub(crate) fn at(place: usize) -> Self {
                Self(place as u32)
            }

            pub(crate) fn place(self) -> usize {
                self.0 as usize
            }
        }
    };
}

place!(UserKey);
place!(GroupKey);

/// Who acts: the app, or a user on whose behalf it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Actor {
    App,
    User(UserKey),
}

impl Actor {
    pub(crate) fn user(self) -> Option<UserKey> {
        match self {
            Self::App => None,
            Self::User(user) => Some(user),
        }
    }
}

/// The id of a message: counts up from 1, written as a string of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct MessageId(NonZeroU64);

impl MessageId {
    pub(crate) const FIRST: Self = Self(NonZeroU64::MIN);

    /// The id as it stands in a path or a body, if it is one: digits without sign or leading zeros.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits_only = text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits_only || text.starts_with('0') {
            return None;
        }
        text.parse().ok().map(Self)
    }

    /// The id so many messages later.
    pub(crate) fn plus(self, messages: u64) -> Self {
        Self(self.0.saturating_add(messages))
    }

    pub(crate) fn number(self) -> u64 {
        self.0.get()
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for MessageId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MessageId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not the id of a message"))
    }
}

/// To whom a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Receiver {
    User(UserKey),
    Group(GroupKey),
}

#[cfg(test)]
mod tests {
    use super::MessageId;

    #[test]
    fn only_canonical_digits_are_an_id() {
        assert!(MessageId::parse("1").is_some());
        assert!(MessageId::parse("18446744073709551615").is_some());
        for text in [
            "",
            "0",
            "01",
            "-1",
            "+1",
            " 1",
            "1.0",
            "18446744073709551616",
            "١",
        ] {
            assert!(MessageId::parse(text).is_none(), "{text}");
        }
    }
}
