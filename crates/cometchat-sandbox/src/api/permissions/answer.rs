//! What is alike for roles and scopes: the definitions, what became of each, and what is set.

use serde::Serialize;
use serde_json::{Map, Value};

use super::catalogue::Permission;
use super::store::Values;
use crate::api::rails::{Acknowledged, Cursor, Field, Items, Query, Rule, paged};
use crate::api::{ApiResponse, Data};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const BODY: &[Field] = &[Field::required("permissions", Rule::Object(&[]))];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    id: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    description: &'static str,
    data_type: &'static str,
    available_values: &'static [&'static str],
    default_value: Default,
    created_at: u64,
    updated_at: u64,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Default {
    Text(&'static str),
    List([&'static str; 0]),
}

/// The definitions, as old as the app.
pub(super) fn definitions(
    permissions: &'static [Permission],
    kind: &'static str,
    since: u64,
) -> Result<ApiResponse, ApiError> {
    // No query is documented.
    let query = Query::read("", std::iter::empty())?;
    paged(
        permissions.iter().collect(),
        &query,
        Cursor::Nowhere,
        |_| since,
        |permission| Row {
            id: permission.id,
            kind,
            title: permission.title,
            description: permission.description,
            data_type: if permission.is_list {
                "stringArray"
            } else {
                "string"
            },
            available_values: permission.values,
            default_value: match permission.values.first() {
                _ if permission.is_list => Default::List([]),
                first => Default::Text(first.unwrap_or(&"allow")),
            },
            created_at: since,
            updated_at: since,
        },
    )
}

/// Takes over the permissions that there are, each with its outcome.
pub(super) fn set<'a>(
    values: &mut Values,
    wanted: &'a Map<String, Value>,
    known: &[Permission],
) -> Vec<(&'a str, Result<(), ApiError>)> {
    let mut outcomes = Vec::new();
    for (id, value) in wanted {
        let outcome = find(known, id).and_then(|permission| {
            if permission.takes(value) {
                return Ok(());
            }
            let message = format!("The permission {id} takes no such value.");
            Err(ApiError::new(Code::BadRequest, message))
        });
        if outcome.is_ok() {
            values.insert(id.clone(), value.clone());
        }
        outcomes.push((id.as_str(), outcome));
    }
    outcomes
}

/// The permission with this id.
///
/// # Errors
///
/// There is none.
pub(super) fn find<'p>(known: &'p [Permission], id: &str) -> Result<&'p Permission, ApiError> {
    let found = known.iter().find(|permission| permission.id == id);
    found.ok_or_else(|| {
        let id: String = id.chars().take(100).collect();
        ApiError::new(Code::BadRequest, format!("There is no permission {id}."))
    })
}

/// What became of each, and what is set now.
#[derive(Serialize)]
struct Changed<'a> {
    #[serde(flatten)]
    items: Items<'a>,
    permissions: &'a Values,
}

pub(super) fn changed(
    app: &App,
    outcomes: Vec<(&str, Result<(), ApiError>)>,
    permissions: &Values,
) -> Result<ApiResponse, ApiError> {
    let mut items = Items::new(&app.settings.choices);
    for (id, outcome) in outcomes {
        let message = format!("The permission {id} has been set successfully.");
        items.add(id, outcome.map(|()| Acknowledged::new(message)));
    }
    ApiResponse::json(&Data {
        data: Changed { items, permissions },
    })
}

/// What is still set.
pub(super) fn remaining(permissions: &Values) -> Result<ApiResponse, ApiError> {
    #[derive(Serialize)]
    struct Remaining<'a> {
        permissions: &'a Values,
    }
    ApiResponse::json(&Data {
        data: Remaining { permissions },
    })
}
