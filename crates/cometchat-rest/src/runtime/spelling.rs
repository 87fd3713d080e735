//! Finding a key in a text, however it is spelt.
//!
//! What echoes a key may escape any of its characters: JSON as `\u0061`, a URL as `%61`, HTML as `&#97;` or `&#x61;`, and
//! JSON inside of JSON with more backslashes. A key consists of letters, digits, `-`, `_` and `.`, so one look at the
//! characters behind the escapes finds it in all of these.

use std::ops::Range;

/// Where the key stands, ignoring case. The places do not overlap.
pub(super) fn find_all(text: &[u8], key: &[u8]) -> Vec<Range<usize>> {
    if text.iter().any(|byte| matches!(byte, b'\\' | b'%' | b'&')) {
        let (plain, places) = unescaped(text);
        let found = find_plain(&plain, key);
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
        let (byte, length) = escape(&text[at..]).unwrap_or((text[at], 1));
        plain.push(byte);
        places.push(at..at + length);
        at += length;
    }
    (plain, places)
}

/// The character that an escape at the beginning of the text stands for, and the escape's length.
fn escape(text: &[u8]) -> Option<(u8, usize)> {
    let hex = |digits: &[u8]| {
        let digits = std::str::from_utf8(digits).ok()?;
        let plain = digits.bytes().all(|b| b.is_ascii_hexdigit());
        u8::try_from(u32::from_str_radix(digits, 16).ok().filter(|_| plain)?).ok()
    };
    match text.first()? {
        b'\\' => {
            let slashes = text.iter().take_while(|byte| **byte == b'\\').count();
            let rest = text[slashes..].strip_prefix(b"u")?;
            Some((hex(rest.get(..4)?)?, slashes + 5))
        }
        b'%' => Some((hex(text.get(1..3)?)?, 3)),
        b'&' => {
            let rest = text.strip_prefix(b"&#")?;
            let end = rest.iter().take(8).position(|byte| *byte == b';')?;
            let number = std::str::from_utf8(&rest[..end]).ok()?;
            let character = match number.strip_prefix(['x', 'X']) {
                Some(digits) => hex(digits.as_bytes())?,
                None => number.parse().ok()?,
            };
            Some((character, end + 3))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::find_all;

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
