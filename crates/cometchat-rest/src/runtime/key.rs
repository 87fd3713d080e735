//! The API key, and its removal from whatever a server echoes.

use super::{InvalidInput, spelling};
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

    /// The text without the key, wherever and in whichever case it stands, with JSON, URL and HTML escapes or without.
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
        !spelling::find_all(text, self.header.as_bytes()).is_empty()
    }

    pub(crate) fn redact_bytes(&self, bytes: Bytes) -> Bytes {
        match self.redacted(&bytes) {
            Some(clean) => clean.into(),
            None => bytes,
        }
    }

    /// At most `limit` bytes from the beginning, without the key.
    pub(crate) fn redact_start(&self, bytes: Bytes, limit: usize) -> Bytes {
        // A key that stands across the limit has to be seen whole; with escapes it is some times as long.
        let mut start = bytes.slice(..bytes.len().min(limit + 16 * LONGEST));
        start = self.redact_bytes(start);
        start.truncate(limit);
        start
    }

    fn redacted(&self, text: &[u8]) -> Option<Vec<u8>> {
        let spans = spelling::find_all(text, self.header.as_bytes());
        if spans.is_empty() {
            return None;
        }
        let mut out = Vec::with_capacity(text.len());
        let mut from = 0;
        for span in spans {
            out.extend_from_slice(&text[from..span.start]);
            out.extend_from_slice(REDACTED.as_bytes());
            from = span.end;
        }
        out.extend_from_slice(&text[from..]);
        Some(out)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({REDACTED})")
    }
}
