//! Values of the SDK for tests of programs that use it.
//!
//! What a call returns has no public constructor, so that it may grow. With the feature `testing` these functions make it:
//!
//! ```
//! use cometchat::testing;
//! use cometchat::users::User;
//! use serde_json::json;
//!
//! fn greeting(user: &User) -> String {
//!     format!("Hello, {}!", user.name.as_deref().unwrap_or(&user.uid))
//! }
//!
//! let user: User = testing::model(json!({ "uid": "alice", "name": "Alice" }));
//! assert_eq!(greeting(&user), "Hello, Alice!");
//! ```
//!
//! A program that takes a [`Client`](crate::Client) is tested with one over a [`transport`] that answers from a function, or against the crate
//! `cometchat-sandbox`, which behaves as CometChat does.
//!
//! Add the feature under `[dev-dependencies]` only. Its functions panic where a test is wrong, rather than return an error.

#![allow(
    clippy::expect_used,
    reason = "a test that asks for what cannot be is wrong"
)]

use crate::outcomes::Outcomes;
use crate::types::Rows;
use crate::{
    Delivery, Error, ErrorKind, Page, Response, Transport, TransportError, TransportFuture,
};
use bytes::Bytes;
use cometchat_rest::Head;
use http::{HeaderMap, Request, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A model as CometChat would write it.
///
/// # Panics
/// If the model cannot be read from this JSON: its id is missing, for example.
#[must_use]
pub fn model<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).expect("the JSON of a model")
}

/// A response with the status 200, after one attempt.
///
/// ```
/// use cometchat::{testing, users::User};
/// use serde_json::json;
///
/// let user: User = testing::model(json!({ "uid": "alice" }));
/// let response = testing::response(user);
/// assert_eq!((response.uid.as_str(), response.attempts()), ("alice", 1));
/// ```
#[must_use]
pub fn response<T>(value: T) -> Response<T> {
    let head = Head::new(StatusCode::OK, HeaderMap::new());
    Response::new(value, Map::new(), head)
}

/// The only page of a list.
///
/// ```
/// use cometchat::{Page, testing, users::User};
/// use serde_json::json;
///
/// let page: Page<User> = testing::page([testing::model(json!({ "uid": "alice" }))]);
/// assert_eq!(page[0].uid, "alice");
/// ```
#[must_use]
pub fn page<T>(rows: impl IntoIterator<Item = T>) -> Page<T> {
    Page::new(Rows::from_iter(rows), None, None)
}

/// What became of each of several things: it succeeded with a value, or failed with a code.
///
/// ```
/// use cometchat::{Outcomes, testing};
///
/// let outcomes: Outcomes<()> = testing::outcomes([("alice", Ok(())), ("bob", Err("ERR_UID_NOT_FOUND"))]);
/// assert_eq!(outcomes.failed().map(|(uid, _)| uid).collect::<Vec<_>>(), ["bob"]);
/// ```
///
/// # Panics
/// If a code is empty.
#[must_use]
pub fn outcomes<T>(
    items: impl IntoIterator<Item = (impl Into<String>, Result<T, &'static str>)>,
) -> Outcomes<T> {
    let items = items.into_iter().map(|(key, outcome)| {
        let outcome = outcome.map_err(|code| model(serde_json::json!({ "code": code })));
        (key.into(), outcome)
    });
    Outcomes::of_items(items)
}

/// The error of a call that CometChat refused with this status and code.
///
/// ```
/// use cometchat::{ErrorKind, testing};
///
/// let error = testing::error(404, "ERR_UID_NOT_FOUND");
/// assert_eq!(error.kind(), ErrorKind::NotFound);
/// ```
///
/// # Panics
/// If the status is none of 100 to 999.
#[must_use]
pub fn error(status: u16, code: &str) -> Error {
    let status = StatusCode::from_u16(status).expect("a status");
    let code = code.into();
    let kind = ErrorKind::of_response(status, Some(&code));
    let delivery = match kind {
        ErrorKind::Server | ErrorKind::Timeout => Delivery::MayHaveArrived,
        _ => Delivery::Refused,
    };
    let mut error = Error::new(kind, delivery, format!("{} {code}", status.as_u16()));
    error.inner_mut().status = Some(status);
    error.inner_mut().code = Some(code);
    error.inner_mut().attempts = 1;
    error
}

/// A transport that answers each request with a status and JSON.
///
/// ```
/// use cometchat::{Client, testing};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cometchat::Error> {
/// let client = Client::builder()
///     .base_url("https://api.example.com/v3")
///     .api_key("0123456789abcdef0123456789abcdef01234567")
///     .transport(testing::transport(|request| match request.uri().path() {
///         "/v3/users/alice" => (200, json!({ "data": { "uid": "alice" } })),
///         _ => (404, json!({ "error": { "code": "ERR_UID_NOT_FOUND" } })),
///     }))
///     .build()?;
/// assert_eq!(client.user("alice").get().await?.uid, "alice");
/// assert!(client.user("bob").get().await.is_err());
/// # Ok(())
/// # }
/// ```
pub fn transport(
    respond: impl Fn(&Request<Bytes>) -> (u16, Value) + Send + Sync + 'static,
) -> impl Transport {
    Responding(respond)
}

struct Responding<F>(F);

impl<F: Fn(&Request<Bytes>) -> (u16, Value) + Send + Sync + 'static> Transport for Responding<F> {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let (status, body) = (self.0)(&request);
        let response = http::Response::builder()
            .status(status)
            .header(http::header::CONTENT_TYPE, "application/json")
            .body(Bytes::from(body.to_string()));
        Box::pin(async move { response.map_err(TransportError::not_sent) })
    }
}
