//! `POST /_sandbox/clock/advance` with `{"milliseconds"}`: moves the sandbox's clock forward.

use std::time::Duration;

use super::Time;
use crate::api::{Answer, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::input::{Object, Problems};

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-advance-clock", Verb::Post, "/clock/advance", act);

fn act(app: &App, call: &Call<'_>) -> Result<Answer, ApiError> {
    let fields = call.body.object()?;
    let body = Object::root(fields);
    let mut problems = Problems::default();
    let by = body.get("milliseconds").map(|value| value.as_u64());
    match by {
        Some(Some(_)) => {}
        Some(None) => body.invalid(
            "milliseconds",
            "must be a whole number of 0 or more.",
            &mut problems,
        ),
        None => body.missing("milliseconds", &mut problems),
    }
    problems.refuse_if_any()?;
    app.clock
        .advance(Duration::from_millis(by.flatten().unwrap_or_default()));
    Answer::json(&Data {
        data: Time::from(app.clock.now()),
    })
}
