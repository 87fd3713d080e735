//! Users and groups described inside a request, in case they do not exist yet.

use super::tags::tags;
use crate::choices::Choices;
use crate::clock::Moment;
use crate::details::{GroupDetails, GroupType, UserDetails};
use crate::error::{ApiError, Code};
use crate::input::{Object, Problems, rules};
use crate::state::State;

/// A user described in a request, and the field the description stands in.
pub(crate) struct UserProfile {
    field: String,
    details: UserDetails,
}

impl UserProfile {
    /// Reads a field such as `senderUserDetails`. `uid` is the user that the message itself names there.
    pub(crate) fn read(
        body: &Object<'_>,
        field: &str,
        uid: Option<&str>,
        choices: &Choices,
        problems: &mut Problems,
    ) -> Option<Self> {
        let object = body.object(field, problems)?;
        let profile = Self::read_object(&object, body.path_of(field), choices, problems)?;
        let same = |uid: &str| uid.to_lowercase() == profile.details.uid.to_lowercase();
        if uid.is_some_and(|uid| !same(uid)) {
            object.invalid("uid", "must match the uid of the message.", problems);
        }
        Some(profile)
    }

    /// Reads an object that is a description as a whole.
    pub(crate) fn read_object(
        object: &Object<'_>,
        field: String,
        choices: &Choices,
        problems: &mut Problems,
    ) -> Option<Self> {
        let uid = checked(object, "uid", rules::id, problems);
        let name = checked(object, "name", rules::name, problems);
        let avatar = optional_url(object, "avatar", choices, problems);
        let link = optional_url(object, "link", choices, problems);
        let role = optional_id(object, "role", problems);
        let created_at = object.timestamp("createdAt", problems);
        metadata(object, choices, problems);
        tags(object, choices.constraints.own_tags(), problems);
        let mut details = UserDetails::new(uid?, name?);
        details.avatar = avatar.map(str::to_owned);
        details.link = link.map(str::to_owned);
        details.role = role.map(str::to_owned);
        details.created_at = created_at;
        Some(Self { field, details })
    }

    pub(crate) fn details(&self) -> &UserDetails {
        &self.details
    }

    /// Refuses a description that refers to something that does not exist: a role has to be there first (seen live).
    pub(crate) fn check_references(&self, state: &State) -> Result<(), ApiError> {
        match &self.details.role {
            Some(role) if !state.has_role(role) => Err(not_there(&self.field, "role")),
            _ => Ok(()),
        }
    }

    pub(crate) fn create(&self, state: &mut State, now: Moment) -> Result<(), ApiError> {
        state
            .add_user(&self.details, now)
            .map(|_| ())
            .map_err(|error| refused(&self.field, error.field, &error.rule))
    }
}

/// A group described in a request, and the field the description stands in.
pub(crate) struct GroupProfile {
    field: String,
    details: GroupDetails,
}

impl GroupProfile {
    /// Reads a field such as `receiverGroupDetails`. `guid` is the group that the message itself names.
    pub(crate) fn read(
        body: &Object<'_>,
        field: &str,
        guid: Option<&str>,
        choices: &Choices,
        problems: &mut Problems,
    ) -> Option<Self> {
        let object = body.object(field, problems)?;
        let own_guid = checked(&object, "guid", rules::id, problems);
        let name = checked(&object, "name", rules::name, problems);
        let group_type = group_type(&object, problems);
        let icon = optional_url(&object, "icon", choices, problems);
        let owner = optional_id(&object, "owner", problems);
        let created_at = object.timestamp("createdAt", problems);
        let password = object.string("password", problems).unwrap_or_default();
        if group_type == Some(GroupType::Password) && password.is_empty() {
            object.invalid("password", "is required when type is password.", problems);
        }
        metadata(&object, choices, problems);
        tags(&object, choices.constraints.tags_of_group(), problems);
        let own_guid = own_guid?;
        if guid.is_some_and(|guid| guid.to_lowercase() != own_guid.to_lowercase()) {
            object.invalid("guid", "must match the guid of the message.", problems);
        }
        let mut details = GroupDetails::new(own_guid, name?).group_type(group_type?);
        details.icon = icon.map(str::to_owned);
        details.owner = owner.map(str::to_owned);
        details.created_at = created_at;
        Some(Self {
            field: body.path_of(field),
            details,
        })
    }

    /// Refuses a description that refers to something that does not exist.
    pub(crate) fn check_references(&self, state: &State) -> Result<(), ApiError> {
        match &self.details.owner {
            Some(owner) if state.users.find(owner).is_none() => {
                Err(not_there(&self.field, "owner"))
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn create(&self, state: &mut State, now: Moment) -> Result<(), ApiError> {
        state
            .add_group(&self.details, now)
            .map(|_| ())
            .map_err(|error| refused(&self.field, error.field, &error.rule))
    }
}

fn checked<'v>(
    object: &Object<'v>,
    key: &str,
    rule: fn(&str) -> Result<(), &'static str>,
    problems: &mut Problems,
) -> Option<&'v str> {
    let value = object.required_string(key, problems)?;
    if let Err(rule) = rule(value) {
        object.invalid(key, rule, problems);
    }
    Some(value)
}

fn optional_url<'v>(
    object: &Object<'v>,
    key: &str,
    choices: &Choices,
    problems: &mut Problems,
) -> Option<&'v str> {
    let value = object.string(key, problems)?;
    check_url(object, key, value, choices, problems);
    Some(value)
}

pub(super) fn check_url(
    object: &Object<'_>,
    key: &str,
    value: &str,
    choices: &Choices,
    problems: &mut Problems,
) {
    let most = choices.constraints.url_chars;
    if value.chars().count() > most {
        let rule = format!("must not be greater than {most} characters.");
        object.invalid(key, &rule, problems);
    } else if let Err(rule) = rules::url(value) {
        object.invalid(key, rule, problems);
    }
}

/// An id that refers to something, which is looked for later.
fn optional_id<'v>(object: &Object<'v>, key: &str, problems: &mut Problems) -> Option<&'v str> {
    let value = object.string(key, problems)?;
    if value.chars().count() > rules::MAX_ID_CHARS {
        object.invalid(key, "must not be greater than 100 characters.", problems);
    }
    Some(value)
}

/// Metadata is checked and then left alone: no operation reads it back yet.
fn metadata(object: &Object<'_>, choices: &Choices, problems: &mut Problems) {
    let most = choices.constraints.metadata_bytes;
    let text = object.free_form("metadata", Code::BadRequest, problems);
    if text.is_some_and(|text| text.get().len() > most) {
        let rule = format!("must not be greater than {most} bytes.");
        object.invalid("metadata", &rule, problems);
    }
}

fn group_type(object: &Object<'_>, problems: &mut Problems) -> Option<GroupType> {
    if !object.has("type") {
        object.missing("type", problems);
        return None;
    }
    let group_type = object.get("type")?.as_str().and_then(GroupType::from_wire);
    if group_type.is_none() {
        object.not_in_list("type", Code::BadRequest, problems);
    }
    group_type
}

fn not_there(field: &str, key: &str) -> ApiError {
    let path = format!("{field}.{key}");
    let sentence = format!("The selected {path} is invalid.");
    ApiError::new(Code::BadRequest, "The request did not pass validation.")
        .with_details(vec![(path, vec![sentence])])
}

fn refused(field: &str, key: &str, rule: &str) -> ApiError {
    let path = format!("{field}.{key}");
    let sentence = format!("The {path} field {rule}");
    ApiError::new(Code::BadRequest, "The request did not pass validation.")
        .with_details(vec![(path, vec![sentence])])
}
