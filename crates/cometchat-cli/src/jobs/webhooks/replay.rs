//! `cometctl webhooks replay`: recorded events once more, each once.

use super::credentials;
use super::post::{Posted, Target};
use super::record;
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Form, Printer};
use crate::signals::interrupted;
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;
use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::task::Poll;

pub(super) fn command() -> Command {
    let command = Command::new("replay")
        .about("Post recorded events to a server, in their order and each once")
        .long_about(
            "Posts the events of a file to a server, in their order and each once. All lines are checked before the first is sent. What the \
             server refuses is counted and not sent again; where the server cannot be reached, or refuses the credentials, it ends.",
        )
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("What cometctl webhooks listen --record wrote"),
        )
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("URL")
                .required(true)
                .help("The server to post to. Redirects are not followed"),
        )
        .arg(
            Arg::new("skip")
                .long("skip")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .default_value("0")
                .help("Leave out so many events at the beginning"),
        );
    credentials::add(command, "The user name to authenticate with")
}

/// What became of the events.
#[derive(Default)]
struct Counts {
    skipped: u64,
    taken: u64,
    refused: u64,
    uncertain: u64,
    not_sent: u64,
}

pub(super) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let mut printer = Printer::new(globals)?;
    let path = matches
        .get_one::<PathBuf>("file")
        .cloned()
        .unwrap_or_default();
    let to = matches
        .get_one::<String>("to")
        .map(String::as_str)
        .unwrap_or_default();
    let skip = matches.get_one::<u64>("skip").copied().unwrap_or_default();
    let mut all: u64 = 0;
    for checked in record::each(&path)? {
        checked?;
        all += 1;
    }
    let target = Target::new(to, credentials::of(matches)?)?;
    let mut counts = Counts {
        skipped: skip.min(all),
        ..Counts::default()
    };
    let mut ended_by = None;
    crate::runtime()?.block_on(async {
        let mut stop = pin!(interrupted());
        let from = usize::try_from(skip).unwrap_or(usize::MAX);
        for (number, recorded) in (1_u64..).zip(record::each(&path)?).skip(from) {
            if is_over(stop.as_mut()).await {
                ended_by = Some((number - 1, Exit::Failed, "interrupted".to_owned()));
                break;
            }
            let (recorded, body) = recorded?;
            let posted = target.post(body).await;
            match &posted {
                Posted::Responded(status, _) if status.is_success() => counts.taken += 1,
                Posted::Responded(..) => counts.refused += 1,
                Posted::Uncertain(_) => counts.uncertain += 1,
                Posted::Unreachable(_) => {}
            }
            if posted.is_taken() {
                continue;
            }
            crate::note(&format!(
                "event {number} ({}): {}",
                recorded.trigger,
                posted.why()
            ));
            if matches!(posted.exit(), Exit::Refused | Exit::Later)
                && !matches!(&posted, Posted::Responded(status, _) if status.as_u16() == 429)
            {
                ended_by = Some((number - 1, posted.exit(), posted.why()));
                break;
            }
        }
        Ok::<(), Failure>(())
    })?;
    let settled = counts.skipped + counts.taken + counts.refused + counts.uncertain;
    counts.not_sent = all.saturating_sub(settled);
    counts.write(&mut printer)?;
    let Some((behind, exit, why)) = ended_by else {
        return Ok(counts.exit());
    };
    // That something may have been done goes before everything else.
    let exit = match (counts.uncertain, counts.taken, exit) {
        (1.., ..) => Exit::Uncertain,
        (0, 1.., Exit::Refused | Exit::Later) => Exit::Partly,
        _ => exit,
    };
    Err(Failure::new(exit, "run stopped", why)
        .hint(format!("The same command with --skip {behind} goes on.")))
}

/// Whether a future is ready, without waiting for it.
async fn is_over(mut future: std::pin::Pin<&mut impl Future<Output = ()>>) -> bool {
    std::future::poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_ready())).await
}

impl Counts {
    fn exit(&self) -> Exit {
        match self {
            Self { uncertain: 1.., .. } => Exit::Uncertain,
            Self { refused: 1.., .. } => Exit::Partly,
            _ => Exit::Done,
        }
    }

    fn write(&self, printer: &mut Printer) -> Result<(), Failure> {
        let Self {
            skipped,
            taken,
            refused,
            uncertain,
            not_sent,
        } = self;
        match printer.form() {
            Form::Table => printer.line(&format!(
                "{taken} taken, {refused} refused, {uncertain} uncertain, {skipped} skipped, {not_sent} not sent"
            )),
            _ => printer.one(
                &json!({
                    "taken": taken,
                    "refused": refused,
                    "uncertain": uncertain,
                    "skipped": skipped,
                    "not_sent": not_sent,
                }),
                &Columns::default(),
            ),
        }
    }
}
