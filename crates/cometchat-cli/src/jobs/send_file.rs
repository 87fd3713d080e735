//! `cometctl messages send --from FILE`: many messages, with a journal.

use super::steered;
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use cometchat::{Operation, operations};
use cometchat_bulk::{Bulk, BulkError, BulkInput, Ended, Report};
use std::path::PathBuf;

/// Whether the command is the one that takes a file.
pub(crate) fn fits(operation: &Operation) -> bool {
    operation.id == operations::SEND_MESSAGE.id
}

pub(crate) fn add_flags(command: Command) -> Command {
    let heading = "Many messages";
    let file = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help_heading(heading)
    };
    let flag = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .requires("from")
            .help_heading(heading)
    };
    command
        .arg(file("from").help("Send the messages of this file, one JSON object a line").long_help(
            "Sends the messages of this file, one JSON object a line, each with a key of its own:\n\n\
             {\"key\":\"lunch-1\",\"onBehalfOf\":\"bob\",\"message\":{\"receiver\":\"team\",\"receiverType\":\"group\",\"data\":{\"text\":\"Lunch?\"}}}\n\
             {\"key\":\"order-17\",\"bot\":\"assistant\",\"request\":{\"receiver\":\"alice\",\"receiverType\":\"user\",\"data\":{\"text\":\"Shipped.\"}}}\n\
             {\"key\":\"hello-1\",\"moderation\":{\"sender\":\"alice\",\"receiver\":\"bob\",\"receiverType\":\"user\",\"data\":{\"text\":\"Hello!\"}}}\n\
             {\"key\":\"thanks-1\",\"onBehalfOf\":\"bob\",\"parent\":\"41\",\"reply\":{\"receiver\":\"alice\",\"receiverType\":\"user\",\"data\":{\"text\":\"Thanks!\"}}}\n\n\
             Without onBehalfOf the app itself sends. All lines are checked before the first leaves.",
        ))
        .arg(file("journal").requires("from").help("Write down what was sent; the same command goes on from there"))
        .arg(file("dead-letters").requires("from").help("Write the messages that were refused or are uncertain here"))
        .arg(flag("check").help("Check the file, and send nothing"))
        .arg(flag("at-least-once").help("Send again what may have been sent: a message twice is better than none"))
}

pub(crate) fn is_asked(matches: &ArgMatches) -> bool {
    matches!(matches.try_get_one::<PathBuf>("from"), Ok(Some(_)))
}

pub(crate) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let mut printer = Printer::new(globals)?;
    let file = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let from = file("from").unwrap_or_default();
    let journal = file("journal");
    if globals.dry_run && !matches.get_flag("check") {
        return Err(Failure::usage(
            "--dry-run shows one request; --check looks through a file",
        ));
    }
    // Checking needs no key.
    let client = match matches.get_flag("check") {
        true => crate::profile::client_for_show(globals, super::NoNetwork)?,
        false => crate::profile::client(globals)?.without_deadline(),
    };
    crate::runtime()?.block_on(async {
        let checked = Bulk::new(&client).check(BulkInput::file(&from)).await;
        let checked = checked.map_err(|error| of_bulk(&error))?;
        if checked.counts.bad > 0 || matches.get_flag("check") {
            written(&mut printer, &checked)?;
            return match checked.counts.bad {
                0 => Ok(Exit::Done),
                bad => Err(Failure::usage(format!(
                    "{bad} messages cannot be sent; nothing was sent"
                ))),
            };
        }
        let mut bulk = Bulk::new(&client);
        if let Some(journal) = &journal {
            bulk = bulk.journal(journal);
        }
        if let Some(file) = file("dead-letters") {
            bulk = bulk.dead_letters(file);
        }
        if matches.get_flag("at-least-once") {
            bulk = bulk.at_least_once();
        }
        let input = BulkInput::file(&from).with_total(checked.counts.read);
        let run = bulk.start(input);
        let (watch, control) = (run.watch(), run.control());
        let report = match steered(run, watch, control).await {
            Ok(report) => report,
            Err(error) => {
                if let Some(report) = error.report() {
                    written(&mut printer, report)?;
                }
                let mut failure = of_bulk(&error);
                if error
                    .report()
                    .is_some_and(|report| report.counts.uncertain > 0)
                {
                    failure.exit = Exit::Uncertain;
                }
                return Err(failure.hint(how_to_go_on(journal.as_ref())));
            }
        };
        written(&mut printer, &report)?;
        let exit = Exit::of_counts(&report.counts);
        if report.ended == Ended::Cancelled {
            let exit = if exit == Exit::Uncertain {
                exit
            } else {
                Exit::Failed
            };
            let failure = Failure::new(exit, "interrupted", "interrupted");
            return Err(failure.hint(how_to_go_on(journal.as_ref())));
        }
        Ok(exit)
    })
}

/// How the rest is sent.
fn how_to_go_on(journal: Option<&PathBuf>) -> String {
    match journal {
        Some(journal) => format!(
            "The same command goes on where this one stopped: what was sent stands in {}.",
            journal.display()
        ),
        None => "Without --journal nobody knows which messages were sent: the same command would send them again.".to_owned(),
    }
}

pub(super) fn of_bulk(error: &BulkError) -> Failure {
    Failure::new(
        Exit::of_bulk(error.kind()),
        "run stopped",
        error.to_string(),
    )
}

fn written(printer: &mut Printer, report: &Report) -> Result<(), Failure> {
    match printer.form() {
        Form::Table => printer.line(&report.to_string()),
        _ => {
            let report = serde_json::to_value(report).unwrap_or_default();
            printer.one(&report, &Columns::default())
        }
    }
}
