//! Making the call, and writing what came of it.

use super::dry_run::{Recorder, Shown};
use super::{Ask, hide, keywords, outcomes};
use crate::command::Globals;
use crate::exit::{Exit, only_reads};
use crate::failure::Failure;
use crate::input::Input;
use crate::output::{Columns, Form, NO_READER, Printer};
use crate::progress::Progress;
use crate::signals::interrupted;
use crate::tree::Verb;
use clap::ArgMatches;
use cometchat::facts::{Pages, Risk, Shape};
use cometchat::{Client, Error, ErrorKind, Operation, RetryPolicy};
use serde_json::Value;
use std::future::Future;
use std::pin::Pin;

/// Runs the command of an operation.
pub(crate) fn run(verb: &Verb, matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    if crate::jobs::send_file::is_asked(matches) {
        return crate::jobs::send_file::run(matches, globals);
    }
    let mut printer = Printer::new(globals)?;
    let mut ask = Ask::of(verb, matches, &mut Input::default())?;
    let form = keywords::sent(&ask, matches)?;
    let rows = Wanted::of(matches);
    rows.size_page(&mut ask);
    if globals.dry_run {
        return dry_run(&ask, form.as_ref(), globals, &mut printer);
    }
    if ask.operation.risk == Risk::Destructive {
        globals.confirm(&ask.sentence())?;
    }
    let client = crate::profile::client(globals)?;
    let runtime = crate::runtime()?;
    runtime.block_on(async {
        let mut stop = Stop::new();
        match (&form, rows) {
            (Some(keywords::Sent::AsForm(csv)), _) => {
                let call = keywords::send(&ask, &client, csv.as_deref());
                let response = stop.or(ask.operation, call).await??;
                let response = response.map_err(|error| Failure::of_call(ask.operation, &error))?;
                written(&ask, response, globals, &mut printer)
            }
            (_, Wanted::Watch) => {
                crate::jobs::watch::run(&ask, &client, globals, &mut printer).await
            }
            (_, Wanted::Page) => {
                let response = stop.or(ask.operation, ask.request(&client).send()).await?;
                let response = response.map_err(|error| Failure::of_call(ask.operation, &error))?;
                written(
                    &ask,
                    response.into_inner().into_value(),
                    globals,
                    &mut printer,
                )
            }
            (_, rows) => walked(&ask, &client, rows, globals, &mut printer, &mut stop).await,
        }
    })
}

/// Which rows of a list are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Page,
    Most(u64),
    All,
    Watch,
}

impl Wanted {
    fn of(matches: &ArgMatches) -> Self {
        let flag = |name: &str| matches!(matches.try_get_one::<bool>(name), Ok(Some(true)));
        if flag("watch") {
            return Self::Watch;
        }
        if flag("all") {
            return Self::All;
        }
        match matches.try_get_one::<u64>("limit") {
            Ok(Some(most)) => Self::Most(*most),
            _ => Self::Page,
        }
    }

    /// Asks for no larger pages than are wanted, and for the largest where all are.
    fn size_page(self, ask: &mut Ask) {
        let sizes = ask.operation.parameters.iter();
        let mut sizes = sizes.filter(|one| ["perPage", "limit"].contains(&one.name));
        let Some(parameter) = sizes.next() else {
            return;
        };
        let name = parameter.name;
        let said = ask.described.parameter(parameter);
        let most = said
            .and_then(|said| said.schema.get("maximum"))
            .and_then(Value::as_u64);
        let size = match (self, most) {
            (Self::Most(rows), Some(most)) => rows.min(most),
            (Self::Most(rows), None) => rows.min(100),
            (Self::All, Some(most)) => most,
            _ => return,
        };
        ask.set_default(name, size.to_string());
    }
}

/// Ctrl-C, listened for as long as a command runs: pressed while a page is written, it is noticed before the next is asked for.
struct Stop(Pin<Box<dyn Future<Output = ()>>>);

impl Stop {
    fn new() -> Self {
        Self(Box::pin(interrupted()))
    }

    /// Waits for a call, or for Ctrl-C, after which nobody knows whether the request was processed.
    async fn or<F: IntoFuture>(
        &mut self,
        operation: &Operation,
        call: F,
    ) -> Result<F::Output, Failure> {
        tokio::select! {
            done = call.into_future() => Ok(done),
            () = &mut self.0 => Err(match only_reads(operation) {
                true => Failure::local("interrupted"),
                false => Failure::new(Exit::Uncertain, "interrupted", "interrupted while the request was under way")
                    .hint("It may have been done: look before you repeat it."),
            }),
        }
    }
}

/// Writes a response, and says what of it failed.
fn written(
    ask: &Ask,
    response: Value,
    globals: &Globals,
    printer: &mut Printer,
) -> Result<Exit, Failure> {
    let left = outcomes::left(ask, &response);
    let mut value = data_of(response, ask.operation);
    if !globals.reveal {
        hide(ask.operation, &mut value);
    }
    let columns = Columns::of_response(&ask.described.response);
    let result = match value {
        Value::Array(rows) if matches!(ask.operation.response, Shape::List(_)) => {
            let mut out = printer.rows(&columns);
            let pushed = rows.into_iter().try_for_each(|row| out.push(row));
            pushed.and_then(|()| out.end())
        }
        Value::Null => Ok(()),
        value => printer.one(&value, &columns),
    };
    after(ask.operation, result)?;
    if !left.unknown.is_empty() {
        let text = format!("nothing is known of {}", left.unknown.join(", "));
        let failure = Failure::new(Exit::Uncertain, "partly unknown", text);
        return Err(failure.hint("It may have been done: look before you repeat it."));
    }
    if !left.failed.is_empty() {
        let told: Vec<String> = left
            .failed
            .iter()
            .map(|(key, why)| format!("{key} ({why})"))
            .collect();
        return Err(Failure::new(
            Exit::Partly,
            "partly failed",
            format!("failed: {}", told.join(", ")),
        ));
    }
    Ok(Exit::Done)
}

/// What goes wrong with the output after something was changed is no reason to change it again.
fn after(operation: &Operation, result: Result<(), Failure>) -> Result<(), Failure> {
    match result {
        Err(failure) if failure.to_string() == NO_READER => Ok(()),
        Err(mut failure) if !only_reads(operation) => {
            failure.exit = Exit::Uncertain;
            Err(failure.hint("It was done; only the output failed."))
        }
        other => other,
    }
}

/// What is in the envelope, where there is one.
fn data_of(response: Value, operation: &Operation) -> Value {
    let data = match response {
        Value::Object(mut object) => object.remove("data").unwrap_or(Value::Object(object)),
        other => other,
    };
    match (data, operation.response) {
        // The server writes some single things as a list of one.
        (Value::Array(mut rows), Shape::One(_)) if rows.len() == 1 => rows.remove(0),
        (data, _) => data,
    }
}

/// Writes the rows of as many pages as are wanted. One page is in memory at a time.
async fn walked(
    ask: &Ask,
    client: &Client,
    wanted: Wanted,
    globals: &Globals,
    printer: &mut Printer,
    stop: &mut Stop,
) -> Result<Exit, Failure> {
    let operation = ask.operation;
    let failed = |error: Error| Failure::of_call(operation, &error);
    let goes_on = !matches!(operation.pages, None | Some(Pages::Once));
    if !goes_on {
        let response = stop.or(operation, ask.request(client).send()).await?;
        let response = response.map_err(failed)?;
        let mut value = response.into_inner().into_value();
        if let (Wanted::Most(most), Some(Value::Array(rows))) = (wanted, value.get_mut("data")) {
            rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        }
        return written(ask, value, globals, printer);
    }
    let columns = Columns::of_response(&ask.described.response);
    let progress = Progress::rows(printer.form() != Form::Table && wanted == Wanted::All);
    let mut pages = ask.request(client).list().map_err(failed)?.pages();
    let mut out = printer.rows(&columns);
    let mut left = match wanted {
        Wanted::Most(most) => most,
        _ => u64::MAX,
    };
    let mut broken = 0;
    while left > 0 {
        let Some(page) = stop.or(operation, pages.next()).await? else {
            break;
        };
        let page = page.map_err(failed)?;
        broken += page.broken().len();
        for row in page.into_inner().into_vec() {
            if left == 0 {
                break;
            }
            left -= 1;
            let mut row = row.into_value();
            if !globals.reveal {
                hide(operation, &mut row);
            }
            if let Err(failure) = out.push(row) {
                return after(operation, Err(failure)).map(|()| Exit::Done);
            }
            progress.one();
        }
        if let Err(failure) = out.end_of_page() {
            return after(operation, Err(failure)).map(|()| Exit::Done);
        }
    }
    progress.end();
    after(operation, out.end())?;
    match broken {
        0 => Ok(Exit::Done),
        _ => Err(Failure::new(
            Exit::Partly,
            &ErrorKind::BrokenRow.to_string(),
            format!("{broken} rows could not be read"),
        )),
    }
}

/// Shows the request.
fn dry_run(
    ask: &Ask,
    form: Option<&keywords::Sent>,
    globals: &Globals,
    printer: &mut Printer,
) -> Result<Exit, Failure> {
    let recorder = Recorder::default();
    let client =
        crate::profile::client_for_show(globals, recorder.clone())?.with_retry(RetryPolicy::none());
    let result = crate::runtime()?.block_on(async {
        match form {
            Some(keywords::Sent::AsForm(csv)) => keywords::send(ask, &client, csv.as_deref())
                .await
                .map(|answer| answer.err()),
            _ => Ok(ask.request(&client).send().await.err()),
        }
    })?;
    let Some(request) = recorder.request() else {
        return Err(match result {
            Some(error) => Failure::of_call(ask.operation, &error),
            None => Failure::local("there is no request"),
        });
    };
    let (values, members): (Vec<String>, &[&str]) = match globals.reveal {
        true => (Vec::new(), &[]),
        false => {
            let secrets = ask.operation.parameters.iter().filter(|one| one.sensitive);
            let values = secrets.filter_map(|one| ask.parameter(one.name).map(str::to_owned));
            (values.collect(), ask.operation.request_secrets)
        }
    };
    let shown = Shown::of(&request, &values, members);
    let is_json = globals
        .output
        .as_deref()
        .is_some_and(|form| form != "table")
        || globals.jq.is_some();
    let written = match is_json {
        true => printer.one(&shown.json(), &Columns::default()),
        false => printer.text(&shown.text()),
    };
    written.map(|()| Exit::Done)
}
