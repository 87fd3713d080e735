//! Which permissions there are: the ids that documented responses show, with the values that their samples show.

use serde_json::Value;

/// A permission as it is defined.
#[derive(Clone, Copy)]
pub(super) struct Permission {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) description: &'static str,
    /// Whether it has a list of values.
    pub(super) is_list: bool,
    /// The values that it takes; none where any will do.
    pub(super) values: &'static [&'static str],
}

impl Permission {
    const fn one(
        id: &'static str,
        title: &'static str,
        description: &'static str,
        values: &'static [&'static str],
    ) -> Self {
        Self {
            id,
            title,
            description,
            is_list: false,
            values,
        }
    }

    const fn list(
        id: &'static str,
        title: &'static str,
        description: &'static str,
        values: &'static [&'static str],
    ) -> Self {
        Self {
            is_list: true,
            ..Self::one(id, title, description, values)
        }
    }

    /// Whether it can have this value. A list of one may be a text: every value of a scope is one in the samples.
    pub(super) fn takes(&self, value: &Value) -> bool {
        let is_known = |value: &Value| {
            let text = value.as_str();
            text.is_some_and(|text| self.values.is_empty() || self.values.contains(&text))
        };
        match value {
            Value::Array(values) => self.is_list && values.iter().all(is_known),
            value => is_known(value),
        }
    }
}

const SWITCH: &[&str] = &["allow", "deny"];
const MODES: &[&str] = &["all", "friends"];
const RECEIVERS: &[&str] = &["user", "group"];
const TYPES: &[&str] = &["text", "image", "file", "audio", "video"];
const CATEGORIES: &[&str] = &["message", "custom", "interactive", "action", "call"];
const GROUPS: &[&str] = &["public", "private", "password"];
const SCOPES: &[&str] = &["admin", "moderator", "participant"];
const CALLS: &[&str] = &["audio", "video"];
const ANY: &[&str] = &[];

pub(super) static OF_ROLES: &[Permission] = &[
    Permission::one(
        "listUsers",
        "List users",
        "Whether users may be listed.",
        SWITCH,
    ),
    Permission::one(
        "listUsers.mode",
        "Listed users",
        "Which users are listed.",
        MODES,
    ),
    Permission::list(
        "listUsers.allowedRoles",
        "Roles of listed users",
        "The roles whose users are listed.",
        ANY,
    ),
    Permission::one(
        "getUserDetails.mode",
        "Readable users",
        "Which users may be read.",
        MODES,
    ),
    Permission::list(
        "getUserDetails.allowedRoles",
        "Roles of readable users",
        "The roles whose users may be read.",
        ANY,
    ),
    Permission::one(
        "sendMessage",
        "Send messages",
        "Whether messages may be sent.",
        SWITCH,
    ),
    Permission::one(
        "sendMessage.mode",
        "Receivers",
        "Which users messages may be sent to.",
        MODES,
    ),
    Permission::list(
        "sendMessage.allowedReceiverTypes",
        "Types of receivers",
        "Whether messages may be sent to users or groups.",
        RECEIVERS,
    ),
    Permission::list(
        "sendMessage.allowedReceiverRoles",
        "Roles of receivers",
        "The roles whose users messages may be sent to.",
        ANY,
    ),
    Permission::list(
        "sendMessage.allowedMessageTypes",
        "Types of messages",
        "The types of messages that may be sent.",
        TYPES,
    ),
    Permission::list(
        "sendMessage.allowedMessageCategories",
        "Categories of messages",
        "The categories of messages that may be sent.",
        CATEGORIES,
    ),
    Permission::list(
        "sendMessage.allowedMimeTypes",
        "Types of files",
        "The types of files that may be sent.",
        ANY,
    ),
    Permission::list(
        "sendMessage.allowedCustomTypes",
        "Custom types",
        "The types of custom messages that may be sent.",
        ANY,
    ),
    Permission::one(
        "editMessage",
        "Edit messages",
        "Whether messages may be edited.",
        SWITCH,
    ),
    Permission::list(
        "editMessage.denyForScopes",
        "Scopes that do not edit",
        "The scopes in groups that may not edit.",
        SCOPES,
    ),
    Permission::one(
        "deleteMessage",
        "Delete messages",
        "Whether messages may be deleted.",
        SWITCH,
    ),
    Permission::list(
        "deleteMessage.denyForScopes",
        "Scopes that do not delete",
        "The scopes in groups that may not delete.",
        SCOPES,
    ),
    Permission::one(
        "initiateCall",
        "Begin calls",
        "Whether calls may be begun.",
        SWITCH,
    ),
    Permission::one(
        "initiateCall.mode",
        "Callees",
        "Which users may be called.",
        MODES,
    ),
    Permission::list(
        "initiateCall.allowedReceiverRoles",
        "Roles of callees",
        "The roles whose users may be called.",
        ANY,
    ),
    Permission::one(
        "createGroup",
        "Create groups",
        "Whether groups may be created.",
        SWITCH,
    ),
    Permission::list(
        "createGroup.allowedGroupTypes",
        "Types of created groups",
        "The types of groups that may be created.",
        GROUPS,
    ),
    Permission::one(
        "listGroups",
        "List groups",
        "Whether groups may be listed.",
        SWITCH,
    ),
    Permission::list(
        "listGroups.allowedGroupTypes",
        "Types of listed groups",
        "The types of groups that are listed.",
        GROUPS,
    ),
    Permission::one(
        "joinGroup",
        "Join groups",
        "Whether groups may be joined.",
        SWITCH,
    ),
    Permission::list(
        "joinGroup.allowedGroupTypes",
        "Types of joined groups",
        "The types of groups that may be joined.",
        GROUPS,
    ),
    Permission::list(
        "listMessages.allowedMessageCategories",
        "Categories of listed messages",
        "The categories of messages that are listed.",
        CATEGORIES,
    ),
    Permission::list(
        "listMessages.allowedMessageTypes",
        "Types of listed messages",
        "The types of messages that are listed.",
        ANY,
    ),
];

pub(super) static OF_SCOPES: &[Permission] = &[
    Permission::one(
        "sendMessage",
        "Send messages",
        "Whether messages may be sent to the group.",
        SWITCH,
    ),
    Permission::one(
        "listMembers",
        "List members",
        "Whether members may be listed.",
        SWITCH,
    ),
    Permission::list(
        "listMembers.allowedScopes",
        "Scopes of listed members",
        "The scopes whose members are listed.",
        SCOPES,
    ),
    Permission::one(
        "addReaction",
        "React",
        "Whether reactions may be added.",
        SWITCH,
    ),
    Permission::one(
        "listReactions",
        "List reactions",
        "Whether reactions may be listed.",
        SWITCH,
    ),
    Permission::list(
        "listReactions.allowedScopes",
        "Scopes of listed reactions",
        "The scopes whose reactions are listed.",
        SCOPES,
    ),
    Permission::one(
        "sendThreadedMessage",
        "Reply",
        "Whether replies may be sent.",
        SWITCH,
    ),
    // The sample of the request gives it a mode.
    Permission::one(
        "initiateCall",
        "Begin calls",
        "Whether calls may be begun.",
        ANY,
    ),
    Permission::list(
        "initiateCall.allowedScopes",
        "Scopes of callees",
        "The scopes whose members may be called.",
        SCOPES,
    ),
    Permission::list(
        "initiateCall.allowedType",
        "Kinds of calls",
        "The calls that may be begun.",
        CALLS,
    ),
    Permission::one(
        "editMessage",
        "Edit messages",
        "Whether messages may be edited.",
        SWITCH,
    ),
];
