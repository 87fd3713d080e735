//! Operations that the SDK has no call for yet.

use crate::call::{Asked, Call, Pending};
use crate::handle::invalid;
use crate::{Client, Error, InvalidInput, Response, Uid};
use cometchat_rest::{RawRequest, RawResponse, Repeat};
use http::Method;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A request to an operation that this SDK has no call for yet, from [`Client::request`]. It takes the same road as every
/// other call: key, deadline, retries, tracing, errors.
///
/// ```
/// use cometchat::serde_json::{Value, json};
/// use cometchat::{Client, Error, Method};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let user = client.request(Method::GET, ["users", "alice"]).send::<Value>().await?;
/// println!("{}", user["data"]["name"]);
///
/// client.request(Method::PUT, ["users", "alice"]).json(json!({ "name": "Alice" })).send::<Value>().await?;
/// # Ok(())
/// # }
/// ```
///
/// Each segment is one part of the path and is encoded by itself, so no value can lead to another endpoint or host.
#[derive(Clone, Debug)]
#[must_use]
pub struct Request {
    client: Client,
    raw: RawRequest,
    repeat: Repeat,
    acting_as: Option<Result<Uid, InvalidInput>>,
}

impl Request {
    pub(crate) fn new<I>(client: Client, method: Method, segments: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let repeat = if matches!(method, Method::GET | Method::HEAD) {
            Repeat::Safe
        } else {
            Repeat::Never
        };
        Self {
            client,
            raw: RawRequest::new(method, segments),
            repeat,
            acting_as: None,
        }
    }

    /// Adds a parameter to the query; the same name may be added more than once.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.raw = self.raw.query(name, value);
        self
    }

    /// Sends this JSON.
    pub fn json(mut self, body: Value) -> Self {
        self.raw = self.raw.json(body);
        self
    }

    /// Says whether the request may be repeated when its outcome is unknown. By default only `GET` and `HEAD` are.
    pub fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    pub(crate) fn acting_as(mut self, uid: Result<Uid, InvalidInput>) -> Self {
        self.acting_as = Some(uid);
        self
    }

    /// Sends the request and reads the whole response, envelope included, as `T`.
    ///
    /// # Errors
    /// See [`Error`]. The operation is called `custom` there.
    pub fn send<T: DeserializeOwned>(self) -> Call<T> {
        let mut raw = self.raw;
        let acting = self.acting_as.transpose();
        let (user, acting) = match acting {
            Ok(uid) => (uid, Ok(())),
            Err(invalid) => (None, Err(invalid)),
        };
        if let Some(uid) = &user {
            raw = raw.on_behalf_of(uid.as_str());
        }
        let request = raw
            .prepare(self.client.rest(), self.repeat)
            .map_err(invalid);
        let request = acting.and(request);
        let pending = Pending::custom(self.client, request, user.as_ref().map(Uid::as_str));
        Call::new(pending, whole)
    }
}

/// The whole response, envelope included.
pub(crate) fn whole<T: DeserializeOwned>(
    client: &cometchat_rest::Client,
    response: RawResponse,
    _: &[Asked],
) -> Result<Response<T>, Error> {
    let answer = client.decode::<T>(response).map_err(Error::from_rest)?;
    let (value, head) = answer.into_parts();
    Ok(Response::new(value, Map::new(), head))
}
