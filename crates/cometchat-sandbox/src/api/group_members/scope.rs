//! `PUT /groups/{guid}/members/{uid}`: what a member may do. A body that says nothing makes a participant.

use serde::Serialize;

use super::ONE;
use crate::api::rails::{Action, Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::scope::Scope;

pub(super) const OPERATION: Operation = Operation::put("change-member-scope", ONE, act)
    .body(&[Field::new("scope", Rule::OneOf(Scope::NAMES))])
    .refuses(&[
        Code::BadRequest,
        Code::GuidNotFound,
        Code::UidNotFound,
        Code::NotAMember,
        Code::SameScope,
        Code::MemberScopeChangeFailed,
        Code::GroupNoAdminScope,
        Code::GroupNoScopeClearance,
        Code::GroupNoSelfAction,
        Code::PermissionDenied,
    ]);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Changed<'s> {
    guid: &'s str,
    uid: &'s str,
    scope: Scope,
    joined_at: Option<u64>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let scope = Scope::from_wire(call.accepted(app)?.text("scope").unwrap_or_default());
    let mut state = app.state();
    let group = call.group(&state)?;
    let actor = call.actor(&state)?;
    let user = call.member(&state, group)?;
    state.may(actor, Action::ChangeScope(group, user))?;
    if state.members.scope(group, user) == Some(scope) {
        return Err(ApiError::new(
            Code::SameScope,
            format!("The member has the scope {} already.", scope.as_str()),
        ));
    }
    if let Some(former) = state.members.scope(group, user) {
        state.webhooks.scope_was(group, user, former);
    }
    state.members.set_scope(group, user, scope);
    state.changed(Change::ScopeChanged(group, user, scope), actor, call.now);
    let member = state.members.get(group, user);
    ApiResponse::json(&Data {
        data: Changed {
            guid: &state.groups.get(group).guid,
            uid: &state.users.get(user).uid,
            scope,
            joined_at: member.map(|member| member.joined_at),
        },
    })
}
