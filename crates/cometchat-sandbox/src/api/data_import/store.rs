//! Which messages were imported: a `muid` is used once.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Imported {
    muids: BTreeSet<Box<str>>,
}

impl Imported {
    pub(super) fn has(&self, muid: &str) -> bool {
        self.muids.contains(muid)
    }

    pub(super) fn add(&mut self, muid: &str) {
        self.muids.insert(muid.into());
    }
}
