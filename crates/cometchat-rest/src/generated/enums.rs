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
    pub enum ErrorCode { #[doc = " `AUTH_ERR_EMPTY_APPID`"] AuthErrEmptyAppid =
    "AUTH_ERR_EMPTY_APPID", #[doc = " `AUTH_ERR_INVALID_APPID`"] AuthErrInvalidAppid =
    "AUTH_ERR_INVALID_APPID", #[doc = " `AUTH_ERR_EMPTY_APIKEY`"] AuthErrEmptyApikey =
    "AUTH_ERR_EMPTY_APIKEY", #[doc = " `AUTH_ERR_APIKEY_NOT_FOUND`"]
    AuthErrApikeyNotFound = "AUTH_ERR_APIKEY_NOT_FOUND", #[doc = " `AUTH_ERR_NO_ACCESS`"]
    AuthErrNoAccess = "AUTH_ERR_NO_ACCESS", #[doc = " `AUTH_ERR_EMPTY_AUTH_HEADER`"]
    AuthErrEmptyAuthHeader = "AUTH_ERR_EMPTY_AUTH_HEADER", #[doc =
    " `AUTH_ERR_EMPTY_AUTH_TOKEN`"] AuthErrEmptyAuthToken = "AUTH_ERR_EMPTY_AUTH_TOKEN",
    #[doc = " `AUTH_ERR_AUTH_TOKEN_NOT_FOUND`"] AuthErrAuthTokenNotFound =
    "AUTH_ERR_AUTH_TOKEN_NOT_FOUND", #[doc = " `ERR_APIKEY_NOT_FOUND`"] ErrApikeyNotFound
    = "ERR_APIKEY_NOT_FOUND", #[doc = " `ERR_APIKEY_NO_SELF_ACTION`"]
    ErrApikeyNoSelfAction = "ERR_APIKEY_NO_SELF_ACTION", #[doc =
    " `ERR_AUTH_TOKEN_NOT_FOUND`"] ErrAuthTokenNotFound = "ERR_AUTH_TOKEN_NOT_FOUND",
    #[doc = " `ERR_AUTH_TOKEN_DELETE_FAILED`"] ErrAuthTokenDeleteFailed =
    "ERR_AUTH_TOKEN_DELETE_FAILED", #[doc = " `ERR_AUTH_TOKENS_DELETE_FAILED`"]
    ErrAuthTokensDeleteFailed = "ERR_AUTH_TOKENS_DELETE_FAILED", #[doc =
    " `ERR_AUTHTOKEN_UNAVAILABLE`"] ErrAuthtokenUnavailable =
    "ERR_AUTHTOKEN_UNAVAILABLE", #[doc = " `ERR_AUTHTOKEN_NOT_ACCESSIBLE`"]
    ErrAuthtokenNotAccessible = "ERR_AUTHTOKEN_NOT_ACCESSIBLE", #[doc =
    " `ERR_PLAN_RESTRICTION`"] ErrPlanRestriction = "ERR_PLAN_RESTRICTION", #[doc =
    " `ERR_PLAN_QUOTA_RESTRICTION`"] ErrPlanQuotaRestriction =
    "ERR_PLAN_QUOTA_RESTRICTION", #[doc = " `ERR_SUBSCRIPTION_EXPIRED`"]
    ErrSubscriptionExpired = "ERR_SUBSCRIPTION_EXPIRED", #[doc =
    " `ERR_FEATURE_NOT_ACCESSIBLE`"] ErrFeatureNotAccessible =
    "ERR_FEATURE_NOT_ACCESSIBLE", #[doc = " `ERR_ROLE_NOT_FOUND`"] ErrRoleNotFound =
    "ERR_ROLE_NOT_FOUND", #[doc = " `ERR_ROLE_DELETE_FAILED`"] ErrRoleDeleteFailed =
    "ERR_ROLE_DELETE_FAILED", #[doc = " `ERR_ROLE_DELETE_DENIED`"] ErrRoleDeleteDenied =
    "ERR_ROLE_DELETE_DENIED", #[doc = " `ERR_ROLE_ALREADY_EXISTS`"] ErrRoleAlreadyExists
    = "ERR_ROLE_ALREADY_EXISTS", #[doc = " `ERR_UID_NOT_FOUND`"] ErrUidNotFound =
    "ERR_UID_NOT_FOUND", #[doc = " `ERR_UID_ALREADY_EXISTS`"] ErrUidAlreadyExists =
    "ERR_UID_ALREADY_EXISTS", #[doc = " `ERR_UID_DELETE_FAILED`"] ErrUidDeleteFailed =
    "ERR_UID_DELETE_FAILED", #[doc = " `ERR_BOT_NOT_FOUND`"] ErrBotNotFound =
    "ERR_BOT_NOT_FOUND", #[doc = " `ERR_BOT_ALREADY_EXISTS`"] ErrBotAlreadyExists =
    "ERR_BOT_ALREADY_EXISTS", #[doc = " `ERR_GUID_NOT_FOUND`"] ErrGuidNotFound =
    "ERR_GUID_NOT_FOUND", #[doc = " `ERR_GUID_ALREADY_EXISTS`"] ErrGuidAlreadyExists =
    "ERR_GUID_ALREADY_EXISTS", #[doc = " `ERR_NOT_A_MEMBER`"] ErrNotAMember =
    "ERR_NOT_A_MEMBER", #[doc = " `ERR_EMPTY_GROUP_PASS`"] ErrEmptyGroupPass =
    "ERR_EMPTY_GROUP_PASS", #[doc = " `ERR_WRONG_GROUP_PASS`"] ErrWrongGroupPass =
    "ERR_WRONG_GROUP_PASS", #[doc = " `ERR_GROUP_DELETE_FAILED`"] ErrGroupDeleteFailed =
    "ERR_GROUP_DELETE_FAILED", #[doc = " `ERR_ALREADY_JOINED`"] ErrAlreadyJoined =
    "ERR_ALREADY_JOINED", #[doc = " `ERR_GROUP_NOT_JOINED`"] ErrGroupNotJoined =
    "ERR_GROUP_NOT_JOINED", #[doc = " `ERR_GROUP_JOIN_NOT_ALLOWED`"]
    ErrGroupJoinNotAllowed = "ERR_GROUP_JOIN_NOT_ALLOWED", #[doc = " `ERR_NO_VACANCY`"]
    ErrNoVacancy = "ERR_NO_VACANCY", #[doc = " `ERR_MEMBER_DELETE_FAILED`"]
    ErrMemberDeleteFailed = "ERR_MEMBER_DELETE_FAILED", #[doc = " `ERR_SAME_SCOPE`"]
    ErrSameScope = "ERR_SAME_SCOPE", #[doc = " `ERR_MEMBER_SCOPE_CHANGE_FAILED`"]
    ErrMemberScopeChangeFailed = "ERR_MEMBER_SCOPE_CHANGE_FAILED", #[doc =
    " `ERR_NOT_A_BANNED_USER`"] ErrNotABannedUser = "ERR_NOT_A_BANNED_USER", #[doc =
    " `ERR_BANNED_GROUPMEMBER`"] ErrBannedGroupmember = "ERR_BANNED_GROUPMEMBER", #[doc =
    " `ERR_ALREADY_BANNED`"] ErrAlreadyBanned = "ERR_ALREADY_BANNED", #[doc =
    " `ERR_MEMBER_BAN_FAILED`"] ErrMemberBanFailed = "ERR_MEMBER_BAN_FAILED", #[doc =
    " `ERR_MEMBER_UNBAN_FAILED`"] ErrMemberUnbanFailed = "ERR_MEMBER_UNBAN_FAILED", #[doc
    = " `ERR_GROUP_NO_CLEARANCE`"] ErrGroupNoClearance = "ERR_GROUP_NO_CLEARANCE", #[doc
    = " `ERR_GROUP_NO_ADMIN_SCOPE`"] ErrGroupNoAdminScope = "ERR_GROUP_NO_ADMIN_SCOPE",
    #[doc = " `ERR_GROUP_NO_MODERATOR_SCOPE`"] ErrGroupNoModeratorScope =
    "ERR_GROUP_NO_MODERATOR_SCOPE", #[doc = " `ERR_GROUP_NO_SCOPE_CLEARANCE`"]
    ErrGroupNoScopeClearance = "ERR_GROUP_NO_SCOPE_CLEARANCE", #[doc =
    " `ERR_GROUP_NO_SELF_ACTION`"] ErrGroupNoSelfAction = "ERR_GROUP_NO_SELF_ACTION",
    #[doc = " `ERR_EMPTY_RECEIVER`"] ErrEmptyReceiver = "ERR_EMPTY_RECEIVER", #[doc =
    " `ERR_INVALID_RECEIVER_TYPE`"] ErrInvalidReceiverType = "ERR_INVALID_RECEIVER_TYPE",
    #[doc = " `ERR_INVALID_MESSAGE_DATA`"] ErrInvalidMessageData =
    "ERR_INVALID_MESSAGE_DATA", #[doc = " `ERR_EMPTY_MESSAGE_TEXT`"] ErrEmptyMessageText
    = "ERR_EMPTY_MESSAGE_TEXT", #[doc = " `ERR_INVALID_MESSAGE_TEXT`"]
    ErrInvalidMessageText = "ERR_INVALID_MESSAGE_TEXT", #[doc =
    " `ERR_EMPTY_MESSAGE_CATEGORY`"] ErrEmptyMessageCategory =
    "ERR_EMPTY_MESSAGE_CATEGORY", #[doc = " `ERR_INVALID_MESSAGE_CATEGORY`"]
    ErrInvalidMessageCategory = "ERR_INVALID_MESSAGE_CATEGORY", #[doc =
    " `ERR_EMPTY_MESSAGE_TYPE`"] ErrEmptyMessageType = "ERR_EMPTY_MESSAGE_TYPE", #[doc =
    " `ERR_INVALID_MESSAGE_TYPE`"] ErrInvalidMessageType = "ERR_INVALID_MESSAGE_TYPE",
    #[doc = " `ERR_EMPTY_MESSAGE_FILE`"] ErrEmptyMessageFile = "ERR_EMPTY_MESSAGE_FILE",
    #[doc = " `ERR_INVALID_MEDIA_MESSAGE`"] ErrInvalidMediaMessage =
    "ERR_INVALID_MEDIA_MESSAGE", #[doc = " `ERR_EMPTY_CUSTOM_DATA`"] ErrEmptyCustomData =
    "ERR_EMPTY_CUSTOM_DATA", #[doc = " `ERR_INVALID_CUSTOM_DATA`"] ErrInvalidCustomData =
    "ERR_INVALID_CUSTOM_DATA", #[doc = " `ERR_INVALID_METADATA`"] ErrInvalidMetadata =
    "ERR_INVALID_METADATA", #[doc = " `ERR_MESSAGE_ID_NOT_FOUND`"] ErrMessageIdNotFound =
    "ERR_MESSAGE_ID_NOT_FOUND", #[doc = " `ERR_MSG_NOT_FOUND`"] ErrMsgNotFound =
    "ERR_MSG_NOT_FOUND", #[doc = " `ERR_MESSAGE_NOT_A_SENDER`"] ErrMessageNotASender =
    "ERR_MESSAGE_NOT_A_SENDER", #[doc = " `ERR_MESSAGE_NO_ACCESS`"] ErrMessageNoAccess =
    "ERR_MESSAGE_NO_ACCESS", #[doc = " `ERR_USER_MESSAGE_DELETE_FAILED`"]
    ErrUserMessageDeleteFailed = "ERR_USER_MESSAGE_DELETE_FAILED", #[doc =
    " `ERR_MESSAGE_ACTION_NOT_ALLOWED`"] ErrMessageActionNotAllowed =
    "ERR_MESSAGE_ACTION_NOT_ALLOWED", #[doc = " `ERR_MESSAGE_THREAD_NESTING`"]
    ErrMessageThreadNesting = "ERR_MESSAGE_THREAD_NESTING", #[doc =
    " `ERR_WRONG_MESSAGE_THREAD`"] ErrWrongMessageThread = "ERR_WRONG_MESSAGE_THREAD",
    #[doc = " `ERR_WRONG_MESSAGE_THREAD_CATEGORY`"] ErrWrongMessageThreadCategory =
    "ERR_WRONG_MESSAGE_THREAD_CATEGORY", #[doc = " `ERR_CONVERSATION_NOT_FOUND`"]
    ErrConversationNotFound = "ERR_CONVERSATION_NOT_FOUND", #[doc =
    " `ERR_CONVERSATION_NOT_ACCESSIBLE`"] ErrConversationNotAccessible =
    "ERR_CONVERSATION_NOT_ACCESSIBLE", #[doc = " `ERR_PINNED_MESSAGES_LIMIT_EXCEEDED`"]
    ErrPinnedMessagesLimitExceeded = "ERR_PINNED_MESSAGES_LIMIT_EXCEEDED", #[doc =
    " `ERR_SAVED_MESSAGES_LIMIT_EXCEEDED`"] ErrSavedMessagesLimitExceeded =
    "ERR_SAVED_MESSAGES_LIMIT_EXCEEDED", #[doc =
    " `ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`"] ErrPinnedConversationsLimitExceeded =
    "ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED", #[doc =
    " `ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`"]
    ErrSystemPinnedConversationsLimitExceeded =
    "ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED", #[doc =
    " `ERR_SYSTEM_PINNED_CONVERSATION`"] ErrSystemPinnedConversation =
    "ERR_SYSTEM_PINNED_CONVERSATION", #[doc = " `ERR_CANNOT_BLOCK_SELF`"]
    ErrCannotBlockSelf = "ERR_CANNOT_BLOCK_SELF", #[doc = " `ERR_BLOCKED_RECEIVER`"]
    ErrBlockedReceiver = "ERR_BLOCKED_RECEIVER", #[doc = " `ERR_BLOCKED_SENDER`"]
    ErrBlockedSender = "ERR_BLOCKED_SENDER", #[doc = " `ERR_ALREADY_FRIEND`"]
    ErrAlreadyFriend = "ERR_ALREADY_FRIEND", #[doc = " `ERR_NOT_A_FRIEND`"] ErrNotAFriend
    = "ERR_NOT_A_FRIEND", #[doc = " `ERR_CANNOT_FORM_SELF_RELATION`"]
    ErrCannotFormSelfRelation = "ERR_CANNOT_FORM_SELF_RELATION", #[doc =
    " `ERR_FAILED_TO_ADD_FRIEND`"] ErrFailedToAddFriend = "ERR_FAILED_TO_ADD_FRIEND",
    #[doc = " `ERR_PERMISSION_DENIED`"] ErrPermissionDenied = "ERR_PERMISSION_DENIED",
    #[doc = " `ERR_RULE_NOT_FOUND`"] ErrRuleNotFound = "ERR_RULE_NOT_FOUND", #[doc =
    " `ERR_KEYWORD_NOT_FOUND`"] ErrKeywordNotFound = "ERR_KEYWORD_NOT_FOUND", #[doc =
    " `ERR_REASON_NOT_FOUND`"] ErrReasonNotFound = "ERR_REASON_NOT_FOUND", #[doc =
    " `ERR_BLOCKED_BY_EXTENSION`"] ErrBlockedByExtension = "ERR_BLOCKED_BY_EXTENSION",
    #[doc = " `ERR_BLOCKED_BY_WEBHOOK`"] ErrBlockedByWebhook = "ERR_BLOCKED_BY_WEBHOOK",
    #[doc = " `ERR_EXTENSION_NOT_FOUND`"] ErrExtensionNotFound =
    "ERR_EXTENSION_NOT_FOUND", #[doc = " `ERR_EXTENSION_INACTIVE`"] ErrExtensionInactive
    = "ERR_EXTENSION_INACTIVE", #[doc = " `ERR_WEBHOOK_NOT_FOUND`"] ErrWebhookNotFound =
    "ERR_WEBHOOK_NOT_FOUND", #[doc = " `ERR_TRIGGER_NOT_FOUND`"] ErrTriggerNotFound =
    "ERR_TRIGGER_NOT_FOUND", #[doc = " `ERR_APP_CREATION_FAILED_MAX_LIMIT`"]
    ErrAppCreationFailedMaxLimit = "ERR_APP_CREATION_FAILED_MAX_LIMIT", #[doc =
    " `ERR_APP_ARCHIVED`"] ErrAppArchived = "ERR_APP_ARCHIVED", #[doc =
    " `ERR_APP_DELETION`"] ErrAppDeletion = "ERR_APP_DELETION", #[doc =
    " `ERR_APP_NOT_FOUND`"] ErrAppNotFound = "ERR_APP_NOT_FOUND", #[doc =
    " `ERR_ALREADY_AN_OWNER`"] ErrAlreadyAnOwner = "ERR_ALREADY_AN_OWNER", #[doc =
    " `ERR_SELF_ACTION_DENIED`"] ErrSelfActionDenied = "ERR_SELF_ACTION_DENIED", #[doc =
    " `ERR_NOT_A_COLLABORATOR`"] ErrNotACollaborator = "ERR_NOT_A_COLLABORATOR", #[doc =
    " `ERR_IMPORT_MUID_ALREADY_EXISTS`"] ErrImportMuidAlreadyExists =
    "ERR_IMPORT_MUID_ALREADY_EXISTS", #[doc = " `ERR_IMPORT_INVALID_MESSAGE_FORMAT`"]
    ErrImportInvalidMessageFormat = "ERR_IMPORT_INVALID_MESSAGE_FORMAT", #[doc =
    " `ERR_IMPORT_INVALID_USER_FORMAT`"] ErrImportInvalidUserFormat =
    "ERR_IMPORT_INVALID_USER_FORMAT", #[doc = " `ERR_IMPORT_INVALID_MEMBER_FORMAT`"]
    ErrImportInvalidMemberFormat = "ERR_IMPORT_INVALID_MEMBER_FORMAT", #[doc =
    " `ERR_IMPORT_INVALID_GROUP_FORMAT`"] ErrImportInvalidGroupFormat =
    "ERR_IMPORT_INVALID_GROUP_FORMAT", #[doc = " `ERR_IMPORT_INVALID_JOINEDAT`"]
    ErrImportInvalidJoinedat = "ERR_IMPORT_INVALID_JOINEDAT", #[doc =
    " `ERR_CALLING_SELF`"] ErrCallingSelf = "ERR_CALLING_SELF", #[doc =
    " `ERR_CALL_BUSY_SELF`"] ErrCallBusySelf = "ERR_CALL_BUSY_SELF", #[doc =
    " `ERR_CALL_BUSY_GROUP`"] ErrCallBusyGroup = "ERR_CALL_BUSY_GROUP", #[doc =
    " `ERR_CALL_BUSY_USER`"] ErrCallBusyUser = "ERR_CALL_BUSY_USER", #[doc =
    " `ERR_EMPTY_CALL_SESSION_ID`"] ErrEmptyCallSessionId = "ERR_EMPTY_CALL_SESSION_ID",
    #[doc = " `ERR_CALL_SESSION_NOT_FOUND`"] ErrCallSessionNotFound =
    "ERR_CALL_SESSION_NOT_FOUND", #[doc = " `ERR_CALL_TERMINATED`"] ErrCallTerminated =
    "ERR_CALL_TERMINATED", #[doc = " `ERR_CALL_GROUP_ALREADY_JOINED`"]
    ErrCallGroupAlreadyJoined = "ERR_CALL_GROUP_ALREADY_JOINED", #[doc =
    " `ERR_CALL_GROUP_ALREADY_LEFT`"] ErrCallGroupAlreadyLeft =
    "ERR_CALL_GROUP_ALREADY_LEFT", #[doc = " `ERR_CALL_INVALID_INIT`"] ErrCallInvalidInit
    = "ERR_CALL_INVALID_INIT", #[doc = " `ERR_CALL_USER_ALREADY_JOINED`"]
    ErrCallUserAlreadyJoined = "ERR_CALL_USER_ALREADY_JOINED", #[doc =
    " `ERR_CALL_GROUP_INVALID_STATUS`"] ErrCallGroupInvalidStatus =
    "ERR_CALL_GROUP_INVALID_STATUS", #[doc = " `ERR_CALL_ONGOING_TO_INVALID`"]
    ErrCallOngoingToInvalid = "ERR_CALL_ONGOING_TO_INVALID", #[doc =
    " `ERR_CALL_NOT_A_PART`"] ErrCallNotAPart = "ERR_CALL_NOT_A_PART", #[doc =
    " `ERR_CALL_EMPTY_JOINED_AT`"] ErrCallEmptyJoinedAt = "ERR_CALL_EMPTY_JOINED_AT",
    #[doc = " `ERR_CALL_NOT_STARTED`"] ErrCallNotStarted = "ERR_CALL_NOT_STARTED", #[doc
    = " `ERR_BAD_REQUEST`"] ErrBadRequest = "ERR_BAD_REQUEST", #[doc =
    " `ERR_TOO_MANY_REQUESTS`"] ErrTooManyRequests = "ERR_TOO_MANY_REQUESTS", #[doc =
    " `ERR_API_NOT_FOUND`"] ErrApiNotFound = "ERR_API_NOT_FOUND", #[doc =
    " `ERR_INVALID_API_VERSION`"] ErrInvalidApiVersion = "ERR_INVALID_API_VERSION", #[doc
    = " `ERR_MISSION_FAILED`"] ErrMissionFailed = "ERR_MISSION_FAILED", #[doc =
    " `ERR_OPERATION_FAILED`"] ErrOperationFailed = "ERR_OPERATION_FAILED", #[doc =
    " `ERR_EXCEPTION`"] ErrException = "ERR_EXCEPTION", #[doc =
    " `ERR_BAD_ERROR_RESPONSE`"] ErrBadErrorResponse = "ERR_BAD_ERROR_RESPONSE", #[doc =
    " `ERR_WS_INIT_FAILED`"] ErrWsInitFailed = "ERR_WS_INIT_FAILED", #[doc =
    " `ERR_WS_APP_INIT_FAILED`"] ErrWsAppInitFailed = "ERR_WS_APP_INIT_FAILED", #[doc =
    " `ERR_WS_APP_DESTROY_FAILED`"] ErrWsAppDestroyFailed = "ERR_WS_APP_DESTROY_FAILED",
    #[doc = " `ERR_WS_ROLE_CREATION_FAILED`"] ErrWsRoleCreationFailed =
    "ERR_WS_ROLE_CREATION_FAILED", #[doc = " `ERR_WS_ROLE_DELETION_FAILED`"]
    ErrWsRoleDeletionFailed = "ERR_WS_ROLE_DELETION_FAILED", #[doc =
    " `ERR_WS_USER_CREATION_FAILED`"] ErrWsUserCreationFailed =
    "ERR_WS_USER_CREATION_FAILED", #[doc = " `ERR_WS_USER_UPDATION_FAILED`"]
    ErrWsUserUpdationFailed = "ERR_WS_USER_UPDATION_FAILED", #[doc =
    " `ERR_WS_GROUP_CREATION_FAILED`"] ErrWsGroupCreationFailed =
    "ERR_WS_GROUP_CREATION_FAILED", #[doc = " `ERR_WS_GROUP_DELETION_FAILED`"]
    ErrWsGroupDeletionFailed = "ERR_WS_GROUP_DELETION_FAILED", #[doc =
    " `ERR_WS_GROUP_JOIN_FAILED`"] ErrWsGroupJoinFailed = "ERR_WS_GROUP_JOIN_FAILED", }
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
