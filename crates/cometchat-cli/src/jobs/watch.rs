//! `--watch`: the rows of a queue as they come in.

use crate::call::{Ask, hide};
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Printer};
use crate::signals::interrupted;
use cometchat::facts::{Risk, Shape};
use cometchat::{Client, Operation};
use serde_json::Value;
use std::collections::{HashSet, VecDeque};
use std::pin::pin;
use std::time::Duration;

/// How long to wait before asking again. Lowered, it takes more of the app's quota: at this pace twelve requests a minute.
const PAUSE: Duration = Duration::from_secs(5);
/// How many rows are remembered, so that each is written once. A queue is looked at a page at a time, and pages are smaller.
const REMEMBERED: usize = 20_000;

/// Whether the list is one that people watch: those of moderation.
pub(crate) fn fits(operation: &Operation) -> bool {
    let is_of_moderation = operation
        .resource
        .first()
        .is_some_and(|step| step.name == "moderation");
    is_of_moderation && operation.risk == Risk::Read && matches!(operation.response, Shape::List(_))
}

pub(crate) async fn run(
    ask: &Ask,
    client: &Client,
    globals: &Globals,
    printer: &mut Printer,
) -> Result<Exit, Failure> {
    let columns = Columns::of_response(&ask.described.response);
    let mut seen = Seen::default();
    let mut stop = pin!(interrupted());
    let mut out = printer.rows(&columns);
    loop {
        let asked = async { ask.request(client).send().await };
        let response = tokio::select! {
            response = asked => response,
            () = &mut stop => break,
        };
        let response = response.map_err(|error| Failure::of_call(ask.operation, &error))?;
        let mut response = response.into_inner().into_value();
        let rows = match response.get_mut("data").map(Value::take) {
            Some(Value::Array(rows)) => rows,
            _ => Vec::new(),
        };
        for mut row in rows {
            if seen.is_new(&row) {
                if !globals.reveal {
                    hide(ask.operation, &mut row);
                }
                out.push(row)?;
            }
        }
        out.end_of_page()?;
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = &mut stop => break,
        }
    }
    crate::note("no longer watching; the same command goes on with what is there then");
    out.end()?;
    Ok(Exit::Done)
}

/// The rows that were written.
#[derive(Default)]
struct Seen {
    keys: HashSet<String>,
    order: VecDeque<String>,
}

impl Seen {
    fn is_new(&mut self, row: &Value) -> bool {
        // What a row is known by, or else all that it says.
        let id = row.get("id").or_else(|| row.pointer("/message/id"));
        let key = id.unwrap_or(row).to_string();
        if !self.keys.insert(key.clone()) {
            return false;
        }
        self.order.push_back(key);
        while self.order.len() > REMEMBERED {
            let oldest = self.order.pop_front().unwrap_or_default();
            self.keys.remove(&oldest);
        }
        true
    }
}
