//! `cometctl completions` and `cometctl man`.

use crate::command;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::tree::Noun;
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use std::io::Write;
use std::path::PathBuf;

pub(crate) fn add(command: Command) -> Command {
    command
        .subcommand(
            Command::new("completions")
                .about("A script that completes the commands in a shell")
                .arg(
                    Arg::new("shell")
                        .value_name("SHELL")
                        .required(true)
                        .value_parser(value_parser!(Shell))
                        .help("The shell"),
                ),
        )
        .subcommand(
            Command::new("man")
                .about("Write the manual, one page a command, into a folder")
                .arg(
                    Arg::new("folder")
                        .value_name("FOLDER")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help("Where the pages go; it has to exist"),
                ),
        )
}

pub(crate) fn completions(root: &Noun, matches: &ArgMatches) -> Result<Exit, Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell").copied() else {
        return Err(Failure::usage("a shell has to be named"));
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command::whole(root), "cometctl", &mut script);
    match std::io::stdout().write_all(&script) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::local(
            format!("the output cannot be written: {error}"),
        )),
        _ => Ok(Exit::Done),
    }
}

pub(crate) fn man(root: &Noun, matches: &ArgMatches) -> Result<Exit, Failure> {
    let folder = matches
        .get_one::<PathBuf>("folder")
        .cloned()
        .unwrap_or_default();
    clap_mangen::generate_to(command::whole(root), &folder).map_err(|error| {
        Failure::local(format!("{} cannot be written: {error}", folder.display()))
    })?;
    Ok(Exit::Done)
}
