//! Numbers, which are the same whatever features of serde_json another crate of the program has switched on.
//!
//! With `arbitrary_precision`, serde_json shows a number with a fraction, with an exponent or out of the range of 64 bits as
//! an object with this one key, and its digits as text. We read the nearest `f64`, which is what comes without the feature.

use serde_json::{Number, Value};

const TOKEN: &str = "$serde_json::private::Number";

/// The number that an object with this key and value is, if it is one.
#[inline]
pub(crate) fn from_token(key: &str, value: &Value) -> Option<f64> {
    if !is_token(key) {
        return None;
    }
    let digits = value.as_str()?;
    let is_number = digits.ends_with(|last: char| last.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

/// Whether the key is the one of a number that serde_json shows as an object.
#[inline]
pub(crate) fn is_token(key: &str) -> bool {
    key == TOKEN
}

/// A number as JSON has it, if it has such a number. There is one zero: `-0` is a float to serde_json by default and an integer
/// with `arbitrary_precision`.
pub(crate) fn from_float(number: f64) -> Option<Value> {
    if number == 0.0 && number.is_sign_negative() {
        return Some(0.into());
    }
    Number::from_f64(number).map(Value::Number)
}
