//! The words of logs.

pub(super) const TRIGGERS: &[&str] = &[
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

pub(super) const REASONS: &[&str] = &[
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

pub(super) const CATEGORIES: &[&str] = &["message", "interactive"];
pub(super) const RECEIVER_TYPES: &[&str] = &["user", "group"];
pub(super) const CHANNELS: &[&str] = &["push", "email", "sms"];
pub(super) const PROVIDERS: &[&str] = &["fcm", "apns", "sendgrid", "twilio", "custom"];

/// The providers that a channel goes through.
pub(super) fn providers_of(channel: &str) -> &'static [&'static str] {
    match channel {
        "push" => &["fcm", "apns", "custom"],
        "email" => &["sendgrid", "custom"],
        _ => &["twilio", "custom"],
    }
}
