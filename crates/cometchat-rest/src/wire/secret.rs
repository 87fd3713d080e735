//! Texts that nobody is to see by accident.

use super::Part;
use super::field::{Blank, Field, Misfit, Scalar};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A text that never shows itself: a token, a key, a password, the credentials of a provider.
///
/// `{:?}` prints `Secret(..)`, and there is no `Display`. [`reveal`](Secret::reveal) reads it. It is written in full where it is
/// serialised, since it has to be sent.
///
/// ```
/// use cometchat_rest::types::Secret;
///
/// let token = Secret::new("alice_1690000000abc");
/// assert_eq!(format!("{token:?}"), "Secret(..)");
/// assert_eq!(token.reveal(), "alice_1690000000abc");
/// ```
#[derive(Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", serde(transparent), schemars(inline))]
pub struct Secret(String);

impl Secret {
    /// A secret of this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// Takes as long for texts that begin alike as for others of the same length.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let pairs = self.0.bytes().zip(other.0.bytes());
        let differing = pairs.fold(0, |seen, (one, two)| seen | (one ^ two));
        self.0.len() == other.0.len() && differing == 0
    }
}

impl Eq for Secret {}

impl<T: Into<String>> From<T> for Secret {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

impl Field for Secret {
    fn expected(&self) -> &'static str {
        self.0.expected()
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        self.0.put(scalar)
    }

    fn part(&self) -> Option<Part<'_>> {
        self.0.part()
    }
}

impl Blank for Secret {
    fn blank() -> Self {
        Self::default()
    }
}

#[cfg(feature = "client")]
impl crate::runtime::ParameterValue for Secret {
    fn texts(&self, with: &mut dyn FnMut(&str)) {
        with(&self.0);
    }
}
