//! One thing that one side has and the other has not.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum What {
    Operation,
    Parameter,
    RequestField,
    ResponseField,
    /// A value of a set.
    Value,
    /// A page of a navigation.
    Page,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::RequestField => "request field",
            Self::ResponseField => "response field",
            Self::Value => "value",
            Self::Page => "page",
        })
    }
}

/// One thing that is missing on the other side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Difference {
    pub(super) what: What,
    /// The operation, such as `GET /users/{uid}`, or the page.
    #[serde(rename = "where")]
    pub(super) place: String,
    /// The name of it there, such as `query page` or `data[].uid`.
    pub(super) name: String,
}

/// What a comparison found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// What the other side has and we have not.
    pub(super) new: Vec<Difference>,
    /// What we have and the other side has not.
    pub(super) ours_only: Vec<Difference>,
}

/// Which side has it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Ours,
    Theirs,
}

impl Found {
    pub(super) fn add(&mut self, side: Side, difference: Difference) {
        match side {
            Side::Ours => self.ours_only.push(difference),
            Side::Theirs => self.new.push(difference),
        }
    }
}
