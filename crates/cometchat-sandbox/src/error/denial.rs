//! What a permission denied: the `params` of the error (seen in clients).

use serde::Serialize;

use super::{ApiError, Code};
use crate::scope::Scope;

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Denial {
    action: Box<str>,
    role: Box<str>,
    restriction_source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    guid: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<Scope>,
}

impl Denial {
    /// `source` says what denied the action to users with the role.
    pub(crate) fn new(action: &str, role: &str, source: &'static str) -> Self {
        Self {
            action: action.into(),
            role: role.into(),
            restriction_source: source,
            guid: None,
            scope: None,
        }
    }

    pub(crate) fn in_group(mut self, guid: &str, scope: Scope) -> Self {
        self.guid = Some(guid.into());
        self.scope = Some(scope);
        self
    }
}

impl From<Denial> for ApiError {
    fn from(denial: Denial) -> Self {
        let message = format!(
            "The action {} is not allowed to users with the role {}.",
            denial.action, denial.role
        );
        let why = format!("{} by {}", denial.action, denial.restriction_source);
        let mut error = Self::new(Code::PermissionDenied, message).because(why);
        error.denial = Some(Box::new(denial));
        error
    }
}
