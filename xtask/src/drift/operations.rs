//! Operations and their parameters.

use super::difference::{Difference, Found, Side, What};
use super::fields::Fields;
use super::shape::follow;
use crate::openapi::METHODS;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Headers that are no parameters, as OpenAPI says.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// Compares two descriptions.
pub(super) fn compare(ours: &Value, theirs: &Value) -> Found {
    let mut found = Found::default();
    let (mine, other) = (routes(ours), routes(theirs));
    for (route, operations) in &mine {
        match other.get(route) {
            Some(others) => both(ours, theirs, operations, others, &mut found),
            None => found.add(Side::Ours, missing(operations)),
        }
    }
    for (route, operations) in &other {
        if !mine.contains_key(route) {
            found.add(Side::Theirs, missing(operations));
        }
    }
    found.new.sort();
    found.new.dedup();
    found.ours_only.sort();
    found.ours_only.dedup();
    found
}

/// An operation, or another with the same path but for the names of its parameters.
struct Described<'a> {
    method: &'a str,
    path: &'a str,
    item: &'a Value,
    value: &'a Value,
}

/// Method and path without the names of its parameters.
type Route = (String, String);

fn routes(document: &Value) -> BTreeMap<Route, Vec<Described<'_>>> {
    let mut routes: BTreeMap<Route, Vec<Described<'_>>> = BTreeMap::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let item = follow(document, item);
        for method in METHODS {
            if let Some(value) = item.get(method) {
                let route = route(method, path);
                routes.entry(route).or_default().push(Described {
                    method,
                    path,
                    item,
                    value,
                });
            }
        }
    }
    routes
}

/// The route of a method and a path.
pub(super) fn route(method: &str, path: &str) -> Route {
    let nameless = |segment: &str| match segment.starts_with('{') && segment.ends_with('}') {
        true => "{}".to_owned(),
        false => segment.to_owned(),
    };
    let segments: Vec<_> = path.trim_matches('/').split('/').map(nameless).collect();
    (
        method.to_ascii_uppercase(),
        format!("/{}", segments.join("/")),
    )
}

fn place(operation: &Described<'_>) -> String {
    format!(
        "{} {}",
        operation.method.to_ascii_uppercase(),
        operation.path
    )
}

fn missing(operations: &[Described<'_>]) -> Difference {
    let first = operations.first();
    let text = |key: &str| first.and_then(|one| one.value.get(key)?.as_str());
    Difference {
        what: What::Operation,
        place: first.map(place).unwrap_or_default(),
        name: text("operationId")
            .or_else(|| text("summary"))
            .unwrap_or_default()
            .to_owned(),
    }
}

/// Compares operations of the same route.
fn both<'a>(
    ours: &'a Value,
    theirs: &'a Value,
    mine: &[Described<'a>],
    other: &[Described<'a>],
    found: &mut Found,
) {
    let place = mine.first().map(place).unwrap_or_default();
    let mut fields = Fields {
        ours,
        theirs,
        place: &place,
        what: What::RequestField,
        found,
        inside: Vec::new(),
    };
    fields.compare(&bodies(ours, mine), &bodies(theirs, other), "");
    fields.what = What::ResponseField;
    fields.compare(&answers(ours, mine), &answers(theirs, other), "");
    fields.what = What::Parameter;
    let credentials = [credentials(ours), credentials(theirs)].concat();
    let mine = parameters(ours, mine, &credentials);
    let other = parameters(theirs, other, &credentials);
    for (name, schemas) in &mine {
        match other.get(name) {
            Some(others) => fields.compare(schemas, others, name),
            None => fields.found.add(Side::Ours, parameter(&place, name)),
        }
    }
    for name in other.keys().filter(|name| !mine.contains_key(*name)) {
        fields.found.add(Side::Theirs, parameter(&place, name));
    }
}

fn parameter(place: &str, name: &str) -> Difference {
    Difference {
        what: What::Parameter,
        place: place.to_owned(),
        name: name.to_owned(),
    }
}

/// The parameters but those of the path, which the route has, and those that authenticate: `query page` → its schemas.
fn parameters<'a>(
    document: &'a Value,
    operations: &[Described<'a>],
    credentials: &[(&str, String)],
) -> BTreeMap<String, Vec<&'a Value>> {
    let mut found: BTreeMap<String, Vec<&'a Value>> = BTreeMap::new();
    for operation in operations {
        let lists = [operation.item, operation.value].map(|holder| holder.get("parameters"));
        let all = lists.into_iter().flatten().filter_map(Value::as_array);
        for parameter in all.flatten().map(|one| follow(document, one)) {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str);
            let (Some(name), Some(place)) = (text("name"), text("in")) else {
                continue;
            };
            // Names of headers are the same whatever their case.
            let name = match place {
                "header" => name.to_ascii_lowercase(),
                _ => name.to_owned(),
            };
            let is_known = credentials.contains(&(place, name.clone()));
            let is_none = place == "header" && NO_PARAMETERS.contains(&name.as_str());
            if place == "path" || is_known || is_none {
                continue;
            }
            let schemas = found.entry(format!("{place} {name}")).or_default();
            schemas.extend(parameter.get("schema"));
            schemas.extend(contents(parameter));
        }
    }
    found
}

/// Where a description says that keys stand. What one side calls a key is none of the other's parameters.
fn credentials(document: &Value) -> Vec<(&str, String)> {
    let schemes = document.pointer("/components/securitySchemes");
    let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
    let keys = schemes.filter_map(|(_, scheme)| {
        let scheme = follow(document, scheme);
        let text = |key: &str| scheme.get(key).and_then(Value::as_str);
        Some((text("in")?, text("name")?.to_ascii_lowercase()))
    });
    keys.collect()
}

fn bodies<'a>(document: &'a Value, operations: &[Described<'a>]) -> Vec<&'a Value> {
    let bodies = operations
        .iter()
        .filter_map(|operation| operation.value.get("requestBody"));
    bodies
        .flat_map(|body| contents(follow(document, body)))
        .collect()
}

/// The schemas of successes.
fn answers<'a>(document: &'a Value, operations: &[Described<'a>]) -> Vec<&'a Value> {
    let all = |wanted: fn(&str) -> bool| {
        let answers = operations
            .iter()
            .filter_map(|operation| operation.value.get("responses")?.as_object());
        let answers = answers.flatten().filter(move |(status, _)| wanted(status));
        let schemas = answers.flat_map(|(_, answer)| contents(follow(document, answer)));
        schemas.collect::<Vec<_>>()
    };
    match all(|status| status.starts_with('2')) {
        none if none.is_empty() => all(|status| status == "default"),
        found => found,
    }
}

/// The schemas of all media types.
fn contents(holder: &Value) -> Vec<&Value> {
    let types = holder.get("content").and_then(Value::as_object);
    let types = types.into_iter().flat_map(Map::values);
    types
        .filter_map(|media_type| media_type.get("schema"))
        .collect()
}
