//! What providers of notifications are handed: one call for each user who is to be notified of a message.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::details::{WebhookDetails, can_be_posted_to};
use super::kind::NotificationChannel;
use super::outbox::Webhooks;
use super::payload;
use crate::api::messages::Message;
use crate::api::notifications;
use crate::clock::Timestamp;
use crate::keys::{MessageId, Receiver, UserKey};
use crate::state::{Conversation, ConversationId, State};

/// E-mails and SMS were seen about a minute after their message.
const LATER: Duration = Duration::from_secs(60);

/// Where notifications of a channel go.
struct Provider {
    webhook: WebhookDetails,
    /// Whether it is told the address or number that the user left.
    with_contact: bool,
}

/// Hands a message to the providers.
pub(super) fn notify(state: &State, hooks: &Webhooks, id: MessageId, due: Timestamp) {
    for channel in NotificationChannel::ALL {
        let providers = providers(state, hooks, channel);
        let Some(message) = state.messages.get(id).filter(|_| !providers.is_empty()) else {
            continue;
        };
        let due = match channel {
            NotificationChannel::Push => due,
            NotificationChannel::Email | NotificationChannel::Sms => due.after(LATER),
        };
        let about = About {
            state,
            hooks,
            id,
            message,
        };
        for user in receivers(state, message, due) {
            for provider in &providers {
                let data = match channel {
                    NotificationChannel::Push => about.push(user),
                    _ => about.text(user, channel, provider.with_contact),
                };
                about.send(provider, channel, data, due);
            }
        }
    }
}

/// Sends an event of the caller's own to the provider that the app stored, where it is for one.
pub(crate) fn tell_stored(state: &State, trigger: &str, data: &Value, due: Timestamp) {
    let hooks = &state.webhooks;
    let Some(provider) = NotificationChannel::of(trigger).and_then(|one| stored(state, one)) else {
        return;
    };
    let envelope = hooks.envelope(&provider.webhook, trigger, data.clone());
    hooks.send(&provider.webhook, trigger, &envelope, due);
}

/// The provider that the app stored, and those that were set up otherwise.
fn providers(state: &State, hooks: &Webhooks, channel: NotificationChannel) -> Vec<Provider> {
    let stored = stored(state, channel);
    let others = hooks.providers(channel).into_iter();
    let others = others.map(|webhook| Provider {
        webhook,
        with_contact: true,
    });
    stored.into_iter().chain(others).collect()
}

fn stored(state: &State, channel: NotificationChannel) -> Option<Provider> {
    let stored = notifications::custom_provider(state, channel)?;
    let text = |key: &str| stored.get(key).and_then(Value::as_str).unwrap_or_default();
    let is_set = |key: &str| stored.get(key).and_then(Value::as_bool) == Some(true);
    let mut webhook = WebhookDetails::notifications(channel, text("webhookURL"));
    if !is_set("isEnabled") || !webhook.url.parse().is_ok_and(|url| can_be_posted_to(&url)) {
        return None;
    }
    if is_set("useBasicAuth") {
        webhook = webhook.basic(text("basicAuthUsername"), text("basicAuthPassword"));
    }
    Some(Provider {
        webhook,
        with_contact: is_set("useStoredEmailID") || is_set("useStoredPhNo"),
    })
}

/// Who is to be notified.
fn receivers(state: &State, message: &Message, due: Timestamp) -> Vec<UserKey> {
    if message.is_action() {
        return Vec::new();
    }
    let all = match message.receiver {
        Receiver::User(user) => vec![user],
        Receiver::Group(group) => {
            let members = state.members.of(group).into_iter();
            members.map(|(user, _)| user).collect()
        }
    };
    let wants = |user: &UserKey| notifications::wants(state, *user, message, due);
    all.into_iter()
        .filter(|user| *user != message.sender && wants(user))
        .collect()
}

struct About<'a> {
    state: &'a State,
    hooks: &'a Webhooks,
    id: MessageId,
    message: &'a Message,
}

impl About<'_> {
    fn send(&self, to: &Provider, channel: NotificationChannel, data: Value, due: Timestamp) {
        let trigger = channel.trigger();
        let envelope = self.hooks.envelope(&to.webhook, trigger, data);
        self.hooks.send(&to.webhook, trigger, &envelope, due);
    }

    /// The text or caption, else what kind of message it is.
    fn body(&self) -> &str {
        let content = &self.message.content;
        let text = content.text.as_deref().filter(|text| !text.is_empty());
        text.unwrap_or(content.message_type.as_str())
    }

    /// The message itself, if the settings say that notifications have it.
    fn whole(&self, channel: NotificationChannel) -> Option<Value> {
        let is_wanted = notifications::includes_message(self.state, channel);
        is_wanted.then(|| payload::message(self.state, self.id, &self.hooks.choices))
    }

    fn sender(&self) -> Value {
        let sender = self.state.users.get(self.message.sender);
        let mut shown = json!({ "uid": sender.uid, "name": sender.name });
        if let Some(avatar) = &sender.avatar {
            shown["avatar"] = (**avatar).into();
        }
        shown
    }

    fn push(&self, user: UserKey) -> Value {
        let (state, message) = (self.state, self.message);
        let sender = state.users.get(message.sender);
        let conversation = ConversationId::of(state, message.sender, message.receiver);
        let unread = Conversation::of(message.sender, message.receiver).unread_by(state, user);
        let mut details = json!({
            "title": sender.name,
            "body": self.body(),
            "sender": sender.uid,
            "senderName": sender.name,
            "tag": self.id.to_string(),
            "conversationId": conversation,
            "type": "chat",
            "sentAt": (message.sent_at * 1000).to_string(),
            "unreadMessageCount": unread,
        });
        let mut add = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                details[key] = value;
            }
        };
        let text = |text: &str| Some(Value::from(text));
        add("senderAvatar", sender.avatar.as_deref().and_then(text));
        match message.receiver {
            Receiver::User(key) => {
                let receiver = state.users.get(key);
                add("receiver", text(&receiver.uid));
                add("receiverName", text(&receiver.name));
                add("receiverAvatar", receiver.avatar.as_deref().and_then(text));
                add("receiverType", text("user"));
            }
            Receiver::Group(key) => {
                let group = state.groups.get(key);
                add("title", text(&format!("{} @ {}", sender.name, group.name)));
                add("receiver", text(&group.guid));
                add("receiverName", text(&group.name));
                add("receiverAvatar", group.icon.as_deref().and_then(text));
                add("receiverType", text("group"));
            }
        }
        add("message", self.whole(NotificationChannel::Push));
        json!({ "to": { "uid": state.users.get(user).uid }, "notificationDetails": details })
    }

    fn text(&self, user: UserKey, channel: NotificationChannel, with_contact: bool) -> Value {
        let state = self.state;
        let receiver = state.users.get(user);
        let mut to = Map::new();
        to.insert("uid".to_owned(), (*receiver.uid).into());
        to.insert("name".to_owned(), (*receiver.name).into());
        let is_email = channel == NotificationChannel::Email;
        let key = if is_email { "email" } else { "phno" };
        let contact = notifications::contact(state, &receiver.uid, key);
        if let Some(contact) = contact.filter(|_| with_contact) {
            to.insert(key.to_owned(), contact);
        }
        let mut one = json!({ "sender": self.sender(), "message": self.body() });
        if let Some(whole) = self.whole(channel) {
            one["messageObject"] = whole;
        }
        let mut data = json!({ "to": to, "messages": [one] });
        let from = match self.message.receiver {
            Receiver::User(_) => {
                data["senderDetails"] = self.sender();
                state.users.get(self.message.sender).name.to_string()
            }
            Receiver::Group(key) => {
                let group = state.groups.get(key);
                let mut shown = json!({ "guid": group.guid, "name": group.name });
                if let Some(icon) = &group.icon {
                    shown["icon"] = (**icon).into();
                }
                data["groupDetails"] = shown;
                group.name.to_string()
            }
        };
        let (key, says) = if is_email {
            ("subject", format!("New messages from {from}"))
        } else {
            ("smsContent", format!("You have new messages from {from}"))
        };
        data[key] = says.into();
        data
    }
}
