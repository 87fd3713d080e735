//! The fields of a body, as flags have them.

use super::resolved;
use crate::text::kebab;
use serde_json::Value;

/// A field of a body.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Where it stands in the body.
    pub(crate) path: Vec<String>,
    /// How a value of it is written at a shell.
    pub(crate) form: Form,
    /// Whether it takes several values.
    pub(crate) list: bool,
    pub(crate) required: bool,
    pub(crate) sensitive: bool,
    /// Whether `null` means something else than leaving it out.
    pub(crate) nullable: bool,
    pub(crate) description: String,
    /// The values that are known of a set.
    pub(crate) values: Vec<String>,
    pub(crate) schema: Value,
}

/// How a value is written at a shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    Integer,
    Number,
    Boolean,
    /// Text, or a number where it is one.
    TextOrNumber,
    Json,
}

impl Field {
    /// The name of its flag: `data.text`, `receiver-type`.
    pub(crate) fn flag(&self) -> String {
        let parts: Vec<String> = self.path.iter().map(|part| kebab(part)).collect();
        parts.join(".")
    }

    /// Its name on the wire, with dots: `data.interactiveData`.
    pub(crate) fn wire_name(&self) -> String {
        self.path.join(".")
    }
}

/// The fields of a body of this schema, those of the objects inside with their path.
pub(crate) fn fields(schema: &Value) -> Vec<Field> {
    let mut found = Vec::new();
    collect(&resolved(schema), &mut Vec::new(), true, &mut found);
    found
}

fn collect(schema: &Value, path: &mut Vec<String>, at_top: bool, found: &mut Vec<Field>) {
    let required = schema.get("required").and_then(Value::as_array);
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let property = resolved(property);
        path.push(name.clone());
        let items = property.get("items").map(resolved);
        let of_item = items.as_ref().map(form);
        let list = of_item.is_some_and(|form| form != Form::Json);
        let values = known(items.as_ref().filter(|_| list).unwrap_or(&property));
        let is_set = |key: &str| property.get(key) == Some(&Value::Bool(true));
        found.push(Field {
            path: path.clone(),
            form: of_item.unwrap_or_else(|| form(&property)),
            list,
            required: at_top
                && required.is_some_and(|all| all.iter().any(|one| one == name.as_str())),
            sensitive: is_set("x-sensitive"),
            nullable: is_set("nullable"),
            description: text(&property, "description"),
            values,
            schema: property.clone(),
        });
        if property.get("properties").is_some() {
            collect(&property, path, false, found);
        }
        path.pop();
    }
}

/// The values that are known of a set.
fn known(schema: &Value) -> Vec<String> {
    let values = schema
        .get("enum")
        .or_else(|| schema.get("x-extensible-enum"));
    let values = values.and_then(Value::as_array).into_iter().flatten();
    values
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn form(schema: &Value) -> Form {
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => Form::Text,
        Some("integer") => Form::Integer,
        Some("number") => Form::Number,
        Some("boolean") => Form::Boolean,
        Some("object" | "array") => Form::Json,
        _ if schema.get("x-extensible-enum").is_some() => Form::Text,
        _ => match schema.get("oneOf").and_then(Value::as_array) {
            Some(forms)
                if forms
                    .iter()
                    .map(resolved)
                    .all(|one| form(&one) != Form::Json) =>
            {
                Form::TextOrNumber
            }
            _ => Form::Json,
        },
    }
}

fn text(schema: &Value, key: &str) -> String {
    let text = schema.get(key).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}
