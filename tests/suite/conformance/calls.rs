//! The call of a case, through the facade.

use super::case::Call;
use crate::generated::{EVERY_OPERATION, Shown, Told, shown};
use cometchat::messages::{ListMessages, SendMessage};
use cometchat::roles::ListRoles;
use cometchat::users::ListUsers;
use cometchat::{Client, Content, Error, Items, Receiver};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::cell::RefCell;

/// Makes the call and shows what it comes to.
pub(super) async fn made(client: &Client, call: &Call) -> Result<Told, Error> {
    match by_hand(client, call) {
        Some(shown) => shown.await,
        None => by_table(client, call).await,
    }
}

/// By the table of operations, in which ids come in the order of the path, behind that of the user who has to act.
async fn by_table(client: &Client, call: &Call) -> Result<Told, Error> {
    let entry = EVERY_OPERATION
        .iter()
        .find(|entry| *entry.operation.id == *call.operation)
        .unwrap_or_else(|| panic!("there is no operation {}", call.operation));
    let steps = entry.operation.resource.iter();
    let names: Vec<&str> = steps.filter_map(|step| step.parameter).collect();
    let acting = call.headers.get("onBehalfOf").cloned();
    let in_the_path = names.into_iter().map(|name| text(&call.path[name]));
    let ids = RefCell::new(acting.into_iter().chain(in_the_path));
    let id = |_: &str| ids.borrow_mut().next().expect("an id for each place");
    let request = match &call.body {
        Some(body) => body.to_string(),
        None => json!(call.query).to_string(),
    };
    (entry.call)(client, &id, &request).await
}

/// What the facade has by hand, or on another client.
fn by_hand<'a>(client: &'a Client, call: &Call) -> Option<Shown<'a>> {
    let acting = call.headers.get("onBehalfOf");
    let id = |name: &str| text(&call.path[name]);
    Some(match (&*call.operation, acting) {
        ("send-bot-message", _) => {
            let bot = client.bot(id("uid"));
            shown(bot.messages().send(message(call)))
        }
        ("send-thread-message", Some(user)) => {
            let parent = client.on_behalf_of(user).message(id("id"));
            shown(parent.thread().send(message(call)))
        }
        ("get-user", Some(user)) => shown(client.on_behalf_of(user).user(id("uid")).get()),
        _ => return None,
    })
}

fn message(call: &Call) -> SendMessage {
    let body = call.body.as_ref().expect("a body");
    let receiver = Receiver::user(text(&body["receiver"]));
    SendMessage::new(receiver, Content::text(text(&body["data"]["text"])))
}

/// Walks over a list.
pub(super) async fn walked(client: &Client, call: &Call) -> Vec<Result<Value, Error>> {
    match &*call.operation {
        "list-messages" => {
            let list = client.messages().list(query::<ListMessages>(call));
            all(list.items()).await
        }
        "list-users" => all(client.users().list(query::<ListUsers>(call)).items()).await,
        "list-roles" => all(client.roles().list(query::<ListRoles>(call)).items()).await,
        other => panic!("{other} is walked by no case yet: add it here"),
    }
}

async fn all<T: Serialize>(mut items: Items<T>) -> Vec<Result<Value, Error>> {
    let mut rows = Vec::new();
    while let Some(row) = items.next().await {
        rows.push(row.map(|row| json!(row)));
    }
    rows
}

fn query<T: DeserializeOwned>(call: &Call) -> T {
    serde_json::from_value(json!(call.query)).expect("a query")
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
