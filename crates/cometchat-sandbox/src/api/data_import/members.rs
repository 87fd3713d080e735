//! `POST /data_import/members`.

use serde::Serialize;

use super::rows::{Row, answer, rows};
use crate::api::rails::{Field, Rule};
use crate::api::request::{GroupProfile, UserProfile};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::input::{Object, ValidationErrors};
use crate::keys::{Actor, GroupKey, UserKey};
use crate::scope::Scope;
use crate::state::State;

pub(super) const OPERATION: Operation =
    Operation::post("import-members", "/data_import/members", act)
        .import()
        .body(&[Field::by_hand("members")])
        .refuses(&[
            Code::BadRequest,
            Code::GuidNotFound,
            Code::UidNotFound,
            Code::AlreadyJoined,
            Code::ImportInvalidJoinedAt,
            Code::ImportInvalidMemberFormat,
            Code::Exception,
        ]);

const ROW: &[Field] = &[
    Field::required("memberId", Rule::Text(usize::MAX)),
    Field::required("guid", Rule::Text(100)),
    Field::required("uid", Rule::Text(100)),
    Field::new("scope", Rule::OneOf(Scope::NAMES)),
    Field::new("isBanned", Rule::Flag),
    Field::new("joinedAt", Rule::Moment),
];

/// A membership or a ban, since this moment.
#[derive(Clone, Copy)]
struct Membership {
    group: GroupKey,
    user: UserKey,
    scope: Scope,
    joined_at: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Imported<'s> {
    guid: &'s str,
    uid: &'s str,
    scope: Scope,
    joined_at: u64,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let choices = &app.settings.choices;
    let rows = rows(call, "members", Code::ImportInvalidMemberFormat, choices)?;
    let mut state = app.state();
    let import = |row| (row, import(&mut state, row, choices, call.now));
    let outcomes = rows.iter().map(import).collect();
    answer(outcomes, choices, |member: Membership| Imported {
        guid: &state.groups.get(member.group).guid,
        uid: &state.users.get(member.user).uid,
        scope: member.scope,
        joined_at: member.joined_at,
    })
}

fn import(
    state: &mut State,
    row: &Row,
    choices: &Choices,
    now: Timestamp,
) -> Result<Membership, ApiError> {
    let fields = row.fields()?;
    let body = Object::root(fields).empty_array_is_object(choices.empty_array_is_object);
    let row = row.checked("memberId", ROW, choices)?;
    let mut errors = ValidationErrors::default();
    let (guid, uid) = (row.text("guid"), row.text("uid"));
    let group = GroupProfile::read(&body, "groupDetails", guid, choices, &mut errors);
    let user = UserProfile::read(&body, "userDetails", uid, choices, &mut errors);
    errors.refuse_if_any()?;
    let (guid, uid) = (guid.unwrap_or_default(), uid.unwrap_or_default());
    state.ensure_user(user, now)?;
    state.ensure_group(group, guid, now)?;
    let group = state.groups.find(guid);
    let group = group.ok_or_else(|| ApiError::guid_not_found(guid))?;
    let user = state.users.find_any(uid);
    let user = user.ok_or_else(|| ApiError::uid_not_found(uid))?;
    let joined_at = row.value("joinedAt").and_then(serde_json::Value::as_u64);
    let joined_at = joined_at.unwrap_or(now.seconds());
    if row.value("joinedAt").is_some()
        && !(state.groups.get(group).created_at + 1..=now.seconds()).contains(&joined_at)
    {
        return Err(ApiError::new(
            Code::ImportInvalidJoinedAt,
            "The joinedAt must be after the group was created, and not in the future.",
        ));
    }
    if state.members.get(group, user).is_some() || state.bans.since(group, user).is_some() {
        return Err(ApiError::new(
            Code::AlreadyJoined,
            format!("The user {uid} has joined the group already."),
        ));
    }
    let scope = Scope::from_wire(row.text("scope").unwrap_or_default());
    let change = if row.flag("isBanned") == Some(true) {
        state.bans.add(group, user, joined_at);
        Change::BanImported(group, user)
    } else {
        state.members.add(group, user, scope, joined_at);
        Change::MemberImported(group, user, scope)
    };
    state.changed(change, Actor::App, now);
    Ok(Membership {
        group,
        user,
        scope,
        joined_at,
    })
}

impl State {
    /// Creates a group that is described in a row, unless there is one with the guid: that one stays as it is.
    pub(super) fn ensure_group(
        &mut self,
        profile: Option<GroupProfile>,
        guid: &str,
        now: Timestamp,
    ) -> Result<(), ApiError> {
        match profile {
            Some(profile) if self.groups.find(guid).is_none() => {
                profile.check_references(self)?;
                profile.create(self, now)
            }
            _ => Ok(()),
        }
    }
}
