//! The two vocabularies of preferences: what is sent, and what is answered.

use serde_json::{Map, Value};

use super::{fields, merge};

/// What a word of the request is in a response.
struct Word {
    /// Where the request has it.
    part: &'static str,
    asked: &'static str,
    /// Where the response has it, below `preferences`.
    tree: &'static str,
    answered: &'static str,
    /// Whether a user may have it differently, beside it.
    allowed: &'static str,
}

macro_rules! words {
    ($($part:literal $tree:literal: $($asked:literal $answered:literal $allowed:literal),* $(,)?;)*) => {
        static WORDS: &[Word] = &[$($(Word {
            part: $part,
            asked: $asked,
            tree: $tree,
            answered: $answered,
            allowed: $allowed,
        },)*)*];
    };
}

words! {
    "groupPreferences" "group":
        "groupMessages" "messagesSetting" "messagesOverride",
        "groupReplies" "repliesSetting" "repliesOverride",
        "groupQuotedReplies" "quotedRepliesSetting" "quotedRepliesOverride",
        "groupReactions" "reactionsSetting" "reactionsOverride",
        "groupMemberLeft" "memberLeftSetting" "memberLeftOverride",
        "groupMemberAdded" "memberAddedSetting" "memberAddedOverride",
        "groupMemberJoined" "memberJoinedSetting" "memberJoinedOverride",
        "groupMemberKicked" "memberKickedSetting" "memberKickedOverride",
        "groupMemberBanned" "memberBannedSetting" "memberBannedOverride",
        "groupMemberUnbanned" "memberUnbannedSetting" "memberUnbannedOverride",
        "groupMemberScopeChanged" "memberScopeChangedSetting" "memberScopeChangedOverride";
    "oneOnOnePreferences" "oneOnOne":
        "oneOnOneMessages" "messagesSetting" "messagesOverride",
        "oneOnOneReplies" "repliesSetting" "repliesOverride",
        "oneOnOneQuotedReplies" "quotedRepliesSetting" "quotedRepliesOverride",
        "oneOnOneReactions" "reactionsSetting" "reactionsOverride";
    "mutePreferences" "mute":
        "dnd" "dndPreferenceSetting" "dndPreferenceOverride",
        "schedule" "schedulePreferenceSetting" "schedulePreferenceOverride";
}

const TEMPLATE: &str = "usePrivacyTemplate";
/// The default words, those of privacy, or as the user likes.
const DEFAULT: u64 = 1;
const PRIVACY: u64 = 2;
const AS_THE_USER_LIKES: u64 = 3;
/// Settings that only the app has.
const OF_THE_APP: &[&str] = &["messageEditedSetting", "messageDeletedSetting"];
const TEMPLATES_OF_THE_APP: &[&str] = &["emailSubjectTemplate", "smsContentTemplate"];

fn inner<'a>(tree: &'a Map<String, Value>, key: &str) -> Option<&'a Map<String, Value>> {
    tree.get(key)?.as_object()
}

/// What holds for a user, in the words of the response: the settings of the app, and what the user chose as far as they let it.
pub(super) fn answered(
    mut settings: Map<String, Value>,
    chosen: &Map<String, Value>,
) -> Map<String, Value> {
    if let Some(Value::Object(preferences)) = settings.get_mut("preferences") {
        preferences.retain(|name, _| matches!(name.as_str(), "group" | "oneOnOne" | "mute"));
        for word in WORDS {
            if let Some(Value::Object(tree)) = preferences.get_mut(word.tree) {
                choose(tree, word, chosen);
            }
        }
        for tree in preferences.values_mut().filter_map(Value::as_object_mut) {
            tree.retain(|name, _| !OF_THE_APP.contains(&name.as_str()));
        }
    }
    if let Some(Value::Object(templates)) = settings.get_mut("templates") {
        let is_open = templates.get(TEMPLATE).and_then(Value::as_u64) == Some(AS_THE_USER_LIKES);
        if let Some(private) = chosen
            .get(TEMPLATE)
            .and_then(Value::as_bool)
            .filter(|_| is_open)
        {
            let number = if private { PRIVACY } else { DEFAULT };
            templates.insert(TEMPLATE.to_owned(), number.into());
        }
        let is_apps = |name: &str| TEMPLATES_OF_THE_APP.iter().any(|one| name.starts_with(one));
        templates.retain(|name, _| !is_apps(name));
    }
    settings
}

fn choose(tree: &mut Map<String, Value>, word: &Word, chosen: &Map<String, Value>) {
    let is_allowed = tree.get(word.allowed).and_then(Value::as_bool) == Some(true);
    let value = inner(chosen, word.part).and_then(|part| part.get(word.asked));
    match value.filter(|_| is_allowed) {
        // What the user said nothing of is as the app has it.
        Some(Value::Object(days)) => {
            let known = tree
                .entry(word.answered)
                .or_insert_with(|| Map::new().into());
            if let Value::Object(known) = known {
                merge::merge(known, days, fields::WEEK);
            }
        }
        Some(value) => drop(tree.insert(word.answered.to_owned(), value.clone())),
        None => {}
    }
}

/// The same in the words of the request.
pub(super) fn asked(answered: &Map<String, Value>) -> Map<String, Value> {
    let mut asked = Map::new();
    let preferences = inner(answered, "preferences");
    for word in WORDS {
        let tree = preferences.and_then(|all| inner(all, word.tree));
        let Some(value) = tree.and_then(|tree| tree.get(word.answered)) else {
            continue;
        };
        let part = asked.entry(word.part).or_insert_with(|| Map::new().into());
        if let Value::Object(part) = part {
            part.insert(word.asked.to_owned(), value.clone());
        }
    }
    let number = inner(answered, "templates").and_then(|all| all.get(TEMPLATE)?.as_u64());
    asked.insert(TEMPLATE.to_owned(), (number == Some(PRIVACY)).into());
    asked
}
