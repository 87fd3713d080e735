//! Error codes, the HTTP status each of them is sent with, and the kind of thing that decides for it.

use crate::decision::DecidedBy;

/// One row a code: our name, the code as it is written in a response, its status, and what decides when it is sent.
macro_rules! codes {
    ($($name:ident $wire:literal $status:literal $by:ident)*) => {
        /// The vendor's codes that the sandbox can answer.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code {
            $($name,)*
        }

        impl Code {
            /// All of them, once each.
            pub(crate) const ALL: &[Self] = &[$(Self::$name,)*];

            pub(crate) const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $wire,)* }
            }

            /// Unless something else was chosen.
            pub(crate) const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }

            /// What kind of thing decided that it is sent.
            pub(crate) const fn decided_by(self) -> DecidedBy {
                match self { $(Self::$name => DecidedBy::$by,)* }
            }
        }
    };
}

// CometChat documents the codes but hardly any status. "Live" marks a pair that was seen in responses of the real service;
// every other status is ours and follows the meaning of the code.
codes! {
    EmptyApiKey "AUTH_ERR_EMPTY_APIKEY" 401 Key
    ApiKeyNotFound "AUTH_ERR_APIKEY_NOT_FOUND" 401 Key // live
    NoAccess "AUTH_ERR_NO_ACCESS" 403 Key // live
    ApiNotFound "ERR_API_NOT_FOUND" 404 State // live
    BadRequest "ERR_BAD_REQUEST" 400 Validation // live
    BodyTooLarge "ERR_BAD_REQUEST" 413 Validation
    BodyTooSlow "ERR_BAD_REQUEST" 408 Validation
    FeatureNotAccessible "ERR_FEATURE_NOT_ACCESSIBLE" 403 Plan
    TooManyRequests "ERR_TOO_MANY_REQUESTS" 429 Limit // documented
    ApiKeyUnknown "ERR_APIKEY_NOT_FOUND" 404 State
    ApiKeyNoSelfAction "ERR_APIKEY_NO_SELF_ACTION" 403 Permission
    AuthTokenNotFound "ERR_AUTH_TOKEN_NOT_FOUND" 404 State
    AuthTokenNotAccessible "ERR_AUTHTOKEN_NOT_ACCESSIBLE" 403 Permission
    PlanQuotaRestriction "ERR_PLAN_QUOTA_RESTRICTION" 403 Plan
    RoleNotFound "ERR_ROLE_NOT_FOUND" 404 State
    RoleAlreadyExists "ERR_ROLE_ALREADY_EXISTS" 400 State
    RoleDeleteDenied "ERR_ROLE_DELETE_DENIED" 403 Permission
    UidAlreadyExists "ERR_UID_ALREADY_EXISTS" 400 State // live
    AlreadyFriend "ERR_ALREADY_FRIEND" 400 State
    NotAFriend "ERR_NOT_A_FRIEND" 404 State
    CannotFormSelfRelation "ERR_CANNOT_FORM_SELF_RELATION" 400 Permission
    CannotBlockSelf "ERR_CANNOT_BLOCK_SELF" 400 Permission
    UidNotFound "ERR_UID_NOT_FOUND" 404 State // live
    GuidNotFound "ERR_GUID_NOT_FOUND" 404 State // live
    BotNotFound "ERR_BOT_NOT_FOUND" 404 State
    MessageIdNotFound "ERR_MESSAGE_ID_NOT_FOUND" 404 State // live for the edit of an unknown message
    EmptyReceiver "ERR_EMPTY_RECEIVER" 400 Validation
    InvalidReceiverType "ERR_INVALID_RECEIVER_TYPE" 400 Validation
    InvalidMessageData "ERR_INVALID_MESSAGE_DATA" 400 Validation
    EmptyMessageText "ERR_EMPTY_MESSAGE_TEXT" 400 Validation // live
    InvalidMessageText "ERR_INVALID_MESSAGE_TEXT" 400 Validation
    EmptyMessageCategory "ERR_EMPTY_MESSAGE_CATEGORY" 400 Validation
    InvalidMessageCategory "ERR_INVALID_MESSAGE_CATEGORY" 400 Validation
    EmptyMessageType "ERR_EMPTY_MESSAGE_TYPE" 400 Validation
    InvalidMessageType "ERR_INVALID_MESSAGE_TYPE" 400 Validation
    EmptyMessageFile "ERR_EMPTY_MESSAGE_FILE" 400 Validation
    InvalidMediaMessage "ERR_INVALID_MEDIA_MESSAGE" 400 Validation
    EmptyCustomData "ERR_EMPTY_CUSTOM_DATA" 400 Validation
    InvalidCustomData "ERR_INVALID_CUSTOM_DATA" 400 Validation
    InvalidMetadata "ERR_INVALID_METADATA" 400 Validation
    MessageThreadNesting "ERR_MESSAGE_THREAD_NESTING" 400 State
    WrongMessageThread "ERR_WRONG_MESSAGE_THREAD" 400 State
    WrongMessageThreadCategory "ERR_WRONG_MESSAGE_THREAD_CATEGORY" 400 State
    MessageActionNotAllowed "ERR_MESSAGE_ACTION_NOT_ALLOWED" 400 Permission
    PinnedMessagesLimitExceeded "ERR_PINNED_MESSAGES_LIMIT_EXCEEDED" 400 State // documented, as the following four
    SavedMessagesLimitExceeded "ERR_SAVED_MESSAGES_LIMIT_EXCEEDED" 400 State
    PinnedConversationsLimitExceeded "ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED" 400 State
    SystemPinnedConversationsLimitExceeded "ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED" 400 State
    SystemPinnedConversation "ERR_SYSTEM_PINNED_CONVERSATION" 403 Permission
    GuidAlreadyExists "ERR_GUID_ALREADY_EXISTS" 400 State // live
    EmptyGroupPass "ERR_EMPTY_GROUP_PASS" 400 Validation
    AlreadyJoined "ERR_ALREADY_JOINED" 400 State
    NoVacancy "ERR_NO_VACANCY" 400 Plan
    NotAMember "ERR_NOT_A_MEMBER" 404 State // live
    MemberDeleteFailed "ERR_MEMBER_DELETE_FAILED" 403 Permission
    MemberBanFailed "ERR_MEMBER_BAN_FAILED" 403 Permission
    MemberScopeChangeFailed "ERR_MEMBER_SCOPE_CHANGE_FAILED" 403 Permission
    SameScope "ERR_SAME_SCOPE" 400 State
    NotABannedUser "ERR_NOT_A_BANNED_USER" 404 State
    BannedGroupMember "ERR_BANNED_GROUPMEMBER" 403 State
    AlreadyBanned "ERR_ALREADY_BANNED" 400 State
    GroupNoClearance "ERR_GROUP_NO_CLEARANCE" 403 Permission
    GroupNoAdminScope "ERR_GROUP_NO_ADMIN_SCOPE" 403 Permission
    GroupNoScopeClearance "ERR_GROUP_NO_SCOPE_CLEARANCE" 403 Permission
    GroupNoSelfAction "ERR_GROUP_NO_SELF_ACTION" 403 Permission
    ConversationNotFound "ERR_CONVERSATION_NOT_FOUND" 404 State
    ConversationNotAccessible "ERR_CONVERSATION_NOT_ACCESSIBLE" 404 Permission
    BlockedByWebhook "ERR_BLOCKED_BY_WEBHOOK" 403 Webhook
    BlockedReceiver "ERR_BLOCKED_RECEIVER" 403 Permission
    PermissionDenied "ERR_PERMISSION_DENIED" 403 Permission // 403 documented for pins and restricted features
    MessageNotASender "ERR_MESSAGE_NOT_A_SENDER" 403 Permission
    MessageNoAccess "ERR_MESSAGE_NO_ACCESS" 403 Permission
    CallSessionNotFound "ERR_CALL_SESSION_NOT_FOUND" 404 State
    EmptyCallSessionId "ERR_EMPTY_CALL_SESSION_ID" 400 Validation
    CallNotAPart "ERR_CALL_NOT_A_PART" 403 Permission
    ImportMuidAlreadyExists "ERR_IMPORT_MUID_ALREADY_EXISTS" 400 State
    ImportInvalidUserFormat "ERR_IMPORT_INVALID_USER_FORMAT" 400 Validation
    ImportInvalidGroupFormat "ERR_IMPORT_INVALID_GROUP_FORMAT" 400 Validation
    ImportInvalidMemberFormat "ERR_IMPORT_INVALID_MEMBER_FORMAT" 400 Validation
    ImportInvalidMessageFormat "ERR_IMPORT_INVALID_MESSAGE_FORMAT" 400 Validation
    ImportInvalidJoinedAt "ERR_IMPORT_INVALID_JOINEDAT" 400 Validation
    RuleNotFound "ERR_RULE_NOT_FOUND" 404 State
    KeywordNotFound "ERR_KEYWORD_NOT_FOUND" 404 State
    ReasonNotFound "ERR_REASON_NOT_FOUND" 404 State
    Exception "ERR_EXCEPTION" 500 Sandbox
}
