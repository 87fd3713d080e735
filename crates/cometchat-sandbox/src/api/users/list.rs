//! `GET /users`, with its filters.

use super::answer::UserJson;
use super::{SYSTEM_UID, User, UserKey};
use crate::api::rails::{Cursor, Field, PAGE, PER_PAGE, Query, Rule, paged};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
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
    let mut rows = state.users.all();
    rows.retain(|key| is_wanted(state.users.get(*key), query));
    rows
}

fn is_wanted(user: &User, query: &Query) -> bool {
    let is_shown = match (query.flag("onlyDeactivated"), query.flag("withDeactivated")) {
        (Some(true), _) => !user.is_active(),
        (_, Some(true)) => true,
        _ => user.is_active(),
    };
    let statuses = query.texts("status");
    let roles = query.texts("roles");
    let within = |name: &str, moment: u64| {
        let from = query.whole(&format!("{name}[from]"));
        let to = query.whole(&format!("{name}[to]"));
        from.is_none_or(|from| from <= moment) && to.is_none_or(|to| moment <= to)
    };
    is_shown
        // The app itself is nobody's contact.
        && *user.uid != *SYSTEM_UID
        && is_found(user, query)
        // Nobody ever connects to a sandbox.
        && (statuses.is_empty() || statuses.contains(&"offline"))
        && query.text("role").is_none_or(|role| *user.role == *role)
        && (roles.is_empty() || roles.contains(&&*user.role))
        && query.texts("tags").iter().all(|tag| user.tags.iter().any(|known| known == tag))
        && within("createdAt", user.created_at)
        && within("updatedAt", user.changed_at())
}

/// Whether uid or name begins with what is searched, whatever its case.
pub(crate) fn is_found(user: &User, query: &Query) -> bool {
    let Some(wanted) = query.text("searchKey").map(str::to_lowercase) else {
        return true;
    };
    let places = query.texts("searchIn");
    let looks_in = |place| places.is_empty() || places.contains(&place);
    looks_in("uid") && user.uid.starts_with(&wanted)
        || looks_in("name") && user.name.to_lowercase().starts_with(&wanted)
}
