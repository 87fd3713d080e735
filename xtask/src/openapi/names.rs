//! How names of the description turn into Rust names, as progenitor and typify turn them.

/// `onBehalfOf` or `send-bot-message` to `on_behalf_of` and `send_bot_message`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut out = String::new();
    // Whether the last letter of the word was a small one.
    let mut small_before = None;
    let mut chars = name.chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            small_before = None;
            continue;
        }
        if c.is_ascii_uppercase() {
            // `userId`, and the last capital of `HTTPUrl`.
            let small_after = chars.peek().is_some_and(char::is_ascii_lowercase);
            if small_before == Some(true) || small_before == Some(false) && small_after {
                out.push('_');
            }
        }
        if c.is_ascii_alphabetic() {
            small_before = Some(c.is_ascii_lowercase());
        }
        out.push(c.to_ascii_lowercase());
    }
    out.trim_end_matches('_').to_owned()
}

/// `AUTH_ERR_NO_ACCESS`, `not-available` or `fullAccess` to `AuthErrNoAccess`, `NotAvailable` and `FullAccess`.
pub(crate) fn pascal_case(name: &str) -> String {
    let shouting = !name.chars().any(|c| c.is_ascii_lowercase());
    let mut out = String::new();
    for word in name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let (first, rest) = word.split_at(1);
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(&if shouting {
            rest.to_ascii_lowercase()
        } else {
            rest.to_owned()
        });
    }
    out
}

/// `send-bot-message` to `SEND_BOT_MESSAGE`.
pub(crate) fn shouting_case(name: &str) -> String {
    snake_case(name).to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_turn_into_rust_names() {
        assert_eq!(snake_case("onBehalfOf"), "on_behalf_of");
        assert_eq!(snake_case("send-bot-message"), "send_bot_message");
        assert_eq!(snake_case("X-RateLimit-Limit"), "x_rate_limit_limit");
        assert_eq!(snake_case("userID"), "user_id");
        assert_eq!(snake_case("HTTPUrl"), "http_url");
        assert_eq!(snake_case("md5Hash"), "md5_hash");
        assert_eq!(snake_case("@injected"), "injected");
        assert_eq!(pascal_case("AUTH_ERR_NO_ACCESS"), "AuthErrNoAccess");
        assert_eq!(pascal_case("fullAccess"), "FullAccess");
        assert_eq!(pascal_case("not equals"), "NotEquals");
        assert_eq!(shouting_case("list-reasons"), "LIST_REASONS");
    }
}
