//! `PUT /users/{uid}`: what is given is changed, the rest stays.

use super::{MAX_STATUS_MESSAGE, UNSET};
use crate::api::rails::view::UserJson;
use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation = Operation::put("update-user", "/users/{uid}", act)
    .body(&[
        Field::new("name", Rule::Name),
        Field::new("avatar", Rule::Url),
        Field::new("link", Rule::Url),
        Field::new("role", Rule::Text(100)),
        Field::new("statusMessage", Rule::Text(MAX_STATUS_MESSAGE)),
        Field::new("metadata", Rule::Metadata),
        Field::new("tags", Rule::Tags),
        Field::new("unset", Rule::Several(UNSET)),
    ])
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let key = request::find_user(&state, call.segment("uid"))?;
    state.role_must_exist(body.text("role"))?;
    let user = state.users.get_mut(key);
    user.take(&body);
    for field in body.texts("unset").unwrap_or_default() {
        match field {
            "avatar" => user.avatar = None,
            "link" => user.link = None,
            _ => user.metadata = None,
        }
    }
    user.updated_at = Some(call.now.seconds());
    state.changed(Change::UserUpdated(key), Actor::App, call.now);
    let user = state.users.get(key);
    ApiResponse::json(&Data {
        data: UserJson::new(user).in_full(user).tagged(user),
    })
}
