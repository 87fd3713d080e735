//! Where a walk is.

use crate::InvalidInput;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a walk over a list is, as plain data that can be stored, from [`Items::position`](crate::Items::position) and
/// [`Pages::position`](crate::Pages::position).
///
/// It stays behind until the items before it were taken, so that a walk that is resumed skips none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Which list it is of.
    pub(super) list: String,
    /// Where the page begins.
    pub(super) place: Place,
    /// What was taken already of the rows that are there.
    #[serde(default, skip_serializing_if = "Taken::is_none")]
    pub(super) taken: Taken,
}

/// Where a page begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Place {
    /// The number of the page, counted from 1.
    Page(u64),
    /// The parameters of the query. None for the first page.
    Cursor(BTreeMap<String, String>),
}

/// Which rows were taken already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Taken {
    /// So many of the page, in lists by the number of the page.
    Rows(usize),
    /// These, by what they are known by, in lists by a cursor.
    Keys(Vec<String>),
}

impl Default for Taken {
    fn default() -> Self {
        Self::Rows(0)
    }
}

impl Taken {
    fn is_none(&self) -> bool {
        match self {
            Self::Rows(rows) => *rows == 0,
            Self::Keys(keys) => keys.is_empty(),
        }
    }
}

impl Position {
    pub(super) fn refused(&self) -> InvalidInput {
        InvalidInput::new(
            "position",
            format!("is one of another list, `{}`", self.list),
        )
    }
}
