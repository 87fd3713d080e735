//! Every combination of features that a user can choose must compile, and every feature must be in one of them.

use super::openssl;
use crate::command::Cargo;
use crate::metadata;
use serde_json::Value;
use std::collections::BTreeSet;

/// Packages that have the same features, and what of them is chosen.
struct Group {
    packages: &'static [&'static str],
    choices: &'static [&'static [&'static str]],
}

const DEFAULT: &str = "default";
const NATIVE_TLS: &str = "native-tls";

const COMBINATIONS: &[Group] = &[
    Group {
        packages: &["cometchat-rest", "cometchat"],
        choices: &[
            &[],
            &[DEFAULT],
            &["rustls-no-provider"],
            &[NATIVE_TLS],
            &["http2"],
            &["rustls", "gzip"],
            &["rustls", "schemars"],
            &["rustls", "reqwest"],
        ],
    },
    Group {
        packages: &["cometchat"],
        choices: &[&["rustls", "testing"]],
    },
    Group {
        packages: &["cometchat-rest"],
        choices: &[&["client"], &["webhooks"], &["webhooks", "schemars"]],
    },
    Group {
        packages: &["cometchat-journal"],
        choices: &[&[]],
    },
    Group {
        packages: &["cometchat-webhooks"],
        choices: &[&[], &[DEFAULT], &["service"], &["testing"]],
    },
    Group {
        packages: &["cometchat-bulk"],
        choices: &[&[], &["testing"]],
    },
    Group {
        packages: &["cometchat-bulk-postgres"],
        choices: &[&[], &["rustls"]],
    },
    Group {
        packages: &["cometchat-cli"],
        choices: &[&[], &["postgres"]],
    },
    Group {
        packages: &["cometchat-sandbox"],
        choices: &[&[], &[DEFAULT], &["cli"], &["inspector"]],
    },
];

/// Checks each combination on its own, since features of packages that are built together add up.
///
/// `--lib` leaves out development dependencies, which would turn features on. The profile is that of the other steps, so that
/// their procedural macros and build scripts are not built again.
pub(super) fn check() -> Result<(), String> {
    let problems = uncovered(&metadata::read()?);
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    let native_tls = openssl::available();
    for group in COMBINATIONS {
        for package in group.packages {
            for features in group.choices {
                if features.contains(&NATIVE_TLS) && !native_tls {
                    println!(
                        "skipped: {package} with {NATIVE_TLS}, since OpenSSL's headers are missing here"
                    );
                    continue;
                }
                Cargo::new(arguments(package, features)).run()?;
            }
        }
    }
    Ok(())
}

fn arguments(package: &str, features: &[&str]) -> String {
    let mut arguments = format!("check --quiet --lib -p {package}");
    if !features.contains(&DEFAULT) {
        arguments.push_str(" --no-default-features");
    }
    let named: Vec<&str> = features
        .iter()
        .copied()
        .filter(|feature| *feature != DEFAULT)
        .collect();
    if !named.is_empty() {
        arguments.push_str(&format!(" --features {}", named.join(",")));
    }
    arguments
}

/// Features that no combination names, and combinations that name a feature that does not exist.
fn uncovered(metadata: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    for package in metadata::packages(metadata) {
        let name = metadata::text(package, "name");
        let features: BTreeSet<&str> = metadata::features(package).collect();
        let covered: BTreeSet<&str> = COMBINATIONS
            .iter()
            .filter(|group| group.packages.contains(&name))
            .flat_map(|group| group.choices.iter().copied().flatten().copied())
            .collect();
        for feature in features.difference(&covered) {
            problems.push(format!(
                "{name}: no combination has the feature `{feature}`; add one to {}",
                file!()
            ));
        }
        for feature in covered
            .difference(&features)
            .filter(|name| **name != DEFAULT)
        {
            problems.push(format!("{name}: there is no feature `{feature}`"));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn default_features_are_off_unless_they_are_chosen() {
        assert_eq!(
            arguments("a", &[]),
            "check --quiet --lib -p a --no-default-features"
        );
        assert_eq!(arguments("a", &[DEFAULT]), "check --quiet --lib -p a");
        assert_eq!(
            arguments("a", &["b", "c"]),
            "check --quiet --lib -p a --no-default-features --features b,c"
        );
    }

    #[test]
    fn a_feature_that_no_combination_has_is_a_failure() {
        let features = json!({ "default": [], "cli": [], "inspector": [], "recorder": [] });
        let metadata =
            json!({ "packages": [{ "name": "cometchat-sandbox", "features": features }] });
        let problems = uncovered(&metadata);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(
            problems[0].starts_with("cometchat-sandbox: no combination has the feature `recorder`"),
            "{problems:?}"
        );
    }

    #[test]
    fn a_combination_with_a_feature_that_is_gone_is_a_failure() {
        let features = json!({ "default": [], "inspector": [] });
        let metadata =
            json!({ "packages": [{ "name": "cometchat-sandbox", "features": features }] });
        assert_eq!(
            uncovered(&metadata),
            ["cometchat-sandbox: there is no feature `cli`"]
        );
    }
}
