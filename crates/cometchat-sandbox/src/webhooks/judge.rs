//! Questions to a moderation engine of the app's own, and what follows from its answers.

use hyper::body::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use super::client::NoResponse;
use super::kind::{OnEngineFailure, WebhookKind};
use super::outbox::{Outgoing, Webhooks};
use super::questions::Question;
use super::{payload, tell};
use crate::api::{Block, Service};
use crate::app::App;
use crate::clock::Timestamp;
use crate::keys::MessageId;
use crate::moderation::{Moderation, Status, Verdict};
use crate::state::{ConversationId, State};

/// How many earlier messages come with a question.
const CONTEXT: usize = 10;
/// How far back they are looked for.
const LOOK_BACK: u64 = 200;

/// Asks about a message, which is pending until there is an answer.
pub(super) fn ask(state: &State, hooks: &Webhooks, id: MessageId, is_new: bool, now: Timestamp) {
    let Some(engine) = hooks.engine() else {
        return;
    };
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
        question: Some(hooks.questions(|questions| questions.ask(id, is_new))),
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
struct Failure {
    category: &'static str,
    message: String,
    status: Option<u16>,
}

/// What the engine answered, or why it did not.
fn read(response: Result<(u16, Bytes), NoResponse>) -> Result<Answer, Failure> {
    let (status, body) = response.map_err(|none| {
        let (category, message) = match none {
            NoResponse::TimedOut => (
                "timeout",
                "the engine did not answer within 2 seconds".to_owned(),
            ),
            NoResponse::Failed(message) => ("connection_error", message),
        };
        Failure {
            category,
            message,
            status: None,
        }
    })?;
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
    let answer: Answer = serde_json::from_slice(&body)
        .map_err(|error| failed("invalid_response", error.to_string()))?;
    if !(0.0..=1.0).contains(&answer.confidence) {
        let message = "confidence must be from 0 to 1".to_owned();
        return Err(failed("invalid_response", message));
    }
    Ok(answer)
}

/// Does what follows from an answer, or from its absence.
pub(super) fn settle(
    app: &App,
    asked: &Outgoing,
    question: Question,
    response: Result<(u16, Bytes), NoResponse>,
) {
    let WebhookKind::Moderation {
        percent,
        on_failure,
    } = asked.webhook.kind
    else {
        return;
    };
    let now = app.clock.now();
    let mut state = app.state();
    let hooks = state.webhooks.clone();
    if !hooks.questions(|questions| questions.answered(question)) {
        return;
    }
    let id = question.id;
    let answer = read(response);
    let said = match &answer {
        Ok(answer) => Service::Answered {
            is_match: answer.is_matching_condition,
            confidence: answer.confidence,
            percent: f64::from(percent),
        },
        Err(_) => Service::Silent {
            acts: on_failure == OnEngineFailure::DropMessage,
        },
    };
    let rule = state.asking_rule(id, now);
    let Some(judgement) = state.judge_by_service(id, said, now) else {
        // The message is gone.
        return;
    };
    let outcome = match judgement.verdict {
        Verdict::Disapproved(_) | Verdict::Rejected => "disapproved",
        Verdict::Approved | Verdict::Flagged(_) => "approved",
    };
    let decided = Moderation::new(judgement.verdict.clone(), now);
    state.messages.decide(id, decided);
    if question.is_new {
        tell::tell_sent(&state, &hooks, id, now);
    }
    state.carry_out(id, judgement, now);
    if let Err(failure) = answer {
        let resource = resource(&state, &hooks, id);
        let data = json!({
            "resource": resource,
            "contentType": "text",
            "outcome": outcome,
            "completedAt": now.seconds(),
            "failures": [failure.told(asked, rule, on_failure, now)],
        });
        hooks.tell("moderation_engine_failed", &data, now);
    }
}

/// The message without what it says.
fn resource(state: &State, hooks: &Webhooks, id: MessageId) -> Value {
    let mut resource = payload::message(state, id, &hooks.choices);
    if let Some(resource) = resource.as_object_mut() {
        for key in ["data", "muid", "updatedAt"] {
            resource.remove(key);
        }
    }
    resource
}

impl Failure {
    fn told(
        &self,
        asked: &Outgoing,
        rule: Option<Block>,
        on_failure: OnEngineFailure,
        now: Timestamp,
    ) -> Value {
        let mut context = json!({
            "engine": "custom_api",
            "setting": on_failure,
            "request": {
                "url": asked.webhook.url,
                "method": "POST",
                "bodyBytes": asked.body.len(),
                "basicAuthSent": asked.webhook.username.is_some(),
            },
        });
        // It may have been deleted meanwhile.
        if let Some(rule) = rule {
            context["rule"] = json!({ "id": rule.rule_id, "name": rule.rule_name, "revisionId": rule.revision_id });
            context["condition"] = json!({});
            for key in ["entity", "operand", "category", "operator"] {
                context["condition"][key] = rule.condition[key].clone();
            }
        }
        let mut told = json!({
            "category": self.category,
            "errorMessage": self.message,
            "failedAt": now.seconds(),
            "responseBodyTruncated": false,
            "context": context,
        });
        match self.status {
            Some(status) => told["httpStatus"] = status.into(),
            None if self.category == "timeout" => told["timeoutMs"] = 2000.into(),
            None => {}
        }
        told
    }
}
