//! Queries as values: an operation's parameters become the fields of one type, which is made and written like a body.

use crate::model::{is_beside_body, is_of_handle, value_name};
use crate::openapi::walk::{METHODS, component};
use crate::openapi::{OperationAt, operations};
use serde_json::{Map, Value, json};

/// Moves the parameters of every query into a component that is named after the operation.
pub(super) fn as_components(bundle: &Value, document: &mut Value) {
    for operation in operations(bundle) {
        if let Some(query) = query(&operation, bundle) {
            document["components"]["schemas"][value_name(operation.id())] = query;
        }
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut) {
        without_query(bundle, item);
        for (key, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                without_query(bundle, operation);
            }
        }
    }
}

/// The parameters of a query as an object.
fn query(operation: &OperationAt<'_>, bundle: &Value) -> Option<Value> {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (_, parameter) in operation.parameters(bundle) {
        let name = parameter.get("name").and_then(Value::as_str)?;
        let in_query = parameter.get("in").and_then(Value::as_str) == Some("query");
        let is_apart =
            is_beside_body(parameter) || is_of_handle(operation.text("x-resource"), name);
        if !in_query || is_apart {
            continue;
        }
        let mut field = parameter.get("schema").cloned().unwrap_or_default();
        if component(&field).is_some() {
            field = json!({ "allOf": [field] });
        }
        if let (Some(field), Some(text)) = (field.as_object_mut(), parameter.get("description")) {
            field.insert("description".to_owned(), text.clone());
        }
        properties.insert(name.to_owned(), field);
        if parameter.get("required") == Some(&Value::Bool(true)) {
            required.push(name);
        }
    }
    if properties.is_empty() {
        return None;
    }
    let description = format!(
        "What [`{}`](crate::operations::{}) is asked.",
        operation.id(),
        super::super::shouting_case(operation.id())
    );
    let mut object = json!({
        "type": "object",
        "description": description,
        "additionalProperties": {},
        "properties": properties,
    });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    Some(object)
}

/// Leaves those that the handle holds, which are arguments like the ids of a path.
fn without_query(bundle: &Value, holder: &mut Value) {
    let resource = holder.get("x-resource").and_then(Value::as_str);
    let resource = resource.unwrap_or_default().to_owned();
    let parameters = holder.get_mut("parameters").and_then(Value::as_array_mut);
    if let Some(parameters) = parameters {
        parameters.retain(|parameter| {
            let parameter = crate::openapi::follow(bundle, parameter);
            let text = |key: &str| parameter.get(key).and_then(Value::as_str);
            text("in") != Some("query") || is_of_handle(&resource, text("name").unwrap_or_default())
        });
    }
}
