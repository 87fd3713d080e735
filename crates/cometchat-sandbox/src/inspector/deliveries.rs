//! `GET /_sandbox/inspector/deliveries`: what was sent to webhooks, what waits, and what is to go wrong.

use serde::Serialize;

use super::hiding::{Hiding, Shown};
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::control::{Done, number};
use crate::error::{ApiError, Code};
use crate::journal::KeptBody;
use crate::webhooks::{Waiting, WebhookDelivery, WebhookFault};

pub(super) const LIST: Operation = Operation::control(
    "inspector-list-deliveries",
    Verb::Get,
    "/inspector/deliveries",
    list,
);
pub(super) const ONE: Operation = Operation::control(
    "inspector-read-delivery",
    Verb::Get,
    "/inspector/deliveries/{number}",
    one,
);
pub(super) const CLEAR_FAULTS: Operation = Operation::control(
    "inspector-clear-webhook-faults",
    Verb::Delete,
    "/inspector/webhook-faults",
    clear_faults,
);

/// How many of those that wait are told, the next first.
const MOST_WAITING: usize = 100;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List {
    /// The attempts behind the one with the number `after`, oldest first.
    attempts: Vec<WebhookDelivery>,
    waiting: Vec<Waiting>,
    waiting_in_all: usize,
    faults: Vec<WebhookFault>,
}

#[derive(Serialize)]
struct Post {
    request: Shown,
    response: Shown,
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let after = number(call, "after")?.unwrap_or_default();
    let mut attempts = app.webhooks.deliveries();
    attempts.retain(|attempt| attempt.number > after);
    let (waiting, waiting_in_all) = app.webhooks.waiting(MOST_WAITING);
    ApiResponse::json(&Data {
        data: List {
            attempts,
            waiting,
            waiting_in_all,
            faults: app.webhooks.faults(),
        },
    })
}

fn one(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let number = call.segment("number").parse().ok();
    let posted = number.and_then(|number| app.webhooks.posted(number));
    let posted = posted.ok_or_else(|| {
        ApiError::new(
            Code::ApiNotFound,
            "What was sent in this attempt is kept no more, or there was none.",
        )
    })?;
    let keys: Vec<String> = app.keys().texts().map(str::to_owned).collect();
    let hiding = Hiding {
        members: &[],
        keys: &keys,
    };
    let shown = |bytes: &[u8]| {
        hiding.body(&KeptBody {
            size: bytes.len(),
            bytes: bytes.to_vec().into(),
        })
    };
    ApiResponse::json(&Data {
        data: Post {
            request: shown(&posted.body),
            response: shown(&posted.answer),
        },
    })
}

fn clear_faults(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.webhooks.clear_faults();
    Done::answer()
}
