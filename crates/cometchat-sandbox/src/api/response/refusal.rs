//! A refusal as it is sent: status and envelope, as far as they were chosen.

use serde::{Serialize, Serializer};

use crate::choices::Choices;
use crate::error::{ApiError, Code, Denial};

/// The status that was chosen for the code. Two of ours share a code with others, and keep their own.
pub(crate) fn status(error: &ApiError, choices: &Choices) -> u16 {
    let chosen = match error.code() {
        Code::BodyTooLarge | Code::BodyTooSlow => None,
        code => choices.statuses.get(code.as_str()).copied(),
    };
    chosen.unwrap_or(error.code().status())
}

#[derive(Serialize)]
pub(crate) struct Envelope<'a> {
    error: Refusal<'a>,
}

/// What stands in the envelope.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Refusal<'a> {
    code: &'static str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    dev_message: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Details<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<Params<'a>>,
}

/// How many there may be, or what was denied.
#[derive(Serialize)]
#[serde(untagged)]
enum Params<'a> {
    Limit { limit: usize },
    Denied(&'a Denial),
}

struct Details<'a> {
    fields: &'a [(String, Vec<String>)],
    as_text: bool,
}

impl<'a> Envelope<'a> {
    /// `source` names the part of the service that refused.
    pub(crate) fn new(error: &'a ApiError, source: &'a str, choices: &Choices) -> Self {
        Self {
            error: Refusal::new(error, source, choices),
        }
    }
}

impl<'a> Refusal<'a> {
    pub(crate) fn new(error: &'a ApiError, source: &'a str, choices: &Choices) -> Self {
        let is_full = !choices.bare_errors;
        Self {
            code: error.code().as_str(),
            message: error.message(),
            dev_message: error.dev_message().filter(|_| is_full),
            source: is_full.then_some(source),
            details: (!error.details().is_empty()).then_some(Details {
                fields: error.details(),
                as_text: choices.details_as_text,
            }),
            params: error
                .limit()
                .map(|limit| Params::Limit { limit })
                .or(error.denial().map(Params::Denied)),
        }
    }
}

impl Serialize for Details<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.as_text {
            let texts = self.fields.iter();
            return serializer.collect_map(texts.map(|(field, texts)| (field, texts.join(" "))));
        }
        serializer.collect_map(self.fields.iter().map(|(field, texts)| (field, texts)))
    }
}
