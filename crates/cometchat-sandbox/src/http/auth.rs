//! Which key may do what.

use hyper::HeaderMap;

use crate::api::{ApiKeys, KeyScope, Operation};
use crate::error::{ApiError, Code};

/// The header that carries the key. HTTP ignores the case of its name.
const HEADER: &str = "apikey";

/// The key of a request, without what may stand around it.
pub(super) fn key(headers: &HeaderMap) -> &[u8] {
    let key = headers.get(HEADER);
    key.map(|value| value.as_bytes().trim_ascii())
        .unwrap_or_default()
}

/// Lets a request pass whose key reaches the operation.
pub(super) fn check(
    keys: &ApiKeys,
    headers: &HeaderMap,
    operation: &Operation,
) -> Result<(), ApiError> {
    let key = String::from_utf8_lossy(key(headers));
    if key.is_empty() {
        return Err(ApiError::new(
            Code::EmptyApiKey,
            "The header apikey is missing or empty.",
        ));
    }
    match keys.scope_of(&key) {
        Some(KeyScope::FullAccess) => Ok(()),
        Some(KeyScope::AuthOnly) if operation.auth_only => Ok(()),
        // On purpose: the real service sends the whole key back in this message, so clients have to scrub it.
        Some(KeyScope::AuthOnly) => Err(ApiError::new(
            Code::NoAccess,
            format!(
                "The API key {key} has the scope authOnly, which does not reach this operation."
            ),
        )
        .because("the scope authOnly does not reach the operation")),
        None => Err(ApiError::new(
            Code::ApiKeyNotFound,
            format!("The app has no API key {}.", masked(&key)),
        )),
    }
}

/// The first and last five characters with stars between, as the real service shows an unknown key. A key too short to hide
/// anything that way is all stars.
fn masked(key: &str) -> String {
    const SHOWN: usize = 5;
    let length = key.chars().count();
    let shown = |place: usize| length > 2 * SHOWN && (place < SHOWN || place >= length - SHOWN);
    key.chars()
        .enumerate()
        .map(|(place, character)| if shown(place) { character } else { '*' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn a_key_is_masked_but_for_both_ends() {
        assert_eq!(masked("0123456789abcdef"), "01234******bcdef");
        assert_eq!(masked("0123456789a"), "01234*6789a");
        assert_eq!(masked("0123456789"), "**********");
        assert_eq!(masked(""), "");
        // Characters count, not bytes.
        assert_eq!(masked("ключ-от-двери"), "ключ-***двери");
    }
}
