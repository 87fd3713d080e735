//! `/_sandbox/journal` and `/_sandbox/counters`: what was asked of the sandbox.

use std::sync::Arc;

use serde::Serialize;

use super::{Done, number};
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::journal::JournalEntry;

pub(super) const READ: Operation =
    Operation::control("sandbox-read-journal", Verb::Get, "/journal", read);
pub(super) const CLEAR: Operation =
    Operation::control("sandbox-clear-journal", Verb::Delete, "/journal", clear);
pub(super) const COUNT: Operation =
    Operation::control("sandbox-count", Verb::Get, "/counters", count);

const DEFAULT_LIMIT: usize = 100;
/// A page of this size takes a few megabytes.
const MAX_LIMIT: usize = 10_000;

#[derive(Serialize)]
struct Page {
    data: Vec<Entry>,
    meta: Meta,
}

#[derive(Serialize)]
#[serde(transparent)]
struct Entry(#[serde(serialize_with = "inner")] Arc<JournalEntry>);

fn inner<S: serde::Serializer>(
    entry: &Arc<JournalEntry>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    entry.as_ref().serialize(serializer)
}

#[derive(Serialize)]
struct Meta {
    offset: u64,
    limit: usize,
    count: usize,
    total: u64,
    dropped: u64,
}

fn read(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let offset = number(call, "offset")?.unwrap_or_default();
    let limit = match number(call, "limit")? {
        None => DEFAULT_LIMIT,
        Some(limit) => usize::try_from(limit).map_or(MAX_LIMIT, |limit| limit.min(MAX_LIMIT)),
    };
    let page = app.journal.page(offset, limit);
    let meta = Meta {
        offset,
        limit,
        count: page.entries.len(),
        total: page.total,
        dropped: page.dropped,
    };
    let data = page.entries.into_iter().map(Entry).collect();
    ApiResponse::json(&Page { data, meta })
}

fn clear(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.journal.clear();
    Done::answer()
}

fn count(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: app.journal.counters(),
    })
}
