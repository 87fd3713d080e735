//! Submitting messages to moderation, and waiting for verdicts.

mod verdict;

pub use crate::message::ModerationMessage;
pub use cometchat_rest::types::{OneOrMany, RuleFilter};
pub use verdict::{Polling, Verdict};

use crate::call::Call;
use crate::moderation::{ModerationMessageHandle, ModerationMessages};
use crate::types::{Envelope, Message};
use crate::{Error, MessageId, refused};
use cometchat_rest::operations;

impl ModerationMessages {
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
    pub fn send(&self, message: ModerationMessage) -> Call<Message> {
        let mut sender = None;
        let request = message.into_wire().map_err(Into::into).and_then(|body| {
            let request = self
                .at()
                .rest()
                .send_moderation_message(&body)
                .into_request();
            sender = Some(body.sender);
            request
        });
        let operation = &operations::SEND_MODERATION_MESSAGE;
        Call::of::<Envelope<Message>>(self.at().pending(sender.as_deref(), operation, request))
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
    /// message: do not send it again, but go on with [`wait_for_verdict`](ModerationMessageHandle::wait_for_verdict).
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
            Ok(id) => {
                verdict::wait(self.at().client(), &id, Some(submitted.clone()), polling).await
            }
            Err(invalid) => Err(refused(invalid, &operations::GET_MODERATION_MESSAGE)),
        };
        waited.map_err(|mut error| {
            error.inner_mut().submitted = Some(Box::new(submitted));
            error
        })
    }
}

impl ModerationMessageHandle {
    /// Waits for the verdict of a message that was submitted before.
    ///
    /// # Errors
    /// As those of [`get`](Self::get). Failures that may pass do not end the waiting.
    pub async fn wait_for_verdict(&self, polling: Polling) -> Result<Verdict, Error> {
        let operation = &operations::GET_MODERATION_MESSAGE;
        let id = self
            .at()
            .checked()
            .and_then(|()| MessageId::new(self.at().id(0)));
        let id = id.map_err(|invalid| refused(invalid, operation))?;
        verdict::wait(self.at().client(), &id, None, polling).await
    }
}
