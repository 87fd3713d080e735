//! `/notifications/v1/settings`: what notifies the users of the app.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::{fields, kind, merge, success};
use crate::api::rails::{Document, Kind};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

const PATH: &str = "/notifications/v1/settings";
/// As the older description has it.
const MOST_BYTES: usize = 100 * 1024;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::get("get-settings", PATH, get),
    Operation::patch("update-settings", PATH, update)
        .body(fields::SETTINGS)
        .refuses(&[Code::BadRequest]),
    Operation::delete("reset-settings", PATH, reset),
];

static SETTINGS: Kind = kind("notification settings", "id", fields::SETTINGS);
/// An app has them once.
const ID: &str = "app";

/// What every setting is before it is changed. Documented samples show some of the values; the others are ours.
static FIRST: LazyLock<Map<String, Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("settings.json")).unwrap_or_default());

/// The settings that hold.
pub(super) fn of_app(state: &State) -> Map<String, Value> {
    match state.documents.get(&SETTINGS, ID) {
        Some(document) => document.fields().clone(),
        None => FIRST.clone(),
    }
}

fn get(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: of_app(&app.state()),
    })
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    call.accepted(app)?;
    must_be_small(call, MOST_BYTES)?;
    let mut state = app.state();
    let mut settings = of_app(&state);
    merge::merge(&mut settings, call.body.object()?, fields::SETTINGS);
    let mut document = Document::new(call.now.seconds());
    document.replace(settings);
    state.documents.put(&SETTINGS, ID, document);
    state.changed(
        Change::DocumentUpdated(SETTINGS.name.into(), ID.into()),
        Actor::App,
        call.now,
    );
    success()
}

fn reset(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    state.documents.remove(&SETTINGS, ID);
    state.changed(
        Change::DocumentDeleted(SETTINGS.name.into(), ID.into()),
        Actor::App,
        call.now,
    );
    success()
}

/// Refuses a body that holds more than this.
pub(super) fn must_be_small(call: &Call<'_>, most: usize) -> Result<(), ApiError> {
    if call.body.bytes.len() <= most {
        return Ok(());
    }
    let sentence = format!("The body must not be larger than {most} bytes.");
    Err(ApiError::new(Code::BadRequest, sentence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::rails::check;
    use crate::choices::Choices;

    #[test]
    fn the_first_settings_are_accepted_as_a_change() {
        assert!(!FIRST.is_empty());
        assert!(check::body(&FIRST, fields::SETTINGS, &Choices::default()).is_ok());
    }
}
