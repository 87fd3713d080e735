//! Whose types stand in the public surface.

use super::rustdoc::Item;
use crate::metadata;
use serde_json::Value;
use std::collections::BTreeSet;

/// Libraries that come into the facade's surface with a feature of their name, and only with it.
pub(super) const NAMED: &[&str] = &["reqwest", "schemars"];

/// The low-level client takes a client of reqwest, and says so: it needs no feature for that.
const NEEDS_NO_FEATURE: (&str, &str) = ("cometchat-rest", "reqwest");

/// What is part of Rust.
const OF_RUST: &[&str] = &["core", "alloc", "std"];

/// The items that show a type of a library that is not allowed.
///
/// `all` is the surface with every feature, `without_named` that without the features named for a library. The manifest says
/// what is allowed, in the form that cargo-check-external-types reads.
pub(super) fn problems(package: &Value, all: &[Item], without_named: &[Item]) -> Vec<String> {
    let name = metadata::text(package, "name");
    let with_feature = allowed(package);
    let always: BTreeSet<String> = with_feature
        .iter()
        .filter(|library| {
            !NAMED.contains(&library.as_str()) || (name, library.as_str()) == NEEDS_NO_FEATURE
        })
        .cloned()
        .collect();
    let mut found = strangers(without_named, &always);
    found.extend(strangers(all, &with_feature));
    found
        .into_iter()
        .map(|(library, item)| {
            let unless = match NAMED.contains(&library) {
                true => " without a feature of its name",
                false => "",
            };
            format!("{name}: {library} stands in the public surface{unless}: {item}")
        })
        .collect()
}

/// The libraries that a manifest allows, under the names that they have in paths.
fn allowed(package: &Value) -> BTreeSet<String> {
    let own = metadata::text(package, "name").replace('-', "_");
    let list = package.pointer("/metadata/cargo_check_external_types/allowed_external_types");
    list.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter_map(|pattern| pattern.split("::").next())
        .chain(OF_RUST.iter().copied())
        // Rustdoc writes the path of a trait that nobody outside can name as the source does.
        .chain(["crate"])
        .map(str::to_owned)
        .chain([own])
        .collect()
}

fn strangers<'a>(items: &'a [Item], allowed: &BTreeSet<String>) -> BTreeSet<(&'a str, &'a str)> {
    items
        .iter()
        .flat_map(|item| libraries(&item.line).map(move |library| (library, item.line.as_str())))
        .filter(|(library, _)| !allowed.contains(*library))
        .collect()
}

/// The libraries that the paths of an item begin with.
fn libraries(item: &str) -> impl Iterator<Item = &str> {
    item.split(|character: char| {
        !character.is_alphanumeric() && character != '_' && character != ':'
    })
    .filter_map(|path| path.split_once("::"))
    .map(|(first, _)| first)
    // Type parameters and `Self` begin with a capital letter; a path may begin behind `>`.
    .filter(|first| {
        first.starts_with(|character: char| character.is_lowercase() || character == '_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(item: &str) -> Vec<&str> {
        libraries(item).collect()
    }

    #[test]
    fn the_libraries_of_an_item_are_the_first_parts_of_its_paths() {
        let item =
            "pub fn a::B<T>::c(&self, impl core::convert::Into<x_y::Z>, <S as s::T>::Ok) -> &[u8]";
        assert_eq!(found(item), ["a", "core", "x_y", "s"]);
        assert_eq!(
            found("pub a::B::field: alloc::string::String"),
            ["a", "alloc"]
        );
        assert_eq!(found("pub fn a::f() -> T::Output"), ["a"]);
    }

    fn items(lines: &[&str]) -> Vec<Item> {
        let item = |line: &&str| Item {
            line: (*line).to_owned(),
            follows_from_trait: false,
        };
        lines.iter().map(item).collect()
    }

    fn problems_of(all: &[&str], without_named: &[&str]) -> Vec<String> {
        let list = json!({ "allowed_external_types": ["http::*", "reqwest::*"] });
        let package =
            json!({ "name": "cometchat", "metadata": { "cargo_check_external_types": list } });
        problems(&package, &items(all), &items(without_named))
    }

    #[test]
    fn a_type_of_a_library_that_is_not_allowed_is_named_with_its_item() {
        let item = "pub fn cometchat::Client::pool(&self) -> hyper::Pool";
        assert_eq!(
            problems_of(&[item], &[item]),
            [format!(
                "cometchat: hyper stands in the public surface: {item}"
            )]
        );
        let item = "pub fn cometchat::Client::method(&self) -> http::method::Method";
        assert!(problems_of(&[item], &[item]).is_empty());
    }

    #[test]
    fn a_type_of_reqwest_is_allowed_behind_a_feature_of_that_name_only() {
        let item = "pub fn cometchat::ClientBuilder::http(self, reqwest::Client) -> Self";
        assert!(problems_of(&[item], &[]).is_empty());
        assert_eq!(
            problems_of(&[item], &[item]),
            [format!(
                "cometchat: reqwest stands in the public surface without a feature of its name: {item}"
            )]
        );
    }
}
