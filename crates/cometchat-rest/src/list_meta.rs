//! What lists say of themselves.

use crate::types::{ListMeta, Pagination};

impl ListMeta {
    /// Which page this is, in lists that are numbered by page.
    #[must_use]
    pub fn pagination(&self) -> Option<&Pagination> {
        self.pagination.as_ref()
    }
}

/// Nothing is known.
impl Default for ListMeta {
    fn default() -> Self {
        crate::wire::Blank::blank()
    }
}
