//! `cometctl template`: a body to fill in.

use super::schema::json;
use super::{named, words_argument};
use crate::command::Globals;
use crate::description;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Printer;
use crate::tree::Noun;
use clap::{Arg, ArgMatches, Command, value_parser};

pub(crate) fn add(command: Command) -> Command {
    command.subcommand(
        Command::new("template")
            .about("A body to fill in, for --body")
            .long_about("Writes a documented body of the command, to be changed and given to --body. Commands with several forms have several.")
            .arg(words_argument())
            .arg(
                Arg::new("form")
                    .long("form")
                    .value_name("NUMBER")
                    .value_parser(value_parser!(u64).range(1..))
                    .default_value("1")
                    .help("Which of the forms, counted from 1"),
            ),
    )
}

pub(crate) fn run(root: &Noun, matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let (path, verb) = named(root, matches)?;
    let described = description::operation(&verb.operation.id);
    let count = described.samples.len();
    let wanted = matches.get_one::<u64>("form").copied().unwrap_or(1);
    let index = usize::try_from(wanted - 1).unwrap_or(usize::MAX);
    let Some(sample) = described.samples.get(index) else {
        let path = path.join(" ");
        return Err(Failure::usage(match count {
            0 => format!("{path} sends no body"),
            1 => format!("{path} has one form"),
            count => format!("{path} has {count} forms"),
        }));
    };
    let mut printer = Printer::new(globals)?;
    let exit = json(&mut printer, globals, sample)?;
    if count > 1 && crate::is_watched() {
        crate::note(&format!("form {wanted} of {count}; --form chooses another"));
    }
    Ok(exit)
}
