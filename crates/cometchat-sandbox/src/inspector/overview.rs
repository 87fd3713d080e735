//! `GET /_sandbox/inspector/overview`: what the page needs to begin with.

use serde::Serialize;

use crate::api::{self, ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;

pub(super) const OPERATION: Operation = Operation::control(
    "inspector-read-overview",
    Verb::Get,
    "/inspector/overview",
    act,
);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Overview<'a> {
    app_id: &'a str,
    version: &'static str,
    now: u64,
    is_frozen: bool,
    has_moderation: bool,
    /// For the choice of what a fault is for.
    operations: Vec<&'static str>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut operations: Vec<&str> = api::operations().map(|operation| operation.id).collect();
    operations.sort_unstable();
    ApiResponse::json(&Data {
        data: Overview {
            app_id: &app.settings.app_id,
            version: env!("CARGO_PKG_VERSION"),
            now: call.now.milliseconds(),
            is_frozen: app.clock.is_frozen(),
            has_moderation: app.settings.moderation,
            operations,
        },
    })
}
