//! The tokens of all users, as they are remembered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::keys::UserKey;
use crate::random::Random;

/// A user's oldest token makes room for one beyond these (limits page).
const MOST: usize = 100;
/// The hexadecimal digits behind uid and moment, as in samples.
const DIGITS: usize = 30;

#[derive(Serialize, Deserialize)]
pub(crate) struct Token {
    pub(crate) token: String,
    pub(crate) created_at: u64,
    pub(crate) platform: Option<String>,
    pub(crate) user_agent: Option<String>,
    /// An object when it is sent, a text when it is read.
    pub(crate) app_info: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Tokens {
    of: BTreeMap<UserKey, Vec<Token>>,
    random: Random,
}

impl Tokens {
    pub(crate) fn from_seed(seed: u64) -> Self {
        Self {
            of: BTreeMap::new(),
            // Another sequence than that of the keys.
            random: Random::from_seed(!seed),
        }
    }

    /// A new token: the uid, the moment in ten digits, and hexadecimal digits.
    pub(crate) fn make(&mut self, user: UserKey, uid: &str, now: Timestamp) -> &Token {
        let created_at = now.seconds();
        let token = format!("{uid}_{created_at:010}{}", self.random.hex(DIGITS));
        let tokens = self.of.entry(user).or_default();
        if tokens.len() >= MOST {
            tokens.remove(0);
        }
        tokens.push(Token {
            token,
            created_at,
            platform: None,
            user_agent: None,
            app_info: None,
        });
        &tokens[tokens.len() - 1]
    }

    pub(crate) fn of(&self, user: UserKey) -> &[Token] {
        self.of.get(&user).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn get_mut(&mut self, user: UserKey, token: &str) -> Option<&mut Token> {
        let mut tokens = self.of.get_mut(&user)?.iter_mut();
        tokens.find(|known| known.token == token)
    }

    /// Whether somebody has this token.
    pub(crate) fn is_anybodys(&self, token: &str) -> bool {
        let mut all = self.of.values().flatten();
        all.any(|known| known.token == token)
    }

    /// Whose token it is.
    pub(crate) fn owner(&self, token: &str) -> Option<UserKey> {
        let mut all = self.of.iter();
        let found = all.find(|(_, tokens)| tokens.iter().any(|known| known.token == token));
        found.map(|(user, _)| *user)
    }

    pub(crate) fn remove(&mut self, user: UserKey, token: &str) {
        if let Some(tokens) = self.of.get_mut(&user) {
            tokens.retain(|known| known.token != token);
        }
    }

    pub(crate) fn flush(&mut self, user: UserKey) {
        self.of.remove(&user);
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TokenJson<'s> {
    uid: &'s str,
    auth_token: &'s str,
    created_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    app_info: Option<&'s str>,
}

impl<'s> TokenJson<'s> {
    /// The three keys of every sample.
    pub(crate) fn new(uid: &'s str, token: &'s Token) -> Self {
        Self {
            uid,
            auth_token: &token.token,
            created_at: token.created_at,
            platform: None,
            user_agent: None,
            app_info: None,
        }
    }

    /// With what is known of the device, as lists are declared to show it.
    pub(crate) fn with_device(mut self, token: &'s Token) -> Self {
        self.platform = token.platform.as_deref();
        self.user_agent = token.user_agent.as_deref();
        self.app_info = token.app_info.as_deref();
        self
    }
}
