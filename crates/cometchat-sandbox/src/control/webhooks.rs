//! `/_sandbox/webhooks`: where events, messages to bots, notifications and questions go.

use serde::Deserialize;
use serde_json::Value;

use super::Done;
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::webhooks::{WebhookDetails, WebhookFault};

pub(super) const LIST: Operation =
    Operation::control("sandbox-list-webhooks", Verb::Get, "/webhooks", list);
pub(super) const PUT: Operation =
    Operation::control("sandbox-put-webhook", Verb::Post, "/webhooks", put);
pub(super) const REMOVE: Operation = Operation::control(
    "sandbox-remove-webhook",
    Verb::Delete,
    "/webhooks/{id}",
    remove,
);
pub(super) const DELIVERIES: Operation = Operation::control(
    "sandbox-webhook-deliveries",
    Verb::Get,
    "/webhooks/deliveries",
    deliveries,
);
pub(super) const INJECT: Operation = Operation::control(
    "sandbox-inject-webhook-fault",
    Verb::Post,
    "/webhooks/faults",
    inject,
);
pub(super) const SEND: Operation =
    Operation::control("sandbox-send-event", Verb::Post, "/webhooks/events", send);

/// An event of the caller's own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    trigger: String,
    data: Value,
}

/// Without passwords.
fn list(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut webhooks = app.webhooks.list();
    for webhook in &mut webhooks {
        webhook.password = None;
    }
    ApiResponse::json(&Data { data: webhooks })
}

fn put(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let details: WebhookDetails = super::read(call)?;
    app.webhooks
        .put(details)
        .map_err(|error| ApiError::new(Code::BadRequest, error.to_string()))?;
    Done::answer()
}

fn remove(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    if app.webhooks.remove(call.segment("id")) {
        return Done::answer();
    }
    Err(ApiError::new(
        Code::ApiNotFound,
        "There is no webhook with this id.",
    ))
}

fn deliveries(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: app.webhooks.deliveries(),
    })
}

fn inject(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let fault: WebhookFault = super::read(call)?;
    app.webhooks.inject(fault);
    Done::answer()
}

fn send(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let Wanted { trigger, data } = super::read(call)?;
    app.send_event(&trigger, &data);
    Done::answer()
}
