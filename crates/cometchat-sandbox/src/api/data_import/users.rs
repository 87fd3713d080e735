//! `POST /data_import/users`.

use serde::Serialize;

use super::rows::{Row, answer, rows};
use crate::api::rails::view::UserJson;
use crate::api::rails::{Field, Rule};
use crate::api::users::User;
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::details::UserDetails;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, UserKey};
use crate::state::State;

pub(super) const OPERATION: Operation = Operation::post("import-users", "/data_import/users", act)
    .import()
    .body(&[Field::by_hand("users")])
    .refuses(&[
        Code::BadRequest,
        Code::UidAlreadyExists,
        Code::RoleNotFound,
        Code::ImportInvalidUserFormat,
        Code::Exception,
    ]);

const ROW: &[Field] = &[
    Field::required("uid", Rule::NewId),
    Field::required("name", Rule::Name),
    Field::new("avatar", Rule::Url),
    Field::new("link", Rule::Url),
    Field::new("role", Rule::Text(100)),
    Field::new("createdAt", Rule::Moment),
    Field::new("lastActiveAt", Rule::Moment),
    Field::new("deactivatedAt", Rule::Moment),
    Field::new("metadata", Rule::Metadata),
    Field::new("tags", Rule::Tags),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Imported<'s> {
    #[serde(flatten)]
    user: UserJson<'s>,
    last_active_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    deactivated_at: Option<u64>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let choices = &app.settings.choices;
    let rows = rows(call, "users", Code::ImportInvalidUserFormat, choices)?;
    let mut state = app.state();
    let import = |row| (row, import(&mut state, row, choices, call.now));
    let outcomes = rows.iter().map(import).collect();
    answer(outcomes, choices, |key| {
        let user = state.users.get(key);
        let answer = UserJson::new(user).in_full(user);
        Imported {
            user: if user.tags.is_empty() {
                answer
            } else {
                answer.tagged(user)
            },
            last_active_at: user.last_active_at,
            deactivated_at: user.deactivated_at,
        }
    })
}

fn import(
    state: &mut State,
    row: &Row,
    choices: &Choices,
    now: Timestamp,
) -> Result<UserKey, ApiError> {
    let row = row.checked("uid", ROW, choices)?;
    let uid = row.text("uid").unwrap_or_default();
    if state.users.find_any(uid).is_some() {
        return Err(ApiError::new(
            Code::UidAlreadyExists,
            format!("The uid {} exists already.", uid.to_lowercase()),
        ));
    }
    if let Some(role) = row.text("role") {
        state.role(role)?;
    }
    let moment = |name: &str| row.value(name)?.as_u64();
    let mut details = UserDetails::new(uid, row.text("name").unwrap_or_default());
    details.created_at = moment("createdAt");
    details.last_active_at = moment("lastActiveAt");
    let mut user = User::new(&details, now);
    user.take(&row);
    user.deactivated_at = moment("deactivatedAt");
    let key = state.users.put(user);
    state.changed(Change::UserCreated(key), Actor::App, now);
    Ok(key)
}
