//! The program `cometctl`: CometChat's server API at a shell. It is a library only so that it can be built into other programs; what it
//! offers is the command line, which the README shows.
//!
//! ```no_run
//! # use std::process::ExitCode;
//! fn main() -> ExitCode {
//!     cometchat_cli::main(std::env::args_os())
//! }
//! ```

mod about;
mod call;
mod command;
mod description;
mod exit;
mod failure;
mod input;
mod jobs;
mod output;
mod profile;
mod progress;
mod signals;
mod terminal;
mod text;
mod tree;

use clap::ArgMatches;
use command::Globals;
use exit::Exit;
use failure::Failure;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use tree::{Found, Noun};

/// Runs the program with these arguments, of which the first is its name, and says how it ended.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let root = Noun::root();
    let path = command::words(&root, arguments.get(1..).unwrap_or_default());
    let command = command::branch(&root, &path);
    let matches = match command.try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return refused(&error, &arguments),
    };
    let globals = Globals::of(&matches);
    match run(&root, &matches, &globals) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(failure) if failure.to_string() == output::NO_READER => ExitCode::SUCCESS,
        Err(failure) => {
            tell(&failure, &globals);
            ExitCode::from(failure.exit.code())
        }
    }
}

/// The arguments are wrong, or ask for help, which goes to standard output and is no failure.
fn refused(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    if !error.use_stderr() {
        let _ = error.print();
        return ExitCode::from(Exit::Done.code());
    }
    if command::asks_for_json(arguments) {
        let text = error.to_string();
        let text = text.trim_start_matches("error: ").trim_end();
        let _ = writeln!(std::io::stderr(), "{}", Failure::usage(text).json());
    } else {
        let _ = error.print();
    }
    ExitCode::from(Exit::Usage.code())
}

fn run(root: &Noun, matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    if matches.get_flag("map") {
        return about::map::run(root, globals);
    }
    match matches.subcommand() {
        Some(("config", matches)) => return profile::run(matches, globals),
        Some(("schema", matches)) => return about::schema::run(root, matches, globals),
        Some(("template", matches)) => return about::template::run(root, matches, globals),
        Some(("explain", matches)) => return about::explain::run(root, matches, globals),
        Some(("tools", matches)) => return about::tools::run(root, matches, globals),
        Some(("completions", matches)) => return about::shells::completions(root, matches),
        Some(("man", matches)) => return about::shells::man(root, matches),
        Some(("doctor", _)) => return jobs::doctor::run(globals),
        Some(("sandbox", matches)) => return jobs::sandbox::run(matches),
        Some(("import", matches)) => return jobs::import::run(matches, globals),
        Some(("export", matches)) => return jobs::export::run(matches, globals),
        #[cfg(feature = "postgres")]
        Some(("bulk", matches)) => return jobs::bulk::run(matches, globals),
        Some(("webhooks", matches)) => return jobs::webhooks::run(matches, globals),
        _ => {}
    }
    let mut path = Vec::new();
    let mut leaf = matches;
    while let Some((name, inner)) = leaf.subcommand() {
        path.push(name.to_owned());
        leaf = inner;
    }
    match root.find(&path) {
        Found::Verb(verb) if leaf.get_flag("schema") => {
            about::command_schema::run(&path, verb, globals)
        }
        Found::Verb(verb) => call::run(verb, leaf, globals),
        _ => {
            let _ = command::branch(root, &[]).print_help();
            Ok(Exit::Usage)
        }
    }
}

/// Says why, on standard error: as JSON where the output is, or else in words.
fn tell(failure: &Failure, globals: &Globals) {
    let is_json = matches!(globals.output.as_deref(), Some("json" | "ndjson"));
    let text = match is_json {
        true => failure.json().to_string(),
        false => failure.told(),
    };
    // Not eprintln!, which panics if nobody reads standard error.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Something to know beside the output.
fn note(text: &str) {
    let _ = writeln!(std::io::stderr(), "{}", text::visible(text));
}

/// Whether somebody sees what is written to standard error.
fn is_watched() -> bool {
    std::io::stderr().is_terminal()
}

fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::local(format!("the program cannot run: {error}")))
}
