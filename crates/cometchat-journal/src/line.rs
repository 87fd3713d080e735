//! Lines with a number and a checksum.
//!
//! ```json
//! {"line":2,"event":"sending","record":1,"key":"order-17","hash":"d94f8f6cdf77c11d","crc":"5a0c1f3e"}
//! ```
//!
//! A line that a broken disk or another program has changed is noticed by its checksum, one that is missing, doubled or in
//! another place by its number.

use siphasher::sip::SipHasher24;
use std::hash::Hasher;

/// What a line begins with.
const START: &[u8] = b"{\"line\":";
/// What stands before the checksum.
const BEFORE: &[u8] = b",\"crc\":\"";
/// What stands behind it.
const BEHIND: &[u8] = b"\"}\n";
/// Hexadecimal digits of a checksum.
const DIGITS: usize = 8;

/// Adds number and checksum to an object in JSON that has at least one member, and the end of the line.
///
/// ```
/// let mut lines = Vec::new();
/// cometchat_journal::line::seal(7, br#"{"event":"done"}"#, &mut lines);
/// assert!(lines.starts_with(br#"{"line":7,"event":"done","crc":""#));
/// ```
pub fn seal(number: u64, object: &[u8], lines: &mut Vec<u8>) {
    let start = lines.len();
    lines.extend_from_slice(format!("{{\"line\":{number},").as_bytes());
    let inner = object.strip_prefix(b"{").unwrap_or(object);
    lines.extend_from_slice(inner.strip_suffix(b"}").unwrap_or(inner));
    let checksum = checksum(&lines[start..]);
    lines.extend_from_slice(BEFORE);
    lines.extend_from_slice(checksum.as_bytes());
    lines.extend_from_slice(BEHIND);
}

/// The number of a line and its object, without number and checksum; none if it is not as it was written.
#[must_use]
pub fn open(line: &[u8]) -> Option<(u64, Vec<u8>)> {
    let sealed = line.strip_suffix(BEHIND)?;
    let (rest, found) = sealed.split_at_checked(sealed.len().checked_sub(DIGITS)?)?;
    let rest = rest.strip_suffix(BEFORE)?;
    if checksum(rest).as_bytes() != found {
        return None;
    }
    let inner = rest.strip_prefix(START)?;
    let comma = inner.iter().position(|byte| *byte == b',')?;
    let number = std::str::from_utf8(&inner[..comma]).ok()?.parse().ok()?;
    Some((number, [b"{", &inner[comma + 1..], b"}"].concat()))
}

/// Where the last line in these bytes begins.
#[must_use]
pub fn last_start(bytes: &[u8]) -> usize {
    let start = bytes.windows(START.len()).rposition(|part| part == START);
    start.unwrap_or(0)
}

/// Whether this can be the beginning of the line with this number, whose object begins with the member `first`: it begins so,
/// holds nothing that a line never holds, and its checksum, as far as there is one, is the right one.
#[must_use]
pub fn is_begun(number: u64, first: &str, line: &[u8]) -> bool {
    let start = format!("{{\"line\":{number},\"{first}\":\"");
    let shared = line.len().min(start.len());
    if line[..shared] != start.as_bytes()[..shared] || line.iter().any(u8::is_ascii_control) {
        return false;
    }
    let Some(at) = line.windows(BEFORE.len()).rposition(|part| part == BEFORE) else {
        return true;
    };
    let (rest, found) = line.split_at(at);
    let whole = [BEFORE, checksum(rest).as_bytes(), BEHIND].concat();
    whole.starts_with(found) && found.len() < whole.len()
}

fn checksum(bytes: &[u8]) -> String {
    let mut hasher = SipHasher24::new();
    hasher.write(bytes);
    format!("{:08x}", hasher.finish() >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> Vec<u8> {
        let mut line = Vec::new();
        seal(3, br#"{"event":"done","body":"a,\"crc\":\"b"}"#, &mut line);
        line
    }

    #[test]
    fn a_line_opens_to_what_was_sealed() {
        let object = br#"{"event":"done","body":"a,\"crc\":\"b"}"#.to_vec();
        assert_eq!(open(&sealed()), Some((3, object)));
    }

    #[test]
    fn a_line_with_any_byte_changed_does_not_open() {
        for place in 0..sealed().len() {
            let mut line = sealed();
            line[place] ^= 1;
            assert_eq!(open(&line), None, "byte {place}");
        }
    }

    #[test]
    fn every_beginning_of_a_line_is_known_as_one_and_the_whole_is_not() {
        let line = sealed();
        for end in 1..line.len() {
            assert!(is_begun(3, "event", &line[..end]), "{end} bytes");
            assert!(
                end < 9 || !is_begun(4, "event", &line[..end]),
                "{end} bytes"
            );
        }
        assert!(!is_begun(3, "event", &line));
        assert!(!is_begun(3, "event", &[0; 40]));
    }
}
