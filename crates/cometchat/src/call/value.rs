//! A call as a value.

use super::attempts::{Done, span};
use super::choices::call_options;
use super::hooks::Hooks;
use super::read::{Answer, Asked, Read, read};
use crate::{CallSlot, Client, Error, InvalidInput, Response};
use cometchat_rest::{Location, Operation, PreparedRequest};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tracing::{Instrument, Span};

/// A call that is made when it is awaited.
///
/// It is a [`Future`] itself, so it goes into `join!`, `select!` and `tokio::spawn` as it is. Before it is awaited it takes
/// what is to differ from other calls of the client, and what the SDK does not know of the operation yet.
///
/// ```
/// use cometchat::{Client, Error, RetryPolicy};
/// use std::time::Duration;
/// # async fn example(client: Client) -> Result<(), Error> {
/// let reasons = client.moderation().reasons().list()
///     .with_deadline(Duration::from_secs(5))
///     .with_retry(RetryPolicy::none())
///     .query("newParameter", "value")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Nothing is sent until it is awaited. Dropped before its end, it leaves the client usable; whether the server acts on a request
/// that had left is then unknown.
#[must_use = "nothing is sent until it is awaited"]
pub struct Call<T> {
    state: State,
    read: Read<T>,
}

enum State {
    Ready(Box<Pending>),
    Running(Running),
    Over,
}

type Running = Pin<Box<dyn Future<Output = Result<Succeeded, Error>> + Send>>;

/// A success, and the call that it is of.
struct Succeeded {
    done: Done,
    call: Box<Pending>,
}

/// A call that was not begun.
#[derive(Clone)]
pub(crate) struct Pending {
    client: Client,
    request: Result<PreparedRequest, InvalidInput>,
    operation: Cow<'static, str>,
    /// Who it counts for, where the operation has a limit of each user.
    user: Option<String>,
    asked: Vec<Asked>,
    hooks: Hooks,
}

impl Pending {
    /// A call of this request for this client.
    pub(crate) fn new(
        client: Client,
        operation: &Operation,
        request: Result<PreparedRequest, InvalidInput>,
        user: Option<&str>,
    ) -> Box<Self> {
        Box::new(Self {
            client,
            request,
            operation: operation.id.clone(),
            user: user.map(str::to_owned),
            asked: Vec::new(),
            hooks: Hooks::default(),
        })
    }

    /// The same for an operation that the description does not have.
    pub(crate) fn custom(
        client: Client,
        request: Result<PreparedRequest, InvalidInput>,
        user: Option<&str>,
    ) -> Box<Self> {
        Box::new(Self {
            client,
            request,
            operation: Cow::Borrowed("custom"),
            user: user.map(str::to_owned),
            asked: Vec::new(),
            hooks: Hooks::default(),
        })
    }

    /// Says what is asked of each of several things.
    pub(crate) fn asking(mut self: Box<Self>, asked: Vec<Asked>) -> Box<Self> {
        self.asked = asked;
        self
    }

    pub(crate) fn operation(&self) -> &str {
        &self.operation
    }

    pub(crate) fn change(
        &mut self,
        with: impl FnOnce(&mut PreparedRequest) -> Result<(), InvalidInput>,
    ) {
        let Ok(request) = &mut self.request else {
            return;
        };
        if let Err(invalid) = with(request) {
            self.request = Err(invalid);
        }
    }

    /// The list that is asked for, whichever page of it.
    pub(crate) fn list(&self, parameters: &[&str]) -> String {
        let request = self.request.as_ref().ok();
        let path = request
            .map(|request| request.path_without(parameters))
            .unwrap_or_default();
        format!("{} {path}", self.operation)
    }

    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.request.as_ref().ok()?.query_value(name)
    }

    /// Whether the operation is documented to take such a parameter in its query.
    pub(crate) fn takes_query(&self, name: &str) -> bool {
        let operation = self.request.as_ref().map(PreparedRequest::operation);
        operation.is_ok_and(|operation| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|one| one.name == name && one.location == Location::Query)
        })
    }

    /// Begins: all of a call is one future, which is large and stays behind its pointer.
    fn begin(self: Box<Self>) -> Running {
        let span = match &self.request {
            Ok(request) => span(request.operation()),
            Err(_) => Span::none(),
        };
        Box::pin(self.run(span.clone()).instrument(span))
    }

    /// The call stays in its box: moving its fields into the future would copy them, and make the future larger.
    async fn run(self: Box<Self>, span: Span) -> Result<Succeeded, Error> {
        let request = self.request.as_ref().map_err(|invalid| {
            let mut error = Error::from(invalid.clone());
            error.inner_mut().operation = self.operation.clone();
            error
        })?;
        let user = self.user.as_deref();
        let done = self
            .client
            .attempts(request, user, &self.hooks, span)
            .await?;
        Ok(Succeeded { done, call: self })
    }
}

impl<T> Call<T> {
    /// A call whose success is read by `read`.
    #[inline]
    pub(crate) fn new(pending: Box<Pending>, read: Read<T>) -> Self {
        Self {
            state: State::Ready(pending),
            read,
        }
    }

    /// A call whose success is what the operation is documented to answer.
    #[inline]
    pub(crate) fn of<A: Answer<Value = T>>(pending: Box<Pending>) -> Self {
        Self::new(pending, read::<A>)
    }

    call_options! {}

    /// Runs a function before each attempt, once the rate limits have room for it: to write down what is about to be sent, or
    /// to ask whether it still may be.
    ///
    /// The time that it takes counts against the deadline, but is no part of the attempt's. If it fails, the attempt is not
    /// made and the call ends with an error of kind [`Cancelled`](crate::ErrorKind::Cancelled), which has the function's own
    /// error as its [source](std::error::Error::source). A second function takes the place of the first.
    ///
    /// ```
    /// use cometchat::messages::SendMessage;
    /// use cometchat::{Client, Content, Error, Receiver};
    ///
    /// # async fn example(client: Client, log: tokio::sync::mpsc::Sender<&'static str>) -> Result<(), Error> {
    /// let message = SendMessage::new(Receiver::user("alice"), Content::text("Your order has shipped."));
    /// let sent = client.bot("assistant").messages().send(message)
    ///     .before_each_attempt(move || {
    ///         let log = log.clone();
    ///         // Where nobody writes it down any more, nothing is sent.
    ///         async move { log.send("order 17 is being sent").await }
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn before_each_attempt<F, E>(mut self, run: impl Fn() -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        if let State::Ready(pending) = &mut self.state {
            pending.hooks.set_before_attempt(run);
        }
        self
    }

    /// Makes the call in this slot: while it waits for a limit of its user's own, it leaves the slot to other calls. See
    /// [`CallSlots`](crate::CallSlots).
    pub fn in_slot(mut self, slot: CallSlot) -> Self {
        if let State::Ready(pending) = &mut self.state {
            pending.hooks.slot = Some(slot);
        }
        self
    }

    #[inline]
    fn change(self, with: impl FnOnce(Self) -> Self) -> Self {
        with(self)
    }

    pub(crate) fn with_client(mut self, change: impl FnOnce(Client) -> Client) -> Self {
        if let State::Ready(pending) = &mut self.state {
            pending.client = change(pending.client.clone());
        }
        self
    }

    pub(crate) fn with_request(
        mut self,
        change: impl FnOnce(&mut PreparedRequest) -> Result<(), InvalidInput>,
    ) -> Self {
        if let State::Ready(pending) = &mut self.state {
            pending.change(change);
        }
        self
    }

    /// What is to be sent, where it has not begun.
    pub(crate) fn pending(&self) -> Option<&Pending> {
        match &self.state {
            State::Ready(pending) => Some(pending),
            State::Running(_) | State::Over => None,
        }
    }

    /// The same, to be sent in other ways, with how its responses are read.
    pub(crate) fn into_pending(self) -> (Option<Box<Pending>>, Read<T>) {
        match self.state {
            State::Ready(pending) => (Some(pending), self.read),
            State::Running(_) | State::Over => (None, self.read),
        }
    }
}

impl State {
    /// The non-generic part of a poll.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Succeeded, Error>> {
        loop {
            match std::mem::replace(self, Self::Over) {
                Self::Ready(pending) => *self = Self::Running(pending.begin()),
                Self::Running(mut running) => {
                    let polled = running.as_mut().poll(context);
                    if polled.is_pending() {
                        *self = Self::Running(running);
                    }
                    return polled;
                }
                Self::Over => return Poll::Ready(Err(Error::awaited_again())),
            }
        }
    }
}

impl<T> Future for Call<T> {
    type Output = Result<Response<T>, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Succeeded { done, call } = ready!(self.state.poll(context))?;
        Poll::Ready(done.read(&call.client, self.read, &call.asked))
    }
}

/// Neither path nor query nor body: each may hold secrets.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Call");
        match &self.state {
            State::Ready(pending) => shown.field("operation", &pending.operation()),
            State::Running(_) => shown.field("state", &"running"),
            State::Over => shown.field("state", &"over"),
        };
        shown.finish_non_exhaustive()
    }
}
