//! Objects of several forms as one open object with the fields of all.

use crate::openapi::{follow, pascal_case};
use serde_json::{Map, Value, json};

/// Merges every component whose forms are objects.
pub(super) fn forms(document: &mut Value) {
    loop {
        let schemas = document["components"]["schemas"].as_object();
        let next = schemas.into_iter().flatten().find_map(|(name, schema)| {
            let forms = schema.get("anyOf")?.as_array()?;
            let are_objects = forms.iter().all(|form| is_object(document, form));
            are_objects.then(|| name.clone())
        });
        let Some(name) = next else { return };
        let schema = &document["components"]["schemas"][&name];
        let mut merger = Merger {
            document,
            name: &name,
            nested: Map::new(),
        };
        let merged = merger.component(schema);
        let nested = merger.nested;
        let schemas = &mut document["components"]["schemas"];
        schemas[&name] = merged;
        for (name, schema) in nested {
            schemas[&name] = schema;
        }
    }
}

/// Whether a schema is an object, or any JSON, which may be one.
fn is_object(document: &Value, schema: &Value) -> bool {
    let schema = alone(document, schema);
    let kind = schema.get("type").and_then(Value::as_str);
    match kind {
        Some(kind) => kind == "object",
        None => schema.get("oneOf").is_none() && schema.get("enum").is_none(),
    }
}

/// What a `$ref` leads to, alone or as the only member of an `allOf`.
fn alone<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let inner = match schema.get("allOf").and_then(Value::as_array) {
        Some(all) if all.len() == 1 => &all[0],
        _ => schema,
    };
    follow(document, inner)
}

struct Merger<'a> {
    document: &'a Value,
    /// The component that is made.
    name: &'a str,
    /// Components for fields whose own forms had to be merged.
    nested: Map<String, Value>,
}

impl Merger<'_> {
    fn component(&mut self, schema: &Value) -> Value {
        let forms = schema["anyOf"].as_array().into_iter().flatten();
        let forms: Vec<&Value> = forms.map(|form| alone(self.document, form)).collect();
        let mut merged = self.object(&forms);
        if let Some(description) = schema.get("description") {
            merged["description"] = description.clone();
        }
        merged
    }

    /// An object with the fields of all forms. Only what all require is required.
    fn object(&mut self, forms: &[&Value]) -> Value {
        let mut fields: Vec<(&str, Vec<&Value>)> = Vec::new();
        for schema in forms {
            let properties = schema.get("properties").and_then(Value::as_object);
            for (name, field) in properties.into_iter().flatten() {
                match fields.iter_mut().find(|(known, _)| known == name) {
                    Some((_, same)) => same.push(field),
                    None => fields.push((name, vec![field])),
                }
            }
        }
        let mut properties = Map::new();
        for (name, same) in fields {
            properties.insert(name.to_owned(), self.field(name, &same));
        }
        let required = |schema: &Value, name: &str| {
            let names = schema.get("required").and_then(Value::as_array);
            names.is_some_and(|names| names.iter().any(|known| known == name))
        };
        let required: Vec<&String> = properties
            .keys()
            .filter(|name| forms.iter().all(|form| required(form, name)))
            .collect();
        let mut object = json!({ "type": "object", "additionalProperties": {} });
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        object["properties"] = Value::Object(properties);
        object
    }

    /// A field that one or several forms have.
    fn field(&mut self, name: &str, forms: &[&Value]) -> Value {
        let first = forms[0];
        let mut field = if forms.iter().all(|form| bare(form) == bare(first)) {
            first.clone()
        } else if forms.iter().all(|form| is_object(self.document, form)) {
            self.nested(name, forms)
        } else {
            // Sets of texts, of which each form has its own.
            let kind = alone(self.document, first).get("type");
            json!({ "type": kind })
        };
        if self.leads_back(&field) {
            field = json!({ "type": "object", "additionalProperties": true });
        }
        let description = described(forms);
        if !description.is_empty() {
            field["description"] = description.into();
        }
        field
    }

    /// Whether a field refers to something that holds the component that is made: clients for Rust do not compile with such circles.
    fn leads_back(&self, field: &Value) -> bool {
        let target = alone(self.document, field);
        let properties = target.get("properties").and_then(Value::as_object);
        let made = format!("#/components/schemas/{}", self.name);
        properties
            .into_iter()
            .flat_map(Map::values)
            .any(|property| {
                let wrapped = property.pointer("/allOf/0").unwrap_or(property);
                wrapped.get("$ref").and_then(Value::as_str) == Some(made.as_str())
            })
    }

    /// A reference to a new component, in which the objects of a field are merged.
    fn nested(&mut self, field: &str, forms: &[&Value]) -> Value {
        let name = format!("{}{}", self.name, pascal_case(field));
        let targets: Vec<&Value> = forms
            .iter()
            .map(|form| alone(self.document, form))
            .collect();
        let mut object = self.object(&targets);
        object["description"] = described(forms).into();
        self.nested.insert(name.clone(), object);
        json!({ "allOf": [{ "$ref": format!("#/components/schemas/{name}") }] })
    }
}

/// A schema without what says nothing of the values.
fn bare(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(schema) = schema.as_object_mut() {
        schema.remove("description");
        schema.remove("example");
    }
    schema
}

/// The descriptions of a field in its forms, each once.
fn described(forms: &[&Value]) -> String {
    let mut texts: Vec<&str> = Vec::new();
    for form in forms {
        let text = form.get("description").and_then(Value::as_str);
        let text = text.unwrap_or_default().trim();
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.join(" Or: ")
}
