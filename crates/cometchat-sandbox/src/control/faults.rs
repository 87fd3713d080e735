//! `/_sandbox/faults`: what is to go wrong.

use serde::Serialize;

use super::Done;
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::fault::{FaultId, FaultJson, FaultStatus};

pub(super) const INJECT: Operation =
    Operation::control("sandbox-inject-fault", Verb::Post, "/faults", inject);
pub(super) const LIST: Operation =
    Operation::control("sandbox-list-faults", Verb::Get, "/faults", list);
pub(super) const CLEAR: Operation =
    Operation::control("sandbox-clear-faults", Verb::Delete, "/faults", clear);
pub(super) const REMOVE: Operation =
    Operation::control("sandbox-remove-fault", Verb::Delete, "/faults/{id}", remove);

#[derive(Serialize)]
struct Row {
    id: FaultId,
    hits: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    remaining: Option<u64>,
    fault: FaultJson,
}

impl Row {
    fn of(status: &FaultStatus) -> Self {
        Self {
            id: status.id,
            hits: status.hits,
            remaining: status.remaining,
            fault: FaultJson::of(&status.fault),
        }
    }
}

#[derive(Serialize)]
struct Injected {
    id: FaultId,
}

fn inject(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let description: FaultJson = super::read(call)?;
    let id = description
        .fault()
        .and_then(|fault| app.faults.inject(fault))
        .map_err(|error| ApiError::new(Code::BadRequest, error.to_string()))?;
    ApiResponse::json(&Data {
        data: Injected { id },
    })
}

fn list(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let rows: Vec<_> = app.faults.list().iter().map(Row::of).collect();
    ApiResponse::json(&Data { data: rows })
}

fn clear(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.faults.clear();
    Done::answer()
}

fn remove(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let id = FaultId::parse(call.segment("id"));
    if id.is_some_and(|id| app.faults.remove(id)) {
        return Done::answer();
    }
    Err(ApiError::new(
        Code::ApiNotFound,
        "There is no fault with this id.",
    ))
}
