//! `cometctl bulk`: runs that several workers share, by the ledger in Postgres that they share. With the feature `postgres`.

use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use crate::signals::interrupted;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use cometchat_bulk_postgres::{
    Accept, Database, Kind, Ledger, LedgerError, LedgerErrorKind, LedgerSettings, Records, Status,
    Worker,
};
use serde::Serialize;
use std::fmt;
use std::path::PathBuf;
use std::pin::pin;
use std::time::Duration;

/// How often `--watch` looks again.
const WATCH: Duration = Duration::from_secs(2);

pub(crate) fn add(command: Command) -> Command {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
    };
    let of_ledger = |name: &'static str, about: &'static str| {
        let ledger = Arg::new("ledger").value_name("LEDGER").required(true);
        Command::new(name)
            .about(about)
            .arg(ledger.help("The name of the ledger"))
    };
    let from = Arg::new("from")
        .long("from")
        .value_name("FILE")
        .required(true);
    let from = from.value_parser(value_parser!(PathBuf));
    let quota = Arg::new("quota").long("quota").value_name("NUMBER");
    let quota = quota.value_parser(value_parser!(u32).range(1..));
    let database = Arg::new("database")
        .long("database")
        .value_name("URL")
        .global(true);
    let database = database.env("DATABASE_URL").hide_env_values(true);
    let bulk = Command::new("bulk")
        .about("Runs that several workers share, by a ledger in Postgres")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(database.help("The database with the ledgers, as postgres://user@host/database"))
        .subcommand(
            of_ledger("fill", "Make a ledger, and put the records of a file into it")
                .long_about(
                    "Makes a ledger, and puts the records of a file into it: messages in the form of `messages send --from`, or rows of an import as \
                     {\"kind\":\"users\",\"row\":{..}}. What the ledger knows already stays as it is, so the command may be repeated.",
                )
                .arg(from.help("The records, one JSON object a line"))
                .arg(flag("import", "The records are rows of an import"))
                .arg(quota.help("How many requests all workers together begin in a minute")),
        )
        .subcommand(
            of_ledger("work", "Work on a ledger until every record has an end").long_about(
                "Works on a ledger until every record has an end, beside any number of others. Started twice, repeated or killed, it sends nothing twice.",
            ),
        )
        .subcommand(
            of_ledger("status", "Say how far a run is, over all workers")
                .arg(flag("watch", "Look again every two seconds until it is complete")),
        )
        .subcommand(of_ledger("pause", "Stop all workers; what is under way ends"))
        .subcommand(of_ledger("resume", "Go on after a pause"))
        .subcommand(
            of_ledger("report", "Print what was refused or is uncertain, one JSON object a line")
                .arg(flag("refused", "Only what was refused"))
                .arg(flag("uncertain", "Only what is uncertain"))
                .group(ArgGroup::new("only").args(["refused", "uncertain"])),
        )
        .subcommand(
            of_ledger("accept", "Go on with a ledger that was restored from a backup or moved")
                .arg(flag("may-be-older", "It may be older than it was: what has no end becomes uncertain"))
                .arg(flag("nothing-was-lost", "Surely nothing was lost. If that is wrong, messages are sent twice"))
                .group(ArgGroup::new("what").args(["may-be-older", "nothing-was-lost"]).required(true)),
        );
    command.subcommand(bulk)
}

pub(crate) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let Some((verb, matches)) = matches.subcommand() else {
        return Err(Failure::usage("`cometctl bulk` needs a command"));
    };
    let mut printer = Printer::new(globals)?;
    let url = matches
        .get_one::<String>("database")
        .ok_or_else(|| Failure::usage("which database? Say --database, or set DATABASE_URL"))?;
    if globals.dry_run {
        return Err(Failure::usage(
            "--dry-run shows a request, and this command makes none",
        ));
    }
    let name = matches
        .get_one::<String>("ledger")
        .cloned()
        .unwrap_or_default();
    crate::runtime()?.block_on(async {
        let database = Database::connect(url).await.map_err(failed)?;
        if verb == "fill" {
            let ledger = made(&database, &name, matches, globals).await?;
            return filled(&ledger, matches, &mut printer).await;
        }
        let ledger = database.ledger(&name).await.map_err(failed)?;
        match verb {
            "work" => work(&ledger, globals, &mut printer).await,
            "report" => report(&ledger, matches, &mut printer).await,
            "status" => status(&ledger, matches.get_flag("watch"), &mut printer).await,
            _ => {
                match verb {
                    "pause" => ledger.pause().await,
                    "resume" => ledger.resume().await,
                    _ if matches.get_flag("nothing-was-lost") => {
                        ledger.accept(Accept::NothingWasLost).await
                    }
                    _ => ledger.accept(Accept::MayBeOlder).await,
                }
                .map_err(failed)?;
                status(&ledger, false, &mut printer).await
            }
        }
    })
}

/// The ledger of this name, which is made if there is none.
async fn made(
    database: &Database,
    name: &str,
    matches: &ArgMatches,
    globals: &Globals,
) -> Result<Ledger, Failure> {
    let client = crate::profile::client(globals)?;
    let settings = match matches.get_flag("import") {
        true => LedgerSettings::import(),
        false => LedgerSettings::send(),
    };
    let settings = match matches.get_one("quota") {
        Some(quota) => settings.quota(*quota),
        None => settings,
    };
    database.migrate().await.map_err(failed)?;
    database
        .create(name, &client, settings)
        .await
        .map_err(failed)
}

async fn filled(
    ledger: &Ledger,
    matches: &ArgMatches,
    printer: &mut Printer,
) -> Result<Exit, Failure> {
    let path = matches
        .get_one::<PathBuf>("from")
        .cloned()
        .unwrap_or_default();
    let added = ledger.add(Records::file(path)).await.map_err(failed)?;
    crate::note(&format!(
        "{} records are new, and {} were known",
        added.added, added.known
    ));
    status(ledger, false, printer).await
}

async fn work(ledger: &Ledger, globals: &Globals, printer: &mut Printer) -> Result<Exit, Failure> {
    let client = crate::profile::client(globals)?.without_deadline();
    let mut run = Worker::new(&client, ledger).start();
    let mut stop = pin!(interrupted());
    let mut stopping = false;
    let report = loop {
        tokio::select! {
            report = &mut run => break report,
            () = &mut stop, if !stopping => {
                stopping = true;
                crate::note("ending: what is under way is waited for");
                run.cancel();
            }
        }
    };
    let report = report.map_err(failed)?;
    written(printer, &report)?;
    match report.ledger.is_complete() {
        true => Ok(exit_of(&report.ledger)),
        false => Err(Failure::new(Exit::Failed, "interrupted", "interrupted")
            .hint("The same command goes on where this one stopped.")),
    }
}

async fn status(ledger: &Ledger, watch: bool, printer: &mut Printer) -> Result<Exit, Failure> {
    loop {
        let status = ledger.status().await.map_err(failed)?;
        written(printer, &status)?;
        if !watch || status.is_complete() {
            // That something was refused is what it is asked for, and no failure of its own.
            return Ok(Exit::Done);
        }
        tokio::time::sleep(WATCH).await;
    }
}

async fn report(
    ledger: &Ledger,
    matches: &ArgMatches,
    printer: &mut Printer,
) -> Result<Exit, Failure> {
    let mut left = match (matches.get_flag("refused"), matches.get_flag("uncertain")) {
        (true, _) => ledger.refused(),
        (_, true) => ledger.uncertain(),
        _ => ledger.left(),
    };
    while let Some(record) = left.next().await.map_err(failed)? {
        printer.line(&record.line)?;
    }
    Ok(Exit::Done)
}

/// The code of a run that is complete.
fn exit_of(status: &Status) -> Exit {
    match (status.kind, status.uncertain, status.refused) {
        (Kind::Send, 1.., _) => Exit::Uncertain,
        (_, _, 1..) => Exit::Partly,
        _ => Exit::Done,
    }
}

fn failed(error: LedgerError) -> Failure {
    let exit = match (error.kind(), error.bulk_error()) {
        (LedgerErrorKind::Run, Some(error)) => Exit::of_bulk(error.kind()),
        (LedgerErrorKind::NotFound, _) => Exit::NotFound,
        (
            LedgerErrorKind::BadRecord
            | LedgerErrorKind::OtherRecord
            | LedgerErrorKind::OtherSettings
            | LedgerErrorKind::OtherApp,
            _,
        ) => Exit::Usage,
        _ => Exit::Failed,
    };
    let failure = Failure::new(exit, "ledger", error.to_string());
    match error.kind() {
        LedgerErrorKind::Restored | LedgerErrorKind::Clock => {
            failure.hint("`cometctl bulk accept` says what is known, and goes on.")
        }
        _ => failure,
    }
}

fn written(printer: &mut Printer, value: &(impl Serialize + fmt::Display)) -> Result<(), Failure> {
    match printer.form() {
        Form::Table => printer.line(value.to_string().trim_end()),
        _ => {
            let json = serde_json::to_value(value).unwrap_or_default();
            printer.one(&json, &Columns::default())
        }
    }
}
