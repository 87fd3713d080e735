// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The calls, one for each operation.
use super::{operations, types};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use crate::runtime::{Call, Client, Joined, Parts};
impl Client {
    /**Send a message as a bot

Sends a message whose sender is the bot of the path.

- A bot is a user that was bound to a callback address in the dashboard; no operation creates one. For a user without such a binding the
  code is `ERR_BOT_NOT_FOUND` (error guide).
- The header `onBehalfOf` is not used here, and there is no documented way to reply in a thread as a bot.
- Give either `receiver` with `receiverType`, or `multipleReceivers`. With several receivers the response has one entry for each of them, and
  some may have failed.
- `data` may take up to 10 KB as JSON, the whole message up to 65536 characters (limits page).
- A user may send 30 messages a minute, and the app make 20000 requests a minute, or 500 on the free plan (rate limits page). An
  older edition of the API description names 30 bot messages a second for each app.
- A repeat may make a second message. That `muid` prevents it is not documented.


Sends a `POST` request to `/bots/{uid}/messages`

Arguments:
- `uid`: The uid of the bot. Up to 100 characters like any uid; an older limits page asks for less than 50.
- `body`: The message and who is to receive it.
*/
    #[inline]
    pub fn send_bot_message<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::BotMessageRequest,
    ) -> Call<'a, crate::wire::SendMessageResponse> {
        self.call(
            &operations::SEND_BOT_MESSAGE,
            &Parts {
                path: &[uid],
                body: Some(body),
                ..Parts::default()
            },
        )
    }
    /**Reply in the thread of a message

Sends a message as a reply to another one. The response is an ordinary message with `parentId`, the id of the path.

- The header `onBehalfOf` is required and names the sender.
- The receiver has to be given again, and must fit the conversation of the parent; otherwise the code is `ERR_WRONG_MESSAGE_THREAD`.
- A thread has one level: a reply to a reply is refused with `ERR_MESSAGE_THREAD_NESTING`. Some categories of parent are refused with
  `ERR_WRONG_MESSAGE_THREAD_CATEGORY` (error guide).
- Neither `muid` nor a quoted message is documented for replies, and the response for several receivers is not documented either;
  it is presumed to be that of other sends.
- `data` may take up to 10 KB as JSON, the whole message up to 65536 characters (limits page).
- A user may send 30 messages a minute, and the app make 20000 requests a minute, or 500 on the free plan (rate limits page).
- A repeat may make a second message.


Sends a `POST` request to `/messages/{id}/thread`

Arguments:
- `id`: The id of the message to reply to. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: The reply and who is to receive it.
*/
    #[inline]
    pub fn send_thread_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::ThreadMessageRequest,
    ) -> Call<'a, crate::wire::SendMessageResponse> {
        self.call(
            &operations::SEND_THREAD_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Some(body),
                ..Parts::default()
            },
        )
    }
    /**Submit a message to moderation

Submits a message ahead of its delivery. The moderation engine checks it against the rules that are switched on in the app.
An approved message goes to its receiver; a disapproved one never does.

- This is a real send, not a trial: the message is stored, gets an id, and is reported to webhooks.
- The response comes at once and shows the status `pending`. The verdict follows by webhook, or is read by `get-moderation-message`.
- The sender stands in the body, so the header `onBehalfOf` is not used here.
- A sender, receiver or group that does not exist yet is created from `senderUserDetails`, `receiverUserDetails` or
  `receiverGroupDetails`. For those that exist, these are not needed.
- `data` may take up to 10 KB as JSON, the whole message up to 65536 characters (limits page).
- A user may send 30 messages a minute, and the app make 20000 requests a minute, or 500 on the free plan (rate limits page).
- A repeat may make a second message. That `muid` prevents it is not documented.
- Needs a plan with moderation; without it the code is `ERR_FEATURE_NOT_ACCESSIBLE`.


Sends a `POST` request to `/moderation/messages`

Arguments:
- `body`: The message, who sends it and who is to receive it.
*/
    #[inline]
    pub fn send_moderation_message<'a>(
        &'a self,
        body: &'a types::ModerationMessageRequest,
    ) -> Call<'a, types::MessageEnvelope> {
        self.call(
            &operations::SEND_MODERATION_MESSAGE,
            &Parts {
                body: Some(body),
                ..Parts::default()
            },
        )
    }
    /**Read a submitted message and its verdict

Answers a message that was submitted to moderation, with `data.moderation.status` as it is now.

- While the status is `pending`, ask again after a while; how long a verdict takes is not documented. Checks by a language model may
  take 5 seconds, checks of images up to 30 seconds (moderation pages).
- A disapproved message may name the rule that it broke in `data.moderation.rule`.
- Counts against the limit of standard operations: 20000 requests a minute for each app, 500 on the free plan (rate limits page).
- For an unknown id the code is `ERR_MESSAGE_ID_NOT_FOUND` (error guide).


Sends a `GET` request to `/moderation/messages/{id}`

Arguments:
- `id`: The id of the message, as answered when it was submitted. A string of digits in every sample.
*/
    #[inline]
    pub fn get_moderation_message<'a>(
        &'a self,
        id: &'a str,
    ) -> Call<'a, types::MessageEnvelope> {
        self.call(
            &operations::GET_MODERATION_MESSAGE,
            &Parts {
                path: &[id],
                ..Parts::default()
            },
        )
    }
    /**List the reasons for reporting a message

Answers the built-in and the custom reasons of the app.

- An app has up to 5 custom reasons (limits page), so the list is short. `meta.current.limit` is 10 in the documented sample, and
  no way to ask for a further page is documented.
- Counts against the limit of standard operations: 20000 requests a minute for each app, 500 on the free plan (rate limits page).


Sends a `GET` request to `/moderation/reasons`

*/
    #[inline]
    pub fn list_reasons<'a>(&'a self) -> Call<'a, types::ReasonList> {
        self.call(&operations::LIST_REASONS, &Parts { ..Parts::default() })
    }
}
