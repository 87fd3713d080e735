//! Why the program ends without what was asked for.

use crate::exit::Exit;
use crate::text::visible;
use cometchat::{Delivery, Error, InvalidInput, Operation};
use serde_json::{Map, Value, json};
use std::fmt;

/// Why the program ends without what was asked for: a sentence for people, and members for programs.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    kind: String,
    text: String,
    hint: Option<String>,
    facts: Map<String, Value>,
}

impl Failure {
    pub(crate) fn new(exit: Exit, kind: &str, text: impl Into<String>) -> Self {
        Self {
            exit,
            kind: kind.to_owned(),
            text: text.into(),
            hint: None,
            facts: Map::new(),
        }
    }

    /// The arguments or a file are wrong.
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::new(Exit::Usage, "invalid input", text)
    }

    /// Something on this machine failed.
    pub(crate) fn local(text: impl Into<String>) -> Self {
        Self::new(Exit::Failed, "failed", text)
    }

    /// A sentence on what to do.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub(crate) fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// A call failed.
    pub(crate) fn of_call(operation: &Operation, error: &Error) -> Self {
        let exit = Exit::of_error(operation, error);
        let mut failure = Self::new(exit, &error.kind().to_string(), error.to_string())
            .fact("operation", operation.id.to_string())
            .fact("delivery", error.delivery().to_string())
            .fact("attempts", error.attempts())
            .fact("retryable", error.is_retryable());
        if let Some(status) = error.status() {
            failure = failure.fact("status", status.as_u16());
        }
        if let Some(code) = error.code() {
            failure = failure.fact("code", code.as_str());
        }
        if let Some(message) = error.message() {
            failure = failure.fact("message", message);
        }
        if let Some(details) = error.details() {
            let details = serde_json::to_value(details).unwrap_or_default();
            failure = failure.fact("details", details);
        }
        if let Some(wait) = error.retry_after() {
            failure = failure.fact("retry_after_seconds", wait.as_secs());
        }
        if let Some(invalid) = error.invalid_input() {
            failure = failure.fact("field", invalid.field());
        }
        let hint = match (exit, error.delivery(), error.code()) {
            (Exit::Uncertain, Delivery::Arrived, _) => {
                Some("It was done; only the response cannot be used.".to_owned())
            }
            (Exit::Uncertain, ..) => {
                Some("It may have been done: look before you repeat it.".to_owned())
            }
            (_, _, Some(code)) => Some(format!("cometctl explain {code} says more.")),
            _ => None,
        };
        failure.hint = hint;
        failure
    }

    /// For people, in one paragraph.
    pub(crate) fn told(&self) -> String {
        let mut told = format!("error: {}", visible(&self.text));
        for (field, said) in self
            .facts
            .get("details")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let said = match said {
                Value::Array(texts) => texts
                    .iter()
                    .filter_map(Value::as_str)
                    .collect::<Vec<_>>()
                    .join(" "),
                other => other.as_str().unwrap_or_default().to_owned(),
            };
            if !said.is_empty() {
                told.push_str(&visible(&format!(
                    "\n       {field}: {}",
                    said.replace('\n', " ")
                )));
            }
        }
        if let Some(hint) = &self.hint {
            told.push('\n');
            told.push_str(&visible(hint));
        }
        told
    }

    /// For programs.
    pub(crate) fn json(&self) -> Value {
        let mut error = self.facts.clone();
        error.insert("kind".to_owned(), json!(self.kind));
        error.insert("text".to_owned(), json!(self.text));
        error.insert("exit_code".to_owned(), json!(self.exit.code()));
        if let Some(hint) = &self.hint {
            error.insert("hint".to_owned(), json!(hint));
        }
        json!({ "error": error })
    }
}

impl From<InvalidInput> for Failure {
    fn from(invalid: InvalidInput) -> Self {
        Self::usage(invalid.to_string()).fact("field", invalid.field())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
