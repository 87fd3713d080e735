//! The one error type.

mod delivery;
mod from_rest;
mod kind;

pub use delivery::Delivery;
pub use kind::ErrorKind;

use crate::types::{ErrorCode, ErrorDetails, JsonObject, Message};
use crate::{ErrorHelp, InvalidInput, Phase, Quota};
use bytes::Bytes;
use http::StatusCode;
use std::any::Any;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// Why a call has no result.
///
/// The error tells what happened ([`kind`](Error::kind), [`code`](Error::code)), what became of the request
/// ([`delivery`](Error::delivery)) and whether trying again makes sense ([`is_retryable`](Error::is_retryable)). It never
/// holds the API key, even where the server echoed it.
///
/// ```
/// use cometchat::messages::SendMessage;
/// use cometchat::{Client, Content, Delivery, ErrorKind, Receiver};
///
/// # async fn example(client: Client) {
/// let sent = client.bot("assistant").messages().send(SendMessage::new(Receiver::user("alice"), Content::text("Hello!"))).await;
/// if let Err(error) = sent {
///     match (error.kind(), error.delivery()) {
///         (ErrorKind::NotFound, _) => println!("no such bot or user: {error}"),
///         (_, Delivery::NotSent | Delivery::Refused) => println!("not sent, may be tried again: {error}"),
///         (_, _) => println!("may have been sent, look before trying again: {error}"),
///     }
/// }
/// # }
/// ```
pub struct Error {
    inner: Box<Inner>,
}

/// What an [`Error`] holds; boxed, so that a `Result` stays small.
pub(crate) struct Inner {
    pub(crate) kind: ErrorKind,
    pub(crate) delivery: Delivery,
    pub(crate) operation: Cow<'static, str>,
    pub(crate) attempts: u32,
    pub(crate) retryable: bool,
    pub(crate) summary: String,
    pub(crate) gave_up: Option<GaveUp>,
    pub(crate) waiting_for: Option<Phase>,
    /// Connecting fails in the same way every time.
    pub(crate) permanent: bool,
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<ErrorCode>,
    pub(crate) message: Option<String>,
    pub(crate) details: Option<ErrorDetails>,
    pub(crate) params: Option<JsonObject>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) quota: Quota,
    pub(crate) body: Option<Bytes>,
    pub(crate) invalid_input: Option<InvalidInput>,
    /// A [`Message`], behind `Any`: programs that submit none are spared the code that drops one.
    pub(crate) submitted: Option<Box<dyn Any + Send + Sync>>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Why a call that could have been tried again was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GaveUp {
    Attempts,
    Deadline,
    Budget,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, delivery: Delivery, summary: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                delivery,
                operation: Cow::Borrowed(""),
                attempts: 0,
                retryable: false,
                summary: summary.into(),
                gave_up: None,
                waiting_for: None,
                permanent: false,
                status: None,
                code: None,
                message: None,
                details: None,
                params: None,
                retry_after: None,
                quota: Quota::default(),
                body: None,
                invalid_input: None,
                submitted: None,
                source: None,
            }),
        }
    }

    /// A call has one response.
    pub(crate) fn awaited_again() -> Self {
        let summary = "the call was awaited again after its end";
        Self::new(ErrorKind::InvalidInput, Delivery::NotSent, summary)
    }

    /// Whether connecting fails in the same way every time.
    pub(crate) fn is_permanent(&self) -> bool {
        self.inner.permanent
    }

    /// Whether a rate limit was reached: CometChat's, or that of something in front of it.
    pub(crate) fn is_rate_limit(&self) -> bool {
        let is_429 = self.status() == Some(StatusCode::TOO_MANY_REQUESTS);
        let foreign = self.kind() == ErrorKind::NotCometChat;
        self.kind() == ErrorKind::RateLimited || (foreign && is_429)
    }

    pub(crate) fn inner_mut(&mut self) -> &mut Inner {
        &mut self.inner
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// What became of the request: whether the server may have acted on it.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        self.inner.delivery
    }

    /// Whether the same call may be made again later without the risk of doing its work twice, and has a chance then.
    ///
    /// A send whose outcome is unknown is not retryable, however short the outage was.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.inner.retryable
    }

    /// The server's code, where it gave one. The set is open.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.inner.code.as_ref()
    }

    /// What is known of the code: what it means, why it usually comes, what to do, and whether to send the request again. `None` where the
    /// server gave no code, or one that this version does not know.
    ///
    /// ```
    /// use cometchat::users::CreateUser;
    /// # use cometchat::Client;
    ///
    /// # async fn example(client: Client) {
    /// if let Err(error) = client.users().create(CreateUser::new("alice", "Alice")).await {
    ///     eprintln!("{error}");
    ///     if let Some(help) = error.help() {
    ///         eprintln!("{} {} {}", help.meaning, help.cause, help.action);
    ///     }
    /// }
    /// # }
    /// ```
    ///
    /// It is the same for all operations, and does not know what became of this request: [`delivery`](Error::delivery) and
    /// [`is_retryable`](Error::is_retryable) do.
    #[must_use]
    pub fn help(&self) -> Option<&'static ErrorHelp> {
        self.code()?.help()
    }

    /// The HTTP status of the last response, where one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The server's own words, up to 256 KiB, for people; do not parse them.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.inner.message.as_deref()
    }

    /// What the server says of each field of the request, after a validation that failed.
    #[must_use]
    pub fn details(&self) -> Option<&ErrorDetails> {
        self.inner.details.as_ref()
    }

    /// Values that belong to the error; seen where a permission is missing.
    #[must_use]
    pub fn params(&self) -> Option<&JsonObject> {
        self.inner.params.as_ref()
    }

    /// How long the server asked to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// What the call was waiting for when its time was over, where that is why it failed.
    ///
    /// ```
    /// use cometchat::{Client, Phase};
    ///
    /// # async fn example(client: Client) {
    /// if let Err(error) = client.moderation().reasons().list().await {
    ///     match error.waiting_for() {
    ///         Some(Phase::Connect) => println!("the network, or the server's address"),
    ///         Some(Phase::ResponseHead | Phase::ResponseBody) => println!("a slow server"),
    ///         _ => println!("{error}"),
    ///     }
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn waiting_for(&self) -> Option<Phase> {
        self.inner.waiting_for
    }

    /// What the last response said of the app's quota.
    #[must_use]
    pub fn quota(&self) -> Quota {
        self.inner.quota
    }

    /// How many requests were made; 0 if nothing left.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// The operation by its name in CometChat's API description, such as `send-bot-message`. Empty where no operation was
    /// involved.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.inner.operation
    }

    /// The body of a response that could not be used, up to 256 KiB, without the API key. It may hold whatever the server
    /// wrote: do not log it.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.inner.body.as_deref()
    }

    /// The value that must not be sent, where the error is of [`ErrorKind::InvalidInput`].
    #[must_use]
    pub fn invalid_input(&self) -> Option<&InvalidInput> {
        self.inner.invalid_input.as_ref()
    }

    /// The message that was submitted before waiting for its verdict failed: it is in CometChat, and must not be sent again.
    #[must_use]
    pub fn submitted(&self) -> Option<&Message> {
        self.inner.submitted.as_deref()?.downcast_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation,
            summary,
            attempts,
            gave_up,
            ..
        } = &*self.inner;
        if !operation.is_empty() {
            write!(f, "{operation}: ")?;
        }
        // One line, whatever the server wrote.
        for (index, line) in summary
            .split(['\n', '\r'])
            .filter(|line| !line.trim().is_empty())
            .enumerate()
        {
            if index > 0 {
                f.write_str(" ")?;
            }
            f.write_str(line.trim())?;
        }
        if let Some(message) = self.submitted() {
            write!(f, " (message {} was submitted)", message.id)?;
        }
        match (gave_up, attempts) {
            (None, 0 | 1) => Ok(()),
            (None, attempts) => write!(f, " (attempt {attempts})"),
            (Some(GaveUp::Attempts), attempts) => {
                write!(f, " (attempt {attempts}, the last that is allowed)")
            }
            (Some(GaveUp::Deadline), attempts) => write!(
                f,
                " (attempt {attempts}; the next would come after the deadline)"
            ),
            (Some(GaveUp::Budget), attempts) => {
                write!(f, " (attempt {attempts}; the retry budget is used up)")
            }
        }
    }
}

/// The names of the fields that a validation error is about: what it says of them may repeat their values.
struct Fields<'a>(Option<&'a ErrorDetails>);

impl fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.into_iter().flat_map(ErrorDetails::fields);
        f.debug_list().entries(names.take(20)).finish()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.inner.kind)
            .field("delivery", &self.inner.delivery)
            .field("operation", &self.inner.operation)
            .field("attempts", &self.inner.attempts)
            .field("status", &self.inner.status)
            .field("code", &self.inner.code)
            .field("fields", &Fields(self.inner.details.as_ref()))
            .field("summary", &self.inner.summary)
            .field("source", &self.inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_ref().map(|source| &**source as _)
    }
}

impl From<InvalidInput> for Error {
    fn from(invalid: InvalidInput) -> Self {
        let mut error = Self::new(
            ErrorKind::InvalidInput,
            Delivery::NotSent,
            invalid.to_string(),
        );
        error.inner.invalid_input = Some(invalid);
        error
    }
}
