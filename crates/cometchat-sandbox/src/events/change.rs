//! What can change.

use serde::{Deserialize, Serialize};

use crate::keys::{GroupKey, MessageId, UserKey};
use crate::scope::Scope;

/// One change, with the places of what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Change {
    UserCreated(UserKey),
    UserUpdated(UserKey),
    UserDeactivated(UserKey),
    UserReactivated(UserKey),
    UserDeleted(UserKey),
    FriendAdded(UserKey, UserKey),
    FriendRemoved(UserKey, UserKey),
    /// The first blocks the second.
    UserBlocked(UserKey, UserKey),
    UserUnblocked(UserKey, UserKey),
    TokenCreated(UserKey),
    TokenUpdated(UserKey),
    TokensDeleted(UserKey),
    /// A document of this kind under this id, such as the role `seller`.
    DocumentCreated(Box<str>, Box<str>),
    DocumentUpdated(Box<str>, Box<str>),
    DocumentDeleted(Box<str>, Box<str>),
    BotBound(UserKey),
    GroupCreated(GroupKey),
    GroupUpdated(GroupKey),
    GroupDeleted(GroupKey),
    OwnerChanged(GroupKey, UserKey),
    MemberAdded(GroupKey, UserKey, Scope),
    MemberKicked(GroupKey, UserKey),
    MemberBanned(GroupKey, UserKey),
    MemberUnbanned(GroupKey, UserKey),
    ScopeChanged(GroupKey, UserKey, Scope),
    MessageSent(MessageId),
    MessageEdited(MessageId),
    MessageDeleted(MessageId),
}

/// What a change is about.
#[derive(Clone, Copy, Default)]
pub(crate) struct Subject<'c> {
    pub(crate) user: Option<UserKey>,
    pub(crate) other: Option<UserKey>,
    pub(crate) group: Option<GroupKey>,
    pub(crate) message: Option<MessageId>,
    pub(crate) scope: Option<Scope>,
    pub(crate) document: Option<(&'c str, &'c str)>,
}

impl Change {
    /// Its name, and what it is about.
    pub(crate) fn told(&self) -> (&'static str, Subject<'_>) {
        let user = |user: &UserKey| Subject {
            user: Some(*user),
            ..Subject::default()
        };
        let two = |one: &UserKey, other: &UserKey| Subject {
            other: Some(*other),
            ..user(one)
        };
        let group = |group: &GroupKey| Subject {
            group: Some(*group),
            ..Subject::default()
        };
        let member = |key: &GroupKey, user: &UserKey| Subject {
            user: Some(*user),
            ..group(key)
        };
        let message = |id: &MessageId| Subject {
            message: Some(*id),
            ..Subject::default()
        };
        let scoped = |scope: &Scope, subject| Subject {
            scope: Some(*scope),
            ..subject
        };
        match self {
            Self::UserCreated(key) => ("user_created", user(key)),
            Self::UserUpdated(key) => ("user_updated", user(key)),
            Self::UserDeactivated(key) => ("user_deactivated", user(key)),
            Self::UserReactivated(key) => ("user_reactivated", user(key)),
            Self::UserDeleted(key) => ("user_deleted", user(key)),
            Self::FriendAdded(one, other) => ("friend_added", two(one, other)),
            Self::FriendRemoved(one, other) => ("friend_removed", two(one, other)),
            Self::UserBlocked(one, other) => ("user_blocked", two(one, other)),
            Self::UserUnblocked(one, other) => ("user_unblocked", two(one, other)),
            Self::TokenCreated(key) => ("auth_token_created", user(key)),
            Self::TokenUpdated(key) => ("auth_token_updated", user(key)),
            Self::TokensDeleted(key) => ("auth_tokens_deleted", user(key)),
            Self::DocumentCreated(kind, id) => ("document_created", document(kind, id)),
            Self::DocumentUpdated(kind, id) => ("document_updated", document(kind, id)),
            Self::DocumentDeleted(kind, id) => ("document_deleted", document(kind, id)),
            Self::BotBound(key) => ("bot_bound", user(key)),
            Self::GroupCreated(key) => ("group_created", group(key)),
            Self::GroupUpdated(key) => ("group_updated", group(key)),
            Self::GroupDeleted(key) => ("group_deleted", group(key)),
            Self::OwnerChanged(key, owner) => ("group_owner_transferred", member(key, owner)),
            Self::MemberAdded(key, one, scope) => {
                ("group_member_added", scoped(scope, member(key, one)))
            }
            Self::MemberKicked(key, one) => ("group_member_kicked", member(key, one)),
            Self::MemberBanned(key, one) => ("group_member_banned", member(key, one)),
            Self::MemberUnbanned(key, one) => ("group_member_unbanned", member(key, one)),
            Self::ScopeChanged(key, one, scope) => (
                "group_member_scope_changed",
                scoped(scope, member(key, one)),
            ),
            Self::MessageSent(id) => ("message_sent", message(id)),
            Self::MessageEdited(id) => ("message_edited", message(id)),
            Self::MessageDeleted(id) => ("message_deleted", message(id)),
        }
    }
}

fn document<'c>(kind: &'c str, id: &'c str) -> Subject<'c> {
    Subject {
        document: Some((kind, id)),
        ..Subject::default()
    }
}
