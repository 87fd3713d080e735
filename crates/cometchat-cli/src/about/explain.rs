//! `cometctl explain`: what an error code means, as far as the table of operations says it.

use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use crate::tree::Noun;
use clap::{Arg, ArgMatches, Command};
use cometchat::types::ErrorCode;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(crate) fn add(command: Command) -> Command {
    command.subcommand(
        Command::new("explain")
            .about("What an error code means, and which commands it comes from")
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
    // What it means, and the commands where it means that.
    let mut meanings: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    root.walk(&mut |path, verb| {
        let operations = [Some(verb.operation), verb.narrowed];
        for operation in operations.into_iter().flatten() {
            for (known, meaning) in operation.errors {
                let commands = meanings.entry(meaning).or_default();
                let path = path.join(" ");
                if *known == code && !commands.contains(&path) {
                    commands.push(path);
                }
            }
        }
    });
    meanings.retain(|_, commands| !commands.is_empty());
    let is_known = ErrorCode::KNOWN.contains(&code.as_str());
    if meanings.is_empty() && !is_known {
        return Err(Failure::new(
            Exit::NotFound,
            "not found",
            format!("no documentation has the code {code}"),
        ));
    }
    let mut printer = Printer::new(globals)?;
    if printer.form() != Form::Table {
        let meanings: Vec<Value> = meanings
            .iter()
            .map(|(meaning, commands)| json!({ "meaning": meaning, "commands": commands }))
            .collect();
        printer.one(
            &json!({ "code": code, "meanings": meanings }),
            &Columns::default(),
        )?;
        return Ok(Exit::Done);
    }
    let mut text = format!("{code}\n");
    for (meaning, commands) in &meanings {
        let _ = write!(text, "\n{}\n", meaning.replace('`', ""));
        for command in commands {
            let _ = writeln!(text, "  cometctl {command}");
        }
    }
    if meanings.is_empty() {
        text.push_str("\nIt can come from any command: it is about the key, the app, a limit or the form of a request.\n");
    }
    printer.text(&text)?;
    Ok(Exit::Done)
}
