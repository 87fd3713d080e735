//! `GET /_sandbox/status`: that it runs, for whom, and what time it is in there.

use serde::Serialize;

use super::Time;
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-status", Verb::Get, "/status", act);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Status<'a> {
    app_id: &'a str,
    now: Time,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: Status {
            app_id: &app.settings.app_id,
            now: call.now.into(),
        },
    })
}
