//! Which change of the state makes which event.

use serde_json::{Value, json};

use super::details::EventForm;
use super::judge;
use super::outbox::Webhooks;
use super::payload;
use crate::api::messages::Message;
use crate::clock::Timestamp;
use crate::events::{Change, Event};
use crate::keys::{GroupKey, MessageId, Receiver};
use crate::moderation::{Status, Verdict};
use crate::state::{ConversationId, State};

/// Writes down what webhooks are to be told of a change. `told` is the action message that tells of it, if there is one.
pub(crate) fn tell(state: &mut State, event: &Event, told: Option<MessageId>, now: Timestamp) {
    let hooks = state.webhooks.clone();
    if !hooks.is_any() {
        return;
    }
    if let Change::MessageSent(id) = event.change {
        return sent(state, &hooks, id, now);
    }
    let (trigger, data) = match data(state, &hooks, event) {
        Some(found) => found,
        None => match event.change {
            Change::MessageEdited(id) => {
                return changed(state, &hooks, "message_edited", id, told, now);
            }
            Change::MessageDeleted(id) => {
                return changed(state, &hooks, "message_deleted", id, told, now);
            }
            _ => return,
        },
    };
    hooks.tell(trigger, &data, now);
}

impl Webhooks {
    /// Sends an event to all that want it.
    pub(crate) fn tell(&self, trigger: &str, data: &Value, due: Timestamp) {
        // Groups are the same on both pages.
        let may_shorten = !trigger.starts_with("group_");
        for webhook in self.that_want(trigger) {
            let mut data = data.clone();
            if may_shorten && webhook.form == EventForm::Newest {
                payload::shorten(&mut data);
            }
            let envelope = self.envelope(trigger, data, &webhook.id);
            self.send(&webhook, trigger, &envelope, due);
        }
    }

    fn envelope(&self, trigger: &str, data: Value, webhook: &str) -> Value {
        json!({
            "trigger": trigger,
            "data": data,
            "appId": self.app_id,
            "region": "us",
            "webhook": webhook,
        })
    }
}

/// A message was sent: an event, a call to bots, and what moderation says of it.
fn sent(state: &mut State, hooks: &Webhooks, id: MessageId, now: Timestamp) {
    let Some(message) = state.messages.get(id) else {
        return;
    };
    let is_judged = !message.is_action() && message.content.text.is_some();
    if let Some(engine) = hooks.engine().filter(|_| is_judged) {
        // It is told of when the engine has answered.
        judge::ask(state, hooks, engine, id, now);
        return;
    }
    tell_sent(state, hooks, id, now);
}

/// Tells of a message that was sent, and of its verdict where there is one.
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
    // A message that is withheld reaches nobody, so nobody is told that it was sent.
    if !is_withheld {
        let data = json!({ "message": payload::message(state, id, &hooks.choices) });
        hooks.tell("message_sent", &data, now);
        let mentions = data
            .pointer("/message/data/mentions")
            .and_then(Value::as_object);
        if mentions.is_some_and(|mentions| !mentions.is_empty()) {
            hooks.tell("user_mentioned", &data, now);
        }
        call_bots(state, hooks, id, message, now);
    }
    if let Some(moderation) = moderation {
        let due = moderation.visible_from.max(now);
        let status = moderation.status_at(moderation.visible_from);
        verdict(state, hooks, id, &status, due);
    }
}

/// What the engine decided.
pub(super) fn verdict(
    state: &State,
    hooks: &Webhooks,
    id: MessageId,
    status: &Status<'_>,
    due: Timestamp,
) {
    let trigger = match status {
        Status::Approved => "moderation_engine_approved",
        Status::Disapproved(_) => "moderation_engine_blocked",
        // No event is documented for those.
        Status::Pending | Status::Flagged => return,
    };
    let message = payload::judged(state, id, status, &hooks.choices);
    hooks.tell(trigger, &json!({ "message": message }), due);
}

fn call_bots(state: &State, hooks: &Webhooks, id: MessageId, message: &Message, now: Timestamp) {
    if message.is_action() {
        return;
    }
    for (uid, webhook) in hooks.bots() {
        let Some(bot) = state
            .users
            .find(&uid)
            .filter(|bot| state.bots.contains(*bot))
        else {
            continue;
        };
        let is_meant = match message.receiver {
            Receiver::User(user) => user == bot,
            Receiver::Group(group) => state.members.get(group, bot).is_some(),
        };
        if !is_meant || message.sender == bot {
            continue;
        }
        let envelope = json!({
            "trigger": "after_message",
            "data": payload::message(state, id, &hooks.choices),
            "appId": hooks.app_id,
            "origin": { "platform": "sandbox" },
            "chatAPIVersion": "v3.0",
            "region": "us",
            "bot": uid,
        });
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
    for webhook in hooks.that_want(trigger) {
        let shown = match webhook.form {
            EventForm::Seen => id,
            EventForm::Newest | EventForm::Former => told.unwrap_or(id),
        };
        let mut data = json!({ "message": payload::message(state, shown, &hooks.choices) });
        if webhook.form == EventForm::Newest {
            payload::shorten(&mut data);
        }
        let envelope = hooks.envelope(trigger, data, &webhook.id);
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
            let data = json!({ "message": message, "moderation": [], "reviewed": true });
            return Some(("moderation_manual_approved", data));
        }
        _ => return None,
    };
    Some((name, data))
}
