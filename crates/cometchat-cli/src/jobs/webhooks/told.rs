//! What is said of an event.

use crate::command::Globals;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use crate::text::is_unsafe;
use cometchat_webhooks::Event;
use serde_json::value::RawValue;
use std::time::SystemTime;

/// Writes events to standard output as they come.
pub(super) struct Told {
    printer: Printer,
    /// Whether something is made of the body before it is written.
    is_shaped: bool,
}

impl Told {
    /// # Errors
    /// If the form does not fit events, or the jq program is none.
    pub(super) fn new(globals: &Globals) -> Result<Self, Failure> {
        let printer = Printer::new(globals)?;
        if printer.form() == Form::Csv {
            return Err(Failure::usage(
                "events have no columns in common: --output csv is not for them",
            ));
        }
        let is_shaped = globals.jq.is_some() || !globals.fields.is_empty();
        Ok(Self { printer, is_shaped })
    }

    /// A line for people; elsewhere the body as it came.
    pub(super) fn tell(&mut self, at: SystemTime, event: &Event) -> Result<(), Failure> {
        let body = event.envelope().bytes();
        if self.is_shaped {
            let value = serde_json::from_slice(body).unwrap_or_default();
            return self.printer.one(&value, &Columns::default());
        }
        match self.printer.form() {
            Form::Table => self.printer.line(&for_people(at, event)),
            // A body that is no JSON is written as a text.
            _ => match one_line(body) {
                Some(line) => self.printer.line(&line),
                None => {
                    let text = serde_json::Value::from(event.raw().into_owned());
                    self.printer.line(&text.to_string())
                }
            },
        }
    }
}

/// When it came, what it is, which ids it is about, and its own moment.
fn for_people(at: SystemTime, event: &Event) -> String {
    let trigger = match event.trigger() {
        "" => "(no trigger)",
        trigger => trigger,
    };
    let mut line = format!("{}  {trigger}", moment(at));
    if let Some(key) = event.deduplication_key() {
        let webhook = event.envelope().webhook().unwrap_or_default();
        let known = format!("{webhook} {trigger} ");
        line.push_str("  ");
        line.push_str(key.strip_prefix(&known).unwrap_or(&key));
    }
    if let Some(own) = event.moment().and_then(|own| own.to_system_time()) {
        line.push_str("  of ");
        line.push_str(&moment(own));
    }
    line.chars()
        .map(|c| if is_unsafe(c) { '\u{fffd}' } else { c })
        .collect()
}

/// As RFC 3339 has it, in UTC.
pub(super) fn moment(at: SystemTime) -> String {
    jiff::Timestamp::try_from(at)
        .map(|at| format!("{at:.3}"))
        .unwrap_or_default()
}

/// JSON on one line, with nothing else changed: in JSON, line breaks stand between values only.
pub(super) fn one_line(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    serde_json::from_str::<&RawValue>(text).ok()?;
    Some(text.replace(['\n', '\r'], " "))
}
