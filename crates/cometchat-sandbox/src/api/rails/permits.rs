//! What the role of a user and the user's scope in a group allow. A permission that is not set, and an empty list, allow
//! everything; which of several refuses first is documented nowhere.

use serde_json::Value;

use super::access::Action;
use crate::api::messages::{Category, Content};
use crate::api::permissions::Values;
use crate::error::{ApiError, Denial};
use crate::keys::{GroupKey, MessageId, Receiver, UserKey};
use crate::scope::Scope;
use crate::state::State;

impl State {
    /// Refuses what permissions or restricted features keep a user from.
    pub(crate) fn permits(&self, user: UserKey, action: Action<'_>) -> Result<(), ApiError> {
        if self.permissions.is_empty() && self.restrictions.is_empty() {
            return Ok(());
        }
        let role = &*self.users.get(user).role;
        let is_restricted = |feature: &&str| self.restrictions.has(role, feature);
        if let Some(feature) = feature(action).filter(is_restricted) {
            return Err(Denial::new(feature, role, "restrictedFeature").into());
        }
        let group = self.group_of(action);
        let scope = group.and_then(|group| Some((group, self.members.scope(group, user)?)));
        let by = By {
            state: self,
            user,
            role,
            values: self.permissions.of_role(role),
            scope,
            scope_values: scope.and_then(|(group, scope)| self.permissions.of_scope(group, scope)),
        };
        by.may(action)
    }

    /// Whether a user's role lets a message stand in the lists that the user reads.
    pub(crate) fn lists(&self, user: UserKey, content: &Content) -> bool {
        let values = self.permissions.of_role(&self.users.get(user).role);
        let category = content.category.as_str();
        let message_type = content.message_type.as_str();
        has(values, "listMessages.allowedMessageCategories", category)
            && has(values, "listMessages.allowedMessageTypes", message_type)
    }

    /// The group that an action happens in.
    fn group_of(&self, action: Action<'_>) -> Option<GroupKey> {
        let of_message = |id: MessageId| match self.messages.get(id)?.receiver {
            Receiver::Group(group) => Some(group),
            Receiver::User(_) => None,
        };
        match action {
            Action::Write(Receiver::Group(group), ..) => Some(group),
            Action::EditMessage(id)
            | Action::DeleteMessage(id)
            | Action::React(id)
            | Action::ListReactions(id) => of_message(id),
            _ => None,
        }
    }
}

/// The feature that an action is, where it is one.
fn feature(action: Action<'_>) -> Option<&'static str> {
    Some(match action {
        Action::SeeUser(_) => "u.getUser",
        Action::ListGroups => "u.listGroups",
        Action::GetGroup(_) => "u.getGroup",
        Action::CreateGroup(_) => "u.createGroup",
        Action::ChangeGroup(_) => "u.updateGroup",
        Action::DeleteGroup(_) => "u.deleteGroup",
        Action::AddMembers(_) => "u.addMembers",
        Action::Kick(..) => "u.kickMember",
        Action::ChangeScope(..) => "u.changeMemberScope",
        Action::Ban(..) => "u.banUser",
        Action::Unban(_) => "u.unbanUser",
        Action::Write(..) => "u.sendMessage",
        Action::EditMessage(_) => "u.editMessage",
        Action::DeleteMessage(_) => "u.deleteMessage",
        Action::React(_) => "u.addReaction",
        Action::ListReactions(_) => "u.listReactions",
        _ => return None,
    })
}

/// Whether a list of permitted values has this one, or is not set.
fn has(values: Option<&Values>, id: &str, wanted: &str) -> bool {
    match values.and_then(|values| values.get(id)) {
        Some(Value::Array(list)) => {
            list.is_empty() || list.iter().any(|value| value.as_str() == Some(wanted))
        }
        Some(Value::String(text)) => text == wanted,
        _ => true,
    }
}

/// Whose role and scope are asked.
struct By<'s> {
    state: &'s State,
    user: UserKey,
    role: &'s str,
    values: Option<&'s Values>,
    scope: Option<(GroupKey, Scope)>,
    scope_values: Option<&'s Values>,
}

impl By<'_> {
    fn may(&self, action: Action<'_>) -> Result<(), ApiError> {
        match action {
            Action::SeeUser(other) if other != self.user => {
                self.is_among("getUserDetails.mode", "getUserDetails.allowedRoles", other)
            }
            Action::ListGroups => self.role_allows("listGroups"),
            Action::ListGroup(group) => {
                let kind = self.state.groups.get(group).group_type.as_str();
                self.role_has("listGroups.allowedGroupTypes", kind)
            }
            Action::CreateGroup(group_type) => {
                self.role_allows("createGroup")?;
                self.role_has("createGroup.allowedGroupTypes", group_type.as_str())
            }
            Action::Write(receiver, content, is_reply) => {
                self.may_send(receiver, content, is_reply)
            }
            Action::EditMessage(_) => {
                self.role_allows("editMessage")?;
                self.scope_is_not_in("editMessage.denyForScopes")?;
                self.scope_allows("editMessage")
            }
            Action::DeleteMessage(_) => {
                self.role_allows("deleteMessage")?;
                self.scope_is_not_in("deleteMessage.denyForScopes")
            }
            Action::React(_) => self.scope_allows("addReaction"),
            Action::ListReactions(_) => self.scope_allows("listReactions"),
            _ => Ok(()),
        }
    }

    fn may_send(
        &self,
        receiver: Receiver,
        content: &Content,
        is_reply: bool,
    ) -> Result<(), ApiError> {
        self.role_allows("sendMessage")?;
        match receiver {
            Receiver::User(other) => {
                self.role_has("sendMessage.allowedReceiverTypes", "user")?;
                self.is_among(
                    "sendMessage.mode",
                    "sendMessage.allowedReceiverRoles",
                    other,
                )?;
            }
            Receiver::Group(_) => self.role_has("sendMessage.allowedReceiverTypes", "group")?,
        }
        let message_type = content.message_type.as_str();
        self.role_has(
            "sendMessage.allowedMessageCategories",
            content.category.as_str(),
        )?;
        match content.category {
            Category::Message => self.role_has("sendMessage.allowedMessageTypes", message_type)?,
            Category::Custom => self.role_has("sendMessage.allowedCustomTypes", message_type)?,
            _ => {}
        }
        let payload = content.payload.as_deref();
        for file in payload.map_or(&[][..], |payload| &payload.attachments) {
            self.role_has("sendMessage.allowedMimeTypes", &file.mime_type)?;
        }
        self.scope_allows(if is_reply {
            "sendThreadedMessage"
        } else {
            "sendMessage"
        })
    }

    fn role_allows(&self, id: &str) -> Result<(), ApiError> {
        self.role_denies_if(id, is_denied(self.values, id))
    }

    fn role_has(&self, id: &str, value: &str) -> Result<(), ApiError> {
        self.role_denies_if(id, !has(self.values, id, value))
    }

    /// Whether somebody is among those that a mode and a list of roles leave.
    fn is_among(&self, mode: &str, roles: &str, other: UserKey) -> Result<(), ApiError> {
        let value = self.values.and_then(|values| values.get(mode));
        let only_friends = value.and_then(Value::as_str) == Some("friends");
        let is_stranger = only_friends && !self.state.friends.are(self.user, other);
        self.role_denies_if(mode, is_stranger)?;
        self.role_has(roles, &self.state.users.get(other).role)
    }

    fn scope_is_not_in(&self, id: &str) -> Result<(), ApiError> {
        let scope = self.scope.map(|(_, scope)| scope.as_str());
        let is_named = scope.is_some_and(|scope| names(self.values, id, scope));
        self.role_denies_if(id, is_named)
    }

    fn scope_allows(&self, id: &str) -> Result<(), ApiError> {
        match self.scope {
            Some((group, scope)) if is_denied(self.scope_values, id) => {
                let guid = &self.state.groups.get(group).guid;
                Err(Denial::new(id, self.role, "scope")
                    .in_group(guid, scope)
                    .into())
            }
            _ => Ok(()),
        }
    }

    fn role_denies_if(&self, id: &str, is_denied: bool) -> Result<(), ApiError> {
        if is_denied {
            return Err(Denial::new(id, self.role, "role").into());
        }
        Ok(())
    }
}

fn is_denied(values: Option<&Values>, id: &str) -> bool {
    let value = values.and_then(|values| values.get(id));
    value.and_then(Value::as_str) == Some("deny")
}

/// Whether a list that is set has this value.
fn names(values: Option<&Values>, id: &str, wanted: &str) -> bool {
    match values.and_then(|values| values.get(id)) {
        Some(Value::Array(list)) => list.iter().any(|value| value.as_str() == Some(wanted)),
        Some(value) => value.as_str() == Some(wanted),
        None => false,
    }
}
