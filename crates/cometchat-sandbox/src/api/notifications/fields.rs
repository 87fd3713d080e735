//! What settings and preferences are made of.

use crate::api::rails::{Field, Rule};

/// Off or on.
const TWO: Rule = Rule::Whole(1, 2);
/// None, all, or some.
const THREE: Rule = Rule::Whole(1, 3);
const COUNT: Rule = Rule::Whole(0, i64::MAX as u64);

const fn two(name: &'static str) -> Field {
    Field::new(name, TWO)
}

const fn three(name: &'static str) -> Field {
    Field::new(name, THREE)
}

const fn flag(name: &'static str) -> Field {
    Field::new(name, Rule::Flag)
}

const fn text(name: &'static str) -> Field {
    Field::new(name, Rule::Text(10_000))
}

const fn object(name: &'static str, fields: &'static [Field]) -> Field {
    Field::new(name, Rule::Object(fields))
}

const fn count(name: &'static str) -> Field {
    Field::new(name, COUNT)
}

pub(super) const SETTINGS: &[Field] = &[
    object("preferences", PREFERENCES),
    object("sound", &[text("chat"), text("call")]),
    object("templates", TEMPLATES),
];

const PREFERENCES: &[Field] = &[
    object("group", GROUP),
    flag("bypassPreferencesForMentions"),
    flag("bypassPreferencesForGroupMentions"),
    object("call", CALL),
    object("oneOnOne", ONE_ON_ONE),
    object("mute", MUTE),
    object("email", THROTTLE),
    object("sms", THROTTLE),
    object("push", PUSH),
];

const GROUP: &[Field] = &[
    three("messagesSetting"),
    flag("messagesOverride"),
    three("repliesSetting"),
    flag("repliesOverride"),
    three("quotedRepliesSetting"),
    flag("quotedRepliesOverride"),
    three("reactionsSetting"),
    flag("reactionsOverride"),
    two("memberLeftSetting"),
    flag("memberLeftOverride"),
    two("memberAddedSetting"),
    flag("memberAddedOverride"),
    two("memberJoinedSetting"),
    flag("memberJoinedOverride"),
    two("memberKickedSetting"),
    flag("memberKickedOverride"),
    two("memberBannedSetting"),
    flag("memberBannedOverride"),
    two("memberUnbannedSetting"),
    flag("memberUnbannedOverride"),
    two("memberScopeChangedSetting"),
    flag("memberScopeChangedOverride"),
    two("messageEditedSetting"),
    two("messageDeletedSetting"),
];

const ONE_ON_ONE: &[Field] = &[
    three("messagesSetting"),
    flag("messagesOverride"),
    three("repliesSetting"),
    flag("repliesOverride"),
    three("quotedRepliesSetting"),
    flag("quotedRepliesOverride"),
    three("reactionsSetting"),
    flag("reactionsOverride"),
    two("messageEditedSetting"),
    two("messageDeletedSetting"),
];

/// The overrides are answered, but are no part of the declared request.
const CALL: &[Field] = &[
    two("busySetting"),
    two("cancelledSetting"),
    two("endedSetting"),
    two("initiatedSetting"),
    two("ongoingSetting"),
    two("rejectedSetting"),
    two("unansweredSetting"),
];

const MUTE: &[Field] = &[
    flag("dndPreferenceOverride"),
    object("schedulePreferenceSetting", WEEK),
    flag("schedulePreferenceOverride"),
    flag("mutedGroupsOverride"),
    flag("mutedOneOnOnesOverride"),
];

const THROTTLE: &[Field] = &[
    flag("notifyForUnreadOnly"),
    count("intervalInSeconds"),
    count("maxPerDay"),
    count("maxPerDayPerConversation"),
    flag("includeMessageObjectSetting"),
    flag("includeSenderMetadataSetting"),
    flag("includeReceiverMetadataSetting"),
    flag("includeMessageMetadataSetting"),
];

const PUSH: &[Field] = &[
    flag("includeMessageObjectSetting"),
    flag("includeSenderMetadataSetting"),
    flag("includeReceiverMetadataSetting"),
    flag("includeMessageMetadataSetting"),
    flag("trimTextFieldSetting"),
    Field::new("customJson", Rule::Metadata),
];

/// The days of a schedule.
pub(super) const WEEK: &[Field] = &[
    object("monday", DAY),
    object("tuesday", DAY),
    object("wednesday", DAY),
    object("thursday", DAY),
    object("friday", DAY),
    object("saturday", DAY),
    object("sunday", DAY),
];

const DAY: &[Field] = &[
    Field::new("from", Rule::Whole(0, 2359)),
    Field::new("to", Rule::Whole(0, 2359)),
    flag("dnd"),
];

const TITLED: &[Field] = &[text("titleOneOnOne"), text("titleGroup"), text("body")];
const WITH_FALLBACK: &[Field] = &[
    text("titleOneOnOne"),
    text("titleGroup"),
    text("body"),
    text("body_fallback"),
];
const MEDIA: &[Field] = &[
    text("titleOneOnOne"),
    text("titleGroup"),
    text("body_audio"),
    text("body_file"),
    text("body_image"),
    text("body_video"),
];
const USER_MENTION: &[Field] = &[
    text("titleOneOnOne"),
    text("titleGroup"),
    text("bodyOneOnOne"),
    text("bodyGroup"),
    text("body_fallback"),
];
const GROUP_MENTION: &[Field] = &[text("titleGroup"), text("body"), text("body_fallback")];
const SUBJECT: &[Field] = &[text("subjectOneOnOne"), text("subjectGroup")];
const CONTENT: &[Field] = &[text("bodyOneOnOne"), text("bodyGroup")];

const TEMPLATES: &[Field] = &[
    three("usePrivacyTemplate"),
    object("textMessageTemplateDefault", TITLED),
    object("mediaMessageTemplateDefault", MEDIA),
    object("pollMessageTemplateDefault", WITH_FALLBACK),
    object("reminderMessageTemplateDefault", WITH_FALLBACK),
    object("customMessageTemplateDefault", WITH_FALLBACK),
    object("interactiveFormTemplateDefault", TITLED),
    object("interactiveCardTemplateDefault", TITLED),
    object("interactiveSchedulerTemplateDefault", TITLED),
    object("interactiveCustomTemplateDefault", TITLED),
    object("userMentionTemplateDefault", USER_MENTION),
    object("groupMentionTemplateDefault", GROUP_MENTION),
    object("emailSubjectTemplateDefault", SUBJECT),
    object("smsContentTemplateDefault", CONTENT),
    object("textMessageTemplatePrivacy", TITLED),
    object("mediaMessageTemplatePrivacy", MEDIA),
    object("pollMessageTemplatePrivacy", WITH_FALLBACK),
    object("reminderMessageTemplatePrivacy", WITH_FALLBACK),
    object("customMessageTemplatePrivacy", WITH_FALLBACK),
    object("interactiveFormTemplatePrivacy", TITLED),
    object("interactiveCardTemplatePrivacy", TITLED),
    object("interactiveSchedulerTemplatePrivacy", TITLED),
    object("interactiveCustomTemplatePrivacy", TITLED),
    object("userMentionTemplatePrivacy", USER_MENTION),
    object("groupMentionTemplatePrivacy", GROUP_MENTION),
    object("emailSubjectTemplatePrivacy", SUBJECT),
    object("smsContentTemplatePrivacy", CONTENT),
];

/// What a user prefers, in the words of the request.
pub(super) const CHOICES: &[Field] = &[
    object(
        "groupPreferences",
        &[
            three("groupMessages"),
            three("groupReplies"),
            three("groupQuotedReplies"),
            three("groupReactions"),
            two("groupMemberLeft"),
            two("groupMemberAdded"),
            two("groupMemberJoined"),
            two("groupMemberKicked"),
            two("groupMemberBanned"),
            two("groupMemberUnbanned"),
            two("groupMemberScopeChanged"),
        ],
    ),
    object(
        "oneOnOnePreferences",
        &[
            three("oneOnOneMessages"),
            three("oneOnOneReplies"),
            three("oneOnOneQuotedReplies"),
            three("oneOnOneReactions"),
        ],
    ),
    object("mutePreferences", &[two("dnd"), object("schedule", WEEK)]),
    flag("usePrivacyTemplate"),
];
