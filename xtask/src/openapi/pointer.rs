//! JSON pointers, by which a problem names its place.

/// Appends one reference token, escaped as RFC 6901 asks.
pub(crate) fn push(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
