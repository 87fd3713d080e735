//! One value in one cell.

use super::Column;
use crate::text::is_unsafe;
use serde_json::Value;

/// The text of a cell. Moments are shown as people read them.
pub(super) fn readable(value: Option<&Value>, column: &Column) -> String {
    let Some(value) = value else {
        return String::new();
    };
    if let Some(moment) = Some(value).filter(|_| column.is_moment).and_then(moment) {
        return moment;
    }
    one_line(&plain(value))
}

/// The text as it is: for files.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) if list.iter().all(Value::is_string) => {
            let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            texts.join(",")
        }
        other => other.to_string(),
    }
}

/// A moment in whole seconds as `2026-01-02 10:11`, in UTC.
fn moment(value: &Value) -> Option<String> {
    let seconds = match value {
        Value::String(text) => text.parse().ok()?,
        other => other.as_i64()?,
    };
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    Some(
        moment
            .to_zoned(jiff::tz::TimeZone::UTC)
            .strftime("%Y-%m-%d %H:%M")
            .to_string(),
    )
}

/// Everything on one line, and nothing that a terminal obeys.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\r' | '\t' => ' ',
            c if is_unsafe(c) => '\u{fffd}',
            c => c,
        })
        .collect()
}
