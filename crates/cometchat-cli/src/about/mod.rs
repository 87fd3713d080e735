//! What the program says of the API and of itself, without asking anybody.

pub(crate) mod command_schema;
pub(crate) mod explain;
pub(crate) mod map;
pub(crate) mod schema;
pub(crate) mod shells;
pub(crate) mod template;
pub(crate) mod tools;

use crate::failure::Failure;
use crate::tree::{Found, Noun, Verb};
use clap::{Arg, ArgMatches};
use cometchat::facts::Risk;

/// The argument that names a command: `messages send`.
fn words_argument() -> Arg {
    Arg::new("words")
        .value_name("COMMAND")
        .num_args(1..)
        .required(true)
        .help("The command, such as messages send")
}

/// The verb that is named.
fn named<'a>(root: &'a Noun, matches: &ArgMatches) -> Result<(Vec<String>, &'a Verb), Failure> {
    let words = matches.get_many::<String>("words").into_iter().flatten();
    let path: Vec<String> = words.cloned().collect();
    match root.find(&path) {
        Found::Verb(verb) => Ok((path, verb)),
        Found::Noun(noun) => {
            let verbs: Vec<&str> = noun
                .verbs
                .keys()
                .chain(noun.nouns.keys())
                .map(String::as_str)
                .collect();
            let text = format!(
                "{} is no command; behind it may stand {}",
                path.join(" "),
                verbs.join(", ")
            );
            Err(Failure::usage(text))
        }
        Found::Nothing => Err(
            Failure::usage(format!("there is no command {}", path.join(" ")))
                .hint("cometctl --map lists all."),
        ),
    }
}

/// What a command can do to data, in one word.
fn risk(verb: &Verb) -> &'static str {
    match verb.operation.risk {
        Risk::Read => "read",
        Risk::Write => "write",
        _ => "destructive",
    }
}
