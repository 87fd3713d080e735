//! The outcome of moderation, and when it can be seen.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::RuleName;
use crate::clock::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Verdict {
    Approved,
    Disapproved(Arc<RuleName>),
    Flagged(Arc<RuleName>),
    /// Disapproved by a moderator, for no rule's sake.
    Rejected,
}

impl Verdict {
    /// Disapproved by the rule with this id and name.
    pub(crate) fn by((id, name): (Box<str>, Box<str>)) -> Self {
        Self::Disapproved(Arc::new(RuleName { id, name }))
    }

    /// The rule that decided.
    pub(crate) fn rule(&self) -> Option<&RuleName> {
        match self {
            Self::Approved | Self::Rejected => None,
            Self::Disapproved(rule) | Self::Flagged(rule) => Some(rule),
        }
    }
}

/// The moderation of one message. Reached at once, but shown as pending until its time has come: so nothing has to run in
/// the background, and moving the clock is all it takes to see a verdict.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Moderation {
    pub(crate) verdict: Verdict,
    pub(crate) visible_from: Timestamp,
}

/// What a reader sees of a moderation.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Status<'m> {
    Pending,
    Approved,
    Disapproved(Option<&'m RuleName>),
    Flagged,
}

impl Moderation {
    /// A verdict that can be seen from this moment on.
    pub(crate) fn new(verdict: Verdict, visible_from: Timestamp) -> Self {
        Self {
            verdict,
            visible_from,
        }
    }

    /// Waits no more: what the others decided holds.
    pub(crate) fn close(&mut self) {
        if self.is_open() {
            self.visible_from = Timestamp::FIRST;
        }
    }

    /// Whether it waits for somebody who has yet to be asked.
    pub(crate) fn is_open(&self) -> bool {
        self.visible_from == Timestamp::NEVER
    }

    pub(crate) fn status_at(&self, now: Timestamp) -> Status<'_> {
        match &self.verdict {
            _ if now < self.visible_from => Status::Pending,
            Verdict::Approved => Status::Approved,
            Verdict::Disapproved(rule) => Status::Disapproved(Some(rule)),
            Verdict::Rejected => Status::Disapproved(None),
            Verdict::Flagged(_) => Status::Flagged,
        }
    }
}

impl<'m> Status<'m> {
    pub(crate) fn as_str(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Disapproved(_) => "disapproved",
            Self::Flagged => "flagged",
        }
    }

    /// Only a disapproved message names the rule (CometChat's older API description, and seen live).
    pub(crate) fn rule(&self) -> Option<&'m RuleName> {
        match self {
            Self::Disapproved(rule) => *rule,
            _ => None,
        }
    }
}
