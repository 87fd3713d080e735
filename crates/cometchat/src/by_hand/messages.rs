//! Sending, and replying in threads.

pub use crate::message::{Recipient, SendMessage};

use super::send::send;
use crate::call::Call;
use crate::messages::{MessageThread, Messages};
use crate::types::{self, SendThreadMessage};
use crate::{AsUser, Content, Scope};
use cometchat_rest::operations;

impl<S: Scope> Messages<S> {
    /// Sends a message: as the user that [`on_behalf_of`](crate::Client::on_behalf_of) names, else as the app, which shows as the
    /// user `app_system`.
    ///
    /// ```
    /// use cometchat::messages::SendMessage;
    /// use cometchat::{Client, Content, Error, Receiver, Receivers};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let bob = client.on_behalf_of("bob");
    /// let hello = SendMessage::new(Receiver::user("alice"), Content::text("Good morning!"));
    /// let sent = bob.messages().send(hello).await?;
    /// println!("message {}", sent.id);
    ///
    /// let everyone = Receivers::new().user("alice").user("bob").group("team-1");
    /// let outcome = client.messages().send(SendMessage::new(everyone, Content::text("Doors open at nine."))).await?;
    /// for (receiver, error) in outcome.failed() {
    ///     println!("{receiver} did not get it: {}", error.code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`](crate::Error). A send is repeated only if it surely was not processed; look at
    /// [`delivery`](crate::Error::delivery) before sending again. [`NotFound`](crate::ErrorKind::NotFound) says that there is no
    /// such receiver or sender. That one of several receivers did not get the message is no error of the call, but part of its
    /// result.
    pub fn send<R: Recipient>(&self, message: impl Into<SendMessage<R>>) -> Call<R::Sent> {
        let user = self.at().actor();
        send::<R, types::SendMessage>(
            self.at(),
            &operations::SEND_MESSAGE,
            user,
            message.into(),
            |body| body.multiple_receivers.as_ref(),
            |rest, body| rest.send_message(user, body).into_request(),
        )
    }
}

impl MessageThread<AsUser> {
    /// Replies in the thread. The receiver has to be given again, and must fit the conversation of the parent.
    ///
    /// ```
    /// use cometchat::{Client, Content, Error, Receiver};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let thread = client.on_behalf_of("bob").message("41").thread();
    /// let reply = thread.reply(Receiver::user("alice"), Content::text("Thank you!")).await?;
    /// println!("message {} under {:?}", reply.id, reply.parent_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As those of [`send`](Self::send).
    pub fn reply<R: Recipient>(&self, receiver: R, content: Content) -> Call<R::Sent> {
        self.send(SendMessage::new(receiver, content))
    }

    /// The same with what can go with a reply, such as tags. A `muid` and a quoted message cannot.
    ///
    /// # Errors
    /// See [`Error`](crate::Error). A send is repeated only if it surely was not processed; look at
    /// [`delivery`](crate::Error::delivery) before sending again. The [`code`](crate::Error::code) tells a reply to a reply
    /// (`ERR_MESSAGE_THREAD_NESTING`) from one in another conversation (`ERR_WRONG_MESSAGE_THREAD`). That several receivers can
    /// be given stands in a sample only; the response is read like that of other sends.
    pub fn send<R: Recipient>(&self, message: impl Into<SendMessage<R>>) -> Call<R::Sent> {
        let (parent, user) = (self.at().id(0), self.at().actor().unwrap_or_default());
        send::<R, SendThreadMessage>(
            self.at(),
            &operations::SEND_THREAD_MESSAGE,
            Some(user),
            message.into(),
            |body| body.multiple_receivers.as_ref(),
            |rest, body| rest.send_thread_message(parent, user, body).into_request(),
        )
    }
}
