//! `cargo xtask inspector`: the sandbox's inspector page in a real browser.

use crate::command::Script;

/// Runs the checks, those that are named, or makes the pictures.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    Script::new("tests/inspector/run").with(arguments).run()
}
