//! What tests share.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cometchat_webhooks::bytes::Bytes;
use cometchat_webhooks::http::Request;
use cometchat_webhooks::http::header::{AUTHORIZATION, CONTENT_TYPE};
use cometchat_webhooks::{Credentials, Delivery, Inbox, Webhook};

pub(crate) const NAME: &str = "cometchat";
pub(crate) const PASSWORD: &str = "password1";

pub(crate) fn credentials() -> Credentials {
    Credentials::basic(NAME, PASSWORD).unwrap()
}

pub(crate) fn webhook() -> Webhook {
    Webhook::new(credentials())
}

pub(crate) fn basic(name: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{name}:{password}")))
}

/// A request as CometChat makes it.
pub(crate) fn request(body: impl Into<Bytes>) -> Request<Bytes> {
    Request::post("/webhooks/cometchat")
        .header(AUTHORIZATION, basic(NAME, PASSWORD))
        .header(CONTENT_TYPE, "Application/json")
        .body(body.into())
        .unwrap()
}

pub(crate) fn event(id: u64) -> String {
    format!(r#"{{"trigger":"message_sent","data":{{"message":{{"id":"{id}"}}}},"webhook":"w1"}}"#)
}

/// The next delivery, which is there already.
pub(crate) async fn next(inbox: &Inbox) -> Delivery {
    inbox.next().await.unwrap().unwrap()
}
