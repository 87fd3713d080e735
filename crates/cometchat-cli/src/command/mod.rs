//! The commands as clap sees them. Only the branch that is asked for is built, unless somebody wants all of it.

mod flags;
mod globals;
mod jobs;
mod known;
mod words;

pub(crate) use flags::{BODY, argument_id, field_id, parameter_id};
pub(crate) use globals::Globals;
pub(crate) use words::{asks_for_json, words};

use crate::description;
use crate::text::sentence;
use crate::tree::{Noun, Verb};
use clap::Command;
use std::collections::BTreeSet;

/// The program with the commands on this path. With nothing on it, only the first words are there.
pub(crate) fn branch(root: &Noun, path: &[String]) -> Command {
    let mut command = globals::add(program());
    command = grown(command, root, Some(path));
    jobs::add(command)
}

/// The program with all of its commands.
pub(crate) fn whole(root: &Noun) -> Command {
    let command = globals::add(program());
    jobs::add(grown(command, root, None))
}

fn program() -> Command {
    Command::new("cometctl")
        .version(env!("CARGO_PKG_VERSION"))
        .about("CometChat's server API at a shell")
        .after_help(
            "Exit codes: 0 done; 1 anything else; 2 invalid input, nothing left; 3 not found; 4 refused (key, permission, plan); \
             5 rate limit or deadline, and surely nothing was done; 6 may have been done, look before repeating; 7 some of several failed.",
        )
        .subcommand_required(false)
        .arg_required_else_help(false)
        .disable_help_subcommand(false)
        .max_term_width(100)
}

/// The command of a noun with what stands below it, as far as the path goes; all of it without one.
fn grown(mut command: Command, noun: &Noun, path: Option<&[String]>) -> Command {
    let asked = |name: &str| match path {
        None => Some(None),
        Some([first, rest @ ..]) if first == name => Some(Some(rest)),
        Some(_) => None,
    };
    for (name, inner) in &noun.nouns {
        let mut sub = Command::new(name.clone()).about(about(inner));
        if let Some(rest) = asked(name) {
            sub = grown(
                sub.subcommand_required(true).arg_required_else_help(true),
                inner,
                rest,
            );
        }
        command = command.subcommand(sub);
    }
    for (name, verb) in &noun.verbs {
        let mut sub = Command::new(name.clone()).about(verb_about(verb));
        if asked(name).is_some() {
            sub = flags::add(sub, verb);
        }
        command = command.subcommand(sub);
    }
    command
}

fn verb_about(verb: &Verb) -> String {
    let operation = verb.operation;
    let mut about = operation.summary.to_owned();
    if operation.deprecated {
        about.push_str(" (deprecated)");
    }
    about
}

/// What a noun is, or else what is below it.
pub(crate) fn about(noun: &Noun) -> String {
    let tag_of = |verb: &Verb| description::operation(&verb.operation.id).tag;
    let tag = match noun.verbs.values().next() {
        Some(verb) => Some(tag_of(verb)),
        None => {
            let mut tags = BTreeSet::new();
            noun.walk(&mut |_, verb| {
                tags.insert(tag_of(verb));
            });
            let only = tags.pop_first();
            only.filter(|_| tags.is_empty())
        }
    };
    match tag.and_then(|tag| description::tag(&tag)) {
        Some(said) => sentence(said),
        None => {
            let below: Vec<String> = noun
                .nouns
                .keys()
                .map(|name| name.replace('-', " "))
                .collect();
            let below = below.join(", ");
            let mut letters = below.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string());
            format!("{}{}", first.unwrap_or_default(), letters.as_str())
        }
    }
}
