//! Rows of the queues as they are answered.

use serde::Serialize;
use serde_json::Value;

use super::store::{Block, Report};
use crate::api::messages::{MessageJson, Placement};
use crate::app::App;
use crate::clock::Timestamp;
use crate::keys::MessageId;
use crate::moderation::Status;
use crate::state::State;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BlockedJson<'s> {
    rule_id: &'s str,
    rule_name: &'s str,
    revision_id: &'s str,
    condition: Value,
    message: MessageJson<'s>,
    action: &'s [Box<str>],
    created_at: u64,
    updated_at: u64,
    #[serde(flatten)]
    reviewed: Option<Reviewed<'s>>,
}

/// What only reviewed rows have.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Reviewed<'s> {
    blocked_at: String,
    app_id: &'s str,
}

impl<'s> BlockedJson<'s> {
    /// The row of a message whose verdict can be seen by now. It says `pending` until it is reviewed, as in the vendor's sample.
    pub(super) fn new(
        app: &'s App,
        state: &'s State,
        (id, block): (MessageId, &'s Block),
        now: Timestamp,
    ) -> Option<Self> {
        let message = state.messages.get(id)?;
        let moderation = message.moderation.as_deref()?;
        let (placement, status, reviewed) = if block.is_reviewed {
            let reviewed = Reviewed {
                blocked_at: format!("{}.{:012}", block.created_at, id.number()),
                app_id: &app.settings.app_id,
            };
            let status = moderation.status_at(now);
            (Placement::Sender, status, Some(reviewed))
        } else {
            (Placement::Receiver, Status::Pending, None)
        };
        let answer = MessageJson::new(state, id, message, placement, &app.settings.choices);
        Some(Self {
            rule_id: &block.rule_id,
            rule_name: &block.rule_name,
            revision_id: &block.revision_id,
            condition: met(block),
            message: answer.moderated(&status),
            action: &block.action,
            created_at: block.created_at,
            updated_at: block.updated_at,
            reviewed,
        })
    }
}

/// The condition with its weight, and with what was looked for once more: a list of texts, or one text in reviewed rows.
fn met(block: &Block) -> Value {
    let mut condition = block.condition.clone();
    if let Value::Object(fields) = &mut condition {
        let value = fields.get("value").cloned().unwrap_or(Value::Null);
        let list = match value {
            Value::Array(list) => list,
            one => vec![one],
        };
        let texts = list.iter().filter_map(Value::as_str);
        let message = if block.is_reviewed {
            texts.collect::<Vec<_>>().join(", ").into()
        } else {
            texts.collect::<Vec<_>>().into()
        };
        fields.insert("message".to_owned(), message);
        fields.insert("weight".to_owned(), 1.into());
    }
    condition
}

/// The message itself, with who reported it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FlaggedJson<'s> {
    #[serde(flatten)]
    message: MessageJson<'s>,
    app_id: &'s str,
    flagged_by: Vec<ReportJson<'s>>,
    flagged_count: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReportJson<'s> {
    uid: &'s str,
    name: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<&'s str>,
    role: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason_id: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason_name: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<&'s str>,
    flagged_at: u64,
}

impl<'s> FlaggedJson<'s> {
    pub(super) fn new(
        app: &'s App,
        state: &'s State,
        (id, reports): (MessageId, &'s [Report]),
    ) -> Option<Self> {
        Some(Self {
            message: MessageJson::stored(state, id, None, &app.settings.choices)?,
            app_id: &app.settings.app_id,
            flagged_by: reports
                .iter()
                .map(|report| ReportJson::new(state, report))
                .collect(),
            flagged_count: reports.len(),
        })
    }
}

impl<'s> ReportJson<'s> {
    fn new(state: &'s State, report: &'s Report) -> Self {
        let user = state.users.get(report.by);
        let reason = report.reason.as_ref();
        Self {
            uid: &user.uid,
            name: &user.name,
            avatar: user.avatar.as_deref(),
            role: &user.role,
            reason_id: reason.map(|reason| &*reason.id),
            reason_name: reason.map(|reason| &*reason.name),
            description: reason.and_then(|reason| reason.description.as_deref()),
            remark: report.remark.as_deref(),
            flagged_at: report.at,
        }
    }
}
