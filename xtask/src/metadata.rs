//! What cargo knows of packages.

use crate::command::Cargo;
use serde_json::Value;

/// The packages of the workspace, without those that they depend on.
pub(crate) fn read() -> Result<Value, String> {
    parsed("metadata --no-deps --format-version 1")
}

/// Every package that a build of the workspace may take, on any system and with every feature.
pub(crate) fn read_all() -> Result<Value, String> {
    parsed("metadata --locked --all-features --format-version 1")
}

fn parsed(command: &str) -> Result<Value, String> {
    serde_json::from_slice(&Cargo::new(command).output()?).map_err(|error| error.to_string())
}

/// The list of packages.
pub(crate) fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    let packages = metadata.get("packages").and_then(Value::as_array);
    packages.into_iter().flatten()
}

/// A text of a package, such as its name; empty if there is none.
pub(crate) fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The package of this name.
pub(crate) fn package<'a>(metadata: &'a Value, name: &str) -> Result<&'a Value, String> {
    packages(metadata)
        .find(|package| text(package, "name") == name)
        .ok_or_else(|| format!("there is no package {name}"))
}

/// The names of a package's features.
pub(crate) fn features(package: &Value) -> impl Iterator<Item = &str> {
    let features = package.get("features").and_then(Value::as_object);
    features
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
}

/// The `rust-version` that a package states.
pub(crate) fn rust_version<'a>(metadata: &'a Value, name: &str) -> Result<&'a str, String> {
    package(metadata, name)
        .map(|package| text(package, "rust_version"))
        .and_then(|version| match version {
            "" => Err(format!("{name} states no rust-version")),
            version => Ok(version),
        })
}

/// The names of the packages that are published, those first that others depend on.
pub(crate) const PUBLISHED: [&str; 8] = [
    "cometchat-journal",
    "cometchat-rest",
    "cometchat-sandbox",
    "cometchat",
    "cometchat-bulk",
    "cometchat-bulk-postgres",
    "cometchat-webhooks",
    "cometchat-cli",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_is_checked_as_published_is_what_the_manifests_let_be_published() {
        let metadata = read().expect("cargo reads the workspace");
        let published: BTreeSet<&str> = packages(&metadata)
            .filter(|package| package.get("publish").is_none_or(Value::is_null))
            .map(|package| text(package, "name"))
            .collect();
        assert_eq!(published, BTreeSet::from(PUBLISHED));
    }
}
