//! A rule as it is sent.

use serde_json::{Map, Value};

use super::store::Revision;
use crate::api::moderation::engine::Condition;
use crate::api::moderation::keywords::KeywordLists;
use crate::api::rails::Accepted;
use crate::error::ApiError;
use crate::input::ValidationErrors;

/// The fields that filters look at, and how they compare: other names for users than for groups.
const OF_USERS: [&[&str]; 2] = [
    &["uid", "name", "role", "tags", "createdAt"],
    &["equals", "not equals", "in", "not in", "startsWith"],
];
const OF_GROUPS: [&[&str]; 2] = [
    &["guid", "name", "type", "tags", "createdAt"],
    &[
        "equals",
        "notEquals",
        "in",
        "notIn",
        "startsWith",
        "endsWith",
        "lessThan",
        "greaterThan",
    ],
];

/// The revision that a body describes. What is absent takes what a rule of that id has at first.
pub(super) fn revision(
    id: &str,
    body: &Accepted<'_>,
    lists: &KeywordLists,
    now: u64,
) -> Result<Revision, ApiError> {
    let mut errors = ValidationErrors::default();
    let list = |name: &str| {
        let list = body.value(name).and_then(Value::as_array);
        list.map_or(&[][..], Vec::as_slice)
    };
    for (place, filter) in list("filters").iter().enumerate() {
        check_filter(place, filter, &mut errors);
    }
    for (place, condition) in list("conditions").iter().enumerate() {
        let compiled = Condition::new(condition).map(|condition| condition.compile(lists));
        if let Some(Err(mistake)) = compiled {
            let field = format!("conditions.{place}.value.{}", mistake.place);
            errors.invalid(field.clone(), format!("The {field} field {}", mistake.what));
        }
    }
    errors.refuse_if_any()?;
    let texts = body.texts("action").unwrap_or_default();
    Ok(Revision {
        name: body.text("name").unwrap_or(id).into(),
        description: body.text("description").map(Into::into),
        enabled: body.flag("enabled").unwrap_or(true),
        action: texts.into_iter().map(Into::into).collect(),
        filters: list("filters").to_vec(),
        conditions: list("conditions")
            .iter()
            .enumerate()
            .map(|(place, condition)| numbered(place, condition))
            .collect(),
        made_at: now,
    })
}

fn check_filter(place: usize, filter: &Value, errors: &mut ValidationErrors) {
    let text = |key: &str| filter.get(key).and_then(Value::as_str);
    let known = match text("entity") {
        Some("group") => OF_GROUPS,
        _ => OF_USERS,
    };
    for (key, known) in ["operand", "operator"].into_iter().zip(known) {
        if !text(key).is_some_and(|text| known.contains(&text)) {
            let field = format!("filters.{place}.{key}");
            errors.invalid(field.clone(), format!("The selected {field} is invalid."));
        }
    }
}

/// With what every condition is answered with: a number, and what it is about.
fn numbered(place: usize, condition: &Value) -> Value {
    let mut all = Map::new();
    all.insert("id".to_owned(), (place + 1).into());
    for (key, usual) in [
        ("entity", "message"),
        ("operand", "text"),
        ("operator", "contains"),
    ] {
        all.insert(key.to_owned(), usual.into());
    }
    all.insert("isMediaPresent".to_owned(), false.into());
    if let Value::Object(sent) = condition {
        all.extend(sent.clone());
    }
    Value::Object(all)
}
