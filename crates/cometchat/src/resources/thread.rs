//! Threads.

use super::{refused, sent};
use crate::types::{Message, SendMessageResponse, ThreadMessageRequest};
use crate::{
    Client, Error, FanOut, InvalidInput, MessageId, Receiver, Receivers, Reply, Response, Uid,
};
use cometchat_rest::operations;

/// The thread under a message, from [`OnBehalfOf::thread`](crate::OnBehalfOf::thread).
#[derive(Clone, Debug)]
pub struct Thread {
    client: Client,
    ids: Result<(Uid, MessageId), InvalidInput>,
}

impl Thread {
    pub(super) fn new(client: Client, ids: Result<(Uid, MessageId), InvalidInput>) -> Self {
        Self { client, ids }
    }

    /// Replies in the thread. The receiver has to be given again, and must fit the conversation of the parent.
    ///
    /// ```
    /// use cometchat::{Client, Content, Error, Receiver};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let thread = client.on_behalf_of("bob").thread("41");
    /// let reply = thread.reply(Receiver::user("alice"), Content::text("Thank you!")).await?;
    /// println!("message {} under {:?}", reply.id, reply.parent_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Error`]. A send is repeated only if it surely was not processed; look at [`delivery`](Error::delivery) before
    /// sending again. The [`code`](Error::code) tells a reply to a reply (`ERR_MESSAGE_THREAD_NESTING`) from one in another
    /// conversation (`ERR_WRONG_MESSAGE_THREAD`).
    pub async fn reply(
        &self,
        receiver: Receiver,
        reply: impl Into<Reply>,
    ) -> Result<Response<Message>, Error> {
        let (answer, _) = self.deliver(reply.into().for_one(receiver)).await?;
        sent::one(answer, &operations::SEND_THREAD_MESSAGE)
    }

    /// Replies in the thread, to several users and groups. CometChat shows this in a sample, but documents neither the rules
    /// nor the response; it is read like that of other sends to several receivers.
    ///
    /// # Errors
    /// As those of [`reply`](Self::reply). That a receiver did not get the reply is no error of the call, but part of its
    /// answer.
    pub async fn reply_to_many(
        &self,
        receivers: Receivers,
        reply: impl Into<Reply>,
    ) -> Result<Response<FanOut>, Error> {
        let (answer, body) = self.deliver(reply.into().for_many(receivers)).await?;
        Ok(sent::many(answer, body.multiple_receivers))
    }

    async fn deliver(
        &self,
        body: Result<ThreadMessageRequest, InvalidInput>,
    ) -> Result<(Response<SendMessageResponse>, ThreadMessageRequest), Error> {
        let operation = &operations::SEND_THREAD_MESSAGE;
        let checked = self
            .ids
            .as_ref()
            .map_err(Clone::clone)
            .and_then(|ids| Ok((ids, body?)));
        let ((uid, id), body) = checked.map_err(|invalid| refused(invalid, operation))?;
        let rest = self.client.rest();
        let call = rest.send_thread_message(id.as_str(), uid.as_str(), &body);
        let answer = self.client.call(call, Some(uid.as_str())).await?;
        Ok((answer, body))
    }
}
