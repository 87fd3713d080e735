//! Messages submitted to moderation.

use super::refused;
use super::verdict::{self, Polling, Verdict};
use crate::types::{Message, MessageEnvelope};
use crate::{Client, Error, IntoId, MessageId, ModerationMessage, Response};
use cometchat_rest::operations;

/// Messages that are submitted ahead of their delivery: the engine checks them, and delivers those it approves.
#[derive(Clone, Debug)]
pub struct ModerationMessages {
    client: Client,
}

impl ModerationMessages {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The same with another client.
    #[cfg(feature = "bulk")]
    pub(crate) fn with(&self, client: impl FnOnce(&Client) -> Client) -> Self {
        Self::new(client(&self.client))
    }

    /// Submits a message. The response comes at once and shows the status `pending`; the verdict follows.
    ///
    /// This is a real send: the message is stored, gets an id, is reported to webhooks and, once approved, delivered.
    ///
    /// ```
    /// use cometchat::{Client, Content, Error, ModerationMessage, Receiver};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let message = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hello!"));
    /// let submitted = client.moderation().messages().send(message).await?;
    /// println!("{} is {:?}", submitted.id, submitted.moderation_status());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`]. A send is repeated only if it surely was not processed; look at
    /// [`delivery`](Error::delivery) before sending again. [`Plan`](crate::ErrorKind::Plan) says that the app's plan has no
    /// moderation; [`NotFound`](crate::ErrorKind::NotFound) that the sender or the receiver does not exist and the message has
    /// no details to create them from.
    pub async fn send(&self, message: ModerationMessage) -> Result<Response<Message>, Error> {
        let operation = &operations::SEND_MODERATION_MESSAGE;
        let body = message
            .into_wire()
            .map_err(|invalid| refused(invalid, operation))?;
        let call = self.client.rest().send_moderation_message(&body);
        let user = Some(body.sender.as_str());
        let answer = self.client.call(call, user).await?;
        Ok(answer.unwrap_data(|MessageEnvelope { data, extra, .. }| (data, extra)))
    }

    /// Reads a submitted message with its present status.
    ///
    /// # Errors
    /// See [`Error`]; [`NotFound`](crate::ErrorKind::NotFound) if there is no such message. As it only reads, it is tried again
    /// after failures that may pass.
    pub async fn get(&self, id: impl IntoId<MessageId>) -> Result<Response<Message>, Error> {
        let operation = &operations::GET_MODERATION_MESSAGE;
        let id = id
            .into_id()
            .map_err(|invalid| refused(invalid, operation))?;
        let call = self.client.rest().get_moderation_message(id.as_str());
        let answer = self.client.call(call, None).await?;
        Ok(answer.unwrap_data(|MessageEnvelope { data, extra, .. }| (data, extra)))
    }

    /// Submits a message and waits for its verdict, for up to 60 seconds.
    ///
    /// ```
    /// use cometchat::{Client, Content, Error, ModerationMessage, Receiver};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let message = ModerationMessage::new("alice", Receiver::user("bob"), Content::text("Hello!"));
    /// let verdict = client.moderation().messages().send_and_wait(message).await?;
    /// if verdict.is_approved() {
    ///     println!("delivered");
    /// } else if verdict.is_pending() {
    ///     println!("no verdict yet; ask again for {}", verdict.message().id);
    /// } else {
    ///     println!("held back by {:?}", verdict.message().moderation_rule());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As those of [`send`](Self::send). If waiting fails after the message was submitted, [`Error::submitted`] has the
    /// message: do not send it again, but go on with [`wait_for_verdict`](Self::wait_for_verdict).
    pub async fn send_and_wait(&self, message: ModerationMessage) -> Result<Verdict, Error> {
        self.send_and_wait_with(message, Polling::default()).await
    }

    /// The same with other pauses and limits for the waiting.
    ///
    /// # Errors
    /// As those of [`send_and_wait`](Self::send_and_wait).
    pub async fn send_and_wait_with(
        &self,
        message: ModerationMessage,
        polling: Polling,
    ) -> Result<Verdict, Error> {
        let submitted = self.send(message).await?.into_inner();
        let waited = match MessageId::new(&submitted.id) {
            Ok(id) => verdict::wait(&self.client, &id, Some(submitted.clone()), polling).await,
            Err(invalid) => Err(refused(invalid, &operations::GET_MODERATION_MESSAGE)),
        };
        waited.map_err(|mut error| {
            error.inner_mut().submitted = Some(Box::new(submitted));
            error
        })
    }

    /// Waits for the verdict of a message that was submitted before.
    ///
    /// # Errors
    /// As those of [`get`](Self::get). Failures that may pass do not end the waiting.
    pub async fn wait_for_verdict(
        &self,
        id: impl IntoId<MessageId>,
        polling: Polling,
    ) -> Result<Verdict, Error> {
        let id = id
            .into_id()
            .map_err(|invalid| refused(invalid, &operations::GET_MODERATION_MESSAGE))?;
        verdict::wait(&self.client, &id, None, polling).await
    }
}
