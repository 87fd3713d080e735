//! What a careful user would write instead of depending on the SDK: reqwest, serde structs with the documented fields, one
//! shared client. Unknown fields are dropped, sets of values are closed, nothing is checked, retried or bounded.

use super::canned::Canned;
use cometchat_rest::Transport;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

#[derive(Debug, Deserialize)]
pub(crate) struct Envelope<T> {
    pub(crate) data: T,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ReceiverType {
    User,
    Group,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Category {
    Message,
    Custom,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Text,
    Image,
    File,
    Audio,
    Video,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    Pending,
    Approved,
    Disapproved,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) conversation_id: Option<String>,
    pub(crate) sender: Option<String>,
    pub(crate) receiver_type: Option<ReceiverType>,
    pub(crate) receiver: Option<String>,
    pub(crate) category: Option<Category>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<Kind>,
    pub(crate) data: Option<Data>,
    pub(crate) sent_at: Option<i64>,
    pub(crate) updated_at: Option<i64>,
    pub(crate) parent_id: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Data {
    pub(crate) text: Option<String>,
    pub(crate) metadata: Option<serde_json::Map<String, serde_json::Value>>,
    pub(crate) entities: Option<Entities>,
    pub(crate) moderation: Option<Moderation>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Moderation {
    pub(crate) status: Option<Status>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Entities {
    pub(crate) sender: Option<Entity>,
    pub(crate) receiver: Option<Entity>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entity {
    pub(crate) entity: User,
    pub(crate) entity_type: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct User {
    pub(crate) uid: String,
    pub(crate) name: Option<String>,
    pub(crate) avatar: Option<String>,
    pub(crate) status: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) last_active_at: Option<i64>,
    pub(crate) created_at: Option<i64>,
    pub(crate) conversation_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reason {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) created_at: Option<String>,
    pub(crate) updated_at: Option<String>,
    pub(crate) default: Option<bool>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Failure {
    pub(crate) error: Error,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Error {
    pub(crate) code: String,
    pub(crate) message: Option<String>,
    pub(crate) details: Option<BTreeMap<String, Vec<String>>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Submission<'a> {
    pub(crate) sender: &'a str,
    pub(crate) receiver: &'a str,
    pub(crate) receiver_type: &'a str,
    pub(crate) category: &'a str,
    #[serde(rename = "type")]
    pub(crate) kind: &'a str,
    pub(crate) data: Text<'a>,
}

#[derive(Serialize)]
pub(crate) struct Text<'a> {
    pub(crate) text: &'a str,
}

impl<'a> Submission<'a> {
    pub(crate) fn text(text: &'a str) -> Self {
        let data = Text { text };
        Self {
            sender: "alice",
            receiver: "bob",
            receiver_type: "user",
            category: "message",
            kind: "text",
            data,
        }
    }
}

/// The client that goes with it.
#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    base_url: String,
    key: String,
    network: Option<Canned>,
}

/// A message of which only the id is wanted.
#[derive(Debug, Deserialize)]
pub(crate) struct Id {
    pub(crate) id: String,
}

impl Client {
    pub(crate) fn new(base_url: &str, key: &str) -> Self {
        Self::patient(base_url, key, Duration::from_secs(20))
    }

    /// A client that waits longer.
    pub(crate) fn patient(base_url: &str, key: &str, patience: Duration) -> Self {
        let http = reqwest::Client::builder()
            .connect_timeout(patience)
            .timeout(patience)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        Self {
            http,
            base_url: base_url.to_owned(),
            key: key.to_owned(),
            network: None,
        }
    }

    /// The same over another network: the request is taken apart and the response put together as the SDK does it there.
    pub(crate) fn over(mut self, network: Canned) -> Self {
        self.network = Some(network);
        self
    }

    pub(crate) async fn submit(&self, text: &str) -> Message {
        let url = format!("{}/moderation/messages", self.base_url);
        let request = self
            .http
            .post(url)
            .header("apikey", &self.key)
            .json(&Submission::text(text));
        self.read::<Envelope<Message>>(request).await.data
    }

    pub(crate) async fn get(&self, id: &str) -> Message {
        self.read::<Envelope<Message>>(self.message(id)).await.data
    }

    pub(crate) async fn get_id(&self, id: &str) -> Id {
        self.read::<Envelope<Id>>(self.message(id)).await.data
    }

    /// A request that is refused.
    pub(crate) async fn refused(&self, id: &str) -> Failure {
        let answer = self.send(self.message(id)).await;
        assert!(answer.status().is_client_error());
        answer.json().await.expect("the documented JSON")
    }

    pub(crate) async fn list(&self) -> Vec<Reason> {
        let url = format!("{}/moderation/reasons", self.base_url);
        let request = self.http.get(url).header("apikey", &self.key);
        self.read::<Envelope<Vec<Reason>>>(request).await.data
    }

    fn message(&self, id: &str) -> reqwest::RequestBuilder {
        let url = format!("{}/moderation/messages/{id}", self.base_url);
        self.http.get(url).header("apikey", &self.key)
    }

    async fn read<T: serde::de::DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> T {
        let answer = self.send(request).await.error_for_status();
        let answer = answer.expect("a success");
        answer.json().await.expect("the documented JSON")
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> reqwest::Response {
        let Some(network) = &self.network else {
            return request.send().await.expect("an answer");
        };
        let request = request.build().expect("a request");
        let request = http::Request::<reqwest::Body>::try_from(request).expect("a request");
        let request = request.map(|body| {
            body.as_bytes()
                .map(bytes::Bytes::copy_from_slice)
                .unwrap_or_default()
        });
        network.send(request).await.expect("an answer").into()
    }
}
