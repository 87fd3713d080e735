//! What cargo knows of the workspace's packages.

use crate::command::Cargo;
use serde_json::Value;

/// The packages of the workspace, without those that they depend on.
pub(super) fn read() -> Result<Value, String> {
    parsed("metadata --no-deps --format-version 1")
}

/// Every package that a build of the workspace may take, on any system and with every feature.
pub(super) fn read_all() -> Result<Value, String> {
    parsed("metadata --locked --all-features --format-version 1")
}

fn parsed(command: &str) -> Result<Value, String> {
    serde_json::from_slice(&Cargo::new(command).output()?).map_err(|error| error.to_string())
}

/// The list of packages.
pub(super) fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    let packages = metadata.get("packages").and_then(Value::as_array);
    packages.into_iter().flatten()
}

/// A text of a package, such as its name; empty if there is none.
pub(super) fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The `rust-version` that a package states.
pub(super) fn rust_version<'a>(metadata: &'a Value, name: &str) -> Result<&'a str, String> {
    packages(metadata)
        .find(|package| text(package, "name") == name)
        .map(|package| text(package, "rust_version"))
        .filter(|version| !version.is_empty())
        .ok_or_else(|| format!("{name} states no rust-version"))
}

/// The names of the packages that are published, those first that others depend on.
pub(super) const PUBLISHED: [&str; 3] = ["cometchat-rest", "cometchat", "cometchat-sandbox"];
