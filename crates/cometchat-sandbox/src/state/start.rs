//! The state a sandbox starts with, and what tests add to it.

use super::{DEMO_BOT, DEMO_GROUP, State, demo};
use crate::api::groups::{Group, Groups};
use crate::api::messages::{Histories, Interactions, Messages, Muids};
use crate::api::rails::Documents;
use crate::api::roles;
use crate::api::users::{User, Users};
use crate::api::{
    AppPins, Bans, Blocks, Bots, Calls, Engine, Friends, Imported, KeywordLists, Members, Metrics,
    NotificationLogs, Permissions, Pins, Queues, Reactions, Reasons, Restrictions, Saves,
    Standings, StoredRules, Subscriptions, Tokens,
};
use crate::clock::Timestamp;
use crate::details::{GroupDetails, InvalidDetails, UserDetails};
use crate::events::{Change, Events};
use crate::keys::{Actor, GroupKey, UserKey};
use crate::scope::Scope;
use crate::settings::Settings;

/// How many bots an app may have (CometChat's limits page).
const MAX_BOTS: usize = 25;

impl State {
    /// The demo users, group and bot, and then what the settings add. How things are at the start is no change.
    ///
    /// # Errors
    ///
    /// Which user, group or bot breaks which rule.
    pub(crate) fn new(settings: &Settings, now: Timestamp) -> Result<Self, String> {
        let mut state = Self {
            users: Users::default(),
            groups: Groups::default(),
            members: Members::default(),
            bans: Bans::default(),
            bots: Bots::default(),
            messages: Messages::with_capacity_limit(settings.max_messages),
            standings: Standings::default(),
            reactions: Reactions::default(),
            interactions: Interactions::default(),
            pins: Pins::default(),
            saves: Saves::default(),
            subscriptions: Subscriptions::default(),
            app_pins: AppPins::default(),
            metrics: Metrics::default(),
            calls: Calls::default(),
            imported: Imported::default(),
            permissions: Permissions::default(),
            restrictions: Restrictions::default(),
            reasons: Reasons::default(),
            rules: StoredRules::default(),
            lists: KeywordLists::default(),
            queues: Queues::default(),
            scores: Vec::new(),
            notification_logs: NotificationLogs::default(),
            documents: Documents::default(),
            tokens: Tokens::from_seed(settings.seed),
            friends: Friends::default(),
            blocks: Blocks::default(),
            webhooks: Default::default(),
            events: Events::new(settings.max_events),
            system: UserKey::at(0),
            engine: Engine::new(&settings.app_id, settings.verdict_delay),
            histories: Histories::default(),
            muids: settings.choices.tells_muids_apart().then(Muids::default),
        };
        state.ensure_role(roles::DEFAULT, "Default", now.seconds());
        for user in demo::users().chain(settings.users.iter().cloned()) {
            state
                .put_user(&user, now)
                .map_err(|error| format!("user {:?}: {error}", user.uid))?;
        }
        state.find_system_user();
        for group in std::iter::once(&demo::group()).chain(&settings.groups) {
            state
                .put_group(group, now)
                .map_err(|error| format!("group {:?}: {error}", group.guid))?;
        }
        state.fill_demo_group(now);
        for call in &settings.calls {
            call.check()
                .map_err(|error| format!("call {:?}: {error}", call.session_id))?;
            state.calls.put(call.clone());
        }
        let bots = settings.bots.iter().map(String::as_str);
        for uid in std::iter::once(DEMO_BOT).chain(bots) {
            state
                .bind_bot(uid, now)
                .map_err(|error| format!("bot {uid:?}: {error}"))?;
        }
        Ok(state)
    }

    fn fill_demo_group(&mut self, now: Timestamp) {
        let Some(group) = self.groups.find(DEMO_GROUP) else {
            return;
        };
        for uid in demo::MEMBERS {
            if let Some(user) = self.users.find(uid) {
                let scope = Scope::Participant;
                self.members.add(group, user, scope, now.seconds());
            }
        }
    }

    /// Creates a user, or replaces the details of the one who has the uid. The user's role exists from then on.
    pub(crate) fn add_user(
        &mut self,
        details: &UserDetails,
        now: Timestamp,
    ) -> Result<UserKey, InvalidDetails> {
        let is_new = self.users.find_any(&details.uid).is_none();
        let key = self.put_user(details, now)?;
        let change = if is_new {
            Change::UserCreated(key)
        } else {
            Change::UserUpdated(key)
        };
        self.changed(change, Actor::App, now);
        Ok(key)
    }

    fn put_user(
        &mut self,
        details: &UserDetails,
        now: Timestamp,
    ) -> Result<UserKey, InvalidDetails> {
        details.check()?;
        if let Some(role) = &details.role {
            self.ensure_role(role, role, now.seconds());
        }
        Ok(self.users.put(User::new(details, now)))
    }

    /// Creates a group, or replaces the details of the one that has the guid.
    pub(crate) fn add_group(
        &mut self,
        details: &GroupDetails,
        now: Timestamp,
    ) -> Result<GroupKey, InvalidDetails> {
        let is_new = self.groups.find(&details.guid).is_none();
        let key = self.put_group(details, now)?;
        let change = if is_new {
            Change::GroupCreated(key)
        } else {
            Change::GroupUpdated(key)
        };
        self.changed(change, Actor::App, now);
        Ok(key)
    }

    fn put_group(
        &mut self,
        details: &GroupDetails,
        now: Timestamp,
    ) -> Result<GroupKey, InvalidDetails> {
        details.check()?;
        let owner = match details.owner.as_deref() {
            None => self.system,
            Some(uid) => self
                .users
                .find(uid)
                .ok_or_else(|| InvalidDetails::new("owner", "must be an existing user."))?,
        };
        let key = self.groups.put(Group::new(details, owner, now.seconds()));
        if owner != self.system {
            self.members.add(key, owner, Scope::Admin, now.seconds());
        }
        Ok(key)
    }

    /// Binds a bot to a user, who is created under the uid as name if there is none.
    pub(crate) fn register_bot(
        &mut self,
        uid: &str,
        now: Timestamp,
    ) -> Result<UserKey, InvalidDetails> {
        let key = self.bind_bot(uid, now)?;
        self.changed(Change::BotBound(key), Actor::App, now);
        Ok(key)
    }

    fn bind_bot(&mut self, uid: &str, now: Timestamp) -> Result<UserKey, InvalidDetails> {
        let key = match self.users.find(uid) {
            Some(key) => key,
            None => self.put_user(&UserDetails::new(uid, uid), now)?,
        };
        if self.bots.count() >= MAX_BOTS && !self.bots.contains(key) {
            return Err(InvalidDetails::new(
                "uid",
                "would be that of one bot more than the 25 an app may have.",
            ));
        }
        self.bots.bind(key);
        Ok(key)
    }
}
