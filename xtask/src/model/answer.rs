//! What a success is.

use crate::openapi::{OperationAt, component, follow};
use serde_json::{Map, Value};

/// The content of a success, as the facade hands it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// One thing in an envelope: the component in `data`, or the only row of the list there.
    One(String),
    /// Rows in an envelope: the component of a row.
    List(String),
    /// A component without such an envelope.
    Whole(String),
    /// No content: 202 or 204.
    Nothing,
}

pub(super) fn of(at: &OperationAt<'_>, document: &Value) -> Result<Answer, String> {
    let answers = at.value.get("responses").and_then(Value::as_object);
    let success = answers
        .into_iter()
        .flatten()
        .find(|(status, _)| status.starts_with('2'));
    let content = success.map(|(_, answer)| follow(document, answer));
    let Some(content) = content.and_then(|answer| answer.get("content")) else {
        return Ok(Answer::Nothing);
    };
    let schema = content
        .pointer("/application~1json/schema")
        .and_then(component);
    let name = schema.ok_or_else(|| format!("{}: the success is no component", at.pointer))?;
    Ok(of_component(document, name))
}

/// How a component is handed out.
pub(crate) fn of_component(document: &Value, name: &str) -> Answer {
    let schema = document.pointer(&format!("/components/schemas/{name}"));
    let envelope = schema.and_then(Value::as_object).and_then(envelope);
    envelope.unwrap_or_else(|| Answer::Whole(name.to_owned()))
}

/// What an object wraps that has `data`, and beside it nothing but what tells how a list goes on.
fn envelope(schema: &Map<String, Value>) -> Option<Answer> {
    if schema.contains_key("x-rust-type") {
        return None;
    }
    let fields = schema.get("properties")?.as_object()?;
    let is_envelope = fields
        .keys()
        .all(|key| matches!(key.as_str(), "data" | "meta" | "cursor"));
    let data = fields.get("data").filter(|_| is_envelope)?;
    if let Some(name) = component(data) {
        return (fields.len() == 1).then(|| Answer::One(name.to_owned()));
    }
    let row = data.get("items").and_then(component)?;
    match data.get("x-single-row") {
        Some(_) => Some(Answer::One(row.to_owned())),
        None => Some(Answer::List(row.to_owned())),
    }
}
