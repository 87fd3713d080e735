//! Records that cannot be sent.

use cometchat::InvalidInput;
use serde::{Serialize, Serializer};
use std::fmt;

/// What to do with records that cannot be sent: not JSON, wrong fields, beyond a limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum BadRecords {
    /// Report them and send the others.
    #[default]
    Skip,
    /// Look through the whole input first, and send nothing if there is one. Only a file can be read twice.
    StopBeforeSending,
}

/// A record that cannot be sent, and why.
///
/// ```
/// use cometchat_bulk::BulkRecord;
///
/// let problem = BulkRecord::from_line(r#"{"key":"greeting-1","bot":"assistant","request":{"receiver":"alice"}}"#).unwrap_err();
/// assert_eq!(problem.to_string(), "`request.receiverType` must be `user` or `group`");
/// ```
#[derive(Clone, Debug)]
pub struct BadRecord {
    pub(super) number: u64,
    pub(super) key: Option<String>,
    pub(super) problem: InvalidInput,
}

impl BadRecord {
    /// The number of the line where the input is text, else of the record; the first is 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The caller's key, where the record has a readable one.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// The field and the rule that it breaks.
    #[must_use]
    pub fn problem(&self) -> &InvalidInput {
        &self.problem
    }
}

impl fmt::Display for BadRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        if let Some(key) = &self.key {
            write!(f, " ({key})")?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl Serialize for BadRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("BadRecord", 4)?;
        fields.serialize_field("number", &self.number)?;
        fields.serialize_field("key", &self.key)?;
        fields.serialize_field("field", self.problem.field())?;
        fields.serialize_field("rule", self.problem.rule())?;
        fields.end()
    }
}
