//! Questions to a moderation engine of the app's own, and what follows from its answers.

use serde::Deserialize;
use serde_json::{Value, json};

use super::details::{OnEngineFailure, WebhookDetails, WebhookKind};
use super::outbox::{Outgoing, Webhooks};
use super::{payload, tell};
use crate::app::App;
use crate::clock::Timestamp;
use crate::keys::MessageId;
use crate::moderation::{Status, Verdict};
use crate::state::{ConversationId, State};

/// How many earlier messages come with a question.
const CONTEXT: usize = 10;
/// How far back they are looked for.
const LOOK_BACK: u64 = 200;
/// The rule that an engine stands for.
const RULE: (&str, &str) = ("custom-api", "Custom API");

/// Asks about a message, which is pending until there is an answer.
pub(super) fn ask(
    state: &mut State,
    hooks: &Webhooks,
    engine: WebhookDetails,
    id: MessageId,
    now: Timestamp,
) {
    state
        .messages
        .decide(id, Verdict::Approved, Timestamp::NEVER);
    let mut messages = context(state, id);
    let Some(message) = state.messages.get(id) else {
        return;
    };
    let sender = state.users.get(message.sender).uid.to_string();
    let judged = payload::judged(state, id, &Status::Pending, &hooks.choices);
    messages.push(json!({ sender: judged }));
    let question = json!({ "contextMessages": messages });
    let one = Outgoing {
        webhook: engine,
        trigger: "custom_moderation".to_owned(),
        body: question.to_string().into_bytes(),
        attempt: 1,
        effect: None,
        judged: Some(id),
    };
    hooks.enqueue(one, now);
}

/// The texts before a message in its conversation, oldest first.
fn context(state: &State, id: MessageId) -> Vec<Value> {
    let Some(message) = state.messages.get(id) else {
        return Vec::new();
    };
    let conversation = ConversationId::of(state, message.sender, message.receiver);
    let first = id.number().saturating_sub(LOOK_BACK).max(1);
    let mut found = Vec::new();
    for number in (first..id.number()).rev() {
        let earlier = state.messages.get(MessageId::FIRST.plus(number - 1));
        let Some(earlier) = earlier.filter(|earlier| !earlier.is_action()) else {
            continue;
        };
        if ConversationId::of(state, earlier.sender, earlier.receiver) != conversation {
            continue;
        }
        if let Some(text) = &earlier.content.text {
            let sender = state.users.get(earlier.sender).uid.to_string();
            found.push(json!({ sender: text }));
        }
        if found.len() == CONTEXT {
            break;
        }
    }
    found.reverse();
    found
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    is_matching_condition: bool,
    confidence: f64,
}

/// Why there is no verdict, in the words of `moderation_engine_failed`.
pub(super) struct Failure {
    pub(super) category: &'static str,
    pub(super) message: String,
    pub(super) status: Option<u16>,
}

/// What the engine answered, or why it did not.
pub(super) fn read(status: u16, body: &[u8]) -> Result<(bool, f64), Failure> {
    let failed = |category, message: String| Failure {
        category,
        message,
        status: Some(status),
    };
    match status {
        200..=299 => {}
        500.. => return Err(failed("http_5xx", format!("the engine answered {status}"))),
        _ => return Err(failed("http_4xx", format!("the engine answered {status}"))),
    }
    let answer: Answer = serde_json::from_slice(body)
        .map_err(|error| failed("invalid_response", error.to_string()))?;
    if !(0.0..=1.0).contains(&answer.confidence) {
        let message = "confidence must be from 0 to 1".to_owned();
        return Err(failed("invalid_response", message));
    }
    Ok((answer.is_matching_condition, answer.confidence))
}

/// Does what follows from an answer, or from its absence.
pub(super) fn settle(
    app: &App,
    engine: &WebhookDetails,
    id: MessageId,
    body_bytes: usize,
    answer: Result<(bool, f64), Failure>,
) {
    let WebhookKind::Moderation {
        percent,
        on_failure,
    } = engine.kind
    else {
        return;
    };
    let now = app.clock.now();
    let mut state = app.state();
    let hooks = state.webhooks.clone();
    let is_withheld = match &answer {
        Ok((is_matching, confidence)) => *is_matching && confidence * 100.0 >= f64::from(percent),
        Err(_) => on_failure == OnEngineFailure::DropMessage,
    };
    let verdict = if is_withheld {
        Verdict::by((RULE.0.into(), RULE.1.into()))
    } else {
        Verdict::Approved
    };
    state.messages.decide(id, verdict, now);
    tell::tell_sent(&state, &hooks, id, now);
    if let Err(failure) = answer {
        let data = failed(
            &state,
            &hooks,
            engine,
            id,
            body_bytes,
            is_withheld,
            &failure,
            now,
        );
        hooks.tell("moderation_engine_failed", &data, now);
    }
}

#[allow(clippy::too_many_arguments, reason = "an event has as many fields")]
fn failed(
    state: &State,
    hooks: &Webhooks,
    engine: &WebhookDetails,
    id: MessageId,
    body_bytes: usize,
    is_withheld: bool,
    failure: &Failure,
    now: Timestamp,
) -> Value {
    let mut resource = payload::message(state, id, &hooks.choices);
    if let Some(resource) = resource.as_object_mut() {
        for key in ["data", "muid", "updatedAt"] {
            resource.remove(key);
        }
    }
    let setting = match engine.kind {
        WebhookKind::Moderation {
            on_failure: OnEngineFailure::DropMessage,
            ..
        } => "drop-message",
        _ => "approve-message",
    };
    let (rule_id, rule_name) = RULE;
    let mut one = json!({
        "category": failure.category,
        "errorMessage": failure.message,
        "failedAt": now.seconds(),
        "responseBodyTruncated": false,
        "context": {
            "engine": "custom_api",
            "setting": setting,
            "rule": { "id": rule_id, "name": rule_name, "revisionId": format!("{}_{rule_id}_1", hooks.app_id) },
            "condition": { "entity": "message", "operand": "text", "category": "custom-api", "operator": "contains" },
            "request": {
                "url": engine.url,
                "method": "POST",
                "bodyBytes": body_bytes,
                "basicAuthSent": engine.username.is_some(),
            },
        },
    });
    match failure.status {
        Some(status) => one["httpStatus"] = status.into(),
        None if failure.category == "timeout" => one["timeoutMs"] = 2000.into(),
        None => {}
    }
    json!({
        "resource": resource,
        "contentType": "text",
        "outcome": if is_withheld { "disapproved" } else { "approved" },
        "completedAt": now.seconds(),
        "failures": [one],
    })
}
