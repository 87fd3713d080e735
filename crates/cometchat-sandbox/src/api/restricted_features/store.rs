//! What is restricted, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Restrictions {
    /// By role and feature, the moment when it was restricted, in epoch seconds.
    of: BTreeMap<String, BTreeMap<String, u64>>,
}

impl Restrictions {
    pub(crate) fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    pub(crate) fn has(&self, role: &str, feature: &str) -> bool {
        let features = self.of.get(role);
        features.is_some_and(|features| features.contains_key(feature))
    }

    pub(super) fn of(&self, role: &str) -> impl Iterator<Item = (&str, u64)> {
        let features = self.of.get(role).into_iter().flatten();
        features.map(|(feature, at)| (feature.as_str(), *at))
    }

    /// Says whether it was not restricted before.
    pub(super) fn add(&mut self, role: &str, feature: &str, now: u64) -> bool {
        let features = self.of.entry(role.to_owned()).or_default();
        let before = features.len();
        features.entry(feature.to_owned()).or_insert(now);
        features.len() > before
    }

    pub(super) fn remove(&mut self, role: &str, feature: &str) {
        if let Some(features) = self.of.get_mut(role) {
            features.remove(feature);
            if features.is_empty() {
                self.of.remove(role);
            }
        }
    }

    pub(crate) fn forget_role(&mut self, role: &str) {
        self.of.remove(role);
    }
}
