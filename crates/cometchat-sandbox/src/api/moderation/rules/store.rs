//! The rules of the app's own, with all of their revisions, as they are remembered.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a rule says at one time.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Revision {
    pub(crate) name: Box<str>,
    pub(crate) description: Option<Box<str>>,
    pub(crate) enabled: bool,
    pub(crate) action: Vec<Box<str>>,
    /// As they were sent. They are never answered.
    pub(crate) filters: Vec<Value>,
    /// As they were sent, with a number each.
    pub(crate) conditions: Vec<Value>,
    /// Epoch seconds.
    pub(crate) made_at: u64,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct StoredRule {
    pub(crate) id: Box<str>,
    /// The newest last; there is always one.
    pub(crate) revisions: Vec<Revision>,
}

impl StoredRule {
    /// What it says now, with the number of the revision.
    pub(crate) fn now(&self) -> Option<(usize, &Revision)> {
        Some((self.revisions.len(), self.revisions.last()?))
    }

    pub(crate) fn created_at(&self) -> u64 {
        self.revisions.first().map_or(0, |first| first.made_at)
    }
}

/// In the order in which they were made.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct StoredRules {
    list: Vec<StoredRule>,
}

impl StoredRules {
    pub(crate) fn all(&self) -> &[StoredRule] {
        &self.list
    }

    pub(crate) fn get(&self, id: &str) -> Option<&StoredRule> {
        self.list.iter().find(|rule| &*rule.id == id)
    }

    pub(crate) fn add(&mut self, id: &str, revision: Revision) {
        self.list.push(StoredRule {
            id: id.into(),
            revisions: vec![revision],
        });
    }

    pub(crate) fn revise(&mut self, id: &str, revision: Revision) {
        if let Some(rule) = self.list.iter_mut().find(|rule| &*rule.id == id) {
            rule.revisions.push(revision);
        }
    }

    /// Says whether there was one.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let before = self.list.len();
        self.list.retain(|rule| &*rule.id != id);
        self.list.len() < before
    }
}
