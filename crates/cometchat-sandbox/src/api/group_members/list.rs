//! `GET /groups/{guid}/members`.

use serde::Serialize;

use crate::api::rails::view::UserJson;
use crate::api::rails::{Cursor, Field, PAGE, PER_PAGE, Rule, paged};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::scope::Scope;

pub(super) const OPERATION: Operation =
    Operation::get("list-members", "/groups/{guid}/members", act)
        .query(&[
            PER_PAGE,
            PAGE,
            Field::new("status", Rule::OneOf(&["available", "offline"])),
            Field::new("scopes", Rule::Several(Scope::NAMES)),
        ])
        .refuses(&[Code::BadRequest, Code::GuidNotFound]);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'s> {
    #[serde(flatten)]
    user: UserJson<'s>,
    scope: Scope,
    joined_at: u64,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let group = call.group(&state)?;
    let mut rows = state.members.of(group);
    rows.retain(|(user, member)| {
        state.users.get(*user).is_active()
            && query.is_any("scopes", member.scope.as_str())
            && query.is_any("status", "offline")
    });
    paged(
        rows,
        &query,
        Cursor::BesideMeta,
        |(user, _)| state.users.get(*user).changed_at(),
        |(user, member)| Row {
            user: UserJson::new(state.users.get(*user)).in_list(state.users.get(*user)),
            scope: member.scope,
            joined_at: member.joined_at,
        },
    )
}
