//! A sandbox with a minimal client.

use cometchat_sandbox::{Sandbox, SandboxBuilder};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

/// The moment the clocks of the tests stand still at, in epoch seconds.
pub(crate) const START: u64 = 1_760_000_000;

pub(crate) struct Tester {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: Client,
}

impl Tester {
    pub(crate) async fn start() -> Self {
        Self::with(Sandbox::builder()).await
    }

    pub(crate) async fn with(builder: SandboxBuilder) -> Self {
        let sandbox = builder.frozen_clock(START).start().await.unwrap();
        let http = Client::builder().no_proxy().build().unwrap();
        Self { sandbox, http }
    }

    /// A request with the sandbox's key.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.sandbox.base_url());
        self.http
            .request(method, url)
            .header("apikey", self.sandbox.api_key())
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        Reply::of(self.request(Method::GET, path)).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        Reply::of(self.request(Method::POST, path).json(body)).await
    }

    pub(crate) async fn post_as(&self, uid: &str, path: &str, body: &Value) -> Reply {
        let request = self.request(Method::POST, path).header("onBehalfOf", uid);
        Reply::of(request.json(body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Reply {
        Reply::of(self.request(Method::PUT, path).json(body)).await
    }

    pub(crate) async fn delete(&self, path: &str, body: &Value) -> Reply {
        Reply::of(self.request(Method::DELETE, path).json(body)).await
    }

    /// A request on behalf of somebody.
    pub(crate) async fn act(&self, uid: &str, method: Method, path: &str, body: &Value) -> Reply {
        let request = self.request(method, path).header("onBehalfOf", uid);
        Reply::of(request.json(body)).await
    }

    pub(crate) async fn get_as(&self, uid: &str, path: &str) -> Reply {
        Reply::of(self.request(Method::GET, path).header("onBehalfOf", uid)).await
    }

    /// Creates users with these uids.
    pub(crate) async fn people(&self, uids: &[&str]) {
        for uid in uids {
            let body = json!({ "uid": uid, "name": format!("Name of {uid}") });
            self.post("/users", &body).await.data();
        }
    }

    /// A field of each row of a list.
    pub(crate) async fn column(&self, path: &str, field: &str) -> Vec<String> {
        self.get(path).await.column(field)
    }

    pub(crate) async fn uids(&self, path: &str) -> Vec<String> {
        self.column(path, "uid").await
    }

    pub(crate) async fn control(&self, path: &str, body: &Value) -> Reply {
        let url = format!("{}{path}", self.sandbox.control_url());
        Reply::of(self.http.post(url).json(body)).await
    }

    pub(crate) async fn control_get(&self, path: &str) -> Reply {
        Reply::of(
            self.http
                .get(format!("{}{path}", self.sandbox.control_url())),
        )
        .await
    }

    pub(crate) async fn control_delete(&self, path: &str) -> Reply {
        Reply::of(
            self.http
                .delete(format!("{}{path}", self.sandbox.control_url())),
        )
        .await
    }

    /// Submits a text from one demo user to another; answers its id.
    pub(crate) async fn submit(&self, text: &str) -> String {
        let reply = self.post("/moderation/messages", &submission(text)).await;
        reply.data()["id"].as_str().unwrap().to_owned()
    }
}

/// A text from `cometchat-uid-1` to `cometchat-uid-2`.
pub(crate) fn submission(text: &str) -> Value {
    json!({
        "sender": "cometchat-uid-1",
        "receiver": "cometchat-uid-2",
        "receiverType": "user",
        "data": {"text": text}
    })
}

/// A text to one user, without a sender.
pub(crate) fn text_to(uid: &str, text: &str) -> Value {
    json!({"receiver": uid, "receiverType": "user", "data": {"text": text}})
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Reply {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let content_type = response.headers()["content-type"].to_str().unwrap();
        assert_eq!(content_type, "application/json");
        Self {
            status: response.status().as_u16(),
            body: response.json().await.unwrap(),
        }
    }

    /// What a success holds.
    pub(crate) fn data(&self) -> &Value {
        assert_eq!(self.status, 200, "{}", self.body);
        &self.body["data"]
    }

    /// A field of each row of a list.
    pub(crate) fn column(&self, field: &str) -> Vec<String> {
        let rows = self.data().as_array().unwrap();
        let text = |row: &Value| row[field].as_str().unwrap().to_owned();
        rows.iter().map(text).collect()
    }

    /// As [`Self::refused`], by a control route.
    pub(crate) fn refused_by_sandbox(&self, status: u16, code: &str) {
        assert_envelope(&self.body, "sandbox");
        let found = (self.status, self.body["error"]["code"].as_str());
        assert_eq!(found, (status, Some(code)), "{}", self.body);
    }

    pub(crate) fn refused(&self, status: u16, code: &str) -> &Value {
        assert_envelope(&self.body, "chat-api");
        assert_eq!(
            (self.status, self.body["error"]["code"].as_str()),
            (status, Some(code)),
            "{}",
            self.body
        );
        &self.body["error"]["details"]
    }
}

/// The documented form of an error.
pub(crate) fn assert_envelope(body: &Value, source: &str) {
    assert_eq!(body.as_object().unwrap().len(), 1, "{body}");
    let error = body["error"].as_object().unwrap();
    assert_eq!(error["source"], source, "{body}");
    for (key, value) in error {
        match key.as_str() {
            "code" | "message" | "devMessage" | "source" => {
                assert!(
                    value.as_str().is_some_and(|text| !text.is_empty()),
                    "{body}"
                );
            }
            "params" => assert!(value["limit"].is_u64(), "{body}"),
            "details" => {
                for sentences in value.as_object().unwrap().values() {
                    let sentences = sentences.as_array().unwrap();
                    assert!(!sentences.is_empty(), "{body}");
                    assert!(sentences.iter().all(Value::is_string), "{body}");
                }
            }
            _ => panic!("{key} in {body}"),
        }
    }
}
