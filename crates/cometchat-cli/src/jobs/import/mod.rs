//! `cometctl import`: what another system had, each row once.

mod rows;

use super::send_file::of_bulk;
use super::steered;
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use cometchat_bulk::import::{Import, ImportReport};
use cometchat_bulk::{Counts, Ended};
use rows::{Kind, Source};
use std::path::PathBuf;

pub(crate) fn add(command: Command) -> Command {
    let file = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help(help)
    };
    let with_flags = |name: &'static str, about: &'static str| {
        Command::new(name)
            .about(about)
            .arg(file("from", "The rows, one JSON object a line").required(true))
            .arg(file("journal", "Write down what was imported; the same command goes on from there"))
            .arg(file("rejected", "Write the rows that were rejected or were there before here"))
            .arg(
                Arg::new("per-minute")
                    .long("per-minute")
                    .value_name("NUMBER")
                    .value_parser(value_parser!(u32).range(1..))
                    .help("How many requests leave in a minute, of 50 rows each [default: 60, which is what CometChat takes]"),
            )
            .arg(
                Arg::new("allow-old")
                    .long("allow-old")
                    .action(ArgAction::SetTrue)
                    .help("Import messages that are older than an app keeps by default"),
            )
            .arg(
                Arg::new("check")
                    .long("check")
                    .action(ArgAction::SetTrue)
                    .help("Check the rows, and send nothing"),
            )
    };
    command.subcommand(
        Command::new("import")
            .about("Bring over users, groups, members and messages of another system, each once")
            .long_about(
                "Brings over the rows of a file, one JSON object a line, in the form of `cometctl schema data-import users import` and its \
                 siblings, or in that of `cometctl export`. All rows are checked before the first leaves. The same command started again \
                 goes on where it stopped, and no row is there twice.\n\n\
                 A member who joined in the second in which the group was made is imported as of one second later, since CometChat takes \
                 nobody before.",
            )
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(with_flags("users", "Import users"))
            .subcommand(with_flags("groups", "Import groups"))
            .subcommand(with_flags("members", "Import members of groups"))
            .subcommand(with_flags("messages", "Import messages, the oldest first"))
            .subcommand(with_flags("app", "Import all four out of one file, as cometctl export writes it")),
    )
}

pub(crate) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let Some((what, matches)) = matches.subcommand() else {
        return Ok(Exit::Usage);
    };
    if globals.dry_run && !matches.get_flag("check") {
        return Err(Failure::usage(
            "--dry-run shows one request; --check looks through a file",
        ));
    }
    let mut printer = Printer::new(globals)?;
    let file = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let source = Source::checked(file("from").unwrap_or_default(), Kind::named(what))?;
    let is_check = matches.get_flag("check");
    let client = match is_check {
        true => crate::profile::client_for_show(globals, super::NoNetwork)?,
        false => crate::profile::client(globals)?,
    };
    let journal = file("journal");
    let build = || {
        let mut import = Import::new(&client)
            .users(source.users())
            .groups(source.groups())
            .members(source.members())
            .messages(source.messages());
        if let Some(requests) = matches.get_one::<u32>("per-minute") {
            import = import.requests_per_minute(*requests);
        }
        if matches.get_flag("allow-old") {
            import = import.allow_old_messages();
        }
        import
    };
    crate::runtime()?.block_on(async {
        let checked = build().check().await;
        let bad = checked.total().rejected;
        if bad > 0 || is_check {
            written(&mut printer, &checked)?;
            return match bad {
                0 => Ok(Exit::Done),
                bad => Err(Failure::usage(format!("{bad} rows cannot be imported; nothing was sent"))),
            };
        }
        let mut import = build();
        if let Some(journal) = &journal {
            import = import.journal(journal);
        }
        if let Some(file) = file("rejected") {
            import = import.rejected(file);
        }
        let run = import.start();
        let (watch, control) = (run.progress(), run.control());
        let go_on = match &journal {
            Some(journal) => format!("The same command goes on where this one stopped: what was imported stands in {}.", journal.display()),
            None => "The same command begins anew; rows that are there are left alone. --journal goes on where it stopped.".to_owned(),
        };
        match steered(run, watch, control).await {
            Ok(report) => {
                written(&mut printer, &report)?;
                match report.ended {
                    Ended::Complete => Ok(exit_of(&report)),
                    _ => Err(Failure::new(stopped(&report), "interrupted", "interrupted").hint(go_on)),
                }
            }
            Err(error) => {
                let mut failure = of_bulk(&error);
                if let Some(report) = error.import_report() {
                    written(&mut printer, report)?;
                    if report.uncertain() > 0 {
                        failure.exit = Exit::Uncertain;
                    }
                }
                Err(failure.hint(go_on))
            }
        }
    })
}

fn exit_of(report: &ImportReport) -> Exit {
    let total = report.total();
    let mut counts = Counts::default();
    counts.uncertain = report.uncertain();
    counts.refused = total.rejected + total.taken;
    Exit::of_counts(&counts)
}

fn stopped(report: &ImportReport) -> Exit {
    match report.uncertain() {
        0 => Exit::Failed,
        _ => Exit::Uncertain,
    }
}

fn written(printer: &mut Printer, report: &ImportReport) -> Result<(), Failure> {
    match printer.form() {
        Form::Table => printer.line(&report.to_string()),
        _ => {
            let report = serde_json::to_value(report).unwrap_or_default();
            printer.one(&report, &Columns::default())
        }
    }
}
