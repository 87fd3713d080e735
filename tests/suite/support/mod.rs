//! What several tests need.

mod logs;
mod samples;
mod script;
mod sockets;

pub(crate) use logs::{logs_of, logs_of_sockets};
pub(crate) use samples::{SAMPLES, answer, request, sample};
pub(crate) use script::{Script, Seen, Step};
pub(crate) use sockets::{Connection, Socket, serve};

use cometchat::{Client, ClientBuilder};
use cometchat_sandbox::{Sandbox, SandboxBuilder};
use serde_json::Value;

/// A key in the form of CometChat's own.
pub(crate) const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

/// A client of an app in the cloud.
pub(crate) fn builder() -> ClientBuilder {
    Client::builder()
        .app_id("app-1")
        .api_key(KEY)
        .random_seed(7)
}

/// A client whose requests go to the script.
pub(crate) fn scripted(script: &Script) -> Client {
    builder()
        .transport(script.clone())
        .build()
        .expect("the settings are sound")
}

/// A sandbox with a client for it.
pub(crate) async fn started(sandbox: SandboxBuilder) -> (Sandbox, Client) {
    let sandbox = sandbox.start().await.expect("a sandbox");
    let client = client_of(&sandbox, sandbox.api_key());
    (sandbox, client)
}

/// A client of a sandbox, with this key.
pub(crate) fn client_of(sandbox: &Sandbox, key: &str) -> Client {
    Client::builder()
        .base_url(sandbox.base_url())
        .api_key(key)
        .build()
        .expect("sound settings")
}

/// The client, which asks the operations of all other servers at this URL too.
pub(crate) fn with_every_server(
    client: cometchat_rest::Client,
    base_url: &str,
) -> cometchat_rest::Client {
    let servers = cometchat_rest::operations::ALL.iter();
    let servers = servers.filter_map(|operation| operation.server);
    let names: std::collections::BTreeSet<&str> = servers.map(|server| server.name).collect();
    names.into_iter().fold(client, |client, name| {
        client.with_server(name, base_url).expect("a sound URL")
    })
}

/// Every place of a value, itself included, as JSON pointers.
pub(crate) fn places(value: &serde_json::Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut below = |key: &str, value| {
        let deeper = places(value).into_iter();
        found.extend(deeper.map(|place| format!("/{key}{place}")));
    };
    match value {
        serde_json::Value::Object(map) => map.iter().for_each(|(key, value)| below(key, value)),
        serde_json::Value::Array(list) => {
            let each = list.iter().enumerate();
            each.for_each(|(index, value)| below(&index.to_string(), value));
        }
        _ => {}
    }
    found
}

/// A response as it was handed out: where the only row of a list was read as one thing, the row in place of the list.
pub(crate) fn single(mut response: Value, read: &Value) -> Value {
    let is_list = read.get("data").is_some_and(Value::is_array);
    if let Some(data) = response.get_mut("data")
        && let Some([row]) = data.as_array().map(Vec::as_slice)
        && !is_list
    {
        *data = row.clone();
    }
    response
}

/// What we write where the server has another form: a number for a moment in digits, digits for an id as a number. Only conditions
/// of rules are numbered by numbers.
pub(crate) fn with_numbers(mut json: Value) -> Value {
    match &mut json {
        Value::Object(map) => {
            let is_condition = map.contains_key("operand");
            for (key, value) in map.iter_mut() {
                if key == "id" && value.is_number() && !is_condition {
                    *value = value.to_string().into();
                }
                let number = value.as_str().and_then(|text| text.parse::<i64>().ok());
                match number.filter(|_| key.ends_with("At")) {
                    Some(number) => *value = number.into(),
                    None => *value = with_numbers(value.take()),
                }
            }
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|value| *value = with_numbers(value.take())),
        _ => {}
    }
    json
}
