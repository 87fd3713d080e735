//! `/_sandbox/rules`: the rules of moderation.

use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::moderation::Document;

pub(super) const READ: Operation =
    Operation::control("sandbox-read-rules", Verb::Get, "/rules", read);
pub(super) const SET: Operation =
    Operation::control("sandbox-set-rules", Verb::Post, "/rules", set);

fn read(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: Document::of(app.rules().given()),
    })
}

fn set(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let document: Document = super::read(call)?;
    document
        .rules()
        .and_then(|rules| app.set_rules(rules))
        .map_err(|error| ApiError::new(Code::BadRequest, error.to_string()))?;
    read(app, call)
}
