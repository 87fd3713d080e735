//! Whom a message notifies, and how.

use serde_json::{Map, Value};

use super::contact_details::DETAILS;
use super::custom_providers;
use super::mutes::MUTES;
use super::{mutes, preferences, settings};
use crate::api::messages::{Message, mentioned};
use crate::clock::Timestamp;
use crate::keys::{Receiver, UserKey};
use crate::state::State;
use crate::webhooks::NotificationChannel;

/// The words of a setting: nothing, or only what mentions the user; anything else is everything.
const NOTHING: u64 = 1;
const MENTIONS: u64 = 3;

/// The provider of the app's own, as it is stored.
pub(crate) fn custom_provider(
    state: &State,
    channel: NotificationChannel,
) -> Option<&Map<String, Value>> {
    custom_providers::stored(state, channel)
}

/// The address or number that a user left.
pub(crate) fn contact(state: &State, uid: &str, key: &str) -> Option<Value> {
    state.documents.get(&DETAILS, uid)?.value(key).cloned()
}

/// Whether notifications of a channel hold the message itself.
pub(crate) fn includes_message(state: &State, channel: NotificationChannel) -> bool {
    let settings = Value::Object(settings::of_app(state));
    settings["preferences"][channel.as_str()]["includeMessageObjectSetting"] == true
}

/// Whether a user is to be notified of a message: not in a conversation that is muted, and as far as the settings and the user want it.
/// Quiet hours and pauses between notifications are not imitated.
pub(crate) fn wants(state: &State, user: UserKey, message: &Message, now: Timestamp) -> bool {
    let known = state.users.get(user);
    if !known.is_active() || is_muted(state, &known.uid, message, now) {
        return false;
    }
    let part = match message.receiver {
        Receiver::User(_) => "oneOnOne",
        Receiver::Group(_) => "group",
    };
    let extras = message.content.extras.as_deref();
    let kind = if message.parent.is_some() {
        "repliesSetting"
    } else if extras.is_some_and(|extras| extras.quoted.is_some()) {
        "quotedRepliesSetting"
    } else {
        "messagesSetting"
    };
    let wanted = Value::Object(preferences::of(state, &known.uid));
    match wanted["preferences"][part][kind].as_u64() {
        Some(NOTHING) => false,
        Some(MENTIONS) => {
            let text = message.content.text.as_deref().unwrap_or_default();
            mentioned(text).contains(&*known.uid)
        }
        _ => true,
    }
}

/// Whether a user muted the conversation that a message belongs to.
fn is_muted(state: &State, uid: &str, message: &Message, now: Timestamp) -> bool {
    let (id, kind) = match message.receiver {
        Receiver::User(_) => (&state.users.get(message.sender).uid, "oneOnOne"),
        Receiver::Group(group) => (&state.groups.get(group).guid, "group"),
    };
    let Some(document) = state.documents.get(&MUTES, uid) else {
        return false;
    };
    let mut rows = mutes::in_force(document, now).into_iter();
    rows.any(|row| row["type"] == kind && row["id"] == **id)
}
