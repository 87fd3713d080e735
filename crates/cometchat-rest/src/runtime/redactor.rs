//! Removal of secrets from whatever a server echoes: the API key, and what the description marks as secret.

use super::{ApiKey, spelling};
use bytes::Bytes;
use serde_json::Value;

/// What stands where a secret was.
pub(super) const REDACTED: &str = "[redacted]";
/// The shortest secret that is searched for: a shorter one would be found by chance in ordinary text.
const SHORTEST: usize = 4;
/// The longest that is searched for as a whole at the end of a text that is cut off.
const LONGEST: usize = 256;

/// The secrets of one call, beside the API key.
#[derive(Clone, Debug, Default)]
pub(super) struct Secrets {
    /// Values that the request holds.
    values: Vec<Secret>,
    /// The members of the response that hold secrets.
    members: &'static [&'static str],
}

/// It shows itself nowhere.
#[derive(Clone)]
struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(REDACTED)
    }
}

impl Secrets {
    /// Those of a call whose response has such members.
    pub(super) fn new(members: &'static [&'static str]) -> Self {
        Self {
            values: Vec::new(),
            members,
        }
    }

    /// Adds a value.
    pub(super) fn push(&mut self, value: &str) {
        if value.len() >= SHORTEST {
            self.values.push(Secret(value.to_owned()));
        }
    }

    /// Adds the values that members of these names have, wherever in the JSON they stand.
    pub(super) fn push_members(&mut self, members: &[&str], json: &[u8]) {
        if members.is_empty() {
            return;
        }
        if let Ok(value) = serde_json::from_slice(json) {
            self.push_members_of(members, &value);
        }
    }

    fn push_members_of(&mut self, members: &[&str], value: &Value) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    if members.contains(&name.as_str()) {
                        self.push_all(value);
                    }
                    self.push_members_of(members, value);
                }
            }
            Value::Array(list) => {
                for value in list {
                    self.push_members_of(members, value);
                }
            }
            _ => {}
        }
    }

    /// Adds every text and number inside a value.
    fn push_all(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.push(text),
            Value::Number(number) => self.push(&number.to_string()),
            Value::Array(list) => list.iter().for_each(|value| self.push_all(value)),
            Value::Object(object) => object.values().for_each(|value| self.push_all(value)),
            Value::Null | Value::Bool(_) => {}
        }
    }
}

/// Removes the secrets of one call.
#[derive(Clone, Copy)]
pub(super) struct Redactor<'a> {
    pub(super) key: &'a ApiKey,
    pub(super) secrets: &'a Secrets,
}

impl Redactor<'_> {
    /// The text without secrets.
    pub(super) fn redact(&self, text: &str) -> String {
        match self.redacted(text.as_bytes()) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text.to_owned(),
        }
    }

    /// Whether one of them stands in the text.
    pub(super) fn finds_any(&self, text: &[u8]) -> bool {
        self.all().any(|secret| spelling::is_in(text, secret))
    }

    /// At most `limit` bytes from the beginning, without secrets.
    pub(super) fn redact_start(&self, bytes: Bytes, limit: usize) -> Bytes {
        // A secret that stands across the limit has to be seen whole; with escapes it is some times as long.
        let start = bytes.slice(..bytes.len().min(limit + 16 * LONGEST));
        let mut start = self.redacted(&start).map_or(start, Bytes::from);
        start.truncate(limit);
        start
    }

    /// The same for the body of a success that cannot be used: what the response itself has of secrets goes as well.
    pub(super) fn redact_success(&self, body: Bytes, limit: usize) -> Bytes {
        if self.secrets.members.is_empty() || self.with_members_of(&body).is_some() {
            return self.redact_foreign(body, limit);
        }
        // Nobody can tell where in it the secrets are.
        Bytes::from_static(REDACTED.as_bytes())
    }

    /// The same for a body that is not CometChat's.
    pub(super) fn redact_foreign(&self, body: Bytes, limit: usize) -> Bytes {
        let secrets = &self.with_members_of(&body).unwrap_or_default();
        let inside = Redactor { secrets, ..*self };
        let start = inside.redact_start(body, limit);
        self.redact_start(start, limit)
    }

    /// The secrets with those that a response holds, if it can be read.
    pub(super) fn with_members_of(&self, body: &[u8]) -> Option<Secrets> {
        if self.secrets.members.is_empty() {
            return None;
        }
        let value: Value = serde_json::from_slice(body).ok()?;
        let mut secrets = self.secrets.clone();
        secrets.push_members_of(self.secrets.members, &value);
        Some(secrets)
    }

    fn all(&self) -> impl Iterator<Item = &[u8]> {
        let values = self.secrets.values.iter().map(|value| value.0.as_bytes());
        std::iter::once(self.key.header().as_bytes()).chain(values)
    }

    fn redacted(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut clean = None;
        for secret in self.all() {
            let text = clean.as_deref().unwrap_or(text);
            clean = spelling::without(text, secret, REDACTED.as_bytes()).or(clean);
        }
        clean
    }
}
