//! What events tell, as JSON in the documented forms.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::api::groups::GroupJson;
use crate::api::messages::MessageJson;
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

/// That a message was delivered or read.
pub(super) fn receipt(
    state: &State,
    id: MessageId,
    by: UserKey,
    action: &str,
    at: u64,
) -> Option<Value> {
    let message = state.messages.get(id)?;
    let author = &state.users.get(message.sender).uid;
    let (kind, receiver) = match message.receiver {
        Receiver::User(_) => ("user", author),
        Receiver::Group(group) => ("group", &state.groups.get(group).guid),
    };
    Some(json!({
        "receiver": receiver,
        "receiverType": kind,
        "type": "receipts",
        "sender": state.users.get(by).uid,
        "messageSender": author,
        "body": { "action": action, "messageId": id.to_string(), "user": user(state, by), "timestamp": at },
    }))
}

/// Leaves of each user what the newest page shows.
pub(super) fn shorten(value: &mut Value) {
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
