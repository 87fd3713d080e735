//! The users, groups and messages inside a message, each with its kind beside it.

use serde::Serialize;

use super::MessageJson;
use crate::api::rails::view::UserEntity;
use crate::api::users::User;
use crate::keys::GroupKey;
use crate::state::{ConversationId, State};

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
    Message(Box<MessageJson<'s>>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GroupEntity<'s> {
    guid: &'s str,
    name: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'s str>,
    #[serde(rename = "type")]
    group_type: &'static str,
    members_count: usize,
    conversation_id: ConversationId<'s>,
    created_at: u64,
    owner: &'s str,
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
    pub(super) fn group(state: &'s State, key: GroupKey) -> Self {
        let group = state.groups.get(key);
        Self {
            entity: Entity::Group(GroupEntity {
                guid: &group.guid,
                name: &group.name,
                icon: group.icon.as_deref(),
                description: group.description.as_deref(),
                group_type: group.group_type.as_str(),
                members_count: state.members.count(key),
                conversation_id: ConversationId::Group(&group.guid),
                created_at: group.created_at,
                owner: &state.users.get(group.owner).uid,
            }),
            entity_type: "group",
        }
    }

    pub(super) fn message(message: MessageJson<'s>) -> Self {
        Self {
            entity: Entity::Message(Box::new(message)),
            entity_type: "message",
        }
    }
}
