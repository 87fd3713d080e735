//! Text at a terminal, and the spelling of names.

use std::borrow::Cow;

/// The text without anything that a terminal would obey or that would turn it around: what a server or a file wrote is not to move
/// the cursor or to hide itself. Line breaks stay.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| c != '\n' && is_unsafe(c)) {
        return Cow::Owned(
            text.chars()
                .map(|c| {
                    if c != '\n' && is_unsafe(c) {
                        '\u{fffd}'
                    } else {
                        c
                    }
                })
                .collect(),
        );
    }
    Cow::Borrowed(text)
}

/// Whether a terminal takes the character for an order.
pub(crate) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A name as an argument has it: `receiverType` and `receiver_type` as `receiver-type`.
pub(crate) fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    let mut before = ' ';
    for c in name.trim_start_matches('_').chars() {
        if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            kebab.push('-');
        }
        kebab.push(match c {
            '_' => '-',
            '[' => '.',
            ']' => {
                before = c;
                continue;
            }
            c => c.to_ascii_lowercase(),
        });
        before = c;
    }
    kebab
}

/// What a value of this parameter or field is called in help texts.
pub(crate) fn placeholder(name: &str) -> String {
    kebab(name).replace(['-', '.'], "_").to_ascii_uppercase()
}

/// A description for help: without the marks of its emphasis, which a terminal would show.
pub(crate) fn plain(description: &str) -> String {
    description.trim().replace('`', "").replace("\n  ", " ")
}

/// The first sentence.
pub(crate) fn sentence(description: &str) -> String {
    let text = plain(description);
    let paragraph = text
        .split("\n\n")
        .next()
        .unwrap_or_default()
        .replace('\n', " ");
    match paragraph.find(". ") {
        Some(end) => paragraph[..end].to_owned(),
        None => paragraph.trim_end_matches('.').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_arguments() {
        for (name, kebabed) in [
            ("receiverType", "receiver-type"),
            ("titleOneOnOne", "title-one-on-one"),
            ("body_fallback", "body-fallback"),
            ("createdAt[from]", "created-at.from"),
            ("isCSV", "is-csv"),
            ("_id", "id"),
        ] {
            assert_eq!(kebab(name), kebabed);
        }
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_shown() {
        assert_eq!(
            visible("a\u{1b}[2Jb\r\u{202e}c\nd"),
            "a\u{fffd}[2Jb\u{fffd}\u{fffd}c\nd"
        );
        assert_eq!(visible("Grüße 👋"), "Grüße 👋");
    }
}
