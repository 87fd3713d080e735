//! The roles, as they are remembered.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::api::rails::Accepted;
use crate::error::{ApiError, Code};
use crate::state::DEFAULT_ROLE;

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Role {
    pub(super) role: String,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) metadata: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) settings: Option<Map<String, Value>>,
    pub(super) created_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) updated_at: Option<u64>,
}

impl Role {
    pub(super) fn take(&mut self, body: &Accepted<'_>) {
        if let Some(name) = body.text("name") {
            self.name = name.to_owned();
        }
        self.description = body
            .text("description")
            .map(str::to_owned)
            .or(self.description.take());
        self.metadata = body.object("metadata").cloned().or(self.metadata.take());
        self.settings = body.object("settings").cloned().or(self.settings.take());
    }
}

#[derive(Default)]
pub(crate) struct Roles {
    by_id: BTreeMap<String, Role>,
}

impl Roles {
    /// With the one that everybody has who was given no other.
    pub(crate) fn new(now: u64) -> Self {
        let mut roles = Self::default();
        roles.add(Role {
            role: DEFAULT_ROLE.to_owned(),
            name: "Default".to_owned(),
            description: Some("Default role".to_owned()),
            created_at: now,
            updated_at: Some(now),
            ..Role::default()
        });
        roles
    }

    pub(super) fn add(&mut self, role: Role) -> &Role {
        let id = role.role.clone();
        self.by_id.insert(id.clone(), role);
        &self.by_id[&id]
    }

    /// Makes sure that there is such a role, as a test's own users may need.
    pub(crate) fn ensure(&mut self, id: &str, now: u64) {
        if !self.exists(id) {
            self.add(Role {
                role: id.to_owned(),
                name: id.to_owned(),
                created_at: now,
                ..Role::default()
            });
        }
    }

    pub(crate) fn exists(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// A role that a user is to have. An unknown one is reported as a validation that failed (seen live).
    pub(crate) fn must_exist(&self, id: Option<&str>) -> Result<(), ApiError> {
        match id {
            Some(id) if !self.exists(id) => {
                let details = (
                    "role".to_owned(),
                    vec!["The selected role is invalid.".to_owned()],
                );
                let error = ApiError::new(Code::BadRequest, "The request did not pass validation.");
                Err(error.with_details(vec![details]))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn get(&self, id: &str) -> Result<&Role, ApiError> {
        self.by_id.get(id).ok_or_else(|| not_found(id))
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Result<&mut Role, ApiError> {
        self.by_id.get_mut(id).ok_or_else(|| not_found(id))
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.by_id.remove(id);
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Role> {
        self.by_id.values()
    }
}

fn not_found(id: &str) -> ApiError {
    let id: String = id.chars().take(100).collect();
    ApiError::new(
        Code::RoleNotFound,
        format!("There is no role {}.", id.to_lowercase()),
    )
}
