//! Moments.

use super::Part;
use super::field::{Blank, Field, Misfit, Scalar, deserialize_whole};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment in whole seconds since 1970-01-01 UTC.
///
/// The server writes moments as numbers, and in some lists as strings of digits; both are read. It is written as a number.
///
/// ```
/// use cometchat_rest::types::Timestamp;
///
/// let number: Timestamp = serde_json::from_str("1760449410")?;
/// let digits: Timestamp = serde_json::from_str("\"1760449410\"")?;
/// assert_eq!(number, digits);
/// assert_eq!(number.as_secs(), 1_760_449_410);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From seconds since 1970-01-01 UTC; negative before that.
    #[must_use]
    pub const fn from_secs(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01 UTC.
    #[must_use]
    pub const fn as_secs(self) -> i64 {
        self.0
    }

    /// The moment as the standard library has it; nothing where that cannot hold it.
    #[must_use]
    pub fn to_system_time(self) -> Option<SystemTime> {
        let distance = Duration::from_secs(self.0.unsigned_abs());
        if self.0 < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        }
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

/// Fractions of a second are left out.
impl From<SystemTime> for Timestamp {
    fn from(moment: SystemTime) -> Self {
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).unwrap_or(i64::MAX);
        match moment.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(seconds(after)),
            Err(before) => Self(-seconds(before.duration())),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Field for Timestamp {
    fn expected(&self) -> &'static str {
        "whole seconds since 1970, as a number or as a string of digits"
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        let seconds = match scalar {
            Scalar::Integer(seconds) => Some(*seconds),
            Scalar::Unsigned(seconds) => i64::try_from(*seconds).ok(),
            // A plus sign is not in the documented form, and would be lost.
            Scalar::Text(digits) => digits.parse().ok().filter(|_| !digits.starts_with('+')),
            _ => return Err(Misfit::Type(self.expected())),
        };
        self.0 = seconds.ok_or(Misfit::Value(self.expected()))?;
        Ok(())
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Integer(self.0))
    }
}

impl Blank for Timestamp {
    fn blank() -> Self {
        Self(0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_whole(deserializer)
    }
}
