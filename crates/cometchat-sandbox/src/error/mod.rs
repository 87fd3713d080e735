//! The one error of every operation, and the envelope it is sent in.

mod code;

use serde::{Serialize, Serializer};

pub(crate) use code::Code;

/// A refusal: what the caller gets instead of an answer.
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

    pub(crate) fn status(&self) -> u16 {
        self.code.status()
    }

    /// The envelope. `source` names the part of the service that refused.
    pub(crate) fn envelope<'a>(&'a self, source: &'a str) -> Envelope<'a> {
        Envelope {
            error: Refusal {
                code: self.code.as_str(),
                message: &self.message,
                dev_message: self.dev_message.as_deref(),
                source,
                details: (!self.details.is_empty()).then_some(Details(&self.details)),
            },
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
struct Refusal<'a> {
    code: &'static str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    dev_message: Option<&'a str>,
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Details<'a>>,
}

struct Details<'a>(&'a [(String, Vec<String>)]);

impl Serialize for Details<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(field, sentences)| (field, sentences)))
    }
}
