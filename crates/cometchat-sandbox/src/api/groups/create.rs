//! `POST /groups`, with members if the body names any. What becomes of each of them is not answered.

use super::{DESCRIPTION, Group, GroupJson, ICON, METADATA, OWNER, PASSWORD, TAGS, TYPES};
use crate::api::group_members::{LISTS, Wanted};
use crate::api::rails::{Action, Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation, request};
use crate::app::App;
use crate::details::{GroupDetails, GroupType};
use crate::error::{ApiError, Code};
use crate::events::Change;

/// How many members a group can be created with (groups page; an older one says 100).
const MOST_MEMBERS: usize = 25;

pub(super) const OPERATION: Operation = Operation::post("create-group", "/groups", act)
    .core()
    .body(&[
        Field::required("guid", Rule::NewId),
        Field::required("name", Rule::Name),
        Field::required("type", Rule::OneOf(TYPES)),
        PASSWORD,
        ICON,
        DESCRIPTION,
        METADATA,
        OWNER,
        TAGS,
        Field::new("members", Rule::Object(LISTS)),
    ])
    .refuses(&[
        Code::BadRequest,
        Code::UidNotFound,
        Code::GuidAlreadyExists,
        Code::EmptyGroupPass,
        Code::PermissionDenied,
    ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let wanted = Wanted::of(body.inner("members"), MOST_MEMBERS, "members")?;
    let mut state = app.state();
    let actor = call.actor(&state)?;
    let group_type = body.text("type").and_then(GroupType::from_wire);
    state.may(actor, Action::CreateGroup(group_type.unwrap_or_default()))?;
    let owner = match body.text("owner") {
        Some(uid) => request::existing_user(&state, uid, "owner")?,
        None => actor.user().unwrap_or(state.system_user()),
    };
    let guid = body.text("guid").unwrap_or_default();
    if state.groups.find(guid).is_some() {
        return Err(ApiError::new(
            Code::GuidAlreadyExists,
            format!("The guid {} exists already.", guid.to_lowercase()),
        ));
    }
    super::update::password_is_there(body.text("type"), body.text("password"))?;
    let details = GroupDetails::new(guid, body.text("name").unwrap_or_default());
    let mut group = Group::new(&details, owner, call.now.seconds());
    group.take(&body);
    let key = state.groups.put(group);
    state.changed(Change::GroupCreated(key), actor, call.now);
    state.owner_joins(key, owner, actor, call.now);
    for (scope, uid) in wanted.each() {
        // Whoever cannot be added is left out.
        let _ = state.take_in(key, scope, uid, actor, call.now);
    }
    ApiResponse::json(&Data {
        data: GroupJson::new(&state, key, actor.user()).tagged(&state, key),
    })
}
