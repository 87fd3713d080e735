//! The users and groups inside a message.

use serde::Serialize;

use crate::state::{ConversationId, Group, User};

/// A user or group with its kind beside it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EntityRef<'s> {
    entity: Entity<'s>,
    entity_type: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entity<'s> {
    User(UserEntity<'s>),
    Group(GroupEntity<'s>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct UserEntity<'s> {
    uid: &'s str,
    name: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<&'s str>,
    /// Nobody ever connects to a sandbox.
    status: &'static str,
    role: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_active_at: Option<u64>,
    created_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    conversation_id: Option<ConversationId<'s>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GroupEntity<'s> {
    guid: &'s str,
    name: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<&'s str>,
    #[serde(rename = "type")]
    group_type: &'static str,
    members_count: u32,
    conversation_id: ConversationId<'s>,
    created_at: u64,
    owner: &'s str,
}

impl<'s> UserEntity<'s> {
    pub(super) fn new(
        user: &'s User,
        with_last_active_at: bool,
        conversation_id: Option<ConversationId<'s>>,
    ) -> Self {
        Self {
            uid: &user.uid,
            name: &user.name,
            link: user.link.as_deref(),
            avatar: user.avatar.as_deref(),
            status: "offline",
            role: &user.role,
            last_active_at: with_last_active_at.then_some(user.last_active_at),
            created_at: user.created_at,
            conversation_id,
        }
    }
}

impl<'s> EntityRef<'s> {
    pub(super) fn user(
        user: &'s User,
        with_last_active_at: bool,
        conversation_id: Option<ConversationId<'s>>,
    ) -> Self {
        let entity = UserEntity::new(user, with_last_active_at, conversation_id);
        Self {
            entity: Entity::User(entity),
            entity_type: "user",
        }
    }

    /// A group always names its conversation.
    pub(super) fn group(group: &'s Group, conversation_id: ConversationId<'s>) -> Self {
        Self {
            entity: Entity::Group(GroupEntity {
                guid: &group.guid,
                name: &group.name,
                icon: group.icon.as_deref(),
                group_type: group.group_type.as_str(),
                members_count: group.members_count,
                conversation_id,
                created_at: group.created_at,
                owner: &group.owner,
            }),
            entity_type: "group",
        }
    }
}
