//! `cometctl webhooks`: events as they come, again, and made up.

mod credentials;
mod listen;
mod post;
mod record;
mod replay;
mod told;
mod trigger;

use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use clap::{ArgMatches, Command};

pub(crate) fn add(command: Command) -> Command {
    command.subcommand(
        Command::new("webhooks")
            .about("Receive what CometChat posts to a server, send it again, or send samples of it")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(listen::command())
            .subcommand(replay::command())
            .subcommand(trigger::command()),
    )
}

pub(crate) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    if globals.dry_run {
        return Err(Failure::usage(
            "--dry-run shows a request to CometChat, and these commands make none",
        ));
    }
    match matches.subcommand() {
        Some(("listen", matches)) => listen::run(matches, globals),
        Some(("replay", matches)) => replay::run(matches, globals),
        Some(("trigger", matches)) => trigger::run(matches, globals),
        _ => Ok(Exit::Usage),
    }
}
