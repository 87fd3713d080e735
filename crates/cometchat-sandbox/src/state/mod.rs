//! What the stand-in remembers, put together from the families' own.

mod conversation;
mod demo;
mod start;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::groups::Groups;
use crate::api::messages::{self, Histories, Interactions, Message, Messages, Muids};
use crate::api::rails::Documents;
use crate::api::users::{SYSTEM_UID, Users};
use crate::api::{
    AppPins, Bans, Blocks, Bots, Calls, Engine, Friends, Imported, KeywordLists, Members, Metrics,
    NotificationLogs, Permissions, Pins, Queues, Reactions, Reasons, Restrictions, Saves,
    Standings, StoredRules, Subscriptions, Tokens, followers,
};
use crate::clock::Timestamp;
use crate::events::{Change, Event, Events};
use crate::keys::{Actor, GroupKey, MessageId, Receiver, UserKey};
use crate::moderation::Score;
use crate::settings::Settings;
use crate::webhooks::{self, Webhooks};

pub(crate) use conversation::{Conversation, ConversationId};
pub use demo::{DEMO_BOT, DEMO_GROUP};

/// Everything that requests read and change. One sandbox owns one of these and shares it with nobody.
#[derive(Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) users: Users,
    pub(crate) groups: Groups,
    pub(crate) members: Members,
    pub(crate) bans: Bans,
    pub(crate) bots: Bots,
    pub(crate) messages: Messages,
    pub(crate) standings: Standings,
    pub(crate) reactions: Reactions,
    pub(crate) interactions: Interactions,
    // Older documents do not have what has a default here.
    #[serde(default)]
    pub(crate) metrics: Metrics,
    #[serde(default)]
    pub(crate) calls: Calls,
    #[serde(default)]
    pub(crate) imported: Imported,
    #[serde(default)]
    pub(crate) permissions: Permissions,
    #[serde(default)]
    pub(crate) restrictions: Restrictions,
    #[serde(default)]
    pub(crate) pins: Pins,
    #[serde(default)]
    pub(crate) saves: Saves,
    #[serde(default)]
    pub(crate) subscriptions: Subscriptions,
    #[serde(default)]
    pub(crate) app_pins: AppPins,
    #[serde(default)]
    pub(crate) reasons: Reasons,
    #[serde(default)]
    pub(crate) rules: StoredRules,
    #[serde(default)]
    pub(crate) lists: KeywordLists,
    #[serde(default)]
    pub(crate) queues: Queues,
    #[serde(default)]
    pub(crate) scores: Vec<Score>,
    #[serde(default)]
    pub(crate) notification_logs: NotificationLogs,
    pub(crate) documents: Documents,
    pub(crate) tokens: Tokens,
    pub(crate) friends: Friends,
    pub(crate) blocks: Blocks,
    pub(crate) events: Events,
    /// Whom changes are told to.
    #[serde(skip)]
    pub(crate) webhooks: Arc<Webhooks>,
    system: UserKey,
    /// Follows from the rules and keyword lists.
    #[serde(skip)]
    pub(crate) engine: Engine,
    /// Follow from the messages, as the following does.
    #[serde(skip)]
    pub(crate) histories: Histories,
    /// Only if it matters whether a muid is taken.
    #[serde(skip)]
    muids: Option<Muids>,
}

impl State {
    /// The user that acts for the app itself.
    pub(crate) fn system_user(&self) -> UserKey {
        self.system
    }

    /// Notes a change, and lets its readers know. Answers the message that tells of it, if one does.
    pub(crate) fn changed(
        &mut self,
        change: Change,
        by: Actor,
        now: Timestamp,
    ) -> Option<MessageId> {
        let event = self.events.add(change, by, now.seconds());
        self.read(&event);
        let told = messages::tell(self, &event).map(|message| self.send(message, by, now));
        webhooks::tell(self, &event, told, now);
        told
    }

    /// What follows from an event.
    fn read(&mut self, event: &Event) {
        let (Change::MessageSent(id) | Change::MessageImported(id)) = event.change else {
            self.metrics.read(event, false);
            return;
        };
        let is_told = self.messages.get(id).is_some_and(Message::is_action);
        self.metrics.read(event, is_told);
        if let Some(message) = self.messages.get(id) {
            self.histories.add(id, message);
        }
        if let Some((parent, users)) = followers(self, id) {
            self.subscriptions.follow(parent, users);
        }
    }

    /// Stores a message, and forgets the oldest one to make room if need be.
    pub(crate) fn send(&mut self, message: Message, by: Actor, now: Timestamp) -> MessageId {
        let id = self.keep(message);
        self.changed(Change::MessageSent(id), by, now);
        id
    }

    /// Stores a message that was sent elsewhere, long ago.
    pub(crate) fn import(&mut self, message: Message, now: Timestamp) -> MessageId {
        let id = self.keep(message);
        self.changed(Change::MessageImported(id), Actor::App, now);
        id
    }

    fn keep(&mut self, message: Message) -> MessageId {
        let (id, oldest) = self.messages.add(message);
        if let Some((gone, oldest)) = oldest {
            self.histories.drop_oldest(&oldest);
            self.forget_message(gone);
            if let Some(muids) = &mut self.muids {
                muids.remove(&oldest);
            }
        }
        if let (Some(muids), Some(message)) = (&mut self.muids, self.messages.get(id)) {
            muids.add(message, id);
        }
        id
    }

    /// Deletes a message for good, with what was done with it.
    pub(crate) fn remove_message(&mut self, id: MessageId) {
        self.messages.remove(id);
        self.forget_message(id);
    }

    /// Forgets what was done with a message that is kept no more.
    fn forget_message(&mut self, id: MessageId) {
        self.reactions.forget_message(id);
        self.interactions.forget_message(id);
        self.pins.forget_message(id);
        self.saves.forget_message(id);
        self.subscriptions.forget_message(id);
        self.queues.forget_message(id);
    }

    /// A new token of a user.
    pub(crate) fn make_token(&mut self, user: UserKey, now: Timestamp) -> String {
        let uid = self.users.get(user).uid.clone();
        let token = self.tokens.make(user, &uid, now).token.clone();
        self.changed(Change::TokenCreated(user), Actor::App, now);
        token
    }

    /// Deletes a user for good, with what only exists through that user.
    pub(crate) fn delete_user(&mut self, user: UserKey, now: Timestamp) {
        let uid = self.users.get(user).uid.to_string();
        self.forget_notifications(&uid);
        self.tokens.flush(user);
        self.friends.forget(user);
        self.blocks.forget(user);
        self.bots.forget(user);
        self.members.forget_user(user);
        self.bans.forget_user(user);
        self.messages.forget_user(user);
        self.reactions.forget_user(user);
        self.standings.forget_user(user);
        self.saves.forget_user(user);
        self.subscriptions.forget_user(user);
        self.app_pins.forget_user(user);
        self.queues.forget_user(user);
        self.users.remove(user);
        self.changed(Change::UserDeleted(user), Actor::App, now);
    }

    /// Deletes a group, with its members, bans and messages.
    pub(crate) fn delete_group(&mut self, group: GroupKey, by: Actor, now: Timestamp) {
        self.members.forget_group(group);
        self.bans.forget_group(group);
        self.messages.forget_group(group);
        self.standings.forget_group(group);
        self.app_pins.forget_group(group);
        self.permissions.forget_group(group);
        self.groups.remove(group);
        self.changed(Change::GroupDeleted(group), by, now);
    }

    /// The message that has this muid already, if it matters.
    pub(crate) fn with_muid(
        &self,
        sender: UserKey,
        receiver: Receiver,
        muid: Option<&str>,
    ) -> Option<MessageId> {
        self.muids.as_ref()?.find(sender, receiver, muid?)
    }

    /// Takes over settings after the state was read, and builds what follows from the messages anew.
    pub(crate) fn settle(&mut self, settings: &Settings) {
        self.messages.set_capacity_limit(settings.max_messages);
        self.events.set_most(settings.max_events);
        self.engine = Engine::new(&settings.app_id, settings.verdict_delay);
        self.build_engine();
        // Nobody remembers what was asked.
        self.messages.close_questions();
        self.histories = Histories::default();
        self.muids = settings.choices.tells_muids_apart().then(Muids::default);
        for id in self.messages.ids() {
            let Some(message) = self.messages.get_any(id) else {
                continue;
            };
            self.histories.add(id, message);
            if let Some(muids) = &mut self.muids {
                muids.add(message, id);
            }
        }
    }

    /// Takes over the rules and keyword lists as they are now.
    pub(crate) fn build_engine(&mut self) {
        self.engine.build(&self.rules, &self.lists);
    }

    fn find_system_user(&mut self) {
        self.system = self.users.find(SYSTEM_UID).unwrap_or(self.system);
    }
}
