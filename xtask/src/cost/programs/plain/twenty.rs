#![allow(dead_code, reason = "the fields are there to be read and written")]

use reqwest::{Client, Method, RequestBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

struct Api {
    client: Client,
    base_url: String,
    key: String,
}

impl Api {
    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.base_url);
        self.client.request(method, url).header("apikey", &self.key)
    }

    async fn answer<T: DeserializeOwned>(&self, request: RequestBuilder) -> Outcome<T> {
        let answer = request.send().await?.error_for_status()?;
        let envelope: Envelope<T> = answer.json().await?;
        Ok(envelope.data)
    }
}

#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    uid: String,
    name: Option<String>,
    link: Option<String>,
    avatar: Option<String>,
    status: Option<Status>,
    role: Option<String>,
    metadata: Option<BTreeMap<String, serde_json::Value>>,
    tags: Option<Vec<String>>,
    auth_token: Option<String>,
    conversation_id: Option<String>,
    created_at: Option<i64>,
    updated_at: Option<i64>,
    deactivated_at: Option<i64>,
    last_active_at: Option<i64>,
    has_blocked_me: Option<bool>,
    blocked_by_me: Option<bool>,
    blocked_at: Option<i64>,
    blocked_by_me_at: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Available,
    Offline,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreateUser<'a> {
    uid: &'a str,
    name: &'a str,
    role: Option<&'a str>,
    with_auth_token: bool,
}

#[derive(Serialize)]
struct UpdateUser<'a> {
    name: Option<&'a str>,
}

#[derive(Serialize)]
struct CreateAuthToken {
    force: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AuthToken {
    uid: Option<String>,
    auth_token: String,
    created_at: Option<i64>,
    platform: Option<String>,
    user_agent: Option<String>,
    app_info: Option<String>,
}

#[derive(Serialize)]
struct DeleteUser {
    permanent: bool,
}

#[derive(Deserialize)]
struct Done {
    success: Option<bool>,
    message: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReactivateUsers<'a> {
    uids_to_activate: &'a [&'a str],
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReactivatedUsers {
    reactivated_uids: Option<Vec<String>>,
    non_deactivated_uids: Option<Vec<String>>,
    not_found: Option<Vec<String>>,
}

#[derive(Serialize)]
struct AddFriends<'a> {
    accepted: &'a [&'a str],
}

#[derive(Deserialize)]
struct AddedFriends {
    accepted: BTreeMap<String, Done>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BlockUsers<'a> {
    blocked_uids: &'a [&'a str],
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Role {
    role: String,
    name: Option<String>,
    description: Option<String>,
    metadata: Option<BTreeMap<String, serde_json::Value>>,
    settings: Option<RoleSettings>,
    created_at: Option<i64>,
    updated_at: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RoleSettings {
    list_users: Option<String>,
    send_messages_to: Option<String>,
}

#[derive(Serialize)]
struct CreateRole<'a> {
    role: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct UpdateRole<'a> {
    name: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ApiKey {
    api_key: String,
    name: Option<String>,
    scope: Option<String>,
    created_at: Option<i64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SendMessage<'a> {
    receiver: &'a str,
    receiver_type: &'a str,
    category: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    data: Text<'a>,
}

#[derive(Serialize)]
struct Text<'a> {
    text: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    id: String,
    conversation_id: Option<String>,
    sender: Option<String>,
    receiver_type: Option<String>,
    receiver: Option<String>,
    category: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    data: Option<Data>,
    sent_at: Option<i64>,
    updated_at: Option<i64>,
    parent_id: Option<String>,
}

#[derive(Deserialize)]
struct Data {
    text: Option<String>,
    metadata: Option<BTreeMap<String, serde_json::Value>>,
    entities: Option<Entities>,
    moderation: Option<Moderation>,
}

#[derive(Deserialize)]
struct Entities {
    sender: Option<Entity>,
    receiver: Option<Entity>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entity {
    entity: User,
    entity_type: Option<String>,
}

#[derive(Deserialize)]
struct Moderation {
    status: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reason {
    id: String,
    name: Option<String>,
    description: Option<String>,
    default: Option<bool>,
    created_at: Option<String>,
    updated_at: Option<String>,
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let api = Api {
        client: Client::new(),
        base_url: std::env::var("COMETCHAT_BASE_URL")?,
        key: std::env::var("COMETCHAT_API_KEY")?,
    };
    people(&api).await?;
    friends(&api).await?;
    roles(&api).await?;
    messages(&api).await?;
    Ok(())
}

async fn people(api: &Api) -> Outcome<()> {
    let body = CreateUser { uid: "alice", name: "Alice", role: Some("default"), with_auth_token: true };
    let user: User = api.answer(api.request(Method::POST, "/users").json(&body)).await?;
    println!("{}: {}", user.uid, user.name.unwrap_or_default());
    let user: User = api.answer(api.request(Method::GET, "/users/alice")).await?;
    println!("{:?}", user.last_active_at);
    let body = UpdateUser { name: Some("Alice B.") };
    let user: User = api.answer(api.request(Method::PUT, "/users/alice").json(&body)).await?;
    println!("{}", user.name.unwrap_or_default());
    let request = api.request(Method::GET, "/users?searchKey=ali&perPage=50");
    let users: Vec<User> = api.answer(request).await?;
    for user in &users {
        println!("{}", user.uid);
    }
    let body = CreateAuthToken { force: false };
    let request = api.request(Method::POST, "/users/alice/auth_tokens").json(&body);
    let token: AuthToken = api.answer(request).await?;
    println!("{}", token.uid.unwrap_or_default());
    let request = api.request(Method::GET, "/users/alice/auth_tokens");
    let tokens: Vec<AuthToken> = api.answer(request).await?;
    for token in tokens {
        println!("{}", token.platform.unwrap_or_default());
    }
    let body = DeleteUser { permanent: false };
    let deleted: Done = api.answer(api.request(Method::DELETE, "/users/alice").json(&body)).await?;
    println!("{}", deleted.message.unwrap_or_default());
    let body = ReactivateUsers { uids_to_activate: &["alice"] };
    let request = api.request(Method::PUT, "/users").json(&body);
    let reactivated: ReactivatedUsers = api.answer(request).await?;
    for uid in reactivated.reactivated_uids.iter().flatten() {
        println!("{uid}");
    }
    Ok(())
}

async fn friends(api: &Api) -> Outcome<()> {
    let body = AddFriends { accepted: &["bob"] };
    let request = api.request(Method::POST, "/users/alice/friends").json(&body);
    let added: AddedFriends = api.answer(request).await?;
    for (uid, done) in &added.accepted {
        println!("{uid}: {}", done.success.unwrap_or_default());
    }
    let friends: Vec<User> = api.answer(api.request(Method::GET, "/users/alice/friends")).await?;
    for friend in &friends {
        println!("{}", friend.uid);
    }
    let body = BlockUsers { blocked_uids: &["carl"] };
    let request = api.request(Method::POST, "/users/alice/blockedusers").json(&body);
    let blocked: BTreeMap<String, Done> = api.answer(request).await?;
    for (uid, done) in &blocked {
        println!("{uid}: {}", done.success.unwrap_or_default());
    }
    let blocked: Vec<User> = api.answer(api.request(Method::GET, "/users/alice/blockedusers")).await?;
    for user in &blocked {
        println!("{}", user.uid);
    }
    Ok(())
}

async fn roles(api: &Api) -> Outcome<()> {
    let body = CreateRole { role: "premium", name: "Premium" };
    let role: Role = api.answer(api.request(Method::POST, "/roles").json(&body)).await?;
    println!("{}", role.role);
    let roles: Vec<Role> = api.answer(api.request(Method::GET, "/roles")).await?;
    for role in &roles {
        println!("{}", role.role);
    }
    let body = UpdateRole { name: "First class" };
    let role: Role = api.answer(api.request(Method::PUT, "/roles/premium").json(&body)).await?;
    println!("{}", role.name.unwrap_or_default());
    let done: Done = api.answer(api.request(Method::DELETE, "/roles/premium")).await?;
    println!("{}", done.success.unwrap_or_default());
    let keys: Vec<ApiKey> = api.answer(api.request(Method::GET, "/apikeys")).await?;
    for key in keys {
        println!("{}", key.name.unwrap_or_default());
    }
    Ok(())
}

async fn messages(api: &Api) -> Outcome<()> {
    let body = SendMessage {
        receiver: "alice",
        receiver_type: "user",
        category: "message",
        kind: "text",
        data: Text { text: "Good morning!" },
    };
    let request = api.request(Method::POST, "/bots/assistant/messages").json(&body);
    let message: Message = api.answer(request).await?;
    let text = message.data.and_then(|data| data.text);
    println!("{}: {}", message.id, text.unwrap_or_default());
    let path = format!("/moderation/messages/{}", message.id);
    let message: Message = api.answer(api.request(Method::GET, &path)).await?;
    let status = message.data.and_then(|data| data.moderation?.status);
    println!("{}", status.unwrap_or_default());
    let reasons: Vec<Reason> = api.answer(api.request(Method::GET, "/moderation/reasons")).await?;
    for reason in reasons {
        println!("{}: {}", reason.id, reason.name.unwrap_or_default());
    }
    Ok(())
}
