//! The kinds of facts that the table of operations states.

use http::Method;
use std::borrow::Cow;

/// What is known of an operation beside its call. [`operations`](crate::operations) has one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its name in the description, such as `send-bot-message`.
    pub id: Cow<'static, str>,
    /// What it does, in a few words.
    pub summary: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, with parameters in braces.
    pub path: Cow<'static, str>,
    /// Where it is served, if not where the others are.
    pub server: Option<Server>,
    /// Where the SDK's facade has it: from the client, one step each.
    pub resource: &'static [Step],
    /// The last step: the name of its method.
    pub verb: &'static str,
    /// The parameters of path, query and headers.
    pub parameters: &'static [Parameter],
    /// The type of its body, if it has one.
    pub body: Option<&'static str>,
    /// What a success holds.
    pub response: Shape,
    /// How its list goes on, if it answers one.
    pub pages: Option<Pages>,
    /// The field by which the rows of its list are known, where the list goes on.
    pub row: Option<&'static str>,
    /// Which quota its requests count against.
    pub rate_class: RateClass,
    /// The limit that it counts against for each user, beside that of its class.
    pub user_limit: Option<UserLimit>,
    /// Whether it may be sent again when the outcome is unknown.
    pub repeat: Repeat,
    /// Whether it acts for a user.
    pub on_behalf_of: OnBehalfOf,
    /// What it can do to data.
    pub risk: Risk,
    /// The members of its body that hold secrets.
    pub request_secrets: &'static [&'static str],
    /// The members of its response that hold secrets.
    pub response_secrets: &'static [&'static str],
    /// The codes that it is documented to refuse with, and what each means there.
    pub errors: &'static [(&'static str, &'static str)],
    /// Whether CometChat advises against it.
    pub deprecated: bool,
    /// The edition of CometChat's documentation that first has it, where that is not the first.
    pub since: Option<&'static str>,
}

/// A server beside the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Server {
    /// Its name, such as `calls`.
    pub name: &'static str,
    /// Its base URL in CometChat's cloud, with `{appId}` and `{region}` in braces.
    pub url: &'static str,
}

/// One step from the client to an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The method of the facade, such as `users` or `user`.
    pub name: &'static str,
    /// The parameter that it takes.
    pub parameter: Option<&'static str>,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it stands.
    pub location: Location,
    /// The kind of its values.
    pub kind: Kind,
    /// The type of the id in the facade, such as `Uid`, where it is an id that is checked as such.
    pub id: Option<&'static str>,
    /// Whether it takes several values.
    pub list: bool,
    /// Whether several values are sent as one, with commas between them, so that none can hold a comma.
    pub joined: bool,
    /// Whether it has to be given.
    pub required: bool,
    /// Whether its values are secrets.
    pub sensitive: bool,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

/// The kind of a parameter's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Whole seconds since 1970-01-01 UTC.
    Seconds,
    /// One of these, or another value that CometChat may come to know.
    Set(&'static [&'static str]),
}

/// What a success holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// Nothing.
    Nothing,
    /// One thing of this type, in `data`.
    One(&'static str),
    /// Rows of this type, in `data`.
    List(&'static str),
    /// An object of this type, without `data` around it.
    Whole(&'static str),
    /// Nobody knows.
    Unknown,
}

/// How a list goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pages {
    /// All rows come at once, or nobody documents how to ask for more.
    Once,
    /// By the number of the page.
    Number,
    /// By the moment at which the last row was changed, in the cursor of the response.
    UpdatedAt,
    /// By the id of the last message, in the cursor of the response.
    Message,
    /// By the id of the last entry of a log, in the cursor of the response.
    Log,
}

/// What a request can do to data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Risk {
    /// It only reads.
    Read,
    /// It adds or changes.
    Write,
    /// It takes away what cannot be brought back.
    Destructive,
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
    /// It makes something under an id of the caller's: a repeat is refused because the first made it already. Whether that was
    /// the same caller is not known then, so the refusal stays an error.
    Keyed,
    /// It sets a state: that a repeat does no harm is expected, and documented nowhere.
    SetsState,
    /// A repeat ends in the same state but leaves a trace of its own, such as one more action message in a conversation.
    AddsEvent,
    /// A repeat may double the effect, such as send a message twice.
    Never,
}

impl Repeat {
    /// Whether the SDK sends such a request again when its outcome is unknown.
    #[must_use]
    pub fn is_repeatable(self) -> bool {
        match self {
            Self::Safe | Self::Idempotent | Self::Keyed | Self::SetsState => true,
            Self::AddsEvent | Self::Never => false,
        }
    }
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

#[cfg(feature = "client")]
impl Operation {
    /// An operation that the description does not have.
    pub(crate) fn custom(method: Method, path: String, repeat: Repeat) -> Self {
        Self {
            id: Cow::Borrowed("custom"),
            summary: "An operation without a call of its own",
            method,
            path: Cow::Owned(path),
            server: None,
            resource: &[],
            verb: "request",
            parameters: &[],
            body: None,
            response: Shape::Unknown,
            pages: None,
            row: None,
            rate_class: RateClass::Standard,
            user_limit: None,
            repeat,
            on_behalf_of: OnBehalfOf::Optional,
            risk: Risk::Write,
            request_secrets: &[],
            response_secrets: &[],
            errors: &[],
            deprecated: false,
            since: None,
        }
    }
}
