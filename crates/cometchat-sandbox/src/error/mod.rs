//! The one error of every operation.

mod code;
mod denial;

use crate::decision::{DecidedBy, Decision};

pub(crate) use code::Code;
pub(crate) use denial::Denial;

/// A refusal: what the caller gets instead of a response.
#[derive(Clone, Debug)]
pub(crate) struct ApiError {
    code: Code,
    message: String,
    dev_message: Option<String>,
    details: Vec<(String, Vec<String>)>,
    limit: Option<usize>,
    denial: Option<Box<Denial>>,
    why: Option<Box<str>>,
}

impl ApiError {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            dev_message: None,
            details: Vec::new(),
            limit: None,
            denial: None,
            why: None,
        }
    }

    /// What decided, where the message for the caller does not say it.
    pub(crate) fn because(mut self, why: impl Into<Box<str>>) -> Self {
        self.why = Some(why.into());
        self
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

    /// More than there may be: `limit` of them.
    pub(crate) fn over_limit(code: Code, message: &str, limit: usize) -> Self {
        let mut error = Self::new(code, message);
        error.limit = Some(limit);
        error
    }

    /// What was denied, and by what.
    pub(crate) fn denial(&self) -> Option<&Denial> {
        self.denial.as_deref()
    }

    pub(crate) fn limit(&self) -> Option<usize> {
        self.limit
    }

    pub(crate) fn code(&self) -> Code {
        self.code
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn dev_message(&self) -> Option<&str> {
        self.dev_message.as_deref()
    }

    pub(crate) fn details(&self) -> &[(String, Vec<String>)] {
        &self.details
    }

    /// What decided that there was a refusal.
    pub(crate) fn decision(&self) -> Decision {
        let by = self.code.decided_by();
        let what = match (&self.why, by) {
            (Some(why), _) => why.clone(),
            // The message may hold the key.
            (None, DecidedBy::Key) => self.code.as_str().into(),
            (None, _) if !self.details.is_empty() => {
                let fields = self.details.iter().map(|(field, _)| field.as_str());
                fields.collect::<Vec<_>>().join(", ").into()
            }
            (None, _) => self.message.as_str().into(),
        };
        Decision::new(by, what)
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
