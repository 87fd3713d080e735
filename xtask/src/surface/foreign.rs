//! Whose types stand in the public surface.

use super::rustdoc::Item;
use std::collections::BTreeSet;

/// A library whose types may stand in the surface, and why.
struct Allowed {
    /// The name in paths.
    library: &'static str,
    /// The packages that may show it.
    packages: &'static [&'static str],
}

const ALL: &[&str] = &["cometchat-rest", "cometchat"];

/// What a major version of these would cost, users pay anyway: they stand in the surface of everything that speaks HTTP or JSON.
/// Each but the standard library is re-exported, or its types are used without being named.
const ALLOWED: &[Allowed] = &[
    Allowed {
        library: "core",
        packages: ALL,
    },
    Allowed {
        library: "alloc",
        packages: ALL,
    },
    Allowed {
        library: "std",
        packages: ALL,
    },
    // Methods, statuses and headers.
    Allowed {
        library: "http",
        packages: ALL,
    },
    // Bodies of a transport.
    Allowed {
        library: "bytes",
        packages: ALL,
    },
    // Fields that nobody knows yet.
    Allowed {
        library: "serde_json",
        packages: ALL,
    },
    // What models implement, under the name of the package that has serde's traits.
    Allowed {
        library: "serde_core",
        packages: ALL,
    },
    // `Stream`, which the standard library has not yet.
    Allowed {
        library: "futures_core",
        packages: &["cometchat"],
    },
    // The layer below.
    Allowed {
        library: "cometchat_rest",
        packages: &["cometchat"],
    },
    // The low-level client takes a client of reqwest, and says so. The facade hides it.
    Allowed {
        library: "reqwest",
        packages: &["cometchat-rest"],
    },
];

/// Libraries that come into the surface with a feature of their name, and only with it.
pub(super) const NAMED: &[&str] = &["reqwest", "schemars"];

/// The items that show a type of a library that is not allowed.
///
/// `all` is the surface with every feature, `without_named` that without the features named for a library.
pub(super) fn problems(package: &str, all: &[Item], without_named: &[Item]) -> Vec<String> {
    let own = package.replace('-', "_");
    let allowed: Vec<&str> = ALLOWED
        .iter()
        .filter(|allowed| allowed.packages.contains(&package))
        .map(|allowed| allowed.library)
        .chain([own.as_str()])
        .collect();
    let with_feature: Vec<&str> = allowed.iter().chain(NAMED).copied().collect();
    let mut problems = strangers(without_named, &allowed);
    problems.extend(strangers(all, &with_feature));
    let mut lines: Vec<String> = problems
        .into_iter()
        .map(|(library, item)| match NAMED.contains(&library) {
            true => format!("{package}: {library} stands in the public surface without a feature of this name: {item}"),
            false => format!("{package}: {library} stands in the public surface: {item}"),
        })
        .collect();
    lines.dedup();
    lines
}

fn strangers<'a>(items: &'a [Item], allowed: &[&str]) -> BTreeSet<(&'a str, &'a str)> {
    items
        .iter()
        .flat_map(|item| libraries(&item.line).map(move |library| (library, item.line.as_str())))
        .filter(|(library, _)| !allowed.contains(library))
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
        problems("cometchat", &items(all), &items(without_named))
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
                "cometchat: reqwest stands in the public surface without a feature of this name: {item}"
            )]
        );
    }
}
