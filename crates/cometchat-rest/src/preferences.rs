//! Preferences of notifications, whose requests and responses have different words for the same.

use crate::types::{
    GroupPreferences, GroupSettings, MutePreferences, OneOnOnePreferences, OneOnOneSettings,
    PreferencesAfterReset, StoredMuteSettings, UpdatePreferences, UserPreferences,
};
use serde_json::Map;

/// `usePrivacyTemplate` of responses.
const DEFAULT: i64 = 1;
const PRIVACY: i64 = 2;

/// Both directions, field by field: the word of the request, and that of the response.
macro_rules! words {
    ($asked:ident $answered:ident: $($request:ident = $response:ident,)*) => {
        impl From<&$answered> for $asked {
            /// The same in the words of the request. What has none is left behind.
            fn from(answered: &$answered) -> Self {
                Self {
                    $($request: answered.$response.clone(),)*
                    extra: Map::new(),
                }
            }
        }

        impl From<&$asked> for $answered {
            /// The same in the words of the response.
            fn from(asked: &$asked) -> Self {
                let mut answered = <Self as crate::wire::Blank>::blank();
                $(answered.$response = asked.$request.clone();)*
                answered.extra = asked.extra.clone();
                answered
            }
        }
    };
}

words! { GroupPreferences GroupSettings:
    group_messages = messages_setting,
    group_replies = replies_setting,
    group_quoted_replies = quoted_replies_setting,
    group_reactions = reactions_setting,
    group_member_left = member_left_setting,
    group_member_added = member_added_setting,
    group_member_joined = member_joined_setting,
    group_member_kicked = member_kicked_setting,
    group_member_banned = member_banned_setting,
    group_member_unbanned = member_unbanned_setting,
    group_member_scope_changed = member_scope_changed_setting,
}

words! { OneOnOnePreferences OneOnOneSettings:
    one_on_one_messages = messages_setting,
    one_on_one_replies = replies_setting,
    one_on_one_quoted_replies = quoted_replies_setting,
    one_on_one_reactions = reactions_setting,
}

words! { MutePreferences StoredMuteSettings:
    dnd = dnd_preference_setting,
    schedule = schedule_preference_setting,
}

/// What a user prefers, as a change that would lead there: to copy it to another user, or to put it back later.
///
/// Whatever a change can set is carried over. The overrides, the sounds and the words of notifications are settings of the app, which no change of a
/// user's preferences sets. `usePrivacyTemplate` is set where the response says which words the user gets; 3 says that nothing was chosen.
impl From<&UserPreferences> for UpdatePreferences {
    fn from(answered: &UserPreferences) -> Self {
        let preferences = answered.preferences.as_ref();
        let template = answered.templates.as_ref();
        Self {
            group_preferences: preferences.and_then(|all| Some(all.group.as_ref()?.into())),
            one_on_one_preferences: preferences
                .and_then(|all| Some(all.one_on_one.as_ref()?.into())),
            mute_preferences: preferences.and_then(|all| Some(all.mute.as_ref()?.into())),
            use_privacy_template: match template.and_then(|all| all.use_privacy_template) {
                Some(PRIVACY) => Some(true),
                Some(DEFAULT) => Some(false),
                _ => None,
            },
            extra: Map::new(),
        }
    }
}

/// What the response to a reset says, as a change: both speak the same words.
impl From<PreferencesAfterReset> for UpdatePreferences {
    fn from(reset: PreferencesAfterReset) -> Self {
        Self {
            group_preferences: reset.group_preferences,
            one_on_one_preferences: reset.one_on_one_preferences,
            mute_preferences: reset.mute_preferences,
            use_privacy_template: reset.use_privacy_template,
            extra: reset.extra,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn choices() -> Value {
        json!({
            "groupPreferences": {
                "groupMessages": 3, "groupReplies": 2, "groupQuotedReplies": 1, "groupReactions": 2,
                "groupMemberLeft": 1, "groupMemberAdded": 2, "groupMemberJoined": 1, "groupMemberKicked": 2,
                "groupMemberBanned": 1, "groupMemberUnbanned": 2, "groupMemberScopeChanged": 1,
            },
            "oneOnOnePreferences": {
                "oneOnOneMessages": 1, "oneOnOneReplies": 2, "oneOnOneQuotedReplies": 3, "oneOnOneReactions": 2,
            },
            "mutePreferences": { "dnd": 2, "schedule": { "monday": { "from": 800, "to": 1700, "dnd": false } } },
            "usePrivacyTemplate": true,
        })
    }

    #[test]
    fn every_word_of_a_change_survives_the_way_to_the_response_and_back() {
        let change: UpdatePreferences = serde_json::from_value(choices()).unwrap();
        let group = change.group_preferences.as_ref().unwrap();
        let one = change.one_on_one_preferences.as_ref().unwrap();
        let mute = change.mute_preferences.as_ref().unwrap();
        assert_eq!(&GroupPreferences::from(&GroupSettings::from(group)), group);
        assert_eq!(
            &OneOnOnePreferences::from(&OneOnOneSettings::from(one)),
            one
        );
        assert_eq!(
            &MutePreferences::from(&StoredMuteSettings::from(mute)),
            mute
        );
        let words = |fields: &Value| fields.as_object().unwrap().len();
        let sent = serde_json::to_value(GroupPreferences::from(&GroupSettings::from(group)));
        assert_eq!(words(&sent.unwrap()), words(&choices()["groupPreferences"]));
    }

    #[test]
    fn what_is_answered_becomes_the_change_that_leads_there() {
        let answered = json!({
            "preferences": {
                "group": { "messagesSetting": 3, "messagesOverride": true, "memberLeftSetting": 1 },
                "oneOnOne": { "reactionsSetting": 2 },
                "mute": { "dndPreferenceSetting": 2, "mutedGroupsOverride": false },
            },
            "sound": { "chat": "chat.aiff" },
            "templates": { "usePrivacyTemplate": 2 },
        });
        let answered: UserPreferences = serde_json::from_value(answered).unwrap();
        let change = serde_json::to_value(UpdatePreferences::from(&answered)).unwrap();
        let wanted = json!({
            "groupPreferences": { "groupMessages": 3, "groupMemberLeft": 1 },
            "oneOnOnePreferences": { "oneOnOneReactions": 2 },
            "mutePreferences": { "dnd": 2 },
            "usePrivacyTemplate": true,
        });
        assert_eq!(change, wanted);
    }

    #[test]
    fn which_words_a_user_gets_is_a_number_there_and_a_boolean_here() {
        for (number, flag) in [(1, Some(false)), (2, Some(true)), (3, None), (9, None)] {
            let answered = json!({ "templates": { "usePrivacyTemplate": number } });
            let answered: UserPreferences = serde_json::from_value(answered).unwrap();
            assert_eq!(
                UpdatePreferences::from(&answered).use_privacy_template,
                flag
            );
        }
    }

    #[test]
    fn the_response_to_a_reset_is_a_change_as_it_is() {
        let reset: PreferencesAfterReset = serde_json::from_value(choices()).unwrap();
        let change = serde_json::to_value(UpdatePreferences::from(reset)).unwrap();
        assert_eq!(change, choices());
    }
}
