//! `cometctl explain`: what an error code means, what to do, and which commands it comes from.

use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use crate::tree::Noun;
use clap::{Arg, ArgMatches, Command};
use cometchat::ErrorHelp;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(crate) fn add(command: Command) -> Command {
    command.subcommand(
        Command::new("explain")
            .about("What an error code means, what to do, and which commands it comes from")
            .arg(
                Arg::new("code")
                    .value_name("CODE")
                    .required(true)
                    .help("The code, such as ERR_UID_NOT_FOUND"),
            ),
    )
}

pub(crate) fn run(root: &Noun, matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let code = matches
        .get_one::<String>("code")
        .cloned()
        .unwrap_or_default();
    let code = code.trim().to_uppercase();
    let Some(help) = ErrorHelp::of(&code) else {
        return Err(Failure::new(
            Exit::NotFound,
            "not found",
            format!("no documentation has the code {code}"),
        ));
    };
    let commands = commands(root, help.code);
    let mut printer = Printer::new(globals)?;
    if printer.form() == Form::Table {
        printer.text(&text(help, &commands))?;
        return Ok(Exit::Done);
    }
    let commands: Vec<_> = commands
        .iter()
        .map(|(command, meaning)| json!({ "command": command, "meaning": meaning }))
        .collect();
    let told = json!({
        "code": help.code, "meaning": help.meaning, "cause": help.cause, "action": help.action,
        "retry": help.retry.as_str(), "anywhere": help.anywhere, "commands": commands,
    });
    printer.one(&told, &Columns::default())?;
    Ok(Exit::Done)
}

/// The commands that a code comes from, and what it means there.
fn commands(root: &Noun, code: &str) -> BTreeMap<String, &'static str> {
    let mut found = BTreeMap::new();
    root.walk(&mut |path, verb| {
        let operations = [Some(verb.operation), verb.narrowed];
        for operation in operations.into_iter().flatten() {
            let mut errors = operation.errors.iter();
            if let Some((_, meaning)) = errors.find(|(known, _)| *known == code) {
                found.entry(path.join(" ")).or_insert(*meaning);
            }
        }
    });
    found
}

fn text(help: &ErrorHelp, commands: &BTreeMap<String, &str>) -> String {
    let mut text = format!(
        "{}: {}\n\nUsual cause   {}\nWhat to do    {}\nSend again    {}\n",
        help.code, help.meaning, help.cause, help.action, help.retry
    )
    .replace('`', "");
    if help.anywhere {
        text.push_str("\nAny command may be refused with it.\n");
    }
    if !commands.is_empty() {
        text.push_str("\nIt comes from\n");
    }
    for (command, meaning) in commands {
        let _ = writeln!(text, "  cometctl {command}: {}", meaning.replace('`', ""));
    }
    text
}
