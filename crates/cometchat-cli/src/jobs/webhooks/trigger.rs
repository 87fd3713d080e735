//! `cometctl webhooks trigger`: a documented sample of an event.

use super::credentials;
use super::post::{Posted, Target};
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Printer};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use cometchat_webhooks::testing::{Sample, samples};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(super) fn command() -> Command {
    let names: BTreeSet<&str> = samples().iter().map(|sample| sample.name).collect();
    let forms: BTreeSet<&str> = samples().iter().map(|sample| sample.form).collect();
    let command = Command::new("trigger")
        .about("Post a sample of an event to a server, or print it")
        .long_about(
            "Posts the documented sample of an event to a server, once, and writes its status and response. Without --to the sample is \
             printed, and nothing is sent.",
        )
        .arg(
            Arg::new("name")
                .value_name("NAME")
                .required(true)
                .value_parser(PossibleValuesParser::new(names))
                .help("The trigger of the event, such as message_sent"),
        )
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("URL")
                .help("The server to post to. Redirects are not followed"),
        )
        .arg(
            Arg::new("form")
                .long("form")
                .value_name("FORM")
                .value_parser(PossibleValuesParser::new(forms))
                .help("Which of the documented forms, where there are several [default: newest]"),
        )
        .arg(
            Arg::new("set")
                .long("set")
                .value_name("PLACE=VALUE")
                .action(ArgAction::Append)
                .help("Change a value, such as data.message.id=5; repeat for more")
                .long_help(
                    "Changes a value of the sample, such as data.message.id=5; repeat for more. A dot leads into an object or, with a \
                     number, into a list. Where a text stands, the value is a text; elsewhere it is JSON, or a text if it is none.",
                ),
        );
    credentials::add(command, "The user name to authenticate with")
        .mut_arg("user", |arg| arg.requires("to"))
}

pub(super) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let mut printer = Printer::new(globals)?;
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let sample = found(text("name").unwrap_or_default(), text("form"))?;
    let mut body: Value = serde_json::from_str(sample.json)
        .map_err(|error| Failure::local(format!("the sample is no JSON: {error}")))?;
    for change in matches.get_many::<String>("set").into_iter().flatten() {
        set(&mut body, change)?;
    }
    let Some(to) = text("to") else {
        printer.one(&body, &Columns::default())?;
        return Ok(Exit::Done);
    };
    let target = Target::new(to, credentials::of(matches)?)?;
    let posted = crate::runtime()?.block_on(target.post(body.to_string().into()));
    match &posted {
        Posted::Responded(status, said) => {
            let mut told = json!({ "trigger": sample.name, "status": status.as_u16() });
            if let (Ok(said), Some(told)) = (serde_json::from_slice(said), told.as_object_mut()) {
                told.insert("response".to_owned(), said);
            }
            printer.one(&told, &Columns::default())?;
            match posted.is_taken() {
                true => Ok(Exit::Done),
                false => Err(Failure::new(posted.exit(), "refused", posted.why())),
            }
        }
        Posted::Unreachable(why) => Err(Failure::new(posted.exit(), "unreachable", why)),
        Posted::Uncertain(why) => Err(Failure::new(posted.exit(), "uncertain", why)
            .hint("It may have arrived: look before you repeat it.")),
    }
}

/// The sample in this form, or in the newest, or in the one that there is.
fn found(name: &str, form: Option<&str>) -> Result<Sample, Failure> {
    let of_name: Vec<Sample> = samples()
        .iter()
        .filter(|one| one.name == name)
        .copied()
        .collect();
    let wanted = of_name
        .iter()
        .find(|one| one.form == form.unwrap_or("newest"));
    let any = of_name.first().filter(|_| form.is_none());
    wanted.or(any).copied().ok_or_else(|| {
        let forms: Vec<&str> = of_name.iter().map(|one| one.form).collect();
        Failure::usage(format!("{name} has the forms {} only", forms.join(", ")))
    })
}

/// Puts a value into its place.
fn set(body: &mut Value, change: &str) -> Result<(), Failure> {
    let Some((place, text)) = change.split_once('=') else {
        return Err(Failure::usage("--set takes PLACE=VALUE"));
    };
    let mut at = body;
    for step in place.split('.') {
        let none = || Failure::usage(format!("--set {place}: there is no place for `{step}`"));
        if step.is_empty() {
            return Err(none());
        }
        if at.is_null() {
            *at = Value::Object(Map::new());
        }
        at = match at {
            Value::Object(map) => map.entry(step).or_insert(Value::Null),
            Value::Array(list) => {
                let index: usize = step.parse().map_err(|_| none())?;
                list.get_mut(index).ok_or_else(none)?
            }
            _ => return Err(none()),
        };
    }
    *at = match at.is_string() {
        true => Value::from(text),
        false => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    };
    Ok(())
}
