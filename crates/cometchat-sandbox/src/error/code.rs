//! Error codes and the HTTP status each of them is sent with.

/// The vendor's codes that the sandbox can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    EmptyApiKey,
    ApiKeyNotFound,
    NoAccess,
    ApiNotFound,
    BadRequest,
    BodyTooLarge,
    BodyTooSlow,
    FeatureNotAccessible,
    TooManyRequests,
    ApiKeyUnknown,
    ApiKeyNoSelfAction,
    AuthTokenNotFound,
    AuthTokenNotAccessible,
    PlanQuotaRestriction,
    RoleNotFound,
    RoleAlreadyExists,
    RoleDeleteDenied,
    UidAlreadyExists,
    AlreadyFriend,
    NotAFriend,
    CannotFormSelfRelation,
    CannotBlockSelf,
    UidNotFound,
    GuidNotFound,
    BotNotFound,
    MessageIdNotFound,
    EmptyReceiver,
    InvalidReceiverType,
    InvalidMessageData,
    EmptyMessageText,
    InvalidMessageText,
    EmptyMessageCategory,
    InvalidMessageCategory,
    EmptyMessageType,
    InvalidMessageType,
    EmptyMessageFile,
    InvalidMediaMessage,
    EmptyCustomData,
    InvalidCustomData,
    InvalidMetadata,
    MessageActionNotAllowed,
    MessageThreadNesting,
    WrongMessageThread,
    WrongMessageThreadCategory,
    Exception,
}

impl Code {
    /// All of them, once each.
    pub(crate) const ALL: [Self; 45] = [
        Self::EmptyApiKey,
        Self::ApiKeyNotFound,
        Self::NoAccess,
        Self::ApiNotFound,
        Self::BadRequest,
        Self::BodyTooLarge,
        Self::BodyTooSlow,
        Self::FeatureNotAccessible,
        Self::TooManyRequests,
        Self::ApiKeyUnknown,
        Self::ApiKeyNoSelfAction,
        Self::AuthTokenNotFound,
        Self::AuthTokenNotAccessible,
        Self::PlanQuotaRestriction,
        Self::RoleNotFound,
        Self::RoleAlreadyExists,
        Self::RoleDeleteDenied,
        Self::UidAlreadyExists,
        Self::AlreadyFriend,
        Self::NotAFriend,
        Self::CannotFormSelfRelation,
        Self::CannotBlockSelf,
        Self::UidNotFound,
        Self::GuidNotFound,
        Self::BotNotFound,
        Self::MessageIdNotFound,
        Self::EmptyReceiver,
        Self::InvalidReceiverType,
        Self::InvalidMessageData,
        Self::EmptyMessageText,
        Self::InvalidMessageText,
        Self::EmptyMessageCategory,
        Self::InvalidMessageCategory,
        Self::EmptyMessageType,
        Self::InvalidMessageType,
        Self::EmptyMessageFile,
        Self::InvalidMediaMessage,
        Self::EmptyCustomData,
        Self::InvalidCustomData,
        Self::InvalidMetadata,
        Self::MessageActionNotAllowed,
        Self::MessageThreadNesting,
        Self::WrongMessageThread,
        Self::WrongMessageThreadCategory,
        Self::Exception,
    ];

    /// The code as it is written in a response, and its status.
    ///
    /// CometChat documents the codes but hardly any status. "Live" marks a pair that was seen in responses of the real
    /// service, "ours" a status that nothing documents: there we follow the meaning of the code.
    const fn row(self) -> (&'static str, u16) {
        match self {
            Self::EmptyApiKey => ("AUTH_ERR_EMPTY_APIKEY", 401), // ours
            Self::ApiKeyNotFound => ("AUTH_ERR_APIKEY_NOT_FOUND", 401), // live
            Self::NoAccess => ("AUTH_ERR_NO_ACCESS", 403),       // live
            Self::ApiNotFound => ("ERR_API_NOT_FOUND", 404),     // live
            Self::BadRequest => ("ERR_BAD_REQUEST", 400),        // live
            Self::BodyTooLarge => ("ERR_BAD_REQUEST", 413),      // ours
            Self::BodyTooSlow => ("ERR_BAD_REQUEST", 408),       // ours
            Self::FeatureNotAccessible => ("ERR_FEATURE_NOT_ACCESSIBLE", 403), // ours
            Self::TooManyRequests => ("ERR_TOO_MANY_REQUESTS", 429), // documented
            Self::ApiKeyUnknown => ("ERR_APIKEY_NOT_FOUND", 404), // ours
            Self::ApiKeyNoSelfAction => ("ERR_APIKEY_NO_SELF_ACTION", 403), // ours
            Self::AuthTokenNotFound => ("ERR_AUTH_TOKEN_NOT_FOUND", 404), // ours
            Self::AuthTokenNotAccessible => ("ERR_AUTHTOKEN_NOT_ACCESSIBLE", 403), // ours
            Self::PlanQuotaRestriction => ("ERR_PLAN_QUOTA_RESTRICTION", 403), // ours
            Self::RoleNotFound => ("ERR_ROLE_NOT_FOUND", 404),   // ours
            Self::RoleAlreadyExists => ("ERR_ROLE_ALREADY_EXISTS", 400), // ours
            Self::RoleDeleteDenied => ("ERR_ROLE_DELETE_DENIED", 403), // ours
            Self::UidAlreadyExists => ("ERR_UID_ALREADY_EXISTS", 400), // live
            Self::AlreadyFriend => ("ERR_ALREADY_FRIEND", 400),  // ours
            Self::NotAFriend => ("ERR_NOT_A_FRIEND", 404),       // ours
            Self::CannotFormSelfRelation => ("ERR_CANNOT_FORM_SELF_RELATION", 400), // ours
            Self::CannotBlockSelf => ("ERR_CANNOT_BLOCK_SELF", 400), // ours
            Self::UidNotFound => ("ERR_UID_NOT_FOUND", 404),     // live
            Self::GuidNotFound => ("ERR_GUID_NOT_FOUND", 404),   // live
            Self::BotNotFound => ("ERR_BOT_NOT_FOUND", 404),     // ours
            // Live for the edit of an unknown message, ours for the other operations.
            Self::MessageIdNotFound => ("ERR_MESSAGE_ID_NOT_FOUND", 404),
            Self::EmptyReceiver => ("ERR_EMPTY_RECEIVER", 400), // ours
            Self::InvalidReceiverType => ("ERR_INVALID_RECEIVER_TYPE", 400), // ours
            Self::InvalidMessageData => ("ERR_INVALID_MESSAGE_DATA", 400), // ours
            Self::EmptyMessageText => ("ERR_EMPTY_MESSAGE_TEXT", 400), // live
            Self::InvalidMessageText => ("ERR_INVALID_MESSAGE_TEXT", 400), // ours
            Self::EmptyMessageCategory => ("ERR_EMPTY_MESSAGE_CATEGORY", 400), // ours
            Self::InvalidMessageCategory => ("ERR_INVALID_MESSAGE_CATEGORY", 400), // ours
            Self::EmptyMessageType => ("ERR_EMPTY_MESSAGE_TYPE", 400), // ours
            Self::InvalidMessageType => ("ERR_INVALID_MESSAGE_TYPE", 400), // ours
            Self::EmptyMessageFile => ("ERR_EMPTY_MESSAGE_FILE", 400), // ours
            Self::InvalidMediaMessage => ("ERR_INVALID_MEDIA_MESSAGE", 400), // ours
            Self::EmptyCustomData => ("ERR_EMPTY_CUSTOM_DATA", 400), // ours
            Self::InvalidCustomData => ("ERR_INVALID_CUSTOM_DATA", 400), // ours
            Self::InvalidMetadata => ("ERR_INVALID_METADATA", 400), // ours
            Self::MessageThreadNesting => ("ERR_MESSAGE_THREAD_NESTING", 400), // ours
            Self::WrongMessageThread => ("ERR_WRONG_MESSAGE_THREAD", 400), // ours
            Self::WrongMessageThreadCategory => ("ERR_WRONG_MESSAGE_THREAD_CATEGORY", 400), // ours
            Self::MessageActionNotAllowed => ("ERR_MESSAGE_ACTION_NOT_ALLOWED", 400), // ours
            Self::Exception => ("ERR_EXCEPTION", 500),          // ours
        }
    }

    pub(crate) const fn as_str(self) -> &'static str {
        self.row().0
    }

    /// Unless something else was chosen.
    pub(crate) const fn status(self) -> u16 {
        self.row().1
    }
}
