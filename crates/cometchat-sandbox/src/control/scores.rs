//! `/_sandbox/scores`: what a model or a service of the app's own would say of messages.

use serde::{Deserialize, Serialize};

use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::moderation::Score;

pub(super) const READ: Operation =
    Operation::control("sandbox-read-scores", Verb::Get, "/scores", read);
pub(super) const SET: Operation =
    Operation::control("sandbox-set-scores", Verb::Post, "/scores", set);

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Scores {
    scores: Vec<Score>,
}

fn read(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let scores = app.state().scores.clone();
    ApiResponse::json(&Data {
        data: Scores { scores },
    })
}

/// Replaces all of them.
fn set(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let Scores { scores } = super::read(call)?;
    if let Some(wrong) = scores
        .iter()
        .find(|one| !(0.0..=100.0).contains(&one.score))
    {
        let message = format!(
            "The score of {:?} must be between 0 and 100.",
            wrong.text.chars().take(100).collect::<String>()
        );
        return Err(ApiError::new(Code::BadRequest, message));
    }
    app.state().scores = scores;
    read(app, call)
}
