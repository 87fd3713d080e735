//! The fields that depend on who looks. The app itself sees none of them.

use serde::Serialize;

use crate::keys::{GroupKey, Receiver, UserKey};
use crate::scope::Scope;
use crate::state::{ConversationId, State};

/// Of another user: their conversation, and who has blocked whom.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SeenUser<'s> {
    #[serde(skip_serializing_if = "Option::is_none")]
    blocked_by_me: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocked_by_me_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocked_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_blocked_me: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conversation_id: Option<ConversationId<'s>>,
}

impl<'s> SeenUser<'s> {
    pub(crate) fn by(state: &'s State, viewer: Option<UserKey>, user: UserKey) -> Self {
        let Some(viewer) = viewer else {
            return Self::default();
        };
        let blocked_at = state.blocks.since(viewer, user);
        Self {
            blocked_by_me: blocked_at.map(|_| true),
            blocked_by_me_at: blocked_at,
            blocked_at,
            has_blocked_me: state.blocks.since(user, viewer).map(|_| true),
            conversation_id: Some(ConversationId::of(state, viewer, Receiver::User(user))),
        }
    }

    /// Only who has blocked whom.
    pub(crate) fn blocks(state: &'s State, viewer: Option<UserKey>, user: UserKey) -> Self {
        Self {
            conversation_id: None,
            ..Self::by(state, viewer, user)
        }
    }
}

/// Of a group: whether one is in it, since when and with which scope.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SeenGroup {
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<Scope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    joined_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_joined: Option<bool>,
}

impl SeenGroup {
    pub(crate) fn by(state: &State, viewer: Option<UserKey>, group: GroupKey) -> Self {
        let Some(viewer) = viewer else {
            return Self::default();
        };
        let member = state.members.get(group, viewer);
        Self {
            scope: member.map(|member| member.scope),
            joined_at: member.map(|member| member.joined_at),
            has_joined: Some(member.is_some()),
        }
    }
}
