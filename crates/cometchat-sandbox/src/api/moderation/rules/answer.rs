//! A rule as it is answered.

use serde::Serialize;
use serde_json::Value;

use super::store::{Revision, StoredRule};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RuleJson<'r> {
    id: &'r str,
    name: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'r str>,
    enabled: bool,
    conditions: &'r [Value],
    action: &'r [Box<str>],
    active: bool,
    created_at: u64,
    updated_at: u64,
    revision_id: String,
    /// Absent rather than false.
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<bool>,
}

pub(crate) fn revision_id(app_id: &str, rule: &str, number: usize) -> String {
    format!("{app_id}_{rule}_{number}")
}

impl<'r> RuleJson<'r> {
    /// A revision of a rule of the app's own, counted from 1.
    pub(super) fn own(app_id: &str, rule: &'r StoredRule, number: usize) -> Option<Self> {
        let revision = rule.revisions.get(number.checked_sub(1)?)?;
        let id = revision_id(app_id, &rule.id, number);
        let mut own = Self::new(&rule.id, revision, id);
        own.active = number == rule.revisions.len();
        own.created_at = rule.created_at();
        Some(own)
    }

    /// The newest one.
    pub(super) fn newest(app_id: &str, rule: &'r StoredRule) -> Option<Self> {
        Self::own(app_id, rule, rule.revisions.len())
    }

    /// A rule that came with the app.
    pub(super) fn given(id: &'r str, revision: &'r Revision) -> Self {
        let mut given = Self::new(id, revision, revision_id("default", id, 1));
        given.default = Some(true);
        given
    }

    fn new(id: &'r str, revision: &'r Revision, revision_id: String) -> Self {
        Self {
            id,
            name: &revision.name,
            description: revision.description.as_deref(),
            enabled: revision.enabled,
            conditions: &revision.conditions,
            action: &revision.action,
            active: true,
            created_at: revision.made_at,
            updated_at: revision.made_at,
            revision_id,
            default: None,
        }
    }
}
