//! What became of each of several things.

use super::Ask;
use serde_json::Value;

/// Those of which not all is well, each with what is known.
#[derive(Debug, Default)]
pub(super) struct Left {
    pub(super) failed: Vec<(String, String)>,
    pub(super) unknown: Vec<String>,
}

/// Reads the response by what the description says of it.
pub(super) fn left(ask: &Ask, response: &Value) -> Left {
    let mut left = Left::default();
    let data = response.get("data").unwrap_or(response);
    let several = ask
        .body
        .as_ref()
        .and_then(|body| body.get("multipleReceivers"));
    if several.is_some() {
        for list in ["uids", "guids"] {
            each_failed(data.get(list), &mut left);
        }
        return left;
    }
    let Some(rules) = &ask.described.outcomes else {
        return left;
    };
    let mut told: Vec<String> = Vec::new();
    for (list, meaning) in &rules.failed {
        for key in texts(data.get(list)) {
            left.failed.push((key.clone(), meaning.clone()));
            told.push(key);
        }
    }
    for list in &rules.succeeded {
        told.extend(texts(data.get(list)));
    }
    for field in &rules.asked {
        let map = match rules.map.as_deref() {
            None => None,
            Some("") => Some(data),
            Some("*") => data.get(field),
            Some(name) => data.get(name),
        };
        each_failed(map, &mut left);
        if let Some(map) = map.and_then(Value::as_object) {
            told.extend(map.keys().cloned());
        }
        if rules.absent == "unknown" {
            let asked = ask.body.as_ref().and_then(|body| body.get(field));
            let is_told = |key: &String| told.iter().any(|one| one.eq_ignore_ascii_case(key));
            left.unknown
                .extend(keys(asked).into_iter().filter(|key| !is_told(key)));
        }
    }
    left
}

/// The entries of a map that say that something failed.
fn each_failed(map: Option<&Value>, left: &mut Left) {
    for (key, said) in map.and_then(Value::as_object).into_iter().flatten() {
        let error = said.get("error").filter(|error| !error.is_null());
        let code = error
            .and_then(|error| error.get("code"))
            .and_then(Value::as_str);
        if error.is_some() || said.get("success") == Some(&Value::Bool(false)) {
            let meaning = code.unwrap_or("it was not done");
            left.failed.push((key.clone(), meaning.to_owned()));
        }
    }
}

fn texts(list: Option<&Value>) -> Vec<String> {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What was asked for, by name: a list of names, or a map by name. Rows of an import have their keys inside, and are not looked for.
fn keys(asked: Option<&Value>) -> Vec<String> {
    match asked {
        Some(Value::Object(map)) => map.keys().cloned().collect(),
        other => texts(other),
    }
}
