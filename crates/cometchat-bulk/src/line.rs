//! Records as lines of text.

use crate::limits;
use crate::outcome::Outcome;
use crate::request::{Request, within};
use cometchat::messages::SendMessage;
use cometchat::types::{self, SendBotMessage, SendModerationMessage, SendThreadMessage};
use cometchat::{InvalidInput, MessageId, ModerationMessage, Uid};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A record as it stands in a line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Line {
    key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Box<types::SendMessage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bot: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<Box<SendBotMessage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moderation: Option<Box<SendModerationMessage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_behalf_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<Box<SendThreadMessage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<Outcome>,
}

/// What a line says of a record.
pub(super) struct LineRecord {
    pub(super) key: String,
    pub(super) request: Request,
    /// What became of it in an earlier run.
    pub(super) before: Option<Outcome>,
}

impl Line {
    pub(super) fn parse(text: &str) -> Result<Self, InvalidInput> {
        // A record is also what serde reads a list of its fields as.
        if text.trim_start().starts_with('[') {
            return Err(InvalidInput::new("record", "must be a JSON object"));
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let line = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let path = error.path().to_string();
            problem(&path, error.inner())
        })?;
        json.end().map_err(|error| problem(".", &error))?;
        Ok(line)
    }

    pub(super) fn of(key: &str, request: &Request, outcome: Option<Outcome>) -> Self {
        let mut line = Self {
            key: key.to_owned(),
            message: None,
            bot: None,
            request: None,
            moderation: None,
            on_behalf_of: None,
            parent: None,
            reply: None,
            outcome,
        };
        match request {
            Request::Message { on_behalf_of, body } => {
                line.on_behalf_of = on_behalf_of.as_ref().map(ToString::to_string);
                line.message = Some(body.clone());
            }
            Request::Bot { bot, body } => {
                line.bot = Some(bot.to_string());
                line.request = Some(body.clone());
            }
            Request::Moderation { body } => line.moderation = Some(body.clone()),
            Request::Reply {
                on_behalf_of,
                parent,
                body,
            } => {
                line.on_behalf_of = Some(on_behalf_of.to_string());
                line.parent = Some(parent.to_string());
                line.reply = Some(body.clone());
            }
        }
        line
    }

    pub(super) fn into_record(self) -> Result<LineRecord, InvalidInput> {
        limits::check_key(&self.key)?;
        let request = match (
            self.message,
            self.bot,
            self.request,
            self.moderation,
            self.on_behalf_of,
            self.parent,
            self.reply,
        ) {
            (Some(body), None, None, None, user, None, None) => {
                let several = body.multiple_receivers.is_some();
                let message = one_receiver(several).and_then(|()| SendMessage::try_from(*body));
                let message = message.map_err(|error| within("message", &error))?;
                Request::message(&self.key, user.map(Uid::new), message)?
            }
            (None, Some(bot), Some(body), None, None, None, None) => {
                let several = body.multiple_receivers.is_some();
                let message = one_receiver(several).and_then(|()| SendMessage::try_from(*body));
                let message = message.map_err(|error| within("request", &error))?;
                Request::bot(&self.key, Uid::new(bot), message)?
            }
            (None, None, None, Some(body), None, None, None) => {
                let message = ModerationMessage::try_from(*body)
                    .map_err(|error| within("moderation", &error))?;
                Request::moderation(&self.key, message)?
            }
            (None, None, None, None, Some(user), Some(parent), Some(body)) => {
                let several = body.multiple_receivers.is_some();
                let reply = one_receiver(several).and_then(|()| SendMessage::try_from(*body));
                let reply = reply.map_err(|error| within("reply", &error))?;
                Request::reply(Uid::new(user), MessageId::new(parent), reply)?
            }
            _ => {
                return Err(InvalidInput::new(
                    "record",
                    "must have `message` with or without `onBehalfOf`, or `bot` and `request`, or `moderation`, or `onBehalfOf`, `parent` and `reply`, and no others",
                ));
            }
        };
        Ok(LineRecord {
            key: self.key,
            request,
            before: self.outcome,
        })
    }

    pub(super) fn to_text(&self) -> Result<String, InvalidInput> {
        serde_json::to_string(self).map_err(|error| unwritable(&error))
    }

    pub(super) fn to_value(&self) -> Result<Value, InvalidInput> {
        serde_json::to_value(self).map_err(|error| unwritable(&error))
    }
}

/// What has one outcome has one receiver.
fn one_receiver(has_several: bool) -> Result<(), InvalidInput> {
    if has_several {
        let rule =
            "must not be set: make one record for each receiver, so that each has an outcome";
        return Err(InvalidInput::new("multipleReceivers", rule));
    }
    Ok(())
}

/// The key of a line that cannot be read otherwise: what a person looks for.
pub(super) fn key_of(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Key {
        key: String,
    }
    serde_json::from_str(text)
        .ok()
        .map(|Key { key }| key)
        .filter(|key| limits::check_key(key).is_ok())
}

/// What the JSON breaks, in the words of the other rules.
fn problem(path: &str, error: &serde_json::Error) -> InvalidInput {
    let text = error.to_string();
    let text = text.replace("struct Line", "an object");
    let said = text
        .rsplit_once(" at line ")
        .map_or(&*text, |(said, _)| said);
    let column = error.column();
    let field = match path {
        "." | "" | "?" => "record".to_owned(),
        path => path.to_owned(),
    };
    if error.is_data() {
        return InvalidInput::new(field, format!("does not fit: {said} (column {column})"));
    }
    InvalidInput::new("record", format!("is not JSON: {said} (column {column})"))
}

/// Cannot happen: every part of a record has strings for keys. It is no reason to panic.
fn unwritable(error: &serde_json::Error) -> InvalidInput {
    InvalidInput::new("record", format!("cannot be written as JSON: {error}"))
}
