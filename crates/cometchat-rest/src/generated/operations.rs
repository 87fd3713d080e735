// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! What is known of each operation beside its call.
use crate::operation::{OnBehalfOf, Operation, RateClass, Repeat};
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
    sends_message: true,
};
/// `POST /messages/{id}/thread`: Reply in the thread of a message
pub static SEND_THREAD_MESSAGE: Operation = Operation {
    id: Cow::Borrowed("send-thread-message"),
    method: Method::POST,
    path: Cow::Borrowed("/messages/{id}/thread"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Never,
    on_behalf_of: OnBehalfOf::Required,
    sends_message: true,
};
/// `POST /moderation/messages`: Submit a message to moderation
pub static SEND_MODERATION_MESSAGE: Operation = Operation {
    id: Cow::Borrowed("send-moderation-message"),
    method: Method::POST,
    path: Cow::Borrowed("/moderation/messages"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Never,
    on_behalf_of: OnBehalfOf::None,
    sends_message: true,
};
/// `GET /moderation/messages/{id}`: Read a submitted message and its verdict
pub static GET_MODERATION_MESSAGE: Operation = Operation {
    id: Cow::Borrowed("get-moderation-message"),
    method: Method::GET,
    path: Cow::Borrowed("/moderation/messages/{id}"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Safe,
    on_behalf_of: OnBehalfOf::None,
    sends_message: false,
};
/// `GET /moderation/reasons`: List the reasons for reporting a message
pub static LIST_REASONS: Operation = Operation {
    id: Cow::Borrowed("list-reasons"),
    method: Method::GET,
    path: Cow::Borrowed("/moderation/reasons"),
    rate_class: RateClass::Standard,
    repeat: Repeat::Safe,
    on_behalf_of: OnBehalfOf::None,
    sends_message: false,
};
/// Every operation, in the order of the description.
pub static ALL: &[&Operation] = &[
    &SEND_BOT_MESSAGE,
    &SEND_THREAD_MESSAGE,
    &SEND_MODERATION_MESSAGE,
    &GET_MODERATION_MESSAGE,
    &LIST_REASONS,
];
