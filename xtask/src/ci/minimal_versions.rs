//! The lower bounds of the dependencies are true: the published crates build with the lowest version of each.
//!
//! In a copy, since it takes a lock of its own, and without development dependencies, which users do not get.

use super::openssl;
use super::outside::Outside;
use crate::command::Cargo;
use crate::metadata::PUBLISHED;
use crate::workspace;

/// Resolves the lowest versions of what the manifests name, and builds with them.
pub(super) fn check() -> Result<(), String> {
    openssl::require()?;
    let outside = Outside::new("minimal-versions")?;
    outside.write("Cargo.toml", &of_published(&read("Cargo.toml")?))?;
    for package in PUBLISHED {
        let manifest = format!("crates/{package}/Cargo.toml");
        outside.copy(&format!("crates/{package}/src"))?;
        if package == "cometchat-bulk-postgres" {
            outside.copy("crates/cometchat-bulk-postgres/migrations")?;
        }
        outside.write(&manifest, &for_users(&read(&manifest)?))?;
    }
    // The option is not stable; only the resolution needs it, so nothing is built under the variable that allows it.
    Cargo::new("update --quiet -Z direct-minimal-versions")
        .within(outside.folder())
        .with("RUSTC_BOOTSTRAP", "1")
        .run()?;
    Cargo::new("check --quiet --locked --workspace --all-features")
        .within(outside.folder())
        .run()
}

fn read(path: &str) -> Result<String, String> {
    workspace::read(&workspace::root().join(path))
}

/// The workspace's manifest with the published crates as its only members.
fn of_published(manifest: &str) -> String {
    with_members(manifest, &PUBLISHED)
}

/// The workspace's manifest with other members.
pub(crate) fn with_members(manifest: &str, packages: &[&str]) -> String {
    let members: Vec<String> = packages
        .iter()
        .map(|package| format!("    \"crates/{package}\",\n"))
        .collect();
    without_table(manifest, "profile.dev.package.rustls-pki-types")
        .split_once("members = [")
        .and_then(|(before, rest)| Some((before, rest.split_once(']')?.1)))
        .map_or_else(String::new, |(before, after)| {
            format!("{before}members = [\n{}]{after}", members.concat())
        })
}

/// A manifest without what only the workspace uses.
pub(crate) fn for_users(manifest: &str) -> String {
    ["dev-dependencies", "[bench]", "[example]", "[test]"]
        .iter()
        .fold(manifest.to_owned(), |text, table| {
            without_table(&text, table)
        })
}

/// The text without the lines of a table: from its heading to the next.
fn without_table(manifest: &str, name: &str) -> String {
    let heading = format!("[{name}]");
    let mut inside = false;
    let lines = manifest.lines().filter(|line| {
        if line.starts_with('[') {
            inside = *line == heading;
        }
        !inside
    });
    lines.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_published_crates_are_members_of_the_copy() {
        let manifest = "[workspace]\nmembers = [\n    \"tests\",\n]\n\n[workspace.package]\n";
        assert_eq!(
            of_published(manifest),
            "[workspace]\nmembers = [\n    \"crates/cometchat-journal\",\n    \"crates/cometchat-rest\",\n    \"crates/cometchat-sandbox\",\n    \"crates/cometchat\",\n    \"crates/cometchat-bulk\",\n    \"crates/cometchat-bulk-postgres\",\n    \"crates/cometchat-webhooks\",\n    \"crates/cometchat-cli\",\n]\n\n[workspace.package]\n"
        );
    }

    #[test]
    fn development_dependencies_examples_benchmarks_and_tests_are_left_out() {
        let manifest = "[dependencies]\na = \"1\"\n[[bench]]\nname = \"b\"\n[[test]]\nname = \"t\"\n[dev-dependencies]\nc = \"1\"\n[lints]\nworkspace = true\n";
        assert_eq!(
            for_users(manifest),
            "[dependencies]\na = \"1\"\n[lints]\nworkspace = true\n"
        );
    }
}
