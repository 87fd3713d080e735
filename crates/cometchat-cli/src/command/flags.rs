//! The arguments and flags of one operation, out of the table and the description.

use super::known::Known;
use crate::call::shorthand;
use crate::description::{self, Described, Field, Form, fields};
use crate::text::{kebab, placeholder, plain, sentence};
use crate::tree::{Verb, is_argument};
use clap::{Arg, ArgAction, Command, value_parser};
use cometchat::Operation;
use cometchat::facts::{Kind, Location, OnBehalfOf, Pages, Parameter, Risk, Shape};

/// The argument with a whole body.
pub(crate) const BODY: &str = "body";

/// The name under which clap keeps an argument.
pub(crate) fn argument_id(parameter: &Parameter) -> String {
    format!("argument {}", parameter.name)
}

/// The name under which clap keeps the flag of a parameter.
pub(crate) fn parameter_id(parameter: &Parameter) -> String {
    format!("parameter {}", parameter.name)
}

/// The name under which clap keeps a field of the body.
pub(crate) fn field_id(field: &Field) -> String {
    format!("field {}", field.wire_name())
}

pub(super) fn add(command: Command, verb: &Verb) -> Command {
    let operation = verb.operation;
    let described = description::operation(&operation.id);
    let widest = description::operation(&verb.widest().id);
    let mut command = command.long_about(long_about(operation, &described));
    let (arguments, required) = verb.arguments();
    for (index, parameter) in arguments.iter().enumerate() {
        let said = widest.parameter(parameter);
        let mut help = said
            .map(|said| plain(&said.description))
            .unwrap_or_default();
        if parameter.sensitive {
            help.push_str(" A secret: `-` reads it from standard input, or asks at a terminal, and @FILE reads a file.");
        }
        command = command.arg(
            Arg::new(argument_id(parameter))
                .value_name(placeholder(parameter.name))
                .help(sentence(&help))
                .long_help(help)
                .required(index < required),
        );
    }
    for parameter in operation.parameters {
        let is_limit = lists(operation) && parameter.name == "limit";
        if parameter.location == Location::Header {
            command = command.arg(acting(operation, parameter));
        } else if !is_argument(operation, parameter) && !is_limit {
            command = command.arg(of_parameter(parameter, &described));
        }
    }
    command = with_body(command, operation, &described);
    with_rows(command, operation)
}

fn long_about(operation: &Operation, described: &Described) -> String {
    let mut about = format!("{}\n\n{}", operation.summary, plain(&described.description));
    if operation.deprecated {
        about.push_str("\n\nCometChat advises against it.");
    }
    if let Some(since) = operation.since {
        about.push_str(&format!("\n\nSince edition {since}."));
    }
    if let Some(limit) = &operation.user_limit {
        about.push_str(&format!(
            "\n\n{} requests a minute for each user.",
            limit.requests
        ));
    }
    about
}

/// Who acts.
fn acting(operation: &Operation, parameter: &Parameter) -> Arg {
    let required = operation.on_behalf_of == OnBehalfOf::Required;
    let help = if required {
        "The user who does it"
    } else {
        "The user who does it; without it the app does"
    };
    Arg::new(parameter_id(parameter))
        .long("as")
        .value_name("UID")
        .help(help)
        .required(required)
}

fn of_parameter(parameter: &Parameter, described: &Described) -> Arg {
    let said = described.parameter(parameter);
    let description = said
        .map(|said| plain(&said.description))
        .unwrap_or_default();
    let arg = Arg::new(parameter_id(parameter))
        .long(kebab(parameter.name))
        .help(sentence(&description))
        .long_help(description)
        .required(parameter.required)
        .help_heading("Query");
    let name = placeholder(parameter.name);
    match parameter.kind {
        Kind::Set(values) if parameter.list => as_list(arg)
            .value_name(format!("{name},…"))
            .value_parser(Known::of(values.iter().copied())),
        _ if parameter.list => as_list(arg).value_name(format!("{name},…")),
        Kind::Boolean => as_boolean(arg),
        Kind::Integer => arg
            .value_name(name)
            .value_parser(value_parser!(i64))
            .allow_negative_numbers(true),
        Kind::Seconds => arg
            .value_name("SECONDS")
            .value_parser(value_parser!(i64))
            .allow_negative_numbers(true),
        Kind::Set(values) => arg
            .value_name(name)
            .value_parser(Known::of(values.iter().copied())),
        _ => arg.value_name(name),
    }
}

/// Several values: with commas between them, in several flags, or as a JSON array where one has a comma.
fn as_list(arg: Arg) -> Arg {
    arg.action(ArgAction::Append)
}

/// `--flag` and `--flag=true` say yes, `--flag=false` says no.
fn as_boolean(arg: Arg) -> Arg {
    arg.num_args(0..=1)
        .require_equals(true)
        .default_missing_value("true")
        .value_name("true|false")
        .value_parser(value_parser!(bool))
}

fn with_body(mut command: Command, operation: &Operation, described: &Described) -> Command {
    let Some(body) = &described.body else {
        return command;
    };
    let fields = fields(body);
    command = command.arg(
        Arg::new(BODY)
            .long("body")
            .value_name("@FILE|-")
            .help("The whole body as JSON, from a file or from standard input; flags go before what it says")
            .help_heading("Body"),
    );
    for shorthand in shorthand::of(&fields) {
        command = command.arg(
            Arg::new(shorthand.flag)
                .long(shorthand.flag)
                .value_name(shorthand.value)
                .help(shorthand.help)
                .conflicts_with_all(shorthand.excludes)
                .help_heading("Body"),
        );
    }
    let cleared: Vec<String> = fields
        .iter()
        .filter(|one| one.nullable)
        .map(Field::flag)
        .collect();
    for field in &fields {
        command = command.arg(of_field(field));
    }
    if !cleared.is_empty() {
        command = command.arg(
            as_list(Arg::new("clear"))
                .value_delimiter(',')
                .long("clear")
                .value_name("FIELD")
                .value_parser(cleared)
                .help("Set these fields to null, which is more than leaving them out")
                .help_heading("Body"),
        );
    }
    crate::call::keywords::add_flags(command, operation)
}

fn of_field(field: &Field) -> Arg {
    let mut description = plain(&field.description);
    if field.sensitive {
        description.push_str("\n\nA secret, which is not given as an argument: `-` reads it from standard input, or asks at a terminal, and @FILE reads a file.");
    } else if field.form == Form::Json {
        description.push_str("\n\nJSON, or @FILE.");
    }
    let wire: String = field.wire_name();
    let flag = field.flag();
    let mut arg = Arg::new(field_id(field))
        .long(flag.clone())
        .help(sentence(&description))
        .long_help(description)
        .help_heading("Body")
        // The many of the deeper levels are for those who look at all of them.
        .hide_short_help(field.path.len() > 2);
    if wire != flag {
        arg = arg.alias(wire);
    }
    let name = placeholder(field.path.last().map_or("value", String::as_str));
    match field.form {
        _ if field.list => as_list(arg)
            .value_name(format!("{name},…"))
            .value_parser(Known::of(field.values.clone())),
        _ if field.sensitive => arg.value_name("@FILE|-"),
        Form::Boolean => as_boolean(arg),
        Form::Integer => arg
            .value_name(name)
            .value_parser(value_parser!(i64))
            .allow_negative_numbers(true),
        Form::Number => arg
            .value_name(name)
            .value_parser(value_parser!(f64))
            .allow_negative_numbers(true),
        Form::Json => arg.value_name("JSON"),
        Form::Text | Form::TextOrNumber if field.values.is_empty() => arg.value_name(name),
        Form::Text | Form::TextOrNumber => arg
            .value_name(name)
            .value_parser(Known::of(field.values.clone())),
    }
}

/// Whether rows are answered.
pub(crate) fn lists(operation: &Operation) -> bool {
    matches!(operation.response, Shape::List(_)) && operation.risk == Risk::Read
}

/// What only lists take.
fn with_rows(mut command: Command, operation: &Operation) -> Command {
    if lists(operation) {
        command = command.arg(
            Arg::new("limit")
                .long("limit")
                .value_name("NUMBER")
                .value_parser(value_parser!(u64).range(1..))
                .help("At most so many rows, over as many pages as it takes")
                .help_heading("Rows"),
        );
        if !matches!(operation.pages, None | Some(Pages::Once)) {
            command = command.arg(
                Arg::new("all")
                    .long("all")
                    .action(ArgAction::SetTrue)
                    .conflicts_with("limit")
                    .help("All rows, page by page; with --jq each page by itself")
                    .help_heading("Rows"),
            );
        }
    }
    if crate::jobs::watch::fits(operation) {
        command = command.arg(
            Arg::new("watch")
                .long("watch")
                .action(ArgAction::SetTrue)
                .conflicts_with("limit")
                .help("Go on asking, and write the rows that are new, until Ctrl-C")
                .help_heading("Rows"),
        );
    }
    if crate::jobs::send_file::fits(operation) {
        command = crate::jobs::send_file::add_flags(command);
    }
    command.arg(
        Arg::new("schema")
            .long("schema")
            .action(ArgAction::SetTrue)
            .help("Describe this command by its flags as JSON, for programs"),
    )
}
