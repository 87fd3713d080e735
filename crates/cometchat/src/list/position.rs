//! Where a walk is.

use crate::InvalidInput;
use serde::{Deserialize, Serialize};

/// Where a walk over a list is, as plain data that can be stored, from [`Items::position`](crate::Items::position) and
/// [`Pages::position`](crate::Pages::position).
///
/// It stays behind until the items before it were taken, so that a walk that is resumed skips none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Which list it is of.
    pub(super) list: String,
    /// Where the page begins, as the parameters of the query say it.
    pub(super) page: u64,
    /// How many rows of that page were taken.
    pub(super) taken: usize,
}

impl Position {
    pub(super) fn refused(&self) -> InvalidInput {
        InvalidInput::new(
            "position",
            format!("is one of another list, `{}`", self.list),
        )
    }
}
