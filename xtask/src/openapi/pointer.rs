//! JSON pointers, by which a problem names its place.

/// Appends one reference token, escaped as RFC 6901 asks.
pub(crate) fn push(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", escape(token))
}

/// One reference token.
pub(crate) fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}
