// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Constructors of the models that requests are made of.
#[allow(
    unused_imports,
    clippy::wildcard_imports,
    reason = "a model may be made of any other"
)]
use super::types::{self, *};
impl types::AddApnsProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        provider_id: impl Into<::std::string::String>,
        key_id: impl Into<::std::string::String>,
        team_id: impl Into<::std::string::String>,
        bundle_id: impl Into<::std::string::String>,
        p8_key: impl Into<crate::wire::Secret>,
    ) -> Self {
        Self {
            bundle_id: Some(bundle_id.into()),
            include_content_available: Default::default(),
            include_mutable_content: Default::default(),
            key_id: Some(key_id.into()),
            p8_key: Some(p8_key.into()),
            p8_key_filename: Default::default(),
            production_mode: Default::default(),
            provider_id: Some(provider_id.into()),
            team_id: Some(team_id.into()),
            extra: Default::default(),
        }
    }
}
impl types::AddFcmProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        provider_id: impl Into<::std::string::String>,
        service_account_creds: impl Into<ServiceAccount>,
    ) -> Self {
        Self {
            notification_in_payload: Default::default(),
            provider_id: Some(provider_id.into()),
            service_account_creds: Some(service_account_creds.into()),
            service_account_filename: Default::default(),
            extra: Default::default(),
        }
    }
}
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
impl types::CallSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            busy_setting: Default::default(),
            cancelled_setting: Default::default(),
            ended_setting: Default::default(),
            initiated_setting: Default::default(),
            ongoing_setting: Default::default(),
            rejected_setting: Default::default(),
            unanswered_setting: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::CallSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
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
impl types::ConversationToMute {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<::std::string::String>,
        type_: impl Into<crate::types::MutedConversationType>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
            until: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::ConversationToUnmute {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<::std::string::String>,
        type_: impl Into<crate::types::MutedConversationType>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
            extra: Default::default(),
        }
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
impl types::CustomTemplate {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            body: Default::default(),
            body_fallback: Default::default(),
            title_group: Default::default(),
            title_one_on_one: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::CustomTemplate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::DaySchedule {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            dnd: Default::default(),
            from: Default::default(),
            to: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::DaySchedule {
    #[inline]
    fn default() -> Self {
        Self::new()
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
impl types::DeletePushToken {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(auth_token: impl Into<crate::wire::Secret>) -> Self {
        Self {
            auth_token: auth_token.into(),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::DeletePushToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::DeletePushToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::DeletePushToken {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
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
impl types::EmailSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            include_message_metadata_setting: Default::default(),
            include_message_object_setting: Default::default(),
            include_receiver_metadata_setting: Default::default(),
            include_sender_metadata_setting: Default::default(),
            interval_in_seconds: Default::default(),
            max_per_day: Default::default(),
            max_per_day_per_conversation: Default::default(),
            notify_for_unread_only: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::EmailSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::EmailSubjectTemplate {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            subject_group: Default::default(),
            subject_one_on_one: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::EmailSubjectTemplate {
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
impl types::GroupMentionTemplate {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            body: Default::default(),
            body_fallback: Default::default(),
            title_group: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::GroupMentionTemplate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::GroupPreferences {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            group_member_added: Default::default(),
            group_member_banned: Default::default(),
            group_member_joined: Default::default(),
            group_member_kicked: Default::default(),
            group_member_left: Default::default(),
            group_member_scope_changed: Default::default(),
            group_member_unbanned: Default::default(),
            group_messages: Default::default(),
            group_quoted_replies: Default::default(),
            group_reactions: Default::default(),
            group_replies: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::GroupPreferences {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::GroupSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            member_added_override: Default::default(),
            member_added_setting: Default::default(),
            member_banned_override: Default::default(),
            member_banned_setting: Default::default(),
            member_joined_override: Default::default(),
            member_joined_setting: Default::default(),
            member_kicked_override: Default::default(),
            member_kicked_setting: Default::default(),
            member_left_override: Default::default(),
            member_left_setting: Default::default(),
            member_scope_changed_override: Default::default(),
            member_scope_changed_setting: Default::default(),
            member_unbanned_override: Default::default(),
            member_unbanned_setting: Default::default(),
            message_deleted_setting: Default::default(),
            message_edited_setting: Default::default(),
            messages_override: Default::default(),
            messages_setting: Default::default(),
            quoted_replies_override: Default::default(),
            quoted_replies_setting: Default::default(),
            reactions_override: Default::default(),
            reactions_setting: Default::default(),
            replies_override: Default::default(),
            replies_setting: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::GroupSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
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
impl types::ListNotificationLogs {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            affix: Default::default(),
            channel: Default::default(),
            from: Default::default(),
            log_id: Default::default(),
            member: Default::default(),
            message_category: Default::default(),
            message_id: Default::default(),
            message_type: Default::default(),
            notification_triggered: Default::default(),
            provider: Default::default(),
            reaction_id: Default::default(),
            reaction_receiver: Default::default(),
            reaction_sender: Default::default(),
            reason: Default::default(),
            receiver: Default::default(),
            receiver_type: Default::default(),
            sender: Default::default(),
            success: Default::default(),
            to: Default::default(),
            trigger: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::ListNotificationLogs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::ListPushTokens {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(auth_token: impl Into<crate::wire::Secret>) -> Self {
        Self {
            all: Default::default(),
            auth_token: auth_token.into(),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::ListPushTokens {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::ListPushTokens {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::ListPushTokens {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
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
impl types::MediaTemplate {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            body_audio: Default::default(),
            body_file: Default::default(),
            body_image: Default::default(),
            body_video: Default::default(),
            title_group: Default::default(),
            title_one_on_one: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MediaTemplate {
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
impl types::MuteConversations {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            conversations: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MuteConversations {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MutePreferences {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            dnd: Default::default(),
            schedule: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MutePreferences {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::MuteSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            dnd_preference_override: Default::default(),
            muted_groups_override: Default::default(),
            muted_one_on_ones_override: Default::default(),
            schedule_preference_override: Default::default(),
            schedule_preference_setting: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::MuteSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::NotificationInPayload {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            android: Default::default(),
            ios: Default::default(),
            web: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::NotificationInPayload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::NotificationTemplates {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            custom_message_template_default: Default::default(),
            custom_message_template_privacy: Default::default(),
            email_subject_template_default: Default::default(),
            email_subject_template_privacy: Default::default(),
            group_mention_template_default: Default::default(),
            group_mention_template_privacy: Default::default(),
            interactive_card_template_default: Default::default(),
            interactive_card_template_privacy: Default::default(),
            interactive_custom_template_default: Default::default(),
            interactive_custom_template_privacy: Default::default(),
            interactive_form_template_default: Default::default(),
            interactive_form_template_privacy: Default::default(),
            interactive_scheduler_template_default: Default::default(),
            interactive_scheduler_template_privacy: Default::default(),
            media_message_template_default: Default::default(),
            media_message_template_privacy: Default::default(),
            poll_message_template_default: Default::default(),
            poll_message_template_privacy: Default::default(),
            reminder_message_template_default: Default::default(),
            reminder_message_template_privacy: Default::default(),
            sms_content_template_default: Default::default(),
            sms_content_template_privacy: Default::default(),
            text_message_template_default: Default::default(),
            text_message_template_privacy: Default::default(),
            use_privacy_template: Default::default(),
            user_mention_template_default: Default::default(),
            user_mention_template_privacy: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::NotificationTemplates {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::OneOnOnePreferences {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            one_on_one_messages: Default::default(),
            one_on_one_quoted_replies: Default::default(),
            one_on_one_reactions: Default::default(),
            one_on_one_replies: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::OneOnOnePreferences {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::OneOnOneSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            message_deleted_setting: Default::default(),
            message_edited_setting: Default::default(),
            messages_override: Default::default(),
            messages_setting: Default::default(),
            quoted_replies_override: Default::default(),
            quoted_replies_setting: Default::default(),
            reactions_override: Default::default(),
            reactions_setting: Default::default(),
            replies_override: Default::default(),
            replies_setting: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::OneOnOneSettings {
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
impl types::PlatformPayload {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            call: Default::default(),
            chat: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::PlatformPayload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::PushSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            custom_json: Default::default(),
            include_message_metadata_setting: Default::default(),
            include_message_object_setting: Default::default(),
            include_receiver_metadata_setting: Default::default(),
            include_sender_metadata_setting: Default::default(),
            trim_text_field_setting: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::PushSettings {
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
impl types::RegisterPushToken {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        platform: impl Into<crate::types::PushPlatform>,
        auth_token: impl Into<crate::wire::Secret>,
    ) -> Self {
        Self {
            auth_token: Some(auth_token.into()),
            device_token: Default::default(),
            fcm_token: Default::default(),
            platform: Some(platform.into()),
            provider_id: Default::default(),
            timezone: Default::default(),
            voip_token: Default::default(),
            extra: Default::default(),
        }
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
impl types::SaveCustomEmailProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        basic_auth_username: impl Into<::std::string::String>,
        basic_auth_password: impl Into<crate::wire::Secret>,
        use_basic_auth: bool,
        is_enabled: bool,
        webhook_url: impl Into<::std::string::String>,
        use_stored_email_id: bool,
    ) -> Self {
        Self {
            basic_auth_password: basic_auth_password.into(),
            basic_auth_username: basic_auth_username.into(),
            is_enabled: is_enabled,
            use_basic_auth: use_basic_auth,
            use_stored_email_id: use_stored_email_id,
            webhook_url: webhook_url.into(),
            extra: Default::default(),
        }
    }
}
impl types::SaveCustomPushProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        basic_auth_username: impl Into<::std::string::String>,
        basic_auth_password: impl Into<crate::wire::Secret>,
        use_basic_auth: bool,
        is_enabled: bool,
        webhook_url: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            basic_auth_password: basic_auth_password.into(),
            basic_auth_username: basic_auth_username.into(),
            is_enabled: is_enabled,
            use_basic_auth: use_basic_auth,
            webhook_url: webhook_url.into(),
            extra: Default::default(),
        }
    }
}
impl types::SaveCustomSmsProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        basic_auth_username: impl Into<::std::string::String>,
        basic_auth_password: impl Into<crate::wire::Secret>,
        use_basic_auth: bool,
        is_enabled: bool,
        webhook_url: impl Into<::std::string::String>,
        use_stored_ph_no: bool,
    ) -> Self {
        Self {
            basic_auth_password: basic_auth_password.into(),
            basic_auth_username: basic_auth_username.into(),
            is_enabled: is_enabled,
            use_basic_auth: use_basic_auth,
            use_stored_ph_no: use_stored_ph_no,
            webhook_url: webhook_url.into(),
            extra: Default::default(),
        }
    }
}
impl types::SaveSendgridProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        send_grid_api_key: impl Into<crate::wire::Secret>,
        send_grid_template_id: impl Into<::std::string::String>,
        send_grid_unsubscribe_group_id: impl Into<::std::string::String>,
        sender_name: impl Into<::std::string::String>,
        sender_email: impl Into<::std::string::String>,
        allow_email_replies: bool,
    ) -> Self {
        Self {
            allow_email_replies: allow_email_replies,
            is_enabled: Default::default(),
            send_grid_api_key: send_grid_api_key.into(),
            send_grid_template_id: send_grid_template_id.into(),
            send_grid_unsubscribe_group_id: send_grid_unsubscribe_group_id.into(),
            sender_email: sender_email.into(),
            sender_email_for_replies: Default::default(),
            sender_name: sender_name.into(),
            extra: Default::default(),
        }
    }
}
impl types::SaveTwilioProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        twilio_account_sid: impl Into<::std::string::String>,
        twilio_auth_token: impl Into<crate::wire::Secret>,
        twilio_sender_phone_number: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            is_enabled: Default::default(),
            twilio_account_sid: twilio_account_sid.into(),
            twilio_auth_token: twilio_auth_token.into(),
            twilio_sender_phone_number: twilio_sender_phone_number.into(),
            extra: Default::default(),
        }
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
impl types::ServiceAccount {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(
        project_id: impl Into<::std::string::String>,
        client_email: impl Into<::std::string::String>,
        private_key: impl Into<crate::wire::Secret>,
    ) -> Self {
        Self {
            client_email: Some(client_email.into()),
            private_key: Some(private_key.into()),
            private_key_id: Default::default(),
            project_id: Some(project_id.into()),
            extra: Default::default(),
        }
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
impl types::SettingsPreferences {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            bypass_preferences_for_group_mentions: Default::default(),
            bypass_preferences_for_mentions: Default::default(),
            call: Default::default(),
            email: Default::default(),
            group: Default::default(),
            mute: Default::default(),
            one_on_one: Default::default(),
            push: Default::default(),
            sms: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::SettingsPreferences {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::SmsContentTemplate {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            body_group: Default::default(),
            body_one_on_one: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::SmsContentTemplate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::SmsSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            include_message_metadata_setting: Default::default(),
            include_message_object_setting: Default::default(),
            include_receiver_metadata_setting: Default::default(),
            include_sender_metadata_setting: Default::default(),
            interval_in_seconds: Default::default(),
            max_per_day: Default::default(),
            max_per_day_per_conversation: Default::default(),
            notify_for_unread_only: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::SmsSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::Sounds {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            call: Default::default(),
            chat: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::Sounds {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::TextTemplate {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            body: Default::default(),
            title_group: Default::default(),
            title_one_on_one: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::TextTemplate {
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
impl types::UnmuteConversations {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            conversations: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UnmuteConversations {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UnregisterPushTokens {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(auth_token: impl Into<crate::wire::Secret>) -> Self {
        Self {
            auth_token: auth_token.into(),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::UnregisterPushTokens {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::UnregisterPushTokens {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::UnregisterPushTokens {
    #[inline]
    fn from(value: &String) -> Self {
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
impl types::UpdateApnsProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(provider_id: impl Into<::std::string::String>) -> Self {
        Self {
            bundle_id: Default::default(),
            include_content_available: Default::default(),
            include_mutable_content: Default::default(),
            key_id: Default::default(),
            p8_key: Default::default(),
            p8_key_filename: Default::default(),
            production_mode: Default::default(),
            provider_id: Some(provider_id.into()),
            team_id: Default::default(),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::UpdateApnsProvider {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::UpdateApnsProvider {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::UpdateApnsProvider {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
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
impl types::UpdateContactDetails {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            phno: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateContactDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateCustomEmailProvider {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            basic_auth_password: Default::default(),
            basic_auth_username: Default::default(),
            is_enabled: Default::default(),
            use_basic_auth: Default::default(),
            use_stored_email_id: Default::default(),
            webhook_url: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateCustomEmailProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateCustomPushProvider {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            basic_auth_password: Default::default(),
            basic_auth_username: Default::default(),
            is_enabled: Default::default(),
            use_basic_auth: Default::default(),
            webhook_url: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateCustomPushProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateCustomSmsProvider {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            basic_auth_password: Default::default(),
            basic_auth_username: Default::default(),
            is_enabled: Default::default(),
            use_basic_auth: Default::default(),
            use_stored_ph_no: Default::default(),
            webhook_url: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateCustomSmsProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateFcmProvider {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(provider_id: impl Into<::std::string::String>) -> Self {
        Self {
            notification_in_payload: Default::default(),
            provider_id: Some(provider_id.into()),
            service_account_creds: Default::default(),
            service_account_filename: Default::default(),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::UpdateFcmProvider {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::UpdateFcmProvider {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::UpdateFcmProvider {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
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
impl types::UpdatePreferences {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            group_preferences: Default::default(),
            mute_preferences: Default::default(),
            one_on_one_preferences: Default::default(),
            use_privacy_template: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdatePreferences {
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
impl types::UpdateSendgridProvider {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            allow_email_replies: Default::default(),
            is_enabled: Default::default(),
            send_grid_api_key: Default::default(),
            send_grid_template_id: Default::default(),
            send_grid_unsubscribe_group_id: Default::default(),
            sender_email: Default::default(),
            sender_email_for_replies: Default::default(),
            sender_name: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateSendgridProvider {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateSettings {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            preferences: Default::default(),
            sound: Default::default(),
            templates: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::UpdateTimezone {
    ///With what it makes no sense without, and nothing else set.
    #[must_use]
    #[inline]
    pub fn new(timezone: impl Into<::std::string::String>) -> Self {
        Self {
            timezone: Some(timezone.into()),
            extra: Default::default(),
        }
    }
}
impl From<&str> for types::UpdateTimezone {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}
impl From<String> for types::UpdateTimezone {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}
impl From<&String> for types::UpdateTimezone {
    #[inline]
    fn from(value: &String) -> Self {
        Self::new(value)
    }
}
impl types::UpdateTwilioProvider {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            is_enabled: Default::default(),
            twilio_account_sid: Default::default(),
            twilio_auth_token: Default::default(),
            twilio_sender_phone_number: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UpdateTwilioProvider {
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
impl types::UserMentionTemplate {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            body_fallback: Default::default(),
            body_group: Default::default(),
            body_one_on_one: Default::default(),
            title_group: Default::default(),
            title_one_on_one: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::UserMentionTemplate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl types::WeekSchedule {
    ///With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            friday: Default::default(),
            monday: Default::default(),
            saturday: Default::default(),
            sunday: Default::default(),
            thursday: Default::default(),
            tuesday: Default::default(),
            wednesday: Default::default(),
            extra: Default::default(),
        }
    }
}
impl Default for types::WeekSchedule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
