//! `POST /_sandbox/reset`: forgets every message and everything created since the start. The clock keeps its time.

use serde::Serialize;

use crate::api::request;
use crate::api::{Answer, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;

pub(super) const OPERATION: Operation = Operation {
    id: "sandbox-reset",
    verb: Verb::Post,
    path: "/reset",
    act,
};

#[derive(Serialize)]
struct Done {
    success: bool,
}

fn act(app: &App, _: &Call<'_>) -> Result<Answer, ApiError> {
    app.reset().map_err(|_| request::incomplete())?;
    Answer::json(&Data {
        data: Done { success: true },
    })
}
