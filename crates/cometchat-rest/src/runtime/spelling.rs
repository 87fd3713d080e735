//! Finding a secret in a text, however it is spelt.
//!
//! What echoes a secret may escape any of its characters: JSON as `\u0061` or `\"`, a URL as `%61`, HTML as `&#97;` or
//! `&#x61;`, and JSON inside of JSON with more backslashes. One look at the characters behind the escapes, of the text and of
//! the secret alike, finds it in all of these.

use std::ops::Range;

/// Whether the secret stands in the text, ignoring case.
pub(super) fn is_in(text: &[u8], secret: &[u8]) -> bool {
    !find_all(text, secret).is_empty()
}

/// The text with something else wherever the secret stood, if it did.
pub(super) fn without(text: &[u8], secret: &[u8], instead: &[u8]) -> Option<Vec<u8>> {
    let places = find_all(text, secret);
    if places.is_empty() {
        return None;
    }
    let mut out = Vec::with_capacity(text.len());
    let mut from = 0;
    for place in places {
        out.extend_from_slice(&text[from..place.start]);
        out.extend_from_slice(instead);
        from = place.end;
    }
    out.extend_from_slice(&text[from..]);
    Some(out)
}

/// Where the key stands, ignoring case. The places do not overlap.
fn find_all(text: &[u8], key: &[u8]) -> Vec<Range<usize>> {
    if text.iter().any(|byte| matches!(byte, b'\\' | b'%' | b'&')) {
        let (plain, places) = unescaped(text);
        // A secret that looks like an escape itself may have been escaped once more.
        let mut found = find_plain(&plain, key);
        if found.is_empty() {
            found = find_plain(&plain, &unescaped(key).0);
        }
        let place = |found: Range<usize>| places[found.start].start..places[found.end - 1].end;
        found.into_iter().map(place).collect()
    } else {
        find_plain(text, key)
    }
}

fn find_plain(text: &[u8], key: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let Some(first) = key.first() else {
        return found;
    };
    // Few places begin like the key, and that is quickly seen.
    let begins = |byte: &u8| byte.eq_ignore_ascii_case(first);
    while let Some(next) = text[at..].iter().position(begins) {
        let start = at + next;
        let Some(place) = text.get(start..start + key.len()) else {
            break;
        };
        at = start + 1;
        if place.eq_ignore_ascii_case(key) {
            at = start + key.len();
            found.push(start..at);
        }
    }
    found
}

/// The characters behind the escapes, and where in the text each of them stands.
fn unescaped(text: &[u8]) -> (Vec<u8>, Vec<Range<usize>>) {
    let mut plain = Vec::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let (character, length) = escape(&text[at..]).unwrap_or((Plain::Byte(text[at]), 1));
        let before = plain.len();
        match character {
            Plain::Byte(byte) => plain.push(byte),
            Plain::Char(character) => plain.extend(character.encode_utf8(&mut [0; 4]).bytes()),
        }
        places.resize(places.len() + plain.len() - before, at..at + length);
        at += length;
    }
    (plain, places)
}

/// What an escape stands for: URLs escape bytes, JSON and HTML characters.
enum Plain {
    Byte(u8),
    Char(char),
}

/// What an escape at the beginning of the text stands for, and the escape's length.
fn escape(text: &[u8]) -> Option<(Plain, usize)> {
    let hex = |digits: &[u8]| {
        let digits = std::str::from_utf8(digits).ok()?;
        let plain = digits.bytes().all(|b| b.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| plain)
    };
    match text.first()? {
        b'\\' => {
            let slashes = text.iter().take_while(|byte| **byte == b'\\').count();
            let rest = &text[slashes..];
            if let Some(digits) = rest.strip_prefix(b"u").and_then(|rest| rest.get(..4)) {
                let character = char::from_u32(hex(digits)?)?;
                return Some((Plain::Char(character), slashes + 5));
            }
            match rest.first() {
                Some(quote @ (b'"' | b'/')) => Some((Plain::Byte(*quote), slashes + 1)),
                // However often it was escaped, it is one.
                _ => Some((Plain::Byte(b'\\'), slashes)),
            }
        }
        b'%' => {
            let byte = u8::try_from(hex(text.get(1..3)?)?).ok()?;
            Some((Plain::Byte(byte), 3))
        }
        b'&' => {
            let rest = text.strip_prefix(b"&#")?;
            let end = rest.iter().take(8).position(|byte| *byte == b';')?;
            let number = std::str::from_utf8(&rest[..end]).ok()?;
            let character = match number.strip_prefix(['x', 'X']) {
                Some(digits) => hex(digits.as_bytes())?,
                None => number.parse().ok()?,
            };
            Some((Plain::Char(char::from_u32(character)?), end + 3))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{find_all, without};

    fn places(text: &str) -> Vec<&str> {
        let found = find_all(text.as_bytes(), b"abc-1.x_");
        found.into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn a_key_is_found_however_it_is_spelt() {
        for spelt in [
            "abc-1.x_",
            "ABC-1.X_",
            r"\u0061bc-1.x_",
            r"\u0061\u0062\u0063\u002D\u0031\u002e\u0078\u005f",
            r"a\\u0062c-1.x_",
            "%61bc%2d1.x_",
            "&#97;&#x62;c-1.x_",
            r"\u0061%62&#99;-1.x_",
        ] {
            assert_eq!(
                places(&format!("x {spelt} y% & \\ {spelt}")),
                [spelt, spelt]
            );
        }
    }

    #[test]
    fn a_secret_of_any_characters_is_found() {
        for (secret, spelt) in [
            (r#"p"w\n"#, r#"p\"w\\n"#),
            (r#"p"w\n"#, r#"p\\\"w\\\\n"#),
            ("p/w", r"p\/w"),
            ("100%25", "100%2525"),
            ("pässword", "p%C3%A4ssword"),
            ("pässword", r"p\u00e4ssword"),
            ("päss&word", "p&#228;ss&word"),
        ] {
            let text = format!("<{spelt}>");
            let clean = without(text.as_bytes(), secret.as_bytes(), b"-").expect(spelt);
            assert_eq!(String::from_utf8_lossy(&clean), "<->", "{spelt}");
        }
    }

    #[test]
    fn what_only_begins_like_an_escape_is_text() {
        for text in [
            "",
            "%",
            "%6",
            "\\",
            "\\u00",
            "&#",
            "&#;",
            "&#xzz;",
            "\\u+061",
            "abc-1.x",
            "&#9999999999;",
        ] {
            assert!(places(text).is_empty(), "{text}");
        }
    }
}
