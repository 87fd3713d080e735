//! Acting as a user.

use crate::handle::At;
use crate::{Client, InvalidInput, Request, Uid};
use http::Method;

/// The client acting as a user, from [`Client::on_behalf_of`]: the same tree of calls, less those that nobody can act for.
#[derive(Clone, Debug)]
#[must_use]
pub struct OnBehalfOf {
    client: Client,
    uid: Result<Uid, InvalidInput>,
}

impl OnBehalfOf {
    pub(crate) fn new(client: Client, uid: Result<Uid, InvalidInput>) -> Self {
        let uid = uid.map_err(|error| InvalidInput::new("onBehalfOf", error.rule().to_owned()));
        Self { client, uid }
    }

    pub(crate) fn here(&self) -> At {
        At::user(&self.client, self.uid.clone())
    }

    /// A request to an operation that this SDK has no call for yet, as this user; see [`Request`].
    pub fn request<I>(&self, method: Method, segments: I) -> Request
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.client
            .request(method, segments)
            .acting_as(self.uid.clone())
    }
}
