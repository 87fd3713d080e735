//! The description as progenitor can read it.
//!
//! The description says the truth; here, in memory, we take out what progenitor and typify mishandle:
//!
//! | what the description says | what they would do | what they are given |
//! |---|---|---|
//! | error answers | a typed error that loses status and headers when the body is not JSON | success answers only |
//! | `200` | a 201 would be an error, although the call succeeded | `2XX` |
//! | open sets of values | nothing | a name, replaced by our own open enum |
//! | closed sets in requests | a second enum beside the open one | the same name as the open one |
//! | `anyOf` read by the first form that fits | one flat struct that fits nothing | `oneOf`, an untagged enum |
//! | lists and maps that may be absent | an empty list for an absent one | `nullable`: absent stays absent |
//! | limits on text, numbers and lists | a newtype that fails to decode | no limits; the facade and the server check them |
//! | other formats | types that refuse what looks otherwise, of libraries that we do not have | no format, as `openapi/kinds.rs` says |
//! | a body that may be left out | an `Option` that cannot be given | `required`: an empty object is sent |
//! | a body as a form beside the one as JSON | a panic | the one as JSON; who sends the form does it by hand |
//! | the parameters of a query | one argument each | one component with a field for each, named after the operation |
//! | envelopes | a model for each | one generic type |
//! | what is marked by `x-sensitive` | a string that shows itself | conversion to our secret |
//! | `format: unixtime`, free-form objects | integers and maps that fail on the server's other forms | conversion to our wire types |

mod queries;
mod relax;
mod requests;

use super::walk::{METHODS, component, follow};
use crate::model::{Answer, ERROR_HELP, of_component};
use relax::relax;
use requests::request_schemas;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The adapted document, and what has to be told to the generator beside it.
pub(crate) struct Adapted {
    pub(crate) document: Value,
    pub(crate) open_enums: Vec<OpenEnum>,
    /// Name of a schema → the Rust type that stands for it.
    pub(crate) replacements: Vec<(String, String)>,
    /// Schemas that a caller has to be able to make, with the names of their required properties.
    pub(crate) request_schemas: BTreeMap<String, Vec<String>>,
}

/// A set of values that may grow.
pub(crate) struct OpenEnum {
    pub(crate) name: String,
    /// Whether there is more to say of its values than their names.
    pub(crate) has_help: bool,
    pub(crate) description: String,
    pub(crate) values: Vec<String>,
}

/// Adapts the bundled description.
pub(crate) fn adapt(bundle: &Value) -> Adapted {
    let mut document = bundle.clone();
    queries::as_components(bundle, &mut document);
    let request_schemas = request_schemas(bundle, &document);
    let mut open_enums = Vec::new();
    let mut replacements = Vec::new();
    let mut forms = Vec::new();
    for operation in operations_mut(&mut document) {
        if let Some(body) = operation.get_mut("requestBody") {
            *body = follow(bundle, body).clone();
            body["required"] = json!(true);
            forms.extend(without_form(body));
        }
        if let Some(answers) = operation.get_mut("responses") {
            only_success(bundle, answers);
        }
    }
    let mut schemas = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut);
    if let Some(schemas) = &mut schemas {
        schemas.retain(|name, _| !forms.contains(name));
    }
    for (name, schema) in schemas.into_iter().flatten() {
        if let Some(open) = open_enum(name, schema) {
            replacements.push((name.clone(), format!("crate::types::{name}")));
            open_enums.push(open);
        } else if let Some(target) = text(schema, "x-closed-form-of") {
            replacements.push((name.clone(), format!("crate::types::{target}")));
        } else if let Some(target) = text(schema, "x-rust-type") {
            replacements.push((name.clone(), target));
        } else if let Some(wrapper) = envelope(bundle, name)
            && !request_schemas.contains_key(name)
        {
            replacements.push((name.clone(), wrapper));
        }
    }
    let components = document.get_mut("components");
    if let Some(components) = components.and_then(Value::as_object_mut) {
        components.retain(|kind, _| matches!(kind.as_str(), "schemas" | "parameters"));
    }
    for (name, _) in &replacements {
        // Never generated; only its name matters.
        if let Some(schema) = document.pointer_mut(&format!("/components/schemas/{name}")) {
            *schema = json!({ "type": "string" });
        }
    }
    relax(&mut document);
    Adapted {
        document,
        open_enums,
        replacements,
        request_schemas,
    }
}

fn operations_mut(document: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(Map::values_mut);
    items
        .filter_map(Value::as_object_mut)
        .flat_map(|item| item.iter_mut())
        .filter(|(key, _)| METHODS.contains(&key.as_str()))
        .filter_map(|(_, operation)| operation.as_object_mut())
}

/// Takes the form out of a body that stands there as JSON too, and tells its component.
fn without_form(body: &mut Value) -> Option<String> {
    let content = body.get_mut("content")?.as_object_mut()?;
    content.get("application/json")?;
    let form = content.remove("multipart/form-data")?;
    component(form.get("schema")?).map(str::to_owned)
}

fn only_success(bundle: &Value, answers: &mut Value) {
    let Some(map) = answers.as_object_mut() else {
        return;
    };
    let success = map
        .iter()
        .find(|(status, _)| status.starts_with('2'))
        .map(|(_, answer)| follow(bundle, answer).clone());
    map.clear();
    if let Some(mut answer) = success {
        if let Some(answer) = answer.as_object_mut() {
            answer.remove("headers");
        }
        map.insert("2XX".to_owned(), answer);
    }
}

/// An envelope is the same whatever it holds. A body that looks like one is none: it has a name that callers write.
fn envelope(bundle: &Value, name: &str) -> Option<String> {
    match of_component(bundle, name) {
        Answer::One(inner) => Some(format!("crate::types::Envelope<crate::types::{inner}>")),
        Answer::List(row) => Some(format!("crate::types::ListEnvelope<crate::types::{row}>")),
        Answer::Whole(_) | Answer::Nothing => None,
    }
}

fn open_enum(name: &str, schema: &Value) -> Option<OpenEnum> {
    let values = schema.get("x-extensible-enum")?.as_array()?;
    Some(OpenEnum {
        name: name.to_owned(),
        has_help: schema.get(ERROR_HELP).is_some(),
        description: text(schema, "description").unwrap_or_default(),
        values: values
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    })
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests;
