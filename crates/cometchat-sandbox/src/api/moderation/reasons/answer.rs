//! A reason as it is answered.

use serde::{Serialize, Serializer};

use super::store::Reason;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ReasonJson<'r> {
    id: &'r str,
    name: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'r str>,
    created_at: Moment,
    updated_at: Moment,
    /// Present only where it is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<bool>,
}

/// The list writes digits, everything else a number.
enum Moment {
    Number(u64),
    Digits(u64),
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(seconds) => serializer.serialize_u64(*seconds),
            Self::Digits(seconds) => serializer.collect_str(seconds),
        }
    }
}

impl<'r> ReasonJson<'r> {
    pub(super) fn one(reason: &'r Reason) -> Self {
        Self::new(reason, Moment::Number)
    }

    pub(super) fn row(reason: &'r Reason) -> Self {
        Self::new(reason, Moment::Digits)
    }

    fn new(reason: &'r Reason, moment: fn(u64) -> Moment) -> Self {
        Self {
            id: &reason.id,
            name: &reason.name,
            description: reason.description.as_deref(),
            created_at: moment(reason.created_at),
            updated_at: moment(reason.updated_at),
            default: reason.is_default.then_some(true),
        }
    }
}
