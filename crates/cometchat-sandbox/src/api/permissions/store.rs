//! What was set, as it is remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::keys::GroupKey;
use crate::scope::Scope;

/// Values by the id of the permission, as they were sent.
pub(crate) type Values = Map<String, Value>;

#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Permissions {
    of_roles: BTreeMap<String, Values>,
    of_scopes: BTreeMap<GroupKey, BTreeMap<Scope, Values>>,
}

impl Permissions {
    pub(crate) fn is_empty(&self) -> bool {
        self.of_roles.is_empty() && self.of_scopes.is_empty()
    }

    pub(crate) fn of_role(&self, role: &str) -> Option<&Values> {
        self.of_roles.get(role)
    }

    pub(crate) fn of_scope(&self, group: GroupKey, scope: Scope) -> Option<&Values> {
        self.of_scopes.get(&group)?.get(&scope)
    }

    pub(super) fn role_mut(&mut self, role: &str) -> &mut Values {
        self.of_roles.entry(role.to_owned()).or_default()
    }

    pub(super) fn scope_mut(&mut self, group: GroupKey, scope: Scope) -> &mut Values {
        let scopes = self.of_scopes.entry(group).or_default();
        scopes.entry(scope).or_default()
    }

    pub(crate) fn forget_role(&mut self, role: &str) {
        self.of_roles.remove(role);
    }

    pub(crate) fn forget_group(&mut self, group: GroupKey) {
        self.of_scopes.remove(&group);
    }
}
