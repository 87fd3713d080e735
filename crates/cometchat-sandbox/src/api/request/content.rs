//! What a message says: category, type, data, tags.

use super::attachments::attachments;
use super::tags::tags;
use crate::error::Code;
use crate::input::{Object, Problems, compact};
use crate::state::{Category, Content, Extras, MessageId, MessageType, Payload};

/// Which optional fields beside `data` an operation's body has.
#[derive(Clone, Copy)]
pub(crate) struct TopLevel {
    pub(crate) muid: bool,
    pub(crate) quoted: bool,
}

/// Keys of `data` that the server writes. What a request puts there is dropped.
const WRITTEN_BY_SERVER: [&str; 3] = ["entities", "moderation", "reactions"];
/// Keys of `data` that are stored in fields of their own.
const KNOWN: [&str; 4] = ["text", "metadata", "attachments", "customData"];

pub(crate) fn content(
    body: &Object<'_>,
    top_level: TopLevel,
    problems: &mut Problems,
) -> Option<Content> {
    let category = category(body, problems);
    let message_type = category.and_then(|category| message_type(body, category, problems));
    let extras = extras(body, top_level, problems);
    if body.get("data").is_none() {
        body.missing("data", problems);
    }
    let data = body.object_or("data", Code::InvalidMessageData, problems)?;
    let text = text(&data, message_type.as_ref(), problems);
    let payload = payload(&data, message_type.as_ref(), problems);
    Some(Content {
        category: category?,
        message_type: message_type?,
        text,
        payload: (!payload.is_empty()).then(|| Box::new(payload)),
        extras: (!extras.is_empty()).then(|| Box::new(extras)),
    })
}

/// `message` unless another one is named (documented default).
fn category(body: &Object<'_>, problems: &mut Problems) -> Option<Category> {
    let Some(value) = body.get("category") else {
        return Some(Category::Message);
    };
    let category = value.as_str().and_then(Category::from_wire);
    match (category, value.as_str()) {
        (Some(_), _) => {}
        (None, Some("")) => {
            body.refused(
                "category",
                Code::EmptyMessageCategory,
                "must not be empty.",
                problems,
            );
        }
        (None, _) => body.not_in_list("category", Code::InvalidMessageCategory, problems),
    }
    category
}

/// `text` unless another one is named (documented default). A custom message names its type itself.
fn message_type(
    body: &Object<'_>,
    category: Category,
    problems: &mut Problems,
) -> Option<MessageType> {
    let value = body.get("type");
    let name = value.and_then(|value| value.as_str());
    match (category, value, name) {
        (Category::Message, None, _) => return Some(MessageType::Text),
        (Category::Custom, None, _) | (_, _, Some("")) => {
            body.refused(
                "type",
                Code::EmptyMessageType,
                "must not be empty.",
                problems,
            );
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
    body.not_in_list("type", Code::InvalidMessageType, problems);
    None
}

/// The text, or the caption of a medium. Kept as sent, runs of spaces included.
fn text(
    data: &Object<'_>,
    message_type: Option<&MessageType>,
    problems: &mut Problems,
) -> Option<Box<str>> {
    let is_text_message = message_type == Some(&MessageType::Text);
    let value = data.get("text");
    if let Some(value) = value
        && !value.is_string()
    {
        data.refused(
            "text",
            Code::InvalidMessageText,
            "must be a string.",
            problems,
        );
        return None;
    }
    let text = value.and_then(|value| value.as_str());
    if is_text_message && text.is_none_or(|text| text.trim().is_empty()) {
        data.refused("text", Code::EmptyMessageText, "is required.", problems);
    }
    text.map(Into::into)
}

fn payload(
    data: &Object<'_>,
    message_type: Option<&MessageType>,
    problems: &mut Problems,
) -> Payload {
    let mut free_form = |key, code| {
        data.object_or(key, code, problems);
        data.get(key).and_then(compact)
    };
    let metadata = free_form("metadata", Code::InvalidMetadata);
    let custom_data = free_form("customData", Code::InvalidCustomData);
    let attachments = attachments(data, problems);
    match message_type {
        Some(MessageType::Media(_)) if data.get("attachments").is_none_or(is_empty_list) => {
            data.refused(
                "attachments",
                Code::EmptyMessageFile,
                "is required.",
                problems,
            );
        }
        Some(MessageType::Custom(_)) if custom_data.is_none() => {
            data.refused(
                "customData",
                Code::EmptyCustomData,
                "is required.",
                problems,
            );
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

fn extras(body: &Object<'_>, top_level: TopLevel, problems: &mut Problems) -> Extras {
    let muid = top_level
        .muid
        .then(|| body.string("muid", problems))
        .flatten();
    let quoted = top_level.quoted.then(|| quoted(body, problems)).flatten();
    Extras {
        muid: muid.map(Into::into),
        tags: tags(body, problems),
        quoted,
    }
}

fn quoted(body: &Object<'_>, problems: &mut Problems) -> Option<MessageId> {
    let id = MessageId::parse(body.string("quotedMessageId", problems)?);
    if id.is_none() {
        body.not_in_list("quotedMessageId", Code::BadRequest, problems);
    }
    id
}
