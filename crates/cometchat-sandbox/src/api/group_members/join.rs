//! How somebody gets into a group, or is kept out of it.

use crate::api::request;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, GroupKey, MessageId, UserKey};
use crate::scope::Scope;
use crate::state::State;

/// The most members of a group (limits page).
const MOST: usize = 100_000;

impl State {
    /// Adds a user under this scope, or bans one under none. Answers the message that tells of it.
    pub(crate) fn take_in(
        &mut self,
        group: GroupKey,
        scope: Option<Scope>,
        uid: &str,
        by: Actor,
        now: Timestamp,
    ) -> Result<Option<MessageId>, ApiError> {
        let user = request::find_user(self, uid)?;
        let Some(scope) = scope else {
            return self.ban(group, user, by, now);
        };
        if self.members.get(group, user).is_some() {
            return Err(ApiError::new(
                Code::AlreadyJoined,
                format!("The user {uid} has joined the group already."),
            ));
        }
        if self.bans.since(group, user).is_some() {
            return Err(ApiError::new(
                Code::BannedGroupMember,
                format!("The user {uid} is banned from the group."),
            ));
        }
        if self.members.count(group) >= MOST {
            return Err(ApiError::new(
                Code::NoVacancy,
                format!("The group has {MOST} members already."),
            ));
        }
        self.members.add(group, user, scope, now.seconds());
        Ok(self.changed(Change::MemberAdded(group, user, scope), by, now))
    }

    /// Makes the owner a member with all rights. The app itself, which owns what nobody does, is a member of nothing.
    pub(crate) fn owner_joins(
        &mut self,
        group: GroupKey,
        owner: UserKey,
        by: Actor,
        now: Timestamp,
    ) {
        if owner == self.system_user() || self.members.scope(group, owner) == Some(Scope::Admin) {
            return;
        }
        if let Some(former) = self.members.scope(group, owner) {
            self.webhooks.scope_was(group, owner, former);
            self.members.set_scope(group, owner, Scope::Admin);
            self.changed(Change::ScopeChanged(group, owner, Scope::Admin), by, now);
            return;
        }
        self.bans.remove(group, owner);
        self.members.add(group, owner, Scope::Admin, now.seconds());
        self.changed(Change::MemberAdded(group, owner, Scope::Admin), by, now);
    }
}
