//! JSON pointers, by which a problem names its place.

use std::borrow::Cow;

/// Appends one reference token, escaped as RFC 6901 asks.
pub(crate) fn push(pointer: &str, token: &str) -> String {
    [pointer, &escape(token)].join("/")
}

/// One reference token.
pub(crate) fn escape(token: &str) -> Cow<'_, str> {
    if !token.contains(['~', '/']) {
        return Cow::Borrowed(token);
    }
    Cow::Owned(token.replace('~', "~0").replace('/', "~1"))
}
