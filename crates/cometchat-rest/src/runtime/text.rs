//! Texts of limited length.

use std::borrow::Cow;

/// The text, or as much of it as fits into `limit` bytes, with a sign that something is missing.
pub(super) fn shorten(text: &str, limit: usize) -> Cow<'_, str> {
    if text.len() <= limit {
        return Cow::Borrowed(text);
    }
    let mut end = limit;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Cow::Owned(format!("{}…", &text[..end]))
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(shorten("short", 5), "short");
        assert_eq!(shorten("shorter", 5), "short…");
        assert_eq!(shorten("ääää", 3), "ä…");
    }
}
