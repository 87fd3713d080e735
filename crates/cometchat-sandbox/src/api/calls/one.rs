//! `GET /calls/{sessionId}` and its transcriptions.

use super::answer::{CallJson, transcriptions};
use crate::api::rails::{Cursor, PAGE, PER_PAGE, paged};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::call_details::CallDetails;
use crate::error::{ApiError, Code};
use crate::state::State;

pub(super) const OPERATION: Operation = Operation::get("get-call", "/calls/{sessionId}", act)
    .refuses(&[
        Code::CallSessionNotFound,
        Code::EmptyCallSessionId,
        Code::CallNotAPart,
        Code::UidNotFound,
    ]);

pub(super) const TRANSCRIPTIONS: Operation = Operation::get(
    "list-call-transcriptions",
    "/calls/{sessionId}/transcriptions",
    list,
)
.query(&[PER_PAGE, PAGE])
.refuses(&[
    Code::BadRequest,
    Code::CallSessionNotFound,
    Code::EmptyCallSessionId,
    Code::CallNotAPart,
    Code::UidNotFound,
]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    ApiResponse::json(&Data {
        data: CallJson::whole(asked(&state, call)?),
    })
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let rows = transcriptions(asked(&state, call)?);
    paged(
        rows.iter().collect(),
        &query,
        Cursor::Nowhere,
        |_| 0,
        |row| *row,
    )
}

/// The call that the path names, if it is the acting user's business.
fn asked<'s>(state: &'s State, call: &Call<'_>) -> Result<&'s CallDetails, ApiError> {
    let id = call.segment("sessionId");
    if id.trim().is_empty() {
        return Err(ApiError::new(
            Code::EmptyCallSessionId,
            "The id of the session is empty.",
        ));
    }
    let viewer = call.actor(state)?.user();
    let found = state.calls.get(id).ok_or_else(|| {
        let id: String = id.chars().take(100).collect();
        ApiError::new(
            Code::CallSessionNotFound,
            format!("There is no call with the session {id}."),
        )
    })?;
    let viewer = viewer.map(|viewer| &*state.users.get(viewer).uid);
    if viewer.is_some_and(|uid| !found.has(uid)) {
        return Err(ApiError::new(
            Code::CallNotAPart,
            "The acting user took no part in the call.",
        ));
    }
    Ok(found)
}
