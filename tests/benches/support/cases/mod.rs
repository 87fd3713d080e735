//! What is compared: groups of ways to do the same thing. Timed by `decode`, `encode`, `in_memory`; counted by `instructions`.

pub(crate) mod decode;
pub(crate) mod encode;
pub(crate) mod in_memory;
pub(crate) mod network;

use std::hint::black_box;

/// Ways to do one thing; the first is the one that the others are compared with.
pub(crate) struct Group {
    pub(crate) title: &'static str,
    pub(crate) candidates: Vec<Candidate>,
}

/// One way to do it.
pub(crate) struct Candidate {
    pub(crate) name: &'static str,
    pub(crate) run: Box<dyn FnMut()>,
}

impl Group {
    pub(crate) fn new(title: &'static str) -> Self {
        Self {
            title,
            candidates: Vec::new(),
        }
    }

    /// Adds one way.
    pub(crate) fn way<T>(
        mut self,
        name: &'static str,
        mut run: impl FnMut() -> T + 'static,
    ) -> Self {
        let run = Box::new(move || drop(black_box(run())));
        self.candidates.push(Candidate { name, run });
        self
    }
}

/// The names of the ways that stand in several groups.
pub(crate) const BY_HAND: &str = "by hand";
pub(crate) const LOW_LEVEL: &str = "cometchat-rest";
pub(crate) const FACADE: &str = "cometchat";
pub(crate) const VALUE: &str = "serde_json::Value";
