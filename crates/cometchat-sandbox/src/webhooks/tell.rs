//! Which change of the state makes which event.

use std::sync::Arc;

use serde_json::{Value, json};

use super::kind::{EventForm, WebhookKind};
use super::outbox::Webhooks;
use super::{judge, legacy, notify, payload};
use crate::api::messages::Message;
use crate::clock::Timestamp;
use crate::events::{Change, Event};
use crate::keys::{GroupKey, MessageId, Receiver};
use crate::moderation::{Moderation, Status, Verdict};
use crate::state::{ConversationId, State};

/// Writes down what webhooks are to be told of a change. `told` is the action message that tells of it, if there is one.
pub(crate) fn tell(state: &State, event: &Event, told: Option<MessageId>, now: Timestamp) {
    let hooks = Arc::clone(&state.webhooks);
    if let Change::MessageSent(id) = event.change {
        return sent(state, &hooks, id, now);
    }
    if !hooks.is_any() {
        return;
    }
    if let Some((trigger, data)) = data(state, &hooks, event) {
        hooks.tell(trigger, &data, now);
    }
    match event.change {
        Change::MessageEdited(id) => {
            changed(state, &hooks, "message_edited", id, told, now);
            ask_if_open(state, &hooks, id, now);
        }
        Change::SubmissionEdited(id) => ask_if_open(state, &hooks, id, now),
        Change::MessageDeleted(id) => changed(state, &hooks, "message_deleted", id, told, now),
        Change::MessageDelivered(id, user) | Change::MessageRead(id, user) => {
            let trigger = event.change.name();
            if let Some(receipt) = legacy::receipt(state, id, user, trigger, event.at) {
                hooks.tell(trigger, &receipt, now);
            }
        }
        _ => {}
    }
}

impl Webhooks {
    /// Sends an event to all that want it.
    pub(crate) fn tell(&self, trigger: &str, data: &Value, due: Timestamp) {
        for webhook in self.that_want(trigger, data) {
            let mut data = data.clone();
            if webhook.kind == WebhookKind::Events {
                payload::put_in_form(&mut data, trigger, webhook.form);
            }
            let envelope = self.envelope(&webhook, trigger, data);
            self.send(&webhook, trigger, &envelope, due);
        }
    }
}

/// A message was sent: an event, a call to bots, and what moderation says of it.
fn sent(state: &State, hooks: &Webhooks, id: MessageId, now: Timestamp) {
    let message = state.messages.get(id);
    let moderation = message.and_then(|message| message.moderation.as_deref());
    if moderation.is_some_and(Moderation::is_open) {
        // It is told of when the engine has answered.
        judge::ask(state, hooks, id, true, now);
    } else {
        tell_sent(state, hooks, id, now);
    }
}

/// What a message says now has yet to be judged by an engine.
fn ask_if_open(state: &State, hooks: &Webhooks, id: MessageId, now: Timestamp) {
    let message = state.messages.get(id);
    let moderation = message.and_then(|message| message.moderation.as_deref());
    if moderation.is_some_and(Moderation::is_open) {
        judge::ask(state, hooks, id, false, now);
    }
}

/// Tells of a message that was sent. One that is withheld reaches nobody, so nobody is told that it was sent.
pub(super) fn tell_sent(state: &State, hooks: &Webhooks, id: MessageId, now: Timestamp) {
    let Some(message) = state.messages.get(id) else {
        return;
    };
    let moderation = message.moderation.as_deref();
    let is_withheld = moderation.is_some_and(|moderation| {
        matches!(
            moderation.verdict,
            Verdict::Disapproved(_) | Verdict::Rejected
        )
    });
    if is_withheld {
        return;
    }
    if hooks.is_any() {
        let shown = payload::message(state, id, &hooks.choices);
        if !message.is_action() {
            hooks.tell("after_message", &shown, now);
        }
        let data = json!({ "message": shown });
        hooks.tell("message_sent", &data, now);
        let mentions = data
            .pointer("/message/data/mentions")
            .and_then(Value::as_object);
        if mentions.is_some_and(|mentions| !mentions.is_empty()) {
            hooks.tell("user_mentioned", &data, now);
        }
        call_bots(state, hooks, id, message, now);
    }
    let visible_from = moderation.map_or(now, |moderation| moderation.visible_from.max(now));
    notify::notify(state, hooks, id, visible_from);
}

/// Tells what the engine decided about a message, at the moment from which on it can be seen.
pub(crate) fn tell_verdict(state: &State, id: MessageId, now: Timestamp) {
    let hooks = &state.webhooks;
    let message = state.messages.get(id);
    let moderation = message.and_then(|message| message.moderation.as_deref());
    let Some(moderation) = moderation.filter(|one| hooks.is_any() && !one.is_open()) else {
        return;
    };
    let status = moderation.status_at(moderation.visible_from);
    let trigger = match status {
        Status::Approved => "moderation_engine_approved",
        Status::Disapproved(_) => "moderation_engine_blocked",
        // No event is documented for those.
        Status::Pending | Status::Flagged => return,
    };
    let mut data = json!({ "message": payload::judged(state, id, &status, &hooks.choices) });
    if let Some(block) = state.queues.blocked(id) {
        data["moderation"] = payload::why(block);
    }
    hooks.tell(trigger, &data, moderation.visible_from.max(now));
}

fn call_bots(state: &State, hooks: &Webhooks, id: MessageId, message: &Message, now: Timestamp) {
    if message.is_action() {
        return;
    }
    for webhook in hooks.bots() {
        let WebhookKind::Bot { uid } = &webhook.kind else {
            continue;
        };
        let bot = state.users.find(uid);
        let Some(bot) = bot.filter(|bot| state.bots.contains(*bot)) else {
            continue;
        };
        let is_meant = match message.receiver {
            Receiver::User(user) => user == bot,
            Receiver::Group(group) => state.members.get(group, bot).is_some(),
        };
        if !is_meant || message.sender == bot {
            continue;
        }
        let data = payload::message(state, id, &hooks.choices);
        let envelope = hooks.envelope(&webhook, "after_message", data);
        hooks.send(&webhook, "after_message", &envelope, now);
    }
}

/// An edit or a deletion, as an action message or as the message itself.
fn changed(
    state: &State,
    hooks: &Webhooks,
    trigger: &str,
    id: MessageId,
    told: Option<MessageId>,
    now: Timestamp,
) {
    for webhook in hooks.that_want(trigger, &Value::Null) {
        let shown = match webhook.form {
            EventForm::Seen => id,
            EventForm::Newest | EventForm::Former => told.unwrap_or(id),
        };
        let mut data = json!({ "message": payload::message(state, shown, &hooks.choices) });
        payload::put_in_form(&mut data, trigger, webhook.form);
        let envelope = hooks.envelope(&webhook, trigger, data);
        hooks.send(&webhook, trigger, &envelope, now);
    }
}

/// Trigger and data of all other changes; nothing for those that no event is documented for.
fn data(state: &State, hooks: &Webhooks, event: &Event) -> Option<(&'static str, Value)> {
    let name = event.change.name();
    let by = || payload::actor(state, event.by);
    let of_group = |group: GroupKey| {
        let mut shown = payload::group(state, group);
        shown.insert("updatedAt".to_owned(), event.at.into());
        shown.insert("onlineMembersCount".to_owned(), 0.into());
        shown
    };
    let updated_by = |mut shown: serde_json::Map<String, Value>| {
        let uid = by()["uid"].clone();
        shown.insert("updatedBy".to_owned(), uid);
        Value::Object(shown)
    };
    let data = match event.change {
        Change::UserBlocked(user, other) | Change::UserUnblocked(user, other) => {
            let conversation = ConversationId::of(state, user, Receiver::User(other));
            let uid = state.users.get(other).uid.to_string();
            let other = payload::user_in(state, other, conversation);
            json!({ "users": { uid: other }, "by": payload::user(state, user) })
        }
        Change::GroupCreated(group) => {
            let owner = state.groups.get(group).owner;
            let mut creator = payload::user(state, owner);
            if let Some(creator) = creator.as_object_mut() {
                creator.remove("avatar");
            }
            let uid = state.users.get(owner).uid.to_string();
            let mut shown = payload::group(state, group);
            shown.insert("scope".to_owned(), "admin".into());
            shown.insert("joinedAt".to_owned(), event.at.into());
            shown.insert("hasJoined".to_owned(), true.into());
            json!({ "group": shown, "members": { uid: creator } })
        }
        Change::GroupUpdated(group) | Change::GroupDeleted(group) => {
            json!({ "group": updated_by(of_group(group)) })
        }
        Change::OwnerChanged(group, _) => {
            let old = hooks.before(|before| before.owners.remove(&group));
            let mut shown = of_group(group);
            if let Some(old) = old {
                let uid = state.users.get(old).uid.to_string();
                shown.insert("oldOwner".to_owned(), uid.into());
            }
            json!({ "group": updated_by(shown) })
        }
        // The owner comes with the group.
        Change::MemberAdded(group, user, _) if state.groups.get(group).owner == user => {
            return None;
        }
        Change::MemberAdded(group, user, scope) => {
            let mut members = payload::members(state, group, user);
            for member in members.values_mut() {
                member["scope"] = json!(scope);
            }
            let mut shown = of_group(group);
            shown.remove("updatedAt");
            json!({ "group": shown, "members": members, "by": by() })
        }
        Change::MemberKicked(group, user)
        | Change::MemberBanned(group, user)
        | Change::MemberUnbanned(group, user) => {
            let members = payload::members(state, group, user);
            json!({ "group": of_group(group), "members": members, "by": by() })
        }
        Change::ScopeChanged(group, user, scope) => {
            let old = hooks.before(|before| before.scopes.remove(&(group, user)));
            let mut members = payload::members(state, group, user);
            for member in members.values_mut() {
                member["scope"] = json!(scope);
                if let Some(old) = old {
                    member["oldScope"] = json!(old);
                }
            }
            json!({ "group": of_group(group), "members": members, "by": by() })
        }
        Change::MessageDelivered(id, user) => {
            payload::receipt(state, id, user, "delivered", event.at)?
        }
        Change::MessageRead(id, user) => payload::receipt(state, id, user, "read", event.at)?,
        Change::ReactionAdded(id, user) => {
            let given = state.reactions.of(id).iter().rev();
            let given = given.clone().find(|row| row.user == user)?;
            json!({ "reaction": {
                "id": given.id.to_string(),
                "messageId": id.to_string(),
                "reaction": given.reaction,
                "uid": state.users.get(user).uid,
                "reactedAt": given.at,
                "reactedBy": payload::user(state, user),
            } })
        }
        Change::ReactionRemoved(id, user) => {
            let mut reaction = hooks.before(|before| before.reaction.take())?;
            reaction["messageId"] = id.to_string().into();
            reaction["uid"] = state.users.get(user).uid.to_string().into();
            reaction["reactedBy"] = payload::user(state, user);
            json!({ "reaction": reaction })
        }
        Change::MessagePinned(id) => {
            json!({ "message": payload::message(state, id, &hooks.choices) })
        }
        Change::MessageUnpinned(id) => {
            let mut message = payload::message(state, id, &hooks.choices);
            message["unpinnedBy"] = by()["uid"].clone();
            message["unpinnedAt"] = event.at.into();
            json!({ "message": message })
        }
        Change::MessageReviewed(id) => {
            let message = state.messages.get(id)?;
            let is_approved = message
                .moderation
                .as_deref()
                .is_some_and(|moderation| moderation.verdict == Verdict::Approved);
            if !is_approved {
                return None;
            }
            let message = payload::judged(state, id, &Status::Approved, &hooks.choices);
            let block = state.queues.blocked(id);
            let why = block.map_or_else(|| json!([]), payload::why);
            let data = json!({ "message": message, "moderation": why, "reviewed": true });
            return Some(("moderation_manual_approved", data));
        }
        _ => return None,
    };
    Some((name, data))
}
