//! The samples of the description, for tests of receivers.

use crate::Event;
use crate::generated::samples::SAMPLES;
use serde_json::Value;

/// A sample of what CometChat sends.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Sample {
    /// What the description calls the event: its trigger, but for `bot_message` (`after_message` with `bot`) and `custom_moderation`
    /// (which has none).
    pub name: &'static str,
    /// Which of the documented forms it has, such as `newest` or `former`.
    pub form: &'static str,
    /// The body.
    pub json: &'static str,
}

/// All of them. They have the documented fields with values of our own.
///
/// ```
/// use cometchat_webhooks::{Event, testing};
///
/// for sample in testing::samples() {
///     println!("{} {}: {:?}", sample.name, sample.form, Event::read(sample.json));
/// }
/// ```
#[must_use]
pub fn samples() -> &'static [Sample] {
    SAMPLES
}

/// The data of an event as its model writes it, so that a test can see that nothing is lost. Nothing for an unknown event.
///
/// ```
/// use cometchat_webhooks::{Event, testing};
///
/// let event = Event::read(r#"{"trigger":"after_campaign_failed","data":{"campaignId":"c1","new":[1]}}"#);
/// let written = testing::data_of(&event).expect("a known event");
/// assert_eq!(written, serde_json::json!({"campaignId": "c1", "new": [1]}));
/// ```
#[must_use]
pub fn data_of(event: &Event) -> Option<Value> {
    event.written()
}
