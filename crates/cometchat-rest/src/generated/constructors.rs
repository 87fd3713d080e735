// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Constructors of the models that requests are made of.
#[allow(
    unused_imports,
    clippy::wildcard_imports,
    reason = "a model may be made of any other"
)]
use super::types::{self, *};
impl types::AddFriends {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        accepted: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            accepted: Some(accepted.into_iter().map(Into::into).collect()),
            add_to_conversations: Default::default(),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]> for types::AddFriends {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::AddFriends {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::AddMembers {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            admins: Default::default(),
            moderators: Default::default(),
            participants: Default::default(),
            users_to_ban: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::AddMembers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::Attachment {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        mime_type: impl Into<::std::string::String>,
        extension: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            extension: extension.into(),
            mime_type: mime_type.into(),
            name: name.into(),
            size: Default::default(),
            url: url.into(),
            extra: Default::default(),
        }
    }
}
impl types::BlockUsers {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        blocked_uids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            blocked_uids: blocked_uids.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]> for types::BlockUsers {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::BlockUsers {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::ChangeMemberScope {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(scope: impl Into<crate::types::Scope>) -> Self {
        Self {
            scope: Some(scope.into()),
            extra: Default::default(),
        }
    }
}
impl From<crate::types::Scope> for types::ChangeMemberScope {
    #[inline]
    fn from(value: crate::types::Scope) -> Self {
        Self::new(value)
    }
}
impl types::Condition {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            entity: Default::default(),
            id: Default::default(),
            is_keywords_reference_present: Default::default(),
            is_media_present: Default::default(),
            message: Default::default(),
            operand: Default::default(),
            operator: Default::default(),
            threshold: Default::default(),
            value: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::Condition {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ConversationPeer {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            guid: Default::default(),
            uid: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ConversationPeer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::CreateApiKey {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<::std::string::String>,
        scope: impl Into<crate::types::ApiKeyScope>,
    ) -> Self {
        Self {
            name: name.into(),
            scope: scope.into(),
            extra: Default::default(),
        }
    }
}
impl types::CreateAuthToken {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            force: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::CreateAuthToken {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::CreateGroup {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        guid: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        type_: impl Into<crate::types::GroupType>,
    ) -> Self {
        Self {
            description: Default::default(),
            guid: guid.into(),
            icon: Default::default(),
            members: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            owner: Default::default(),
            password: Default::default(),
            tags: Default::default(),
            type_: type_.into(),
            extra: Default::default(),
        }
    }
}
impl types::CreateKeywords {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        category: impl Into<crate::types::KeywordCategory>,
    ) -> Self {
        Self {
            category: category.into(),
            description: Default::default(),
            disallowed_sentences: Default::default(),
            id: Some(id.into()),
            name: Some(name.into()),
            search_terms: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::CreateReason {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            description: Default::default(),
            id: id.into(),
            name: name.into(),
            extra: Default::default(),
        }
    }
}
impl types::CreateRole {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        role: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            role: role.into(),
            settings: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::CreateRule {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            action: Default::default(),
            conditions: Default::default(),
            description: Default::default(),
            enabled: Default::default(),
            filters: Default::default(),
            id: Some(id.into()),
            name: Some(name.into()),
            extra: Default::default(),
        }
    }
}
impl types::CreateUser {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        uid: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            avatar: Default::default(),
            link: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            role: Default::default(),
            status_message: Default::default(),
            tags: Default::default(),
            uid: uid.into(),
            with_auth_token: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::DeactivateUsers {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        uids_to_deactivate: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            uids_to_deactivate: Some(
                uids_to_deactivate.into_iter().map(Into::into).collect(),
            ),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]>
for types::DeactivateUsers {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::DeactivateUsers {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::DeleteMessage {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            permanent: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::DeleteMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::DeleteUser {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            permanent: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::DeleteUser {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::FlagMessage {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(reason_id: impl Into<::std::string::String>) -> Self {
        Self {
            id: Default::default(),
            reason_id: Some(reason_id.into()),
            remark: Default::default(),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::FlagMessage {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::FlagMessage {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::FlagMessage {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}
impl types::GroupDetails {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        guid: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        type_: impl Into<crate::types::GroupType>,
    ) -> Self {
        Self {
            created_at: Default::default(),
            guid: guid.into(),
            icon: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            owner: Default::default(),
            password: Default::default(),
            tags: Default::default(),
            type_: type_.into(),
            extra: Default::default(),
        }
    }
}
impl types::GroupFilter {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        type_: impl Into<crate::types::FilterSide>,
        entity: impl Into<crate::types::FilterEntity>,
        operand: impl Into<crate::types::GroupFilterOperand>,
        operator: impl Into<crate::types::GroupFilterOperator>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            entity: entity.into(),
            operand: operand.into(),
            operator: operator.into(),
            type_: type_.into(),
            value: value.into(),
            extra: Default::default(),
        }
    }
}
impl types::InteractionGoal {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            element_ids: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::InteractionGoal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListApiKeys {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            scope: Default::default(),
            search_key: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListApiKeys {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListAuthTokens {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            page: Default::default(),
            per_page: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListAuthTokens {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListBannedUsers {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            page: Default::default(),
            per_page: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListBannedUsers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListBlockedUsers {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            page: Default::default(),
            per_page: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListBlockedUsers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListConversations {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            conversation_type: Default::default(),
            group_tags: Default::default(),
            hide_agentic: Default::default(),
            include_blocked_users: Default::default(),
            only_agentic: Default::default(),
            page: Default::default(),
            per_page: Default::default(),
            search_key: Default::default(),
            tags: Default::default(),
            unique: Default::default(),
            unread: Default::default(),
            use_cursored_index: Default::default(),
            user_tags: Default::default(),
            with_blocked_info: Default::default(),
            with_tags: Default::default(),
            with_user_and_group_tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListConversations {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListFlaggedMessages {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListFlaggedMessages {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListFriends {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            page: Default::default(),
            per_page: Default::default(),
            search_key: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListFriends {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListGroupMessages {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            affix: Default::default(),
            attachment_types: Default::default(),
            categories: Default::default(),
            category: Default::default(),
            count: Default::default(),
            from_timestamp: Default::default(),
            has_attachments: Default::default(),
            has_links: Default::default(),
            has_mentions: Default::default(),
            has_reactions: Default::default(),
            hide_messages_from_blocked_users: Default::default(),
            hide_quoted_messages: Default::default(),
            hide_replies: Default::default(),
            id: Default::default(),
            limit: Default::default(),
            mentioned_uids: Default::default(),
            mentions_with_blocked_info: Default::default(),
            mentions_with_tag_info: Default::default(),
            my_mentions_only: Default::default(),
            search_key: Default::default(),
            sender: Default::default(),
            tags: Default::default(),
            to_timestamp: Default::default(),
            type_: Default::default(),
            types: Default::default(),
            undelivered: Default::default(),
            unread: Default::default(),
            with_tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListGroupMessages {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListGroups {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            affix: Default::default(),
            created_at_from: Default::default(),
            created_at_to: Default::default(),
            guid: Default::default(),
            guids: Default::default(),
            has_joined: Default::default(),
            members_count_eq: Default::default(),
            members_count_gte: Default::default(),
            members_count_lte: Default::default(),
            page: Default::default(),
            per_page: Default::default(),
            search_in: Default::default(),
            search_key: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            types: Default::default(),
            updated_at: Default::default(),
            updated_at_from: Default::default(),
            updated_at_to: Default::default(),
            with_tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListGroups {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListMembers {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            page: Default::default(),
            per_page: Default::default(),
            scopes: Default::default(),
            status: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListMembers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListMessages {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            affix: Default::default(),
            attachment_types: Default::default(),
            categories: Default::default(),
            category: Default::default(),
            conversation_id: Default::default(),
            count: Default::default(),
            edited_at_from: Default::default(),
            edited_at_to: Default::default(),
            from_timestamp: Default::default(),
            has_attachments: Default::default(),
            has_links: Default::default(),
            has_mentions: Default::default(),
            has_reactions: Default::default(),
            hide_deleted: Default::default(),
            hide_messages_from_blocked_users: Default::default(),
            hide_quoted_messages: Default::default(),
            hide_replies: Default::default(),
            id: Default::default(),
            limit: Default::default(),
            mentioned_uids: Default::default(),
            mentions_with_blocked_info: Default::default(),
            mentions_with_tag_info: Default::default(),
            only_deleted: Default::default(),
            receiver_type: Default::default(),
            search_key: Default::default(),
            sender: Default::default(),
            senders: Default::default(),
            sent_at: Default::default(),
            sent_at_from: Default::default(),
            sent_at_to: Default::default(),
            tags: Default::default(),
            to_timestamp: Default::default(),
            type_: Default::default(),
            types: Default::default(),
            unread: Default::default(),
            updated_at_from: Default::default(),
            updated_at_to: Default::default(),
            with_tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListMessages {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListModerationMessages {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            moderation_status: Default::default(),
            receiver_guid: Default::default(),
            receiver_uid: Default::default(),
            sender: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListModerationMessages {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListReviewedMessages {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListReviewedMessages {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListRoles {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            page: Default::default(),
            per_page: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListRoles {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListRules {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListRules {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListThreadMessages {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            affix: Default::default(),
            id: Default::default(),
            limit: Default::default(),
            sent_at: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListThreadMessages {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListThreads {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            affix: Default::default(),
            limit: Default::default(),
            participated_by_me: Default::default(),
            updated_at: Default::default(),
            with_mention_count: Default::default(),
            with_unread_reply_count: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListThreads {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListUserMessages {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            affix: Default::default(),
            attachment_types: Default::default(),
            categories: Default::default(),
            category: Default::default(),
            count: Default::default(),
            from_timestamp: Default::default(),
            has_attachments: Default::default(),
            has_links: Default::default(),
            has_mentions: Default::default(),
            has_reactions: Default::default(),
            hide_quoted_messages: Default::default(),
            hide_replies: Default::default(),
            id: Default::default(),
            limit: Default::default(),
            mentioned_uids: Default::default(),
            mentions_with_blocked_info: Default::default(),
            mentions_with_tag_info: Default::default(),
            my_mentions_only: Default::default(),
            per_page: Default::default(),
            search_key: Default::default(),
            sender: Default::default(),
            tags: Default::default(),
            to_timestamp: Default::default(),
            type_: Default::default(),
            types: Default::default(),
            undelivered: Default::default(),
            unread: Default::default(),
            with_tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListUserMessages {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListUsers {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            created_at_from: Default::default(),
            created_at_to: Default::default(),
            only_deactivated: Default::default(),
            page: Default::default(),
            per_page: Default::default(),
            role: Default::default(),
            roles: Default::default(),
            search_in: Default::default(),
            search_key: Default::default(),
            status: Default::default(),
            tags: Default::default(),
            updated_at_from: Default::default(),
            updated_at_to: Default::default(),
            with_deactivated: Default::default(),
            with_tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListUsers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MarkGroupConversationAsDelivered {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            message_id: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MarkGroupConversationAsDelivered {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MarkGroupConversationAsRead {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            message_id: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MarkGroupConversationAsRead {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MarkGroupConversationAsUnread {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            message_id: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MarkGroupConversationAsUnread {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MarkMessageAsInteracted {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        interactions: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            interactions: interactions.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]>
for types::MarkMessageAsInteracted {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::MarkMessageAsInteracted {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::MarkUserConversationAsDelivered {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            message_id: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MarkUserConversationAsDelivered {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MarkUserConversationAsRead {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            message_id: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MarkUserConversationAsRead {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MarkUserConversationAsUnread {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            message_id: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MarkUserConversationAsUnread {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MultipleReceivers {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            guids: Default::default(),
            uids: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MultipleReceivers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::OutgoingData {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            allow_sender_interaction: Default::default(),
            attachments: Default::default(),
            custom_data: Default::default(),
            data: Default::default(),
            interaction_goal: Default::default(),
            interactive_data: Default::default(),
            metadata: Default::default(),
            text: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::OutgoingData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ReactivateUsers {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        uids_to_activate: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            uids_to_activate: Some(
                uids_to_activate.into_iter().map(Into::into).collect(),
            ),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]>
for types::ReactivateUsers {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::ReactivateUsers {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::RemoveFriends {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        friends: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            friends: Some(friends.into_iter().map(Into::into).collect()),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]>
for types::RemoveFriends {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::RemoveFriends {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::ReplacePinnedConversations {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        pinned_conversations: impl IntoIterator<Item = impl Into<ConversationPeer>>,
    ) -> Self {
        Self {
            pinned_conversations: pinned_conversations
                .into_iter()
                .map(Into::into)
                .collect(),
            extra: Default::default(),
        }
    }
}
impl<I: Into<ConversationPeer>, const N: usize> From<[I; N]>
for types::ReplacePinnedConversations {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<ConversationPeer>> From<Vec<I>> for types::ReplacePinnedConversations {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::ResetGroupConversation {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            preserve_order: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ResetGroupConversation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ResetUserConversation {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            conversation_with: Default::default(),
            delete_messages_permanently: Default::default(),
            preserve_order: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ResetUserConversation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ReviewBlockedMessage {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(status: impl Into<crate::types::BlockedVerdict>) -> Self {
        Self {
            reviewed: Default::default(),
            status: Some(status.into()),
            extra: Default::default(),
        }
    }
}
impl From<crate::types::BlockedVerdict> for types::ReviewBlockedMessage {
    #[inline]
    fn from(value: crate::types::BlockedVerdict) -> Self {
        Self::new(value)
    }
}
impl types::ReviewFlaggedMessage {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(status: impl Into<crate::types::FlaggedVerdict>) -> Self {
        Self {
            status: Some(status.into()),
            extra: Default::default(),
        }
    }
}
impl From<crate::types::FlaggedVerdict> for types::ReviewFlaggedMessage {
    #[inline]
    fn from(value: crate::types::FlaggedVerdict) -> Self {
        Self::new(value)
    }
}
impl types::RoleSettingsInput {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            list_users: Default::default(),
            send_messages_to: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::RoleSettingsInput {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::SendBotMessage {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            muid: Default::default(),
            multiple_receivers: Default::default(),
            quoted_message_id: Default::default(),
            receiver: Default::default(),
            receiver_type: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::SendBotMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::SendMessage {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            muid: Default::default(),
            multiple_receivers: Default::default(),
            quoted_message_id: Default::default(),
            receiver: Default::default(),
            receiver_type: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::SendMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::SendModerationMessage {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        sender: impl Into<::std::string::String>,
        receiver: impl Into<::std::string::String>,
        receiver_type: impl Into<crate::types::ReceiverType>,
    ) -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            muid: Default::default(),
            receiver: receiver.into(),
            receiver_group_details: Default::default(),
            receiver_type: receiver_type.into(),
            receiver_user_details: Default::default(),
            sender: sender.into(),
            sender_user_details: Default::default(),
            sent_at: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::SendThreadMessage {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            multiple_receivers: Default::default(),
            receiver: Default::default(),
            receiver_type: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::SendThreadMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UnblockUsers {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        blocked_uids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            blocked_uids: blocked_uids.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]>
for types::UnblockUsers {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::UnblockUsers {
    #[inline]
    fn from(value: Vec<I>) -> Self {
        Self::new(value)
    }
}
impl types::UpdateApiKey {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            scope: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateApiKey {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateAuthToken {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            app_info: Default::default(),
            platform: Default::default(),
            user_agent: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateAuthToken {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateGroup {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            icon: Default::default(),
            metadata: Default::default(),
            name: Default::default(),
            owner: Default::default(),
            password: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            unset: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateGroup {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateGroupConversation {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateGroupConversation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateKeywords {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(category: impl Into<crate::types::KeywordCategory>) -> Self {
        Self {
            category: category.into(),
            description: Default::default(),
            disallowed_sentences: Default::default(),
            id: Default::default(),
            name: Default::default(),
            search_terms: Default::default(),
            extra: Default::default(),
        }
    }
}
impl From<crate::types::KeywordCategory> for types::UpdateKeywords {
    #[inline]
    fn from(value: crate::types::KeywordCategory) -> Self {
        Self::new(value)
    }
}
impl types::UpdateMessage {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            data: Default::default(),
            tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateModerationMessage {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            data: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateModerationMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateReason {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            name: Some(name.into()),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::UpdateReason {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::UpdateReason {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::UpdateReason {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}
impl types::UpdateRole {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            metadata: Default::default(),
            name: Default::default(),
            settings: Default::default(),
            unset: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateRole {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateRule {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<::std::string::String>,
        action: impl IntoIterator<Item = impl Into<crate::types::RuleAction>>,
        conditions: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        Self {
            action: Some(action.into_iter().map(Into::into).collect()),
            conditions: Some(conditions.into_iter().map(Into::into).collect()),
            description: Default::default(),
            enabled: Default::default(),
            filters: Default::default(),
            id: Default::default(),
            name: Some(name.into()),
            extra: Default::default(),
        }
    }
}
impl types::UpdateUser {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            avatar: Default::default(),
            link: Default::default(),
            metadata: Default::default(),
            name: Default::default(),
            role: Default::default(),
            status_message: Default::default(),
            tags: Default::default(),
            unset: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateUser {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateUserConversation {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            tags: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateUserConversation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UserDetails {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        uid: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            avatar: Default::default(),
            created_at: Default::default(),
            link: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            role: Default::default(),
            tags: Default::default(),
            uid: uid.into(),
            extra: Default::default(),
        }
    }
}
impl types::UserFilter {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        type_: impl Into<crate::types::FilterSide>,
        entity: impl Into<crate::types::FilterEntity>,
        operand: impl Into<crate::types::UserFilterOperand>,
        operator: impl Into<crate::types::UserFilterOperator>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            entity: entity.into(),
            operand: operand.into(),
            operator: operator.into(),
            type_: type_.into(),
            value: value.into(),
            extra: Default::default(),
        }
    }
}
