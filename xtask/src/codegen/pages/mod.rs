//! Pages for people who look for something: `docs/`.

mod errors;
mod tasks;
#[cfg(test)]
mod tests;

use super::facade::ByHand;
use crate::model::Api;
use crate::output::File;
use crate::workspace;

/// First line of every page.
const HEADER: &str =
    "<!-- @generated from openapi/ by `cargo xtask generate`; do not edit. -->\n\n";

/// Every page.
pub(super) fn files(api: &Api<'_>, written: &ByHand) -> Result<Vec<File>, String> {
    let mut files = vec![page("tasks.md", &tasks::text(api, written)?)];
    if !api.error_help.is_empty() {
        files.push(page("errors.md", &errors::text(api)));
    }
    Ok(files)
}

fn page(name: &str, text: &str) -> File {
    File {
        path: format!("{}/{name}", workspace::PAGES),
        text: format!("{HEADER}{text}"),
    }
}

/// A row of a table.
fn row(cells: &[&str]) -> String {
    let cells = cells
        .iter()
        .map(|cell| cell.trim().replace('\n', " ").replace('|', "\\|"));
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

/// Where a heading is found in its page.
fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
