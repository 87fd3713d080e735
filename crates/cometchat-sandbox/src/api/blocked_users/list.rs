//! `GET /users/{uid}/blockedusers`.

use crate::api::rails::view::UserJson;
use crate::api::rails::{Cursor, PAGE, PER_PAGE, paged};
use crate::api::{ApiResponse, Call, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::get("list-blocked-users", "/users/{uid}/blockedusers", act)
        .query(&[PER_PAGE, PAGE])
        .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let viewer = request::find_user(&state, call.segment("uid"))?;
    let blocked = state.blocks.by(viewer).iter().map(|(key, _)| *key);
    let rows = blocked.filter(|key| state.users.get(*key).is_active());
    paged(
        rows.collect(),
        &query,
        Cursor::InMeta,
        |key| state.users.get(*key).changed_at(),
        |key| {
            let user = state.users.get(*key);
            UserJson::new(user)
                .in_list(user)
                .seen_by(&state, Some(viewer), *key)
        },
    )
}
