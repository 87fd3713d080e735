//! What events tell, as JSON in the documented forms.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::kind::EventForm;
use crate::api::Block;
use crate::api::groups::GroupJson;
use crate::api::messages::{Message, MessageJson, Placement};
use crate::api::rails::view::UserEntity;
use crate::choices::Choices;
use crate::keys::{Actor, GroupKey, MessageId, Receiver, UserKey};
use crate::moderation::Status;
use crate::state::{ConversationId, State};

fn value(of: &impl Serialize) -> Value {
    // What is answered can be written.
    serde_json::to_value(of).unwrap_or_default()
}

/// A message as the app sees it. Of one that is gone there is only the id.
pub(super) fn message(state: &State, id: MessageId, choices: &Choices) -> Value {
    match MessageJson::stored(state, id, None, choices) {
        Some(message) => value(&message),
        None => json!({ "id": id.to_string() }),
    }
}

/// The same with what moderation says of it.
pub(super) fn judged(
    state: &State,
    id: MessageId,
    status: &Status<'_>,
    choices: &Choices,
) -> Value {
    let mut message = message(state, id, choices);
    let mut moderation = json!({ "status": status.as_str() });
    if let Some(rule) = status.rule() {
        moderation["rule"] = value(rule);
    }
    message["data"]["moderation"] = moderation;
    message
}

pub(super) fn user(state: &State, key: UserKey) -> Value {
    value(&UserEntity::new(state.users.get(key), true, None))
}

/// A user that somebody acts on, with the conversation.
pub(super) fn user_in(state: &State, key: UserKey, conversation: ConversationId<'_>) -> Value {
    value(&UserEntity::new(
        state.users.get(key),
        true,
        Some(conversation),
    ))
}

/// Who acts, the app by its system user.
pub(super) fn actor(state: &State, actor: Actor) -> Value {
    user(state, actor.user().unwrap_or(state.system_user()))
}

pub(super) fn group(state: &State, key: GroupKey) -> Map<String, Value> {
    match value(&GroupJson::new(state, key, None)) {
        Value::Object(group) => group,
        _ => Map::new(),
    }
}

/// Members by uid, as those whom somebody acts on.
pub(super) fn members(state: &State, group: GroupKey, key: UserKey) -> Map<String, Value> {
    let guid = &state.groups.get(group).guid;
    let member = user_in(state, key, ConversationId::Group(guid));
    let uid = state.users.get(key).uid.to_string();
    Map::from_iter([(uid, member)])
}

/// Who sent the message of a receipt, and where it stands: a receipt goes back to who wrote to a user, and to the group.
pub(super) fn place_of_receipt(state: &State, id: MessageId) -> Option<(&str, &'static str, &str)> {
    let message = state.messages.get(id)?;
    let author = &state.users.get(message.sender).uid;
    Some(match message.receiver {
        Receiver::User(_) => (author, "user", author),
        Receiver::Group(group) => (author, "group", &state.groups.get(group).guid),
    })
}

/// That a message was delivered or read.
pub(super) fn receipt(
    state: &State,
    id: MessageId,
    by: UserKey,
    action: &str,
    at: u64,
) -> Option<Value> {
    let (author, kind, receiver) = place_of_receipt(state, id)?;
    Some(json!({
        "receiver": receiver,
        "receiverType": kind,
        "type": "receipts",
        "sender": state.users.get(by).uid,
        "messageSender": author,
        "body": { "action": action, "messageId": id.to_string(), "user": user(state, by), "timestamp": at },
    }))
}

/// A message before it is stored: it has no id yet.
pub(crate) fn unsent(state: &State, message: &Message, choices: &Choices) -> Value {
    let placement = Placement::Receiver;
    let shown = MessageJson::new(state, MessageId::FIRST, message, placement, choices);
    let mut shown = value(&shown);
    if let Some(fields) = shown.as_object_mut() {
        for key in ["id", "updatedAt"] {
            fields.remove(key);
        }
        // Whoever sent it may have given it a muid, and no answer may show it.
        if let Some(muid) = message.content.muid() {
            fields.insert("muid".to_owned(), muid.into());
        }
    }
    shown
}

/// Why a message was withheld: the condition that it met, and the rule.
pub(super) fn why(block: &Block) -> Value {
    json!([{
        "condition": block.condition,
        "rule": {
            "id": block.rule_id,
            "name": block.rule_name,
            "revisionId": block.revision_id,
            "action": block.action,
            "blockedAt": block.created_at,
        },
    }])
}

/// Makes of the data of an event what one of the documented forms has.
pub(super) fn put_in_form(data: &mut Value, trigger: &str, form: EventForm) {
    let without = match (form, trigger) {
        (EventForm::Newest, "moderation_engine_blocked") => Some("moderation"),
        (EventForm::Former, "moderation_manual_approved") => Some("reviewed"),
        _ => None,
    };
    if let (Some(without), Some(data)) = (without, data.as_object_mut()) {
        data.remove(without);
    }
    // Groups are the same on both pages.
    if form == EventForm::Newest && !trigger.starts_with("group_") {
        shorten(data);
    }
}

/// Leaves of each user what the newest page shows.
fn shorten(value: &mut Value) {
    match value {
        Value::Object(map) if map.contains_key("uid") && map.contains_key("name") => {
            map.retain(|key, _| {
                matches!(key.as_str(), "uid" | "name" | "status" | "conversationId")
            });
        }
        Value::Object(map) => map.values_mut().for_each(shorten),
        Value::Array(list) => list.iter_mut().for_each(shorten),
        _ => {}
    }
}
