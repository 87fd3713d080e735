//! What a record says, in 64 bits: enough to see that a journal belongs to another input.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};
use siphasher::sip::SipHasher24;
use std::fmt;
use std::hash::Hasher;

/// What a record says, in 64 bits: the same in every run, on every machine and in every version.
///
/// It is SipHash-2-4 with a key of zeros; that of a [`BulkRecord`](crate::BulkRecord) is over its JSON with keys in order and no space. `Display` and JSON have 16
/// hexadecimal digits. It tells an input that was changed by mistake, not one that was changed to deceive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Of a record as JSON.
    pub(crate) fn of(record: &Value) -> Self {
        let mut text = Vec::with_capacity(256);
        write_in_order(record, &mut text);
        Self::of_bytes(&text)
    }

    /// From what [`bits`](Self::bits) gave.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// As a number.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.0
    }

    /// Of bytes that say the same in every run.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        let mut hasher = SipHasher24::new();
        hasher.write(bytes);
        Self(hasher.finish())
    }
}

/// Whether a map keeps the order of its keys, and whether a number keeps the text it was read from, depends on features of
/// serde_json that any crate in the program may switch on. Neither changes what is written here.
fn write_in_order(value: &Value, text: &mut Vec<u8>) {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_unstable_by_key(|(key, _)| key.as_str());
            text.push(b'{');
            for (index, (key, value)) in entries.into_iter().enumerate() {
                if index > 0 {
                    text.push(b',');
                }
                write_scalar(key, text);
                text.push(b':');
                write_in_order(value, text);
            }
            text.push(b'}');
        }
        Value::Array(items) => {
            text.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(b',');
                }
                write_in_order(item, text);
            }
            text.push(b']');
        }
        Value::Number(number) => write_number(number, text),
        scalar => write_scalar(scalar, text),
    }
}

fn write_number(number: &Number, text: &mut Vec<u8>) {
    match (number.as_u64(), number.as_i64(), number.as_f64()) {
        (Some(number), ..) => write_scalar(&number, text),
        (_, Some(number), _) => write_scalar(&number, text),
        // Read as an integer by one way and as a fraction by the other.
        (.., Some(0.0)) if number.to_string().starts_with('-') => text.push(b'0'),
        (.., Some(number)) => write_scalar(&number, text),
        (None, None, None) => text.extend_from_slice(number.to_string().as_bytes()),
    }
}

fn write_scalar<T: Serialize + ?Sized>(value: &T, text: &mut Vec<u8>) {
    // Neither a string nor a scalar can fail, and a vector takes everything.
    let _ = serde_json::to_writer(text, value);
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let bits = (text.len() == 16).then(|| u64::from_str_radix(&text, 16).ok());
        bits.flatten()
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("a hash has 16 hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_hash_is_that_of_the_published_algorithm() {
        // Computed with the reference implementation of SipHash-2-4 under a key of zeros.
        assert_eq!(Fingerprint::of_bytes(b"").bits(), 0x1e92_4b9d_7377_00d7);
    }

    #[test]
    fn the_order_of_keys_does_not_matter_and_everything_else_does() {
        let one: Value = serde_json::from_str(r#"{"a":1,"b":{"c":[1,2],"d":null}}"#).unwrap();
        let same: Value = serde_json::from_str(r#"{"b":{"d":null,"c":[1,2]},"a":1}"#).unwrap();
        assert_eq!(Fingerprint::of(&one), Fingerprint::of(&same));
        let others = [
            json!({"a": 1, "b": {"c": [2, 1], "d": null}}),
            json!({"a": "1", "b": {"c": [1, 2], "d": null}}),
            json!({"a": 1, "b": {"c": [1, 2]}}),
            json!({"a": 1, "b": {"c": [12], "d": null}}),
        ];
        for other in others {
            assert_ne!(Fingerprint::of(&one), Fingerprint::of(&other), "{other}");
        }
    }
}
