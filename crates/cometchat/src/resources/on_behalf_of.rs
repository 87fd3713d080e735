//! Acting as a user.

use super::Thread;
use crate::{Client, IntoId, InvalidInput, MessageId, Request, Uid};
use http::Method;

/// The client acting as a user, from [`Client::on_behalf_of`].
#[derive(Clone, Debug)]
pub struct OnBehalfOf {
    client: Client,
    uid: Result<Uid, InvalidInput>,
}

impl OnBehalfOf {
    pub(crate) fn new(client: Client, uid: Result<Uid, InvalidInput>) -> Self {
        let uid = uid.map_err(|error| InvalidInput::new("onBehalfOf", error.rule().to_owned()));
        Self { client, uid }
    }

    /// The thread under a message.
    #[must_use]
    pub fn thread(&self, parent: impl IntoId<MessageId>) -> Thread {
        let ids = self
            .uid
            .clone()
            .and_then(|uid| Ok((uid, parent.into_id()?)));
        Thread::new(self.client.clone(), ids)
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
