//! `PUT /groups/{guid}`.

use super::{DESCRIPTION, GroupJson, ICON, METADATA, OWNER, PASSWORD, TAGS, TYPES};
use crate::api::rails::{Action, Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::details::GroupType;
use crate::error::{ApiError, Code};
use crate::events::Change;

pub(super) const OPERATION: Operation = Operation::put("update-group", "/groups/{guid}", act)
    .body(&[
        Field::new("name", Rule::Name),
        Field::new("type", Rule::OneOf(TYPES)),
        PASSWORD,
        ICON,
        DESCRIPTION,
        METADATA,
        OWNER,
        TAGS,
        Field::new("unset", Rule::Several(&["icon", "description", "metadata"])),
    ])
    .refuses(&[
        Code::BadRequest,
        Code::UidNotFound,
        Code::GuidNotFound,
        Code::NotAMember,
        Code::GroupNoAdminScope,
        Code::PermissionDenied,
        Code::EmptyGroupPass,
    ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let key = call.group(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::ChangeGroup(key))?;
    // Who acts for somebody cannot give the group away.
    let owner = body.text("owner").filter(|_| actor.user().is_none());
    let owner = owner
        .map(|uid| request::existing_user(&state, uid, "owner"))
        .transpose()?;
    let group = state.groups.get_mut(key);
    let password = body.text("password").or(group.password.as_deref());
    password_is_there(body.text("type"), password)?;
    group.take(&body);
    group.updated_at = Some(call.now.seconds());
    state.changed(Change::GroupUpdated(key), actor, call.now);
    if let Some(owner) = owner.filter(|owner| *owner != state.groups.get(key).owner) {
        let former = state.groups.get(key).owner;
        state.webhooks.owner_was(key, former);
        state.groups.get_mut(key).owner = owner;
        state.owner_joins(key, owner, actor, call.now);
        state.changed(Change::OwnerChanged(key, owner), actor, call.now);
    }
    ApiResponse::json(&Data {
        data: GroupJson::new(&state, key, actor.user()).tagged(&state, key),
    })
}

/// A group behind a password needs one.
pub(super) fn password_is_there(
    group_type: Option<&str>,
    password: Option<&str>,
) -> Result<(), ApiError> {
    let is_protected = group_type == Some(GroupType::Password.as_str());
    if is_protected && password.is_none_or(str::is_empty) {
        return Err(ApiError::new(
            Code::EmptyGroupPass,
            "A group of the type password needs a password.",
        ));
    }
    Ok(())
}
