//! `DELETE /groups/{guid}/members/{uid}`.

use super::ONE;
use crate::api::rails::{Action, done};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;

pub(super) const OPERATION: Operation = Operation::delete("kick-member", ONE, act).refuses(&[
    Code::GuidNotFound,
    Code::UidNotFound,
    Code::NotAMember,
    Code::MemberDeleteFailed,
    Code::GroupNoSelfAction,
    Code::GroupNoClearance,
    Code::PermissionDenied,
]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let group = call.group(&state)?;
    let actor = call.actor(&state)?;
    let user = call.member(&state, group)?;
    state.may(actor, Action::Kick(group, user))?;
    state.members.remove(group, user);
    state.changed(Change::MemberKicked(group, user), actor, call.now);
    done(format!(
        "Member with UID {} has been removed from the group successfully.",
        state.users.get(user).uid
    ))
}
