//! `cometctl tools`: the commands as tools that a program may call, with a JSON Schema of their input.

use super::command_schema::parameter_schema;
use super::risk;
use super::schema::json as write_json;
use crate::command::Globals;
use crate::description::{self, closed};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Printer;
use crate::text::plain;
use crate::tree::{Noun, Verb, ids};
use clap::{Arg, ArgMatches, Command};
use cometchat::Operation;
use cometchat::facts::{Location, Risk};
use serde_json::{Map, Value, json};

pub(crate) fn add(command: Command) -> Command {
    command.subcommand(
        Command::new("tools")
            .about("The commands as tool definitions with a JSON Schema of their input, for programs")
            .long_about(
                "Writes one tool definition for each command: name, description, JSON Schema of the input, what it can do to data, and the \
                 arguments that run it. Only what reads is there, unless --risk allows more.",
            )
            .arg(
                Arg::new("risk")
                    .long("risk")
                    .value_name("MOST")
                    .value_parser(["read", "write", "destructive"])
                    .default_value("read")
                    .help("What the tools may do to data at most"),
            ),
    )
}

pub(crate) fn run(root: &Noun, matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let most = match matches.get_one::<String>("risk").map(String::as_str) {
        Some("destructive") => Risk::Destructive,
        Some("write") => Risk::Write,
        _ => Risk::Read,
    };
    let mut tools = Vec::new();
    root.walk(&mut |path, verb| {
        if verb.operation.risk <= most {
            for operation in [Some(verb.operation), verb.narrowed].into_iter().flatten() {
                tools.push(tool(path, verb, operation));
            }
        }
    });
    let mut printer = Printer::new(globals)?;
    write_json(&mut printer, globals, &Value::Array(tools))
}

fn tool(path: &[&str], verb: &Verb, operation: &Operation) -> Value {
    let described = description::operation(&operation.id);
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in operation.parameters {
        let mut schema = parameter_schema(parameter, &described);
        // References do not stand alone.
        if parameter.list {
            schema = json!({ "type": "array", "items": { "type": "string" }, "description": schema["description"] });
        }
        // Path and query may have parameters of the same name.
        let name = match properties.contains_key(parameter.name) {
            true => format!("{}_of_query", parameter.name),
            false => parameter.name.to_owned(),
        };
        if parameter.required {
            required.push(name.clone());
        }
        properties.insert(name, schema);
    }
    // Definitions are looked for from the root.
    let mut definitions = None;
    if let Some(body) = &described.body {
        let mut schema = closed(body);
        if let Some(object) = schema.as_object_mut() {
            object.remove("$schema");
            definitions = object.remove("$defs");
        }
        properties.insert("body".to_owned(), schema);
        if described.body_required {
            required.push("body".to_owned());
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false });
    if let (Some(definitions), Some(object)) = (definitions, schema.as_object_mut()) {
        object.insert("$defs".to_owned(), definitions);
    }
    let mut run: Vec<String> = path.iter().map(|&word| word.to_owned()).collect();
    run.extend(ids(operation).iter().map(|name| format!("{{{name}}}")));
    if operation
        .parameters
        .iter()
        .any(|one| one.location == Location::Header)
    {
        run.extend(["--as".to_owned(), "{onBehalfOf}".to_owned()]);
    }
    if operation.body.is_some() {
        run.extend(["--body".to_owned(), "-".to_owned()]);
    }
    json!({
        "name": operation.id.replace('-', "_"),
        "description": format!("{}. {}", operation.summary, plain(&described.description)),
        "risk": risk(verb),
        "read_only": operation.risk == Risk::Read,
        "input_schema": schema,
        "run": run,
    })
}
