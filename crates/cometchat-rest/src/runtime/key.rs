//! The API key, and its removal from whatever a server echoes.

use super::InvalidInput;
use bytes::Bytes;
use http::HeaderValue;
use std::fmt;

/// What stands where a key was.
const REDACTED: &str = "[redacted]";
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

    /// The text without the key, wherever and in whichever case it stands.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        match self.redacted(text.as_bytes()) {
            Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
            None => text.to_owned(),
        }
    }

    /// Whether the key stands in the text.
    #[must_use]
    pub fn is_in(&self, text: &[u8]) -> bool {
        self.find(text).is_some()
    }

    pub(crate) fn redact_bytes(&self, bytes: Bytes) -> Bytes {
        match self.redacted(&bytes) {
            Some(clean) => clean.into(),
            None => bytes,
        }
    }

    fn redacted(&self, text: &[u8]) -> Option<Vec<u8>> {
        self.find(text)?;
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = self.find(rest) {
            out.extend_from_slice(&rest[..at]);
            out.extend_from_slice(REDACTED.as_bytes());
            rest = &rest[at + self.header.len()..];
        }
        out.extend_from_slice(rest);
        Some(out)
    }

    fn find(&self, text: &[u8]) -> Option<usize> {
        let key = self.header.as_bytes();
        text.windows(key.len())
            .position(|window| window.eq_ignore_ascii_case(key))
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({REDACTED})")
    }
}
