//! `cargo xtask surface`: what the SDK's crates offer in public, one line an item, and whose types stand in it.
//!
//! A change of the public surface is a diff that somebody reads, and a type of a library does not come into it unseen: the
//! version of that library would become a part of the SDK's own.

mod foreign;
mod rustdoc;

use crate::metadata;
use crate::output::{self, File, Mode};
use rustdoc::Item;

/// The crates whose surface is watched: the facade, the low-level client whose types it hands out, and what is made on them.
const PACKAGES: [&str; 6] = [
    "cometchat-rest",
    "cometchat",
    "cometchat-bulk",
    "cometchat-bulk-postgres",
    "cometchat-journal",
    "cometchat-webhooks",
];

/// Writes the lists of public items, or compares them; checks whose types stand in them.
pub(crate) fn run(mode: Mode) -> Result<(), String> {
    let metadata = metadata::read()?;
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for name in PACKAGES {
        let package = metadata::package(&metadata, name)?;
        let features: Vec<&str> = metadata::features(package)
            .filter(|feature| *feature != "default")
            .collect();
        let without_named: Vec<&str> = features
            .iter()
            .copied()
            .filter(|feature| !foreign::NAMED.contains(feature))
            .collect();
        let with_all = rustdoc::items(name, &features)?;
        let without_named = rustdoc::items(name, &without_named)?;
        problems.extend(foreign::problems(package, &with_all, &without_named));
        files.push(File {
            path: format!("{}/{name}.txt", crate::workspace::SURFACE),
            text: text(name, &with_all),
        });
    }
    output::settle(&files, mode, "cargo xtask surface")?;
    if problems.is_empty() {
        return Ok(());
    }
    Err(problems.join("\n"))
}

/// Functions that follow from a trait are left out: the line of its implementation stands there.
fn text(package: &str, items: &[Item]) -> String {
    let mut text = format!(
        "# The public surface of {package} with every feature, written by `cargo xtask surface`.\n"
    );
    for item in items.iter().filter(|item| !item.follows_from_trait) {
        text.push_str(&item.line);
        text.push('\n');
    }
    text
}
