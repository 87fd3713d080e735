//! What the READMEs say to a program of one's own: the commands, which CI runs as they stand there, and the listings.

use super::outside::Outside;
use crate::command::Cargo;
use crate::workspace;

/// The command that shows the SDK at work.
pub(super) const EXAMPLE: &str = "run --example quickstart";
/// The command that runs every test.
pub(super) const TEST: &str = "test --workspace";

/// Where the README's dependencies say that the workspace is.
const WORKSPACE: &str = "../cometchat-rust/";

/// What the calls in the README's table of tasks are given.
const TASKS: &str = r#"
#![allow(dead_code, unused, reason = "they are compiled, not run")]

use cometchat::api_keys::*;
use cometchat::conversations::*;
use cometchat::groups::*;
use cometchat::messages::*;
use cometchat::moderation::*;
use cometchat::roles::*;
use cometchat::serde_json::Value;
use cometchat::users::*;
use cometchat::*;
use cometchat_bulk::{Bulk, BulkInput, moderate};
use std::pin::Pin;
use std::time::Duration;

struct Given {
    client: Client,
    message: ModerationMessage,
    input: BulkInput,
    stream: Pin<Box<dyn cometchat::futures_core::Stream<Item = (u64, ModerationMessage)> + Send>>,
}

fn main() {}
"#;

/// Compiles the listings of the READMEs, each in a crate with the dependencies that stand there and nothing else.
pub(super) fn check() -> Result<(), String> {
    let root = read("README.md")?;
    let dependencies = listings(&root, "toml").concat();
    // The READMEs of the crates have no dependencies of their own.
    for path in [
        "README.md",
        "crates/cometchat/README.md",
        "crates/cometchat-bulk/README.md",
        "crates/cometchat-bulk-postgres/README.md",
    ] {
        let outside = Outside::new("readme")?;
        write(&outside, &dependencies)?;
        for (number, listing) in listings(&read(path)?, "rust").iter().enumerate() {
            outside.write(&format!("examples/listing_{}.rs", number + 1), listing)?;
        }
        build(&outside, path, "--examples")?;
    }
    let outside = Outside::new("readme")?;
    write(&outside, &dependencies)?;
    outside.write("examples/tasks.rs", &tasks(&root))?;
    build(&outside, "README.md, Tasks", "--examples")
}

fn read(path: &str) -> Result<String, String> {
    workspace::read(&workspace::root().join(path))
}

fn write(outside: &Outside, dependencies: &str) -> Result<(), String> {
    let root = format!("{}/", workspace::root().display());
    // The versions and the profile of the workspace, so that what is built already is not built again.
    let profile = read("Cargo.toml")?
        .split_once("[profile")
        .map(|(_, profile)| format!("[profile{profile}"))
        .unwrap_or_default();
    outside.copy("Cargo.lock")?;
    outside.write("src/lib.rs", "")?;
    outside.write(
        "Cargo.toml",
        &format!(
            "\
[package]
name = \"readme\"
version = \"0.0.0\"
edition = \"2024\"

{}
[workspace]

{profile}",
            dependencies.replace(WORKSPACE, &root)
        ),
    )
}

fn build(outside: &Outside, what: &str, arguments: &str) -> Result<(), String> {
    println!("--- {what}");
    Cargo::new(format!("check --quiet {arguments}"))
        .within(outside.folder())
        .with(
            "CARGO_TARGET_DIR",
            workspace::root().join("target").to_string_lossy(),
        )
        .run()
}

/// The listings in a language, without their fences.
fn listings<'a>(markdown: &'a str, language: &str) -> Vec<&'a str> {
    let mut listings = Vec::new();
    let mut rest = markdown;
    while let Some((_, behind)) = rest.split_once("```") {
        let Some((listing, next)) = behind.split_once("\n```") else {
            break;
        };
        rest = next;
        let Some((info, text)) = listing.split_once('\n') else {
            continue;
        };
        if info.trim().split(',').next() == Some(language) {
            listings.push(text);
        }
    }
    listings
}

/// A program with every call that stands in the table of tasks.
fn tasks(markdown: &str) -> String {
    let mut program = TASKS.to_owned();
    for (number, call) in calls(markdown).iter().enumerate() {
        program.push_str(&format!(
            "
fn task_{number}(given: Given, url: &str, app_id: &str, api_key: &str, uid: &str, id: &str) {{
    let Given {{ client, message, input, stream }} = given;
    let _ = {call};
}}
"
        ));
    }
    program
}

/// What a call in a table begins with.
const BEGINNINGS: [&str; 4] = ["client.", "Client::", "Bulk::", "moderate("];

/// The code in the tables of a text that calls something.
fn calls(markdown: &str) -> Vec<&str> {
    markdown
        .lines()
        .filter(|line| line.starts_with("| "))
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|code| BEGINNINGS.iter().any(|begin| code.starts_with(begin)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_of_shell_blocks_count_as_commands() {
        let markdown = "cargo a\n```sh\ncargo b\n```\n```rust\ncargo c\n```\n";
        assert_eq!(listings(markdown, "sh"), ["cargo b"]);
    }

    #[test]
    fn a_listing_may_say_how_it_is_tested() {
        let markdown = "```rust,no_run\na\nb\n```\ntext `c`\n```rust\nd\n```\n```text\ne\n```\n";
        assert_eq!(listings(markdown, "rust"), ["a\nb", "d"]);
    }

    #[test]
    fn the_calls_of_a_table_are_its_code_that_begins_as_a_call_does() {
        let markdown = "`client.a()`\n| one | `client.b()`, or `C_VAR` |\n| two | `Client::c()`; see `client.d()` or `Bulk::e(&client)` |\n";
        assert_eq!(
            calls(markdown),
            [
                "client.b()",
                "Client::c()",
                "client.d()",
                "Bulk::e(&client)"
            ]
        );
    }

    #[test]
    fn ci_runs_the_commands_of_the_readme() {
        let text = read("README.md").expect("README.md stands at the root");
        let commands: Vec<&str> = listings(&text, "sh")
            .iter()
            .flat_map(|listing| listing.lines())
            .collect();
        for arguments in [EXAMPLE, TEST] {
            let command = format!("cargo {arguments}");
            assert!(
                commands.contains(&command.as_str()),
                "README.md has no `sh` block with the line `{command}`"
            );
        }
    }
}
