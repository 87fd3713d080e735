//! `GET /notifications/v1/logs`: what became of notifications. Nothing is ever sent, so a test says what there is to read.

mod entry;
mod store;
mod words;

use serde::Serialize;
use serde_json::Value;

use super::refuse;
use crate::api::rails::{AFFIX, Field, Query, Rule};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(crate) use entry::NotificationLog;
pub(crate) use store::NotificationLogs;

/// As in the sample. No query changes it.
const LIMIT: usize = 20;
const TEXT: Rule = Rule::Text(255);
const NUMBER: Rule = Rule::Whole(0, i64::MAX as u64);
const LOG_ID: &str = "logId";

pub(super) const OPERATIONS: &[Operation] =
    &[
        Operation::get("list-notification-logs", "/notifications/v1/logs", act)
            .query(&[
                Field::new("messageId", NUMBER),
                Field::new("reactionId", NUMBER),
                Field::new("from", NUMBER),
                Field::new("to", NUMBER),
                Field::new("messageCategory", Rule::OneOf(words::CATEGORIES)),
                Field::new("messageType", TEXT),
                Field::new("trigger", Rule::OneOf(words::TRIGGERS)),
                Field::new("sender", TEXT),
                Field::new("reactionSender", TEXT),
                Field::new("receiver", TEXT),
                Field::new("reactionReceiver", TEXT),
                Field::new("receiverType", Rule::OneOf(words::RECEIVER_TYPES)),
                Field::new("member", TEXT),
                Field::new("channel", Rule::OneOf(words::CHANNELS)),
                Field::new("provider", Rule::OneOf(words::PROVIDERS)),
                Field::new("notificationTriggered", Rule::Flag),
                Field::new("reason", Rule::OneOf(words::REASONS)),
                Field::new("success", Rule::Flag),
                AFFIX,
                Field::new(LOG_ID, TEXT),
            ])
            .refuses(&[Code::BadRequest]),
    ];

#[derive(Serialize)]
struct Page {
    data: Vec<Value>,
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<Next>,
    current: Current,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Next>,
}

#[derive(Serialize)]
struct Current {
    limit: usize,
    count: usize,
}

/// Speaks of a message, although the query goes on by the id of a row.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Next {
    affix: &'static str,
    message_id: u64,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let logs = &state.notification_logs;
    let wanted: Vec<_> = logs
        .kept(call.now)
        .filter(|entry| entry.is_wanted(&query))
        .collect();
    let page = match query.text(LOG_ID) {
        None => 0..wanted.len().min(LIMIT),
        Some(id) => {
            let edge = logs
                .get(id)
                .ok_or_else(|| refuse(LOG_ID, "must be the _id of a log."))?
                .place();
            // Newer ones stand before it, older ones behind it.
            let newer = wanted.partition_point(|entry| edge < entry.place());
            if query.text("affix") == Some("prepend") {
                newer.saturating_sub(LIMIT)..newer
            } else {
                let first = wanted.partition_point(|entry| edge <= entry.place());
                first..wanted.len().min(first + LIMIT)
            }
        }
    };
    let rows = &wanted[page.clone()];
    let to = |affix, entry: Option<&&NotificationLog>| {
        entry.map(|entry| Next {
            affix,
            message_id: entry.message_id,
        })
    };
    let (has_newer, has_older) = (page.start > 0, page.end < wanted.len());
    ApiResponse::json(&Page {
        data: rows.iter().map(|entry| entry.row()).collect(),
        meta: Meta {
            previous: to("prepend", rows.first().filter(|_| has_newer)),
            current: Current {
                limit: LIMIT,
                count: rows.len(),
            },
            next: to("append", rows.last().filter(|_| has_older)),
        },
    })
}

impl NotificationLog {
    /// Whether every filter of a query lets it pass.
    fn is_wanted(&self, query: &Query) -> bool {
        let text = |name: &str, value: Option<&str>| {
            query.text(name).is_none_or(|wanted| value == Some(wanted))
        };
        let number = |name: &str, value: Option<u64>| {
            query.whole(name).is_none_or(|wanted| value == Some(wanted))
        };
        let (moment, _) = self.place();
        // What was handed over was taken, unless it is said otherwise.
        let success = self
            .notification_triggered
            .then(|| self.success.unwrap_or(true));
        let triggered = query.flag("notificationTriggered");
        number("messageId", Some(self.message_id))
            && number("reactionId", self.reaction_id)
            && query.whole("from").is_none_or(|from| from <= moment)
            && query.whole("to").is_none_or(|to| moment <= to)
            && text("messageCategory", self.message_category.as_deref())
            && text("messageType", self.message_type.as_deref())
            && text("trigger", Some(&self.trigger))
            && text("sender", self.sender.as_deref())
            && text("reactionSender", self.reaction_sender.as_deref())
            && text("receiver", self.receiver.as_deref())
            && text("reactionReceiver", self.reaction_receiver.as_deref())
            && text("receiverType", self.receiver_type.as_deref())
            && text("member", self.member.as_deref())
            && text("channel", Some(&self.channel))
            && text("provider", self.provider.as_deref())
            && triggered.is_none_or(|wanted| wanted == self.notification_triggered)
            && text("reason", self.reason.as_deref())
            && query
                .flag("success")
                .is_none_or(|wanted| success == Some(wanted))
    }
}
