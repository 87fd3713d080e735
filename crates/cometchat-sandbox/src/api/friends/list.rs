//! `GET /users/{uid}/friends`.

use crate::api::rails::view::UserJson;
use crate::api::rails::{Cursor, Field, PAGE, PER_PAGE, Rule, paged};
use crate::api::{ApiResponse, Call, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation = Operation::get("list-friends", "/users/{uid}/friends", act)
    .query(&[
        Field::new("searchKey", Rule::Text(usize::MAX)),
        PER_PAGE,
        PAGE,
    ])
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let viewer = request::find_user(&state, call.segment("uid"))?;
    let friends = state.friends.of(viewer).iter().copied();
    let rows = friends.filter(|key| {
        let user = state.users.get(*key);
        user.is_active() && query.finds_beginning(&[("uid", &user.uid), ("name", &user.name)])
    });
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
