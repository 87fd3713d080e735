//! Replying in threads.

pub use crate::message::{Recipient, SendMessage};

use super::send::send;
use crate::Content;
use crate::call::Call;
use crate::messages::MessageThread;
use crate::types::SendThreadMessage;
use cometchat_rest::operations;

impl MessageThread {
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
            user,
            message.into(),
            |body| body.multiple_receivers.as_ref(),
            |rest, body| rest.send_thread_message(parent, user, body).into_request(),
        )
    }
}
