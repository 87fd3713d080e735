//! Who may do what: one question, asked before anything is done.

use crate::api::messages::Content;
use crate::details::GroupType;
use crate::error::{ApiError, Code};
use crate::keys::{Actor, GroupKey, MessageId, Receiver, UserKey};
use crate::scope::Scope;
use crate::state::State;

/// What somebody is about to do.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Action<'a> {
    SeeUser(UserKey),
    /// List groups at all.
    ListGroups,
    /// See a group in a list.
    ListGroup(GroupKey),
    GetGroup(GroupKey),
    CreateGroup(GroupType),
    /// Read what was written in a group.
    ReadGroup(GroupKey),
    ChangeGroup(GroupKey),
    DeleteGroup(GroupKey),
    AddMembers(GroupKey),
    /// Add somebody with this scope, or ban somebody with none.
    Appoint(GroupKey, Option<Scope>),
    Kick(GroupKey, UserKey),
    Ban(GroupKey, UserKey),
    Unban(GroupKey),
    ChangeScope(GroupKey, UserKey),
    /// Send this to somebody, as a reply or not.
    Write(Receiver, &'a Content, bool),
    ReadMessage(MessageId),
    React(MessageId),
    ListReactions(MessageId),
    EditMessage(MessageId),
    DeleteMessage(MessageId),
}

impl State {
    /// Refuses what the actor may not do. The app may do everything but act against the owner of a group; a user, what membership,
    /// scope, blocks, permissions and restricted features allow.
    pub(crate) fn may(&self, actor: Actor, action: Action<'_>) -> Result<(), ApiError> {
        self.spares_the_owner(action)?;
        let Actor::User(user) = actor else {
            return Ok(());
        };
        self.belongs(user, action)?;
        self.permits(user, action)
    }

    /// What membership, scope and blocks allow.
    fn belongs(&self, user: UserKey, action: Action<'_>) -> Result<(), ApiError> {
        match action {
            Action::SeeUser(_) | Action::ListGroups | Action::CreateGroup(_) => Ok(()),
            Action::ListGroup(group) | Action::GetGroup(group) => self.may_see(user, group),
            Action::ReadGroup(group) => self.is_member(user, group),
            Action::ChangeGroup(group) | Action::DeleteGroup(group) => {
                self.is_member(user, group)?;
                self.needs(user, group, Scope::Admin, Code::GroupNoAdminScope)
            }
            Action::AddMembers(group) => {
                self.is_member(user, group)?;
                self.needs(user, group, Scope::Moderator, Code::GroupNoClearance)
            }
            Action::Appoint(group, scope) => {
                let least = scope.unwrap_or(Scope::Moderator).max(Scope::Moderator);
                self.needs(user, group, least, Code::GroupNoClearance)
            }
            Action::Kick(group, other) | Action::Ban(group, other) => {
                self.may_remove(user, group, other)
            }
            Action::Unban(group) => {
                self.needs(user, group, Scope::Moderator, Code::GroupNoClearance)
            }
            Action::ChangeScope(group, other) => self.may_rescope(user, group, other),
            Action::Write(receiver, ..) => self.may_write(user, receiver),
            Action::ReadMessage(id) | Action::React(id) | Action::ListReactions(id) => {
                self.may_read(user, id)
            }
            Action::EditMessage(id) => self.is_sender(user, id),
            Action::DeleteMessage(id) => self.is_sender(user, id).or_else(|refusal| {
                // Those who look after a group may delete what stands in it.
                match self.messages.get(id).map(|message| message.receiver) {
                    Some(Receiver::Group(group)) if self.looks_after(user, group) => Ok(()),
                    _ => Err(refusal),
                }
            }),
        }
    }

    /// Nobody removes the owner of a group, or takes the owner's scope away.
    fn spares_the_owner(&self, action: Action<'_>) -> Result<(), ApiError> {
        let (group, user, code) = match action {
            Action::Kick(group, user) => (group, user, Code::MemberDeleteFailed),
            Action::Ban(group, user) => (group, user, Code::MemberBanFailed),
            Action::ChangeScope(group, user) => (group, user, Code::MemberScopeChangeFailed),
            _ => return Ok(()),
        };
        if self.groups.get(group).owner == user {
            return Err(ApiError::new(
                code,
                "The owner of a group stays its admin until somebody else owns it.",
            ));
        }
        Ok(())
    }

    /// A private group is only there for its members.
    fn may_see(&self, user: UserKey, group: GroupKey) -> Result<(), ApiError> {
        let found = self.groups.get(group);
        let is_private = found.group_type == GroupType::Private;
        if is_private && self.members.get(group, user).is_none() {
            let error = ApiError::guid_not_found(&found.guid);
            return Err(error.because("a private group is only seen by its members"));
        }
        Ok(())
    }

    fn is_member(&self, user: UserKey, group: GroupKey) -> Result<(), ApiError> {
        if self.members.get(group, user).is_some() {
            return Ok(());
        }
        let uid = &self.users.get(user).uid;
        Err(ApiError::new(
            Code::NotAMember,
            format!("The user {uid} is not a member of the group."),
        ))
    }

    fn needs(
        &self,
        user: UserKey,
        group: GroupKey,
        least: Scope,
        code: Code,
    ) -> Result<(), ApiError> {
        if self.members.scope(group, user) >= Some(least) {
            return Ok(());
        }
        Err(ApiError::new(
            code,
            format!("Only a member with the scope {} may.", least.as_str()),
        ))
    }

    fn looks_after(&self, user: UserKey, group: GroupKey) -> bool {
        self.members.scope(group, user) >= Some(Scope::Moderator)
    }

    /// Removing takes a higher scope than the other has, or to be the owner.
    fn may_remove(&self, user: UserKey, group: GroupKey, other: UserKey) -> Result<(), ApiError> {
        not_oneself(user, other)?;
        self.needs(user, group, Scope::Moderator, Code::GroupNoClearance)?;
        let is_owner = self.groups.get(group).owner == user;
        if !is_owner && self.members.scope(group, other) >= self.members.scope(group, user) {
            return Err(ApiError::new(
                Code::GroupNoClearance,
                "The other member's scope is not lower than one's own.",
            ));
        }
        Ok(())
    }

    /// Admins change scopes, but only the owner those of other admins.
    fn may_rescope(&self, user: UserKey, group: GroupKey, other: UserKey) -> Result<(), ApiError> {
        self.needs(user, group, Scope::Admin, Code::GroupNoAdminScope)?;
        not_oneself(user, other)?;
        let is_owner = self.groups.get(group).owner == user;
        if !is_owner && self.members.scope(group, other) == Some(Scope::Admin) {
            return Err(ApiError::new(
                Code::GroupNoScopeClearance,
                "Only the owner of a group changes the scope of an admin.",
            ));
        }
        Ok(())
    }

    fn may_write(&self, user: UserKey, receiver: Receiver) -> Result<(), ApiError> {
        match receiver {
            Receiver::Group(group) => self.is_member(user, group),
            Receiver::User(other) if self.blocks.since(user, other).is_some() => {
                Err(ApiError::new(
                    Code::BlockedReceiver,
                    "The receiver is blocked by the sender.",
                ))
            }
            _ => Ok(()),
        }
    }

    fn may_read(&self, user: UserKey, id: MessageId) -> Result<(), ApiError> {
        let Some(message) = self.messages.get(id) else {
            return Err(ApiError::message_not_found(&id.to_string()));
        };
        let is_part = match message.receiver {
            Receiver::Group(group) => self.members.get(group, user).is_some(),
            Receiver::User(receiver) => receiver == user,
        };
        if is_part || message.sender == user {
            return Ok(());
        }
        Err(ApiError::new(
            Code::MessageNoAccess,
            "The message belongs to a conversation of others.",
        ))
    }

    fn is_sender(&self, user: UserKey, id: MessageId) -> Result<(), ApiError> {
        self.may_read(user, id)?;
        match self.messages.get(id) {
            Some(message) if message.sender != user => Err(ApiError::new(
                Code::MessageNotASender,
                "The message is somebody else's.",
            )),
            _ => Ok(()),
        }
    }
}

fn not_oneself(user: UserKey, other: UserKey) -> Result<(), ApiError> {
    if user != other {
        return Ok(());
    }
    Err(ApiError::new(
        Code::GroupNoSelfAction,
        "Nobody can do this to oneself.",
    ))
}
