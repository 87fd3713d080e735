//! Values that stand in files or on standard input.

use crate::failure::Failure;
use serde_json::Value;
use std::fs;
use std::io::{self, IsTerminal, Read};

/// Standard input, which can be read for one thing only.
#[derive(Debug, Default)]
pub(crate) struct Input {
    taken_for: Option<String>,
}

impl Input {
    /// The text at a place: `@FILE`, or `-` for standard input.
    ///
    /// # Errors
    /// If there is no such place, or standard input was read for something else already.
    pub(crate) fn text(&mut self, place: &str, what: &str) -> Result<String, Failure> {
        if place == "-" {
            if let Some(other) = &self.taken_for {
                let text =
                    format!("standard input is read for {other} already, and cannot be for {what}");
                return Err(Failure::usage(text));
            }
            self.taken_for = Some(what.to_owned());
            let mut text = String::new();
            let read = io::stdin().lock().read_to_string(&mut text);
            return match read {
                Ok(_) => Ok(text),
                Err(error) => Err(Failure::usage(format!(
                    "{what}: standard input cannot be read: {error}"
                ))),
            };
        }
        let Some(file) = place.strip_prefix('@') else {
            return Err(Failure::usage(format!(
                "{what} takes @FILE, or - for standard input"
            )));
        };
        fs::read_to_string(file)
            .map_err(|error| Failure::usage(format!("{what}: {file} cannot be read: {error}")))
    }

    /// The JSON at a place.
    pub(crate) fn json(&mut self, place: &str, what: &str) -> Result<Value, Failure> {
        parsed(&self.text(place, what)?, what)
    }

    /// A secret at a place; `-` at a terminal asks without an echo. As it is, it is taken only where an id is a secret.
    pub(crate) fn secret(
        &mut self,
        place: &str,
        what: &str,
        is_id: bool,
    ) -> Result<String, Failure> {
        if place == "-" && io::stdin().is_terminal() {
            return crate::terminal::asked_in_secret(&format!("{what}: "))
                .map_err(|error| Failure::usage(format!("{what} cannot be asked for: {error}")));
        }
        match place.strip_prefix('@').is_some() || place == "-" {
            true => Ok(without_line_end(self.text(place, what)?)),
            false if is_id => Ok(place.to_owned()),
            false => Err(Failure::usage(format!(
                "{what} is a secret, which others can see in an argument: give @FILE, or - for standard input"
            ))),
        }
    }
}

/// The line break behind a key is that of the file; a text of several lines, such as a PEM file, stays as it is.
fn without_line_end(text: String) -> String {
    let line = text.trim_end_matches(['\r', '\n']);
    match line.contains('\n') {
        true => text,
        false => line.to_owned(),
    }
}

/// A text as JSON.
pub(crate) fn parsed(text: &str, what: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::usage(format!(
            "{what} is no JSON, from line {line}, column {column} on"
        ))
    })
}
