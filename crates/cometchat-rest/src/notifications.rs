//! Short ways to say what to mute and which push token to register.

use crate::types::{
    ConversationToMute, ConversationToUnmute, MuteConversations, MutedConversationType,
    PushPlatform, RegisterPushToken, Secret, UnmuteConversations,
};
use std::time::{SystemTime, UNIX_EPOCH};

impl MuteConversations {
    /// One more: the conversation with a user, until this moment.
    #[must_use]
    pub fn user(self, uid: impl Into<String>, until: SystemTime) -> Self {
        self.and(uid.into(), MutedConversationType::OneOnOne, Some(until))
    }

    /// One more: the conversation of a group, until this moment.
    #[must_use]
    pub fn group(self, guid: impl Into<String>, until: SystemTime) -> Self {
        self.and(guid.into(), MutedConversationType::Group, Some(until))
    }

    /// One more: the conversation with a user, for good.
    #[must_use]
    pub fn user_for_good(self, uid: impl Into<String>) -> Self {
        self.and(uid.into(), MutedConversationType::OneOnOne, None)
    }

    /// One more: the conversation of a group, for good.
    #[must_use]
    pub fn group_for_good(self, guid: impl Into<String>) -> Self {
        self.and(guid.into(), MutedConversationType::Group, None)
    }

    fn and(mut self, id: String, kind: MutedConversationType, until: Option<SystemTime>) -> Self {
        let mut conversation = ConversationToMute::new(id, kind);
        conversation.until = until.map(milliseconds);
        self.conversations
            .get_or_insert_default()
            .push(conversation);
        self
    }
}

impl UnmuteConversations {
    /// One more: the conversation with a user.
    #[must_use]
    pub fn user(self, uid: impl Into<String>) -> Self {
        self.and(uid.into(), MutedConversationType::OneOnOne)
    }

    /// One more: the conversation of a group.
    #[must_use]
    pub fn group(self, guid: impl Into<String>) -> Self {
        self.and(guid.into(), MutedConversationType::Group)
    }

    fn and(mut self, id: String, kind: MutedConversationType) -> Self {
        let conversation = ConversationToUnmute::new(id, kind);
        self.conversations
            .get_or_insert_default()
            .push(conversation);
        self
    }
}

impl RegisterPushToken {
    /// A token of FCM. The platform is one that begins with `fcm_`.
    #[must_use]
    pub fn fcm(
        token: impl Into<String>,
        platform: impl Into<PushPlatform>,
        auth_token: impl Into<Secret>,
    ) -> Self {
        Self::new(platform, auth_token).fcm_token(token)
    }

    /// A token of APNs. The platform is one that begins with `apns_` and ends with `_device`.
    #[must_use]
    pub fn apns(
        token: impl Into<String>,
        platform: impl Into<PushPlatform>,
        auth_token: impl Into<Secret>,
    ) -> Self {
        Self::new(platform, auth_token).device_token(token)
    }

    /// A token of APNs for calls. The platform is one that begins with `apns_` and ends with `_voip`.
    #[must_use]
    pub fn voip(
        token: impl Into<String>,
        platform: impl Into<PushPlatform>,
        auth_token: impl Into<Secret>,
    ) -> Self {
        Self::new(platform, auth_token).voip_token(token)
    }
}

/// Milliseconds since 1970, as mutes have them.
fn milliseconds(moment: SystemTime) -> i64 {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn mutes_are_in_milliseconds_and_for_good_without_an_end() {
        let end = UNIX_EPOCH + Duration::from_millis(1_760_000_000_123);
        let mute = MuteConversations::new().group("team", end);
        let mute = mute
            .user("bob", end)
            .user_for_good("carol")
            .group_for_good("all");
        let wanted = json!({ "conversations": [
            { "id": "team", "type": "group", "until": 1_760_000_000_123_i64 },
            { "id": "bob", "type": "oneOnOne", "until": 1_760_000_000_123_i64 },
            { "id": "carol", "type": "oneOnOne" },
            { "id": "all", "type": "group" },
        ] });
        assert_eq!(serde_json::to_value(mute).unwrap(), wanted);
        let unmute = UnmuteConversations::new().group("team").user("bob");
        let wanted = json!({ "conversations": [
            { "id": "team", "type": "group" },
            { "id": "bob", "type": "oneOnOne" },
        ] });
        assert_eq!(serde_json::to_value(unmute).unwrap(), wanted);
    }

    #[test]
    fn each_family_of_tokens_has_a_field_of_its_own() {
        for (made, field) in [
            (
                RegisterPushToken::fcm("t", PushPlatform::FcmAndroid, "a"),
                "fcmToken",
            ),
            (
                RegisterPushToken::apns("t", PushPlatform::ApnsIosDevice, "a"),
                "deviceToken",
            ),
            (
                RegisterPushToken::voip("t", PushPlatform::ApnsIosVoip, "a"),
                "voipToken",
            ),
        ] {
            let made = serde_json::to_value(made).unwrap();
            assert_eq!(
                (&made[field], &made["authToken"]),
                (&json!("t"), &json!("a"))
            );
            assert_eq!(made.as_object().unwrap().len(), 3);
        }
    }
}
