//! `GET /_sandbox/inspector/requests`: the journal as the page lists it, and one request with all that is kept of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::hiding::{HIDDEN, Hiding, Shown};
use super::marks;
use crate::api::{self, ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::control::number;
use crate::error::{ApiError, Code};
use crate::journal::{Exchange, JournalEntry, Position};

pub(super) const LIST: Operation = Operation::control(
    "inspector-list-requests",
    Verb::Get,
    "/inspector/requests",
    list,
);
pub(super) const ONE: Operation = Operation::control(
    "inspector-read-request",
    Verb::Get,
    "/inspector/requests/{number}",
    one,
);

const DEFAULT_LIMIT: usize = 200;
/// A page of this size takes about a megabyte.
const MAX_LIMIT: usize = 2_000;

#[derive(Serialize)]
struct Page<'p> {
    data: Vec<Row<'p>>,
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    #[serde(flatten)]
    position: Position,
    /// How many of the oldest are kept no more.
    dropped: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'e> {
    number: u64,
    received_at_ms: u128,
    method: &'e str,
    /// Without what is secret in it.
    path: String,
    /// As it reads, without what is secret in it.
    #[serde(skip_serializing_if = "String::is_empty")]
    query_text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    /// Who acts: the sender, or whom the header `onBehalfOf` names.
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'e str>,
    processed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    micros: Option<u64>,
    /// The kind of thing that decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_by: Option<String>,
}

/// A request with all that is kept of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Details<'e> {
    #[serde(flatten)]
    row: Row<'e>,
    /// Which rule, limit, fault or permission decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    muid: Option<&'e str>,
    message_ids: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    panic: Option<&'e str>,
    /// The variable segments of the path.
    segments: BTreeMap<&'static str, String>,
    /// None if it is kept no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    exchange: Option<Kept<'e>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Kept<'e> {
    query: Vec<(String, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_behalf_of: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_type: Option<&'e str>,
    request: Shown,
    response: Shown,
    headers: BTreeMap<&'static str, u64>,
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.journal.keep_exchanges();
    let after = number(call, "after")?.unwrap_or_default();
    let limit = match number(call, "limit")? {
        None => DEFAULT_LIMIT,
        Some(limit) => usize::try_from(limit).map_or(MAX_LIMIT, |limit| limit.min(MAX_LIMIT)),
    };
    let position = app.journal.position();
    let page = app.journal.page(after, limit);
    let found = page.entries.iter().map(|entry| {
        let exchange = app.journal.exchange(entry.number());
        (entry, exchange)
    });
    let found: Vec<(&Arc<JournalEntry>, Option<Exchange>)> = found.collect();
    let data = found
        .iter()
        .map(|(entry, exchange)| Row::of(entry, exchange.as_ref()));
    ApiResponse::json(&Page {
        data: data.collect(),
        meta: Meta {
            position,
            dropped: page.dropped,
        },
    })
}

fn one(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let wanted: Option<u64> = call.segment("number").parse().ok();
    let wanted = wanted.filter(|number| *number > 0);
    let entry = wanted.and_then(|number| app.journal.page(number - 1, 1).entries.pop());
    let entry = entry.filter(|entry| Some(entry.number()) == wanted);
    let Some(entry) = entry else {
        return Err(ApiError::new(
            Code::ApiNotFound,
            "This request is kept no more, or was never there.",
        ));
    };
    let exchange = app.journal.exchange(entry.number());
    let keys: Vec<String> = app.keys().texts().map(str::to_owned).collect();
    ApiResponse::json(&Data {
        data: Details::of(&entry, exchange.as_ref(), &keys),
    })
}

impl<'e> Row<'e> {
    fn of(entry: &'e JournalEntry, exchange: Option<&'e Exchange>) -> Self {
        Self {
            number: entry.number(),
            received_at_ms: entry.received_at().as_millis(),
            method: entry.method(),
            path: path(entry),
            query_text: exchange
                .map(|one| query_text(entry, one))
                .unwrap_or_default(),
            operation: entry.operation(),
            actor: entry
                .sender()
                .or_else(|| exchange.and_then(|one| one.on_behalf_of.as_deref())),
            status: entry.status(),
            code: entry.code(),
            processed: entry.processed(),
            micros: exchange.map(|one| one.micros),
            decided_by: entry.decision().map(|decision| decision.by().to_string()),
        }
    }
}

impl<'e> Details<'e> {
    fn of(entry: &'e JournalEntry, exchange: Option<&'e Exchange>, keys: &[String]) -> Self {
        let secrets = marks::of(entry.operation());
        let hiding = |members| Hiding { members, keys };
        let texts = hiding(&[]);
        let kept = exchange.map(|exchange| Kept {
            query: query(exchange, &secrets.parameters),
            on_behalf_of: exchange.on_behalf_of.as_deref(),
            media_type: exchange.media_type.as_deref(),
            request: hiding(&secrets.request).body(&exchange.request),
            response: hiding(&secrets.response).body(&exchange.response),
            headers: exchange.headers.iter().copied().collect(),
        });
        let decision = entry.decision();
        Self {
            row: Row::of(entry, exchange),
            decision: decision.map(|decision| texts.without_keys(decision.what())),
            fault: entry.fault().map(|fault| fault.to_string()),
            muid: entry.muid(),
            message_ids: entry.message_ids().collect(),
            panic: entry.panic(),
            segments: segments(entry),
            exchange: kept,
        }
    }
}

/// The path without what is secret in it.
fn path(entry: &JournalEntry) -> String {
    let pattern = pattern(entry);
    let parts = entry.path().split('/').enumerate().map(|(place, part)| {
        let name = pattern.get(place).and_then(|wanted| variable(wanted));
        match name.is_some_and(|name| is_secret(entry, name)) {
            true => HIDDEN,
            false => part,
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn segments(entry: &JournalEntry) -> BTreeMap<&'static str, String> {
    let pairs = pattern(entry).into_iter().zip(entry.path().split('/'));
    let named = pairs.filter_map(|(wanted, part)| {
        let name = variable(wanted)?;
        let decoded = percent_encoding::percent_decode_str(part).decode_utf8_lossy();
        let value = match is_secret(entry, name) {
            true => HIDDEN.to_owned(),
            false => decoded.into_owned(),
        };
        Some((name, value))
    });
    named.collect()
}

/// The segments of the operation's path, as they stand behind one another in a request.
fn pattern(entry: &JournalEntry) -> Vec<&'static str> {
    let operation = api::operations().find(|one| Some(one.id) == entry.operation());
    let path = operation.map(|operation| operation.path.split('/').skip(1));
    ["", "v3"]
        .into_iter()
        .chain(path.into_iter().flatten())
        .collect()
}

fn variable(pattern: &'static str) -> Option<&'static str> {
    pattern.strip_prefix('{')?.strip_suffix('}')
}

fn is_secret(entry: &JournalEntry, parameter: &str) -> bool {
    let secrets = marks::of(entry.operation());
    entry.operation().is_some() && secrets.parameters.iter().any(|name| name == parameter)
}

/// The query in one line.
fn query_text(entry: &JournalEntry, exchange: &Exchange) -> String {
    let secret = &marks::of(entry.operation()).parameters;
    let pairs = query(exchange, secret).into_iter();
    let pairs = pairs.map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

/// The query, decoded, without what is secret in it.
fn query(exchange: &Exchange, secret: &[String]) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        let decoded = percent_encoding::percent_decode_str(&text).decode_utf8_lossy();
        decoded.into_owned()
    };
    let query = exchange
        .target
        .split_once('?')
        .map_or("", |(_, query)| query);
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value));
        match secret.contains(&name) {
            true => (name, HIDDEN.to_owned()),
            false => (name, value),
        }
    });
    pairs.collect()
}
