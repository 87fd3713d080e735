//! `POST /_sandbox/clock/advance` with `{"milliseconds"}`: moves the sandbox's clock forward.

use std::time::Duration;

use super::Time;
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::input::{Object, ValidationErrors};

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-advance-clock", Verb::Post, "/clock/advance", act);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let fields = call.body.object()?;
    let body = Object::root(fields);
    let mut errors = ValidationErrors::default();
    let by = body.get("milliseconds").map(|value| value.as_u64());
    match by {
        Some(Some(_)) => {}
        Some(None) => body.invalid(
            "milliseconds",
            "must be a whole number of 0 or more.",
            &mut errors,
        ),
        None => body.missing("milliseconds", &mut errors),
    }
    errors.refuse_if_any()?;
    app.advance(Duration::from_millis(by.flatten().unwrap_or_default()));
    ApiResponse::json(&Data {
        data: Time::from(app.clock.now()),
    })
}
