//! That something was done: once for all, or for each of several.

use serde::{Serialize, Serializer};

use super::Keyed;
use crate::api::response::Refusal;
use crate::api::{ApiResponse, Data, SOURCE};
use crate::choices::Choices;
use crate::error::ApiError;

/// That one thing was done.
#[derive(Serialize)]
pub(crate) struct Acknowledged {
    success: bool,
    message: String,
}

impl Acknowledged {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            success: true,
            message: message.into(),
        }
    }
}

/// The response that says that something was done.
pub(crate) fn done(message: impl Into<String>) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: Acknowledged::new(message),
    })
}

/// What became of each of several things, by key. The form of a failed entry is documented nowhere; recordings of the live
/// service show an error.
pub(crate) struct Items<'a, T = Acknowledged> {
    entries: Keyed<'a, Outcome<'a, T>>,
    choices: &'a Choices,
}

struct Outcome<'a, T> {
    result: Result<T, ApiError>,
    choices: &'a Choices,
}

impl<'a, T> Items<'a, T> {
    pub(crate) fn new(choices: &'a Choices) -> Self {
        Self {
            entries: Keyed::default(),
            choices,
        }
    }

    pub(crate) fn add(&mut self, key: &'a str, result: Result<T, ApiError>) {
        let choices = self.choices;
        self.entries.add(key, Outcome { result, choices });
    }
}

impl<T: Serialize> Serialize for Items<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.entries.serialize(serializer)
    }
}

impl<T: Serialize> Serialize for Outcome<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Failed<'a> {
            success: bool,
            error: Refusal<'a>,
        }
        match &self.result {
            Ok(done) => done.serialize(serializer),
            Err(error) => Failed {
                success: false,
                error: Refusal::new(error, SOURCE, self.choices),
            }
            .serialize(serializer),
        }
    }
}
