//! `cometctl --map`: the tree of commands, for programs.

use super::risk;
use super::schema::json as write_json;
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Printer;
use crate::text::kebab;
use crate::tree::Noun;
use cometchat::facts::{OnBehalfOf, Pages};
use serde_json::{Value, json};

pub(crate) fn run(root: &Noun, globals: &Globals) -> Result<Exit, Failure> {
    let mut printer = Printer::new(globals)?;
    write_json(&mut printer, globals, &of(root))
}

/// Every command with what a program has to know to choose it; `--schema` says the rest.
fn of(root: &Noun) -> Value {
    let mut commands = Vec::new();
    root.walk(&mut |path, verb| {
        let operation = verb.operation;
        let (arguments, required) = verb.arguments();
        let arguments: Vec<Value> = arguments
            .iter()
            .enumerate()
            .map(|(index, parameter)| json!({ "name": kebab(parameter.name), "required": index < required }))
            .collect();
        let acting = match operation.on_behalf_of {
            OnBehalfOf::Required => "required",
            OnBehalfOf::Optional => "optional",
            _ => "none",
        };
        commands.push(json!({
            "command": path.join(" "),
            "operation": operation.id,
            "narrowed": verb.narrowed.map(|narrowed| &narrowed.id),
            "summary": operation.summary,
            "arguments": arguments,
            "as": acting,
            "body": operation.body.is_some(),
            "risk": risk(verb),
            "walks": operation.pages.is_some_and(|pages| pages != Pages::Once),
            "deprecated": operation.deprecated,
        }));
    });
    json!({ "program": "cometctl", "version": env!("CARGO_PKG_VERSION"), "commands": commands })
}
