// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The calls, one for each operation.
use super::types;
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use crate::runtime::{
    ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue, encode_path,
};
#[derive(Clone, Debug)]
/**Client for CometChat server API

CometChat's REST API for servers, version 3, described by hand so that types can be generated from it.

Where CometChat's own sources contradict each other, the documented samples win over the declared types, and behaviour
that others recorded from the live service wins over prose. What is written down nowhere is called undocumented here.

Common to every operation:

- Each app has a host of its own, made of the app id and the region. An on-premise installation has another host altogether.
- The header `apikey` carries an API key of the scope `fullAccess`, which the dashboard calls "REST API Key". Such a key may do
  everything in the app, so it belongs on servers only.
- The header `onBehalfOf` names the user an operation acts as. Each operation says whether it needs, takes or ignores it.
- Bodies are JSON. Success is always the status 200, creations included; the content is wrapped in `data`.
- A failure answers an object `error` of which only `code` can be relied upon.
- Times are whole seconds since 1970-01-01 UTC, unless a field says otherwise.
- User ids and group ids are up to 100 characters of `a` to `z`, `0` to `9`, `_` and `-`. The server lower-cases them (limits page).
- Any response may hold fields that are not described here, any set of names may grow, and the server may write an empty
  object as an empty array.


Version: 3.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::runtime::Connection,
}
impl ClientInfo<crate::runtime::Connection> for Client {
    fn api_version() -> &'static str {
        "3.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::runtime::Connection {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::runtime::Connection>,
    {}
};
#[allow(clippy::all)]
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
    pub async fn send_bot_message<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::BotMessageRequest,
    ) -> Result<ResponseValue<crate::wire::SendMessageResponse>, Error> {
        let url = self
            .inner
            .url(format_args!("/bots/{}/messages", encode_path("uid", uid) ?));
        #[allow(unused_mut)]
        let mut request = crate::runtime::build(
            self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body),
        )?;
        let info = OperationInfo {
            operation_id: "send_bot_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        self.inner.decode(response).await
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
    pub async fn send_thread_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::ThreadMessageRequest,
    ) -> Result<ResponseValue<crate::wire::SendMessageResponse>, Error> {
        let url = self
            .inner
            .url(format_args!("/messages/{}/thread", encode_path("id", id) ?));
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append("onBehalfOf", on_behalf_of.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = crate::runtime::build(
            self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map),
        )?;
        let info = OperationInfo {
            operation_id: "send_thread_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        self.inner.decode(response).await
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
    pub async fn send_moderation_message<'a>(
        &'a self,
        body: &'a types::ModerationMessageRequest,
    ) -> Result<ResponseValue<types::MessageEnvelope>, Error> {
        let url = self.inner.url(format_args!("/moderation/messages",));
        #[allow(unused_mut)]
        let mut request = crate::runtime::build(
            self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body),
        )?;
        let info = OperationInfo {
            operation_id: "send_moderation_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        self.inner.decode(response).await
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
    pub async fn get_moderation_message<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::MessageEnvelope>, Error> {
        let url = self
            .inner
            .url(format_args!("/moderation/messages/{}", encode_path("id", id) ?));
        #[allow(unused_mut)]
        let mut request = crate::runtime::build(
            self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                ),
        )?;
        let info = OperationInfo {
            operation_id: "get_moderation_message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        self.inner.decode(response).await
    }
    /**List the reasons for reporting a message

Answers the built-in and the custom reasons of the app.

- An app has up to 5 custom reasons (limits page), so the list is short. `meta.current.limit` is 10 in the documented sample, and
  no way to ask for a further page is documented.
- Counts against the limit of standard operations: 20000 requests a minute for each app, 500 on the free plan (rate limits page).


Sends a `GET` request to `/moderation/reasons`

*/
    pub async fn list_reasons<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ReasonList>, Error> {
        let url = self.inner.url(format_args!("/moderation/reasons",));
        #[allow(unused_mut)]
        let mut request = crate::runtime::build(
            self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                ),
        )?;
        let info = OperationInfo {
            operation_id: "list_reasons",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        self.inner.decode(response).await
    }
}
