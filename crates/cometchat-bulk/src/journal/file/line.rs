//! Lines of a journal, each with its number and a checksum.
//!
//! ```json
//! {"line":2,"event":"sending","record":1,"key":"order-17","hash":"d94f8f6cdf77c11d","crc":"5a0c1f3e"}
//! ```
//!
//! A line that a broken disk or another program has changed is noticed by its checksum, one that is missing, doubled or in
//! another place by its number. So no record is ever taken for one that was not announced because of damage.

use super::event::{Fields, LineEvent};
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

/// Adds number and checksum to an object, and the end of the line.
pub(super) fn seal(number: u64, object: &[u8], lines: &mut Vec<u8>) {
    let start = lines.len();
    lines.extend_from_slice(format!("{{\"line\":{number},").as_bytes());
    let inner = object.strip_prefix(b"{").unwrap_or(object);
    lines.extend_from_slice(inner.strip_suffix(b"}").unwrap_or(inner));
    let checksum = checksum(&lines[start..]);
    lines.extend_from_slice(BEFORE);
    lines.extend_from_slice(checksum.as_bytes());
    lines.extend_from_slice(BEHIND);
}

/// The number of a line and what it says; none if it is not as it was written.
pub(super) fn open(line: &[u8]) -> Option<(u64, LineEvent<'_>)> {
    let fields: Fields<'_> = serde_json::from_slice(checked(line)?.0).ok()?;
    Some((fields.line, fields.into_event()?))
}

/// The line itself and its object without number and checksum, if it is as it was written.
pub(super) fn checked(line: &[u8]) -> Option<(&[u8], Vec<u8>)> {
    let sealed = line.strip_suffix(BEHIND)?;
    let (rest, found) = sealed.split_at_checked(sealed.len().checked_sub(DIGITS)?)?;
    let rest = rest.strip_suffix(BEFORE)?;
    if checksum(rest).as_bytes() != found {
        return None;
    }
    let inner = rest.strip_prefix(START)?;
    let comma = inner.iter().position(|byte| *byte == b',')?;
    let object = [b"{", &inner[comma + 1..], b"}"].concat();
    Some((line, object))
}

/// Where the last line in these bytes begins.
pub(super) fn last_start(bytes: &[u8]) -> usize {
    let start = bytes.windows(START.len()).rposition(|part| part == START);
    start.unwrap_or(0)
}

/// Whether this can be the beginning of the line with this number: it begins so, holds nothing that a line never holds, and
/// its checksum, as far as there is one, is the right one.
pub(super) fn is_begun(number: u64, line: &[u8]) -> bool {
    let start = format!("{{\"line\":{number},\"event\":\"");
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
