//! Sending as a bot.

use super::send::send;
use crate::bots::BotMessages;
use crate::call::Call;
use crate::message::{Recipient, SendMessage};
use crate::types::SendBotMessage;
use cometchat_rest::operations;

impl BotMessages {
    /// Sends a message as the bot. Bots are made in CometChat's dashboard: a user is bound to a callback address there.
    ///
    /// ```
    /// use cometchat::messages::SendMessage;
    /// use cometchat::{Client, Content, Error, Receiver, Receivers};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let messages = client.bot("assistant").messages();
    /// let shipped = SendMessage::new(Receiver::user("alice"), Content::text("Your order has shipped."));
    /// let sent = messages.send(shipped).await?;
    /// println!("message {}", sent.id);
    ///
    /// let everyone = Receivers::new().user("alice").user("bob").group("team-1");
    /// let outcome = messages.send(SendMessage::new(everyone, Content::text("Doors open at nine."))).await?;
    /// for (receiver, error) in outcome.failed() {
    ///     println!("{receiver} did not get it: {}", error.code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`](crate::Error). A send is repeated only if it surely was not processed; look at
    /// [`delivery`](crate::Error::delivery) before sending again. [`NotFound`](crate::ErrorKind::NotFound) says that the uid is
    /// no bot, or that there is no such receiver. That one of several receivers did not get the message is no error of the call,
    /// but part of its result.
    pub fn send<R: Recipient>(&self, message: impl Into<SendMessage<R>>) -> Call<R::Sent> {
        let bot = self.at().id(0);
        send::<R, SendBotMessage>(
            self.at(),
            &operations::SEND_BOT_MESSAGE,
            Some(bot),
            message.into(),
            |body| body.multiple_receivers.as_ref(),
            |rest, body| rest.send_bot_message(bot, body).into_request(),
        )
    }
}
