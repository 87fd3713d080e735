//! Users and groups described inside a request, in case they do not exist yet.

use super::tags::tags;
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::details::{GroupDetails, GroupType, UserDetails};
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors, rules};
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
        errors: &mut ValidationErrors,
    ) -> Option<Self> {
        let object = body.object(field, errors)?;
        let profile = Self::read_object(&object, body.path_of(field), choices, errors)?;
        let same = |uid: &str| uid.to_lowercase() == profile.details.uid.to_lowercase();
        if uid.is_some_and(|uid| !same(uid)) {
            object.invalid("uid", "must match the uid of the message.", errors);
        }
        Some(profile)
    }

    /// Reads an object that is a description as a whole.
    pub(crate) fn read_object(
        object: &Object<'_>,
        field: String,
        choices: &Choices,
        errors: &mut ValidationErrors,
    ) -> Option<Self> {
        let uid = checked(object, "uid", rules::id, errors);
        let name = checked(object, "name", rules::name, errors);
        let avatar = optional_url(object, "avatar", choices, errors);
        let link = optional_url(object, "link", choices, errors);
        let role = optional_id(object, "role", errors);
        let created_at = object.timestamp("createdAt", errors);
        metadata(object, choices, errors);
        tags(object, choices.constraints.own_tags(), errors);
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

    pub(crate) fn create(&self, state: &mut State, now: Timestamp) -> Result<(), ApiError> {
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
        errors: &mut ValidationErrors,
    ) -> Option<Self> {
        let object = body.object(field, errors)?;
        let own_guid = checked(&object, "guid", rules::id, errors);
        let name = checked(&object, "name", rules::name, errors);
        let group_type = group_type(&object, errors);
        let icon = optional_url(&object, "icon", choices, errors);
        let owner = optional_id(&object, "owner", errors);
        let created_at = object.timestamp("createdAt", errors);
        let password = object.string("password", errors).unwrap_or_default();
        if group_type == Some(GroupType::Password) && password.is_empty() {
            object.invalid("password", "is required when type is password.", errors);
        }
        metadata(&object, choices, errors);
        tags(&object, choices.constraints.tags_of_group(), errors);
        let own_guid = own_guid?;
        if guid.is_some_and(|guid| guid.to_lowercase() != own_guid.to_lowercase()) {
            object.invalid("guid", "must match the guid of the message.", errors);
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

    pub(crate) fn create(&self, state: &mut State, now: Timestamp) -> Result<(), ApiError> {
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
    errors: &mut ValidationErrors,
) -> Option<&'v str> {
    let value = object.required_string(key, errors)?;
    if let Err(rule) = rule(value) {
        object.invalid(key, rule, errors);
    }
    Some(value)
}

fn optional_url<'v>(
    object: &Object<'v>,
    key: &str,
    choices: &Choices,
    errors: &mut ValidationErrors,
) -> Option<&'v str> {
    let value = object.string(key, errors)?;
    check_url(object, key, value, choices, errors);
    Some(value)
}

pub(crate) fn check_url(
    object: &Object<'_>,
    key: &str,
    value: &str,
    choices: &Choices,
    errors: &mut ValidationErrors,
) {
    let most = choices.constraints.url_chars;
    if value.chars().count() > most {
        let rule = format!("must not be greater than {most} characters.");
        object.invalid(key, &rule, errors);
    } else if let Err(rule) = rules::url(value) {
        object.invalid(key, rule, errors);
    }
}

/// An id that refers to something, which is looked for later.
fn optional_id<'v>(
    object: &Object<'v>,
    key: &str,
    errors: &mut ValidationErrors,
) -> Option<&'v str> {
    let value = object.string(key, errors)?;
    if value.chars().count() > rules::MAX_ID_CHARS {
        object.invalid(key, "must not be greater than 100 characters.", errors);
    }
    Some(value)
}

/// Metadata is checked and then left alone: no operation reads it back yet.
fn metadata(object: &Object<'_>, choices: &Choices, errors: &mut ValidationErrors) {
    let most = choices.constraints.metadata_bytes;
    let text = object.free_form("metadata", Code::BadRequest, errors);
    if text.is_some_and(|text| text.get().len() > most) {
        let rule = format!("must not be greater than {most} bytes.");
        object.invalid("metadata", &rule, errors);
    }
}

fn group_type(object: &Object<'_>, errors: &mut ValidationErrors) -> Option<GroupType> {
    if !object.has("type") {
        object.missing("type", errors);
        return None;
    }
    let group_type = object.get("type")?.as_str().and_then(GroupType::from_wire);
    if group_type.is_none() {
        object.not_in_list("type", Code::BadRequest, errors);
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
