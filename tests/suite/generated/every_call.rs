// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! A call of every operation.
use super::Call;
use cometchat_rest::{Client, Operation, operations};
fn send_bot_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"message\",\"data\":{\"attachments\":[{\"extension\":\"<string>\",\"mimeType\":\"<string>\",\"name\":\"<string>\",\"size\":\"<string>\",\"url\":\"<string>\"}],\"metadata\":{},\"text\":\"<string>\"},\"muid\":\"<string>\",\"multipleReceivers\":{\"guids\":[\"<string>\"],\"uids\":[\"<string>\"]},\"receiver\":\"<string>\",\"receiverType\":\"user\",\"tags\":[\"<string>\"],\"type\":\"text\"}",
        );
        client.send_bot_message(text, &body).await.map(drop)
    })
}
fn send_thread_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"message\",\"data\":{\"metadata\":{\"key1\":\"value1\",\"key2\":\"value2\"},\"text\":\"Hi Tom!\"},\"multipleReceivers\":{\"guids\":[\"guid1\"],\"uids\":[\"uid1\",\"uid2\"]},\"receiver\":\"<string>\",\"receiverType\":\"user\",\"tags\":[\"tag1\"],\"type\":\"text\"}",
        );
        client.send_thread_message(text, text, &body).await.map(drop)
    })
}
fn send_moderation_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"message\",\"data\":{\"text\":\"Hey there! Welcome aboard.\"},\"receiver\":\"cometchat-test-user-2\",\"receiverType\":\"user\",\"receiverUserDetails\":{\"name\":\"Test User 2\",\"uid\":\"cometchat-test-user-2\"},\"sender\":\"cometchat-test-user-1\",\"senderUserDetails\":{\"name\":\"Test User 1\",\"uid\":\"cometchat-test-user-1\"},\"type\":\"text\"}",
        );
        client.send_moderation_message(&body).await.map(drop)
    })
}
fn get_moderation_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_moderation_message(text).await.map(drop)
    })
}
fn list_reasons<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_reasons().await.map(drop)
    })
}
/// How to call an operation with one text for all its text arguments.
pub(crate) type Caller = for<'a> fn(&'a Client, &'a str) -> Call<'a>;
pub(crate) const EVERY_CALL: &[(&Operation, Caller)] = &[
    (&operations::SEND_BOT_MESSAGE, send_bot_message),
    (&operations::SEND_THREAD_MESSAGE, send_thread_message),
    (&operations::SEND_MODERATION_MESSAGE, send_moderation_message),
    (&operations::GET_MODERATION_MESSAGE, get_moderation_message),
    (&operations::LIST_REASONS, list_reasons),
];
