//! The reasons a user can give for reporting a message, as they are remembered.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(crate) struct Reason {
    pub(crate) id: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) description: Option<Box<str>>,
    /// Epoch seconds, as the following.
    pub(crate) created_at: u64,
    pub(crate) updated_at: u64,
    pub(crate) is_default: bool,
    /// Whether the app made it.
    pub(crate) is_own: bool,
}

/// Those that came with the app first, then its own in the order in which they were made.
#[derive(Serialize, Deserialize)]
pub(crate) struct Reasons {
    list: Vec<Reason>,
}

/// The list of the vendor's sample: id, name, description, when it was made and changed, and whether it says that it is a default.
const BUILT_IN: [(&str, &str, &str, u64, bool); 4] = [
    (
        "unfiltered-content",
        "RawContent",
        "Content delivered without moderation or filtering.",
        1_760_449_410,
        false,
    ),
    (
        "spam",
        "Spam / Unwanted Content",
        "Repeated, promotional, or irrelevant content",
        1_760_443_648,
        true,
    ),
    (
        "sexual",
        "Sexual Content",
        "Explicit or inappropriate content",
        1_758_000_762,
        false,
    ),
    (
        "harassment",
        "Harassment / Bullying",
        "Insulting or threatening behavior",
        1_758_000_761,
        false,
    ),
];

impl Default for Reasons {
    fn default() -> Self {
        let built_in = BUILT_IN.map(|(id, name, description, at, is_default)| Reason {
            id: id.into(),
            name: name.into(),
            description: Some(description.into()),
            created_at: at,
            updated_at: at,
            is_default,
            is_own: false,
        });
        Self {
            list: built_in.into(),
        }
    }
}

impl Reasons {
    pub(crate) fn all(&self) -> &[Reason] {
        &self.list
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Reason> {
        self.list.iter().find(|reason| &*reason.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Reason> {
        self.list.iter_mut().find(|reason| &*reason.id == id)
    }

    pub(crate) fn add(&mut self, reason: Reason) {
        self.list.push(reason);
    }

    pub(crate) fn remove(&mut self, id: &str) {
        self.list.retain(|reason| &*reason.id != id);
    }
}
