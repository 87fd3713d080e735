//! Bodies as forms, `multipart/form-data` of RFC 7578. The bytes are the same each time, so that a request can be sent again.

use super::InvalidInput;
use bytes::Bytes;
use http::HeaderValue;
use serde_json::{Map, Value};

/// A file that goes with a form.
#[derive(Clone, Copy, Debug)]
pub struct FormFile<'a> {
    /// The field that it stands in.
    pub field: &'a str,
    /// What it is called.
    pub name: &'a str,
    /// Its media type, such as `text/csv`.
    pub media_type: &'a str,
    /// What is in it.
    pub content: &'a str,
}

/// One part of a form.
struct Part<'a> {
    disposition: String,
    media_type: Option<&'a str>,
    content: String,
}

/// The fields of a body as a form, with the header that says so. Texts stand as they are, lists as `joined` writes them, and all
/// else as JSON.
pub(super) fn written(
    fields: &Map<String, Value>,
    joined: &dyn Fn(&str, &[Value]) -> String,
    file: Option<FormFile<'_>>,
) -> Result<(HeaderValue, Bytes), InvalidInput> {
    let mut parts = Vec::new();
    for (name, value) in fields {
        let content = match value {
            Value::Null => continue,
            Value::String(text) => text.clone(),
            Value::Array(list) => joined(name, list),
            other => other.to_string(),
        };
        parts.push(Part {
            disposition: format!("form-data; name=\"{}\"", quoted(name)),
            media_type: None,
            content,
        });
    }
    if let Some(file) = file {
        let (field, name) = (quoted(file.field), quoted(file.name));
        parts.push(Part {
            disposition: format!("form-data; name=\"{field}\"; filename=\"{name}\""),
            media_type: Some(file.media_type),
            content: file.content.to_owned(),
        });
    }
    let boundary = boundary(&parts);
    let header = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
        .map_err(|_| InvalidInput::new("body", "cannot be written as a form"))?;
    let mut body = String::new();
    for part in &parts {
        body.push_str("--");
        body.push_str(&boundary);
        body.push_str("\r\nContent-Disposition: ");
        body.push_str(&part.disposition);
        if let Some(media_type) = part.media_type {
            body.push_str("\r\nContent-Type: ");
            body.push_str(media_type);
        }
        body.push_str("\r\n\r\n");
        body.push_str(&part.content);
        body.push_str("\r\n");
    }
    body.push_str("--");
    body.push_str(&boundary);
    body.push_str("--\r\n");
    Ok((header, body.into()))
}

/// A name between quotation marks, as browsers write it.
fn quoted(name: &str) -> String {
    let name = name.replace('"', "%22");
    name.replace('\r', "%0D").replace('\n', "%0A")
}

/// A line that no part has in it.
fn boundary(parts: &[Part<'_>]) -> String {
    let mut number = 0_u64;
    loop {
        let boundary = format!("cometchat-form-{number}");
        let is_inside = |part: &Part<'_>| part.content.contains(&boundary);
        if !parts.iter().any(is_inside) {
            return boundary;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn form(fields: &Value, file: Option<FormFile<'_>>) -> (String, String) {
        let joined = |_: &str, list: &[Value]| {
            let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            texts.join(",")
        };
        let fields = fields.as_object().unwrap();
        let (header, body) = written(fields, &joined, file).unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        (header.to_str().unwrap().to_owned(), body)
    }

    #[test]
    fn each_field_is_a_part_and_the_file_the_last() {
        let fields =
            json!({ "id": "rude", "searchTerms": ["a", "b"], "enabled": true, "none": null });
        let file = FormFile {
            field: "file",
            name: "words.csv",
            media_type: "text/csv",
            content: "a\nb",
        };
        let (header, body) = form(&fields, Some(file));
        assert_eq!(header, "multipart/form-data; boundary=cometchat-form-0");
        let part = |head: &str, content: &str| {
            format!(
                "--cometchat-form-0\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n"
            )
        };
        let expected = [
            part("name=\"enabled\"", "true"),
            part("name=\"id\"", "rude"),
            part("name=\"searchTerms\"", "a,b"),
            part(
                "name=\"file\"; filename=\"words.csv\"\r\nContent-Type: text/csv",
                "a\nb",
            ),
            "--cometchat-form-0--\r\n".to_owned(),
        ];
        assert_eq!(body, expected.concat());
    }

    #[test]
    fn no_text_ends_its_part_or_opens_another() {
        let (header, body) = form(&json!({ "a\"\r\nb": "--cometchat-form-0--\r\n" }), None);
        assert_eq!(header, "multipart/form-data; boundary=cometchat-form-1");
        assert!(body.contains(
            "name=\"a%22%0D%0Ab\"\r\n\r\n--cometchat-form-0--\r\n\r\n--cometchat-form-1--"
        ));
    }
}
