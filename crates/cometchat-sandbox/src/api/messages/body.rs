//! What a body says of a message: category, type, data, tags.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::attachments::attachments;
use super::nulls::without_nulls;
use super::{Category, Content, Extras, MessageType, Payload, mentioned};
use crate::api::request::tags;
use crate::choices::{Choices, Constraints};
use crate::error::{ApiError, Code};
use crate::input::{Body, Object, ValidationErrors, compact};
use crate::keys::MessageId;

/// How to read the body of an operation: which optional fields it has beside `data`, and what was chosen.
#[derive(Clone, Copy)]
pub(crate) struct ContentOptions<'c> {
    pub(crate) muid: bool,
    pub(crate) quoted: bool,
    /// The categories that it takes.
    pub(crate) categories: &'static [Category],
    pub(crate) choices: &'c Choices,
}

/// Keys of `data` that the server writes. What a request puts there is dropped.
const WRITTEN_BY_SERVER: [&str; 4] = ["entities", "mentions", "moderation", "reactions"];
/// The types of interactive messages.
const INTERACTIVE: [&str; 4] = ["card", "form", "customInteractive", "scheduler"];
/// Keys of `data` that are stored in fields of their own.
const KNOWN: [&str; 4] = ["text", "metadata", "attachments", "customData"];

/// The fields of a body that holds a message. Its whole JSON must not be too long: one of 70,000 characters was refused live.
pub(crate) fn message_fields<'b>(
    body: &'b Body<'_>,
    choices: &Choices,
) -> Result<Cow<'b, Map<String, Value>>, ApiError> {
    let most = choices.constraints.message_chars;
    // Counting characters means counting the bytes that start one.
    let starts_character = |byte: &&u8| (**byte as i8) >= -0x40;
    let too_long =
        body.bytes.len() > most && body.bytes.iter().filter(starts_character).count() > most;
    if too_long {
        return Err(ApiError::new(
            Code::BadRequest,
            format!("A message has at most {most} characters."),
        ));
    }
    let fields = body.object()?;
    if choices.null_is_absent {
        return Ok(without_nulls(fields));
    }
    Ok(Cow::Borrowed(fields))
}

pub(crate) fn content(
    body: &Object<'_>,
    reading: ContentOptions<'_>,
    errors: &mut ValidationErrors,
) -> Option<Content> {
    let category = category(body, reading.categories, errors);
    let message_type = category.and_then(|category| message_type(body, category, errors));
    let extras = extras(body, reading, errors);
    if !body.has("data") {
        body.missing("data", errors);
        return None;
    }
    let data = body.object_or("data", Code::InvalidMessageData, errors)?;
    sizes(body, &data, &reading.choices.constraints, errors);
    let text = text(&data, message_type.as_ref(), errors);
    let payload = payload(
        &data,
        category,
        message_type.as_ref(),
        reading.choices,
        errors,
    );
    Some(Content {
        category: category?,
        message_type: message_type?,
        text,
        payload: (!payload.is_empty()).then(|| Box::new(payload)),
        extras: (!extras.is_empty()).then(|| Box::new(extras)),
    })
}

/// `message` unless another one is named (documented default).
fn category(
    body: &Object<'_>,
    categories: &[Category],
    errors: &mut ValidationErrors,
) -> Option<Category> {
    let Some(value) = body.get("category") else {
        return Some(Category::Message);
    };
    let category = value
        .as_str()
        .and_then(Category::from_wire)
        .filter(|category| categories.contains(category));
    match (category, value.as_str()) {
        (Some(_), _) => {}
        (None, Some("")) => {
            body.refused(
                "category",
                Code::EmptyMessageCategory,
                "must not be empty.",
                errors,
            );
        }
        (None, _) => body.not_in_list("category", Code::InvalidMessageCategory, errors),
    }
    category
}

/// `text` unless another one is named, or `card` of an interactive message (documented defaults). A custom message names its type
/// itself.
fn message_type(
    body: &Object<'_>,
    category: Category,
    errors: &mut ValidationErrors,
) -> Option<MessageType> {
    let default = match category {
        Category::Interactive => Some("card"),
        Category::Custom => None,
        Category::Message | Category::Action => Some("text"),
    };
    let name = match body.get("type").map(|value| value.as_str()) {
        None => default,
        Some(Some(name)) => Some(name),
        Some(None) => {
            body.not_in_list("type", Code::InvalidMessageType, errors);
            return None;
        }
    };
    let message_type = match (category, name) {
        (_, None | Some("")) => {
            body.refused("type", Code::EmptyMessageType, "must not be empty.", errors);
            return None;
        }
        (Category::Custom, Some(name)) => Some(MessageType::Named(name.into())),
        (Category::Interactive, Some(name)) => INTERACTIVE
            .contains(&name)
            .then(|| MessageType::Named(name.into())),
        (_, Some(name)) => MessageType::from_wire(name),
    };
    if message_type.is_none() {
        body.not_in_list("type", Code::InvalidMessageType, errors);
    }
    message_type
}

/// How large `data` may be, and how many users its text may mention.
fn sizes(body: &Object<'_>, data: &Object<'_>, most: &Constraints, errors: &mut ValidationErrors) {
    let too_large = |bytes: &usize| body.get("data").is_some_and(|data| is_larger(data, *bytes));
    if let Some(bytes) = most.data_bytes.filter(too_large) {
        body.invalid(
            "data",
            &format!("must not be greater than {bytes} bytes."),
            errors,
        );
    }
    let text = data.get("text").and_then(|text| text.as_str());
    if text.is_some_and(|text| mentioned(text).len() > most.mentions) {
        data.invalid(
            "text",
            &format!("must not mention more than {} users.", most.mentions),
            errors,
        );
    }
}

/// Whether a value has more bytes than that as compact JSON.
fn is_larger(value: &serde_json::Value, bytes: usize) -> bool {
    struct Room(usize);

    impl std::io::Write for Room {
        fn write(&mut self, written: &[u8]) -> std::io::Result<usize> {
            self.0 = self
                .0
                .checked_sub(written.len())
                .ok_or(std::io::ErrorKind::FileTooLarge)?;
            Ok(written.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    serde_json::to_writer(Room(bytes), value).is_err()
}

/// The text, or the caption of a medium. Kept as sent, runs of spaces included.
fn text(
    data: &Object<'_>,
    message_type: Option<&MessageType>,
    errors: &mut ValidationErrors,
) -> Option<Box<str>> {
    let is_text_message = message_type == Some(&MessageType::Text);
    let value = data
        .get("text")
        .filter(|_| !is_text_message || data.has("text"));
    if value.is_some_and(|value| !value.is_string()) {
        data.refused(
            "text",
            Code::InvalidMessageText,
            "must be a string.",
            errors,
        );
        return None;
    }
    let text = value.and_then(|value| value.as_str());
    if is_text_message && text.is_none_or(|text| text.trim().is_empty()) {
        data.refused("text", Code::EmptyMessageText, "is required.", errors);
    }
    text.map(Into::into)
}

fn payload(
    data: &Object<'_>,
    category: Option<Category>,
    message_type: Option<&MessageType>,
    choices: &Choices,
    errors: &mut ValidationErrors,
) -> Payload {
    let metadata = data.free_form("metadata", Code::InvalidMetadata, errors);
    let custom_data = data.free_form("customData", Code::InvalidCustomData, errors);
    let attachments = attachments(data, choices, errors);
    match message_type {
        Some(MessageType::Media(_))
            if !data.has("attachments") || data.get("attachments").is_some_and(is_empty_list) =>
        {
            data.refused(
                "attachments",
                Code::EmptyMessageFile,
                "is required.",
                errors,
            );
        }
        _ if category == Some(Category::Custom) && data.get("customData").is_none() => {
            data.refused("customData", Code::EmptyCustomData, "is required.", errors);
        }
        _ => {}
    }
    let others = data.iter().filter(|(key, _)| {
        !KNOWN.contains(&key.as_str()) && !WRITTEN_BY_SERVER.contains(&key.as_str())
    });
    Payload {
        metadata,
        attachments,
        custom_data,
        others: others
            .filter_map(|(key, value)| Some((key.as_str().into(), compact(value)?)))
            .collect(),
        told: None,
    }
}

fn is_empty_list(value: &serde_json::Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

fn extras(body: &Object<'_>, reading: ContentOptions<'_>, errors: &mut ValidationErrors) -> Extras {
    let muid = reading.muid.then(|| body.string("muid", errors)).flatten();
    let quoted = reading.quoted.then(|| quoted(body, errors)).flatten();
    Extras {
        muid: muid.map(Into::into),
        tags: tags(body, reading.choices.constraints.own_tags(), errors),
        quoted,
        delivered_at: None,
        read_at: None,
    }
}

fn quoted(body: &Object<'_>, errors: &mut ValidationErrors) -> Option<MessageId> {
    let id = MessageId::parse(body.string("quotedMessageId", errors)?);
    if id.is_none() {
        body.not_in_list("quotedMessageId", Code::BadRequest, errors);
    }
    id
}
