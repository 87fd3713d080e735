//! What a message says: category, type, data, tags.

use super::attachments::attachments;
use super::tags::tags;
use crate::choices::{Choices, Constraints};
use crate::error::Code;
use crate::input::{Object, ValidationErrors, compact};
use crate::state::{Category, Content, Extras, MessageId, MessageType, Payload, mentioned};

/// How to read the body of an operation: which optional fields it has beside `data`, and what was chosen.
#[derive(Clone, Copy)]
pub(crate) struct ContentOptions<'c> {
    pub(crate) muid: bool,
    pub(crate) quoted: bool,
    /// Whether the category `custom` is one of its categories.
    pub(crate) custom: bool,
    pub(crate) choices: &'c Choices,
}

/// Keys of `data` that the server writes. What a request puts there is dropped.
const WRITTEN_BY_SERVER: [&str; 4] = ["entities", "mentions", "moderation", "reactions"];
/// Keys of `data` that are stored in fields of their own.
const KNOWN: [&str; 4] = ["text", "metadata", "attachments", "customData"];

pub(crate) fn content(
    body: &Object<'_>,
    reading: ContentOptions<'_>,
    errors: &mut ValidationErrors,
) -> Option<Content> {
    let category = category(body, reading.custom, errors);
    let message_type = category.and_then(|category| message_type(body, category, errors));
    let extras = extras(body, reading, errors);
    if !body.has("data") {
        body.missing("data", errors);
        return None;
    }
    let data = body.object_or("data", Code::InvalidMessageData, errors)?;
    sizes(body, &data, &reading.choices.constraints, errors);
    let text = text(&data, message_type.as_ref(), errors);
    let payload = payload(&data, message_type.as_ref(), reading.choices, errors);
    Some(Content {
        category: category?,
        message_type: message_type?,
        text,
        payload: (!payload.is_empty()).then(|| Box::new(payload)),
        extras: (!extras.is_empty()).then(|| Box::new(extras)),
    })
}

/// `message` unless another one is named (documented default).
fn category(body: &Object<'_>, custom: bool, errors: &mut ValidationErrors) -> Option<Category> {
    let Some(value) = body.get("category") else {
        return Some(Category::Message);
    };
    let category = value
        .as_str()
        .and_then(Category::from_wire)
        .filter(|category| custom || *category != Category::Custom);
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

/// `text` unless another one is named (documented default). A custom message names its type itself.
fn message_type(
    body: &Object<'_>,
    category: Category,
    errors: &mut ValidationErrors,
) -> Option<MessageType> {
    let value = body.get("type");
    let name = value.and_then(|value| value.as_str());
    match (category, value, name) {
        (Category::Message, None, _) => return Some(MessageType::Text),
        (Category::Custom, None, _) | (_, _, Some("")) => {
            body.refused("type", Code::EmptyMessageType, "must not be empty.", errors);
            return None;
        }
        (Category::Custom, _, Some(name)) => return Some(MessageType::Custom(name.into())),
        (Category::Message, _, Some(name)) => {
            if let Some(message_type) = MessageType::from_wire(name) {
                return Some(message_type);
            }
        }
        (_, Some(_), None) => {}
    }
    body.not_in_list("type", Code::InvalidMessageType, errors);
    None
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
        Some(MessageType::Custom(_)) if data.get("customData").is_none() => {
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
    }
}

fn quoted(body: &Object<'_>, errors: &mut ValidationErrors) -> Option<MessageId> {
    let id = MessageId::parse(body.string("quotedMessageId", errors)?);
    if id.is_none() {
        body.not_in_list("quotedMessageId", Code::BadRequest, errors);
    }
    id
}
