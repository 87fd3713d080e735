// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! What is known of each operation beside its call.
use crate::operation::{OnBehalfOf, Operation, RateClass, Repeat, UserLimit, UserPlace};
use http::Method;
use std::borrow::Cow;
/// `POST /bots/{uid}/messages`: Send a message as a bot
pub static SEND_BOT_MESSAGE: Operation = Operation {
    id: Cow::Borrowed("send-bot-message"),
    method: Method::POST,
    path: Cow::Borrowed("/bots/{uid}/messages"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Never,
    on_behalf_of: OnBehalfOf::None,
    user_limit: Some(UserLimit {
        name: Cow::Borrowed("messages"),
        requests: 30u32,
        user: UserPlace::Path(Cow::Borrowed("uid")),
    }),
};
/// `POST /messages/{id}/thread`: Reply in the thread of a message
pub static SEND_THREAD_MESSAGE: Operation = Operation {
    id: Cow::Borrowed("send-thread-message"),
    method: Method::POST,
    path: Cow::Borrowed("/messages/{id}/thread"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Never,
    on_behalf_of: OnBehalfOf::Required,
    user_limit: Some(UserLimit {
        name: Cow::Borrowed("messages"),
        requests: 30u32,
        user: UserPlace::OnBehalfOf,
    }),
};
/// `POST /moderation/messages`: Submit a message to moderation
pub static SEND_MODERATION_MESSAGE: Operation = Operation {
    id: Cow::Borrowed("send-moderation-message"),
    method: Method::POST,
    path: Cow::Borrowed("/moderation/messages"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Never,
    on_behalf_of: OnBehalfOf::None,
    user_limit: Some(UserLimit {
        name: Cow::Borrowed("messages"),
        requests: 30u32,
        user: UserPlace::Body(Cow::Borrowed("sender")),
    }),
};
/// `GET /moderation/messages/{id}`: Read a submitted message and its verdict
pub static GET_MODERATION_MESSAGE: Operation = Operation {
    id: Cow::Borrowed("get-moderation-message"),
    method: Method::GET,
    path: Cow::Borrowed("/moderation/messages/{id}"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Safe,
    on_behalf_of: OnBehalfOf::None,
    user_limit: None,
};
/// `GET /moderation/reasons`: List the reasons for reporting a message
pub static LIST_REASONS: Operation = Operation {
    id: Cow::Borrowed("list-reasons"),
    method: Method::GET,
    path: Cow::Borrowed("/moderation/reasons"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Safe,
    on_behalf_of: OnBehalfOf::None,
    user_limit: None,
};
/// Every operation, in the order of the description.
pub static ALL: &[&Operation] = &[
    &SEND_BOT_MESSAGE,
    &SEND_THREAD_MESSAGE,
    &SEND_MODERATION_MESSAGE,
    &GET_MODERATION_MESSAGE,
    &LIST_REASONS,
];
