//! That something was done: once for all, or for each of several.

use serde::{Serialize, Serializer};

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

/// What became of each of several things, by key, in the order in which they were named. The form of a failed entry is
/// documented nowhere; recordings of the live service show an error.
pub(crate) struct Items<'a> {
    entries: Vec<(&'a str, Result<String, ApiError>)>,
    choices: &'a Choices,
}

impl<'a> Items<'a> {
    pub(crate) fn new(choices: &'a Choices) -> Self {
        Self {
            entries: Vec::new(),
            choices,
        }
    }

    pub(crate) fn add(&mut self, key: &'a str, outcome: Result<String, ApiError>) {
        if !self.entries.iter().any(|(known, _)| *known == key) {
            self.entries.push((key, outcome));
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Done { success: bool, message: &'a str },
    Failed { success: bool, error: Refusal<'a> },
}

impl Serialize for Items<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.entries.iter().map(|(key, outcome)| {
            let entry = match outcome {
                Ok(message) => Entry::Done {
                    success: true,
                    message,
                },
                Err(error) => Entry::Failed {
                    success: false,
                    error: Refusal::new(error, SOURCE, self.choices),
                },
            };
            (key, entry)
        }))
    }
}
