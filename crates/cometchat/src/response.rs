//! Answers.

use crate::Quota;
use cometchat_rest::Head;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};
use std::fmt;
use std::ops::Deref;

/// A response: what was asked for, and what came with it.
///
/// It dereferences to what was asked for, so that fields are read directly.
///
/// ```
/// # use cometchat::{Client, Error};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let message = client.moderation().message("1").get().await?;
/// println!("{} by {:?}", message.id, message.sender);
/// println!("{:?} requests left", message.quota().remaining);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    /// Models are large, and a response is moved through several futures.
    value: Box<T>,
    envelope: Map<String, Value>,
    head: Head,
    attempts: u32,
}

impl<T> Response<T> {
    /// The response to the first attempt.
    pub(crate) fn new(value: T, envelope: Map<String, Value>, head: Head) -> Self {
        Self::boxed(Box::new(value), envelope, head)
    }

    /// The same with a value that is in its place already.
    pub(crate) fn boxed(value: Box<T>, envelope: Map<String, Value>, head: Head) -> Self {
        Self {
            value,
            envelope,
            head,
            attempts: 1,
        }
    }

    /// Says that it is the response to the last of several attempts.
    #[inline]
    pub(crate) fn set_attempts(&mut self, attempts: u32) {
        self.attempts = attempts;
    }

    /// What was asked for, alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        *self.value
    }

    pub(crate) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// The HTTP status: 200 for every documented operation.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// What the response says of the app's quota.
    #[must_use]
    pub fn quota(&self) -> Quota {
        Quota::from_headers(&self.head.headers)
    }

    /// How many requests it took; 1 unless something had to be repeated.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What stood beside `data` in the response. The documented responses have nothing there, or what the value itself shows.
    #[must_use]
    pub fn envelope(&self) -> &Map<String, Value> {
        &self.envelope
    }

    /// The same answer with something else in place of the value.
    #[must_use]
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: Box::new(with(*self.value)),
            envelope: self.envelope,
            head: self.head,
            attempts: self.attempts,
        }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.head.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
