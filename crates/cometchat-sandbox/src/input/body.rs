//! The body of a request, from bytes to a JSON object.

use std::cell::OnceCell;

use serde_json::{Map, Value};

use super::multipart::{self, Part};

use crate::error::{ApiError, Code};

/// A body as received: complete, within the size limit, read as JSON when somebody asks for that.
pub(crate) struct Body<'a> {
    pub(crate) bytes: &'a [u8],
    /// The value of the `Content-Type` header.
    media_type: Option<&'a [u8]>,
    object: OnceCell<Result<Map<String, Value>, ApiError>>,
}

impl<'a> Body<'a> {
    pub(crate) fn new(bytes: &'a [u8], media_type: Option<&'a [u8]>) -> Self {
        Self {
            bytes,
            media_type,
            object: OnceCell::new(),
        }
    }

    /// The JSON object in the body. No body at all is an empty object, so that what is missing is named field by field.
    pub(crate) fn object(&self) -> Result<&Map<String, Value>, ApiError> {
        self.object
            .get_or_init(|| self.read())
            .as_ref()
            .map_err(Clone::clone)
    }

    /// The parts of a form. Nothing if the body is none by its media type.
    ///
    /// # Errors
    ///
    /// It is a broken form.
    pub(crate) fn form(&self) -> Result<Option<Vec<Part<'_>>>, ApiError> {
        let Some(boundary) = self.media_type.and_then(multipart::boundary) else {
            return Ok(None);
        };
        match multipart::parts(self.bytes, &boundary) {
            Some(parts) => Ok(Some(parts)),
            None => Err(unreadable("The body is not a form that can be read.")),
        }
    }

    fn read(&self) -> Result<Map<String, Value>, ApiError> {
        if self.bytes.is_empty() {
            return Ok(Map::new());
        }
        if !self.media_type.is_some_and(is_json) {
            return Err(unreadable(
                "The body needs the header Content-Type: application/json.",
            ));
        }
        match serde_json::from_slice(self.bytes) {
            Ok(Value::Object(object)) => Ok(object),
            Ok(_) => Err(unreadable("The body is JSON, but not an object.")),
            Err(error) => Err(unreadable(format!(
                "The body is not JSON that can be read: line {}, column {}.",
                error.line(),
                error.column()
            ))),
        }
    }
}

fn unreadable(why: impl Into<String>) -> ApiError {
    ApiError::new(Code::BadRequest, "The body cannot be read.").with_dev_message(why)
}

/// `application/json` or a type with the suffix `+json`, whatever parameters follow.
fn is_json(media_type: &[u8]) -> bool {
    let essence = media_type
        .split(|&byte| byte == b';')
        .next()
        .unwrap_or_default();
    let essence = essence.trim_ascii().to_ascii_lowercase();
    essence == b"application/json" || essence.ends_with(b"+json")
}

#[cfg(test)]
mod tests {
    use super::is_json;

    #[test]
    fn json_types_are_told_from_others() {
        for yes in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "application/vnd.x+json",
        ] {
            assert!(is_json(yes.as_bytes()), "{yes}");
        }
        for no in [
            "",
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/jsonp",
        ] {
            assert!(!is_json(no.as_bytes()), "{no}");
        }
    }
}
