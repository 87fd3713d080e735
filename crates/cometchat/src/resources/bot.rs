//! Bots.

use super::{refused, sent};
use crate::types::{BotMessageRequest, Message, SendMessageResponse};
use crate::{BotMessage, Client, Error, FanOut, InvalidInput, Receiver, Receivers, Response, Uid};
use cometchat_rest::operations;

/// A bot, from [`Client::bot`]. Bots are made in CometChat's dashboard: a user is bound to a callback address there.
#[derive(Clone, Debug)]
pub struct Bot {
    client: Client,
    uid: Result<Uid, InvalidInput>,
}

impl Bot {
    pub(crate) fn new(client: Client, uid: Result<Uid, InvalidInput>) -> Self {
        Self { client, uid }
    }

    /// Sends a message as the bot.
    ///
    /// ```
    /// use cometchat::{BotMessage, Client, Content, Error, Receiver};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let bot = client.bot("assistant");
    /// bot.send(Receiver::user("alice"), Content::text("Your order has shipped.")).await?;
    ///
    /// let tagged = BotMessage::new(Content::text("Doors open at nine.")).tags(["news"]);
    /// let sent = bot.send(Receiver::group("team-1"), tagged).await?;
    /// println!("message {}", sent.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`]. A send is repeated only if it surely was not processed; look at [`delivery`](Error::delivery) before
    /// sending again. [`NotFound`](crate::ErrorKind::NotFound) says that the uid is no bot, or that there is no such receiver.
    pub async fn send(
        &self,
        receiver: Receiver,
        message: impl Into<BotMessage>,
    ) -> Result<Response<Message>, Error> {
        let (answer, _) = self.deliver(message.into().for_one(receiver)).await?;
        sent::one(answer, &operations::SEND_BOT_MESSAGE)
    }

    /// Sends a message as the bot to several users and groups. Each has an outcome of its own.
    ///
    /// ```
    /// use cometchat::{Client, Content, Error, Receivers};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let receivers = Receivers::new().user("alice").user("bob").group("team-1");
    /// let outcome = client.bot("assistant").send_to_many(receivers, Content::text("Doors open at nine.")).await?;
    /// for (receiver, error) in outcome.failed() {
    ///     println!("{receiver} did not get it: {}", error.code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As those of [`send`](Self::send). That a receiver did not get the message is no error of the call, but part of its
    /// answer.
    pub async fn send_to_many(
        &self,
        receivers: Receivers,
        message: impl Into<BotMessage>,
    ) -> Result<Response<FanOut>, Error> {
        let (answer, body) = self.deliver(message.into().for_many(receivers)).await?;
        Ok(sent::many(answer, body.multiple_receivers))
    }

    async fn deliver(
        &self,
        body: Result<BotMessageRequest, InvalidInput>,
    ) -> Result<(Response<SendMessageResponse>, BotMessageRequest), Error> {
        let operation = &operations::SEND_BOT_MESSAGE;
        let checked = self
            .uid
            .as_ref()
            .map_err(Clone::clone)
            .and_then(|uid| Ok((uid, body?)));
        let (uid, body) = checked.map_err(|invalid| refused(invalid, operation))?;
        let call = self.client.rest().send_bot_message(uid.as_str(), &body);
        let user = Some(uid.as_str());
        let answer = self.client.call(call, user).await?;
        Ok((answer, body))
    }
}
