//! The API key, and its removal from whatever a server echoes.

use super::redactor::REDACTED;
use super::{InvalidInput, spelling};
use http::HeaderValue;
use std::fmt;

/// The shortest key that is accepted: a shorter one would be found by chance in ordinary text.
const SHORTEST: usize = 8;
/// The longest key that is accepted. CometChat's own have 40 characters.
const LONGEST: usize = 256;

/// An API key. It is sent as a header and shown nowhere: `Debug` prints a placeholder.
///
/// ```
/// use cometchat_rest::ApiKey;
///
/// let key = ApiKey::new("0123456789abcdef0123456789abcdef01234567")?;
/// assert_eq!(format!("{key:?}"), "ApiKey([redacted])");
/// # Ok::<(), cometchat_rest::InvalidInput>(())
/// ```
#[derive(Clone)]
pub struct ApiKey {
    header: HeaderValue,
}

impl ApiKey {
    /// Takes a key as the dashboard shows it. White space around it is dropped, since that is how it is often copied.
    ///
    /// # Errors
    /// If it has fewer than 8 or more than 256 characters, or others than letters, digits, `-`, `_` and `.`. CometChat
    /// makes keys of 40 hexadecimal digits.
    pub fn new(key: impl AsRef<str>) -> Result<Self, InvalidInput> {
        let key = key.as_ref().trim();
        if key.is_empty() {
            return Err(InvalidInput::new("api_key", "must not be empty"));
        }
        if !(SHORTEST..=LONGEST).contains(&key.len()) {
            return Err(InvalidInput::new(
                "api_key",
                "must have 8 to 256 characters",
            ));
        }
        if !key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        {
            return Err(InvalidInput::new(
                "api_key",
                "must consist of letters, digits, `-`, `_` and `.`",
            ));
        }
        let mut header = HeaderValue::from_str(key).map_err(|_| {
            InvalidInput::new("api_key", "must be possible as the value of a header")
        })?;
        header.set_sensitive(true);
        Ok(Self { header })
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// The text without the key, wherever and in whichever case it stands, with JSON, URL and HTML escapes or without.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        let (key, redacted) = (self.header.as_bytes(), REDACTED.as_bytes());
        match spelling::without(text.as_bytes(), key, redacted) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text.to_owned(),
        }
    }

    /// Whether the key stands in the text.
    #[must_use]
    pub fn is_in(&self, text: &[u8]) -> bool {
        spelling::is_in(text, self.header.as_bytes())
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({REDACTED})")
    }
}
