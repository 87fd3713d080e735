//! `/notifications/v1/preferences/mute`: the conversations that a user is not notified of.

use serde_json::{Map, Value, json};

use super::{kind, of_user, refuse, success};
use crate::api::rails::{Document, Field, Kind};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::keys::Actor;

const PATH: &str = "/notifications/v1/preferences/mute";
const CONVERSATIONS: &[Field] = &[Field::by_hand("conversations")];
/// In a request, as the older description has it.
const MOST: usize = 100;
const ROWS: &str = "mutedConversations";

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::get("list-muted-conversations", PATH, list)
        .query(of_user::UID)
        .refuses(of_user::CODES),
    Operation::put("mute-conversations", PATH, mute)
        .query(of_user::UID)
        .body(CONVERSATIONS)
        .refuses(of_user::CODES),
    Operation::delete("unmute-conversations", PATH, unmute)
        .query(of_user::UID)
        .body(CONVERSATIONS)
        .refuses(of_user::CODES),
];

pub(super) static MUTES: Kind = kind("muted conversations", "uid", &[Field::by_hand(ROWS)]);

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (state, uid) = of_user::locked(app, call)?;
    let document = state.documents.get(&MUTES, &uid);
    let rows = document.map(|document| in_force(document, call.now));
    let rows = rows.unwrap_or_default();
    ApiResponse::json(&Data {
        data: json!({ ROWS: rows }),
    })
}

fn mute(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    change(app, call, |rows, asked| rows.push(Value::Object(asked)))
}

fn unmute(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    change(app, call, |_, _| {})
}

/// Takes the conversations that are named out of the list, and lets them be put back otherwise.
fn change(
    app: &App,
    call: &Call<'_>,
    put: fn(&mut Vec<Value>, Map<String, Value>),
) -> Result<ApiResponse, ApiError> {
    let asked = asked(call)?;
    let (mut state, uid) = of_user::locked(app, call)?;
    of_user::change(&mut state, call, &MUTES, &uid, Actor::App, |document| {
        let mut rows = rows(document);
        for one in asked {
            rows.retain(|row| row["id"] != one["id"] || row["type"] != one["type"]);
            put(&mut rows, one);
        }
        document.set(ROWS, rows);
    });
    success()
}

/// The conversations that are still muted.
pub(super) fn in_force(document: &Document, now: Timestamp) -> Vec<Value> {
    let now = now.milliseconds();
    let mut rows = rows(document);
    rows.retain(|row| row["until"].as_u64().is_none_or(|until| until > now));
    rows
}

fn rows(document: &Document) -> Vec<Value> {
    let rows = document.value(ROWS).and_then(Value::as_array);
    rows.cloned().unwrap_or_default()
}

/// The conversations that the body names.
fn asked(call: &Call<'_>) -> Result<Vec<Map<String, Value>>, ApiError> {
    const FIELD: &str = "conversations";
    let list = call.body.object()?.get(FIELD);
    let list = list.ok_or_else(|| refuse(FIELD, "is required."))?;
    let list = list
        .as_array()
        .ok_or_else(|| refuse(FIELD, "must be an array."))?;
    if list.is_empty() {
        return Err(refuse(FIELD, "is required."));
    }
    if list.len() > MOST {
        return Err(refuse(
            FIELD,
            &format!("must not have more than {MOST} items."),
        ));
    }
    let now = call.now.milliseconds();
    let named = list.iter().enumerate();
    named.map(|(index, one)| checked(index, one, now)).collect()
}

fn checked(index: usize, one: &Value, now: u64) -> Result<Map<String, Value>, ApiError> {
    let refused = |field: &str, rule| Err(refuse(&format!("conversations.{index}{field}"), rule));
    let Value::Object(fields) = one else {
        return refused("", "must be an object.");
    };
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let (id, kind) = (text("id"), text("type"));
    if id.is_empty() || id.chars().count() > 100 {
        return refused(".id", "must be an id.");
    }
    if !matches!(kind, "oneOnOne" | "group") {
        return refused(".type", "must be oneOnOne or group.");
    }
    let mut row = Map::new();
    row.insert("id".to_owned(), id.to_lowercase().into());
    row.insert("type".to_owned(), kind.into());
    match fields.get("until") {
        None | Some(Value::Null) => {}
        Some(until) if until.as_u64().is_some_and(|until| until > now) => {
            row.insert("until".to_owned(), until.clone());
        }
        Some(_) => return refused(".until", "must be a time to come, in milliseconds."),
    }
    Ok(row)
}
