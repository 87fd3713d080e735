//! A user as it is answered. Which fields come depends on the operation.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{User, UserKey};
use crate::state::{ConversationId, Receiver, State};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UserJson<'s> {
    uid: &'s str,
    name: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<&'s Map<String, Value>>,
    /// Nobody ever connects to a sandbox.
    status: &'static str,
    role: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocked_by_me: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocked_by_me_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocked_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_blocked_me: Option<bool>,
    created_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deactivated_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conversation_id: Option<ConversationId<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<&'s [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    auth_token: Option<String>,
}

impl<'s> UserJson<'s> {
    /// What every operation answers of a user.
    pub(crate) fn new(user: &'s User) -> Self {
        Self {
            uid: &user.uid,
            name: &user.name,
            link: user.link.as_deref(),
            avatar: user.avatar.as_deref(),
            metadata: None,
            status: "offline",
            role: &user.role,
            blocked_by_me: None,
            blocked_by_me_at: None,
            blocked_at: None,
            has_blocked_me: None,
            created_at: user.created_at,
            updated_at: None,
            deactivated_at: None,
            conversation_id: None,
            tags: None,
            auth_token: None,
        }
    }

    /// With what the app stores with the user, and when the user was changed.
    pub(crate) fn in_full(mut self, user: &'s User) -> Self {
        self.metadata = user.metadata.as_ref();
        self.updated_at = user.updated_at;
        self
    }

    pub(crate) fn tagged(mut self, user: &'s User) -> Self {
        self.tags = Some(&user.tags);
        self
    }

    pub(crate) fn with_token(mut self, token: Option<String>) -> Self {
        self.auth_token = token;
        self
    }

    /// As a row of a list: also when the user was last changed, which is when it was made if nobody did.
    pub(crate) fn in_list(mut self, user: &'s User) -> Self {
        self.metadata = user.metadata.as_ref();
        self.updated_at = Some(user.changed_at());
        self.deactivated_at = user.deactivated_at;
        self
    }

    /// As somebody sees the user: their conversation, and who has blocked whom.
    pub(crate) fn seen_by(mut self, state: &'s State, viewer: UserKey, user: UserKey) -> Self {
        self.conversation_id = Some(ConversationId::of(state, viewer, Receiver::User(user)));
        let blocked_at = state.blocks.since(viewer, user);
        self.blocked_by_me = blocked_at.map(|_| true);
        self.blocked_by_me_at = blocked_at;
        self.blocked_at = blocked_at;
        self.has_blocked_me = state.blocks.since(user, viewer).map(|_| true);
        self
    }
}
