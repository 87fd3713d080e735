//! `GET /groups/{guid}/bannedusers`.

use crate::api::rails::view::UserJson;
use crate::api::rails::{Cursor, PAGE, PER_PAGE, paged};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::get("list-banned-users", "/groups/{guid}/bannedusers", act)
        .query(&[PER_PAGE, PAGE])
        .refuses(&[Code::BadRequest, Code::GuidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let group = call.group(&state)?;
    let banned = state.bans.of(group).iter().map(|(user, _)| *user);
    let rows = banned.filter(|user| state.users.get(*user).is_active());
    paged(
        rows.collect(),
        &query,
        Cursor::Nowhere,
        |user| state.users.get(*user).changed_at(),
        |user| UserJson::new(state.users.get(*user)).in_list(state.users.get(*user)),
    )
}
