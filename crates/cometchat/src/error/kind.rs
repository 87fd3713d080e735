//! What went wrong, in kinds that programs act on.

use crate::types::ErrorCode;
use http::StatusCode;
use std::fmt;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value must not be sent; the error names the field, the rule and the limit. Nothing left.
    InvalidInput,
    /// No connection could be made. Nothing left.
    Connect,
    /// No response came in time.
    Timeout,
    /// The connection broke before the whole response came.
    Connection,
    /// A rate limit was reached. The request was not processed.
    RateLimited,
    /// The API key or the app is missing or not known, or the app is in another region.
    Unauthenticated,
    /// The key, or the user that is acted for, may not do this.
    PermissionDenied,
    /// The app's plan does not allow this. Trying again does not help until the plan changes.
    Plan,
    /// A user, group, message or other thing does not exist.
    NotFound,
    /// A thing with this id exists already.
    AlreadyExists,
    /// The server refused the request for another reason; [`code`](crate::Error::code) and
    /// [`details`](crate::Error::details) say why.
    Rejected,
    /// The server answered with a redirect, which is never followed: it would hand the key to another address.
    Redirect,
    /// The server failed.
    Server,
    /// The response is not CometChat's: a gateway's page, a captive portal, a wrong base URL. It has none of CometChat's
    /// envelopes, so nothing in it can be relied upon; [`delivery`](crate::Error::delivery) says what may have happened.
    NotCometChat,
    /// The server answered with success, but not with what is documented.
    InvalidResponse,
    /// A row of a list cannot be read; [`body`](crate::Error::body) has it as it came. A walk goes on behind it.
    BrokenRow,
    /// A function that was to run before the request failed ([`Call::before_each_attempt`](crate::Call::before_each_attempt)); its error is the
    /// [source](std::error::Error::source). That attempt was not made.
    Cancelled,
}

impl ErrorKind {
    /// The kind of a response that is no success. The code decides where it is known, else the status.
    pub(crate) fn of_response(status: StatusCode, code: Option<&ErrorCode>) -> Self {
        if let Some(kind) = code.and_then(Self::of_code) {
            return kind;
        }
        match status.as_u16() {
            401 => Self::Unauthenticated,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            408 => Self::Timeout,
            409 => Self::AlreadyExists,
            429 => Self::RateLimited,
            300..=399 => Self::Redirect,
            // A success status with an error inside is the error that it says.
            200..=299 | 400..=499 => Self::Rejected,
            _ => Self::Server,
        }
    }

    fn of_code(code: &ErrorCode) -> Option<Self> {
        use ErrorCode as Code;
        Some(match code {
            Code::ErrTooManyRequests => Self::RateLimited,
            Code::AuthErrEmptyAppid
            | Code::AuthErrInvalidAppid
            | Code::AuthErrEmptyApikey
            | Code::AuthErrApikeyNotFound
            | Code::AuthErrEmptyAuthHeader
            | Code::AuthErrEmptyAuthToken
            | Code::AuthErrAuthTokenNotFound => Self::Unauthenticated,
            Code::AuthErrNoAccess | Code::ErrPermissionDenied => Self::PermissionDenied,
            Code::ErrFeatureNotAccessible
            | Code::ErrPlanRestriction
            | Code::ErrPlanQuotaRestriction
            | Code::ErrSubscriptionExpired => Self::Plan,
            Code::ErrMissionFailed
            | Code::ErrOperationFailed
            | Code::ErrException
            | Code::ErrBadErrorResponse => Self::Server,
            other => {
                let code = other.as_str();
                match () {
                    () if code.starts_with("ERR_WS_") => Self::Server,
                    () if code.starts_with("ERR_PLAN_") => Self::Plan,
                    () if code.ends_with("_NOT_FOUND") => Self::NotFound,
                    () if code.ends_with("_ALREADY_EXISTS") => Self::AlreadyExists,
                    () => return None,
                }
            }
        })
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::InvalidInput => "invalid input",
            Self::Connect => "no connection",
            Self::Timeout => "timeout",
            Self::Connection => "connection broken",
            Self::RateLimited => "rate limited",
            Self::Unauthenticated => "unauthenticated",
            Self::PermissionDenied => "permission denied",
            Self::Plan => "not in the plan",
            Self::NotFound => "not found",
            Self::AlreadyExists => "already exists",
            Self::Rejected => "rejected",
            Self::Redirect => "redirect",
            Self::Server => "server error",
            Self::NotCometChat => "not CometChat",
            Self::InvalidResponse => "invalid response",
            Self::BrokenRow => "broken row",
            Self::Cancelled => "cancelled",
        })
    }
}
