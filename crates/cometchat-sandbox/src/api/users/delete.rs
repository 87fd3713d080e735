//! `DELETE /users/{uid}`: for good with `permanent`, and otherwise a deactivation.

use crate::api::rails::{Field, Rule, done};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation = Operation::delete("delete-user", "/users/{uid}", act)
    .core()
    .body(&[Field::new("permanent", Rule::Flag)])
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let uid = call.segment("uid");
    let mut state = app.state();
    let unknown = || ApiError::uid_not_found(uid);
    let key = state.users.find_any(uid).ok_or_else(unknown)?;
    if body.flag("permanent") == Some(true) {
        state.delete_user(key, call.now);
        return done(format!(
            "User with UID {} has been deleted successfully.",
            uid.to_lowercase()
        ));
    }
    let user = state.users.get_mut(key);
    if !user.is_active() {
        return Err(unknown());
    }
    user.deactivated_at = Some(call.now.seconds());
    let uid = user.uid.to_string();
    state.changed(Change::UserDeactivated(key), Actor::App, call.now);
    super::deactivate::answer(vec![uid], None)
}
