//! The kinds of facts that the table of operations states.

use http::Method;
use std::borrow::Cow;

/// What is known of an operation beside its call. [`operations`](crate::operations) has one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its name in the description, such as `send-bot-message`.
    pub id: Cow<'static, str>,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with parameters in braces.
    pub path: Cow<'static, str>,
    /// Which quota its requests count against.
    pub rate_class: RateClass,
    /// Whether it may be sent again when the outcome is unknown.
    pub repeat: Repeat,
    /// Whether it acts for a user.
    pub on_behalf_of: OnBehalfOf,
    /// The limit that it counts against for each user, beside that of its class.
    pub user_limit: Option<UserLimit>,
}

/// What one user may do in a minute. Operations whose limits have the same name share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserLimit {
    /// Its name, such as `messages`.
    pub name: Cow<'static, str>,
    /// Requests a minute.
    pub requests: u32,
    /// Where the user stands whom a request counts for.
    pub user: UserPlace,
}

/// Where a request names the user whom it counts for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserPlace {
    /// In this parameter of the path.
    Path(Cow<'static, str>),
    /// In this field of the body.
    Body(Cow<'static, str>),
    /// In the header `onBehalfOf`.
    OnBehalfOf,
}

/// The quotas of CometChat's rate limits page, each counted per app and minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RateClass {
    /// Creating and deleting users, creating, joining and leaving groups: 10,000 a minute on paid plans.
    Core,
    /// Everything else, sends included: 20,000 a minute on paid plans.
    Standard,
    /// Importing data: 60 a minute.
    Import,
}

/// Whether an operation may be sent again when nobody knows if the server processed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repeat {
    /// It only reads.
    Safe,
    /// A repeat ends in the same state, though it may cause further events.
    Idempotent,
    /// A repeat may double the effect, such as send a message twice.
    Never,
}

/// Whether an operation takes the header `onBehalfOf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnBehalfOf {
    /// It does not take the header.
    None,
    /// It acts for the app unless a user is named.
    Optional,
    /// It needs a user to act for.
    Required,
}
