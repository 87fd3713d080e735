//! The licences of everything that a user of the published crates may build, on any system and with any feature.
//!
//! cargo-deny checks the same and more in the hosted workflow; this needs neither network nor another program.

use crate::metadata::{self, PUBLISHED};
use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Fails with the crates whose licence is not allowed.
pub(super) fn check() -> Result<(), String> {
    let path = crate::workspace::root().join("deny.toml");
    let list = fs::read_to_string(&path).map_err(|error| format!("deny.toml: {error}"))?;
    // A checkout may have line ends of two characters.
    let list = list.replace('\r', "");
    let allowed = allowed(&list)?;
    let metadata = metadata::read_all()?;
    let built = built_by_users(&metadata);
    let problems: Vec<String> = metadata::packages(&metadata)
        .filter(|package| built.contains(metadata::text(package, "id")))
        .filter_map(|package| problem(package, &allowed))
        .collect();
    if !problems.is_empty() {
        return Err(format!(
            "{}\ndeny.toml has the licences that are allowed",
            problems.join("\n")
        ));
    }
    println!(
        "the licences of {} crates are among {}",
        built.len(),
        allowed.join(", ")
    );
    Ok(())
}

/// The list `allow` of deny.toml.
fn allowed(list: &str) -> Result<Vec<&str>, String> {
    let names: Vec<&str> = list
        .split_once("\n[licenses]\n")
        .and_then(|(_, rest)| rest.split_once("\nallow = ["))
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(names, _)| names.split('"').skip(1).step_by(2).collect())
        .unwrap_or_default();
    if names.is_empty() {
        return Err("deny.toml has no list `allow` below `[licenses]`".to_owned());
    }
    Ok(names)
}

/// The ids of the published packages and of all that they depend on, but for their tests.
fn built_by_users(metadata: &Value) -> BTreeSet<&str> {
    let nodes = metadata.pointer("/resolve/nodes").and_then(Value::as_array);
    let dependencies: BTreeMap<&str, Vec<&str>> = nodes
        .into_iter()
        .flatten()
        .map(|node| (metadata::text(node, "id"), built_with(node)))
        .collect();
    let mut open: Vec<&str> = metadata::packages(metadata)
        .filter(|package| PUBLISHED.contains(&metadata::text(package, "name")))
        .map(|package| metadata::text(package, "id"))
        .collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(dependencies.get(id).into_iter().flatten());
        }
    }
    found
}

/// What a package is built with: its dependencies, and those of its build script.
fn built_with(node: &Value) -> Vec<&str> {
    let for_users = |dependency: &&Value| {
        let kinds = dependency.get("dep_kinds").and_then(Value::as_array);
        kinds
            .into_iter()
            .flatten()
            .any(|kind| metadata::text(kind, "kind") != "dev")
    };
    let dependencies = node.get("deps").and_then(Value::as_array);
    dependencies
        .into_iter()
        .flatten()
        .filter(for_users)
        .map(|dependency| metadata::text(dependency, "pkg"))
        .collect()
}

fn problem(package: &Value, allowed: &[&str]) -> Option<String> {
    let name = metadata::text(package, "name");
    let licence = metadata::text(package, "license");
    // Older crates write a slash for "or".
    let reason = match Expression::parse_mode(licence, ParseMode::LAX) {
        Err(error) => error.reason.to_string(),
        Ok(expression) => {
            let is_allowed = |asked: &LicenseReq| allowed.contains(&asked.to_string().as_str());
            if expression.evaluate(is_allowed) {
                return None;
            }
            "not allowed".to_owned()
        }
    };
    Some(format!("{name}: licence \"{licence}\": {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn verdict(licence: &str) -> Option<String> {
        problem(
            &json!({ "name": "a", "license": licence }),
            &["MIT", "Apache-2.0", "ISC"],
        )
    }

    #[test]
    fn one_of_several_licences_is_enough_and_all_that_are_joined_are_needed() {
        assert_eq!(verdict("GPL-3.0-only OR MIT"), None);
        assert_eq!(verdict("GPL-3.0-only/MIT"), None);
        assert_eq!(verdict("ISC AND (Apache-2.0 OR ISC)"), None);
        assert_eq!(
            verdict("MIT AND GPL-3.0-only").as_deref(),
            Some("a: licence \"MIT AND GPL-3.0-only\": not allowed")
        );
    }

    #[test]
    fn no_licence_is_not_allowed() {
        assert!(verdict("").is_some());
    }

    #[test]
    fn the_list_is_that_of_deny_toml() {
        let list = "[bans]\nallow = [\"x\"]\n\n[licenses]\n# a\nallow = [\n    \"MIT\",\n    \"ISC\",\n]\nexceptions = []\n";
        assert_eq!(allowed(list), Ok(vec!["MIT", "ISC"]));
        assert!(allowed("[licenses]\n").is_err());
    }

    #[test]
    fn what_only_tests_need_is_not_looked_at() {
        let kinds = |kind: Value| json!([{ "kind": kind }]);
        let metadata = json!({
            "packages": [{ "name": "cometchat", "id": "sdk" }, { "name": "b", "id": "b" }],
            "resolve": { "nodes": [
                { "id": "sdk", "deps": [
                    { "pkg": "a", "dep_kinds": kinds(Value::Null) },
                    { "pkg": "b", "dep_kinds": kinds(json!("dev")) },
                ] },
                { "id": "a", "deps": [{ "pkg": "c", "dep_kinds": kinds(json!("build")) }] },
            ] },
        });
        let built = built_by_users(&metadata);
        assert_eq!(built.into_iter().collect::<Vec<_>>(), ["a", "c", "sdk"]);
    }
}
