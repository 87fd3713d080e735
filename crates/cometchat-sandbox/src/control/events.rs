//! `GET /_sandbox/events`: what was changed, in order.

use serde::Serialize;

use super::number;
use crate::api::{ApiResponse, Call, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::events::Event;
use crate::keys::{MessageId, UserKey};
use crate::scope::Scope;
use crate::state::State;

pub(super) const OPERATION: Operation =
    Operation::control("sandbox-events", Verb::Get, "/events", act);

const DEFAULT_LIMIT: usize = 100;
const MAX_LIMIT: usize = 10_000;

#[derive(Serialize)]
struct Page<'s> {
    data: Vec<Told<'s>>,
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    after: u64,
    limit: usize,
    count: usize,
    total: u64,
}

/// An event with the ids of what it is about.
#[derive(Serialize)]
struct Told<'s> {
    number: u64,
    at: u64,
    name: &'static str,
    by: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    uid: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "otherUid")]
    other_uid: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    guid: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<Scope>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "messageId")]
    message_id: Option<MessageId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'s str>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let after = number(call, "after")?.unwrap_or_default();
    let limit = match number(call, "limit")? {
        None => DEFAULT_LIMIT,
        Some(limit) => usize::try_from(limit).map_or(MAX_LIMIT, |limit| limit.min(MAX_LIMIT)),
    };
    let state = app.state();
    let events = state.events.after(after).take(limit);
    let data: Vec<Told<'_>> = events.map(|event| told(&state, event)).collect();
    let meta = Meta {
        after,
        limit,
        count: data.len(),
        total: state.events.total(),
    };
    ApiResponse::json(&Page { data, meta })
}

fn told<'s>(state: &'s State, event: &'s Event) -> Told<'s> {
    let uid = |user: UserKey| &*state.users.get(user).uid;
    let subject = event.change.subject();
    Told {
        number: event.number,
        at: event.at,
        name: event.change.name(),
        by: uid(event.by.user().unwrap_or(state.system_user())),
        uid: subject.user.map(uid),
        other_uid: subject.other.map(uid),
        guid: subject.group.map(|group| &*state.groups.get(group).guid),
        scope: subject.scope,
        message_id: subject.message,
        kind: subject.document.map(|(kind, _)| kind),
        id: subject.document.map(|(_, id)| id),
    }
}
