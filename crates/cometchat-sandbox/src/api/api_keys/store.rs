//! The keys, as they are remembered.

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::random::Random;

/// How many keys an app may have (limits page).
pub(super) const MOST: usize = 25;

/// Makes another sequence of the seed than that of the keys that the sandbox starts with.
const OTHERS: u64 = 0x5851_F42D_4C95_7F2D;

/// What a key may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum KeyScope {
    AuthOnly,
    FullAccess,
}

impl KeyScope {
    pub(super) fn from_wire(text: &str) -> Self {
        match text {
            "fullAccess" => Self::FullAccess,
            _ => Self::AuthOnly,
        }
    }
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ApiKey {
    pub(super) api_key: String,
    pub(super) name: String,
    pub(super) scope: KeyScope,
    pub(super) created_at: u64,
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct ApiKeys {
    pub(super) list: Vec<ApiKey>,
    random: Random,
}

impl ApiKeys {
    /// The two that every sandbox starts with.
    pub(crate) fn new(full_access: &str, auth_only: &str, seed: u64, now: Timestamp) -> Self {
        let mut keys = Self {
            list: Vec::new(),
            random: Random::from_seed(seed ^ OTHERS),
        };
        keys.start_with(full_access, auth_only, now);
        keys
    }

    /// Makes sure that there are the two keys that the sandbox was started with.
    pub(crate) fn start_with(&mut self, full_access: &str, auth_only: &str, now: Timestamp) {
        for (api_key, name, scope) in [
            (full_access, "REST API Key", KeyScope::FullAccess),
            (auth_only, "Auth Key", KeyScope::AuthOnly),
        ] {
            if self.scope_of(api_key).is_none() {
                self.list.push(ApiKey {
                    api_key: api_key.to_owned(),
                    name: name.to_owned(),
                    scope,
                    created_at: now.seconds(),
                });
            }
        }
    }

    /// Every key, with its text.
    #[cfg(feature = "inspector")]
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|key| key.api_key.as_str())
    }

    pub(crate) fn scope_of(&self, key: &str) -> Option<KeyScope> {
        let found = self.list.iter().find(|known| known.api_key == key);
        found.map(|known| known.scope)
    }

    pub(super) fn make(&mut self, name: &str, scope: KeyScope, now: Timestamp) -> &ApiKey {
        self.list.push(ApiKey {
            api_key: self.random.hex(40),
            name: name.to_owned(),
            scope,
            created_at: now.seconds(),
        });
        &self.list[self.list.len() - 1]
    }
}
