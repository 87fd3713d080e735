//! What can be asked of any event.

use crate::generated::event::Event;
use crate::{Envelope, Trigger, places};
use bytes::Bytes;
use std::borrow::Cow;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

impl Event {
    /// Reads the body of a request. Never fails.
    ///
    /// ```
    /// use cometchat_webhooks::Event;
    ///
    /// let event = Event::read(r#"{"trigger":"message_reaction_added","data":{"reaction":{"id":"31","reaction":"👍"}}}"#);
    /// let Event::MessageReactionAdded(added) = &event else { panic!("{event:?}") };
    /// assert_eq!(added.reaction.reaction.as_deref(), Some("👍"));
    /// ```
    #[must_use]
    pub fn read(body: impl Into<Bytes>) -> Self {
        Self::of(Envelope::read(body))
    }

    /// The name of the event, of an unknown one too; empty if there is none.
    #[must_use]
    pub fn trigger(&self) -> &str {
        self.envelope().trigger()
    }

    /// What is known of its trigger.
    #[must_use]
    pub fn known_trigger(&self) -> Option<&'static Trigger> {
        let envelope = self.envelope();
        Trigger::all().iter().find(|one| {
            one.name() == envelope.trigger() && one.mark.is_none_or(|mark| envelope.has(mark))
        })
    }

    /// Everything, as it came. Mind that it holds what users wrote.
    #[must_use]
    pub fn raw(&self) -> Cow<'_, str> {
        self.envelope().raw()
    }

    /// A key by which an event that comes a second time can be known again: the webhook, the trigger, the ids that the event is
    /// about, and its moment where it has one. Nothing where nothing is known that tells two events of a trigger apart.
    ///
    /// CometChat gives events no id, and writes moments in whole seconds. So two events can have one key: somebody who blocks,
    /// unblocks and blocks the same user again makes two events `user_blocked` that are the same to the last byte.
    /// Use it to skip work that is done already, within the 40 seconds in which CometChat tries again, and not as an id.
    ///
    /// ```
    /// use cometchat_webhooks::Event;
    ///
    /// let event = Event::read(r#"{"trigger":"message_sent","webhook":"w1","data":{"message":{"id":"101"}}}"#);
    /// assert_eq!(event.deduplication_key().as_deref(), Some("w1 message_sent 101"));
    /// ```
    #[must_use]
    pub fn deduplication_key(&self) -> Option<String> {
        let known = self.known_trigger()?;
        let data: serde_json::Value = serde_json::from_str(self.envelope().data()?).ok()?;
        let found: Vec<Vec<String>> = known
            .deduplicate_by
            .iter()
            .map(|place| places::texts(&data, place))
            .collect();
        if found.first().is_none_or(Vec::is_empty) {
            return None;
        }
        let mut key = self.envelope().webhook().unwrap_or_default().to_owned();
        for part in [known.name().to_owned()]
            .into_iter()
            .chain(found.into_iter().map(|texts| texts.join(",")))
        {
            key.push(' ');
            key.push_str(&part);
        }
        Some(key)
    }

    /// The newest moment that the event tells, which is the only order there is. Nothing where it tells none.
    ///
    /// ```
    /// use cometchat_webhooks::{Event, Moment};
    ///
    /// let event = Event::read(
    ///     r#"{"trigger":"message_sent","data":{"message":{"id":"101","sentAt":1760449410,"updatedAt":1760449412}}}"#,
    /// );
    /// assert_eq!(event.moment(), Some(Moment::from_millis(1_760_449_412_000)));
    /// ```
    #[must_use]
    pub fn moment(&self) -> Option<Moment> {
        let known = self.known_trigger()?;
        let data: serde_json::Value = serde_json::from_str(self.envelope().data()?).ok()?;
        let texts = known
            .moments
            .iter()
            .flat_map(|place| places::texts(&data, place));
        texts.filter_map(|text| Moment::parse(&text)).max()
    }
}

/// A moment that an event tells, in milliseconds since 1970-01-01 UTC. Most events tell whole seconds, so that two of them may
/// well have the same moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(u64);

impl Moment {
    /// The first number that must be milliseconds: as seconds it would be in the year 5138.
    const FIRST_MILLIS: u64 = 100_000_000_000;

    /// From milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub fn as_millis(self) -> u64 {
        self.0
    }

    /// The moment as the standard library has it.
    #[must_use]
    pub fn to_system_time(self) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(Duration::from_millis(self.0))
    }

    /// From a number of seconds or milliseconds.
    fn parse(text: &str) -> Option<Self> {
        let number: u64 = text.parse().ok().filter(|number| *number > 0)?;
        let millis = if number < Self::FIRST_MILLIS {
            number * 1000
        } else {
            number
        };
        Some(Self(millis))
    }
}
