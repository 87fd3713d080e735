//! The one error of every operation, and the envelope it is sent in.

mod code;

use serde::{Serialize, Serializer};

use crate::choices::Choices;

pub(crate) use code::Code;

/// A refusal: what the caller gets instead of a response.
#[derive(Clone, Debug)]
pub(crate) struct ApiError {
    code: Code,
    message: String,
    dev_message: Option<String>,
    details: Vec<(String, Vec<String>)>,
}

impl ApiError {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            dev_message: None,
            details: Vec::new(),
        }
    }

    /// A hint for the developer, next to the message for people.
    pub(crate) fn with_dev_message(mut self, text: impl Into<String>) -> Self {
        self.dev_message = Some(text.into());
        self
    }

    /// What is wrong, by field.
    pub(crate) fn with_details(mut self, details: Vec<(String, Vec<String>)>) -> Self {
        self.details = details;
        self
    }

    pub(crate) fn code(&self) -> Code {
        self.code
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// The status that was chosen for the code. Two of ours share a code with others, and keep their own.
    pub(crate) fn status(&self, choices: &Choices) -> u16 {
        let chosen = match self.code {
            Code::BodyTooLarge | Code::BodyTooSlow => None,
            code => choices.statuses.get(code.as_str()).copied(),
        };
        chosen.unwrap_or(self.code.status())
    }

    /// The envelope. `source` names the part of the service that refused.
    pub(crate) fn envelope<'a>(&'a self, source: &'a str, choices: &Choices) -> Envelope<'a> {
        Envelope {
            error: self.refusal(source, choices),
        }
    }

    /// What stands in the envelope.
    pub(crate) fn refusal<'a>(&'a self, source: &'a str, choices: &Choices) -> Refusal<'a> {
        let is_full = !choices.bare_errors;
        Refusal {
            code: self.code.as_str(),
            message: &self.message,
            dev_message: self.dev_message.as_deref().filter(|_| is_full),
            source: is_full.then_some(source),
            details: (!self.details.is_empty()).then_some(Details {
                fields: &self.details,
                as_text: choices.details_as_text,
            }),
        }
    }

    pub(crate) fn api_not_found() -> Self {
        Self::new(Code::ApiNotFound, "No operation has this method and path.")
    }

    pub(crate) fn uid_not_found(uid: &str) -> Self {
        Self::new(
            Code::UidNotFound,
            format!("There is no user with the uid {}.", echo(uid)),
        )
    }

    pub(crate) fn guid_not_found(guid: &str) -> Self {
        Self::new(
            Code::GuidNotFound,
            format!("There is no group with the guid {}.", echo(guid)),
        )
    }

    pub(crate) fn message_not_found(id: &str) -> Self {
        Self::new(
            Code::MessageIdNotFound,
            format!("There is no message with the id {}.", echo(id)),
        )
    }
}

/// The part of an id that goes back to the caller in a text.
/// Ids are echoed in lower case (seen live), and at most 100 characters of them, the length of the longest valid one.
fn echo(id: &str) -> String {
    id.chars().take(100).collect::<String>().to_lowercase()
}

#[derive(Serialize)]
pub(crate) struct Envelope<'a> {
    error: Refusal<'a>,
}

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
}

struct Details<'a> {
    fields: &'a [(String, Vec<String>)],
    as_text: bool,
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
