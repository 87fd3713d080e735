//! Path segments: the one place that decides what may become part of a URL.

use super::InvalidInput;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// Everything but the characters that RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Checks a value that is to become one segment of a path; `field` names it in the error.
///
/// ```
/// use cometchat_rest::check_segment;
///
/// assert!(check_segment("uid", "superhero1").is_ok());
/// assert!(check_segment("reaction", "👍").is_ok());
/// assert!(check_segment("uid", "..").is_err());
/// assert_eq!(check_segment("uid", "").unwrap_err().to_string(), "`uid` must not be empty");
/// ```
///
/// # Errors
/// An empty segment, `.` and `..` are dropped or resolved by URL parsers even when they are percent-encoded, so that the
/// request would reach another endpoint: deleting a member could become deleting the group. A slash or a backslash may
/// be decoded on the way and then separate segments. Control characters have no place in an id.
pub fn check_segment(field: &str, value: &str) -> Result<(), InvalidInput> {
    let rule = match value {
        "" => "must not be empty",
        "." | ".." => "must not be `.` or `..`, which would change the endpoint",
        _ if value.contains(['/', '\\']) => {
            "must not contain a slash or a backslash, which would change the endpoint"
        }
        _ if value.chars().any(char::is_control) => "must not contain control characters",
        _ => return Ok(()),
    };
    Err(InvalidInput::new(field.to_owned(), rule))
}

/// One checked segment, percent-encoded, in pieces.
pub(super) fn encoded(segment: &str) -> PercentEncode<'_> {
    utf8_percent_encode(segment, RESERVED)
}
