//! What can change.

use serde::{Deserialize, Serialize};

use crate::keys::{GroupKey, MessageId, Receiver, UserKey};
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
    MessageImported(MessageId),
    MemberImported(GroupKey, UserKey, Scope),
    BanImported(GroupKey, UserKey),
    MessageEdited(MessageId),
    MessageDeleted(MessageId),
    /// Ahead of its delivery.
    SubmissionEdited(MessageId),
    /// A user reported it.
    MessageFlagged(MessageId, UserKey),
    /// A moderator decided about it.
    MessageReviewed(MessageId),
    MessageInteracted(MessageId, UserKey),
    ReactionAdded(MessageId, UserKey),
    ReactionRemoved(MessageId, UserKey),
    MessagePinned(MessageId),
    MessageUnpinned(MessageId),
    MessageSaved(MessageId, UserKey),
    MessageUnsaved(MessageId, UserKey),
    /// The thread of this message, by what the user decided.
    ThreadSubscribed(MessageId, UserKey),
    ThreadUnsubscribed(MessageId, UserKey),
    /// Everything up to this message.
    MessageDelivered(MessageId, UserKey),
    MessageRead(MessageId, UserKey),
    /// The conversation that somebody has with these.
    ConversationUnread(Receiver),
    ConversationUpdated(Receiver),
    ConversationDeleted(Receiver),
    ConversationPinned(Receiver),
    ConversationUnpinned(Receiver),
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
    /// Its name: that of the vendor's webhook where there is one.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::UserCreated(_) => "user_created",
            Self::UserUpdated(_) => "user_updated",
            Self::UserDeactivated(_) => "user_deactivated",
            Self::UserReactivated(_) => "user_reactivated",
            Self::UserDeleted(_) => "user_deleted",
            Self::FriendAdded(..) => "friend_added",
            Self::FriendRemoved(..) => "friend_removed",
            Self::UserBlocked(..) => "user_blocked",
            Self::UserUnblocked(..) => "user_unblocked",
            Self::TokenCreated(_) => "auth_token_created",
            Self::TokenUpdated(_) => "auth_token_updated",
            Self::TokensDeleted(_) => "auth_tokens_deleted",
            Self::DocumentCreated(..) => "document_created",
            Self::DocumentUpdated(..) => "document_updated",
            Self::DocumentDeleted(..) => "document_deleted",
            Self::BotBound(_) => "bot_bound",
            Self::GroupCreated(_) => "group_created",
            Self::GroupUpdated(_) => "group_updated",
            Self::GroupDeleted(_) => "group_deleted",
            Self::OwnerChanged(..) => "group_owner_transferred",
            Self::MemberAdded(..) => "group_member_added",
            Self::MemberKicked(..) => "group_member_kicked",
            Self::MemberBanned(..) => "group_member_banned",
            Self::MemberUnbanned(..) => "group_member_unbanned",
            Self::ScopeChanged(..) => "group_member_scope_changed",
            Self::MessageSent(_) => "message_sent",
            Self::MessageImported(_) => "message_imported",
            Self::MemberImported(..) => "group_member_imported",
            Self::BanImported(..) => "group_ban_imported",
            Self::MessageEdited(_) => "message_edited",
            Self::MessageDeleted(_) => "message_deleted",
            Self::SubmissionEdited(_) => "submission_edited",
            Self::MessageFlagged(..) => "message_flagged",
            Self::MessageReviewed(_) => "message_reviewed",
            Self::MessageInteracted(..) => "message_interacted",
            Self::ReactionAdded(..) => "message_reaction_added",
            Self::ReactionRemoved(..) => "message_reaction_removed",
            Self::MessagePinned(_) => "message_pinned",
            Self::MessageUnpinned(_) => "message_unpinned",
            Self::MessageSaved(..) => "message_saved",
            Self::MessageUnsaved(..) => "message_unsaved",
            Self::ThreadSubscribed(..) => "thread_subscribed",
            Self::ThreadUnsubscribed(..) => "thread_unsubscribed",
            Self::MessageDelivered(..) => "message_delivery_receipt",
            Self::MessageRead(..) => "message_read_receipt",
            Self::ConversationUnread(_) => "conversation_marked_unread",
            Self::ConversationUpdated(_) => "conversation_updated",
            Self::ConversationDeleted(_) => "conversation_deleted",
            Self::ConversationPinned(_) => "conversation_pinned",
            Self::ConversationUnpinned(_) => "conversation_unpinned",
        }
    }

    /// What it is about.
    pub(crate) fn subject(&self) -> Subject<'_> {
        let mut subject = Subject::default();
        match self {
            Self::UserCreated(user)
            | Self::UserUpdated(user)
            | Self::UserDeactivated(user)
            | Self::UserReactivated(user)
            | Self::UserDeleted(user)
            | Self::TokenCreated(user)
            | Self::TokenUpdated(user)
            | Self::TokensDeleted(user)
            | Self::BotBound(user) => subject.user = Some(*user),
            Self::FriendAdded(user, other)
            | Self::FriendRemoved(user, other)
            | Self::UserBlocked(user, other)
            | Self::UserUnblocked(user, other) => {
                (subject.user, subject.other) = (Some(*user), Some(*other));
            }
            Self::DocumentCreated(kind, id)
            | Self::DocumentUpdated(kind, id)
            | Self::DocumentDeleted(kind, id) => subject.document = Some((kind, id)),
            Self::GroupCreated(group) | Self::GroupUpdated(group) | Self::GroupDeleted(group) => {
                subject.group = Some(*group);
            }
            Self::OwnerChanged(group, user)
            | Self::MemberKicked(group, user)
            | Self::MemberBanned(group, user)
            | Self::BanImported(group, user)
            | Self::MemberUnbanned(group, user) => {
                (subject.group, subject.user) = (Some(*group), Some(*user));
            }
            Self::MemberAdded(group, user, scope)
            | Self::MemberImported(group, user, scope)
            | Self::ScopeChanged(group, user, scope) => {
                (subject.group, subject.user) = (Some(*group), Some(*user));
                subject.scope = Some(*scope);
            }
            Self::MessageSent(id)
            | Self::MessageImported(id)
            | Self::MessageEdited(id)
            | Self::MessageDeleted(id)
            | Self::SubmissionEdited(id)
            | Self::MessageReviewed(id)
            | Self::MessagePinned(id)
            | Self::MessageUnpinned(id) => {
                subject.message = Some(*id);
            }
            Self::MessageInteracted(id, user)
            | Self::MessageFlagged(id, user)
            | Self::ReactionAdded(id, user)
            | Self::ReactionRemoved(id, user)
            | Self::MessageSaved(id, user)
            | Self::MessageUnsaved(id, user)
            | Self::ThreadSubscribed(id, user)
            | Self::ThreadUnsubscribed(id, user)
            | Self::MessageDelivered(id, user)
            | Self::MessageRead(id, user) => {
                (subject.message, subject.user) = (Some(*id), Some(*user));
            }
            Self::ConversationUnread(with)
            | Self::ConversationUpdated(with)
            | Self::ConversationDeleted(with)
            | Self::ConversationPinned(with)
            | Self::ConversationUnpinned(with) => match with {
                Receiver::User(user) => subject.user = Some(*user),
                Receiver::Group(group) => subject.group = Some(*group),
            },
        }
        subject
    }
}
