//! `GET /notifications/v1/logs`: what became of notifications. Nothing is ever sent, so there is nothing to tell.

use crate::api::rails::{Field, Rule, limited};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

/// As in the sample. No query changes it.
const LIMIT: usize = 20;
const TEXT: Rule = Rule::Text(255);
const NUMBER: Rule = Rule::Whole(0, i64::MAX as u64);

const TRIGGERS: &[&str] = &[
    "after_message",
    "message_deleted",
    "message_edited",
    "message_reaction_added",
    "initiated",
    "rejected",
    "cancelled",
    "unanswered",
    "after_group_joined",
    "after_group_left",
    "after_group_members_added",
    "after_group_members_kicked",
    "after_group_members_banned",
    "after_group_members_unbanned",
    "after_scope_changed",
];

const REASONS: &[&str] = &[
    "MESSAGES_PREFERENCE",
    "REPLIES_PREFERENCE",
    "QUOTED_REPLIES_PREFERENCE",
    "MESSAGE_ACTIONS_PREFERENCE",
    "REACTIONS_PREFERENCE",
    "GROUP_ACTIONS_PREFERENCE",
    "DND_PREFERENCE",
    "MUTE_PREFERENCE",
    "SCHEDULE_PREFERENCE",
    "CALL_PREFERENCE",
    "QUOTA_PREFERENCE",
    "MISSING_EMAIL",
    "MISSING_PHNO",
    "INVALID_PUSH_PROVIDER_ID",
    "TIMED_OUT",
    "NOT_FOUND",
    "TWILIO_CREATE_ERROR",
];

pub(super) const OPERATIONS: &[Operation] =
    &[
        Operation::get("list-notification-logs", "/notifications/v1/logs", act)
            .query(&[
                Field::new("messageId", NUMBER),
                Field::new("reactionId", NUMBER),
                Field::new("from", NUMBER),
                Field::new("to", NUMBER),
                Field::new("messageCategory", Rule::OneOf(&["message", "interactive"])),
                Field::new("messageType", TEXT),
                Field::new("trigger", Rule::OneOf(TRIGGERS)),
                Field::new("sender", TEXT),
                Field::new("reactionSender", TEXT),
                Field::new("receiver", TEXT),
                Field::new("reactionReceiver", TEXT),
                Field::new("receiverType", Rule::OneOf(&["user", "group"])),
                Field::new("member", TEXT),
                Field::new("channel", Rule::OneOf(&["push", "email", "sms"])),
                Field::new(
                    "provider",
                    Rule::OneOf(&["fcm", "apns", "sendgrid", "twilio", "custom"]),
                ),
                Field::new("notificationTriggered", Rule::Flag),
                Field::new("reason", Rule::OneOf(REASONS)),
                Field::new("success", Rule::Flag),
                Field::new("affix", Rule::OneOf(&["append", "prepend"])),
                Field::new("logId", TEXT),
            ])
            .refuses(&[Code::BadRequest]),
    ];

fn act(_: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    call.asked()?;
    limited(&[(); 0], LIMIT)
}
