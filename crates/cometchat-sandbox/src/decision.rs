//! What decided an answer.

use std::fmt;

use serde::Serialize;

/// What decided the answer to a request: the limit that was reached, the permission that was missing, the rule that disapproved.
///
/// It is kept inside the sandbox, where the [journal](crate::Sandbox::journal) tells it; the API never says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    by: DecidedBy,
    what: Box<str>,
}

/// The kind of thing that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DecidedBy {
    /// The API key: none, an unknown one, or one whose scope does not reach the operation.
    Key,
    /// The app's plan.
    Plan,
    /// A rate limit.
    Limit,
    /// A fault that was injected.
    Fault,
    /// A rule of moderation.
    Rule,
    /// A legacy webhook that was asked.
    Webhook,
    /// What the acting user may not do.
    Permission,
    /// What a field of the request may hold.
    Validation,
    /// What there is already, or is not there.
    State,
    /// A bug of the sandbox.
    Sandbox,
}

impl Decision {
    pub(crate) fn new(by: DecidedBy, what: impl Into<Box<str>>) -> Self {
        Self {
            by,
            what: what.into(),
        }
    }

    /// The kind of thing that decided.
    #[must_use]
    pub fn by(&self) -> DecidedBy {
        self.by
    }

    /// Which one: the limit, the id of the rule or fault, the fields that were wrong, or a sentence. At most 256 characters.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for DecidedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key => "key",
            Self::Plan => "plan",
            Self::Limit => "limit",
            Self::Fault => "fault",
            Self::Rule => "rule",
            Self::Webhook => "webhook",
            Self::Permission => "permission",
            Self::Validation => "validation",
            Self::State => "state",
            Self::Sandbox => "sandbox",
        })
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.by, self.what)
    }
}
