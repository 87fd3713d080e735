// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Setters of the models that requests are made of.
#[allow(
    unused_imports,
    clippy::wildcard_imports,
    reason = "a model may be made of any other"
)]
use super::types::{self, *};
impl types::AddApnsProvider {
    ///Whether a push message wakes the app in the background.
    #[must_use]
    #[inline]
    pub fn include_content_available(mut self, include_content_available: bool) -> Self {
        self.include_content_available = Some(include_content_available);
        self
    }
    ///Whether the app may change a notification before it is shown.
    #[must_use]
    #[inline]
    pub fn include_mutable_content(mut self, include_mutable_content: bool) -> Self {
        self.include_mutable_content = Some(include_mutable_content);
        self
    }
    ///The name of the file that the key came in, for people.
    #[must_use]
    #[inline]
    pub fn p8_key_filename(
        mut self,
        p8_key_filename: impl Into<::std::string::String>,
    ) -> Self {
        self.p8_key_filename = Some(p8_key_filename.into());
        self
    }
    ///Whether the production environment of APNs is used, rather than its sandbox.
    #[must_use]
    #[inline]
    pub fn production_mode(mut self, production_mode: bool) -> Self {
        self.production_mode = Some(production_mode);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::AddFcmProvider {
    ///On which platforms a push message carries a notification of its own beside the data.
    #[must_use]
    #[inline]
    pub fn notification_in_payload(
        mut self,
        notification_in_payload: impl Into<NotificationInPayload>,
    ) -> Self {
        self.notification_in_payload = Some(notification_in_payload.into());
        self
    }
    ///The name of the file that the service account came in, for people.
    #[must_use]
    #[inline]
    pub fn service_account_filename(
        mut self,
        service_account_filename: impl Into<::std::string::String>,
    ) -> Self {
        self.service_account_filename = Some(service_account_filename.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::AddFriends {
    ///Whether a conversation with each is made as well. The server takes `false` if absent.
    #[must_use]
    #[inline]
    pub fn add_to_conversations(mut self, add_to_conversations: bool) -> Self {
        self.add_to_conversations = Some(add_to_conversations);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::AddMembers {
    ///The uids of those who are to be admins. All lists together hold up to 100.
    #[must_use]
    #[inline]
    pub fn admins(
        mut self,
        admins: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }
    ///The uids of those who are to be moderators.
    #[must_use]
    #[inline]
    pub fn moderators(
        mut self,
        moderators: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.moderators = Some(moderators.into_iter().map(Into::into).collect());
        self
    }
    ///The uids of those who are to be participants.
    #[must_use]
    #[inline]
    pub fn participants(
        mut self,
        participants: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.participants = Some(participants.into_iter().map(Into::into).collect());
        self
    }
    ///The uids of those who are to be banned.
    #[must_use]
    #[inline]
    pub fn users_to_ban(
        mut self,
        users_to_ban: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.users_to_ban = Some(users_to_ban.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::AllowFeatures {
    ///Whether all are to be allowed. The list is ignored then (older description).
    #[must_use]
    #[inline]
    pub fn allow_all(mut self, allow_all: bool) -> Self {
        self.allow_all = Some(allow_all);
        self
    }
    ///The ids of the features.
    #[must_use]
    #[inline]
    pub fn features_to_allow(
        mut self,
        features_to_allow: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.features_to_allow = Some(
            features_to_allow.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::Attachment {
    ///The size of the file in bytes, written as a string of digits.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<::std::string::String>) -> Self {
        self.size = Some(size.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::BlockUsers {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CallSettings {
    ///Whether a call that is `busy` notifies. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn busy_setting(mut self, busy_setting: i64) -> Self {
        self.busy_setting = Some(busy_setting);
        self
    }
    ///Whether a call that is `cancelled` notifies. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn cancelled_setting(mut self, cancelled_setting: i64) -> Self {
        self.cancelled_setting = Some(cancelled_setting);
        self
    }
    ///Whether a call that is `ended` notifies. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn ended_setting(mut self, ended_setting: i64) -> Self {
        self.ended_setting = Some(ended_setting);
        self
    }
    ///Whether a call that is `initiated` notifies. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn initiated_setting(mut self, initiated_setting: i64) -> Self {
        self.initiated_setting = Some(initiated_setting);
        self
    }
    ///Whether a call that is `ongoing` notifies. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn ongoing_setting(mut self, ongoing_setting: i64) -> Self {
        self.ongoing_setting = Some(ongoing_setting);
        self
    }
    ///Whether a call that is `rejected` notifies. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn rejected_setting(mut self, rejected_setting: i64) -> Self {
        self.rejected_setting = Some(rejected_setting);
        self
    }
    ///Whether a call that is `unanswered` notifies. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn unanswered_setting(mut self, unanswered_setting: i64) -> Self {
        self.unanswered_setting = Some(unanswered_setting);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ChangeMemberScope {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::Condition {
    ///By what it decides.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::ConditionCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///What it looks at.
    #[must_use]
    #[inline]
    pub fn entity(mut self, entity: impl Into<crate::types::ConditionEntity>) -> Self {
        self.entity = Some(entity.into());
        self
    }
    ///The number of the condition in its rule.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
    ///Whether `value` holds ids of keyword lists rather than what is looked for.
    #[must_use]
    #[inline]
    pub fn is_keywords_reference_present(
        mut self,
        is_keywords_reference_present: bool,
    ) -> Self {
        self.is_keywords_reference_present = Some(is_keywords_reference_present);
        self
    }
    ///Whether it is about media.
    #[must_use]
    #[inline]
    pub fn is_media_present(mut self, is_media_present: bool) -> Self {
        self.is_media_present = Some(is_media_present);
        self
    }
    ///What it means is not documented.
    #[must_use]
    #[inline]
    pub fn message(
        mut self,
        message: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.message = Some(message.into_iter().map(Into::into).collect());
        self
    }
    ///The part of the message that it looks at.
    #[must_use]
    #[inline]
    pub fn operand(
        mut self,
        operand: impl Into<crate::types::ConditionOperand>,
    ) -> Self {
        self.operand = Some(operand.into());
        self
    }
    ///How it compares.
    #[must_use]
    #[inline]
    pub fn operator(
        mut self,
        operator: impl Into<crate::types::ConditionOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }
    ///From which likelihood on it is met. Not in CometChat's descriptions; programs of others send it.
    #[must_use]
    #[inline]
    pub fn threshold(mut self, threshold: f64) -> Self {
        self.threshold = Some(threshold);
        self
    }
    ///What is looked for, ids of keyword lists, or limits for a model such as `AnyOf_greaterThan_80`.
    #[must_use]
    #[inline]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ConversationPeer {
    ///The guid of a group.
    #[must_use]
    #[inline]
    pub fn guid(mut self, guid: impl Into<::std::string::String>) -> Self {
        self.guid = Some(guid.into());
        self
    }
    ///The uid of a user.
    #[must_use]
    #[inline]
    pub fn uid(mut self, uid: impl Into<::std::string::String>) -> Self {
        self.uid = Some(uid.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ConversationToMute {
    ///Until when it is to be muted, in milliseconds since 1970-01-01 UTC: a time to come. For good if absent.
    #[must_use]
    #[inline]
    pub fn until(mut self, until: i64) -> Self {
        self.until = Some(until);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ConversationToUnmute {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateApiKey {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateAuthToken {
    ///Whether a new token is made even if the user has one. The server takes `false` if absent.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateGroup {
    ///What the group is about. Documented limits are 255 and 500 characters.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///The address of the group's image, with `http` or `https`. Documented limits are 2048 and 3000 characters.
    #[must_use]
    #[inline]
    pub fn icon(mut self, icon: impl Into<::std::string::String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    ///The first members, up to 25 in all lists.
    #[must_use]
    #[inline]
    pub fn members(mut self, members: impl Into<AddMembers>) -> Self {
        self.members = Some(members.into());
        self
    }
    ///Whatever the app wants to store with the group. Documented limits are 5 KB and 100 KB.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The uid of the owner.
    #[must_use]
    #[inline]
    pub fn owner(mut self, owner: impl Into<::std::string::String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    ///What users have to know to join a group of the type `password`, which needs it. No response holds it.
    #[must_use]
    #[inline]
    pub fn password(mut self, password: impl Into<crate::wire::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    ///Labels to find the group by. Documented limits are 25 with 100 characters each, and 10 with 50.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateKeywords {
    ///What the list is for, up to 255 characters (limits page).
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///The sentences. Lists of sentences need them.
    #[must_use]
    #[inline]
    pub fn disallowed_sentences(
        mut self,
        disallowed_sentences: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.disallowed_sentences = Some(
            disallowed_sentences.into_iter().map(Into::into).collect(),
        );
        self
    }
    ///The words or patterns, each of up to 100 characters (limits page). Lists of these two categories need them.
    #[must_use]
    #[inline]
    pub fn search_terms(
        mut self,
        search_terms: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.search_terms = Some(search_terms.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateReason {
    ///The reason in a sentence.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateRole {
    ///What the role is for, up to 255 characters (limits page).
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///Whatever the app wants to store with the role.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///What users with the role may do.
    #[must_use]
    #[inline]
    pub fn settings(mut self, settings: impl Into<RoleSettingsInput>) -> Self {
        self.settings = Some(settings.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateRule {
    ///What happens to a message that meets the conditions.
    #[must_use]
    #[inline]
    pub fn action(
        mut self,
        action: impl IntoIterator<Item = impl Into<crate::types::RuleAction>>,
    ) -> Self {
        self.action = Some(action.into_iter().map(Into::into).collect());
        self
    }
    ///What has to be the case, up to 10 (limits page).
    #[must_use]
    #[inline]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }
    ///What the rule is for, up to 255 characters (limits page).
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///Whether messages are decided by it. What the server takes if it is absent is not documented.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    ///To whom the rule applies, up to 10 (limits page).
    #[must_use]
    #[inline]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl Into<crate::wire::RuleFilter>>,
    ) -> Self {
        self.filters = Some(filters.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CreateUser {
    ///The address of the user's image, up to 2048 characters (an older description) or 3000 (limits page).
    #[must_use]
    #[inline]
    pub fn avatar(mut self, avatar: impl Into<::std::string::String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }
    ///The address of a page about the user, as long as `avatar` at most.
    #[must_use]
    #[inline]
    pub fn link(mut self, link: impl Into<::std::string::String>) -> Self {
        self.link = Some(link.into());
        self
    }
    ///Whatever the app wants to store with the user. Under the key `@private` CometChat keeps `email` and `contactNumber` of the user. The limits page allows 5 KB.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The role of the user, which has to exist. The server takes `default` if absent.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<::std::string::String>) -> Self {
        self.role = Some(role.into());
        self
    }
    ///A text about what the user is doing. No response of this API is documented to show it.
    #[must_use]
    #[inline]
    pub fn status_message(
        mut self,
        status_message: impl Into<::std::string::String>,
    ) -> Self {
        self.status_message = Some(status_message.into());
        self
    }
    ///Labels to find the user by, up to 25 with 100 characters each (limits page).
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Whether the response is to hold a token for the client SDKs.
    #[must_use]
    #[inline]
    pub fn with_auth_token(mut self, with_auth_token: bool) -> Self {
        self.with_auth_token = Some(with_auth_token);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::CustomTemplate {
    ///The text.
    #[must_use]
    #[inline]
    pub fn body(mut self, body: impl Into<::std::string::String>) -> Self {
        self.body = Some(body.into());
        self
    }
    ///The text where the placeholders of the other cannot be filled. May be empty.
    #[must_use]
    #[inline]
    pub fn body_fallback(
        mut self,
        body_fallback: impl Into<::std::string::String>,
    ) -> Self {
        self.body_fallback = Some(body_fallback.into());
        self
    }
    ///The title in groups.
    #[must_use]
    #[inline]
    pub fn title_group(mut self, title_group: impl Into<::std::string::String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }
    ///The title in conversations of two.
    #[must_use]
    #[inline]
    pub fn title_one_on_one(
        mut self,
        title_one_on_one: impl Into<::std::string::String>,
    ) -> Self {
        self.title_one_on_one = Some(title_one_on_one.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::DaySchedule {
    ///Whether none come on this day at all.
    #[must_use]
    #[inline]
    pub fn dnd(mut self, dnd: bool) -> Self {
        self.dnd = Some(dnd);
        self
    }
    ///The time from which they come: hours times 100 plus minutes, from 0 to 2359.
    #[must_use]
    #[inline]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }
    ///The time until which they come, written like `from`.
    #[must_use]
    #[inline]
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::DeactivateUsers {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::DeleteMessage {
    ///Whether the message is removed, so that nothing of it stays. What the server takes if it is absent is not documented.
    #[must_use]
    #[inline]
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.permanent = Some(permanent);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::DeletePushToken {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::DeleteUser {
    ///Whether the user goes for good, with messages and conversations. The server takes `false` if absent, which deactivates the user.
    #[must_use]
    #[inline]
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.permanent = Some(permanent);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::EmailSettings {
    ///Whether a notification carries the metadata of the message. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_message_metadata_setting(
        mut self,
        include_message_metadata_setting: bool,
    ) -> Self {
        self.include_message_metadata_setting = Some(include_message_metadata_setting);
        self
    }
    ///Whether a notification carries the message. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_message_object_setting(
        mut self,
        include_message_object_setting: bool,
    ) -> Self {
        self.include_message_object_setting = Some(include_message_object_setting);
        self
    }
    ///Whether a notification carries the metadata of the receiver. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_receiver_metadata_setting(
        mut self,
        include_receiver_metadata_setting: bool,
    ) -> Self {
        self.include_receiver_metadata_setting = Some(include_receiver_metadata_setting);
        self
    }
    ///Whether a notification carries the metadata of the sender. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_sender_metadata_setting(
        mut self,
        include_sender_metadata_setting: bool,
    ) -> Self {
        self.include_sender_metadata_setting = Some(include_sender_metadata_setting);
        self
    }
    ///How long unread messages are collected, in seconds.
    #[must_use]
    #[inline]
    pub fn interval_in_seconds(mut self, interval_in_seconds: i64) -> Self {
        self.interval_in_seconds = Some(interval_in_seconds);
        self
    }
    ///How many a user gets in a day at most.
    #[must_use]
    #[inline]
    pub fn max_per_day(mut self, max_per_day: i64) -> Self {
        self.max_per_day = Some(max_per_day);
        self
    }
    ///How many a user gets in a day for one conversation at most.
    #[must_use]
    #[inline]
    pub fn max_per_day_per_conversation(
        mut self,
        max_per_day_per_conversation: i64,
    ) -> Self {
        self.max_per_day_per_conversation = Some(max_per_day_per_conversation);
        self
    }
    ///Whether only messages that are still unread lead to an e-mail.
    #[must_use]
    #[inline]
    pub fn notify_for_unread_only(mut self, notify_for_unread_only: bool) -> Self {
        self.notify_for_unread_only = Some(notify_for_unread_only);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::EmailSubjectTemplate {
    ///The subject for groups.
    #[must_use]
    #[inline]
    pub fn subject_group(
        mut self,
        subject_group: impl Into<::std::string::String>,
    ) -> Self {
        self.subject_group = Some(subject_group.into());
        self
    }
    ///The subject for conversations of two.
    #[must_use]
    #[inline]
    pub fn subject_one_on_one(
        mut self,
        subject_one_on_one: impl Into<::std::string::String>,
    ) -> Self {
        self.subject_one_on_one = Some(subject_one_on_one.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::FlagMessage {
    ///The reason under the name that an older description has for it. Not needed beside `reasonId`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    ///What the user has to say about it.
    #[must_use]
    #[inline]
    pub fn remark(mut self, remark: impl Into<::std::string::String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::GetUsageMetrics {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::GroupDetails {
    ///When the group counts as created, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    ///The address of a image. Up to 3000 characters by the limits page, 2048 by an older edition.
    #[must_use]
    #[inline]
    pub fn icon(mut self, icon: impl Into<::std::string::String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    ///Whatever the app wants to store with the group. CometChat's pages name limits between 1.6 and 100 KB.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The uid of the owner.
    #[must_use]
    #[inline]
    pub fn owner(mut self, owner: impl Into<::std::string::String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    ///The password that users must know to join a group of the type `password`. The server never answers it.
    #[must_use]
    #[inline]
    pub fn password(mut self, password: impl Into<::std::string::String>) -> Self {
        self.password = Some(password.into());
        self
    }
    ///Labels for the group, up to 25 of 100 characters by the limits page, 10 of 50 by an older edition.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::GroupFilter {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::GroupMentionTemplate {
    ///The text.
    #[must_use]
    #[inline]
    pub fn body(mut self, body: impl Into<::std::string::String>) -> Self {
        self.body = Some(body.into());
        self
    }
    ///The text where the placeholders of the other cannot be filled. May be empty.
    #[must_use]
    #[inline]
    pub fn body_fallback(
        mut self,
        body_fallback: impl Into<::std::string::String>,
    ) -> Self {
        self.body_fallback = Some(body_fallback.into());
        self
    }
    ///The title in groups.
    #[must_use]
    #[inline]
    pub fn title_group(mut self, title_group: impl Into<::std::string::String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::GroupPreferences {
    ///Whether members who are added notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn group_member_added(mut self, group_member_added: i64) -> Self {
        self.group_member_added = Some(group_member_added);
        self
    }
    ///Whether members who are banned notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn group_member_banned(mut self, group_member_banned: i64) -> Self {
        self.group_member_banned = Some(group_member_banned);
        self
    }
    ///Whether members who join notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn group_member_joined(mut self, group_member_joined: i64) -> Self {
        self.group_member_joined = Some(group_member_joined);
        self
    }
    ///Whether members who are kicked notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn group_member_kicked(mut self, group_member_kicked: i64) -> Self {
        self.group_member_kicked = Some(group_member_kicked);
        self
    }
    ///Whether members who leave notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn group_member_left(mut self, group_member_left: i64) -> Self {
        self.group_member_left = Some(group_member_left);
        self
    }
    ///Whether members whose scope changes notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn group_member_scope_changed(
        mut self,
        group_member_scope_changed: i64,
    ) -> Self {
        self.group_member_scope_changed = Some(group_member_scope_changed);
        self
    }
    ///Whether members who are unbanned notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn group_member_unbanned(mut self, group_member_unbanned: i64) -> Self {
        self.group_member_unbanned = Some(group_member_unbanned);
        self
    }
    ///Whether messages in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn group_messages(mut self, group_messages: i64) -> Self {
        self.group_messages = Some(group_messages);
        self
    }
    ///Whether replies that quote a message in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn group_quoted_replies(mut self, group_quoted_replies: i64) -> Self {
        self.group_quoted_replies = Some(group_quoted_replies);
        self
    }
    ///Whether reactions in groups notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[must_use]
    #[inline]
    pub fn group_reactions(mut self, group_reactions: i64) -> Self {
        self.group_reactions = Some(group_reactions);
        self
    }
    ///Whether replies in threads in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn group_replies(mut self, group_replies: i64) -> Self {
        self.group_replies = Some(group_replies);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::GroupSettings {
    ///Whether a user may have another setting for members who are added. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn member_added_override(mut self, member_added_override: bool) -> Self {
        self.member_added_override = Some(member_added_override);
        self
    }
    ///Whether members who are added notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn member_added_setting(mut self, member_added_setting: i64) -> Self {
        self.member_added_setting = Some(member_added_setting);
        self
    }
    ///Whether a user may have another setting for members who are banned. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn member_banned_override(mut self, member_banned_override: bool) -> Self {
        self.member_banned_override = Some(member_banned_override);
        self
    }
    ///Whether members who are banned notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn member_banned_setting(mut self, member_banned_setting: i64) -> Self {
        self.member_banned_setting = Some(member_banned_setting);
        self
    }
    ///Whether a user may have another setting for members who join. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn member_joined_override(mut self, member_joined_override: bool) -> Self {
        self.member_joined_override = Some(member_joined_override);
        self
    }
    ///Whether members who join notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn member_joined_setting(mut self, member_joined_setting: i64) -> Self {
        self.member_joined_setting = Some(member_joined_setting);
        self
    }
    ///Whether a user may have another setting for members who are kicked. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn member_kicked_override(mut self, member_kicked_override: bool) -> Self {
        self.member_kicked_override = Some(member_kicked_override);
        self
    }
    ///Whether members who are kicked notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn member_kicked_setting(mut self, member_kicked_setting: i64) -> Self {
        self.member_kicked_setting = Some(member_kicked_setting);
        self
    }
    ///Whether a user may have another setting for members who leave. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn member_left_override(mut self, member_left_override: bool) -> Self {
        self.member_left_override = Some(member_left_override);
        self
    }
    ///Whether members who leave notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn member_left_setting(mut self, member_left_setting: i64) -> Self {
        self.member_left_setting = Some(member_left_setting);
        self
    }
    ///Whether a user may have another setting for members whose scope changes. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn member_scope_changed_override(
        mut self,
        member_scope_changed_override: bool,
    ) -> Self {
        self.member_scope_changed_override = Some(member_scope_changed_override);
        self
    }
    ///Whether members whose scope changes notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn member_scope_changed_setting(
        mut self,
        member_scope_changed_setting: i64,
    ) -> Self {
        self.member_scope_changed_setting = Some(member_scope_changed_setting);
        self
    }
    ///Whether a user may have another setting for members who are unbanned. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn member_unbanned_override(mut self, member_unbanned_override: bool) -> Self {
        self.member_unbanned_override = Some(member_unbanned_override);
        self
    }
    ///Whether members who are unbanned notify. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn member_unbanned_setting(mut self, member_unbanned_setting: i64) -> Self {
        self.member_unbanned_setting = Some(member_unbanned_setting);
        self
    }
    ///Whether a message in groups that is deleted notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn message_deleted_setting(mut self, message_deleted_setting: i64) -> Self {
        self.message_deleted_setting = Some(message_deleted_setting);
        self
    }
    ///Whether a message in groups that is edited notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn message_edited_setting(mut self, message_edited_setting: i64) -> Self {
        self.message_edited_setting = Some(message_edited_setting);
        self
    }
    ///Whether a user may have another setting for messages in groups. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn messages_override(mut self, messages_override: bool) -> Self {
        self.messages_override = Some(messages_override);
        self
    }
    ///Whether messages in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn messages_setting(mut self, messages_setting: i64) -> Self {
        self.messages_setting = Some(messages_setting);
        self
    }
    ///Whether a user may have another setting for replies that quote a message in groups. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn quoted_replies_override(mut self, quoted_replies_override: bool) -> Self {
        self.quoted_replies_override = Some(quoted_replies_override);
        self
    }
    ///Whether replies that quote a message in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn quoted_replies_setting(mut self, quoted_replies_setting: i64) -> Self {
        self.quoted_replies_setting = Some(quoted_replies_setting);
        self
    }
    ///Whether a user may have another setting for reactions in groups. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn reactions_override(mut self, reactions_override: bool) -> Self {
        self.reactions_override = Some(reactions_override);
        self
    }
    ///Whether reactions in groups notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[must_use]
    #[inline]
    pub fn reactions_setting(mut self, reactions_setting: i64) -> Self {
        self.reactions_setting = Some(reactions_setting);
        self
    }
    ///Whether a user may have another setting for replies in threads in groups. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn replies_override(mut self, replies_override: bool) -> Self {
        self.replies_override = Some(replies_override);
        self
    }
    ///Whether replies in threads in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn replies_setting(mut self, replies_setting: i64) -> Self {
        self.replies_setting = Some(replies_setting);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportGroup {
    ///When the group was created, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    ///The owner, who is created if there is no such user. Only for a group that is imported itself.
    #[must_use]
    #[inline]
    pub fn group_owner_details(
        mut self,
        group_owner_details: impl Into<ImportUser>,
    ) -> Self {
        self.group_owner_details = Some(group_owner_details.into());
        self
    }
    ///The address of the group's image.
    #[must_use]
    #[inline]
    pub fn icon(mut self, icon: impl Into<::std::string::String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    ///Whatever the app wants to store with the group. Documented limits lie between 1.6 and 100 KB.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The uid of the owner.
    #[must_use]
    #[inline]
    pub fn owner(mut self, owner: impl Into<::std::string::String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    ///What users have to know to join a group of the type `password`.
    #[must_use]
    #[inline]
    pub fn password(mut self, password: impl Into<crate::wire::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    ///Labels for the group.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportGroups {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportMember {
    ///The group, which is created if there is none.
    #[must_use]
    #[inline]
    pub fn group_details(mut self, group_details: impl Into<ImportGroup>) -> Self {
        self.group_details = Some(group_details.into());
        self
    }
    ///Whether the user is banned from the group.
    #[must_use]
    #[inline]
    pub fn is_banned(mut self, is_banned: bool) -> Self {
        self.is_banned = Some(is_banned);
        self
    }
    ///When the user joined, in seconds since 1970-01-01 UTC: after the group was created, and not in the future. An older description requires it.
    #[must_use]
    #[inline]
    pub fn joined_at(mut self, joined_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.joined_at = Some(joined_at.into());
        self
    }
    ///The rights of the member.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<crate::types::Scope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
    ///The user, who is created if there is none.
    #[must_use]
    #[inline]
    pub fn user_details(mut self, user_details: impl Into<ImportUser>) -> Self {
        self.user_details = Some(user_details.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportMembers {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportMessage {
    ///The category of the message, `message` or `custom`.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///The content of the message.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<OutgoingData>) -> Self {
        self.data = Some(data.into());
        self
    }
    ///When it was delivered, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn delivered_at(
        mut self,
        delivered_at: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.delivered_at = Some(delivered_at.into());
        self
    }
    ///Users whom the text mentions, by uid, who are created if there are none.
    #[must_use]
    #[inline]
    pub fn mentioned_user_details(
        mut self,
        mentioned_user_details: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ImportUser>),
        >,
    ) -> Self {
        self.mentioned_user_details = Some(
            mentioned_user_details
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    ///When it was read, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn read_at(mut self, read_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.read_at = Some(read_at.into());
        self
    }
    ///The group, which is created if there is none. Only where `receiverType` is `group`.
    #[must_use]
    #[inline]
    pub fn receiver_group_details(
        mut self,
        receiver_group_details: impl Into<ImportGroup>,
    ) -> Self {
        self.receiver_group_details = Some(receiver_group_details.into());
        self
    }
    ///The owner of the group, who is created if there is no such user.
    #[must_use]
    #[inline]
    pub fn receiver_group_owner_details(
        mut self,
        receiver_group_owner_details: impl Into<ImportUser>,
    ) -> Self {
        self.receiver_group_owner_details = Some(receiver_group_owner_details.into());
        self
    }
    ///The receiver, who is created if there is no such user. Only where `receiverType` is `user`.
    #[must_use]
    #[inline]
    pub fn receiver_user_details(
        mut self,
        receiver_user_details: impl Into<ImportUser>,
    ) -> Self {
        self.receiver_user_details = Some(receiver_user_details.into());
        self
    }
    ///The sender, who is created if there is no such user.
    #[must_use]
    #[inline]
    pub fn sender_user_details(
        mut self,
        sender_user_details: impl Into<ImportUser>,
    ) -> Self {
        self.sender_user_details = Some(sender_user_details.into());
        self
    }
    ///Labels for the message.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///The form of the message, one of `text`, `image`, `file`, `audio` and `video`. In the category `custom` any name, says the text.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportMessages {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportUser {
    ///The address of the user's image.
    #[must_use]
    #[inline]
    pub fn avatar(mut self, avatar: impl Into<::std::string::String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }
    ///When the user was created, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    ///When the user was deactivated, in seconds since 1970-01-01 UTC. With it the user is deactivated.
    #[must_use]
    #[inline]
    pub fn deactivated_at(
        mut self,
        deactivated_at: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.deactivated_at = Some(deactivated_at.into());
        self
    }
    ///When the user was last connected, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn last_active_at(
        mut self,
        last_active_at: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.last_active_at = Some(last_active_at.into());
        self
    }
    ///The address of a page about the user.
    #[must_use]
    #[inline]
    pub fn link(mut self, link: impl Into<::std::string::String>) -> Self {
        self.link = Some(link.into());
        self
    }
    ///Whatever the app wants to store with the user. Documented limits lie between 1.6 and 100 KB.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The role of the user, which has to exist. The server takes `default` if absent.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<::std::string::String>) -> Self {
        self.role = Some(role.into());
        self
    }
    ///Labels for the user.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ImportUsers {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::InteractionGoal {
    ///The ids of the elements that count.
    #[must_use]
    #[inline]
    pub fn element_ids(
        mut self,
        element_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.element_ids = Some(element_ids.into_iter().map(Into::into).collect());
        self
    }
    ///How many of the elements have to be used.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::InteractionGoalType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListApiKeys {
    ///Only keys with this scope.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<crate::types::ApiKeyScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
    ///Only keys whose name holds this text, whatever its case.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListAuthTokens {
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many tokens a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListBannedUsers {
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many users a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListBlockedUsers {
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many users a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListCallTranscriptions {
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many transcriptions a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListCalls {
    ///Only calls that ended at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn ended_at(mut self, ended_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.ended_at = Some(ended_at.into());
        self
    }
    ///Only calls that were recorded, or only those that were not.
    #[must_use]
    #[inline]
    pub fn has_recording(mut self, has_recording: bool) -> Self {
        self.has_recording = Some(has_recording);
        self
    }
    ///Only calls that were transcribed, or only those that were not.
    #[must_use]
    #[inline]
    pub fn has_transcription(mut self, has_transcription: bool) -> Self {
        self.has_transcription = Some(has_transcription);
        self
    }
    ///Only calls of this mode.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: impl Into<crate::types::CallMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
    ///Only calls with exactly so many participants.
    #[must_use]
    #[inline]
    pub fn participants_count(mut self, participants_count: i64) -> Self {
        self.participants_count = Some(participants_count);
        self
    }
    ///Only calls to users, or only those to groups.
    #[must_use]
    #[inline]
    pub fn receiver_type(
        mut self,
        receiver_type: impl Into<crate::types::ReceiverType>,
    ) -> Self {
        self.receiver_type = Some(receiver_type.into());
        self
    }
    ///Only calls that started at this moment or later, in seconds since 1970-01-01 UTC. The text says that the two moments make a range.
    #[must_use]
    #[inline]
    pub fn started_at(mut self, started_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.started_at = Some(started_at.into());
        self
    }
    ///Only calls with this status. The declared set is `rejected`, `ongoing` and `ended`; the text adds `unanswered`.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<crate::types::CallStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    ///Only calls of this type.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::CallType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    ///Only calls of this user.
    #[must_use]
    #[inline]
    pub fn uid(mut self, uid: impl Into<::std::string::String>) -> Self {
        self.uid = Some(uid.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListConversations {
    ///Only conversations with users, or only those with groups.
    #[must_use]
    #[inline]
    pub fn conversation_type(
        mut self,
        conversation_type: impl Into<crate::types::ConversationType>,
    ) -> Self {
        self.conversation_type = Some(conversation_type.into());
        self
    }
    ///Only conversations with groups that have all of these tags. A tag cannot hold a comma here.
    #[must_use]
    #[inline]
    pub fn group_tags(
        mut self,
        group_tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.group_tags = Some(group_tags.into_iter().map(Into::into).collect());
        self
    }
    ///Whether conversations with AI agents are left out.
    #[must_use]
    #[inline]
    pub fn hide_agentic(mut self, hide_agentic: bool) -> Self {
        self.hide_agentic = Some(hide_agentic);
        self
    }
    ///Whether conversations with users that the acting user has blocked come as well. The server takes `false` if absent.
    #[must_use]
    #[inline]
    pub fn include_blocked_users(mut self, include_blocked_users: bool) -> Self {
        self.include_blocked_users = Some(include_blocked_users);
        self
    }
    ///Whether only conversations with AI agents come.
    #[must_use]
    #[inline]
    pub fn only_agentic(mut self, only_agentic: bool) -> Self {
        self.only_agentic = Some(only_agentic);
        self
    }
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many conversations a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    ///Only conversations that match this text. What is searched is not documented.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    ///Only conversations that have all of these tags. A tag cannot hold a comma here.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Whether each conversation comes once, `1` or `0`, rather than once for each of its users. For the app only: not together with the header `onBehalfOf`.
    #[must_use]
    #[inline]
    pub fn unique(mut self, unique: i64) -> Self {
        self.unique = Some(unique);
        self
    }
    ///Whether only conversations with unread messages come.
    #[must_use]
    #[inline]
    pub fn unread(mut self, unread: bool) -> Self {
        self.unread = Some(unread);
        self
    }
    ///Whether the server walks the list by another index, `1` or `0`. The server takes `1` if absent. What that means for paging is not documented.
    #[must_use]
    #[inline]
    pub fn use_cursored_index(mut self, use_cursored_index: i64) -> Self {
        self.use_cursored_index = Some(use_cursored_index);
        self
    }
    ///Only conversations with users that have all of these tags. A tag cannot hold a comma here.
    #[must_use]
    #[inline]
    pub fn user_tags(
        mut self,
        user_tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.user_tags = Some(user_tags.into_iter().map(Into::into).collect());
        self
    }
    ///Whether users come with `blockedByMe` and `hasBlockedMe`. The server takes `false` if absent.
    #[must_use]
    #[inline]
    pub fn with_blocked_info(mut self, with_blocked_info: bool) -> Self {
        self.with_blocked_info = Some(with_blocked_info);
        self
    }
    ///Whether the conversations come with the tags that the acting user gave them.
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, with_tags: bool) -> Self {
        self.with_tags = Some(with_tags);
        self
    }
    ///Whether the users and groups come with their tags.
    #[must_use]
    #[inline]
    pub fn with_user_and_group_tags(mut self, with_user_and_group_tags: bool) -> Self {
        self.with_user_and_group_tags = Some(with_user_and_group_tags);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListFlaggedMessages {
    ///How many messages come. The server is said to take 50 if absent.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListFriends {
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many friends a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    ///Only friends whose uid or name begins with this text.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListGroupMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    #[must_use]
    #[inline]
    pub fn affix(mut self, affix: impl Into<crate::types::Affix>) -> Self {
        self.affix = Some(affix.into());
        self
    }
    ///Only messages with an attachment of this kind. One kind, despite the name.
    #[must_use]
    #[inline]
    pub fn attachment_types(
        mut self,
        attachment_types: impl Into<crate::types::AttachmentType>,
    ) -> Self {
        self.attachment_types = Some(attachment_types.into());
        self
    }
    ///Only messages of one of these categories.
    #[must_use]
    #[inline]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<crate::types::MessageCategory>>,
    ) -> Self {
        self.categories = Some(categories.into_iter().map(Into::into).collect());
        self
    }
    ///Only messages of this category.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///Whether numbers of messages come in place of messages. The form of such a response is not documented, and a list of messages cannot be read from it.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: bool) -> Self {
        self.count = Some(count);
        self
    }
    ///Only messages sent at this moment or later. The unit is not documented; seconds since 1970-01-01 UTC are presumed.
    #[must_use]
    #[inline]
    pub fn from_timestamp(
        mut self,
        from_timestamp: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.from_timestamp = Some(from_timestamp.into());
        self
    }
    ///Whether only messages with attachments come.
    #[must_use]
    #[inline]
    pub fn has_attachments(mut self, has_attachments: bool) -> Self {
        self.has_attachments = Some(has_attachments);
        self
    }
    ///Whether only messages with links come.
    #[must_use]
    #[inline]
    pub fn has_links(mut self, has_links: bool) -> Self {
        self.has_links = Some(has_links);
        self
    }
    ///Whether only messages that mention somebody come.
    #[must_use]
    #[inline]
    pub fn has_mentions(mut self, has_mentions: bool) -> Self {
        self.has_mentions = Some(has_mentions);
        self
    }
    ///Whether only messages with reactions come.
    #[must_use]
    #[inline]
    pub fn has_reactions(mut self, has_reactions: bool) -> Self {
        self.has_reactions = Some(has_reactions);
        self
    }
    ///Whether messages of users that the acting user has blocked are left out.
    #[must_use]
    #[inline]
    pub fn hide_messages_from_blocked_users(
        mut self,
        hide_messages_from_blocked_users: bool,
    ) -> Self {
        self.hide_messages_from_blocked_users = Some(hide_messages_from_blocked_users);
        self
    }
    ///Whether messages come without the message that they quote.
    #[must_use]
    #[inline]
    pub fn hide_quoted_messages(mut self, hide_quoted_messages: bool) -> Self {
        self.hide_quoted_messages = Some(hide_quoted_messages);
        self
    }
    ///Whether replies in threads are left out.
    #[must_use]
    #[inline]
    pub fn hide_replies(mut self, hide_replies: bool) -> Self {
        self.hide_replies = Some(hide_replies);
        self
    }
    ///The id of the message that `affix` is about.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    ///Only messages that mention these users.
    #[must_use]
    #[inline]
    pub fn mentioned_uids(
        mut self,
        mentioned_uids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.mentioned_uids = Some(mentioned_uids.into_iter().map(Into::into).collect());
        self
    }
    ///Whether mentioned users come with what is known of blocks between them and the acting user.
    #[must_use]
    #[inline]
    pub fn mentions_with_blocked_info(
        mut self,
        mentions_with_blocked_info: bool,
    ) -> Self {
        self.mentions_with_blocked_info = Some(mentions_with_blocked_info);
        self
    }
    ///Whether mentioned users come with their tags.
    #[must_use]
    #[inline]
    pub fn mentions_with_tag_info(mut self, mentions_with_tag_info: bool) -> Self {
        self.mentions_with_tag_info = Some(mentions_with_tag_info);
        self
    }
    ///Whether only messages that mention the acting user come. Needs the header `onBehalfOf`.
    #[must_use]
    #[inline]
    pub fn my_mentions_only(mut self, my_mentions_only: bool) -> Self {
        self.my_mentions_only = Some(my_mentions_only);
        self
    }
    ///Only messages with this text.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    ///Only messages that this user sent.
    #[must_use]
    #[inline]
    pub fn sender(mut self, sender: impl Into<::std::string::String>) -> Self {
        self.sender = Some(sender.into());
        self
    }
    ///Only messages that have all of these tags.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Only messages sent at this moment or earlier, in the unit of `fromTimestamp`, without which the server ignores it.
    #[must_use]
    #[inline]
    pub fn to_timestamp(
        mut self,
        to_timestamp: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.to_timestamp = Some(to_timestamp.into());
        self
    }
    ///Only messages of this type.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    ///Only messages of one of these types.
    #[must_use]
    #[inline]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<crate::types::MessageType>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
    ///Whether only messages that did not reach their receiver come.
    #[must_use]
    #[inline]
    pub fn undelivered(mut self, undelivered: bool) -> Self {
        self.undelivered = Some(undelivered);
        self
    }
    ///Whether only messages that were not read are counted. Only together with `count`.
    #[must_use]
    #[inline]
    pub fn unread(mut self, unread: bool) -> Self {
        self.unread = Some(unread);
        self
    }
    ///Whether the messages come with their tags.
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, with_tags: bool) -> Self {
        self.with_tags = Some(with_tags);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListGroups {
    ///Whether groups come that were changed after the moment in `updatedAt` (`append`), or before it (`prepend`).
    #[must_use]
    #[inline]
    pub fn affix(mut self, affix: impl Into<crate::types::Affix>) -> Self {
        self.affix = Some(affix.into());
        self
    }
    ///Only groups created at this moment or later, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at_from(
        mut self,
        created_at_from: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.created_at_from = Some(created_at_from.into());
        self
    }
    ///Only groups created at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at_to(
        mut self,
        created_at_to: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.created_at_to = Some(created_at_to.into());
        self
    }
    ///Only the group with this guid.
    #[must_use]
    #[inline]
    pub fn guid(mut self, guid: impl Into<::std::string::String>) -> Self {
        self.guid = Some(guid.into());
        self
    }
    ///Only the groups with these guids.
    #[must_use]
    #[inline]
    pub fn guids(
        mut self,
        guids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.guids = Some(guids.into_iter().map(Into::into).collect());
        self
    }
    ///Only groups that the acting user is a member of. Only `true` has an effect, and only with the header `onBehalfOf`.
    #[must_use]
    #[inline]
    pub fn has_joined(mut self, has_joined: bool) -> Self {
        self.has_joined = Some(has_joined);
        self
    }
    ///Only groups with exactly this many members.
    #[must_use]
    #[inline]
    pub fn members_count_eq(mut self, members_count_eq: i64) -> Self {
        self.members_count_eq = Some(members_count_eq);
        self
    }
    ///Only groups with this many members or more. Goes together with `membersCount[lte]`.
    #[must_use]
    #[inline]
    pub fn members_count_gte(mut self, members_count_gte: i64) -> Self {
        self.members_count_gte = Some(members_count_gte);
        self
    }
    ///Only groups with this many members or fewer. Goes together with `membersCount[gte]`.
    #[must_use]
    #[inline]
    pub fn members_count_lte(mut self, members_count_lte: i64) -> Self {
        self.members_count_lte = Some(members_count_lte);
        self
    }
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many groups a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    ///Where `searchKey` is looked for, of `guid` and `name`.
    #[must_use]
    #[inline]
    pub fn search_in(
        mut self,
        search_in: impl IntoIterator<Item = impl Into<crate::types::GroupSearchField>>,
    ) -> Self {
        self.search_in = Some(search_in.into_iter().map(Into::into).collect());
        self
    }
    ///Only groups with this text in their guid, name or description, whatever the case of its letters. `searchIn` narrows it.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    ///What the groups are ordered by.
    #[must_use]
    #[inline]
    pub fn sort_by(mut self, sort_by: impl Into<crate::types::GroupSortField>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
    ///Whether the order rises or falls.
    #[must_use]
    #[inline]
    pub fn sort_order(mut self, sort_order: impl Into<crate::types::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
    ///Only groups that have all of these tags. A tag cannot hold a comma here.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Only groups of this type. Whether groups with a password are asked for by `password` or by `protected` is not clear: CometChat's own descriptions disagree.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::GroupType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    ///Only groups of one of these types, with the same doubt as for `type`.
    #[must_use]
    #[inline]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<crate::types::GroupType>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
    ///The moment that `affix` is about, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn updated_at(mut self, updated_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    ///Only groups last changed at this moment or later, in seconds since 1970-01-01 UTC. Groups that were never changed are left out.
    #[must_use]
    #[inline]
    pub fn updated_at_from(
        mut self,
        updated_at_from: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.updated_at_from = Some(updated_at_from.into());
        self
    }
    ///Only groups last changed at this moment or earlier, in seconds since 1970-01-01 UTC. Groups that were never changed are left out.
    #[must_use]
    #[inline]
    pub fn updated_at_to(
        mut self,
        updated_at_to: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.updated_at_to = Some(updated_at_to.into());
        self
    }
    ///Whether the groups come with their tags.
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, with_tags: bool) -> Self {
        self.with_tags = Some(with_tags);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListMembers {
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many members a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    ///Only members with one of these scopes.
    #[must_use]
    #[inline]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<crate::types::Scope>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
    ///Only members with this status, `available` or `offline`.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<crate::types::UserStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    #[must_use]
    #[inline]
    pub fn affix(mut self, affix: impl Into<crate::types::Affix>) -> Self {
        self.affix = Some(affix.into());
        self
    }
    ///Only messages with an attachment of this kind. One kind, despite the name.
    #[must_use]
    #[inline]
    pub fn attachment_types(
        mut self,
        attachment_types: impl Into<crate::types::AttachmentType>,
    ) -> Self {
        self.attachment_types = Some(attachment_types.into());
        self
    }
    ///Only messages of one of these categories.
    #[must_use]
    #[inline]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<crate::types::MessageCategory>>,
    ) -> Self {
        self.categories = Some(categories.into_iter().map(Into::into).collect());
        self
    }
    ///Only messages of this category.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///Only messages of this conversation.
    #[must_use]
    #[inline]
    pub fn conversation_id(
        mut self,
        conversation_id: impl Into<::std::string::String>,
    ) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }
    ///Whether numbers of messages come in place of messages. The form of such a response is not documented, and a list of messages cannot be read from it.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: bool) -> Self {
        self.count = Some(count);
        self
    }
    ///Only messages edited at this moment or later, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn edited_at_from(
        mut self,
        edited_at_from: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.edited_at_from = Some(edited_at_from.into());
        self
    }
    ///Only messages edited at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn edited_at_to(
        mut self,
        edited_at_to: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.edited_at_to = Some(edited_at_to.into());
        self
    }
    ///Only messages sent at this moment or later. The unit is not documented; seconds since 1970-01-01 UTC are presumed.
    #[must_use]
    #[inline]
    pub fn from_timestamp(
        mut self,
        from_timestamp: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.from_timestamp = Some(from_timestamp.into());
        self
    }
    ///Whether only messages with attachments come.
    #[must_use]
    #[inline]
    pub fn has_attachments(mut self, has_attachments: bool) -> Self {
        self.has_attachments = Some(has_attachments);
        self
    }
    ///Whether only messages with links come.
    #[must_use]
    #[inline]
    pub fn has_links(mut self, has_links: bool) -> Self {
        self.has_links = Some(has_links);
        self
    }
    ///Whether only messages that mention somebody come.
    #[must_use]
    #[inline]
    pub fn has_mentions(mut self, has_mentions: bool) -> Self {
        self.has_mentions = Some(has_mentions);
        self
    }
    ///Whether only messages with reactions come.
    #[must_use]
    #[inline]
    pub fn has_reactions(mut self, has_reactions: bool) -> Self {
        self.has_reactions = Some(has_reactions);
        self
    }
    ///Whether deleted messages are left out.
    #[must_use]
    #[inline]
    pub fn hide_deleted(mut self, hide_deleted: bool) -> Self {
        self.hide_deleted = Some(hide_deleted);
        self
    }
    ///Whether messages of users that the acting user has blocked are left out.
    #[must_use]
    #[inline]
    pub fn hide_messages_from_blocked_users(
        mut self,
        hide_messages_from_blocked_users: bool,
    ) -> Self {
        self.hide_messages_from_blocked_users = Some(hide_messages_from_blocked_users);
        self
    }
    ///Whether messages come without the message that they quote.
    #[must_use]
    #[inline]
    pub fn hide_quoted_messages(mut self, hide_quoted_messages: bool) -> Self {
        self.hide_quoted_messages = Some(hide_quoted_messages);
        self
    }
    ///Whether replies in threads are left out.
    #[must_use]
    #[inline]
    pub fn hide_replies(mut self, hide_replies: bool) -> Self {
        self.hide_replies = Some(hide_replies);
        self
    }
    ///The id of the message that `affix` is about.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    ///Only messages that mention these users.
    #[must_use]
    #[inline]
    pub fn mentioned_uids(
        mut self,
        mentioned_uids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.mentioned_uids = Some(mentioned_uids.into_iter().map(Into::into).collect());
        self
    }
    ///Whether mentioned users come with what is known of blocks between them and the acting user.
    #[must_use]
    #[inline]
    pub fn mentions_with_blocked_info(
        mut self,
        mentions_with_blocked_info: bool,
    ) -> Self {
        self.mentions_with_blocked_info = Some(mentions_with_blocked_info);
        self
    }
    ///Whether mentioned users come with their tags.
    #[must_use]
    #[inline]
    pub fn mentions_with_tag_info(mut self, mentions_with_tag_info: bool) -> Self {
        self.mentions_with_tag_info = Some(mentions_with_tag_info);
        self
    }
    ///Whether only deleted messages come.
    #[must_use]
    #[inline]
    pub fn only_deleted(mut self, only_deleted: bool) -> Self {
        self.only_deleted = Some(only_deleted);
        self
    }
    ///Only messages to users, or only those to groups.
    #[must_use]
    #[inline]
    pub fn receiver_type(
        mut self,
        receiver_type: impl Into<crate::types::ReceiverType>,
    ) -> Self {
        self.receiver_type = Some(receiver_type.into());
        self
    }
    ///Only messages with this text.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    ///Only messages that this user sent; with the header `onBehalfOf` only in conversations that both take part in.
    #[must_use]
    #[inline]
    pub fn sender(mut self, sender: impl Into<::std::string::String>) -> Self {
        self.sender = Some(sender.into());
        self
    }
    ///Only messages that one of these users sent.
    #[must_use]
    #[inline]
    pub fn senders(
        mut self,
        senders: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.senders = Some(senders.into_iter().map(Into::into).collect());
        self
    }
    ///When the message that `affix` is about was sent, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn sent_at(mut self, sent_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.sent_at = Some(sent_at.into());
        self
    }
    ///Only messages sent at this moment or later, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn sent_at_from(
        mut self,
        sent_at_from: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.sent_at_from = Some(sent_at_from.into());
        self
    }
    ///Only messages sent at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn sent_at_to(mut self, sent_at_to: impl Into<crate::wire::Timestamp>) -> Self {
        self.sent_at_to = Some(sent_at_to.into());
        self
    }
    ///Only messages that have all of these tags. A tag cannot hold a comma here.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Only messages sent at this moment or earlier, in the unit of `fromTimestamp`, without which the server ignores it.
    #[must_use]
    #[inline]
    pub fn to_timestamp(
        mut self,
        to_timestamp: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.to_timestamp = Some(to_timestamp.into());
        self
    }
    ///Only messages of this type.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    ///Only messages of one of these types.
    #[must_use]
    #[inline]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<crate::types::MessageType>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
    ///Whether only messages that were not read are counted. Only together with `count`.
    #[must_use]
    #[inline]
    pub fn unread(mut self, unread: bool) -> Self {
        self.unread = Some(unread);
        self
    }
    ///Only messages last changed at this moment or later, in seconds since 1970-01-01 UTC. Messages that were never changed are left out.
    #[must_use]
    #[inline]
    pub fn updated_at_from(
        mut self,
        updated_at_from: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.updated_at_from = Some(updated_at_from.into());
        self
    }
    ///Only messages last changed at this moment or earlier, in seconds since 1970-01-01 UTC. Messages that were never changed are left out.
    #[must_use]
    #[inline]
    pub fn updated_at_to(
        mut self,
        updated_at_to: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.updated_at_to = Some(updated_at_to.into());
        self
    }
    ///Whether the messages come with their tags.
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, with_tags: bool) -> Self {
        self.with_tags = Some(with_tags);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListModerationMessages {
    ///Only messages of this category, `message` or `custom`.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///Only messages with this status. `pending` and `disapproved` are documented; `approved` is not.
    #[must_use]
    #[inline]
    pub fn moderation_status(
        mut self,
        moderation_status: impl Into<crate::types::ModerationStatus>,
    ) -> Self {
        self.moderation_status = Some(moderation_status.into());
        self
    }
    ///Only messages to the group with this guid.
    #[must_use]
    #[inline]
    pub fn receiver_guid(
        mut self,
        receiver_guid: impl Into<::std::string::String>,
    ) -> Self {
        self.receiver_guid = Some(receiver_guid.into());
        self
    }
    ///Only messages to the user with this uid.
    #[must_use]
    #[inline]
    pub fn receiver_uid(
        mut self,
        receiver_uid: impl Into<::std::string::String>,
    ) -> Self {
        self.receiver_uid = Some(receiver_uid.into());
        self
    }
    ///Only messages of the user with this uid.
    #[must_use]
    #[inline]
    pub fn sender(mut self, sender: impl Into<::std::string::String>) -> Self {
        self.sender = Some(sender.into());
        self
    }
    ///Only messages of this type.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListNotificationLogs {
    ///On which side of the row in `logId` the page lies: `append` means older rows and `prepend` newer ones (older description).
    #[must_use]
    #[inline]
    pub fn affix(mut self, affix: impl Into<crate::types::Affix>) -> Self {
        self.affix = Some(affix.into());
        self
    }
    ///Only those of this channel.
    #[must_use]
    #[inline]
    pub fn channel(
        mut self,
        channel: impl Into<crate::types::NotificationChannel>,
    ) -> Self {
        self.channel = Some(channel.into());
        self
    }
    ///Only those from this moment on, in milliseconds since 1970-01-01 UTC, the moment included (older description).
    #[must_use]
    #[inline]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }
    ///The `_id` of the row that `affix` is about.
    #[must_use]
    #[inline]
    pub fn log_id(mut self, log_id: impl Into<::std::string::String>) -> Self {
        self.log_id = Some(log_id.into());
        self
    }
    ///Only those for this member of the group. Goes with `receiverType: group` only.
    #[must_use]
    #[inline]
    pub fn member(mut self, member: impl Into<::std::string::String>) -> Self {
        self.member = Some(member.into());
        self
    }
    ///Only those of messages of this category.
    #[must_use]
    #[inline]
    pub fn message_category(
        mut self,
        message_category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.message_category = Some(message_category.into());
        self
    }
    ///Only those of this message. A number, where message ids are texts elsewhere.
    #[must_use]
    #[inline]
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }
    ///Only those of messages of this type.
    #[must_use]
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl Into<::std::string::String>,
    ) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
    ///Only those that were handed to a provider, or only those that were not.
    #[must_use]
    #[inline]
    pub fn notification_triggered(mut self, notification_triggered: bool) -> Self {
        self.notification_triggered = Some(notification_triggered);
        self
    }
    ///Only those through this provider. Push notifications go through `fcm`, `apns` and `custom`, e-mails through `sendgrid` and `custom`, SMS through `twilio` and `custom`.
    #[must_use]
    #[inline]
    pub fn provider(
        mut self,
        provider: impl Into<crate::types::NotificationProvider>,
    ) -> Self {
        self.provider = Some(provider.into());
        self
    }
    ///Only those of this reaction.
    #[must_use]
    #[inline]
    pub fn reaction_id(mut self, reaction_id: i64) -> Self {
        self.reaction_id = Some(reaction_id);
        self
    }
    ///Only those of reactions to messages of this user.
    #[must_use]
    #[inline]
    pub fn reaction_receiver(
        mut self,
        reaction_receiver: impl Into<::std::string::String>,
    ) -> Self {
        self.reaction_receiver = Some(reaction_receiver.into());
        self
    }
    ///Only those of reactions of this user.
    #[must_use]
    #[inline]
    pub fn reaction_sender(
        mut self,
        reaction_sender: impl Into<::std::string::String>,
    ) -> Self {
        self.reaction_sender = Some(reaction_sender.into());
        self
    }
    ///Only those that were not handed to a provider for this reason. Goes with `notificationTriggered: false` only.
    #[must_use]
    #[inline]
    pub fn reason(
        mut self,
        reason: impl Into<crate::types::NotificationLogReason>,
    ) -> Self {
        self.reason = Some(reason.into());
        self
    }
    ///Only those of messages to this user or group.
    #[must_use]
    #[inline]
    pub fn receiver(mut self, receiver: impl Into<::std::string::String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }
    ///Whether `receiver` is a user or a group.
    #[must_use]
    #[inline]
    pub fn receiver_type(
        mut self,
        receiver_type: impl Into<crate::types::ReceiverType>,
    ) -> Self {
        self.receiver_type = Some(receiver_type.into());
        self
    }
    ///Only those of messages of this user.
    #[must_use]
    #[inline]
    pub fn sender(mut self, sender: impl Into<::std::string::String>) -> Self {
        self.sender = Some(sender.into());
        self
    }
    ///Only those that the provider took, or only those that it refused. Goes with `notificationTriggered: true` only.
    #[must_use]
    #[inline]
    pub fn success(mut self, success: bool) -> Self {
        self.success = Some(success);
        self
    }
    ///Only those until this moment, in milliseconds since 1970-01-01 UTC, the moment included (older description).
    #[must_use]
    #[inline]
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }
    ///Only those that this caused.
    #[must_use]
    #[inline]
    pub fn trigger(
        mut self,
        trigger: impl Into<crate::types::NotificationTrigger>,
    ) -> Self {
        self.trigger = Some(trigger.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListPushTokens {
    ///Whether the tokens of all sessions of the user come, rather than those of the session alone.
    #[must_use]
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListReviewedMessages {
    ///How many messages come. The server is said to take 50 if absent.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListRoles {
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many roles a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListRules {
    ///How many rules come. The server is said to take 50 if absent, and to answer no more than 50.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListThreadMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    #[must_use]
    #[inline]
    pub fn affix(mut self, affix: impl Into<crate::types::Affix>) -> Self {
        self.affix = Some(affix.into());
        self
    }
    ///The id of the message that `affix` is about.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    ///When the message that `affix` is about was sent, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn sent_at(mut self, sent_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.sent_at = Some(sent_at.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListThreads {
    ///Whether threads come that were changed after the moment in `updatedAt` (`append`), or before it (`prepend`).
    #[must_use]
    #[inline]
    pub fn affix(mut self, affix: impl Into<crate::types::Affix>) -> Self {
        self.affix = Some(affix.into());
        self
    }
    ///How many threads a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    ///Whether only threads come that the acting user takes part in. Presumably only with the header `onBehalfOf`.
    #[must_use]
    #[inline]
    pub fn participated_by_me(mut self, participated_by_me: bool) -> Self {
        self.participated_by_me = Some(participated_by_me);
        self
    }
    ///The moment that `affix` is about, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn updated_at(mut self, updated_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    ///Whether the number of replies that mention the acting user comes along.
    #[must_use]
    #[inline]
    pub fn with_mention_count(mut self, with_mention_count: bool) -> Self {
        self.with_mention_count = Some(with_mention_count);
        self
    }
    ///Whether the number of replies that the acting user has not read comes along.
    #[must_use]
    #[inline]
    pub fn with_unread_reply_count(mut self, with_unread_reply_count: bool) -> Self {
        self.with_unread_reply_count = Some(with_unread_reply_count);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListUserMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    #[must_use]
    #[inline]
    pub fn affix(mut self, affix: impl Into<crate::types::Affix>) -> Self {
        self.affix = Some(affix.into());
        self
    }
    ///Only messages with an attachment of this kind. One kind, despite the name.
    #[must_use]
    #[inline]
    pub fn attachment_types(
        mut self,
        attachment_types: impl Into<crate::types::AttachmentType>,
    ) -> Self {
        self.attachment_types = Some(attachment_types.into());
        self
    }
    ///Only messages of one of these categories.
    #[must_use]
    #[inline]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<crate::types::MessageCategory>>,
    ) -> Self {
        self.categories = Some(categories.into_iter().map(Into::into).collect());
        self
    }
    ///Only messages of this category.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///Whether numbers of messages come in place of messages. The form of such a response is not documented, and a list of messages cannot be read from it.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: bool) -> Self {
        self.count = Some(count);
        self
    }
    ///Only messages sent at this moment or later. The unit is not documented; seconds since 1970-01-01 UTC are presumed.
    #[must_use]
    #[inline]
    pub fn from_timestamp(
        mut self,
        from_timestamp: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.from_timestamp = Some(from_timestamp.into());
        self
    }
    ///Whether only messages with attachments come.
    #[must_use]
    #[inline]
    pub fn has_attachments(mut self, has_attachments: bool) -> Self {
        self.has_attachments = Some(has_attachments);
        self
    }
    ///Whether only messages with links come.
    #[must_use]
    #[inline]
    pub fn has_links(mut self, has_links: bool) -> Self {
        self.has_links = Some(has_links);
        self
    }
    ///Whether only messages that mention somebody come.
    #[must_use]
    #[inline]
    pub fn has_mentions(mut self, has_mentions: bool) -> Self {
        self.has_mentions = Some(has_mentions);
        self
    }
    ///Whether only messages with reactions come.
    #[must_use]
    #[inline]
    pub fn has_reactions(mut self, has_reactions: bool) -> Self {
        self.has_reactions = Some(has_reactions);
        self
    }
    ///Whether messages come without the message that they quote.
    #[must_use]
    #[inline]
    pub fn hide_quoted_messages(mut self, hide_quoted_messages: bool) -> Self {
        self.hide_quoted_messages = Some(hide_quoted_messages);
        self
    }
    ///Whether replies in threads are left out.
    #[must_use]
    #[inline]
    pub fn hide_replies(mut self, hide_replies: bool) -> Self {
        self.hide_replies = Some(hide_replies);
        self
    }
    ///The id of the message that `affix` is about.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    ///Only messages that mention these users.
    #[must_use]
    #[inline]
    pub fn mentioned_uids(
        mut self,
        mentioned_uids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.mentioned_uids = Some(mentioned_uids.into_iter().map(Into::into).collect());
        self
    }
    ///Whether mentioned users come with what is known of blocks between them and the acting user.
    #[must_use]
    #[inline]
    pub fn mentions_with_blocked_info(
        mut self,
        mentions_with_blocked_info: bool,
    ) -> Self {
        self.mentions_with_blocked_info = Some(mentions_with_blocked_info);
        self
    }
    ///Whether mentioned users come with their tags.
    #[must_use]
    #[inline]
    pub fn mentions_with_tag_info(mut self, mentions_with_tag_info: bool) -> Self {
        self.mentions_with_tag_info = Some(mentions_with_tag_info);
        self
    }
    ///Whether only messages that mention the acting user come. Needs the header `onBehalfOf`.
    #[must_use]
    #[inline]
    pub fn my_mentions_only(mut self, my_mentions_only: bool) -> Self {
        self.my_mentions_only = Some(my_mentions_only);
        self
    }
    ///How many messages a page holds when the app asks, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    ///Only messages with this text.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    ///Only messages that this user sent.
    #[must_use]
    #[inline]
    pub fn sender(mut self, sender: impl Into<::std::string::String>) -> Self {
        self.sender = Some(sender.into());
        self
    }
    ///Only messages that have all of these tags.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Only messages sent at this moment or earlier, in the unit of `fromTimestamp`, without which the server ignores it.
    #[must_use]
    #[inline]
    pub fn to_timestamp(
        mut self,
        to_timestamp: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.to_timestamp = Some(to_timestamp.into());
        self
    }
    ///Only messages of this type.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    ///Only messages of one of these types.
    #[must_use]
    #[inline]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<crate::types::MessageType>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
    ///Whether only messages that did not reach their receiver come.
    #[must_use]
    #[inline]
    pub fn undelivered(mut self, undelivered: bool) -> Self {
        self.undelivered = Some(undelivered);
        self
    }
    ///Whether only messages that were not read are counted. Only together with `count`.
    #[must_use]
    #[inline]
    pub fn unread(mut self, unread: bool) -> Self {
        self.unread = Some(unread);
        self
    }
    ///Whether the messages come with their tags.
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, with_tags: bool) -> Self {
        self.with_tags = Some(with_tags);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ListUsers {
    ///Only users created at this moment or later, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at_from(
        mut self,
        created_at_from: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.created_at_from = Some(created_at_from.into());
        self
    }
    ///Only users created at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at_to(
        mut self,
        created_at_to: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.created_at_to = Some(created_at_to.into());
        self
    }
    ///Whether only deactivated users come. Excludes `withDeactivated`.
    #[must_use]
    #[inline]
    pub fn only_deactivated(mut self, only_deactivated: bool) -> Self {
        self.only_deactivated = Some(only_deactivated);
        self
    }
    ///The number of the page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    ///How many users a page holds, up to 1000. The server takes 100 if absent.
    #[must_use]
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    ///Only users with this role.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<::std::string::String>) -> Self {
        self.role = Some(role.into());
        self
    }
    ///Only users with one of these roles.
    #[must_use]
    #[inline]
    pub fn roles(
        mut self,
        roles: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
    ///Where `searchKey` is looked for. Both places if absent.
    #[must_use]
    #[inline]
    pub fn search_in(
        mut self,
        search_in: impl IntoIterator<Item = impl Into<crate::types::UserSearchField>>,
    ) -> Self {
        self.search_in = Some(search_in.into_iter().map(Into::into).collect());
        self
    }
    ///Only users whose uid or name begins with this text. `searchIn` narrows it to one of the two.
    #[must_use]
    #[inline]
    pub fn search_key(mut self, search_key: impl Into<::std::string::String>) -> Self {
        self.search_key = Some(search_key.into());
        self
    }
    ///Only users with this status, `available` or `offline`; both joined by a comma mean either.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<::std::string::String>) -> Self {
        self.status = Some(status.into());
        self
    }
    ///Only users that have all of these tags. A tag cannot hold a comma here.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Only users last changed at this moment or later, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn updated_at_from(
        mut self,
        updated_at_from: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.updated_at_from = Some(updated_at_from.into());
        self
    }
    ///Only users last changed at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn updated_at_to(
        mut self,
        updated_at_to: impl Into<crate::wire::Timestamp>,
    ) -> Self {
        self.updated_at_to = Some(updated_at_to.into());
        self
    }
    ///Whether deactivated users come beside the others. Excludes `onlyDeactivated`.
    #[must_use]
    #[inline]
    pub fn with_deactivated(mut self, with_deactivated: bool) -> Self {
        self.with_deactivated = Some(with_deactivated);
        self
    }
    ///Whether the users come with their tags.
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, with_tags: bool) -> Self {
        self.with_tags = Some(with_tags);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MarkGroupConversationAsDelivered {
    ///The id of the last message that was delivered, as a number. Elsewhere ids of messages are strings.
    #[must_use]
    #[inline]
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MarkGroupConversationAsRead {
    ///The id of the last message that was read, as a number. Elsewhere ids of messages are strings.
    #[must_use]
    #[inline]
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MarkGroupConversationAsUnread {
    ///The id of the message after which all are unread, as a number. Elsewhere ids of messages are strings.
    #[must_use]
    #[inline]
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MarkMessageAsInteracted {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MarkUserConversationAsDelivered {
    ///The id of the last message that was delivered, as a number. Elsewhere ids of messages are strings.
    #[must_use]
    #[inline]
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MarkUserConversationAsRead {
    ///The id of the last message that was read, as a number. Elsewhere ids of messages are strings.
    #[must_use]
    #[inline]
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MarkUserConversationAsUnread {
    ///The id of the message after which all are unread, as a number. Elsewhere ids of messages are strings.
    #[must_use]
    #[inline]
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MediaTemplate {
    ///The text for audio.
    #[must_use]
    #[inline]
    pub fn body_audio(mut self, body_audio: impl Into<::std::string::String>) -> Self {
        self.body_audio = Some(body_audio.into());
        self
    }
    ///The text for files.
    #[must_use]
    #[inline]
    pub fn body_file(mut self, body_file: impl Into<::std::string::String>) -> Self {
        self.body_file = Some(body_file.into());
        self
    }
    ///The text for images.
    #[must_use]
    #[inline]
    pub fn body_image(mut self, body_image: impl Into<::std::string::String>) -> Self {
        self.body_image = Some(body_image.into());
        self
    }
    ///The text for videos.
    #[must_use]
    #[inline]
    pub fn body_video(mut self, body_video: impl Into<::std::string::String>) -> Self {
        self.body_video = Some(body_video.into());
        self
    }
    ///The title in groups.
    #[must_use]
    #[inline]
    pub fn title_group(mut self, title_group: impl Into<::std::string::String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }
    ///The title in conversations of two.
    #[must_use]
    #[inline]
    pub fn title_one_on_one(
        mut self,
        title_one_on_one: impl Into<::std::string::String>,
    ) -> Self {
        self.title_one_on_one = Some(title_one_on_one.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MultipleReceivers {
    ///The guids of the groups.
    #[must_use]
    #[inline]
    pub fn guids(
        mut self,
        guids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.guids = Some(guids.into_iter().map(Into::into).collect());
        self
    }
    ///The uids of the users.
    #[must_use]
    #[inline]
    pub fn uids(
        mut self,
        uids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.uids = Some(uids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MuteConversations {
    ///The conversations, up to 100 (older description).
    #[must_use]
    #[inline]
    pub fn conversations(
        mut self,
        conversations: impl IntoIterator<Item = impl Into<ConversationToMute>>,
    ) -> Self {
        self.conversations = Some(conversations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MutePreferences {
    ///Whether do-not-disturb is on. 1 for off, 2 for on.
    #[must_use]
    #[inline]
    pub fn dnd(mut self, dnd: i64) -> Self {
        self.dnd = Some(dnd);
        self
    }
    ///When notifications come, by day of the week.
    #[must_use]
    #[inline]
    pub fn schedule(mut self, schedule: impl Into<WeekSchedule>) -> Self {
        self.schedule = Some(schedule.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::MuteSettings {
    ///Whether a user may turn do-not-disturb on and off.
    #[must_use]
    #[inline]
    pub fn dnd_preference_override(mut self, dnd_preference_override: bool) -> Self {
        self.dnd_preference_override = Some(dnd_preference_override);
        self
    }
    ///Whether a user may mute groups.
    #[must_use]
    #[inline]
    pub fn muted_groups_override(mut self, muted_groups_override: bool) -> Self {
        self.muted_groups_override = Some(muted_groups_override);
        self
    }
    ///Whether a user may mute other users.
    #[must_use]
    #[inline]
    pub fn muted_one_on_ones_override(
        mut self,
        muted_one_on_ones_override: bool,
    ) -> Self {
        self.muted_one_on_ones_override = Some(muted_one_on_ones_override);
        self
    }
    ///Whether a user may have another schedule.
    #[must_use]
    #[inline]
    pub fn schedule_preference_override(
        mut self,
        schedule_preference_override: bool,
    ) -> Self {
        self.schedule_preference_override = Some(schedule_preference_override);
        self
    }
    ///When notifications come, by day of the week.
    #[must_use]
    #[inline]
    pub fn schedule_preference_setting(
        mut self,
        schedule_preference_setting: impl Into<WeekSchedule>,
    ) -> Self {
        self.schedule_preference_setting = Some(schedule_preference_setting.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::NotificationInPayload {
    ///On Android.
    #[must_use]
    #[inline]
    pub fn android(mut self, android: impl Into<PlatformPayload>) -> Self {
        self.android = Some(android.into());
        self
    }
    ///On iOS.
    #[must_use]
    #[inline]
    pub fn ios(mut self, ios: impl Into<PlatformPayload>) -> Self {
        self.ios = Some(ios.into());
        self
    }
    ///On the web.
    #[must_use]
    #[inline]
    pub fn web(mut self, web: impl Into<PlatformPayload>) -> Self {
        self.web = Some(web.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::NotificationTemplates {
    ///The default words of other custom messages.
    #[must_use]
    #[inline]
    pub fn custom_message_template_default(
        mut self,
        custom_message_template_default: impl Into<CustomTemplate>,
    ) -> Self {
        self.custom_message_template_default = Some(
            custom_message_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for other custom messages.
    #[must_use]
    #[inline]
    pub fn custom_message_template_privacy(
        mut self,
        custom_message_template_privacy: impl Into<CustomTemplate>,
    ) -> Self {
        self.custom_message_template_privacy = Some(
            custom_message_template_privacy.into(),
        );
        self
    }
    ///The default words of the subjects of e-mails. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn email_subject_template_default(
        mut self,
        email_subject_template_default: impl Into<EmailSubjectTemplate>,
    ) -> Self {
        self.email_subject_template_default = Some(
            email_subject_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for the subjects of e-mails. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn email_subject_template_privacy(
        mut self,
        email_subject_template_privacy: impl Into<EmailSubjectTemplate>,
    ) -> Self {
        self.email_subject_template_privacy = Some(
            email_subject_template_privacy.into(),
        );
        self
    }
    ///The default words of messages that mention the whole group. Declared for requests only.
    #[must_use]
    #[inline]
    pub fn group_mention_template_default(
        mut self,
        group_mention_template_default: impl Into<GroupMentionTemplate>,
    ) -> Self {
        self.group_mention_template_default = Some(
            group_mention_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for messages that mention the whole group. Declared for requests only.
    #[must_use]
    #[inline]
    pub fn group_mention_template_privacy(
        mut self,
        group_mention_template_privacy: impl Into<GroupMentionTemplate>,
    ) -> Self {
        self.group_mention_template_privacy = Some(
            group_mention_template_privacy.into(),
        );
        self
    }
    ///The default words of cards. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_card_template_default(
        mut self,
        interactive_card_template_default: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_card_template_default = Some(
            interactive_card_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for cards. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_card_template_privacy(
        mut self,
        interactive_card_template_privacy: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_card_template_privacy = Some(
            interactive_card_template_privacy.into(),
        );
        self
    }
    ///The default words of other interactive messages. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_custom_template_default(
        mut self,
        interactive_custom_template_default: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_custom_template_default = Some(
            interactive_custom_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for other interactive messages. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_custom_template_privacy(
        mut self,
        interactive_custom_template_privacy: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_custom_template_privacy = Some(
            interactive_custom_template_privacy.into(),
        );
        self
    }
    ///The default words of forms. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_form_template_default(
        mut self,
        interactive_form_template_default: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_form_template_default = Some(
            interactive_form_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for forms. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_form_template_privacy(
        mut self,
        interactive_form_template_privacy: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_form_template_privacy = Some(
            interactive_form_template_privacy.into(),
        );
        self
    }
    ///The default words of schedulers. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_scheduler_template_default(
        mut self,
        interactive_scheduler_template_default: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_scheduler_template_default = Some(
            interactive_scheduler_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for schedulers. Known to the latest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn interactive_scheduler_template_privacy(
        mut self,
        interactive_scheduler_template_privacy: impl Into<TextTemplate>,
    ) -> Self {
        self.interactive_scheduler_template_privacy = Some(
            interactive_scheduler_template_privacy.into(),
        );
        self
    }
    ///The default words of messages with attachments.
    #[must_use]
    #[inline]
    pub fn media_message_template_default(
        mut self,
        media_message_template_default: impl Into<MediaTemplate>,
    ) -> Self {
        self.media_message_template_default = Some(
            media_message_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for messages with attachments.
    #[must_use]
    #[inline]
    pub fn media_message_template_privacy(
        mut self,
        media_message_template_privacy: impl Into<MediaTemplate>,
    ) -> Self {
        self.media_message_template_privacy = Some(
            media_message_template_privacy.into(),
        );
        self
    }
    ///The default words of polls, which are custom messages of the type `extension_poll`. Known to the newest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn poll_message_template_default(
        mut self,
        poll_message_template_default: impl Into<CustomTemplate>,
    ) -> Self {
        self.poll_message_template_default = Some(poll_message_template_default.into());
        self
    }
    ///The words that tell nothing of the content, for polls, which are custom messages of the type `extension_poll`. Known to the newest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn poll_message_template_privacy(
        mut self,
        poll_message_template_privacy: impl Into<CustomTemplate>,
    ) -> Self {
        self.poll_message_template_privacy = Some(poll_message_template_privacy.into());
        self
    }
    ///The default words of reminders, which are custom messages of the type `extension_reminders`. Known to the newest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn reminder_message_template_default(
        mut self,
        reminder_message_template_default: impl Into<CustomTemplate>,
    ) -> Self {
        self.reminder_message_template_default = Some(
            reminder_message_template_default.into(),
        );
        self
    }
    ///The words that tell nothing of the content, for reminders, which are custom messages of the type `extension_reminders`. Known to the newest copy of CometChat's description only.
    #[must_use]
    #[inline]
    pub fn reminder_message_template_privacy(
        mut self,
        reminder_message_template_privacy: impl Into<CustomTemplate>,
    ) -> Self {
        self.reminder_message_template_privacy = Some(
            reminder_message_template_privacy.into(),
        );
        self
    }
    ///The default words of SMS. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn sms_content_template_default(
        mut self,
        sms_content_template_default: impl Into<SmsContentTemplate>,
    ) -> Self {
        self.sms_content_template_default = Some(sms_content_template_default.into());
        self
    }
    ///The words that tell nothing of the content, for SMS. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn sms_content_template_privacy(
        mut self,
        sms_content_template_privacy: impl Into<SmsContentTemplate>,
    ) -> Self {
        self.sms_content_template_privacy = Some(sms_content_template_privacy.into());
        self
    }
    ///The default words of messages of text.
    #[must_use]
    #[inline]
    pub fn text_message_template_default(
        mut self,
        text_message_template_default: impl Into<TextTemplate>,
    ) -> Self {
        self.text_message_template_default = Some(text_message_template_default.into());
        self
    }
    ///The words that tell nothing of the content, for messages of text.
    #[must_use]
    #[inline]
    pub fn text_message_template_privacy(
        mut self,
        text_message_template_privacy: impl Into<TextTemplate>,
    ) -> Self {
        self.text_message_template_privacy = Some(text_message_template_privacy.into());
        self
    }
    ///Which words are used. 1 for the default ones, 2 for those of privacy, 3 for the default ones unless the user wants the others.
    #[must_use]
    #[inline]
    pub fn use_privacy_template(mut self, use_privacy_template: i64) -> Self {
        self.use_privacy_template = Some(use_privacy_template);
        self
    }
    ///The default words of messages that mention the user. Declared for requests only.
    #[must_use]
    #[inline]
    pub fn user_mention_template_default(
        mut self,
        user_mention_template_default: impl Into<UserMentionTemplate>,
    ) -> Self {
        self.user_mention_template_default = Some(user_mention_template_default.into());
        self
    }
    ///The words that tell nothing of the content, for messages that mention the user. Declared for requests only.
    #[must_use]
    #[inline]
    pub fn user_mention_template_privacy(
        mut self,
        user_mention_template_privacy: impl Into<UserMentionTemplate>,
    ) -> Self {
        self.user_mention_template_privacy = Some(user_mention_template_privacy.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::OneOnOnePreferences {
    ///Whether messages in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn one_on_one_messages(mut self, one_on_one_messages: i64) -> Self {
        self.one_on_one_messages = Some(one_on_one_messages);
        self
    }
    ///Whether replies that quote a message in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn one_on_one_quoted_replies(mut self, one_on_one_quoted_replies: i64) -> Self {
        self.one_on_one_quoted_replies = Some(one_on_one_quoted_replies);
        self
    }
    ///Whether reactions in conversations of two notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[must_use]
    #[inline]
    pub fn one_on_one_reactions(mut self, one_on_one_reactions: i64) -> Self {
        self.one_on_one_reactions = Some(one_on_one_reactions);
        self
    }
    ///Whether replies in threads in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn one_on_one_replies(mut self, one_on_one_replies: i64) -> Self {
        self.one_on_one_replies = Some(one_on_one_replies);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::OneOnOneSettings {
    ///Whether a message in conversations of two that is deleted notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn message_deleted_setting(mut self, message_deleted_setting: i64) -> Self {
        self.message_deleted_setting = Some(message_deleted_setting);
        self
    }
    ///Whether a message in conversations of two that is edited notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[must_use]
    #[inline]
    pub fn message_edited_setting(mut self, message_edited_setting: i64) -> Self {
        self.message_edited_setting = Some(message_edited_setting);
        self
    }
    ///Whether a user may have another setting for messages in conversations of two. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn messages_override(mut self, messages_override: bool) -> Self {
        self.messages_override = Some(messages_override);
        self
    }
    ///Whether messages in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn messages_setting(mut self, messages_setting: i64) -> Self {
        self.messages_setting = Some(messages_setting);
        self
    }
    ///Whether a user may have another setting for replies that quote a message in conversations of two. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn quoted_replies_override(mut self, quoted_replies_override: bool) -> Self {
        self.quoted_replies_override = Some(quoted_replies_override);
        self
    }
    ///Whether replies that quote a message in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn quoted_replies_setting(mut self, quoted_replies_setting: i64) -> Self {
        self.quoted_replies_setting = Some(quoted_replies_setting);
        self
    }
    ///Whether a user may have another setting for reactions in conversations of two. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn reactions_override(mut self, reactions_override: bool) -> Self {
        self.reactions_override = Some(reactions_override);
        self
    }
    ///Whether reactions in conversations of two notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[must_use]
    #[inline]
    pub fn reactions_setting(mut self, reactions_setting: i64) -> Self {
        self.reactions_setting = Some(reactions_setting);
        self
    }
    ///Whether a user may have another setting for replies in threads in conversations of two. The meaning is inferred from the name.
    #[must_use]
    #[inline]
    pub fn replies_override(mut self, replies_override: bool) -> Self {
        self.replies_override = Some(replies_override);
        self
    }
    ///Whether replies in threads in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[must_use]
    #[inline]
    pub fn replies_setting(mut self, replies_setting: i64) -> Self {
        self.replies_setting = Some(replies_setting);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::OutgoingData {
    ///Whether the sender may use an interactive message as well.
    #[must_use]
    #[inline]
    pub fn allow_sender_interaction(mut self, allow_sender_interaction: bool) -> Self {
        self.allow_sender_interaction = Some(allow_sender_interaction);
        self
    }
    ///The files of a media message, which needs at least one. Their largest number is not documented.
    #[must_use]
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }
    ///The content of a message of the category `custom`, which needs it.
    #[must_use]
    #[inline]
    pub fn custom_data(
        mut self,
        custom_data: impl Into<crate::wire::JsonObject>,
    ) -> Self {
        self.custom_data = Some(custom_data.into());
        self
    }
    ///The content of an interactive message of the type `customInteractive`.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<crate::wire::JsonObject>) -> Self {
        self.data = Some(data.into());
        self
    }
    ///When a message of the category `interactive` counts as completed.
    #[must_use]
    #[inline]
    pub fn interaction_goal(
        mut self,
        interaction_goal: impl Into<InteractionGoal>,
    ) -> Self {
        self.interaction_goal = Some(interaction_goal.into());
        self
    }
    ///The form, card or scheduler of a message of the category `interactive`. A form has `title`, `formFields` and `submitElement`; a card has `text`, `imageUrl` and `cardActions`; a scheduler has `title`, `avatarUrl`, `bufferTime` and `duration` (in minutes, as the sample suggests), `timezoneCode`, `icsFileUrl`, `dateRangeStart`, `dateRangeEnd`, `availability` (by weekday, with times such as `0900`), `goalCompletionText` and `scheduleElement`, all of them required. Every receiver can read all of it, the `headers` of an action included, so send no secrets in it.
    #[must_use]
    #[inline]
    pub fn interactive_data(
        mut self,
        interactive_data: impl Into<crate::wire::JsonObject>,
    ) -> Self {
        self.interactive_data = Some(interactive_data.into());
        self
    }
    ///Whatever the app wants to send along.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The text of a text message, or the caption of a media message. A text message needs one that is not empty. The whole message as JSON may take up to 65536 characters (limits page). A user is mentioned by writing `<@uid:UID>`.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: impl Into<::std::string::String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::PlatformPayload {
    ///Whether calls do.
    #[must_use]
    #[inline]
    pub fn call(mut self, call: bool) -> Self {
        self.call = Some(call);
        self
    }
    ///Whether messages do.
    #[must_use]
    #[inline]
    pub fn chat(mut self, chat: bool) -> Self {
        self.chat = Some(chat);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::PushSettings {
    ///Fields of your own that every push notification carries.
    #[must_use]
    #[inline]
    pub fn custom_json(
        mut self,
        custom_json: impl Into<crate::wire::JsonObject>,
    ) -> Self {
        self.custom_json = Some(custom_json.into());
        self
    }
    ///Whether a notification carries the metadata of the message.
    #[must_use]
    #[inline]
    pub fn include_message_metadata_setting(
        mut self,
        include_message_metadata_setting: bool,
    ) -> Self {
        self.include_message_metadata_setting = Some(include_message_metadata_setting);
        self
    }
    ///Whether a notification carries the message.
    #[must_use]
    #[inline]
    pub fn include_message_object_setting(
        mut self,
        include_message_object_setting: bool,
    ) -> Self {
        self.include_message_object_setting = Some(include_message_object_setting);
        self
    }
    ///Whether a notification carries the metadata of the receiver.
    #[must_use]
    #[inline]
    pub fn include_receiver_metadata_setting(
        mut self,
        include_receiver_metadata_setting: bool,
    ) -> Self {
        self.include_receiver_metadata_setting = Some(include_receiver_metadata_setting);
        self
    }
    ///Whether a notification carries the metadata of the sender.
    #[must_use]
    #[inline]
    pub fn include_sender_metadata_setting(
        mut self,
        include_sender_metadata_setting: bool,
    ) -> Self {
        self.include_sender_metadata_setting = Some(include_sender_metadata_setting);
        self
    }
    ///Whether a long text is cut so that the notification keeps within the size that providers allow.
    #[must_use]
    #[inline]
    pub fn trim_text_field_setting(mut self, trim_text_field_setting: bool) -> Self {
        self.trim_text_field_setting = Some(trim_text_field_setting);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ReactivateUsers {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::RegisterPushToken {
    ///The token, where `platform` is one that APNs reaches: it begins with `apns_` and ends with `_device`.
    #[must_use]
    #[inline]
    pub fn device_token(
        mut self,
        device_token: impl Into<::std::string::String>,
    ) -> Self {
        self.device_token = Some(device_token.into());
        self
    }
    ///The token, where `platform` is one that FCM reaches: it begins with `fcm_`.
    #[must_use]
    #[inline]
    pub fn fcm_token(mut self, fcm_token: impl Into<::std::string::String>) -> Self {
        self.fcm_token = Some(fcm_token.into());
        self
    }
    ///The id of the provider that reaches the device.
    #[must_use]
    #[inline]
    pub fn provider_id(mut self, provider_id: impl Into<::std::string::String>) -> Self {
        self.provider_id = Some(provider_id.into());
        self
    }
    ///The time zone of the device: its name in the database of IANA. Required according to an older description.
    #[must_use]
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<::std::string::String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
    ///The token for calls, where `platform` begins with `apns_` and ends with `_voip`.
    #[must_use]
    #[inline]
    pub fn voip_token(mut self, voip_token: impl Into<::std::string::String>) -> Self {
        self.voip_token = Some(voip_token.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::RemoveFriends {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ReplacePinnedConversations {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ResetGroupConversation {
    ///Whether the conversation keeps its place in the list. The server takes `false` if absent.
    #[must_use]
    #[inline]
    pub fn preserve_order(mut self, preserve_order: bool) -> Self {
        self.preserve_order = Some(preserve_order);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ResetUserConversation {
    ///The uid of the path once more. It is not needed.
    #[must_use]
    #[inline]
    pub fn conversation_with(
        mut self,
        conversation_with: impl Into<::std::string::String>,
    ) -> Self {
        self.conversation_with = Some(conversation_with.into());
        self
    }
    ///Whether the messages are deleted for both users. The server takes `false` if absent.
    #[must_use]
    #[inline]
    pub fn delete_messages_permanently(
        mut self,
        delete_messages_permanently: bool,
    ) -> Self {
        self.delete_messages_permanently = Some(delete_messages_permanently);
        self
    }
    ///Whether the conversation keeps its place in the list. The server takes `false` if absent.
    #[must_use]
    #[inline]
    pub fn preserve_order(mut self, preserve_order: bool) -> Self {
        self.preserve_order = Some(preserve_order);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::RestrictFeatures {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ReviewBlockedMessage {
    ///Whether the message counts as reviewed. What the server takes if it is absent is not documented.
    #[must_use]
    #[inline]
    pub fn reviewed(mut self, reviewed: bool) -> Self {
        self.reviewed = Some(reviewed);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ReviewFlaggedMessage {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::RoleSettingsInput {
    ///Whom they see in lists of users, `all` or `friendsOnly`.
    #[must_use]
    #[inline]
    pub fn list_users(
        mut self,
        list_users: impl Into<crate::types::RolePermission>,
    ) -> Self {
        self.list_users = Some(list_users.into());
        self
    }
    ///Whom they may send messages to, `all` or `friendsOnly`.
    #[must_use]
    #[inline]
    pub fn send_messages_to(
        mut self,
        send_messages_to: impl Into<crate::types::RolePermission>,
    ) -> Self {
        self.send_messages_to = Some(send_messages_to.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SaveCustomEmailProvider {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SaveCustomPushProvider {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SaveCustomSmsProvider {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SaveSendgridProvider {
    ///Whether it is used.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    ///The address that replies go to, or null for none.
    #[must_use]
    #[inline]
    pub fn sender_email_for_replies(
        mut self,
        sender_email_for_replies: impl Into<::std::string::String>,
    ) -> Self {
        self.sender_email_for_replies = Some(sender_email_for_replies.into());
        self
    }
    /// Sends `null` for `senderEmailForReplies`, which takes away what was set. Without it, nothing of it is sent.
    #[must_use]
    #[inline]
    pub fn clear_sender_email_for_replies(mut self) -> Self {
        self.sender_email_for_replies = None;
        self.extra("senderEmailForReplies", serde_json::Value::Null)
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SaveTwilioProvider {
    ///Whether it is used.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SendBotMessage {
    ///The category of the message. If absent, the server takes `message`.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///The content of the message.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<OutgoingData>) -> Self {
        self.data = Some(data.into());
        self
    }
    ///An id for the message that the caller makes up. What happens when it comes twice is not documented.
    #[must_use]
    #[inline]
    pub fn muid(mut self, muid: impl Into<::std::string::String>) -> Self {
        self.muid = Some(muid.into());
        self
    }
    ///Several receivers at once. An older edition of the API description forbids it together with `receiver`; recordings of a like operation show the receiver added to the others.
    #[must_use]
    #[inline]
    pub fn multiple_receivers(
        mut self,
        multiple_receivers: impl Into<MultipleReceivers>,
    ) -> Self {
        self.multiple_receivers = Some(multiple_receivers.into());
        self
    }
    ///The id of a message to quote. The response then holds `quotedMessage`. Only an older edition of the API description has it.
    #[must_use]
    #[inline]
    pub fn quoted_message_id(
        mut self,
        quoted_message_id: impl Into<::std::string::String>,
    ) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
    ///The uid of the user, or the guid of the group, that is to receive the message. Up to 100 characters (limits page). Left out when `multipleReceivers` is given.
    #[must_use]
    #[inline]
    pub fn receiver(mut self, receiver: impl Into<::std::string::String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }
    ///Whether `receiver` is a user or a group.
    #[must_use]
    #[inline]
    pub fn receiver_type(
        mut self,
        receiver_type: impl Into<crate::types::ReceiverType>,
    ) -> Self {
        self.receiver_type = Some(receiver_type.into());
        self
    }
    ///Labels for the message, up to 25 of up to 100 characters each (limits page).
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///The form of the message: one of `text`, `image`, `file`, `audio` and `video` in the category `message`, any name in the category `custom`, one of `form`, `card`, `scheduler` and `customInteractive` in the category `interactive`. If absent, the server takes `text`, or `card` in the category `interactive`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SendMessage {
    ///The category of the message. If absent, the server takes `message`.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///The content of the message.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<OutgoingData>) -> Self {
        self.data = Some(data.into());
        self
    }
    ///An id for the message that the caller makes up. What happens when it comes twice is not documented.
    #[must_use]
    #[inline]
    pub fn muid(mut self, muid: impl Into<::std::string::String>) -> Self {
        self.muid = Some(muid.into());
        self
    }
    ///Several receivers at once. A `receiver` that is given as well is one more.
    #[must_use]
    #[inline]
    pub fn multiple_receivers(
        mut self,
        multiple_receivers: impl Into<MultipleReceivers>,
    ) -> Self {
        self.multiple_receivers = Some(multiple_receivers.into());
        self
    }
    ///The id of a message to quote. The response then holds `quotedMessage`. Not documented for the category `interactive`.
    #[must_use]
    #[inline]
    pub fn quoted_message_id(
        mut self,
        quoted_message_id: impl Into<::std::string::String>,
    ) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }
    ///The uid of the user, or the guid of the group, that is to receive the message. Left out when `multipleReceivers` is given.
    #[must_use]
    #[inline]
    pub fn receiver(mut self, receiver: impl Into<::std::string::String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }
    ///Whether `receiver` is a user or a group.
    #[must_use]
    #[inline]
    pub fn receiver_type(
        mut self,
        receiver_type: impl Into<crate::types::ReceiverType>,
    ) -> Self {
        self.receiver_type = Some(receiver_type.into());
        self
    }
    ///Labels for the message, up to 25 of up to 100 characters each.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///The form of the message: one of `text`, `image`, `file`, `audio` and `video` in the category `message`, any name in the category `custom`, one of `form`, `card`, `scheduler` and `customInteractive` in the category `interactive`. If absent, the server takes `text`, or `card` in the category `interactive`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SendModerationMessage {
    ///The category of the message.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///The content of the message. Attached files are copied into CometChat's storage, so their addresses must be reachable from there.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<OutgoingData>) -> Self {
        self.data = Some(data.into());
        self
    }
    ///An id for the message that the caller makes up. What happens when it comes twice is not documented.
    #[must_use]
    #[inline]
    pub fn muid(mut self, muid: impl Into<::std::string::String>) -> Self {
        self.muid = Some(muid.into());
        self
    }
    ///How to create the receiver of a message to a group, if there is no such group yet.
    #[must_use]
    #[inline]
    pub fn receiver_group_details(
        mut self,
        receiver_group_details: impl Into<GroupDetails>,
    ) -> Self {
        self.receiver_group_details = Some(receiver_group_details.into());
        self
    }
    ///How to create the receiver of a message to a user, if there is no such user yet.
    #[must_use]
    #[inline]
    pub fn receiver_user_details(
        mut self,
        receiver_user_details: impl Into<UserDetails>,
    ) -> Self {
        self.receiver_user_details = Some(receiver_user_details.into());
        self
    }
    ///How to create the sender, if there is no such user yet.
    #[must_use]
    #[inline]
    pub fn sender_user_details(
        mut self,
        sender_user_details: impl Into<UserDetails>,
    ) -> Self {
        self.sender_user_details = Some(sender_user_details.into());
        self
    }
    ///When the message counts as sent, in seconds since 1970-01-01 UTC. If absent, the server takes the time of the request.
    #[must_use]
    #[inline]
    pub fn sent_at(mut self, sent_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.sent_at = Some(sent_at.into());
        self
    }
    ///Labels for the message, up to 25 of up to 100 characters each (limits page).
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///The form of the message, one of `text`, `image`, `file`, `audio` and `video`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SendThreadMessage {
    ///The category of the reply. If absent, the server takes `message`.
    #[must_use]
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<crate::types::MessageCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }
    ///The content of the reply. Attachments and custom data are not declared for replies; they are presumed to work as in other sends.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<OutgoingData>) -> Self {
        self.data = Some(data.into());
        self
    }
    ///Several receivers at once. How this goes together with a thread, which has one conversation, is not documented.
    #[must_use]
    #[inline]
    pub fn multiple_receivers(
        mut self,
        multiple_receivers: impl Into<MultipleReceivers>,
    ) -> Self {
        self.multiple_receivers = Some(multiple_receivers.into());
        self
    }
    ///The uid of the user, or the guid of the group, that is to receive the reply: the other side of the parent's conversation. Up to 100 characters (limits page).
    #[must_use]
    #[inline]
    pub fn receiver(mut self, receiver: impl Into<::std::string::String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }
    ///Whether `receiver` is a user or a group.
    #[must_use]
    #[inline]
    pub fn receiver_type(
        mut self,
        receiver_type: impl Into<crate::types::ReceiverType>,
    ) -> Self {
        self.receiver_type = Some(receiver_type.into());
        self
    }
    ///Labels for the reply, up to 25 of up to 100 characters each (limits page).
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///The form of the reply: one of `text`, `image`, `file`, `audio` and `video` in the category `message`, any name in the category `custom`. If absent, the server takes `text`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::ServiceAccount {
    ///The id of the private key.
    #[must_use]
    #[inline]
    pub fn private_key_id(
        mut self,
        private_key_id: impl Into<crate::wire::Secret>,
    ) -> Self {
        self.private_key_id = Some(private_key_id.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SetRolePermissions {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SetScopePermissions {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SettingsPreferences {
    ///Whether a mention of a whole group notifies whatever its members prefer. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn bypass_preferences_for_group_mentions(
        mut self,
        bypass_preferences_for_group_mentions: bool,
    ) -> Self {
        self.bypass_preferences_for_group_mentions = Some(
            bypass_preferences_for_group_mentions,
        );
        self
    }
    ///Whether a mention of a user notifies whatever the user prefers.
    #[must_use]
    #[inline]
    pub fn bypass_preferences_for_mentions(
        mut self,
        bypass_preferences_for_mentions: bool,
    ) -> Self {
        self.bypass_preferences_for_mentions = Some(bypass_preferences_for_mentions);
        self
    }
    ///Which states of a call notify.
    #[must_use]
    #[inline]
    pub fn call(mut self, call: impl Into<CallSettings>) -> Self {
        self.call = Some(call.into());
        self
    }
    ///How notifications by e-mail are limited.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<EmailSettings>) -> Self {
        self.email = Some(email.into());
        self
    }
    ///What notifies in groups.
    #[must_use]
    #[inline]
    pub fn group(mut self, group: impl Into<GroupSettings>) -> Self {
        self.group = Some(group.into());
        self
    }
    ///When nothing notifies.
    #[must_use]
    #[inline]
    pub fn mute(mut self, mute: impl Into<MuteSettings>) -> Self {
        self.mute = Some(mute.into());
        self
    }
    ///What notifies in conversations of two.
    #[must_use]
    #[inline]
    pub fn one_on_one(mut self, one_on_one: impl Into<OneOnOneSettings>) -> Self {
        self.one_on_one = Some(one_on_one.into());
        self
    }
    ///What push notifications carry.
    #[must_use]
    #[inline]
    pub fn push(mut self, push: impl Into<PushSettings>) -> Self {
        self.push = Some(push.into());
        self
    }
    ///How notifications by SMS are limited.
    #[must_use]
    #[inline]
    pub fn sms(mut self, sms: impl Into<SmsSettings>) -> Self {
        self.sms = Some(sms.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SmsContentTemplate {
    ///The text for groups.
    #[must_use]
    #[inline]
    pub fn body_group(mut self, body_group: impl Into<::std::string::String>) -> Self {
        self.body_group = Some(body_group.into());
        self
    }
    ///The text for conversations of two.
    #[must_use]
    #[inline]
    pub fn body_one_on_one(
        mut self,
        body_one_on_one: impl Into<::std::string::String>,
    ) -> Self {
        self.body_one_on_one = Some(body_one_on_one.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::SmsSettings {
    ///Whether a notification carries the metadata of the message. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_message_metadata_setting(
        mut self,
        include_message_metadata_setting: bool,
    ) -> Self {
        self.include_message_metadata_setting = Some(include_message_metadata_setting);
        self
    }
    ///Whether a notification carries the message. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_message_object_setting(
        mut self,
        include_message_object_setting: bool,
    ) -> Self {
        self.include_message_object_setting = Some(include_message_object_setting);
        self
    }
    ///Whether a notification carries the metadata of the receiver. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_receiver_metadata_setting(
        mut self,
        include_receiver_metadata_setting: bool,
    ) -> Self {
        self.include_receiver_metadata_setting = Some(include_receiver_metadata_setting);
        self
    }
    ///Whether a notification carries the metadata of the sender. Known to two of the three copies of CometChat's description.
    #[must_use]
    #[inline]
    pub fn include_sender_metadata_setting(
        mut self,
        include_sender_metadata_setting: bool,
    ) -> Self {
        self.include_sender_metadata_setting = Some(include_sender_metadata_setting);
        self
    }
    ///How long unread messages are collected, in seconds.
    #[must_use]
    #[inline]
    pub fn interval_in_seconds(mut self, interval_in_seconds: i64) -> Self {
        self.interval_in_seconds = Some(interval_in_seconds);
        self
    }
    ///How many a user gets in a day at most.
    #[must_use]
    #[inline]
    pub fn max_per_day(mut self, max_per_day: i64) -> Self {
        self.max_per_day = Some(max_per_day);
        self
    }
    ///How many a user gets in a day for one conversation at most.
    #[must_use]
    #[inline]
    pub fn max_per_day_per_conversation(
        mut self,
        max_per_day_per_conversation: i64,
    ) -> Self {
        self.max_per_day_per_conversation = Some(max_per_day_per_conversation);
        self
    }
    ///Whether only messages that are still unread lead to an SMS.
    #[must_use]
    #[inline]
    pub fn notify_for_unread_only(mut self, notify_for_unread_only: bool) -> Self {
        self.notify_for_unread_only = Some(notify_for_unread_only);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::Sounds {
    ///The name of the sound file for calls.
    #[must_use]
    #[inline]
    pub fn call(mut self, call: impl Into<::std::string::String>) -> Self {
        self.call = Some(call.into());
        self
    }
    ///The name of the sound file for messages.
    #[must_use]
    #[inline]
    pub fn chat(mut self, chat: impl Into<::std::string::String>) -> Self {
        self.chat = Some(chat.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::TextTemplate {
    ///The text.
    #[must_use]
    #[inline]
    pub fn body(mut self, body: impl Into<::std::string::String>) -> Self {
        self.body = Some(body.into());
        self
    }
    ///The title in groups.
    #[must_use]
    #[inline]
    pub fn title_group(mut self, title_group: impl Into<::std::string::String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }
    ///The title in conversations of two.
    #[must_use]
    #[inline]
    pub fn title_one_on_one(
        mut self,
        title_one_on_one: impl Into<::std::string::String>,
    ) -> Self {
        self.title_one_on_one = Some(title_one_on_one.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UnblockUsers {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UnmuteConversations {
    ///The conversations, up to 100 (older description).
    #[must_use]
    #[inline]
    pub fn conversations(
        mut self,
        conversations: impl IntoIterator<Item = impl Into<ConversationToUnmute>>,
    ) -> Self {
        self.conversations = Some(conversations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UnregisterPushTokens {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateApiKey {
    ///What the key is called, up to 100 characters (limits page) or 50 (the page of keys).
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.name = Some(name.into());
        self
    }
    ///What it may do.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<crate::types::ApiKeyScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateApnsProvider {
    ///The bundle id of the app.
    #[must_use]
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<::std::string::String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
    ///Whether a push message wakes the app in the background.
    #[must_use]
    #[inline]
    pub fn include_content_available(mut self, include_content_available: bool) -> Self {
        self.include_content_available = Some(include_content_available);
        self
    }
    ///Whether the app may change a notification before it is shown.
    #[must_use]
    #[inline]
    pub fn include_mutable_content(mut self, include_mutable_content: bool) -> Self {
        self.include_mutable_content = Some(include_mutable_content);
        self
    }
    ///The id of the key.
    #[must_use]
    #[inline]
    pub fn key_id(mut self, key_id: impl Into<::std::string::String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }
    ///The key, as PEM.
    #[must_use]
    #[inline]
    pub fn p8_key(mut self, p8_key: impl Into<crate::wire::Secret>) -> Self {
        self.p8_key = Some(p8_key.into());
        self
    }
    ///The name of the file that the key came in, for people.
    #[must_use]
    #[inline]
    pub fn p8_key_filename(
        mut self,
        p8_key_filename: impl Into<::std::string::String>,
    ) -> Self {
        self.p8_key_filename = Some(p8_key_filename.into());
        self
    }
    ///Whether the production environment of APNs is used, rather than its sandbox.
    #[must_use]
    #[inline]
    pub fn production_mode(mut self, production_mode: bool) -> Self {
        self.production_mode = Some(production_mode);
        self
    }
    ///The id of the team: 10 characters (older description).
    #[must_use]
    #[inline]
    pub fn team_id(mut self, team_id: impl Into<::std::string::String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateAuthToken {
    ///Whatever else is worth storing.
    #[must_use]
    #[inline]
    pub fn app_info(mut self, app_info: impl Into<crate::wire::JsonObject>) -> Self {
        self.app_info = Some(app_info.into());
        self
    }
    ///The kind of device. Documented samples have `ios`, `android`, `web` and `react-native`; any text is accepted.
    #[must_use]
    #[inline]
    pub fn platform(mut self, platform: impl Into<::std::string::String>) -> Self {
        self.platform = Some(platform.into());
        self
    }
    ///The program on the device.
    #[must_use]
    #[inline]
    pub fn user_agent(mut self, user_agent: impl Into<::std::string::String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateContactDetails {
    ///The e-mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<::std::string::String>) -> Self {
        self.email = Some(email.into());
        self
    }
    ///The phone number, with the code of the country.
    #[must_use]
    #[inline]
    pub fn phno(mut self, phno: impl Into<::std::string::String>) -> Self {
        self.phno = Some(phno.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateCustomEmailProvider {
    ///The password of basic authentication.
    #[must_use]
    #[inline]
    pub fn basic_auth_password(
        mut self,
        basic_auth_password: impl Into<crate::wire::Secret>,
    ) -> Self {
        self.basic_auth_password = Some(basic_auth_password.into());
        self
    }
    ///The user name of basic authentication.
    #[must_use]
    #[inline]
    pub fn basic_auth_username(
        mut self,
        basic_auth_username: impl Into<::std::string::String>,
    ) -> Self {
        self.basic_auth_username = Some(basic_auth_username.into());
        self
    }
    ///Whether it is used.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    ///Whether CometChat sends the user name and the password.
    #[must_use]
    #[inline]
    pub fn use_basic_auth(mut self, use_basic_auth: bool) -> Self {
        self.use_basic_auth = Some(use_basic_auth);
        self
    }
    ///Whether only users whose address is stored are notified. An older text says that the stored address is put into the request.
    #[must_use]
    #[inline]
    pub fn use_stored_email_id(mut self, use_stored_email_id: bool) -> Self {
        self.use_stored_email_id = Some(use_stored_email_id);
        self
    }
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[must_use]
    #[inline]
    pub fn webhook_url(mut self, webhook_url: impl Into<::std::string::String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateCustomPushProvider {
    ///The password of basic authentication.
    #[must_use]
    #[inline]
    pub fn basic_auth_password(
        mut self,
        basic_auth_password: impl Into<crate::wire::Secret>,
    ) -> Self {
        self.basic_auth_password = Some(basic_auth_password.into());
        self
    }
    ///The user name of basic authentication.
    #[must_use]
    #[inline]
    pub fn basic_auth_username(
        mut self,
        basic_auth_username: impl Into<::std::string::String>,
    ) -> Self {
        self.basic_auth_username = Some(basic_auth_username.into());
        self
    }
    ///Whether it is used.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    ///Whether CometChat sends the user name and the password.
    #[must_use]
    #[inline]
    pub fn use_basic_auth(mut self, use_basic_auth: bool) -> Self {
        self.use_basic_auth = Some(use_basic_auth);
        self
    }
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[must_use]
    #[inline]
    pub fn webhook_url(mut self, webhook_url: impl Into<::std::string::String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateCustomSmsProvider {
    ///The password of basic authentication.
    #[must_use]
    #[inline]
    pub fn basic_auth_password(
        mut self,
        basic_auth_password: impl Into<crate::wire::Secret>,
    ) -> Self {
        self.basic_auth_password = Some(basic_auth_password.into());
        self
    }
    ///The user name of basic authentication.
    #[must_use]
    #[inline]
    pub fn basic_auth_username(
        mut self,
        basic_auth_username: impl Into<::std::string::String>,
    ) -> Self {
        self.basic_auth_username = Some(basic_auth_username.into());
        self
    }
    ///Whether it is used.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    ///Whether CometChat sends the user name and the password.
    #[must_use]
    #[inline]
    pub fn use_basic_auth(mut self, use_basic_auth: bool) -> Self {
        self.use_basic_auth = Some(use_basic_auth);
        self
    }
    ///Whether only users whose number is stored are notified.
    #[must_use]
    #[inline]
    pub fn use_stored_ph_no(mut self, use_stored_ph_no: bool) -> Self {
        self.use_stored_ph_no = Some(use_stored_ph_no);
        self
    }
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[must_use]
    #[inline]
    pub fn webhook_url(mut self, webhook_url: impl Into<::std::string::String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateFcmProvider {
    ///On which platforms a push message carries a notification of its own beside the data.
    #[must_use]
    #[inline]
    pub fn notification_in_payload(
        mut self,
        notification_in_payload: impl Into<NotificationInPayload>,
    ) -> Self {
        self.notification_in_payload = Some(notification_in_payload.into());
        self
    }
    ///The credentials of the service account. Their fields are spelt as Google spells them.
    #[must_use]
    #[inline]
    pub fn service_account_creds(
        mut self,
        service_account_creds: impl Into<ServiceAccount>,
    ) -> Self {
        self.service_account_creds = Some(service_account_creds.into());
        self
    }
    ///The name of the file that the service account came in, for people.
    #[must_use]
    #[inline]
    pub fn service_account_filename(
        mut self,
        service_account_filename: impl Into<::std::string::String>,
    ) -> Self {
        self.service_account_filename = Some(service_account_filename.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateGroup {
    ///What the group is about, as long as in `create-group`.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///The address of the group's image, as long as in `create-group`.
    #[must_use]
    #[inline]
    pub fn icon(mut self, icon: impl Into<::std::string::String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    ///What the app stores with the group, in place of what was there.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The name shown to others, up to 100 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.name = Some(name.into());
        self
    }
    ///The uid of the new owner. Ignored when a user acts.
    #[must_use]
    #[inline]
    pub fn owner(mut self, owner: impl Into<::std::string::String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    ///What users have to know to join a group of the type `password`. No response holds it.
    #[must_use]
    #[inline]
    pub fn password(mut self, password: impl Into<crate::wire::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    ///The labels of the group, in place of those that were there.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Who may join.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<crate::types::GroupType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    ///Fields that are to be taken away.
    #[must_use]
    #[inline]
    pub fn unset(
        mut self,
        unset: impl IntoIterator<Item = impl Into<crate::types::GroupUnset>>,
    ) -> Self {
        self.unset = Some(unset.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateGroupConversation {
    ///The labels of the conversation, in place of those that were there. Documented limits are 25 and 10, with 100 characters each.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateKeywords {
    ///What the list is for, up to 255 characters (limits page).
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///The sentences. Lists of sentences need them.
    #[must_use]
    #[inline]
    pub fn disallowed_sentences(
        mut self,
        disallowed_sentences: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.disallowed_sentences = Some(
            disallowed_sentences.into_iter().map(Into::into).collect(),
        );
        self
    }
    ///The id of the list.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    ///What the list is called, up to 100 characters (limits page).
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.name = Some(name.into());
        self
    }
    ///The words or patterns, each of up to 100 characters (limits page). Lists of these two categories need them.
    #[must_use]
    #[inline]
    pub fn search_terms(
        mut self,
        search_terms: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.search_terms = Some(search_terms.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateMessage {
    ///The new content. Only `text` and `metadata` can change.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<OutgoingData>) -> Self {
        self.data = Some(data.into());
        self
    }
    ///The labels of the message, in place of those that were there.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateModerationMessage {
    ///The new content. The documented sample changes the text.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl Into<OutgoingData>) -> Self {
        self.data = Some(data.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdatePreferences {
    ///What notifies in groups.
    #[must_use]
    #[inline]
    pub fn group_preferences(
        mut self,
        group_preferences: impl Into<GroupPreferences>,
    ) -> Self {
        self.group_preferences = Some(group_preferences.into());
        self
    }
    ///When nothing notifies.
    #[must_use]
    #[inline]
    pub fn mute_preferences(
        mut self,
        mute_preferences: impl Into<MutePreferences>,
    ) -> Self {
        self.mute_preferences = Some(mute_preferences.into());
        self
    }
    ///What notifies in conversations of two.
    #[must_use]
    #[inline]
    pub fn one_on_one_preferences(
        mut self,
        one_on_one_preferences: impl Into<OneOnOnePreferences>,
    ) -> Self {
        self.one_on_one_preferences = Some(one_on_one_preferences.into());
        self
    }
    ///Whether the words that give nothing away are used.
    #[must_use]
    #[inline]
    pub fn use_privacy_template(mut self, use_privacy_template: bool) -> Self {
        self.use_privacy_template = Some(use_privacy_template);
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateReason {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateRole {
    ///What the role is for, up to 255 characters (limits page).
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///What the app stores with the role, in place of what was there.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///What the role is called, up to 100 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.name = Some(name.into());
        self
    }
    ///What users with the role may do.
    #[must_use]
    #[inline]
    pub fn settings(mut self, settings: impl Into<RoleSettingsInput>) -> Self {
        self.settings = Some(settings.into());
        self
    }
    ///Fields that are to be taken away.
    #[must_use]
    #[inline]
    pub fn unset(
        mut self,
        unset: impl IntoIterator<Item = impl Into<crate::types::RoleUnset>>,
    ) -> Self {
        self.unset = Some(unset.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateRule {
    ///What the rule is for, up to 255 characters (limits page).
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.description = Some(description.into());
        self
    }
    ///Whether messages are decided by it.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    ///To whom the rule applies, up to 10 (limits page). No response shows those that are there.
    #[must_use]
    #[inline]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl Into<crate::wire::RuleFilter>>,
    ) -> Self {
        self.filters = Some(filters.into_iter().map(Into::into).collect());
        self
    }
    ///The id of the rule, which cannot change.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateSendgridProvider {
    ///Whether a reply to an e-mail is posted as a message. CometChat's description declares a default of `false`, which would switch replies off on every change; it is not sent here.
    #[must_use]
    #[inline]
    pub fn allow_email_replies(mut self, allow_email_replies: bool) -> Self {
        self.allow_email_replies = Some(allow_email_replies);
        self
    }
    ///Whether it is used.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    ///The API key.
    #[must_use]
    #[inline]
    pub fn send_grid_api_key(
        mut self,
        send_grid_api_key: impl Into<crate::wire::Secret>,
    ) -> Self {
        self.send_grid_api_key = Some(send_grid_api_key.into());
        self
    }
    ///The id of the dynamic template. It begins with `d-` (older description).
    #[must_use]
    #[inline]
    pub fn send_grid_template_id(
        mut self,
        send_grid_template_id: impl Into<::std::string::String>,
    ) -> Self {
        self.send_grid_template_id = Some(send_grid_template_id.into());
        self
    }
    ///The id of the unsubscribe group: digits, as text.
    #[must_use]
    #[inline]
    pub fn send_grid_unsubscribe_group_id(
        mut self,
        send_grid_unsubscribe_group_id: impl Into<::std::string::String>,
    ) -> Self {
        self.send_grid_unsubscribe_group_id = Some(
            send_grid_unsubscribe_group_id.into(),
        );
        self
    }
    ///The address that e-mails come from. It must be verified with SendGrid (older description).
    #[must_use]
    #[inline]
    pub fn sender_email(
        mut self,
        sender_email: impl Into<::std::string::String>,
    ) -> Self {
        self.sender_email = Some(sender_email.into());
        self
    }
    ///The address that replies go to, or null for none.
    #[must_use]
    #[inline]
    pub fn sender_email_for_replies(
        mut self,
        sender_email_for_replies: impl Into<::std::string::String>,
    ) -> Self {
        self.sender_email_for_replies = Some(sender_email_for_replies.into());
        self
    }
    /// Sends `null` for `senderEmailForReplies`, which takes away what was set. Without it, nothing of it is sent.
    #[must_use]
    #[inline]
    pub fn clear_sender_email_for_replies(mut self) -> Self {
        self.sender_email_for_replies = None;
        self.extra("senderEmailForReplies", serde_json::Value::Null)
    }
    ///The name that e-mails come from.
    #[must_use]
    #[inline]
    pub fn sender_name(mut self, sender_name: impl Into<::std::string::String>) -> Self {
        self.sender_name = Some(sender_name.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateSettings {
    ///What notifies, and how it is limited.
    #[must_use]
    #[inline]
    pub fn preferences(mut self, preferences: impl Into<SettingsPreferences>) -> Self {
        self.preferences = Some(preferences.into());
        self
    }
    ///The sounds of push notifications.
    #[must_use]
    #[inline]
    pub fn sound(mut self, sound: impl Into<Sounds>) -> Self {
        self.sound = Some(sound.into());
        self
    }
    ///The words of notifications.
    #[must_use]
    #[inline]
    pub fn templates(mut self, templates: impl Into<NotificationTemplates>) -> Self {
        self.templates = Some(templates.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateTimezone {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateTwilioProvider {
    ///Whether it is used.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    ///The SID of the account.
    #[must_use]
    #[inline]
    pub fn twilio_account_sid(
        mut self,
        twilio_account_sid: impl Into<::std::string::String>,
    ) -> Self {
        self.twilio_account_sid = Some(twilio_account_sid.into());
        self
    }
    ///The auth token of the account.
    #[must_use]
    #[inline]
    pub fn twilio_auth_token(
        mut self,
        twilio_auth_token: impl Into<crate::wire::Secret>,
    ) -> Self {
        self.twilio_auth_token = Some(twilio_auth_token.into());
        self
    }
    ///The number that messages come from, in E.164: a plus sign, the country code and the number.
    #[must_use]
    #[inline]
    pub fn twilio_sender_phone_number(
        mut self,
        twilio_sender_phone_number: impl Into<::std::string::String>,
    ) -> Self {
        self.twilio_sender_phone_number = Some(twilio_sender_phone_number.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateUser {
    ///The address of the user's image, up to 2048 characters (an older description) or 3000 (limits page).
    #[must_use]
    #[inline]
    pub fn avatar(mut self, avatar: impl Into<::std::string::String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }
    ///The address of a page about the user, as long as `avatar` at most.
    #[must_use]
    #[inline]
    pub fn link(mut self, link: impl Into<::std::string::String>) -> Self {
        self.link = Some(link.into());
        self
    }
    ///What the app stores with the user, in place of what was there.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The name shown to others, up to 100 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.name = Some(name.into());
        self
    }
    ///The role of the user, which has to exist.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<::std::string::String>) -> Self {
        self.role = Some(role.into());
        self
    }
    ///A text about what the user is doing.
    #[must_use]
    #[inline]
    pub fn status_message(
        mut self,
        status_message: impl Into<::std::string::String>,
    ) -> Self {
        self.status_message = Some(status_message.into());
        self
    }
    ///The labels of the user, in place of those that were there.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    ///Fields that are to be taken away.
    #[must_use]
    #[inline]
    pub fn unset(
        mut self,
        unset: impl IntoIterator<Item = impl Into<crate::types::UserUnset>>,
    ) -> Self {
        self.unset = Some(unset.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UpdateUserConversation {
    ///The labels of the conversation, in place of those that were there. Documented limits are 25 and 10, with 100 characters each.
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UserDetails {
    ///The address of a image. Up to 3000 characters by the limits page, 2048 by an older edition.
    #[must_use]
    #[inline]
    pub fn avatar(mut self, avatar: impl Into<::std::string::String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }
    ///When the user counts as created, in seconds since 1970-01-01 UTC.
    #[must_use]
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<crate::wire::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    ///The address of a page about the user. Limited like `avatar`.
    #[must_use]
    #[inline]
    pub fn link(mut self, link: impl Into<::std::string::String>) -> Self {
        self.link = Some(link.into());
        self
    }
    ///Whatever the app wants to store with the user. CometChat's pages name limits between 1.6 and 100 KB.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<crate::wire::JsonObject>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
    ///The role of the user, which must exist. Up to 100 characters (limits page).
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<::std::string::String>) -> Self {
        self.role = Some(role.into());
        self
    }
    ///Labels for the user, up to 25 of up to 100 characters each (limits page).
    #[must_use]
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UserFilter {
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::UserMentionTemplate {
    ///The text where the placeholders of the other cannot be filled. May be empty.
    #[must_use]
    #[inline]
    pub fn body_fallback(
        mut self,
        body_fallback: impl Into<::std::string::String>,
    ) -> Self {
        self.body_fallback = Some(body_fallback.into());
        self
    }
    ///The text in groups.
    #[must_use]
    #[inline]
    pub fn body_group(mut self, body_group: impl Into<::std::string::String>) -> Self {
        self.body_group = Some(body_group.into());
        self
    }
    ///The text in conversations of two.
    #[must_use]
    #[inline]
    pub fn body_one_on_one(
        mut self,
        body_one_on_one: impl Into<::std::string::String>,
    ) -> Self {
        self.body_one_on_one = Some(body_one_on_one.into());
        self
    }
    ///The title in groups.
    #[must_use]
    #[inline]
    pub fn title_group(mut self, title_group: impl Into<::std::string::String>) -> Self {
        self.title_group = Some(title_group.into());
        self
    }
    ///The title in conversations of two.
    #[must_use]
    #[inline]
    pub fn title_one_on_one(
        mut self,
        title_one_on_one: impl Into<::std::string::String>,
    ) -> Self {
        self.title_one_on_one = Some(title_one_on_one.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
impl types::WeekSchedule {
    ///When they come on a Friday.
    #[must_use]
    #[inline]
    pub fn friday(mut self, friday: impl Into<DaySchedule>) -> Self {
        self.friday = Some(friday.into());
        self
    }
    ///When they come on a Monday.
    #[must_use]
    #[inline]
    pub fn monday(mut self, monday: impl Into<DaySchedule>) -> Self {
        self.monday = Some(monday.into());
        self
    }
    ///When they come on a Saturday.
    #[must_use]
    #[inline]
    pub fn saturday(mut self, saturday: impl Into<DaySchedule>) -> Self {
        self.saturday = Some(saturday.into());
        self
    }
    ///When they come on a Sunday.
    #[must_use]
    #[inline]
    pub fn sunday(mut self, sunday: impl Into<DaySchedule>) -> Self {
        self.sunday = Some(sunday.into());
        self
    }
    ///When they come on a Thursday.
    #[must_use]
    #[inline]
    pub fn thursday(mut self, thursday: impl Into<DaySchedule>) -> Self {
        self.thursday = Some(thursday.into());
        self
    }
    ///When they come on a Tuesday.
    #[must_use]
    #[inline]
    pub fn tuesday(mut self, tuesday: impl Into<DaySchedule>) -> Self {
        self.tuesday = Some(tuesday.into());
        self
    }
    ///When they come on a Wednesday.
    #[must_use]
    #[inline]
    pub fn wednesday(mut self, wednesday: impl Into<DaySchedule>) -> Self {
        self.wednesday = Some(wednesday.into());
        self
    }
    /// Sets a field that the description does not have.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(key.into(), value.into());
        self
    }
}
