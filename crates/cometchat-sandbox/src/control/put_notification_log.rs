//! `POST /_sandbox/notification-logs`: what became of a notification, since the sandbox sends none.

use serde::Serialize;

use super::read;
use crate::api::{ApiResponse, Call, Data, NotificationLog, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;

pub(super) const OPERATION: Operation = Operation::control(
    "sandbox-put-notification-log",
    Verb::Post,
    "/notification-logs",
    act,
);

#[derive(Serialize)]
struct Put {
    #[serde(rename = "_id")]
    id: String,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let entry: NotificationLog = read(call)?;
    let id = app.state().notification_logs.put(entry, call.now)?;
    ApiResponse::json(&Data { data: Put { id } })
}
