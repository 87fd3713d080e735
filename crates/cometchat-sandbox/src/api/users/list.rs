//! `GET /users`, with its filters.

use super::{SYSTEM_UID, User};
use crate::api::rails::view::UserJson;
use crate::api::rails::{Cursor, Field, PAGE, PER_PAGE, Query, Rule, paged};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::keys::UserKey;
use crate::state::State;

pub(super) const OPERATION: Operation = Operation::get("list-users", "/users", act)
    .query(&[
        Field::new("searchKey", Rule::Text(usize::MAX)),
        Field::new("searchIn", Rule::Several(&["name", "uid"])),
        Field::new("status", Rule::Several(&["available", "offline"])),
        PER_PAGE,
        PAGE,
        Field::new("role", Rule::Text(usize::MAX)),
        Field::new("roles", Rule::Texts),
        Field::new("withTags", Rule::Flag),
        Field::new("tags", Rule::Texts),
        Field::new("onlyDeactivated", Rule::Flag),
        Field::new("withDeactivated", Rule::Flag),
        Field::new("createdAt[from]", Rule::Moment),
        Field::new("createdAt[to]", Rule::Moment),
        Field::new("updatedAt[from]", Rule::Moment),
        Field::new("updatedAt[to]", Rule::Moment),
    ])
    .refuses(&[Code::BadRequest]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let with_tags = query.flag("withTags") == Some(true);
    let rows = matching(&state, &query);
    paged(
        rows,
        &query,
        Cursor::BesideMeta,
        |key| state.users.get(*key).changed_at(),
        |key| {
            let user = state.users.get(*key);
            let row = UserJson::new(user).in_list(user);
            if with_tags { row.tagged(user) } else { row }
        },
    )
}

fn matching(state: &State, query: &Query) -> Vec<UserKey> {
    let mut rows: Vec<UserKey> = state.users.all().collect();
    rows.retain(|key| is_wanted(state.users.get(*key), query));
    rows
}

fn is_wanted(user: &User, query: &Query) -> bool {
    let is_shown = match (query.flag("onlyDeactivated"), query.flag("withDeactivated")) {
        (Some(true), _) => !user.is_active(),
        (_, Some(true)) => true,
        _ => user.is_active(),
    };
    is_shown
        // The app itself is nobody's contact.
        && *user.uid != *SYSTEM_UID
        && query.finds_beginning(&[("uid", &user.uid), ("name", &user.name)])
        // Nobody ever connects to a sandbox.
        && query.is_any("status", "offline")
        && query.text("role").is_none_or(|role| *user.role == *role)
        && query.is_any("roles", &user.role)
        && query.has_all("tags", &user.tags)
        && query.within("createdAt", Some(user.created_at))
        && query.within("updatedAt", Some(user.changed_at()))
}
