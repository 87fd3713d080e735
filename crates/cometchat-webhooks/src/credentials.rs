//! Who may post to a webhook.

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use std::fmt;
use subtle::{Choice, ConstantTimeEq};

/// The most bytes that name and password have together. CometChat's dashboard takes 50 and 100 characters.
const MOST: usize = 512;

/// What CometChat authenticates with, by HTTP Basic: user name and password, several pairs of them while they are changed.
///
/// They are compared in constant time, and shown nowhere.
///
/// ```
/// use cometchat_webhooks::Credentials;
///
/// let credentials = Credentials::basic("cometchat", "newpassword1")?.or("cometchat", "oldpassword1")?;
/// assert!(!format!("{credentials:?}").contains("password1"));
/// assert!(Credentials::basic("cometchat", "").is_err());
/// # Ok::<(), cometchat_webhooks::InvalidCredentials>(())
/// ```
#[derive(Clone)]
pub struct Credentials {
    /// `name:password` of each pair; none if everybody may post.
    pairs: Vec<Padded>,
}

/// A text of a fixed length, so that comparing it tells nothing of its own length.
#[derive(Clone)]
struct Padded {
    bytes: [u8; MOST],
    length: u64,
}

impl Padded {
    fn of(text: &[u8]) -> Option<Self> {
        let mut bytes = [0; MOST];
        bytes.get_mut(..text.len())?.copy_from_slice(text);
        Some(Self {
            bytes,
            length: text.len() as u64,
        })
    }

    fn ct_eq(&self, other: &Self) -> Choice {
        self.bytes.ct_eq(&other.bytes) & self.length.ct_eq(&other.length)
    }
}

impl Credentials {
    /// A user name and a password, as they stand in the dashboard.
    ///
    /// # Errors
    ///
    /// If one of the two is empty or holds control characters, the name holds a colon, or both are longer than 500 bytes.
    pub fn basic(
        username: impl AsRef<str>,
        password: impl AsRef<str>,
    ) -> Result<Self, InvalidCredentials> {
        Self { pairs: Vec::new() }.or(username, password)
    }

    /// Another pair that is good as well, until the old one is no longer used.
    ///
    /// # Errors
    ///
    /// As [`basic`](Self::basic).
    pub fn or(
        mut self,
        username: impl AsRef<str>,
        password: impl AsRef<str>,
    ) -> Result<Self, InvalidCredentials> {
        let (username, password) = (username.as_ref(), password.as_ref());
        let refused = |why| Err(InvalidCredentials { why });
        if username.is_empty() || password.is_empty() {
            return refused("the user name or the password is empty");
        }
        if username.contains(':') {
            return refused("the user name holds a colon, which ends it in HTTP Basic");
        }
        if username
            .chars()
            .chain(password.chars())
            .any(char::is_control)
        {
            return refused("the user name or the password holds a control character");
        }
        match Padded::of(format!("{username}:{password}").as_bytes()) {
            Some(pair) => self.pairs.push(pair),
            None => return refused("user name and password are too long"),
        }
        Ok(self)
    }

    /// No credentials: everybody who reaches the endpoint can make up events. For development, and behind a gateway that checks them.
    #[must_use]
    pub fn accept_anyone() -> Self {
        Self { pairs: Vec::new() }
    }

    /// Whether a request has one of the pairs.
    pub(crate) fn admit(&self, headers: &HeaderMap) -> bool {
        if self.pairs.is_empty() {
            return true;
        }
        let given = given(headers).and_then(|given| Padded::of(&given));
        let (given, is_there) = match given {
            Some(given) => (given, Choice::from(1)),
            // No text is empty, so this equals none.
            None => (
                Padded {
                    bytes: [0; MOST],
                    length: 0,
                },
                Choice::from(0),
            ),
        };
        // All of them, so that time does not tell which.
        let mut found = Choice::from(0);
        for pair in &self.pairs {
            found |= pair.ct_eq(&given);
        }
        (found & is_there).into()
    }
}

/// What stands in the header, decoded.
fn given(headers: &HeaderMap) -> Option<Vec<u8>> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    let (scheme, rest) = value.as_bytes().split_at_checked(6)?;
    if !scheme.eq_ignore_ascii_case(b"basic ") {
        return None;
    }
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let engine = GeneralPurpose::new(&base64::alphabet::STANDARD, config);
    engine.decode(rest.trim_ascii()).ok()
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("pairs", &self.pairs.len())
            .finish_non_exhaustive()
    }
}

/// Why a user name and a password cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCredentials {
    why: &'static str,
}

impl fmt::Display for InvalidCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.why)
    }
}

impl std::error::Error for InvalidCredentials {}
