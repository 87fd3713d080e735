//! `DELETE /groups/{guid}`: with its members, bans and messages.

use crate::api::rails::{Action, done};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation = Operation::delete("delete-group", "/groups/{guid}", act)
    .core()
    .refuses(&[
        Code::GuidNotFound,
        Code::UidNotFound,
        Code::NotAMember,
        Code::GroupNoAdminScope,
        Code::PermissionDenied,
    ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let key = call.group(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::DeleteGroup(key))?;
    state.delete_group(key, actor, call.now);
    let guid = &state.groups.get(key).guid;
    done(format!(
        "Group with GUID {guid} has been deleted successfully."
    ))
}
