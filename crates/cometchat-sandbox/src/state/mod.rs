//! What the stand-in remembers: the domain, apart from HTTP and JSON.

mod bots;
mod content;
mod conversation;
mod demo;
mod groups;
mod mentions;
mod messages;
mod muids;
mod reasons;

use crate::api::{Blocks, Friends, Roles, Tokens};
use crate::choices::DuplicateMuid;
use crate::clock::Timestamp;
use crate::details::{GroupDetails, InvalidDetails, UserDetails};
use crate::settings::Settings;

pub(crate) use crate::api::users::{SYSTEM_UID, User, UserKey, Users};
pub(crate) use bots::Bots;
pub(crate) use content::{Attachment, Category, Content, Extras, MessageType, Payload};
pub(crate) use conversation::ConversationId;
pub use demo::{DEMO_BOT, DEMO_GROUP};
pub(crate) use groups::{Group, GroupKey, Groups};
pub(crate) use mentions::mentioned;
pub(crate) use messages::{Message, MessageId, Messages, Receiver};
pub(crate) use muids::Muids;
pub(crate) use reasons::REASONS;

/// How many bots an app may have (CometChat's limits page).
const MAX_BOTS: usize = 25;

/// The role everybody has who was given no other.
pub(crate) const DEFAULT_ROLE: &str = "default";

/// Everything that requests read and change. One sandbox owns one of these and shares it with nobody.
pub(crate) struct State {
    pub(crate) users: Users,
    pub(crate) groups: Groups,
    pub(crate) bots: Bots,
    pub(crate) messages: Messages,
    pub(crate) roles: Roles,
    pub(crate) tokens: Tokens,
    pub(crate) friends: Friends,
    pub(crate) blocks: Blocks,
    /// Only if it matters whether a muid is taken.
    muids: Option<Muids>,
}

impl State {
    /// The state a sandbox starts with: the demo users, group and bot, and then what the settings add.
    ///
    /// # Errors
    ///
    /// Which user, group or bot breaks which rule.
    pub(crate) fn new(settings: &Settings, now: Timestamp) -> Result<Self, String> {
        let mut state = Self {
            users: Users::default(),
            groups: Groups::default(),
            bots: Bots::default(),
            messages: Messages::with_capacity_limit(settings.max_messages),
            roles: Roles::new(now.seconds()),
            tokens: Tokens::from_seed(settings.seed),
            friends: Friends::default(),
            blocks: Blocks::default(),
            muids: (settings.choices.duplicate_muid != DuplicateMuid::Accept).then(Muids::default),
        };
        for user in demo::users().chain(settings.users.iter().cloned()) {
            state
                .add_user(&user, now)
                .map_err(|error| format!("user {:?}: {error}", user.uid))?;
        }
        for group in std::iter::once(&demo::group()).chain(&settings.groups) {
            state
                .add_group(group, now)
                .map_err(|error| format!("group {:?}: {error}", group.guid))?;
        }
        let bots = settings.bots.iter().map(String::as_str);
        for uid in std::iter::once(DEMO_BOT).chain(bots) {
            state
                .register_bot(uid, now)
                .map_err(|error| format!("bot {uid:?}: {error}"))?;
        }
        Ok(state)
    }

    /// Creates a user, or replaces the details of the one who has the uid. The user's role exists from then on.
    pub(crate) fn add_user(
        &mut self,
        details: &UserDetails,
        now: Timestamp,
    ) -> Result<UserKey, InvalidDetails> {
        details.check()?;
        if let Some(role) = &details.role {
            self.roles.ensure(role, now.seconds());
        }
        Ok(self.users.put(User::new(details, now)))
    }

    /// Creates a group, or replaces the details of the one that has the guid.
    pub(crate) fn add_group(
        &mut self,
        details: &GroupDetails,
        now: Timestamp,
    ) -> Result<GroupKey, InvalidDetails> {
        details.check()?;
        let is_unknown = |owner| self.users.find(owner).is_none();
        if details.owner.as_deref().is_some_and(is_unknown) {
            return Err(InvalidDetails::new("owner", "must be an existing user."));
        }
        Ok(self.groups.put(Group::new(details, now)))
    }

    /// Binds a bot to a user, who is created under the uid as name if there is none.
    pub(crate) fn register_bot(
        &mut self,
        uid: &str,
        now: Timestamp,
    ) -> Result<UserKey, InvalidDetails> {
        let key = match self.users.find(uid) {
            Some(key) => key,
            None => self.add_user(&UserDetails::new(uid, uid), now)?,
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

    /// Stores a message, and forgets the oldest one to make room if need be.
    pub(crate) fn store(&mut self, message: Message) -> MessageId {
        let (id, oldest) = self.messages.add(message);
        if let Some(muids) = &mut self.muids {
            if let Some(oldest) = oldest {
                muids.remove(&oldest);
            }
            if let Some(message) = self.messages.get(id) {
                muids.add(message, id);
            }
        }
        id
    }

    /// A new token of a user.
    pub(crate) fn make_token(&mut self, user: UserKey, now: Timestamp) -> String {
        let uid = self.users.get(user).uid.clone();
        self.tokens.make(user, &uid, now).token.clone()
    }

    /// Deletes a user for good, with what only exists through that user.
    pub(crate) fn delete_user(&mut self, user: UserKey) {
        self.tokens.flush(user);
        self.friends.forget(user);
        self.blocks.forget(user);
        self.bots.forget(user);
        self.messages.forget(user);
        self.users.remove(user);
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

    pub(crate) fn has_role(&self, role: &str) -> bool {
        self.roles.exists(role)
    }
}
