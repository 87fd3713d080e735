//! One description for each thing that could be described: types, formats, styles, methods and names.

use super::words;
use crate::openapi::pointer;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Something that is added to a description, and the place where the lint speaks of it if it is refused.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) place: String,
    add: Vec<(String, Value)>,
}

impl Case {
    fn new(name: impl Into<String>, place: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            place: place.into(),
            add: Vec::new(),
        }
    }

    /// Puts the value into a map under the last token, or at the end of a list where that is `-`.
    fn adding(mut self, place: impl Into<String>, value: Value) -> Self {
        self.add.push((place.into(), value));
        self
    }

    /// Adds it; the pointers of the things added, where lists say which number they got.
    pub(super) fn add_to(&self, document: &mut Value) -> Vec<String> {
        let mut places = Vec::new();
        for (place, value) in &self.add {
            let (above, key) = place.rsplit_once('/').unwrap_or_default();
            match document.pointer_mut(above) {
                Some(Value::Object(map)) => {
                    let key = key.replace("~1", "/").replace("~0", "~");
                    map.insert(key, value.clone());
                    places.push(place.clone());
                }
                Some(Value::Array(list)) => {
                    places.push(format!("{above}/{}", list.len()));
                    list.push(value.clone());
                }
                _ => {}
            }
        }
        places
    }
}

const PATH: &str = "/paths/~1varieds~1{id}/post";
/// Without a body, since a body and a query do not go together.
const ASKING: &str = "/paths/~1varieds~1{id}/get";
const SCHEMAS: &str = "/components/schemas";

/// A description of nothing.
pub(super) fn empty() -> Value {
    let failure = json!({ "type": "object", "additionalProperties": {}, "properties": { "code": { "type": "string" } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Nothing", "version": "1" },
        "paths": {},
        "components": { "schemas": { "ErrorEnvelope": failure }, "parameters": {} },
    })
}

/// A description with room for the cases: an operation with parameters of its own, a request and a response, and a set.
pub(super) fn with_room(mut document: Value) -> Value {
    let model = json!({ "type": "object", "additionalProperties": {}, "properties": { "first": { "type": "string" } } });
    for (name, schema) in [
        ("VariedRequest", model.clone()),
        ("VariedAnswer", model),
        (
            "VariedSet",
            json!({ "type": "string", "x-extensible-enum": ["one", "two"] }),
        ),
    ] {
        document["components"]["schemas"][name] = schema;
    }
    document["paths"]["/varieds/{id}"] =
        json!({ "post": operation("vary"), "get": without_body(operation("ask")) });
    document
}

fn operation(id: &str) -> Value {
    let media = |schema: &str| json!({ "application/json": { "schema": { "$ref": format!("#{SCHEMAS}/{schema}") } } });
    let mut request = media("VariedRequest");
    request["application/json"]["examples"] = json!({ "one": { "value": {} } });
    json!({
        "operationId": id,
        "summary": "Vary",
        "description": "Varies.",
        "x-rate-class": "core",
        "x-repeat": "never",
        "x-on-behalf-of": "none",
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "requestBody": { "required": true, "content": request },
        "responses": {
            "200": { "description": "Done.", "content": media("VariedAnswer") },
            "4XX": { "description": "Not done.", "content": media("ErrorEnvelope") },
            "5XX": { "description": "Not done.", "content": media("ErrorEnvelope") },
        },
    })
}

fn without_body(mut operation: Value) -> Value {
    if let Some(operation) = operation.as_object_mut() {
        operation.remove("requestBody");
    }
    operation
}

/// All of them.
pub(super) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for (number, (what, schema)) in schemas().into_iter().enumerate() {
        in_models(&mut cases, number, &what, &schema);
        in_parameters(&mut cases, number, &what, &schema);
    }
    styles(&mut cases);
    methods(&mut cases);
    successes(&mut cases);
    // Components that differ only in upper and lower case do not fit in one description.
    let mut components = BTreeSet::new();
    for (number, word) in words::all().iter().enumerate() {
        names(&mut cases, number, word);
        for name in [(*word).to_owned(), pascal(word)] {
            if components.insert(name.to_ascii_lowercase()) {
                component(&mut cases, components.len(), &name);
            }
        }
    }
    cases
}

/// Every type with every format, and whatever else a schema can be.
fn schemas() -> Vec<(String, Value)> {
    const FORMATS: &[&str] = &[
        "binary",
        "byte",
        "date",
        "date-time",
        "decimal",
        "double",
        "duration",
        "email",
        "float",
        "hostname",
        "int16",
        "int32",
        "int64",
        "int8",
        "ip",
        "ipv4",
        "ipv6",
        "made-up",
        "password",
        "regex",
        "time",
        "uint16",
        "uint32",
        "uint64",
        "uint8",
        "unix-time",
        "unixtime",
        "uri",
        "uuid",
    ];
    let types = ["boolean", "integer", "number", "string", "array", "object"];
    let mut found = Vec::new();
    for kind in types {
        let mut plain = json!({ "type": kind });
        if kind == "array" {
            plain["items"] = json!({ "type": "string" });
        } else if kind == "object" {
            plain["additionalProperties"] = json!(true);
        }
        found.push((kind.to_owned(), plain.clone()));
        for format in FORMATS {
            plain["format"] = json!(format);
            found.push((format!("{kind}/{format}"), plain.clone()));
        }
    }
    for format in FORMATS {
        found.push((format!("none/{format}"), json!({ "format": format })));
    }
    let reference = |name: &str| json!({ "$ref": format!("#{SCHEMAS}/{name}") });
    let others = [
        ("anything", json!({})),
        (
            "a described anything",
            json!({ "description": "Anything." }),
        ),
        (
            "a list of anything",
            json!({ "type": "array", "items": {} }),
        ),
        ("a list without items", json!({ "type": "array" })),
        (
            "a list of lists",
            json!({ "type": "array", "items": { "type": "array", "items": { "type": "integer" } } }),
        ),
        (
            "a list of moments",
            json!({ "type": "array", "items": { "type": "integer", "format": "unixtime" } }),
        ),
        (
            "a list of numbers",
            json!({ "type": "array", "items": { "type": "number", "format": "float" } }),
        ),
        (
            "a list of a set",
            json!({ "type": "array", "items": reference("VariedSet") }),
        ),
        (
            "a list of free-form objects",
            json!({ "type": "array", "items": { "type": "object", "additionalProperties": true } }),
        ),
        (
            "a list of distinct values",
            json!({ "type": "array", "uniqueItems": true, "items": { "type": "string" } }),
        ),
        (
            "a list of one length",
            json!({ "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "string" } }),
        ),
        (
            "a map of texts",
            json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        ),
        (
            "a map of moments",
            json!({ "type": "object", "additionalProperties": { "type": "integer", "format": "unixtime" } }),
        ),
        (
            "a map of dates",
            json!({ "type": "object", "additionalProperties": { "type": "string", "format": "date" } }),
        ),
        (
            "a map of lists",
            json!({ "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }),
        ),
        (
            "a map of a set",
            json!({ "type": "object", "additionalProperties": reference("VariedSet") }),
        ),
        (
            "a map of anything",
            json!({ "type": "object", "additionalProperties": {} }),
        ),
        ("an empty object", json!({ "type": "object" })),
        (
            "a closed object",
            json!({ "type": "object", "additionalProperties": false }),
        ),
        (
            "an object in place",
            json!({ "type": "object", "properties": { "a": { "type": "string" } }, "additionalProperties": {} }),
        ),
        ("a set", reference("VariedSet")),
        (
            "a described set",
            json!({ "description": "One.", "allOf": [reference("VariedSet")] }),
        ),
        ("a set in place", json!({ "type": "string", "enum": ["a"] })),
        (
            "a number out of a set",
            json!({ "type": "integer", "enum": [1, 2] }),
        ),
        ("a model", reference("VariedAnswer")),
        (
            "a list of models",
            json!({ "type": "array", "items": reference("VariedAnswer") }),
        ),
        (
            "a moment with a limit",
            json!({ "type": "integer", "format": "unixtime", "minimum": 0 }),
        ),
        (
            "a text with limits",
            json!({ "type": "string", "minLength": 1, "maxLength": 5, "pattern": "^a" }),
        ),
        (
            "a number with limits",
            json!({ "type": "integer", "minimum": 1, "maximum": 5, "multipleOf": 2 }),
        ),
        (
            "a text that may be null",
            json!({ "type": "string", "nullable": true }),
        ),
        (
            "a text with a default",
            json!({ "type": "string", "default": "a" }),
        ),
        (
            "several forms",
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
        ),
        (
            "one of several",
            json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }),
        ),
        (
            "a merge",
            json!({ "allOf": [reference("VariedAnswer"), { "type": "object" }] }),
        ),
    ];
    found.extend(others.map(|(what, schema)| (what.to_owned(), schema)));
    found
}

/// As a property of requests and of responses, required or not, and as a component that a property refers to.
fn in_models(cases: &mut Vec<Case>, number: usize, what: &str, schema: &Value) {
    for model in ["VariedAnswer", "VariedRequest"] {
        let place = format!("{SCHEMAS}/{model}/properties/schema{number}");
        cases.push(Case::new(format!("{what} in {model}"), &place).adding(&place, schema.clone()));
    }
    // A model of its own, since what is required of a request needs a sample.
    for (kind, model) in [("answer", "VariedAnswer"), ("request", "VariedRequest")] {
        let name = format!("Required{number}In{}", pascal(kind));
        let place = format!("{SCHEMAS}/{name}");
        let with_it = json!({
            "type": "object", "required": ["value"], "additionalProperties": {}, "properties": { "value": schema },
        });
        cases.push(
            Case::new(
                format!("{what} required in a {kind}"),
                format!("{place}/properties/value"),
            )
            .adding(&place, with_it)
            .adding(
                format!("{SCHEMAS}/{model}/properties/required{number}"),
                json!({ "$ref": format!("#{place}") }),
            ),
        );
    }
    let place = format!("{SCHEMAS}/Named{number}");
    let reference = json!({ "$ref": format!("#{place}") });
    let mut case =
        Case::new(format!("{what} as a component"), &place).adding(&place, schema.clone());
    for model in ["VariedAnswer", "VariedRequest"] {
        case = case.adding(
            format!("{SCHEMAS}/{model}/properties/named{number}"),
            reference.clone(),
        );
    }
    cases.push(case);
}

/// In a query, in a header, in a path and in a cookie, required or not, and through a parameter that is a component.
fn in_parameters(cases: &mut Vec<Case>, number: usize, what: &str, schema: &Value) {
    for location in ["query", "header", "cookie"] {
        for required in [true, false] {
            let name = format!("{location}-{required}-{number}");
            cases.push(parameter(
                format!("{what} in a {location}, required: {required}"),
                json!({ "name": name, "in": location, "required": required, "schema": schema }),
            ));
        }
    }
    let place = format!("/components/parameters/Shared{number}");
    let shared = json!({ "name": format!("shared-{number}"), "in": "query", "schema": schema });
    cases.push(
        Case::new(format!("{what} in a shared parameter"), &place)
            .adding(&place, shared)
            .adding(
                format!("{ASKING}/parameters/-"),
                json!({ "$ref": format!("#{place}") }),
            ),
    );
    let path = format!("/in-path-{number}-cases/{{id}}");
    let mut varied = operation(&format!("in-path-{number}"));
    varied["parameters"][0]["schema"] = schema.clone();
    cases.push(at_path(format!("{what} in a path"), &path, "post", varied));
}

fn parameter(name: String, parameter: Value) -> Case {
    let of = if parameter["in"] == "query" {
        ASKING
    } else {
        PATH
    };
    let place = format!("{of}/parameters/-");
    Case::new(name, &place).adding(place, parameter)
}

fn at_path(name: String, path: &str, method: &str, operation: Value) -> Case {
    let place = pointer::push("/paths", path);
    Case::new(name, &place).adding(&place, json!({ method: operation }))
}

/// Every style of every place, with lists exploded and not.
fn styles(cases: &mut Vec<Case>) {
    let styles = [
        "form",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
        "simple",
        "label",
        "matrix",
    ];
    let text = json!({ "type": "string" });
    let list = json!({ "type": "array", "items": text });
    let object = json!({ "type": "object", "additionalProperties": true });
    let mut number = 0;
    for location in ["query", "header", "cookie"] {
        for style in styles {
            for explode in [None, Some(true), Some(false)] {
                for (what, schema) in [("a text", &text), ("a list", &list), ("an object", &object)]
                {
                    number += 1;
                    let name = format!("style-{number}");
                    let mut styled =
                        json!({ "name": name, "in": location, "style": style, "schema": schema });
                    if let Some(explode) = explode {
                        styled["explode"] = json!(explode);
                    }
                    let what = format!("{what} in a {location}, {style}, explode: {explode:?}");
                    cases.push(parameter(what, styled));
                }
            }
        }
    }
    for style in styles {
        let id = format!("path-style-{}", style.to_ascii_lowercase());
        let mut varied = operation(&id);
        varied["parameters"][0]["style"] = json!(style);
        cases.push(at_path(
            format!("{style} in a path"),
            &format!("/{id}-cases/{{id}}"),
            "post",
            varied,
        ));
    }
    for key in ["allowReserved", "allowEmptyValue", "deprecated"] {
        cases.push(parameter(
            format!("{key} in a query"),
            json!({ "name": key, "in": "query", key: true, "schema": text }),
        ));
    }
    let content = json!({ "application/json": { "schema": text } });
    cases.push(parameter(
        "content in a query".to_owned(),
        json!({ "name": "content", "in": "query", "content": content }),
    ));
}

/// Every method, with a request and without.
fn methods(cases: &mut Vec<Case>) {
    for method in [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ] {
        for with_body in [true, false] {
            let id = format!("method-{method}-{with_body}");
            let varied = operation(&id);
            let varied = if with_body {
                varied
            } else {
                without_body(varied)
            };
            let what = format!("the method {method}, with a request: {with_body}");
            cases.push(at_path(
                what,
                &format!("/{id}-cases/{{id}}"),
                method,
                varied,
            ));
        }
    }
}

/// Every status of success, with a body and without.
fn successes(cases: &mut Vec<Case>) {
    for status in ["200", "201", "202", "204", "2XX"] {
        for with_body in [true, false] {
            let id = format!("success-{}-{with_body}", status.to_lowercase());
            let mut varied = operation(&id);
            if let Some(answers) = varied["responses"].as_object_mut() {
                let mut answer = answers.remove("200").unwrap_or_default();
                if let Some(answer) = answer.as_object_mut().filter(|_| !with_body) {
                    answer.remove("content");
                }
                answers.insert(status.to_owned(), answer);
            }
            let what = format!("the success {status}, with a body: {with_body}");
            cases.push(at_path(
                what,
                &format!("/{id}-cases/{{id}}"),
                "post",
                varied,
            ));
        }
    }
}

/// A word as the name of whatever has one.
fn names(cases: &mut Vec<Case>, number: usize, word: &str) {
    let text = json!({ "type": "string" });
    let path = format!("/named-{number}-cases/{{id}}");
    cases.push(at_path(
        format!("an operation `{word}`"),
        &path,
        "post",
        operation(word),
    ));
    for location in ["query", "header"] {
        // In an operation of its own, since names may differ only in what Rust does not tell apart.
        let id = format!("named-{location}-{number}");
        let mut varied = without_body(operation(&id));
        let named = json!({ "name": word, "in": location, "schema": text });
        varied["parameters"]
            .as_array_mut()
            .into_iter()
            .for_each(|list| list.push(named.clone()));
        let path = format!("/{id}-cases/{{id}}");
        cases.push(at_path(
            format!("`{word}` in a {location}"),
            &path,
            "post",
            varied,
        ));
    }
    if !word.is_empty() && !word.contains(['/', '{', '}']) {
        let id = format!("named-path-{number}");
        let mut varied = operation(&id);
        varied["parameters"][0]["name"] = json!(word);
        cases.push(at_path(
            format!("`{word}` in a path"),
            &format!("/{id}-cases/{{{word}}}"),
            "post",
            varied,
        ));
    }
    for required in [true, false] {
        let place = format!(
            "{SCHEMAS}/Field{number}{required}",
            required = pascal(&required.to_string())
        );
        let with_it = json!({
            "type": "object", "additionalProperties": {}, "properties": { word: text },
            "required": if required { json!([word]) } else { json!([]) },
        });
        let reference = json!({ "$ref": format!("#{place}") });
        let mut case = Case::new(format!("a property `{word}`, required: {required}"), &place)
            .adding(&place, with_it);
        for model in ["VariedAnswer", "VariedRequest"] {
            case = case.adding(
                format!("{SCHEMAS}/{model}/properties/field{number}-{required}"),
                reference.clone(),
            );
        }
        cases.push(case);
    }
    let place = format!("{SCHEMAS}/Value{number}");
    cases.push(
        Case::new(format!("a value `{word}`"), &place)
            .adding(
                &place,
                json!({ "type": "string", "x-extensible-enum": [word] }),
            )
            .adding(
                format!("{SCHEMAS}/VariedAnswer/properties/value{number}"),
                json!({ "$ref": format!("#{place}") }),
            ),
    );
}

/// A word as the name of a model, of a set and of a choice of forms: three descriptions, of which only one fits in one document.
fn component(cases: &mut Vec<Case>, number: usize, name: &str) {
    let place = pointer::push(SCHEMAS, name);
    let reference = json!({ "$ref": format!("#{place}") });
    let model = json!({ "type": "object", "additionalProperties": {}, "properties": { "a": { "type": "string" } } });
    let set = json!({ "type": "string", "x-extensible-enum": ["a"] });
    let form = |of: &str| json!({ "$ref": format!("#{SCHEMAS}/{of}") });
    let forms =
        json!({ "x-first-match": true, "anyOf": [form("ErrorEnvelope"), form("VariedSet")] });
    let (kind, schema) = match number % 3 {
        0 => ("model", model),
        1 => ("set", set),
        _ => ("choice", forms),
    };
    cases.push(
        Case::new(format!("a {kind} `{name}`"), &place)
            .adding(&place, schema)
            .adding(
                format!("{SCHEMAS}/VariedAnswer/properties/component{number}"),
                reference.clone(),
            )
            .adding(
                format!("{SCHEMAS}/VariedRequest/properties/component{number}"),
                reference,
            ),
    );
}

fn pascal(word: &str) -> String {
    crate::openapi::pascal_case(word)
}
