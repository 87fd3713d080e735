// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Sets of values that the server may extend.
crate::wire::open_enum! {
    #[doc =
    " On which side of a row a page lies. For messages `append` means after the row and `prepend` before it."]
    pub enum Affix { #[doc = " `append`"] Append = "append", #[doc = " `prepend`"]
    Prepend = "prepend", }
}
crate::wire::open_enum! {
    #[doc =
    " What a key may do: everything (`fullAccess`, the dashboard's \"REST API Key\"), or little more than make tokens for users (`authOnly`, the \"Auth Key\"). CometChat's pages disagree on whether the latter may also create users."]
    pub enum ApiKeyScope { #[doc = " `fullAccess`"] FullAccess = "fullAccess", #[doc =
    " `authOnly`"] AuthOnly = "authOnly", }
}
crate::wire::open_enum! {
    #[doc = " A kind of attachment."] pub enum AttachmentType { #[doc = " `image`"] Image
    = "image", #[doc = " `video`"] Video = "video", #[doc = " `audio`"] Audio = "audio",
    #[doc = " `file`"] File = "file", }
}
crate::wire::open_enum! {
    #[doc = " What a moderator decides about a message that a rule withheld."] pub enum
    BlockedVerdict { #[doc = " `approved`"] Approved = "approved", #[doc = " `rejected`"]
    Rejected = "rejected", }
}
crate::wire::open_enum! {
    #[doc =
    " Whether somebody was called (`call`), or people met (`meet`) or listened to somebody (`presenter`)."]
    pub enum CallMode { #[doc = " `call`"] Call = "call", #[doc = " `meet`"] Meet =
    "meet", #[doc = " `presenter`"] Presenter = "presenter", }
}
crate::wire::open_enum! {
    #[doc =
    " What became of a call, or where it stands. Webhooks spell the last one with two `l`."]
    pub enum CallStatus { #[doc = " `initiated`"] Initiated = "initiated", #[doc =
    " `ongoing`"] Ongoing = "ongoing", #[doc = " `ended`"] Ended = "ended", #[doc =
    " `unanswered`"] Unanswered = "unanswered", #[doc = " `rejected`"] Rejected =
    "rejected", #[doc = " `canceled`"] Canceled = "canceled", }
}
crate::wire::open_enum! {
    #[doc = " What is transmitted in a call."] pub enum CallType { #[doc = " `audio`"]
    Audio = "audio", #[doc = " `video`"] Video = "video", }
}
crate::wire::open_enum! {
    #[doc =
    " By what a condition decides: words, regular expressions (`pattern`), sentences that mean the same (`sentence-similarity`), a model (`toxicity`) or a service of the app's own (`custom-api`)."]
    pub enum ConditionCategory { #[doc = " `word`"] Word = "word", #[doc = " `pattern`"]
    Pattern = "pattern", #[doc = " `sentence-similarity`"] SentenceSimilarity =
    "sentence-similarity", #[doc = " `toxicity`"] Toxicity = "toxicity", #[doc =
    " `custom-api`"] CustomApi = "custom-api", }
}
crate::wire::open_enum! {
    #[doc = " What a condition looks at."] pub enum ConditionEntity { #[doc =
    " `message`"] Message = "message", }
}
crate::wire::open_enum! {
    #[doc = " The part of a message that a condition looks at."] pub enum
    ConditionOperand { #[doc = " `text`"] Text = "text", #[doc = " `image`"] Image =
    "image", #[doc = " `video`"] Video = "video", #[doc = " `custom`"] Custom = "custom",
    }
}
crate::wire::open_enum! {
    #[doc =
    " How a condition compares. `contains` looks for a value anywhere, `equals` for one that is the whole."]
    pub enum ConditionOperator { #[doc = " `contains`"] Contains = "contains", #[doc =
    " `equals`"] Equals = "equals", }
}
#[cfg(feature = "webhooks")]
crate::wire::open_enum! {
    #[doc = " What happened to a connection."] pub enum ConnectionAction { #[doc =
    " `connected`"] Connected = "connected", #[doc = " `disconnected`"] Disconnected =
    "disconnected", }
}
crate::wire::open_enum! {
    #[doc = " Whether a conversation is with one user or with a group."] pub enum
    ConversationType { #[doc = " `user`"] User = "user", #[doc = " `group`"] Group =
    "group", }
}
crate::wire::open_enum! {
    #[doc = " What kind of thing an entity of a message is."] pub enum EntityType { #[doc
    = " `user`"] User = "user", #[doc = " `group`"] Group = "group", #[doc =
    " `message`"] Message = "message", #[doc = " `call`"] Call = "call", }
}
crate::wire::open_enum! {
    #[doc =
    " The kind of an error. The set is open: some codes were seen in use that CometChat's error guide does not list, and which operation answers which code is seldom documented."]
    pub enum ErrorCode { #[doc = " `AUTH_ERR_EMPTY_APPID`"] #[doc = ""] #[doc =
    " The request names no app."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the host of the base URL holds no app id."] #[doc =
    " - What to do: Check the app id that the client was built with, or the base URL."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] AuthErrEmptyAppid = "AUTH_ERR_EMPTY_APPID", #[doc =
    " `AUTH_ERR_INVALID_APPID`"] #[doc = ""] #[doc =
    " No such app is known where the request arrived."] #[doc = ""] #[doc =
    " - Usual cause: The app id is misspelt, or the app was created in another region: users report this code as the sign of a wrong region."]
    #[doc = " - What to do: Compare app id and region with the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] AuthErrInvalidAppid = "AUTH_ERR_INVALID_APPID",
    #[doc = " `AUTH_ERR_EMPTY_APIKEY`"] #[doc = ""] #[doc =
    " The request carries no API key."] #[doc = ""] #[doc =
    " - Usual cause: The header `apikey` is missing or empty, for example because something between client and server removes it."]
    #[doc =
    " - What to do: Give the client a key, and see whether a proxy removes the header."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] AuthErrEmptyApikey = "AUTH_ERR_EMPTY_APIKEY", #[doc
    = " `AUTH_ERR_APIKEY_NOT_FOUND`"] #[doc = ""] #[doc =
    " The app has no such API key."] #[doc = ""] #[doc =
    " - Usual cause: The key is misspelt, was deleted, or belongs to another app. Seen with the status 401."]
    #[doc =
    " - What to do: Take the key from the dashboard's page of API keys, of the same app."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] AuthErrApikeyNotFound =
    "AUTH_ERR_APIKEY_NOT_FOUND", #[doc = " `AUTH_ERR_NO_ACCESS`"] #[doc = ""] #[doc =
    " The API key may not do this."] #[doc = ""] #[doc =
    " - Usual cause: The key has the scope `authOnly`. Seen with the status 403."] #[doc
    =
    " - What to do: Use a key of the scope `fullAccess`, which the dashboard calls \"REST API Key\"."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] AuthErrNoAccess = "AUTH_ERR_NO_ACCESS", #[doc =
    " `AUTH_ERR_EMPTY_AUTH_HEADER`"] #[doc = ""] #[doc =
    " The request carries no header with credentials."] #[doc = ""] #[doc =
    " - Usual cause: Documented for the API that manages apps, which authenticates in another way than this one."]
    #[doc = " - What to do: Check that the request goes to the host of an app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] AuthErrEmptyAuthHeader =
    "AUTH_ERR_EMPTY_AUTH_HEADER", #[doc = " `AUTH_ERR_EMPTY_AUTH_TOKEN`"] #[doc = ""]
    #[doc = " The request carries no token of a user."] #[doc = ""] #[doc =
    " - Usual cause: The token is empty, in a request that authenticates as a user. Servers authenticate with an API key."]
    #[doc =
    " - What to do: Log the user in again and send the token, or use an API key."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] AuthErrEmptyAuthToken =
    "AUTH_ERR_EMPTY_AUTH_TOKEN", #[doc = " `AUTH_ERR_AUTH_TOKEN_NOT_FOUND`"] #[doc = ""]
    #[doc = " The user's token is not known."] #[doc = ""] #[doc =
    " - Usual cause: The token was deleted, or never existed. Comes to client SDKs; servers authenticate with an API key."]
    #[doc = " - What to do: Create a new token for the user, and log in with it."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] AuthErrAuthTokenNotFound =
    "AUTH_ERR_AUTH_TOKEN_NOT_FOUND", #[doc = " `ERR_APIKEY_NOT_FOUND`"] #[doc = ""] #[doc
    = " There is no such API key."] #[doc = ""] #[doc =
    " - Usual cause: The key of the path is misspelt or was deleted."] #[doc =
    " - What to do: List the app's keys."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-api-key`, `get-api-key`, `update-api-key`."]
    ErrApikeyNotFound = "ERR_APIKEY_NOT_FOUND", #[doc = " `ERR_APIKEY_NO_SELF_ACTION`"]
    #[doc = ""] #[doc = " An API key can neither change nor delete itself."] #[doc = ""]
    #[doc =
    " - Usual cause: The key of the path is the one that the request is authenticated with."]
    #[doc = " - What to do: Use another key, or the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-api-key`, `update-api-key`."] ErrApikeyNoSelfAction =
    "ERR_APIKEY_NO_SELF_ACTION", #[doc = " `ERR_AUTH_TOKEN_NOT_FOUND`"] #[doc = ""] #[doc
    = " There is no such token."] #[doc = ""] #[doc =
    " - Usual cause: The token was deleted, or belongs to another user."] #[doc =
    " - What to do: List the user's tokens, or create one."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-auth-token`, `delete-push-token`, `get-auth-token`, `list-push-tokens`, `register-push-token`, `unregister-push-tokens`, `update-auth-token`."]
    ErrAuthTokenNotFound = "ERR_AUTH_TOKEN_NOT_FOUND", #[doc =
    " `ERR_AUTH_TOKEN_DELETE_FAILED`"] #[doc = ""] #[doc =
    " The token could not be deleted."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: Read the token: where it still exists, delete it again."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `delete-auth-token`."] ErrAuthTokenDeleteFailed =
    "ERR_AUTH_TOKEN_DELETE_FAILED", #[doc = " `ERR_AUTH_TOKENS_DELETE_FAILED`"] #[doc =
    ""] #[doc = " The user's tokens could not be deleted."] #[doc = ""] #[doc =
    " - Usual cause: Not documented; some of them may be gone."] #[doc =
    " - What to do: List the user's tokens, and delete again what is left."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `flush-auth-tokens`."] ErrAuthTokensDeleteFailed =
    "ERR_AUTH_TOKENS_DELETE_FAILED", #[doc = " `ERR_AUTHTOKEN_UNAVAILABLE`"] #[doc = ""]
    #[doc = " The token is in use on another device."] #[doc = ""] #[doc =
    " - Usual cause: A user logs in, or a token is taken, that another device holds."]
    #[doc = " - What to do: Create a token for each device."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-auth-token`."] ErrAuthtokenUnavailable =
    "ERR_AUTHTOKEN_UNAVAILABLE", #[doc = " `ERR_AUTHTOKEN_NOT_ACCESSIBLE`"] #[doc = ""]
    #[doc = " The token belongs to another user."] #[doc = ""] #[doc =
    " - Usual cause: The uid and the token of the request do not go together."] #[doc =
    " - What to do: Check whose token it is."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-auth-token`, `get-auth-token`, `update-auth-token`."]
    ErrAuthtokenNotAccessible = "ERR_AUTHTOKEN_NOT_ACCESSIBLE", #[doc =
    " `ERR_PLAN_RESTRICTION`"] #[doc = ""] #[doc =
    " The app's plan does not have this feature."] #[doc = ""] #[doc =
    " - Usual cause: The feature belongs to a higher plan."] #[doc =
    " - What to do: Change the plan, or do without the feature."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] ErrPlanRestriction = "ERR_PLAN_RESTRICTION", #[doc
    = " `ERR_PLAN_QUOTA_RESTRICTION`"] #[doc = ""] #[doc =
    " The plan's limit for such things is reached."] #[doc = ""] #[doc =
    " - Usual cause: The app has as many of them as it may have. A group above 100000 members is refused with it too."]
    #[doc = " - What to do: Remove what is not needed, or change the plan."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation, `add-members`, `create-api-key`, `create-keywords`, `create-reason`, `create-rule` among them."]
    ErrPlanQuotaRestriction = "ERR_PLAN_QUOTA_RESTRICTION", #[doc =
    " `ERR_SUBSCRIPTION_EXPIRED`"] #[doc = ""] #[doc =
    " The app's subscription has ended."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the plan was not renewed."] #[doc =
    " - What to do: Renew the plan in the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] ErrSubscriptionExpired =
    "ERR_SUBSCRIPTION_EXPIRED", #[doc = " `ERR_FEATURE_NOT_ACCESSIBLE`"] #[doc = ""]
    #[doc = " The feature is not enabled for the app."] #[doc = ""] #[doc =
    " - Usual cause: The plan has no moderation, pinning or saving, or it is switched off. Seen in use; the error guide does not list it."]
    #[doc = " - What to do: Enable the feature in the dashboard, or change the plan."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 31 operations."] ErrFeatureNotAccessible =
    "ERR_FEATURE_NOT_ACCESSIBLE", #[doc = " `ERR_ROLE_NOT_FOUND`"] #[doc = ""] #[doc =
    " There is no such role."] #[doc = ""] #[doc =
    " - Usual cause: The role is misspelt, was deleted, or was never created."] #[doc =
    " - What to do: List the roles, or create it first. A user created with an unknown role was seen to be refused with `ERR_BAD_REQUEST` too."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 12 operations."] ErrRoleNotFound = "ERR_ROLE_NOT_FOUND", #[doc =
    " `ERR_ROLE_DELETE_FAILED`"] #[doc = ""] #[doc = " The role could not be deleted."]
    #[doc = ""] #[doc = " - Usual cause: Not documented."] #[doc =
    " - What to do: Read the role: where it still exists, delete it again."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `delete-role`."] ErrRoleDeleteFailed = "ERR_ROLE_DELETE_FAILED",
    #[doc = " `ERR_ROLE_DELETE_DENIED`"] #[doc = ""] #[doc =
    " The role cannot be deleted."] #[doc = ""] #[doc =
    " - Usual cause: It is the role `default`, which every app has."] #[doc =
    " - What to do: Leave it."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `delete-role`."] ErrRoleDeleteDenied = "ERR_ROLE_DELETE_DENIED",
    #[doc = " `ERR_ROLE_ALREADY_EXISTS`"] #[doc = ""] #[doc =
    " There is a role with this id already."] #[doc = ""] #[doc =
    " - Usual cause: It was created before. Seen in an imitation of the server only."]
    #[doc = " - What to do: Use the role, or update it."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `create-role`."] ErrRoleAlreadyExists = "ERR_ROLE_ALREADY_EXISTS",
    #[doc = " `ERR_UID_NOT_FOUND`"] #[doc = ""] #[doc = " There is no such user."] #[doc
    = ""] #[doc =
    " - Usual cause: The uid is misspelt, or the user was never created, was deleted, or is deactivated. May be about the acting user or a receiver as well."]
    #[doc =
    " - What to do: Create the user first, or reactivate it. The server writes uids in lower case."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 85 operations."] ErrUidNotFound = "ERR_UID_NOT_FOUND", #[doc =
    " `ERR_UID_ALREADY_EXISTS`"] #[doc = ""] #[doc =
    " There is a user with this uid already."] #[doc = ""] #[doc =
    " - Usual cause: It was created before, perhaps by an earlier attempt of the same call; deactivated users keep their uids. Seen with the status 400."]
    #[doc =
    " - What to do: Treat it as done where \"create if missing\" was meant, or update the user."]
    #[doc = " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `create-user`, `import-users`."] ErrUidAlreadyExists =
    "ERR_UID_ALREADY_EXISTS", #[doc = " `ERR_UID_DELETE_FAILED`"] #[doc = ""] #[doc =
    " The user could not be deleted."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: Read the user: where it still exists, delete it again."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `delete-user`."] ErrUidDeleteFailed = "ERR_UID_DELETE_FAILED", #[doc
    = " `ERR_BOT_NOT_FOUND`"] #[doc = ""] #[doc = " The user is no bot."] #[doc = ""]
    #[doc =
    " - Usual cause: No bot is bound to this uid; bots are made in the dashboard."] #[doc
    = " - What to do: Bind a bot to the user in the dashboard, or send as the user."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`."] ErrBotNotFound = "ERR_BOT_NOT_FOUND", #[doc =
    " `ERR_BOT_ALREADY_EXISTS`"] #[doc = ""] #[doc =
    " A bot is bound to this user already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Bots are made in the dashboard, not by this API."]
    #[doc = " - What to do: Use the bot that exists."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: no known operation of this API."] ErrBotAlreadyExists =
    "ERR_BOT_ALREADY_EXISTS", #[doc = " `ERR_GUID_NOT_FOUND`"] #[doc = ""] #[doc =
    " There is no such group."] #[doc = ""] #[doc =
    " - Usual cause: The guid is misspelt, or the group was never created or was deleted, or the acting user may not see it. Seen with the status 404."]
    #[doc = " - What to do: Create the group first, or check the guid."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 28 operations."] ErrGuidNotFound = "ERR_GUID_NOT_FOUND", #[doc =
    " `ERR_GUID_ALREADY_EXISTS`"] #[doc = ""] #[doc =
    " There is a group with this guid already."] #[doc = ""] #[doc =
    " - Usual cause: It was created before, perhaps by an earlier attempt of the same call. Seen with the status 400."]
    #[doc =
    " - What to do: Treat it as done where \"create if missing\" was meant, or update the group."]
    #[doc = " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `create-group`, `import-groups`."] ErrGuidAlreadyExists =
    "ERR_GUID_ALREADY_EXISTS", #[doc = " `ERR_NOT_A_MEMBER`"] #[doc = ""] #[doc =
    " The user is no member of the group."] #[doc = ""] #[doc =
    " - Usual cause: The user never joined, has left, or was kicked. Seen with the status 404 when a user was kicked who was no member."]
    #[doc =
    " - What to do: Add the user to the group first. Where the user was to be removed, nothing is left to do."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 17 operations."] ErrNotAMember = "ERR_NOT_A_MEMBER", #[doc =
    " `ERR_EMPTY_GROUP_PASS`"] #[doc = ""] #[doc =
    " A group of the type `password` needs a password."] #[doc = ""] #[doc =
    " - Usual cause: The field `password` is missing or empty."] #[doc =
    " - What to do: Send a password, or choose another type of group."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `create-group`, `update-group`."] ErrEmptyGroupPass =
    "ERR_EMPTY_GROUP_PASS", #[doc = " `ERR_WRONG_GROUP_PASS`"] #[doc = ""] #[doc =
    " The password is not that of the group."] #[doc = ""] #[doc =
    " - Usual cause: By its name, a user joins a group of the type `password` with a wrong one. Client SDKs join; servers add members."]
    #[doc = " - What to do: Use the group's password."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrWrongGroupPass =
    "ERR_WRONG_GROUP_PASS", #[doc = " `ERR_GROUP_DELETE_FAILED`"] #[doc = ""] #[doc =
    " The group could not be deleted."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: Read the group: where it still exists, delete it again."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `delete-group`."] ErrGroupDeleteFailed = "ERR_GROUP_DELETE_FAILED",
    #[doc = " `ERR_ALREADY_JOINED`"] #[doc = ""] #[doc =
    " The user is a member of the group already."] #[doc = ""] #[doc =
    " - Usual cause: The user was added before, perhaps by an earlier attempt of the same call."]
    #[doc =
    " - What to do: Treat it as done. To give another scope, change the member's scope."]
    #[doc = " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `add-members`, `import-members`."] ErrAlreadyJoined =
    "ERR_ALREADY_JOINED", #[doc = " `ERR_GROUP_NOT_JOINED`"] #[doc = ""] #[doc =
    " The user has not joined the group."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the user does what only members may do."] #[doc =
    " - What to do: Add the user to the group first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrGroupNotJoined =
    "ERR_GROUP_NOT_JOINED", #[doc = " `ERR_GROUP_JOIN_NOT_ALLOWED`"] #[doc = ""] #[doc =
    " Users cannot join this group by themselves."] #[doc = ""] #[doc =
    " - Usual cause: The group is private."] #[doc =
    " - What to do: Add the user as a member."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrGroupJoinNotAllowed =
    "ERR_GROUP_JOIN_NOT_ALLOWED", #[doc = " `ERR_NO_VACANCY`"] #[doc = ""] #[doc =
    " The group has no room for more members."] #[doc = ""] #[doc =
    " - Usual cause: The limit of members is reached."] #[doc =
    " - What to do: Remove members, or make another group."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `add-members`."] ErrNoVacancy = "ERR_NO_VACANCY", #[doc =
    " `ERR_MEMBER_DELETE_FAILED`"] #[doc = ""] #[doc =
    " The member could not be kicked."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: List the members: where the user is still one, kick again."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `kick-member`."] ErrMemberDeleteFailed = "ERR_MEMBER_DELETE_FAILED",
    #[doc = " `ERR_SAME_SCOPE`"] #[doc = ""] #[doc =
    " The member has this scope already."] #[doc = ""] #[doc =
    " - Usual cause: The scope was changed before, perhaps by an earlier attempt of the same call."]
    #[doc = " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `change-member-scope`."] ErrSameScope = "ERR_SAME_SCOPE", #[doc =
    " `ERR_MEMBER_SCOPE_CHANGE_FAILED`"] #[doc = ""] #[doc =
    " The scope of the member could not be changed."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: List the members to see the scope, and change it again."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `change-member-scope`."] ErrMemberScopeChangeFailed =
    "ERR_MEMBER_SCOPE_CHANGE_FAILED", #[doc = " `ERR_NOT_A_BANNED_USER`"] #[doc = ""]
    #[doc = " The user is not banned from the group."] #[doc = ""] #[doc =
    " - Usual cause: The ban was taken back before, or there was none."] #[doc =
    " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `unban-user`."] ErrNotABannedUser = "ERR_NOT_A_BANNED_USER", #[doc =
    " `ERR_BANNED_GROUPMEMBER`"] #[doc = ""] #[doc =
    " The user is banned from the group."] #[doc = ""] #[doc =
    " - Usual cause: A banned user joins, or is added."] #[doc =
    " - What to do: Take the ban back first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `add-members`."] ErrBannedGroupmember = "ERR_BANNED_GROUPMEMBER",
    #[doc = " `ERR_ALREADY_BANNED`"] #[doc = ""] #[doc =
    " The user is banned from the group already."] #[doc = ""] #[doc =
    " - Usual cause: The user was banned before, perhaps by an earlier attempt of the same call."]
    #[doc = " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `add-members`, `ban-user`."] ErrAlreadyBanned =
    "ERR_ALREADY_BANNED", #[doc = " `ERR_MEMBER_BAN_FAILED`"] #[doc = ""] #[doc =
    " The user could not be banned."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: List the banned users: where the user is not among them, ban again."]
    #[doc = " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `ban-user`."] ErrMemberBanFailed = "ERR_MEMBER_BAN_FAILED", #[doc =
    " `ERR_MEMBER_UNBAN_FAILED`"] #[doc = ""] #[doc =
    " The ban could not be taken back."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: List the banned users: where the user is still among them, unban again."]
    #[doc = " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `unban-user`."] ErrMemberUnbanFailed = "ERR_MEMBER_UNBAN_FAILED",
    #[doc = " `ERR_GROUP_NO_CLEARANCE`"] #[doc = ""] #[doc =
    " The acting user may not do this in the group."] #[doc = ""] #[doc =
    " - Usual cause: The scope of the acting user in the group is too low for it."] #[doc
    = " - What to do: Act as an admin or moderator of the group, or as the app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `add-members`, `ban-user`, `kick-member`, `unban-user`."]
    ErrGroupNoClearance = "ERR_GROUP_NO_CLEARANCE", #[doc =
    " `ERR_GROUP_NO_ADMIN_SCOPE`"] #[doc = ""] #[doc =
    " Only admins of the group may do this."] #[doc = ""] #[doc =
    " - Usual cause: The acting user is no admin of the group."] #[doc =
    " - What to do: Act as an admin of the group, or as the app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `change-member-scope`, `delete-group`, `update-group`."]
    ErrGroupNoAdminScope = "ERR_GROUP_NO_ADMIN_SCOPE", #[doc =
    " `ERR_GROUP_NO_MODERATOR_SCOPE`"] #[doc = ""] #[doc =
    " Only moderators of the group may do this."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the acting user is no moderator of the group."] #[doc =
    " - What to do: Act as a moderator or admin of the group, or as the app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrGroupNoModeratorScope =
    "ERR_GROUP_NO_MODERATOR_SCOPE", #[doc = " `ERR_GROUP_NO_SCOPE_CLEARANCE`"] #[doc =
    ""] #[doc = " The acting user may not change the scope of this member."] #[doc = ""]
    #[doc =
    " - Usual cause: The scope of the acting user in the group is too low for it."] #[doc
    = " - What to do: Act as an admin of the group, or as the app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `change-member-scope`."] ErrGroupNoScopeClearance =
    "ERR_GROUP_NO_SCOPE_CLEARANCE", #[doc = " `ERR_GROUP_NO_SELF_ACTION`"] #[doc = ""]
    #[doc = " Nobody can do this to oneself."] #[doc = ""] #[doc =
    " - Usual cause: The acting user is the member who is to be kicked, banned or given another scope."]
    #[doc = " - What to do: Act as another admin, or as the app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `ban-user`, `change-member-scope`, `kick-member`."]
    ErrGroupNoSelfAction = "ERR_GROUP_NO_SELF_ACTION", #[doc = " `ERR_EMPTY_RECEIVER`"]
    #[doc = ""] #[doc = " The message has no receiver."] #[doc = ""] #[doc =
    " - Usual cause: `receiver` is missing or empty. A missing one was seen to be refused with `ERR_BAD_REQUEST` too."]
    #[doc = " - What to do: Send a uid or guid."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrEmptyReceiver = "ERR_EMPTY_RECEIVER", #[doc = " `ERR_INVALID_RECEIVER_TYPE`"]
    #[doc = ""] #[doc = " There is no such type of receiver."] #[doc = ""] #[doc =
    " - Usual cause: `receiverType` is neither `user` nor `group`."] #[doc =
    " - What to do: Send `user` or `group`."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrInvalidReceiverType = "ERR_INVALID_RECEIVER_TYPE", #[doc =
    " `ERR_INVALID_MESSAGE_DATA`"] #[doc = ""] #[doc =
    " The content is not that of a message."] #[doc = ""] #[doc =
    " - Usual cause: `data` is missing, or is no object."] #[doc =
    " - What to do: Send the content as an object that fits category and type."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrInvalidMessageData = "ERR_INVALID_MESSAGE_DATA", #[doc =
    " `ERR_EMPTY_MESSAGE_TEXT`"] #[doc = ""] #[doc = " A text message has no text."]
    #[doc = ""] #[doc =
    " - Usual cause: The text is missing, empty or blank. Seen with the status 400; one such row aborts a whole request of an import."]
    #[doc = " - What to do: Send a text, or leave the message out."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `import-messages`, `send-bot-message`, `send-message`, `send-thread-message`, `update-message`."]
    ErrEmptyMessageText = "ERR_EMPTY_MESSAGE_TEXT", #[doc =
    " `ERR_INVALID_MESSAGE_TEXT`"] #[doc = ""] #[doc =
    " The text of the message is no text."] #[doc = ""] #[doc =
    " - Usual cause: `text` is a number, an object or a list."] #[doc =
    " - What to do: Send a string."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`, `update-message`."]
    ErrInvalidMessageText = "ERR_INVALID_MESSAGE_TEXT", #[doc =
    " `ERR_EMPTY_MESSAGE_CATEGORY`"] #[doc = ""] #[doc =
    " The category of the message is empty."] #[doc = ""] #[doc =
    " - Usual cause: `category` is an empty string."] #[doc =
    " - What to do: Send a category such as `message`, or leave the field out."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrEmptyMessageCategory = "ERR_EMPTY_MESSAGE_CATEGORY", #[doc =
    " `ERR_INVALID_MESSAGE_CATEGORY`"] #[doc = ""] #[doc =
    " There is no such category of messages."] #[doc = ""] #[doc =
    " - Usual cause: `category` is misspelt."] #[doc =
    " - What to do: Send `message`, `custom` or another documented category."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrInvalidMessageCategory = "ERR_INVALID_MESSAGE_CATEGORY", #[doc =
    " `ERR_EMPTY_MESSAGE_TYPE`"] #[doc = ""] #[doc =
    " The type of the message is empty."] #[doc = ""] #[doc =
    " - Usual cause: `type` is an empty string."] #[doc =
    " - What to do: Send a type such as `text`."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrEmptyMessageType = "ERR_EMPTY_MESSAGE_TYPE", #[doc =
    " `ERR_INVALID_MESSAGE_TYPE`"] #[doc = ""] #[doc =
    " The category has no such type of messages."] #[doc = ""] #[doc =
    " - Usual cause: `type` is misspelt, or belongs to another category."] #[doc =
    " - What to do: Send a type of the category, such as `text` or `image` of `message`."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrInvalidMessageType = "ERR_INVALID_MESSAGE_TYPE", #[doc =
    " `ERR_EMPTY_MESSAGE_FILE`"] #[doc = ""] #[doc = " A message with a file has none."]
    #[doc = ""] #[doc =
    " - Usual cause: The type promises a file, and the content has neither a file nor an attachment."]
    #[doc = " - What to do: Send an attachment, or the type `text`."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrEmptyMessageFile = "ERR_EMPTY_MESSAGE_FILE", #[doc =
    " `ERR_INVALID_MEDIA_MESSAGE`"] #[doc = ""] #[doc =
    " The files of the message are not as they have to be."] #[doc = ""] #[doc =
    " - Usual cause: By its name, an attachment lacks a field, or a field has a value that is not accepted."]
    #[doc = " - What to do: Send URL, name, MIME type and extension of each file."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrInvalidMediaMessage = "ERR_INVALID_MEDIA_MESSAGE", #[doc =
    " `ERR_EMPTY_CUSTOM_DATA`"] #[doc = ""] #[doc = " A custom message has no data."]
    #[doc = ""] #[doc =
    " - Usual cause: The category is `custom`, and `customData` is missing or empty."]
    #[doc = " - What to do: Send `customData`, as an object."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrEmptyCustomData = "ERR_EMPTY_CUSTOM_DATA", #[doc = " `ERR_INVALID_CUSTOM_DATA`"]
    #[doc = ""] #[doc = " The data of the custom message is no object."] #[doc = ""]
    #[doc = " - Usual cause: `customData` is a text, a number or a list."] #[doc =
    " - What to do: Send `customData` as an object."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrInvalidCustomData = "ERR_INVALID_CUSTOM_DATA", #[doc = " `ERR_INVALID_METADATA`"]
    #[doc = ""] #[doc = " The metadata is no object."] #[doc = ""] #[doc =
    " - Usual cause: `metadata` is a text, a number or a list."] #[doc =
    " - What to do: Send `metadata` as an object."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`, `update-message`."]
    ErrInvalidMetadata = "ERR_INVALID_METADATA", #[doc = " `ERR_MESSAGE_ID_NOT_FOUND`"]
    #[doc = ""] #[doc = " There is no such message."] #[doc = ""] #[doc =
    " - Usual cause: The id is misspelt, or the message was deleted for good. Seen with the status 404."]
    #[doc =
    " - What to do: Check the id. One page of CometChat's spells the code `ERR_MSG_NOT_FOUND`."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 29 operations."] ErrMessageIdNotFound = "ERR_MESSAGE_ID_NOT_FOUND",
    #[doc = " `ERR_MSG_NOT_FOUND`"] #[doc = ""] #[doc = " There is no such message."]
    #[doc = ""] #[doc =
    " - Usual cause: The same as `ERR_MESSAGE_ID_NOT_FOUND`, as one page of CometChat's spells it."]
    #[doc = " - What to do: Treat it like `ERR_MESSAGE_ID_NOT_FOUND`."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-message`, `update-message`."] ErrMsgNotFound =
    "ERR_MSG_NOT_FOUND", #[doc = " `ERR_MESSAGE_NOT_A_SENDER`"] #[doc = ""] #[doc =
    " Only the sender may do this with the message."] #[doc = ""] #[doc =
    " - Usual cause: The acting user did not send the message."] #[doc =
    " - What to do: Act as the sender, or as the app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-message`, `update-message`."] ErrMessageNotASender =
    "ERR_MESSAGE_NOT_A_SENDER", #[doc = " `ERR_MESSAGE_NO_ACCESS`"] #[doc = ""] #[doc =
    " The acting user may not see the message."] #[doc = ""] #[doc =
    " - Usual cause: The user has no part in the conversation, or the message is still with the moderation engine or was blocked by it."]
    #[doc =
    " - What to do: Act as somebody in the conversation, or wait for the verdict."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 17 operations."] ErrMessageNoAccess = "ERR_MESSAGE_NO_ACCESS", #[doc
    = " `ERR_USER_MESSAGE_DELETE_FAILED`"] #[doc = ""] #[doc =
    " The message could not be deleted."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: Read the message: where it is not deleted, delete it again."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `delete-message`."] ErrUserMessageDeleteFailed =
    "ERR_USER_MESSAGE_DELETE_FAILED", #[doc = " `ERR_MESSAGE_ACTION_NOT_ALLOWED`"] #[doc
    = ""] #[doc = " This cannot be done with such a message."] #[doc = ""] #[doc =
    " - Usual cause: The message is an action or a call, or is still with the moderation engine or was blocked by it."]
    #[doc = " - What to do: Choose another message, or wait for the verdict."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `add-reaction`, `delete-message`, `pin-message`, `save-message`, `send-thread-message`, `unpin-message`, `unsave-message`, `update-message`."]
    ErrMessageActionNotAllowed = "ERR_MESSAGE_ACTION_NOT_ALLOWED", #[doc =
    " `ERR_MESSAGE_THREAD_NESTING`"] #[doc = ""] #[doc = " A reply cannot have replies."]
    #[doc = ""] #[doc =
    " - Usual cause: The message to reply to is a reply itself; threads have one level."]
    #[doc = " - What to do: Reply to the message that begins the thread."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-thread-message`."] ErrMessageThreadNesting =
    "ERR_MESSAGE_THREAD_NESTING", #[doc = " `ERR_WRONG_MESSAGE_THREAD`"] #[doc = ""]
    #[doc = " The thread belongs to another conversation."] #[doc = ""] #[doc =
    " - Usual cause: The receiver of the reply is not that of the message to reply to."]
    #[doc = " - What to do: Send the reply to the same user or group."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-thread-message`."] ErrWrongMessageThread =
    "ERR_WRONG_MESSAGE_THREAD", #[doc = " `ERR_WRONG_MESSAGE_THREAD_CATEGORY`"] #[doc =
    ""] #[doc = " A message of this category has no thread."] #[doc = ""] #[doc =
    " - Usual cause: The message to reply to is an action or a call, for example."] #[doc
    = " - What to do: Reply to another message."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-thread-message`."] ErrWrongMessageThreadCategory =
    "ERR_WRONG_MESSAGE_THREAD_CATEGORY", #[doc = " `ERR_CONVERSATION_NOT_FOUND`"] #[doc =
    ""] #[doc = " There is no such conversation."] #[doc = ""] #[doc =
    " - Usual cause: The id is misspelt, or the conversation has no message. Documented for the deprecated calls by conversation id only."]
    #[doc = " - What to do: Look for the conversation by user or group."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-conversation`, `get-conversation`."] ErrConversationNotFound
    = "ERR_CONVERSATION_NOT_FOUND", #[doc = " `ERR_CONVERSATION_NOT_ACCESSIBLE`"] #[doc =
    ""] #[doc = " The acting user has no such conversation."] #[doc = ""] #[doc =
    " - Usual cause: The user has no part in it or is no member of the group, or nobody has sent a message in it yet."]
    #[doc =
    " - What to do: Send a first message, or act as somebody in the conversation."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 18 operations."] ErrConversationNotAccessible =
    "ERR_CONVERSATION_NOT_ACCESSIBLE", #[doc = " `ERR_PINNED_MESSAGES_LIMIT_EXCEEDED`"]
    #[doc = ""] #[doc = " The conversation has as many pinned messages as it may have."]
    #[doc = ""] #[doc =
    " - Usual cause: 100 messages of the conversation are pinned. Documented with the status 400; `params.limit` is said to hold the limit."]
    #[doc = " - What to do: Unpin another message first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `pin-message`."] ErrPinnedMessagesLimitExceeded =
    "ERR_PINNED_MESSAGES_LIMIT_EXCEEDED", #[doc = " `ERR_SAVED_MESSAGES_LIMIT_EXCEEDED`"]
    #[doc = ""] #[doc = " The user has saved as many messages as one may save."] #[doc =
    ""] #[doc =
    " - Usual cause: The acting user has saved 100 messages. Documented with the status 400."]
    #[doc = " - What to do: Take another message out of the saved ones first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `save-message`."] ErrSavedMessagesLimitExceeded =
    "ERR_SAVED_MESSAGES_LIMIT_EXCEEDED", #[doc =
    " `ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`"] #[doc = ""] #[doc =
    " The user has pinned as many conversations as one may pin."] #[doc = ""] #[doc =
    " - Usual cause: The acting user has pinned 5 conversations. Documented with the status 400."]
    #[doc = " - What to do: Unpin another conversation first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `pin-group-conversation`, `pin-user-conversation`."]
    ErrPinnedConversationsLimitExceeded = "ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED",
    #[doc = " `ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`"] #[doc = ""] #[doc =
    " More conversations would be pinned for everybody than an app may have."] #[doc =
    ""] #[doc =
    " - Usual cause: The list has more than 5 conversations. Documented with the status 400."]
    #[doc = " - What to do: Send a shorter list."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `replace-pinned-conversations`."]
    ErrSystemPinnedConversationsLimitExceeded =
    "ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED", #[doc =
    " `ERR_SYSTEM_PINNED_CONVERSATION`"] #[doc = ""] #[doc =
    " The conversation is pinned for everybody, so no user can pin or unpin it."] #[doc =
    ""] #[doc = " - Usual cause: The app has pinned it. Documented with the status 403."]
    #[doc = " - What to do: Change the app's list of pinned conversations."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `pin-group-conversation`, `pin-user-conversation`, `unpin-group-conversation`, `unpin-user-conversation`."]
    ErrSystemPinnedConversation = "ERR_SYSTEM_PINNED_CONVERSATION", #[doc =
    " `ERR_CANNOT_BLOCK_SELF`"] #[doc = ""] #[doc = " Nobody can block oneself."] #[doc =
    ""] #[doc = " - Usual cause: The user's own uid is among those to block."] #[doc =
    " - What to do: Leave it out."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `block-users`."] ErrCannotBlockSelf = "ERR_CANNOT_BLOCK_SELF", #[doc
    = " `ERR_BLOCKED_RECEIVER`"] #[doc = ""] #[doc =
    " The sender has blocked the receiver."] #[doc = ""] #[doc =
    " - Usual cause: A user sends a message to somebody whom the user has blocked."]
    #[doc = " - What to do: Unblock the receiver first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrBlockedReceiver = "ERR_BLOCKED_RECEIVER", #[doc = " `ERR_BLOCKED_SENDER`"] #[doc =
    ""] #[doc = " The receiver has blocked the one who calls."] #[doc = ""] #[doc =
    " - Usual cause: Documented for calls, which client SDKs make."] #[doc =
    " - What to do: Nothing can be done by the one who calls: only the receiver can unblock."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrBlockedSender =
    "ERR_BLOCKED_SENDER", #[doc = " `ERR_ALREADY_FRIEND`"] #[doc = ""] #[doc =
    " The two are friends already."] #[doc = ""] #[doc =
    " - Usual cause: They were made friends before, perhaps by an earlier attempt of the same call."]
    #[doc = " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `add-friends`."] ErrAlreadyFriend = "ERR_ALREADY_FRIEND", #[doc =
    " `ERR_NOT_A_FRIEND`"] #[doc = ""] #[doc = " The two are no friends."] #[doc = ""]
    #[doc = " - Usual cause: The friendship was ended before, or there was none."] #[doc
    = " - What to do: Treat it as done where the friendship was to end."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `remove-friends`."] ErrNotAFriend = "ERR_NOT_A_FRIEND", #[doc =
    " `ERR_CANNOT_FORM_SELF_RELATION`"] #[doc = ""] #[doc =
    " Nobody can be a friend of oneself."] #[doc = ""] #[doc =
    " - Usual cause: The user's own uid is among the friends."] #[doc =
    " - What to do: Leave it out."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `add-friends`."] ErrCannotFormSelfRelation =
    "ERR_CANNOT_FORM_SELF_RELATION", #[doc = " `ERR_FAILED_TO_ADD_FRIEND`"] #[doc = ""]
    #[doc = " The friend could not be added."] #[doc = ""] #[doc =
    " - Usual cause: Not documented."] #[doc =
    " - What to do: List the user's friends, and add again who is missing."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: `add-friends`."] ErrFailedToAddFriend = "ERR_FAILED_TO_ADD_FRIEND",
    #[doc = " `ERR_PERMISSION_DENIED`"] #[doc = ""] #[doc =
    " The acting user's role or scope does not allow it."] #[doc = ""] #[doc =
    " - Usual cause: A permission is switched off for the role, or for the scope in the group; `params` names the action, the role and what restricts it. Seen in use, the pin and save operations document it with the status 403; the error guide does not list it."]
    #[doc =
    " - What to do: Change the permissions of the role or scope, or act as somebody else."]
    #[doc = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: 26 operations."] ErrPermissionDenied = "ERR_PERMISSION_DENIED",
    #[doc = " `ERR_RULE_NOT_FOUND`"] #[doc = ""] #[doc =
    " There is no such moderation rule."] #[doc = ""] #[doc =
    " - Usual cause: The id is misspelt, or the rule was deleted."] #[doc =
    " - What to do: List the rules."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-rule`, `get-rule`, `list-rule-revisions`, `update-rule`."]
    ErrRuleNotFound = "ERR_RULE_NOT_FOUND", #[doc = " `ERR_KEYWORD_NOT_FOUND`"] #[doc =
    ""] #[doc = " There is no such list of keywords."] #[doc = ""] #[doc =
    " - Usual cause: The id is misspelt, or the list was deleted."] #[doc =
    " - What to do: List the keyword lists."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-keywords`, `get-keywords`, `update-keywords`."]
    ErrKeywordNotFound = "ERR_KEYWORD_NOT_FOUND", #[doc = " `ERR_REASON_NOT_FOUND`"]
    #[doc = ""] #[doc = " There is no such reason."] #[doc = ""] #[doc =
    " - Usual cause: The id is misspelt, or the reason was deleted."] #[doc =
    " - What to do: List the reasons."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `delete-reason`, `flag-message`, `get-reason`, `update-reason`."]
    ErrReasonNotFound = "ERR_REASON_NOT_FOUND", #[doc = " `ERR_BLOCKED_BY_EXTENSION`"]
    #[doc = ""] #[doc = " An extension of the app stopped the message."] #[doc = ""]
    #[doc =
    " - Usual cause: An extension that looks at messages before delivery refused it."]
    #[doc = " - What to do: Change the message, or the settings of the extension."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrBlockedByExtension = "ERR_BLOCKED_BY_EXTENSION", #[doc =
    " `ERR_BLOCKED_BY_WEBHOOK`"] #[doc = ""] #[doc =
    " A webhook of the app stopped the message."] #[doc = ""] #[doc =
    " - Usual cause: The app's `before_message` webhook answered that the message must not go on."]
    #[doc = " - What to do: Change the message, or what the webhook decides."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `send-bot-message`, `send-message`, `send-thread-message`."]
    ErrBlockedByWebhook = "ERR_BLOCKED_BY_WEBHOOK", #[doc = " `ERR_EXTENSION_NOT_FOUND`"]
    #[doc = ""] #[doc = " There is no such extension."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the id of the extension is misspelt."] #[doc =
    " - What to do: Check the id in the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrExtensionNotFound =
    "ERR_EXTENSION_NOT_FOUND", #[doc = " `ERR_EXTENSION_INACTIVE`"] #[doc = ""] #[doc =
    " The extension is switched off."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the app has not enabled the extension."] #[doc =
    " - What to do: Enable it in the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrExtensionInactive =
    "ERR_EXTENSION_INACTIVE", #[doc = " `ERR_WEBHOOK_NOT_FOUND`"] #[doc = ""] #[doc =
    " There is no such webhook."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the id of the webhook is misspelt, or it was deleted. The API that manages webhooks has a host of its own."]
    #[doc = " - What to do: Check the id in the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrWebhookNotFound =
    "ERR_WEBHOOK_NOT_FOUND", #[doc = " `ERR_TRIGGER_NOT_FOUND`"] #[doc = ""] #[doc =
    " The webhook has no such trigger."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the trigger is misspelt, or was removed from the webhook."]
    #[doc = " - What to do: Check the triggers in the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrTriggerNotFound =
    "ERR_TRIGGER_NOT_FOUND", #[doc = " `ERR_APP_CREATION_FAILED_MAX_LIMIT`"] #[doc = ""]
    #[doc = " The account has as many apps as it may have."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Apps are managed by an API of its own."]
    #[doc = " - What to do: Delete an app, or ask CometChat for more."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrAppCreationFailedMaxLimit =
    "ERR_APP_CREATION_FAILED_MAX_LIMIT", #[doc = " `ERR_APP_ARCHIVED`"] #[doc = ""] #[doc
    = " The app is archived."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the app was put out of use. How that comes about is not documented."]
    #[doc = " - What to do: See the dashboard, or ask CometChat."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrAppArchived =
    "ERR_APP_ARCHIVED", #[doc = " `ERR_APP_DELETION`"] #[doc = ""] #[doc =
    " The app is being deleted, or could not be deleted."] #[doc = ""] #[doc =
    " - Usual cause: Its name allows both; nothing more is known."] #[doc =
    " - What to do: See the dashboard, or ask CometChat."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrAppDeletion =
    "ERR_APP_DELETION", #[doc = " `ERR_APP_NOT_FOUND`"] #[doc = ""] #[doc =
    " There is no such app."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the app id is misspelt, or the app was deleted. Apps are managed by an API of its own."]
    #[doc = " - What to do: Compare the app id with the dashboard."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrAppNotFound =
    "ERR_APP_NOT_FOUND", #[doc = " `ERR_ALREADY_AN_OWNER`"] #[doc = ""] #[doc =
    " The person owns the app already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Teams are managed by an API of its own."]
    #[doc = " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: no known operation of this API."] ErrAlreadyAnOwner =
    "ERR_ALREADY_AN_OWNER", #[doc = " `ERR_SELF_ACTION_DENIED`"] #[doc = ""] #[doc =
    " Nobody can do this to oneself."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Teams are managed by an API of its own."]
    #[doc = " - What to do: Let another member of the team do it."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrSelfActionDenied =
    "ERR_SELF_ACTION_DENIED", #[doc = " `ERR_NOT_A_COLLABORATOR`"] #[doc = ""] #[doc =
    " The person does not belong to the app's team."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Teams are managed by an API of its own."]
    #[doc = " - What to do: Invite the person first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrNotACollaborator =
    "ERR_NOT_A_COLLABORATOR", #[doc = " `ERR_IMPORT_MUID_ALREADY_EXISTS`"] #[doc = ""]
    #[doc = " A message with this `muid` was imported before."] #[doc = ""] #[doc =
    " - Usual cause: An earlier attempt of the same import stored it, or two messages share a `muid`."]
    #[doc =
    " - What to do: Treat the row as present where it is your own; give other messages a `muid` of their own."]
    #[doc = " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: `import-messages`."] ErrImportMuidAlreadyExists =
    "ERR_IMPORT_MUID_ALREADY_EXISTS", #[doc = " `ERR_IMPORT_INVALID_MESSAGE_FORMAT`"]
    #[doc = ""] #[doc = " The messages are not in the form that an import takes."] #[doc
    = ""] #[doc =
    " - Usual cause: `messages` is missing, or has the wrong JSON type. The code's text asks for an array while every sample is a map."]
    #[doc = " - What to do: Send a map of messages by `muid`."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `import-messages`."] ErrImportInvalidMessageFormat =
    "ERR_IMPORT_INVALID_MESSAGE_FORMAT", #[doc = " `ERR_IMPORT_INVALID_USER_FORMAT`"]
    #[doc = ""] #[doc = " The users are not in the form that an import takes."] #[doc =
    ""] #[doc =
    " - Usual cause: `users` is missing, or has the wrong JSON type. The code's text asks for an array while every sample is a map."]
    #[doc = " - What to do: Send a map of users by uid."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `import-users`."] ErrImportInvalidUserFormat =
    "ERR_IMPORT_INVALID_USER_FORMAT", #[doc = " `ERR_IMPORT_INVALID_MEMBER_FORMAT`"]
    #[doc = ""] #[doc = " The members are not in the form that an import takes."] #[doc =
    ""] #[doc =
    " - Usual cause: `members` is missing, or has the wrong JSON type. The code's text asks for an array while every sample is a map."]
    #[doc = " - What to do: Send a map of members by their ids."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `import-members`."] ErrImportInvalidMemberFormat =
    "ERR_IMPORT_INVALID_MEMBER_FORMAT", #[doc = " `ERR_IMPORT_INVALID_GROUP_FORMAT`"]
    #[doc = ""] #[doc = " The groups are not in the form that an import takes."] #[doc =
    ""] #[doc =
    " - Usual cause: `groups` is missing, or has the wrong JSON type. The code's text asks for an array while every sample is a map."]
    #[doc = " - What to do: Send a map of groups by guid."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `import-groups`."] ErrImportInvalidGroupFormat =
    "ERR_IMPORT_INVALID_GROUP_FORMAT", #[doc = " `ERR_IMPORT_INVALID_JOINEDAT`"] #[doc =
    ""] #[doc = " The member cannot have joined at this time."] #[doc = ""] #[doc =
    " - Usual cause: `joinedAt` is not after the creation of the group, or lies in the future."]
    #[doc = " - What to do: Correct `joinedAt`, in seconds since 1970-01-01 UTC."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `import-members`."] ErrImportInvalidJoinedat =
    "ERR_IMPORT_INVALID_JOINEDAT", #[doc = " `ERR_CALLING_SELF`"] #[doc = ""] #[doc =
    " Nobody can call oneself."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: Call somebody else."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallingSelf =
    "ERR_CALLING_SELF", #[doc = " `ERR_CALL_BUSY_SELF`"] #[doc = ""] #[doc =
    " The one who calls is in a call already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: End the other call first."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallBusySelf =
    "ERR_CALL_BUSY_SELF", #[doc = " `ERR_CALL_BUSY_GROUP`"] #[doc = ""] #[doc =
    " The group is in a call already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: Join that call, or wait for its end."] #[doc =
    " - Send it again: later, unchanged; it was not done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallBusyGroup =
    "ERR_CALL_BUSY_GROUP", #[doc = " `ERR_CALL_BUSY_USER`"] #[doc = ""] #[doc =
    " The one who is called is in a call already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: Call again later."] #[doc =
    " - Send it again: later, unchanged; it was not done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallBusyUser =
    "ERR_CALL_BUSY_USER", #[doc = " `ERR_EMPTY_CALL_SESSION_ID`"] #[doc = ""] #[doc =
    " The id of the call's session is empty."] #[doc = ""] #[doc =
    " - Usual cause: The path has no session id."] #[doc =
    " - What to do: Send the session id of the call."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `get-call`, `list-call-transcriptions`."] ErrEmptyCallSessionId =
    "ERR_EMPTY_CALL_SESSION_ID", #[doc = " `ERR_CALL_SESSION_NOT_FOUND`"] #[doc = ""]
    #[doc = " There is no such call."] #[doc = ""] #[doc =
    " - Usual cause: The session id is misspelt."] #[doc =
    " - What to do: List the calls."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `get-call`, `list-call-transcriptions`."] ErrCallSessionNotFound =
    "ERR_CALL_SESSION_NOT_FOUND", #[doc = " `ERR_CALL_TERMINATED`"] #[doc = ""] #[doc =
    " The call has ended."] #[doc = ""] #[doc =
    " - Usual cause: By its name, something was asked of a call that is over."] #[doc =
    " - What to do: Start another call."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallTerminated =
    "ERR_CALL_TERMINATED", #[doc = " `ERR_CALL_GROUP_ALREADY_JOINED`"] #[doc = ""] #[doc
    = " The user has joined the group's call already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallGroupAlreadyJoined =
    "ERR_CALL_GROUP_ALREADY_JOINED", #[doc = " `ERR_CALL_GROUP_ALREADY_LEFT`"] #[doc =
    ""] #[doc = " The user has left the group's call already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallGroupAlreadyLeft =
    "ERR_CALL_GROUP_ALREADY_LEFT", #[doc = " `ERR_CALL_INVALID_INIT`"] #[doc = ""] #[doc
    = " The call cannot be started like this."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: See the documentation of the client SDK."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallInvalidInit =
    "ERR_CALL_INVALID_INIT", #[doc = " `ERR_CALL_USER_ALREADY_JOINED`"] #[doc = ""] #[doc
    = " The user has joined the call already."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: Treat it as done."] #[doc =
    " - Send it again: never; it holds already, or can never be done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallUserAlreadyJoined =
    "ERR_CALL_USER_ALREADY_JOINED", #[doc = " `ERR_CALL_GROUP_INVALID_STATUS`"] #[doc =
    ""] #[doc = " The group's call cannot take this status."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: See the documentation of the client SDK."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallGroupInvalidStatus =
    "ERR_CALL_GROUP_INVALID_STATUS", #[doc = " `ERR_CALL_ONGOING_TO_INVALID`"] #[doc =
    ""] #[doc = " A call that is going on cannot take this status."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: See the documentation of the client SDK."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallOngoingToInvalid =
    "ERR_CALL_ONGOING_TO_INVALID", #[doc = " `ERR_CALL_NOT_A_PART`"] #[doc = ""] #[doc =
    " The acting user took no part in the call."] #[doc = ""] #[doc =
    " - Usual cause: The call is asked for on behalf of somebody who was not in it."]
    #[doc = " - What to do: Act as a participant, or as the app."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: `get-call`, `list-call-transcriptions`."] ErrCallNotAPart =
    "ERR_CALL_NOT_A_PART", #[doc = " `ERR_CALL_EMPTY_JOINED_AT`"] #[doc = ""] #[doc =
    " The time of joining the call is missing."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: See the documentation of the client SDK."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallEmptyJoinedAt =
    "ERR_CALL_EMPTY_JOINED_AT", #[doc = " `ERR_CALL_NOT_STARTED`"] #[doc = ""] #[doc =
    " The call has not started."] #[doc = ""] #[doc =
    " - Usual cause: By its name, something was asked of a call that nobody has answered yet. Client SDKs make calls, this API only reads them."]
    #[doc = " - What to do: Wait until the call has started."] #[doc =
    " - Send it again: later, unchanged; it was not done."] #[doc =
    " - Answered by: no known operation of this API."] ErrCallNotStarted =
    "ERR_CALL_NOT_STARTED", #[doc = " `ERR_BAD_REQUEST`"] #[doc = ""] #[doc =
    " A field of the request is missing, or has a value that is not accepted."] #[doc =
    ""] #[doc =
    " - Usual cause: The validation failed; `details` has sentences for each field. Seen with the status 400."]
    #[doc = " - What to do: Read `details`, and correct the fields that it names."] #[doc
    = " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation; 115 document it."] ErrBadRequest = "ERR_BAD_REQUEST",
    #[doc = " `ERR_TOO_MANY_REQUESTS`"] #[doc = ""] #[doc =
    " A rate limit was reached, and the request was not processed."] #[doc = ""] #[doc =
    " - Usual cause: The app, the acting user or the operation made more requests in a minute than it may. Documented with the status 429."]
    #[doc = " - What to do: Wait as long as `Retry-After` says, then send again."] #[doc
    = " - Send it again: later, unchanged; it was not done."] #[doc =
    " - Answered by: any operation."] ErrTooManyRequests = "ERR_TOO_MANY_REQUESTS", #[doc
    = " `ERR_API_NOT_FOUND`"] #[doc = ""] #[doc =
    " There is no such path, or it does not take this method."] #[doc = ""] #[doc =
    " - Usual cause: The path is misspelt, or an id in it is empty. Seen with the status 404."]
    #[doc = " - What to do: Check path, method and base URL."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] ErrApiNotFound = "ERR_API_NOT_FOUND", #[doc =
    " `ERR_INVALID_API_VERSION`"] #[doc = ""] #[doc =
    " There is no such version of the API."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the path does not begin with `/v3`."] #[doc =
    " - What to do: Check the base URL."] #[doc =
    " - Send it again: after a change; until then it is refused again."] #[doc =
    " - Answered by: any operation."] ErrInvalidApiVersion = "ERR_INVALID_API_VERSION",
    #[doc = " `ERR_MISSION_FAILED`"] #[doc = ""] #[doc = " The server failed."] #[doc =
    ""] #[doc =
    " - Usual cause: Documented as a fatal error, or a database that took too long."]
    #[doc =
    " - What to do: Send a read again. Before a write is sent again, look whether it was done."]
    #[doc = " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: any operation."] ErrMissionFailed = "ERR_MISSION_FAILED", #[doc =
    " `ERR_OPERATION_FAILED`"] #[doc = ""] #[doc = " The server failed."] #[doc = ""]
    #[doc = " - Usual cause: Documented as an operation of the database that failed."]
    #[doc =
    " - What to do: Send a read again. Before a write is sent again, look whether it was done."]
    #[doc = " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: any operation."] ErrOperationFailed = "ERR_OPERATION_FAILED", #[doc
    = " `ERR_EXCEPTION`"] #[doc = ""] #[doc = " The server failed."] #[doc = ""] #[doc =
    " - Usual cause: Not documented; by its name, an error that the server did not expect. An import may have stored rows all the same."]
    #[doc =
    " - What to do: Send a read again. Before a write is sent again, look whether it was done."]
    #[doc = " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: any operation, `import-groups`, `import-members`, `import-messages`, `import-users` among them."]
    ErrException = "ERR_EXCEPTION", #[doc = " `ERR_BAD_ERROR_RESPONSE`"] #[doc = ""]
    #[doc = " The server failed, and did not say how."] #[doc = ""] #[doc =
    " - Usual cause: Documented as an error whose code the server itself does not know."]
    #[doc =
    " - What to do: Send a read again. Before a write is sent again, look whether it was done."]
    #[doc = " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: any operation."] ErrBadErrorResponse = "ERR_BAD_ERROR_RESPONSE",
    #[doc = " `ERR_WS_INIT_FAILED`"] #[doc = ""] #[doc =
    " A change could not be announced to connected clients."] #[doc = ""] #[doc =
    " - Usual cause: By its name, the connection to the service that announces it could not be made."]
    #[doc =
    " - What to do: Look whether the change was made; clients see it when they read again."]
    #[doc = " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsInitFailed =
    "ERR_WS_INIT_FAILED", #[doc = " `ERR_WS_APP_INIT_FAILED`"] #[doc = ""] #[doc =
    " The app could not be set up for connected clients."] #[doc = ""] #[doc =
    " - Usual cause: Known by its name only. Apps are managed by an API of its own."]
    #[doc = " - What to do: Look whether the app works."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsAppInitFailed =
    "ERR_WS_APP_INIT_FAILED", #[doc = " `ERR_WS_APP_DESTROY_FAILED`"] #[doc = ""] #[doc =
    " The end of the app could not be announced to connected clients."] #[doc = ""] #[doc
    = " - Usual cause: Known by its name only. Apps are managed by an API of its own."]
    #[doc = " - What to do: Look whether the app still exists."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsAppDestroyFailed =
    "ERR_WS_APP_DESTROY_FAILED", #[doc = " `ERR_WS_ROLE_CREATION_FAILED`"] #[doc = ""]
    #[doc = " The new role could not be announced to connected clients."] #[doc = ""]
    #[doc =
    " - Usual cause: Known by its name only; the role itself may have been created."]
    #[doc = " - What to do: Read the role."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsRoleCreationFailed =
    "ERR_WS_ROLE_CREATION_FAILED", #[doc = " `ERR_WS_ROLE_DELETION_FAILED`"] #[doc = ""]
    #[doc = " The end of the role could not be announced to connected clients."] #[doc =
    ""] #[doc =
    " - Usual cause: Known by its name only; the role itself may have been deleted."]
    #[doc = " - What to do: Read the role."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsRoleDeletionFailed =
    "ERR_WS_ROLE_DELETION_FAILED", #[doc = " `ERR_WS_USER_CREATION_FAILED`"] #[doc = ""]
    #[doc = " The new user could not be announced to connected clients."] #[doc = ""]
    #[doc =
    " - Usual cause: Known by its name only; the user itself may have been created."]
    #[doc = " - What to do: Read the user."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsUserCreationFailed =
    "ERR_WS_USER_CREATION_FAILED", #[doc = " `ERR_WS_USER_UPDATION_FAILED`"] #[doc = ""]
    #[doc = " The change of the user could not be announced to connected clients."] #[doc
    = ""] #[doc =
    " - Usual cause: Known by its name only; the change itself may have been made."]
    #[doc = " - What to do: Read the user."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsUserUpdationFailed =
    "ERR_WS_USER_UPDATION_FAILED", #[doc = " `ERR_WS_GROUP_CREATION_FAILED`"] #[doc = ""]
    #[doc = " The new group could not be announced to connected clients."] #[doc = ""]
    #[doc =
    " - Usual cause: Known by its name only; the group itself may have been created."]
    #[doc = " - What to do: Read the group."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsGroupCreationFailed =
    "ERR_WS_GROUP_CREATION_FAILED", #[doc = " `ERR_WS_GROUP_DELETION_FAILED`"] #[doc =
    ""] #[doc = " The end of the group could not be announced to connected clients."]
    #[doc = ""] #[doc =
    " - Usual cause: Known by its name only; the group itself may have been deleted."]
    #[doc = " - What to do: Read the group."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsGroupDeletionFailed =
    "ERR_WS_GROUP_DELETION_FAILED", #[doc = " `ERR_WS_GROUP_JOIN_FAILED`"] #[doc = ""]
    #[doc = " That a user joined a group could not be announced to connected clients."]
    #[doc = ""] #[doc =
    " - Usual cause: Known by its name only; the user may be a member by now."] #[doc =
    " - What to do: List the members of the group."] #[doc =
    " - Send it again: after a look at whether it was done."] #[doc =
    " - Answered by: no known operation of this API."] ErrWsGroupJoinFailed =
    "ERR_WS_GROUP_JOIN_FAILED", }
}
crate::wire::open_enum! {
    #[doc = " Whether a filter is about a user or a group."] pub enum FilterEntity {
    #[doc = " `user`"] User = "user", #[doc = " `group`"] Group = "group", }
}
crate::wire::open_enum! {
    #[doc =
    " Whether a filter is about who sends a message, or about who is to receive it."] pub
    enum FilterSide { #[doc = " `sender`"] Sender = "sender", #[doc = " `receiver`"]
    Receiver = "receiver", }
}
crate::wire::open_enum! {
    #[doc = " What a moderator decides about a message that users reported."] pub enum
    FlaggedVerdict { #[doc = " `approved`"] Approved = "approved", #[doc =
    " `disapproved`"] Disapproved = "disapproved", }
}
crate::wire::open_enum! {
    #[doc = " The field of a group that a filter looks at."] pub enum GroupFilterOperand
    { #[doc = " `guid`"] Guid = "guid", #[doc = " `name`"] Name = "name", #[doc =
    " `type`"] Type = "type", #[doc = " `tags`"] Tags = "tags", #[doc = " `createdAt`"]
    CreatedAt = "createdAt", }
}
crate::wire::open_enum! {
    #[doc =
    " How a filter compares a field of a group. The names have no spaces, unlike those for users."]
    pub enum GroupFilterOperator { #[doc = " `equals`"] Equals = "equals", #[doc =
    " `notEquals`"] NotEquals = "notEquals", #[doc = " `in`"] In = "in", #[doc =
    " `notIn`"] NotIn = "notIn", #[doc = " `startsWith`"] StartsWith = "startsWith",
    #[doc = " `endsWith`"] EndsWith = "endsWith", #[doc = " `lessThan`"] LessThan =
    "lessThan", #[doc = " `greaterThan`"] GreaterThan = "greaterThan", }
}
crate::wire::open_enum! {
    #[doc = " A field that groups are searched by."] pub enum GroupSearchField { #[doc =
    " `guid`"] Guid = "guid", #[doc = " `name`"] Name = "name", }
}
crate::wire::open_enum! {
    #[doc = " A field that groups are ordered by."] pub enum GroupSortField { #[doc =
    " `name`"] Name = "name", #[doc = " `guid`"] Guid = "guid", #[doc = " `createdAt`"]
    CreatedAt = "createdAt", }
}
crate::wire::open_enum! {
    #[doc =
    " Who may join a group: anyone (`public`), those who know the password (`password`), or those who are added (`private`). A filter of the API also speaks of `protected`."]
    pub enum GroupType { #[doc = " `public`"] Public = "public", #[doc = " `private`"]
    Private = "private", #[doc = " `password`"] Password = "password", #[doc =
    " `protected`"] Protected = "protected", }
}
crate::wire::open_enum! {
    #[doc = " A field of a group that can be taken away."] pub enum GroupUnset { #[doc =
    " `icon`"] Icon = "icon", #[doc = " `description`"] Description = "description",
    #[doc = " `metadata`"] Metadata = "metadata", }
}
crate::wire::open_enum! {
    #[doc =
    " When an interactive message counts as completed: after anything was used (`anyAction`), one of the named elements (`anyOf`, `oneOf`), all of them (`allOf`), or never (`none`). How `anyOf` and `oneOf` differ is not documented."]
    pub enum InteractionGoalType { #[doc = " `anyAction`"] AnyAction = "anyAction", #[doc
    = " `anyOf`"] AnyOf = "anyOf", #[doc = " `allOf`"] AllOf = "allOf", #[doc =
    " `oneOf`"] OneOf = "oneOf", #[doc = " `none`"] None = "none", }
}
crate::wire::open_enum! {
    #[doc = " What a keyword list is made of."] pub enum KeywordCategory { #[doc =
    " `word`"] Word = "word", #[doc = " `pattern`"] Pattern = "pattern", #[doc =
    " `sentence-similarity`"] SentenceSimilarity = "sentence-similarity", }
}
crate::wire::open_enum! {
    #[doc = " What happened, in a message of the category `action` or `call`."] pub enum
    MessageAction { #[doc = " `edited`"] Edited = "edited", #[doc = " `deleted`"] Deleted
    = "deleted", #[doc = " `added`"] Added = "added", #[doc = " `joined`"] Joined =
    "joined", #[doc = " `left`"] Left = "left", #[doc = " `kicked`"] Kicked = "kicked",
    #[doc = " `banned`"] Banned = "banned", #[doc = " `unbanned`"] Unbanned = "unbanned",
    #[doc = " `scopeChanged`"] ScopeChanged = "scopeChanged", #[doc = " `initiated`"]
    Initiated = "initiated", #[doc = " `ongoing`"] Ongoing = "ongoing", }
}
crate::wire::open_enum! {
    #[doc =
    " The kind of a message: written by a user (`message`), with content of the app's own making (`custom`), a record of something that happened (`action`), a call (`call`) or a form, card or scheduler (`interactive`)."]
    pub enum MessageCategory { #[doc = " `message`"] Message = "message", #[doc =
    " `custom`"] Custom = "custom", #[doc = " `action`"] Action = "action", #[doc =
    " `call`"] Call = "call", #[doc = " `interactive`"] Interactive = "interactive", }
}
crate::wire::open_enum! {
    #[doc =
    " The form of a message within its category. In the category `message`: `text`, `image`, `file`, `audio` or `video`. In `custom`: any name that the app likes. In `action`: `message` or `groupMember`. In `call`: `audio` or `video`. In `interactive`: `form`, `card`, `scheduler` or `customInteractive`."]
    pub enum MessageType { #[doc = " `text`"] Text = "text", #[doc = " `image`"] Image =
    "image", #[doc = " `file`"] File = "file", #[doc = " `audio`"] Audio = "audio", #[doc
    = " `video`"] Video = "video", #[doc = " `message`"] Message = "message", #[doc =
    " `groupMember`"] GroupMember = "groupMember", #[doc = " `form`"] Form = "form",
    #[doc = " `card`"] Card = "card", #[doc = " `scheduler`"] Scheduler = "scheduler",
    #[doc = " `customInteractive`"] CustomInteractive = "customInteractive", }
}
#[cfg(feature = "webhooks")]
crate::wire::open_enum! {
    #[doc = " The kind of a failed check."] pub enum ModerationFailureCategory { #[doc =
    " `http_4xx`"] Http4xx = "http_4xx", #[doc = " `http_5xx`"] Http5xx = "http_5xx",
    #[doc = " `timeout`"] Timeout = "timeout", #[doc = " `connection_error`"]
    ConnectionError = "connection_error", #[doc = " `invalid_response`"] InvalidResponse
    = "invalid_response", #[doc = " `not_configured`"] NotConfigured = "not_configured",
    }
}
crate::wire::open_enum! {
    #[doc =
    " The moderation engine's verdict. `pending`: not decided yet. `approved`: released to the receiver. `disapproved`: blocked and never delivered. `flagged`: delivered, and queued for review. No list of all values is documented."]
    pub enum ModerationStatus { #[doc = " `pending`"] Pending = "pending", #[doc =
    " `approved`"] Approved = "approved", #[doc = " `disapproved`"] Disapproved =
    "disapproved", #[doc = " `flagged`"] Flagged = "flagged", }
}
crate::wire::open_enum! {
    #[doc =
    " Whether a muted conversation is one with a user (`oneOnOne`) or with a group (`group`)."]
    pub enum MutedConversationType { #[doc = " `oneOnOne`"] OneOnOne = "oneOnOne", #[doc
    = " `group`"] Group = "group", }
}
crate::wire::open_enum! {
    #[doc = " How a notification reaches a user."] pub enum NotificationChannel { #[doc =
    " `push`"] Push = "push", #[doc = " `email`"] Email = "email", #[doc = " `sms`"] Sms
    = "sms", }
}
crate::wire::open_enum! {
    #[doc = " Why a notification was not sent."] pub enum NotificationLogReason { #[doc =
    " `MESSAGES_PREFERENCE`"] MessagesPreference = "MESSAGES_PREFERENCE", #[doc =
    " `REPLIES_PREFERENCE`"] RepliesPreference = "REPLIES_PREFERENCE", #[doc =
    " `QUOTED_REPLIES_PREFERENCE`"] QuotedRepliesPreference =
    "QUOTED_REPLIES_PREFERENCE", #[doc = " `MESSAGE_ACTIONS_PREFERENCE`"]
    MessageActionsPreference = "MESSAGE_ACTIONS_PREFERENCE", #[doc =
    " `REACTIONS_PREFERENCE`"] ReactionsPreference = "REACTIONS_PREFERENCE", #[doc =
    " `GROUP_ACTIONS_PREFERENCE`"] GroupActionsPreference = "GROUP_ACTIONS_PREFERENCE",
    #[doc = " `DND_PREFERENCE`"] DndPreference = "DND_PREFERENCE", #[doc =
    " `MUTE_PREFERENCE`"] MutePreference = "MUTE_PREFERENCE", #[doc =
    " `SCHEDULE_PREFERENCE`"] SchedulePreference = "SCHEDULE_PREFERENCE", #[doc =
    " `CALL_PREFERENCE`"] CallPreference = "CALL_PREFERENCE", #[doc =
    " `QUOTA_PREFERENCE`"] QuotaPreference = "QUOTA_PREFERENCE", #[doc =
    " `MISSING_EMAIL`"] MissingEmail = "MISSING_EMAIL", #[doc = " `MISSING_PHNO`"]
    MissingPhno = "MISSING_PHNO", #[doc = " `INVALID_PUSH_PROVIDER_ID`"]
    InvalidPushProviderId = "INVALID_PUSH_PROVIDER_ID", #[doc = " `TIMED_OUT`"] TimedOut
    = "TIMED_OUT", #[doc = " `NOT_FOUND`"] NotFound = "NOT_FOUND", #[doc =
    " `TWILIO_CREATE_ERROR`"] TwilioCreateError = "TWILIO_CREATE_ERROR", }
}
crate::wire::open_enum! {
    #[doc = " Whom a notification goes through."] pub enum NotificationProvider { #[doc =
    " `fcm`"] Fcm = "fcm", #[doc = " `apns`"] Apns = "apns", #[doc = " `sendgrid`"]
    Sendgrid = "sendgrid", #[doc = " `twilio`"] Twilio = "twilio", #[doc = " `custom`"]
    Custom = "custom", }
}
crate::wire::open_enum! {
    #[doc = " What causes a notification."] pub enum NotificationTrigger { #[doc =
    " `after_message`"] AfterMessage = "after_message", #[doc = " `message_deleted`"]
    MessageDeleted = "message_deleted", #[doc = " `message_edited`"] MessageEdited =
    "message_edited", #[doc = " `message_reaction_added`"] MessageReactionAdded =
    "message_reaction_added", #[doc = " `initiated`"] Initiated = "initiated", #[doc =
    " `rejected`"] Rejected = "rejected", #[doc = " `cancelled`"] Cancelled =
    "cancelled", #[doc = " `unanswered`"] Unanswered = "unanswered", #[doc =
    " `after_group_joined`"] AfterGroupJoined = "after_group_joined", #[doc =
    " `after_group_left`"] AfterGroupLeft = "after_group_left", #[doc =
    " `after_group_members_added`"] AfterGroupMembersAdded = "after_group_members_added",
    #[doc = " `after_group_members_kicked`"] AfterGroupMembersKicked =
    "after_group_members_kicked", #[doc = " `after_group_members_banned`"]
    AfterGroupMembersBanned = "after_group_members_banned", #[doc =
    " `after_group_members_unbanned`"] AfterGroupMembersUnbanned =
    "after_group_members_unbanned", #[doc = " `after_scope_changed`"] AfterScopeChanged =
    "after_scope_changed", }
}
crate::wire::open_enum! {
    #[doc = " Whether a permission has one value or a list of them."] pub enum
    PermissionDataType { #[doc = " `string`"] String = "string", #[doc =
    " `stringArray`"] StringArray = "stringArray", }
}
crate::wire::open_enum! {
    #[doc =
    " Whom a permission is given to, those with a role or those with a scope in a group."]
    pub enum PermissionType { #[doc = " `role`"] Role = "role", #[doc = " `scope`"] Scope
    = "scope", }
}
crate::wire::open_enum! {
    #[doc = " What a device runs, and which of the providers reaches it."] pub enum
    PushPlatform { #[doc = " `fcm_android`"] FcmAndroid = "fcm_android", #[doc =
    " `fcm_ios`"] FcmIos = "fcm_ios", #[doc = " `fcm_web`"] FcmWeb = "fcm_web", #[doc =
    " `fcm_flutter_android`"] FcmFlutterAndroid = "fcm_flutter_android", #[doc =
    " `fcm_flutter_ios`"] FcmFlutterIos = "fcm_flutter_ios", #[doc =
    " `fcm_react_native_android`"] FcmReactNativeAndroid = "fcm_react_native_android",
    #[doc = " `fcm_react_native_ios`"] FcmReactNativeIos = "fcm_react_native_ios", #[doc
    = " `fcm_ionic_cordova_android`"] FcmIonicCordovaAndroid =
    "fcm_ionic_cordova_android", #[doc = " `fcm_ionic_cordova_ios`"] FcmIonicCordovaIos =
    "fcm_ionic_cordova_ios", #[doc = " `apns_ios_device`"] ApnsIosDevice =
    "apns_ios_device", #[doc = " `apns_flutter_device`"] ApnsFlutterDevice =
    "apns_flutter_device", #[doc = " `apns_react_native_device`"] ApnsReactNativeDevice =
    "apns_react_native_device", #[doc = " `apns_ionic_cordova_device`"]
    ApnsIonicCordovaDevice = "apns_ionic_cordova_device", #[doc = " `apns_ios_voip`"]
    ApnsIosVoip = "apns_ios_voip", #[doc = " `apns_flutter_voip`"] ApnsFlutterVoip =
    "apns_flutter_voip", #[doc = " `apns_ionic_cordova_voip`"] ApnsIonicCordovaVoip =
    "apns_ionic_cordova_voip", #[doc = " `apns_react_native_voip`"] ApnsReactNativeVoip =
    "apns_react_native_voip", }
}
crate::wire::open_enum! {
    #[doc = " What a push token is for."] pub enum PushTokenType { #[doc = " `chat`"]
    Chat = "chat", }
}
#[cfg(feature = "webhooks")]
crate::wire::open_enum! {
    #[doc = " What a receipt says."] pub enum ReceiptAction { #[doc = " `delivered`"]
    Delivered = "delivered", #[doc = " `read`"] Read = "read", #[doc =
    " `deliveredToAll`"] DeliveredToAll = "deliveredToAll", #[doc = " `readByAll`"]
    ReadByAll = "readByAll", }
}
crate::wire::open_enum! {
    #[doc = " Whether a message goes to one user or to a group."] pub enum ReceiverType {
    #[doc = " `user`"] User = "user", #[doc = " `group`"] Group = "group", }
}
crate::wire::open_enum! {
    #[doc = " Whom a setting of a role is about."] pub enum RolePermission { #[doc =
    " `all`"] All = "all", #[doc = " `friendsOnly`"] FriendsOnly = "friendsOnly", #[doc =
    " `friends`"] Friends = "friends", #[doc = " `none`"] None = "none", }
}
crate::wire::open_enum! {
    #[doc = " A field of a role that can be taken away."] pub enum RoleUnset { #[doc =
    " `settings`"] Settings = "settings", #[doc = " `description`"] Description =
    "description", #[doc = " `metadata`"] Metadata = "metadata", }
}
crate::wire::open_enum! {
    #[doc =
    " What happens to a message that breaks a rule, or to who sent it. `blockMessage`: the message is never delivered. `flagMessage`: it is delivered and queued for review. `dropMessage` occurs in older samples. `kick` and `ban` are about the sender in the group, `block` about sender and receiver, `deactivate` about the sender's account; these four are named in prose or were seen live."]
    pub enum RuleAction { #[doc = " `blockMessage`"] BlockMessage = "blockMessage", #[doc
    = " `dropMessage`"] DropMessage = "dropMessage", #[doc = " `flagMessage`"]
    FlagMessage = "flagMessage", #[doc = " `kick`"] Kick = "kick", #[doc = " `ban`"] Ban
    = "ban", #[doc = " `block`"] Block = "block", #[doc = " `deactivate`"] Deactivate =
    "deactivate", }
}
crate::wire::open_enum! {
    #[doc = " The rights of a member inside a group, from most to least."] pub enum Scope
    { #[doc = " `admin`"] Admin = "admin", #[doc = " `moderator`"] Moderator =
    "moderator", #[doc = " `participant`"] Participant = "participant", }
}
crate::wire::open_enum! {
    #[doc = " Whether an order rises (`asc`) or falls (`desc`)."] pub enum SortOrder {
    #[doc = " `asc`"] Asc = "asc", #[doc = " `desc`"] Desc = "desc", }
}
crate::wire::open_enum! {
    #[doc = " The field of a user that a filter looks at."] pub enum UserFilterOperand {
    #[doc = " `uid`"] Uid = "uid", #[doc = " `name`"] Name = "name", #[doc = " `role`"]
    Role = "role", #[doc = " `tags`"] Tags = "tags", #[doc = " `createdAt`"] CreatedAt =
    "createdAt", }
}
crate::wire::open_enum! {
    #[doc =
    " How a filter compares a field of a user. Two of the names have a space in them."]
    pub enum UserFilterOperator { #[doc = " `equals`"] Equals = "equals", #[doc =
    " `not equals`"] NotEquals = "not equals", #[doc = " `in`"] In = "in", #[doc =
    " `not in`"] NotIn = "not in", #[doc = " `startsWith`"] StartsWith = "startsWith", }
}
crate::wire::open_enum! {
    #[doc = " A field that users are searched by."] pub enum UserSearchField { #[doc =
    " `uid`"] Uid = "uid", #[doc = " `name`"] Name = "name", }
}
crate::wire::open_enum! {
    #[doc =
    " Whether a user is connected. Most samples show `offline` or `available`, a few show `online`."]
    pub enum UserStatus { #[doc = " `offline`"] Offline = "offline", #[doc =
    " `available`"] Available = "available", #[doc = " `online`"] Online = "online", }
}
crate::wire::open_enum! {
    #[doc = " A field of a user that can be taken away."] pub enum UserUnset { #[doc =
    " `avatar`"] Avatar = "avatar", #[doc = " `link`"] Link = "link", #[doc =
    " `metadata`"] Metadata = "metadata", }
}
