//! A group as it is answered. The password never is, nor when the group was changed.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::api::rails::view::SeenGroup;
use crate::keys::{GroupKey, UserKey};
use crate::state::{ConversationId, State};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct GroupJson<'s> {
    guid: &'s str,
    name: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<&'s str>,
    #[serde(rename = "type")]
    group_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<&'s Map<String, Value>>,
    members_count: usize,
    conversation_id: ConversationId<'s>,
    #[serde(flatten)]
    seen: SeenGroup,
    created_at: u64,
    owner: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<&'s [String]>,
}

impl<'s> GroupJson<'s> {
    /// A group as somebody sees it, or as the app does.
    pub(crate) fn new(state: &'s State, key: GroupKey, viewer: Option<UserKey>) -> Self {
        let group = state.groups.get(key);
        Self {
            guid: &group.guid,
            name: &group.name,
            description: group.description.as_deref(),
            icon: group.icon.as_deref(),
            group_type: group.group_type.as_str(),
            metadata: group.metadata.as_ref(),
            members_count: state.members.count(key),
            conversation_id: ConversationId::Group(&group.guid),
            seen: SeenGroup::by(state, viewer, key),
            created_at: group.created_at,
            owner: &state.users.get(group.owner).uid,
            tags: None,
        }
    }

    /// With its tags, unless it has none.
    pub(crate) fn tagged(mut self, state: &'s State, key: GroupKey) -> Self {
        let tags = &state.groups.get(key).tags;
        self.tags = (!tags.is_empty()).then_some(tags);
        self
    }
}
