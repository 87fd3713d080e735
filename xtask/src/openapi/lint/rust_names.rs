//! Names that generated code cannot have, since Rust, the client or the models have them already.

use crate::openapi::{pascal_case, snake_case};

/// Methods and fields that the low-level client has already, whoever wrote them, and names that calls and tables use.
const OF_THE_CLIENT: &[&str] = &[
    "all",
    "api_version",
    "assemble",
    "base_of",
    "base_url",
    "baseurl",
    "borrow",
    "borrow_mut",
    "call",
    "client",
    "clone",
    "clone_from",
    "clone_into",
    "decode",
    "decode_envelope",
    "decode_into",
    "decode_list",
    "decode_model",
    "drop",
    "exec",
    "fmt",
    "from",
    "inner",
    "into",
    "new",
    "new_with_client",
    "post",
    "pre",
    "prepare",
    "replace_pool",
    "send",
    "send_over",
    "send_over_http",
    "send_raw",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
    "with_http",
    "with_max_response_size",
    "with_options",
    "with_server",
    "with_transport",
];

/// Methods that every handle has.
const OF_A_HANDLE: &[&str] = &[
    "at",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "drop",
    "fmt",
    "from",
    "here",
    "into",
    "new",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// Names that the generated functions use themselves.
const OF_A_CALL: &[&str] = &["body", "query", "self"];

/// Names in the scope of each module of the facade: its own model of that name would hide them.
const OF_THE_FACADE: &[&str] = &[
    "AsApp",
    "AsUser",
    "Asked",
    "By",
    "Call",
    "Guid",
    "IntoId",
    "List",
    "MessageId",
    "Outcomes",
    "Page",
    "ReasonId",
    "RoleId",
    "Uid",
    "Walk",
];

/// Types and traits that generated code names without saying where they are, and our own beside the models.
const OF_TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Extend",
    "Field",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "JsonSchema",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Optional",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Required",
    "ResponseValue",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "Tolerant",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "Visitor",
];

/// Models that are written by hand; a component of such a name says so by `x-rust-type`.
const BY_HAND: &[&str] = &[
    "AttachmentSize",
    "BrokenRow",
    "Entity",
    "Envelope",
    "ErrorDetails",
    "Json",
    "JsonObject",
    "ListEnvelope",
    "OneOrMany",
    "Rows",
    "RuleFilter",
    "Secret",
    "SendMessageResponse",
    "SentMessage",
    "Timestamp",
    "UnknownValue",
];

/// Variants that an open set has or that its traits have names for.
const OF_SETS: &[&str] = &["Err", "Self", "Unknown"];

/// Why an operation cannot have this id.
pub(super) fn problem_with_operation(id: &str) -> Option<&'static str> {
    let name = snake_case(id);
    if !begins_with_a_letter(&name) {
        Some("must begin with a letter: it becomes the name of a function")
    } else if OF_THE_CLIENT.contains(&name.as_str()) {
        Some("would clash with a method of the client")
    } else if !is_identifier(&name) {
        Some("is a keyword of Rust")
    } else {
        None
    }
}

/// Why a parameter cannot have this name. Keywords are allowed: progenitor writes `type_` for `type`.
pub(super) fn problem_with_parameter(name: &str) -> Option<&'static str> {
    if OF_A_CALL.contains(&snake_case(name).as_str()) {
        Some("clashes with a name that the generated function uses")
    } else {
        problem_with_name(name)
    }
}

/// Why a property cannot have this name. Keywords are allowed: typify writes `type_` for `type`.
pub(super) fn problem_with_property(name: &str) -> Option<&'static str> {
    if snake_case(name) == "extra" {
        Some("is the field that keeps what we do not know")
    } else {
        problem_with_name(name)
    }
}

fn problem_with_name(name: &str) -> Option<&'static str> {
    let sound = name.is_ascii() && begins_with_a_letter(&snake_case(name));
    (!sound).then_some("makes no Rust name: it must have a letter before any digit, and ASCII only")
}

/// Why a component cannot have this name.
pub(super) fn problem_with_component(name: &str, rust_type: Option<&str>) -> Option<&'static str> {
    let pascal = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    let is_that_type = rust_type == Some(format!("crate::wire::{name}").as_str());
    if !pascal {
        Some("must be in PascalCase: it is the name of a Rust type")
    } else if has_capitals_in_a_row(name) {
        Some("has two capitals in a row; in Rust an acronym is spelt like a word: `HttpUrl`")
    } else if OF_TYPES.contains(&name) {
        Some("is a name of Rust's own, or one that the generated code uses")
    } else if OF_THE_FACADE.contains(&name) {
        Some("is a name that the modules of the facade use")
    } else if BY_HAND.contains(&name) && !is_that_type {
        Some("is the name of a type that is written by hand")
    } else {
        None
    }
}

fn has_capitals_in_a_row(name: &str) -> bool {
    let is_capital = u8::is_ascii_uppercase;
    name.as_bytes()
        .windows(2)
        .any(|pair| pair.iter().all(is_capital))
}

/// Why a method of a handle cannot have this name.
pub(super) fn problem_with_method(name: &str) -> Option<&'static str> {
    if OF_A_HANDLE.contains(&name) {
        Some("would clash with one that every handle has")
    } else if !is_identifier(name) {
        Some("is no name that a method can have; say another by `x-method`")
    } else {
        None
    }
}

/// Whether a value of a set can be a variant.
pub(super) fn makes_a_variant(value: &str) -> bool {
    let variant = pascal_case(value);
    variant.starts_with(|c: char| c.is_ascii_uppercase()) && !OF_SETS.contains(&variant.as_str())
}

fn begins_with_a_letter(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
}

pub(super) fn is_identifier(name: &str) -> bool {
    // A keyword since the edition of 2024, which syn does not know as one.
    name != "gen" && syn::parse_str::<syn::Ident>(name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;
    use std::fs;
    use std::path::Path;

    /// Every source of the low-level client that is written by hand.
    fn sources(folder: &Path, found: &mut Vec<syn::File>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("generated") {
                sources(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push(syn::parse_file(&text).unwrap());
            }
        }
    }

    fn by_hand() -> Vec<syn::File> {
        let mut found = Vec::new();
        sources(
            &workspace::root().join("crates/cometchat-rest/src"),
            &mut found,
        );
        found
    }

    #[test]
    fn every_method_that_the_client_has_by_hand_is_taken() {
        let mut methods = Vec::new();
        for item in by_hand().into_iter().flat_map(|file| file.items) {
            if let syn::Item::Impl(block) = item
                && matches!(&*block.self_ty, syn::Type::Path(path) if path.path.is_ident("Client"))
            {
                methods.extend(block.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                    _ => None,
                }));
            }
        }
        assert!(methods.contains(&"send_raw".to_owned()), "{methods:?}");
        for method in methods {
            assert!(OF_THE_CLIENT.contains(&method.as_str()), "{method}");
        }
    }

    #[test]
    fn every_model_that_is_written_by_hand_is_taken() {
        let files = by_hand().into_iter().flat_map(|file| file.items);
        let wire = files.filter_map(|item| match item {
            syn::Item::Mod(module) if module.ident == "types" => module.content,
            _ => None,
        });
        let mut names = Vec::new();
        for item in wire.flat_map(|(_, items)| items) {
            if let syn::Item::Use(used) = item {
                group(&used.tree, &mut names);
            }
        }
        assert!(names.contains(&"Timestamp".to_owned()), "{names:?}");
        for name in names {
            assert!(BY_HAND.contains(&name.as_str()), "{name}");
        }
    }

    fn group(tree: &syn::UseTree, names: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(path) => group(&path.tree, names),
            syn::UseTree::Group(many) => many.items.iter().for_each(|tree| group(tree, names)),
            syn::UseTree::Name(name) => names.push(name.ident.to_string()),
            syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
        }
    }
}
