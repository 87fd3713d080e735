//! `cometctl schema`: the JSON Schema of a body.

use super::{named, words_argument};
use crate::command::Globals;
use crate::description::{self, closed};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Printer};
use crate::tree::Noun;
use clap::{ArgMatches, Command};

pub(crate) fn add(command: Command) -> Command {
    command.subcommand(
        Command::new("schema")
            .about("The JSON Schema of the body that a command sends")
            .arg(words_argument()),
    )
}

pub(crate) fn run(root: &Noun, matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let (path, verb) = named(root, matches)?;
    let described = description::operation(&verb.operation.id);
    let Some(body) = &described.body else {
        let path = path.join(" ");
        let text = format!("{path} sends no body");
        return Err(
            Failure::usage(text).hint(format!("cometctl {path} --schema describes its flags."))
        );
    };
    let mut printer = Printer::new(globals)?;
    json(&mut printer, globals, &closed(body))
}

/// Writes JSON, whatever the terminal is.
pub(super) fn json(
    printer: &mut Printer,
    globals: &Globals,
    value: &serde_json::Value,
) -> Result<Exit, Failure> {
    let is_plain = globals.jq.is_none()
        && globals.fields.is_empty()
        && globals.output.as_deref() != Some("ndjson");
    match is_plain {
        true => printer.line(&format!("{value:#}"))?,
        false => printer.one(value, &Columns::default())?,
    }
    Ok(Exit::Done)
}
