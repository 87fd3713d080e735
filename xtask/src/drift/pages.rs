//! The pages of a documentation site: some products are described there only.

use super::difference::{Difference, What};
use super::left_out::LeftOut;
use super::operations::route;
use crate::openapi::{METHODS, operations};
use serde_json::Value;
use std::collections::BTreeSet;

/// The names of all pages: the texts in lists called `pages`, at whatever depth.
pub(super) fn names(navigation: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(navigation, false, &mut found);
    found
}

fn collect(value: &Value, is_list_of_pages: bool, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                collect(inner, key == "pages", found);
            }
        }
        Value::Array(list) => {
            for inner in list {
                match inner {
                    Value::String(page) if is_list_of_pages => found.push(page.clone()),
                    inner => collect(inner, false, found),
                }
            }
        }
        _ => {}
    }
}

/// The pages about this API that are neither about an operation of ours nor known.
pub(super) fn without_operation(
    ours: &Value,
    pages: &[String],
    left_out: &LeftOut,
) -> Vec<Difference> {
    let mut words = BTreeSet::new();
    let mut routes = BTreeSet::new();
    for operation in operations(ours) {
        words.insert(slug(operation.id()));
        words.insert(slug(operation.text("summary")));
        routes.insert(route(operation.method, operation.path));
    }
    let is_ours = |page: &str| match as_route(page) {
        Some((method, path)) => routes.contains(&route(method, path)),
        None => words.contains(&slug(page.rsplit('/').next().unwrap_or_default())),
    };
    let about_us = pages
        .iter()
        .filter(|page| as_route(page).is_some() || left_out.is_about_this_api(page));
    let new: BTreeSet<&String> = about_us.filter(|page| !is_ours(page)).collect();
    new.into_iter()
        .map(|page| Difference {
            what: What::Page,
            place: page.clone(),
            name: String::new(),
        })
        .collect()
}

/// Method and path of a page that is made of an operation: `GET /users`, with or without a file before it.
fn as_route(page: &str) -> Option<(&str, &str)> {
    let mut words = page.split_whitespace().rev();
    let (path, method) = (words.next()?, words.next()?);
    let is_method = METHODS.contains(&method.to_ascii_lowercase().as_str());
    (is_method && path.starts_with('/')).then_some((method, path))
}

/// Words in small letters, joined by hyphens, without articles: "Create a user" is `create-user`.
fn slug(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !matches!(*word, "" | "a" | "an" | "the"));
    words.collect::<Vec<_>>().join("-")
}
