//! Which commands the arguments ask for, before clap looks at them.

use super::globals::TAKE_A_VALUE;
use crate::tree::Noun;
use std::ffi::OsString;

/// The commands in the arguments, as far as they lead into the tree.
pub(crate) fn words(root: &Noun, arguments: &[OsString]) -> Vec<String> {
    let mut path = Vec::new();
    let mut noun = root;
    let mut arguments = arguments.iter().filter_map(|one| one.to_str());
    while let Some(word) = arguments.next() {
        if TAKE_A_VALUE.contains(&word) {
            arguments.next();
        } else if word.starts_with('-') || (path.is_empty() && word == "help") {
            // A flag with its value in it, or none; or help for what follows.
        } else if let Some(inner) = noun.nouns.get(word) {
            path.push(word.to_owned());
            noun = inner;
        } else {
            if noun.verbs.contains_key(word) {
                path.push(word.to_owned());
            }
            break;
        }
    }
    path
}

/// Whether the arguments ask for JSON, though clap refuses them.
pub(crate) fn asks_for_json(arguments: &[OsString]) -> bool {
    let texts: Vec<&str> = arguments.iter().filter_map(|one| one.to_str()).collect();
    let is_json = |form: &str| matches!(form, "json" | "ndjson");
    let joined = |one: &&str| {
        let forms = ["--output=", "-o=", "-o"];
        forms
            .iter()
            .any(|flag| one.strip_prefix(flag).is_some_and(is_json))
    };
    let apart = |two: &[&str]| matches!(two[0], "--output" | "-o") && is_json(two[1]);
    texts.iter().any(joined) || texts.windows(2).any(apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Vec<String> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        words(&Noun::root(), &arguments)
    }

    #[test]
    fn commands_are_found_among_flags_and_values() {
        assert_eq!(of("users list --tags groups"), ["users", "list"]);
        assert_eq!(
            of("--profile users groups members add team"),
            ["groups", "members", "add"]
        );
        assert_eq!(of("-o json users get list"), ["users", "get"]);
        assert_eq!(of("help messages thread"), ["messages", "thread"]);
        assert_eq!(of("import users"), Vec::<String>::new());
    }
}
