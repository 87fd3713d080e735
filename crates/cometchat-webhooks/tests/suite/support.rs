//! What tests share.

use axum::Router;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cometchat::messages::SendMessage;
use cometchat::types::Message;
use cometchat::{Client, Content, Error, Receiver};
use cometchat_sandbox::Sandbox;
use cometchat_webhooks::bytes::Bytes;
use cometchat_webhooks::http::Request;
use cometchat_webhooks::http::header::{AUTHORIZATION, CONTENT_TYPE};
use cometchat_webhooks::{Credentials, Delivery, Endpoint, Inbox, Webhook};
use tempfile::TempDir;

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

/// Serves an endpoint, and answers its URL.
pub(crate) async fn serve(endpoint: &Endpoint) -> String {
    let app = Router::new().route_service("/", endpoint.service());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    url
}

/// An inbox with its endpoint's URL.
pub(crate) async fn inbox() -> (TempDir, Inbox, String) {
    let directory = tempfile::tempdir().unwrap();
    let inbox = Inbox::open(directory.path().join("events")).unwrap();
    let url = serve(&webhook().deliver_to(&inbox)).await;
    (directory, inbox, url)
}

pub(crate) fn client(sandbox: &Sandbox) -> Client {
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key());
    client.build().unwrap()
}

/// Sends a text as `cometchat-uid-1`.
pub(crate) async fn send(client: &Client, receiver: &str, text: &str) -> Result<Message, Error> {
    let messages = client.on_behalf_of("cometchat-uid-1").messages();
    let message = SendMessage::new(Receiver::user(receiver), Content::text(text));
    Ok(messages.send(message).await?.into_inner())
}
