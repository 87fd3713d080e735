//! What there is before anything is probed: something that each filter finds, and something that it leaves out.

mod moderation;
mod notifications;
mod read;

use cometchat_sandbox::{
    CallDetails, CallParticipant, RecordingDetails, Sandbox, SandboxBuilder, TranscriptionDetails,
};
use read::READ;
use reqwest::Method;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A sandbox whose clock stands still, with the state to go back to.
pub(super) struct World {
    sandbox: Sandbox,
    http: reqwest::Client,
    state: Vec<u8>,
    /// The ids of messages, tokens and keys by the names that the script gives them.
    names: BTreeMap<&'static str, String>,
    /// What is known already, by the request.
    known: Mutex<BTreeMap<String, Arc<After>>>,
}

/// What a request changes.
pub(super) struct After {
    pub(super) response: Response,
    pub(super) view: Vec<Response>,
    pub(super) events: Response,
}

/// A response, as far as it is compared.
#[derive(Debug, PartialEq)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) body: Value,
}

impl Response {
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// A call that was taken, recorded and transcribed, and one that was not.
fn calls() -> [CallDetails; 2] {
    let transcription =
        |tid: &str, at| TranscriptionDetails::new(tid, "https://example.com/t.json", at);
    let taken = CallDetails::new("call-1", "ann", "ben")
        .at(1_799_990_090, 1_799_990_100, 1_799_990_200)
        .participant(CallParticipant::joined("ann", 1_799_990_100, 1_799_990_200))
        .participant(CallParticipant::joined("ben", 1_799_990_100, 1_799_990_200))
        .recording(RecordingDetails::new(
            "r",
            "https://example.com/r.mp4",
            1_799_990_100,
            1_799_990_200,
        ))
        .transcription(transcription("one", 1_799_990_300))
        .transcription(transcription("two", 1_799_990_400));
    let missed = CallDetails::new("call-2", "eve", "tea")
        .to_group()
        .kind("video")
        .mode("presenter")
        .status("unanswered")
        .begun_at(1_799_990_500);
    [taken, missed]
}

impl World {
    pub(super) async fn new() -> Self {
        let builder = Sandbox::builder().seed(1).frozen_clock(1_800_000_000);
        let builder = builder.verdict_delay(Duration::ZERO);
        let builder = calls().into_iter().fold(builder, SandboxBuilder::call);
        let mut world = Self {
            sandbox: builder.start().await.expect("a sandbox"),
            http: reqwest::Client::new(),
            state: Vec::new(),
            names: BTreeMap::new(),
            known: Mutex::default(),
        };
        world.people().await;
        world.groups().await;
        world.messages().await;
        world.marks().await;
        world.moderation().await;
        world.notifications().await;
        world.state = world.sandbox.state().expect("a state");
        world
    }

    /// Everything as it was.
    pub(super) fn again(&self) {
        self.sandbox.load_state(&self.state).expect("its own state");
    }

    /// A text with the ids in the place of the names in braces.
    pub(super) fn named(&self, text: &str) -> String {
        let names = self.names.iter();
        names.fold(text.to_owned(), |text, (name, id)| {
            text.replace(&format!("{{{name}}}"), id)
        })
    }

    pub(super) async fn ask(&self, method: &str, path: &str, by: &str, body: &Value) -> Response {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{}{}", self.sandbox.base_url(), self.named(path));
        let mut request = self.http.request(method, url);
        request = request.header("apikey", self.sandbox.api_key());
        if !by.is_empty() {
            request = request.header("onBehalfOf", by);
        }
        if !body.is_null() {
            let body = self.named(&body.to_string());
            request = request
                .header("content-type", "application/json")
                .body(body);
        }
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let body = response.bytes().await.expect("a body");
        let body = serde_json::from_slice(&body).unwrap_or_default();
        Response { status, body }
    }

    /// The response to a request when everything is as it was, and all that can be read afterwards. What shows in what
    /// others do next only, is seen in the responses to the requests in `then`.
    pub(super) async fn after(
        &self,
        method: &str,
        path: &str,
        by: &str,
        body: Map<String, Value>,
        then: &Value,
    ) -> Arc<After> {
        let body = Value::Object(body);
        let request = format!("{method} {path} {by} {body} {then}");
        let known = self.known.lock().expect("no panic").get(&request).cloned();
        if let Some(known) = known {
            return known;
        }
        self.again();
        let response = self.ask(method, path, by, &body).await;
        let mut view = Vec::new();
        for one in then.as_array().into_iter().flatten() {
            let text = |key: &str| one[key].as_str().unwrap_or_default();
            let (method, path, by) = (text("method"), text("path"), text("by"));
            let response = self.ask(method, path, by, &one["body"]).await;
            assert!(response.is_success(), "{method} {path}: {response:?}");
            view.push(response);
        }
        view.extend(self.view().await);
        let after = After {
            response,
            view,
            events: self.events().await,
        };
        let after = Arc::new(after);
        self.known
            .lock()
            .expect("no panic")
            .insert(request, after.clone());
        after
    }

    /// All that can be read.
    async fn view(&self) -> Vec<Response> {
        // The reads change nothing, so they need not wait for each other.
        let nothing = Value::Null;
        let reads = READ.iter();
        let reads = reads.map(|(by, path)| self.ask("GET", path, by, &nothing));
        futures_util::future::join_all(reads).await
    }

    /// What webhooks would tell.
    async fn events(&self) -> Response {
        let url = format!("{}/events", self.sandbox.control_url());
        let response = self.http.get(url).send().await.expect("a response");
        let status = response.status().as_u16();
        let body = response.bytes().await.expect("a body");
        let body = serde_json::from_slice(&body).expect("JSON");
        Response { status, body }
    }

    async fn done(&self, by: &str, method: &str, path: &str, body: Value) -> Value {
        let response = self.ask(method, path, by, &body).await;
        assert!(response.is_success(), "{method} {path}: {response:?}");
        response.body["data"].clone()
    }

    /// A message that is called by a name from now on.
    async fn send(&mut self, name: &'static str, by: &str, to: &str, body: Value) {
        let kind = if to == "tea" { "group" } else { "user" };
        let mut whole =
            json!({ "receiver": to, "receiverType": kind, "category": "message", "type": "text" });
        for (key, value) in body.as_object().expect("an object") {
            whole[key.as_str()] = value.clone();
        }
        let sent = self.done(by, "POST", "/messages", whole).await;
        self.names
            .insert(name, sent["id"].as_str().expect("an id").to_owned());
        self.later();
    }

    fn later(&self) {
        self.sandbox.advance(Duration::from_secs(10));
    }

    async fn people(&mut self) {
        let role = json!({ "role": "seller", "name": "Seller", "description": "Sells", "metadata": { "a": 1 }, "settings": { "b": 1 } });
        self.done("", "POST", "/roles", role).await;
        let restricted = json!({ "featuresToRestrict": ["u.listUsers"] });
        let path = "/roles/seller/restrictedfeatures";
        self.done("", "POST", path, restricted).await;
        for (uid, name) in [
            ("ann", "Ann Lee"),
            ("ben", "Ben"),
            ("eve", "Eve"),
            ("joe", "Joe"),
            ("zoe", "Zoe"),
            ("kim", "Kay"),
        ] {
            let mut user = json!({ "uid": uid, "name": name });
            if uid == "ann" {
                user["tags"] = json!(["red"]);
                user["role"] = json!("seller");
                user["metadata"] = json!({ "a": 1 });
                user["avatar"] = json!("https://example.com/ann.png");
            }
            self.done("", "POST", "/users", user).await;
            self.later();
        }
        let change = json!({ "statusMessage": "Out" });
        self.done("", "PUT", "/users/ann", change).await;
        self.done(
            "",
            "DELETE",
            "/users",
            json!({ "uidsToDeactivate": ["joe"] }),
        )
        .await;
        self.done(
            "",
            "POST",
            "/users/ann/friends",
            json!({ "accepted": ["ben", "zoe"] }),
        )
        .await;
        let token = self
            .done("", "POST", "/users/ann/auth_tokens", json!({}))
            .await;
        self.names.insert(
            "token",
            token["authToken"].as_str().expect("a token").to_owned(),
        );
        let again = json!({ "force": true });
        let token = self.done("", "POST", "/users/ann/auth_tokens", again).await;
        self.names.insert(
            "other_token",
            token["authToken"].as_str().expect("a token").to_owned(),
        );
        let key = self
            .done(
                "",
                "POST",
                "/apikeys",
                json!({ "name": "One", "scope": "authOnly" }),
            )
            .await;
        self.names
            .insert("key", key["apiKey"].as_str().expect("a key").to_owned());
        self.later();
    }

    async fn groups(&mut self) {
        let tea = json!({
            "guid": "tea", "name": "Tea time", "type": "public", "owner": "ann", "tags": ["warm"],
            "description": "Green", "icon": "https://example.com/tea.png", "metadata": { "a": 1 },
            "members": { "moderators": ["ben"], "participants": ["eve"], "usersToBan": ["zoe", "kim"] },
        });
        self.done("", "POST", "/groups", tea).await;
        self.later();
        let cake = json!({ "guid": "cake", "name": "Cake", "type": "password", "password": "secret", "owner": "ben" });
        self.done("", "POST", "/groups", cake).await;
        self.later();
        self.done("", "PUT", "/groups/cake", json!({ "description": "Sweet" }))
            .await;
        self.later();
    }

    /// The same in a conversation of two users and in a group.
    async fn messages(&mut self) {
        let text = |text: &str| json!({ "data": { "text": text } });
        let image = json!({ "type": "image", "data": { "attachments": [{
            "url": "https://example.com/a.png", "name": "a.png", "extension": "png", "mimeType": "image/png", "size": "10",
        }] } });
        let own =
            json!({ "category": "custom", "type": "place", "data": { "customData": { "at": 1 } } });
        for (to, names) in [
            ("ben", ["one", "two", "three", "four", "five", "six"]),
            ("tea", ["seven", "eight", "nine", "ten", "eleven", "twelve"]),
        ] {
            let mut tagged = text("Hello");
            tagged["tags"] = json!(["blue"]);
            self.send(names[0], "ann", to, tagged).await;
            let back = if to == "ben" { "ann" } else { "tea" };
            self.send(
                names[1],
                "ben",
                back,
                text("See https://example.com and <@uid:ann>"),
            )
            .await;
            self.send(names[2], "ann", to, image.clone()).await;
            self.send(names[3], "ann", to, own.clone()).await;
            let mut quoting = text("I quote <@uid:eve>");
            quoting["quotedMessageId"] = json!(self.names[names[0]]);
            self.send(names[4], "ben", back, quoting).await;
            self.send(
                names[5],
                "eve",
                if to == "ben" { "ann" } else { "tea" },
                text("From Eve"),
            )
            .await;
        }
        for (name, parent, by, to) in [
            ("reply", "one", "ann", "ben"),
            ("reply2", "one", "ben", "ann"),
            ("reply3", "one", "ann", "ben"),
            ("reply4", "seven", "ben", "tea"),
            ("reply5", "seven", "ann", "tea"),
            ("reply6", "twelve", "eve", "tea"),
        ] {
            let place = if to == "tea" { "group" } else { "user" };
            let reply = json!({
                "receiver": to, "receiverType": place, "data": { "text": "Reply to <@uid:ann> and <@uid:eve>" },
            });
            let path = format!("/messages/{{{parent}}}/thread");
            let sent = self.done(by, "POST", &path, reply).await;
            let id = sent["id"].as_str().expect("an id").to_owned();
            self.names.insert(name, id);
            self.later();
        }
        let form = json!({ "category": "interactive", "type": "form", "data": { "interactiveData": {
            "title": "Form", "formFields": [{ "elementType": "textInput", "elementId": "name", "label": "Name" }],
            "submitElement": { "elementType": "button", "elementId": "send", "buttonText": "Send", "action": { "actionType": "apiAction", "url": "https://example.com", "method": "POST" } },
        } } });
        let submit = json!({ "sender": "ann", "receiver": "ben", "receiverType": "user", "category": "message", "type": "text", "data": { "text": "Judge" } });
        let sent = self.done("", "POST", "/moderation/messages", submit).await;
        self.names
            .insert("moderated", sent["id"].as_str().expect("an id").to_owned());
        self.send("form", "ben", "ann", form).await;
    }

    async fn marks(&mut self) {
        for (by, method, path, body) in [
            (
                "ben",
                "POST",
                "/messages/{one}/reactions/%F0%9F%91%8D",
                Value::Null,
            ),
            (
                "ben",
                "POST",
                "/messages/{seven}/reactions/%F0%9F%91%8D",
                Value::Null,
            ),
            (
                "ann",
                "PUT",
                "/messages/{three}",
                json!({ "tags": ["green"] }),
            ),
            (
                "ann",
                "DELETE",
                "/messages/{four}",
                json!({ "permanent": false }),
            ),
            (
                "",
                "POST",
                "/users/ann/blockedusers",
                json!({ "blockedUids": ["eve", "kim"] }),
            ),
            (
                "ann",
                "PUT",
                "/users/ben/conversation",
                json!({ "tags": ["vip"] }),
            ),
            (
                "ann",
                "POST",
                "/users/ben/conversation/read",
                json!({ "messageId": "{two}" }),
            ),
            (
                "ben",
                "POST",
                "/groups/tea/conversation/read",
                json!({ "messageId": "{eight}" }),
            ),
        ] {
            self.done(by, method, path, body).await;
            self.later();
        }
    }
}
