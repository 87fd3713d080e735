//! Keyword lists, which are sent as forms.

use super::Ask;
use crate::failure::Failure;
use clap::{Arg, ArgAction, ArgMatches, Command};
use cometchat::types::{CreateKeywords, UpdateKeywords};
use cometchat::{Client, Operation, operations};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Whether the operation is one that is sent as a form.
fn fits(operation: &Operation) -> bool {
    [&operations::CREATE_KEYWORDS, &operations::UPDATE_KEYWORDS]
        .iter()
        .any(|one| one.id == operation.id)
}

pub(crate) fn add_flags(command: Command, operation: &Operation) -> Command {
    if !fits(operation) {
        return command;
    }
    command
        .arg(
            Arg::new("csv")
                .long("csv")
                .value_name("FILE")
                .conflicts_with("as-json")
                .help("A file with the terms as comma-separated values, up to 1 MB")
                .help_heading("Body"),
        )
        .arg(
            Arg::new("as-json")
                .long("as-json")
                .action(ArgAction::SetTrue)
                .help("Send JSON in place of the form that CometChat documents; terms may have commas and line breaks then")
                .help_heading("Body"),
        )
}

/// How a list is sent.
pub(super) enum Sent {
    AsJson,
    AsForm(Option<String>),
}

/// How the list is to be sent; nothing for other operations.
pub(super) fn sent(ask: &Ask, matches: &ArgMatches) -> Result<Option<Sent>, Failure> {
    if !fits(ask.operation) {
        return Ok(None);
    }
    if matches.get_flag("as-json") {
        return Ok(Some(Sent::AsJson));
    }
    let csv = matches.get_one::<String>("csv").map(|file| {
        std::fs::read_to_string(file)
            .map_err(|error| Failure::usage(format!("--csv: {file} cannot be read: {error}")))
    });
    Ok(Some(Sent::AsForm(csv.transpose()?)))
}

/// Sends the list as a form, and gives the whole response.
pub(super) async fn send(
    ask: &Ask,
    client: &Client,
    csv: Option<&str>,
) -> Result<Result<Value, cometchat::Error>, Failure> {
    let id = ask.parameter("keywordId");
    let keywords = client.moderation();
    let answer = match id {
        None => {
            let list: CreateKeywords = model(ask)?;
            match csv {
                Some(csv) => keywords.keywords().create_from_csv(list, csv).await,
                None => keywords.keywords().create(list).await,
            }
        }
        Some(id) => {
            let list: UpdateKeywords = model(ask)?;
            match csv {
                Some(csv) => keywords.keyword(id).update_from_csv(list, csv).await,
                None => keywords.keyword(id).update(list).await,
            }
        }
    };
    Ok(answer.map(|answer| {
        let list = serde_json::to_value(&*answer).unwrap_or_default();
        json!({ "data": list })
    }))
}

fn model<T: DeserializeOwned>(ask: &Ask) -> Result<T, Failure> {
    let body = ask.body.clone().unwrap_or_else(|| json!({}));
    serde_json::from_value(body)
        .map_err(|error| Failure::usage(format!("the body does not fit: {error}")))
}
