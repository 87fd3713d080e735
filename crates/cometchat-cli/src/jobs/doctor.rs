//! `cometctl doctor`: whether the settings work, and what is known of the app.

use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Columns, Printer};
use clap::Command;
use cometchat::{Client, Error, ErrorKind, operations};
use http::header::DATE;
use serde_json::{Map, Value, json};
use std::time::SystemTime;

pub(crate) fn add(command: Command) -> Command {
    command.subcommand(
        Command::new("doctor")
            .about("Check key, scope, region, clock and limits")
            .long_about(
                "Makes one request that changes nothing, and says what is known: which settings are used and where they come from, whether the \
                 key works and what it may do, how far the clock is from the server's, and what responses say of limits. What no response \
                 says is unknown.",
            ),
    )
}

pub(crate) fn run(globals: &Globals) -> Result<Exit, Failure> {
    let mut printer = Printer::new(globals)?;
    let target = crate::profile::target(globals)?;
    let client = crate::profile::client_of(&target, globals)?;
    let mut findings = Map::new();
    let mut find = |name: &str, value: Value| {
        findings.insert(name.to_owned(), value);
    };
    find("base_url", json!(client.base_url()));
    find("address_from", json!(target.address_from));
    find("key_from", json!(target.key_from));
    find("profile", json!(target.name));
    find(
        "region",
        json!(target.profile.region.clone().unwrap_or_else(|| {
            match target.profile.base_url {
                Some(_) => "that of the base URL".to_owned(),
                None => "us".to_owned(),
            }
        })),
    );
    let key = target.profile.api_key.clone().unwrap_or_default();
    let asked = crate::runtime()?.block_on(async { asked(&client, &key).await });
    let exit = match asked {
        Ok(found) => {
            for (name, value) in found {
                find(&name, value);
            }
            Exit::Done
        }
        Err(error) => {
            find("key", json!(told(&error)));
            find("error", json!(error.to_string()));
            Exit::of_error(&operations::LIST_API_KEYS, &error)
        }
    };
    printer.one(&Value::Object(findings), &Columns::default())?;
    Ok(exit)
}

/// What one request shows.
async fn asked(client: &Client, key: &str) -> Result<Map<String, Value>, Error> {
    let keys = client.operation(&operations::LIST_API_KEYS).send().await;
    let mut found = Map::new();
    let (scope, response) = match keys {
        Ok(response) => (scope(response["data"].as_array(), key), response),
        // A key that may not read keys may still be good.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            let users = client
                .operation(&operations::LIST_USERS)
                .parameter("perPage", "1");
            ("not fullAccess".to_owned(), users.send().await?)
        }
        Err(error) => return Err(error),
    };
    found.insert("key".to_owned(), json!("works"));
    found.insert("scope".to_owned(), json!(scope));
    let date = response
        .headers()
        .get(DATE)
        .and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
    let skew = date.map_or_else(|| json!("unknown"), |date| json!(seconds_from(date)));
    found.insert("clock_ahead_of_server_seconds".to_owned(), skew);
    let quota = response.quota();
    let known =
        |number: Option<u64>| number.map_or_else(|| json!("unknown"), |number| json!(number));
    found.insert("limit_a_minute".to_owned(), known(quota.limit));
    found.insert("left_this_minute".to_owned(), known(quota.remaining));
    let plan = match quota.limit {
        Some(500) => "the limit is that of the free plan",
        Some(10_000 | 20_000) => "the limit is that of paid plans",
        _ => "unknown",
    };
    found.insert("plan".to_owned(), json!(plan));
    Ok(found)
}

/// What the key may do, if it is in the list.
fn scope(keys: Option<&Vec<Value>>, key: &str) -> String {
    let mut keys = keys.into_iter().flatten();
    let own = keys.find(|one| one["apiKey"].as_str() == Some(key));
    let scope = own.and_then(|own| own["scope"].as_str());
    scope.unwrap_or("unknown").to_owned()
}

/// How far this machine's clock is ahead. The server's moment has whole seconds.
fn seconds_from(date: SystemTime) -> i64 {
    let now = SystemTime::now();
    let whole =
        |duration: std::time::Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match now.duration_since(date) {
        Ok(ahead) => whole(ahead),
        Err(behind) => -whole(behind.duration()),
    }
}

fn told(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Unauthenticated => "is not accepted: wrong key, app or region",
        ErrorKind::PermissionDenied => "may not do this",
        ErrorKind::Connect => "unknown: the server is not reached",
        _ => "unknown",
    }
}
