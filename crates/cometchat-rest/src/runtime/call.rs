//! Calls that are ready to be made.

use super::request::{Described, Parts, PreparedRequest};
use super::{Client, Error, ResponseModel, ResponseValue};
use crate::operation::Operation;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

/// A call of an operation, made when it is awaited.
///
/// ```no_run
/// # use cometchat_rest::{Client, Error};
/// # use std::time::Duration;
/// # async fn example(client: Client) -> Result<(), Error> {
/// let reasons = client.list_reasons().timeout(Duration::from_secs(10)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until it is awaited"]
pub struct Call<'a, T> {
    client: &'a Client,
    operation: &'static Operation,
    request: Result<PreparedRequest, Error>,
    timeout: Option<Duration>,
    response: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Call<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A call of an operation of the description.
    #[inline]
    pub(crate) fn call<T>(&self, operation: &'static Operation, parts: &Parts<'_>) -> Call<'_, T> {
        Call {
            client: self,
            operation,
            request: self.prepare(Described::InTable(operation), parts),
            timeout: None,
            response: PhantomData,
        }
    }
}

impl<T> Call<'_, T> {
    /// Ends the request if there is no whole response after this long. The error then says what it was waiting for
    /// ([`Phase`](super::Phase)) and keeps what had come by then, which a timeout around the call could not know. By default
    /// only making a connection is limited.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// What is known of its operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The request, to be sent later or several times by [`Client::send`].
    ///
    /// # Errors
    /// [`Error::InvalidInput`] if an argument cannot be sent.
    pub fn into_request(self) -> Result<PreparedRequest, Error> {
        self.request
    }
}

impl<'a, T: ResponseModel> IntoFuture for Call<'a, T> {
    type Output = Result<ResponseValue<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let (client, timeout) = (self.client, self.timeout);
        let request = self.request;
        Box::pin(async move {
            let response = client.send(&request?, timeout).await?;
            client.decode_model(response)
        })
    }
}
