//! `GET` and `PUT /conversations/pinned`: what the app has pinned for everybody, in the order in which it is shown.

use serde_json::Value;

use super::answer::PinnedJson;
use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::input::{Object, ValidationErrors};
use crate::keys::{Actor, Receiver};
use crate::state::State;

const PATH: &str = "/conversations/pinned";
/// How many conversations an app has pinned at most.
const MOST: usize = 5;
const LIST: &str = "pinnedConversations";

pub(super) const LIST_ALL: Operation =
    Operation::get("list-pinned-conversations", PATH, list).refuses(&[]);
pub(super) const REPLACE: Operation = Operation::put("replace-pinned-conversations", PATH, replace)
    .body(&[Field::required(LIST, Rule::ByHand)])
    .refuses(&[
        Code::BadRequest,
        Code::UidNotFound,
        Code::GuidNotFound,
        Code::SystemPinnedConversationsLimitExceeded,
    ]);

/// A conversation as the list names it: by the user or the group that it is with.
enum Named<'a> {
    User(&'a str),
    Group(&'a str),
}

fn list(app: &App, _call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    answer(&app.state())
}

/// The list is the one that is wanted in the end: what is missing in it is unpinned, what stays keeps its moment.
fn replace(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    call.accepted(app)?;
    let named = named(call)?;
    let mut state = app.state();
    let mut wanted: Vec<Receiver> = Vec::new();
    for name in named {
        let with = find(&state, &name)?;
        if !wanted.contains(&with) {
            wanted.push(with);
        }
    }
    if wanted.len() > MOST {
        return Err(ApiError::over_limit(
            Code::SystemPinnedConversationsLimitExceeded,
            "An app pins fewer conversations.",
            MOST,
        ));
    }
    let (new, gone) = state.app_pins.replace(&wanted, call.now.seconds());
    for with in new {
        state.changed(Change::ConversationPinned(with), Actor::App, call.now);
    }
    for with in gone {
        state.changed(Change::ConversationUnpinned(with), Actor::App, call.now);
    }
    answer(&state)
}

fn named<'a>(call: &'a Call<'_>) -> Result<Vec<Named<'a>>, ApiError> {
    let body = Object::root(call.body.object()?);
    let mut errors = ValidationErrors::default();
    let mut named = Vec::new();
    let entries = body.array(LIST, &mut errors).unwrap_or_default();
    for (index, entry) in entries.iter().enumerate() {
        let key = format!("{LIST}.{index}");
        let Value::Object(fields) = entry else {
            body.invalid(&key, "must be an object.", &mut errors);
            continue;
        };
        let entry = body.child(&key, fields);
        let uid = entry.string("uid", &mut errors);
        let guid = entry.string("guid", &mut errors);
        match (uid, guid) {
            (Some(uid), None) => named.push(Named::User(uid)),
            (None, Some(guid)) => named.push(Named::Group(guid)),
            _ => body.invalid(&key, "must have either a uid or a guid.", &mut errors),
        }
    }
    errors.refuse_if_any()?;
    Ok(named)
}

fn find(state: &State, name: &Named<'_>) -> Result<Receiver, ApiError> {
    match name {
        Named::User(uid) => request::find_user(state, uid).map(Receiver::User),
        Named::Group(guid) => {
            let group = state.groups.find(guid);
            let group = group.ok_or_else(|| ApiError::guid_not_found(guid))?;
            Ok(Receiver::Group(group))
        }
    }
}

fn answer(state: &State) -> Result<ApiResponse, ApiError> {
    let pins = state.app_pins.all();
    let rows = pins.map(|(with, at)| PinnedJson::of_app(state, with, at));
    ApiResponse::json(&Data {
        data: rows.collect::<Vec<_>>(),
    })
}
