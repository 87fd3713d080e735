//! The files of a message. They are described, never fetched.

use serde_json::Value;

use super::Attachment;
use crate::api::request::check_url;
use crate::choices::Choices;
use crate::error::Code;
use crate::input::{Object, ValidationErrors};

pub(super) fn attachments(
    data: &Object<'_>,
    choices: &Choices,
    errors: &mut ValidationErrors,
) -> Vec<Attachment> {
    let items = match data.get("attachments") {
        None => return Vec::new(),
        Some(Value::Array(items)) => items,
        Some(_) => {
            data.refused(
                "attachments",
                Code::InvalidMediaMessage,
                "must be an array.",
                errors,
            );
            return Vec::new();
        }
    };
    let mut attachments = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let key = format!("attachments.{index}");
        match item {
            Value::Object(fields) => {
                let object = data.child(&key, fields);
                attachments.extend(attachment(&object, choices, errors));
            }
            _ => data.invalid(&key, "must be an object.", errors),
        }
    }
    attachments
}

fn attachment(
    object: &Object<'_>,
    choices: &Choices,
    errors: &mut ValidationErrors,
) -> Option<Attachment> {
    let url = object.required_string("url", errors);
    if let Some(url) = url {
        check_url(object, "url", url, choices, errors);
    }
    let name = object.required_string("name", errors);
    let mime_type = object.required_string("mimeType", errors);
    let extension = object.required_string("extension", errors);
    let size = size(object, choices.size_as_number, errors);
    Some(Attachment {
        url: url?.into(),
        name: name?.into(),
        mime_type: mime_type?.into(),
        extension: extension?.into(),
        size,
    })
}

/// Bytes, as a string of digits (documented) or, if that was chosen, as a number. One of the samples has no size.
fn size(object: &Object<'_>, as_number: bool, errors: &mut ValidationErrors) -> Option<u64> {
    let size = match object.get("size")? {
        Value::String(digits) => digits.parse().ok(),
        other if as_number => other.as_u64(),
        _ => {
            object.invalid("size", "must be a string.", errors);
            return None;
        }
    };
    if size.is_none() {
        object.invalid("size", "must be a number.", errors);
    }
    size
}
