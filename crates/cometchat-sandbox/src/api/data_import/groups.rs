//! `POST /data_import/groups`. The owner becomes no member: that is imported too.

use serde::Serialize;

use super::rows::{Row, answer, rows};
use crate::api::groups::Group;
use crate::api::rails::{Field, Rule};
use crate::api::request::UserProfile;
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::details::GroupDetails;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::input::{Object, ValidationErrors};
use crate::keys::{Actor, GroupKey};
use crate::state::{ConversationId, State};

pub(super) const OPERATION: Operation =
    Operation::post("import-groups", "/data_import/groups", act)
        .import()
        .body(&[Field::by_hand("groups")])
        .refuses(&[
            Code::BadRequest,
            Code::GuidAlreadyExists,
            Code::UidNotFound,
            Code::ImportInvalidGroupFormat,
            Code::Exception,
        ]);

const ROW: &[Field] = &[
    Field::required("guid", Rule::NewId),
    Field::required("name", Rule::Name),
    Field::required("type", Rule::OneOf(&["public", "private", "password"])),
    Field::new("icon", Rule::Url),
    Field::new("password", Rule::Text(100)),
    Field::new("owner", Rule::Text(100)),
    Field::new("createdAt", Rule::Moment),
    Field::new("metadata", Rule::Metadata),
    Field::new("tags", Rule::GroupTags),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Imported<'s> {
    guid: &'s str,
    name: &'s str,
    #[serde(rename = "type")]
    group_type: &'static str,
    conversation_id: ConversationId<'s>,
    created_at: u64,
    owner: &'s str,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let choices = &app.settings.choices;
    let rows = rows(call, "groups", Code::ImportInvalidGroupFormat, choices)?;
    let mut state = app.state();
    let import = |row| (row, import(&mut state, row, choices, call.now));
    let outcomes = rows.iter().map(import).collect();
    answer(outcomes, choices, |key| {
        let group = state.groups.get(key);
        Imported {
            guid: &group.guid,
            name: &group.name,
            group_type: group.group_type.as_str(),
            conversation_id: ConversationId::Group(&group.guid),
            created_at: group.created_at,
            owner: &state.users.get(group.owner).uid,
        }
    })
}

fn import(
    state: &mut State,
    row: &Row,
    choices: &Choices,
    now: Timestamp,
) -> Result<GroupKey, ApiError> {
    let fields = row.fields()?;
    let body = Object::root(fields).empty_array_is_object(choices.empty_array_is_object);
    let row = row.checked("guid", ROW, choices)?;
    let mut errors = ValidationErrors::default();
    let owner = row.text("owner");
    let details = UserProfile::read(&body, "groupOwnerDetails", owner, choices, &mut errors);
    errors.refuse_if_any()?;
    let guid = row.text("guid").unwrap_or_default();
    if state.groups.find(guid).is_some() {
        return Err(ApiError::new(
            Code::GuidAlreadyExists,
            format!("The guid {} exists already.", guid.to_lowercase()),
        ));
    }
    state.ensure_user(details, now)?;
    let owner = match owner {
        Some(uid) => {
            let found = state.users.find_any(uid);
            found.ok_or_else(|| ApiError::uid_not_found(uid))?
        }
        None => state.system_user(),
    };
    let details = GroupDetails::new(guid, row.text("name").unwrap_or_default());
    let created_at = row.value("createdAt").and_then(serde_json::Value::as_u64);
    let mut group = Group::new(&details, owner, created_at.unwrap_or(now.seconds()));
    group.take(&row);
    let key = state.groups.put(group);
    state.changed(Change::GroupCreated(key), Actor::App, now);
    Ok(key)
}

impl State {
    /// Creates a user who is described in a row, unless there is one with the uid: that one stays as it is.
    pub(super) fn ensure_user(
        &mut self,
        profile: Option<UserProfile>,
        now: Timestamp,
    ) -> Result<(), ApiError> {
        match profile {
            Some(profile) if self.users.find_any(&profile.details().uid).is_none() => {
                profile.check_references(self)?;
                profile.create(self, now)
            }
            _ => Ok(()),
        }
    }
}
