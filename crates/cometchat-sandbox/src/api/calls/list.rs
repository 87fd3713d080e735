//! `GET /calls`, with its filters. Of more than a page nothing is documented but the number of pages.

use serde::Serialize;

use super::answer::CallJson;
use crate::api::rails::{Field, Query, Rule};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::call_details::CallDetails;
use crate::error::{ApiError, Code};

const PAGE: usize = 100;

pub(super) const OPERATION: Operation = Operation::get("list-calls", "/calls", act)
    .query(&[
        Field::new("type", Rule::OneOf(&["audio", "video"])),
        Field::new("mode", Rule::OneOf(&["call", "meet", "presenter"])),
        Field::new("participantsCount", Rule::Whole(0, u64::MAX)),
        Field::new("startedAt", Rule::Moment),
        Field::new("endedAt", Rule::Moment),
        Field::new("status", Rule::Text(usize::MAX)),
        Field::new("receiverType", Rule::OneOf(&["user", "group"])),
        Field::new("hasRecording", Rule::Flag),
        Field::new("hasTranscription", Rule::Flag),
        Field::new("uid", Rule::Text(usize::MAX)),
    ])
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

#[derive(Serialize)]
struct Page<'s> {
    data: Vec<CallJson<'s>>,
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    pagination: Pagination,
}

/// Without the size of a page, as in the sample.
#[derive(Serialize)]
struct Pagination {
    total: usize,
    count: usize,
    total_pages: usize,
    current_page: usize,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let viewer = call.actor(&state)?.user();
    let viewer = viewer.map(|viewer| &*state.users.get(viewer).uid);
    let rows: Vec<&CallDetails> = state
        .calls
        .all()
        .filter(|call| viewer.is_none_or(|uid| call.has(uid)) && is_wanted(call, &query))
        .collect();
    let data: Vec<CallJson<'_>> = rows
        .iter()
        .take(PAGE)
        .map(|call| CallJson::row(call))
        .collect();
    let pagination = Pagination {
        total: rows.len(),
        count: data.len(),
        total_pages: rows.len().div_ceil(PAGE).max(1),
        current_page: 1,
    };
    ApiResponse::json(&Page {
        data,
        meta: Meta { pagination },
    })
}

fn is_wanted(call: &CallDetails, query: &Query) -> bool {
    let is = |name: &str, value: &str| query.text(name).is_none_or(|wanted| wanted == value);
    let flag = |name: &str, value: bool| query.flag(name).is_none_or(|wanted| wanted == value);
    let joined = call
        .participants
        .iter()
        .filter(|one| one.joined_at.is_some());
    is("type", &call.kind)
        && is("mode", &call.mode)
        && is("status", &call.status)
        && is("receiverType", &call.receiver_type)
        && flag("hasRecording", !call.recordings.is_empty())
        && flag("hasTranscription", !call.transcriptions.is_empty())
        && query
            .whole("participantsCount")
            .is_none_or(|count| count == joined.count() as u64)
        // The text says that the two make a range.
        && query
            .whole("startedAt")
            .is_none_or(|from| call.started_at.is_some_and(|at| from <= at))
        && query
            .whole("endedAt")
            .is_none_or(|to| call.ended_at.is_some_and(|at| at <= to))
        && query.text("uid").is_none_or(|uid| call.has(uid))
}

impl CallDetails {
    /// Whether a user was called or joined.
    pub(super) fn has(&self, uid: &str) -> bool {
        let called = (self.receiver_type == "user").then_some(&self.receiver);
        let there = self.participants.iter().map(|one| &one.uid);
        there
            .chain([&self.initiator])
            .chain(called)
            .any(|one| one.eq_ignore_ascii_case(uid))
    }
}
