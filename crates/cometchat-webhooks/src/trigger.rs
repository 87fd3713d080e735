//! What is known of each trigger.

use crate::generated::triggers::TRIGGERS;

/// What is known of an event by its trigger.
///
/// ```
/// use cometchat_webhooks::{Category, Trigger};
///
/// let trigger = Trigger::find("group_member_joined").expect("a known trigger");
/// assert_eq!(trigger.category(), Category::Group);
/// assert!(Trigger::all().len() > 60);
/// ```
#[derive(Debug)]
pub struct Trigger {
    pub(crate) name: &'static str,
    pub(crate) mark: Option<&'static str>,
    pub(crate) category: Category,
    pub(crate) deduplicate_by: &'static [&'static str],
    pub(crate) moments: &'static [&'static str],
}

impl Trigger {
    /// All that are known. `after_message` is there twice: for legacy webhooks, and for bots.
    #[must_use]
    pub fn all() -> &'static [Self] {
        TRIGGERS
    }

    /// The one of this name, if it is known.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        TRIGGERS.iter().find(|one| one.name == name)
    }

    /// Its name, as in the dashboard and in the envelope.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The family that it belongs to.
    #[must_use]
    pub fn category(&self) -> Category {
        self.category
    }
}

/// The family of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// A call to a bot.
    Bot,
    /// Calls and meetings.
    Call,
    /// Campaigns.
    Campaign,
    /// Groups and their members.
    Group,
    /// Events of legacy webhooks.
    Legacy,
    /// Messages, receipts and reactions.
    Message,
    /// Decisions about messages.
    Moderation,
    /// Notifications that a provider of the app's own is to send.
    Notification,
    /// Users and their connections.
    User,
}
