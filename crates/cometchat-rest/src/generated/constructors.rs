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
impl types::AllowFeatures {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            allow_all: Default::default(),
            features_to_allow: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::AllowFeatures {
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
impl types::GetUsageMetrics {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(from_date: i64, to_date: i64) -> Self {
        Self {
            from_date: from_date,
            to_date: to_date,
            extra: Default::default(),
        }
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
impl types::ImportGroup {
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
            group_owner_details: Default::default(),
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
impl types::ImportGroups {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        groups: impl IntoIterator<Item = (impl Into<String>, impl Into<ImportGroup>)>,
    ) -> Self {
        Self {
            groups: groups
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            extra: Default::default(),
        }
    }
}
impl From<::std::collections::BTreeMap<::std::string::String, ImportGroup>>
for types::ImportGroups {
    #[inline]
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ImportGroup>,
    ) -> Self {
        Self::new(value)
    }
}
impl types::ImportMember {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        member_id: impl Into<::std::string::String>,
        guid: impl Into<::std::string::String>,
        uid: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            group_details: Default::default(),
            guid: guid.into(),
            is_banned: Default::default(),
            joined_at: Default::default(),
            member_id: member_id.into(),
            scope: Default::default(),
            uid: uid.into(),
            user_details: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::ImportMembers {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        members: impl IntoIterator<Item = (impl Into<String>, impl Into<ImportMember>)>,
    ) -> Self {
        Self {
            members: members
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            extra: Default::default(),
        }
    }
}
impl From<::std::collections::BTreeMap<::std::string::String, ImportMember>>
for types::ImportMembers {
    #[inline]
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ImportMember>,
    ) -> Self {
        Self::new(value)
    }
}
impl types::ImportMessage {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        muid: impl Into<::std::string::String>,
        sender: impl Into<::std::string::String>,
        receiver: impl Into<::std::string::String>,
        receiver_type: impl Into<crate::types::ReceiverType>,
        sent_at: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            delivered_at: Default::default(),
            mentioned_user_details: Default::default(),
            muid: muid.into(),
            read_at: Default::default(),
            receiver: receiver.into(),
            receiver_group_details: Default::default(),
            receiver_group_owner_details: Default::default(),
            receiver_type: receiver_type.into(),
            receiver_user_details: Default::default(),
            sender: sender.into(),
            sender_user_details: Default::default(),
            sent_at: sent_at.into(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::ImportMessages {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        messages: impl IntoIterator<Item = (impl Into<String>, impl Into<ImportMessage>)>,
    ) -> Self {
        Self {
            messages: messages
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            extra: Default::default(),
        }
    }
}
impl From<::std::collections::BTreeMap<::std::string::String, ImportMessage>>
for types::ImportMessages {
    #[inline]
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ImportMessage>,
    ) -> Self {
        Self::new(value)
    }
}
impl types::ImportUser {
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
            deactivated_at: Default::default(),
            last_active_at: Default::default(),
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
impl types::ImportUsers {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        users: impl IntoIterator<Item = (impl Into<String>, impl Into<ImportUser>)>,
    ) -> Self {
        Self {
            users: users
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            extra: Default::default(),
        }
    }
}
impl From<::std::collections::BTreeMap<::std::string::String, ImportUser>>
for types::ImportUsers {
    #[inline]
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ImportUser>,
    ) -> Self {
        Self::new(value)
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
impl types::ListCallTranscriptions {
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
impl Default for types::ListCallTranscriptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListCalls {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            ended_at: Default::default(),
            has_recording: Default::default(),
            has_transcription: Default::default(),
            mode: Default::default(),
            participants_count: Default::default(),
            receiver_type: Default::default(),
            started_at: Default::default(),
            status: Default::default(),
            type_: Default::default(),
            uid: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListCalls {
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
impl types::RestrictFeatures {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        features_to_restrict: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            features_to_restrict: features_to_restrict
                .into_iter()
                .map(Into::into)
                .collect(),
            extra: Default::default(),
        }
    }
}
impl<I: Into<::std::string::String>, const N: usize> From<[I; N]>
for types::RestrictFeatures {
    #[inline]
    fn from(value: [I; N]) -> Self {
        Self::new(value)
    }
}
impl<I: Into<::std::string::String>> From<Vec<I>> for types::RestrictFeatures {
    #[inline]
    fn from(value: Vec<I>) -> Self {
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
impl types::SetRolePermissions {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(permissions: impl Into<crate::wire::JsonObject>) -> Self {
        Self {
            permissions: permissions.into(),
            extra: Default::default(),
        }
    }
}
impl From<crate::wire::JsonObject> for types::SetRolePermissions {
    #[inline]
    fn from(value: crate::wire::JsonObject) -> Self {
        Self::new(value)
    }
}
impl types::SetScopePermissions {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(permissions: impl Into<crate::wire::JsonObject>) -> Self {
        Self {
            permissions: permissions.into(),
            extra: Default::default(),
        }
    }
}
impl From<crate::wire::JsonObject> for types::SetScopePermissions {
    #[inline]
    fn from(value: crate::wire::JsonObject) -> Self {
        Self::new(value)
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
