//! `cargo xtask drift FILE`: what a description of CometChat's own has and ours has not, and the other way round.
//!
//! | module | does |
//! |---|---|
//! | `source` | reads FILE: a description in YAML or JSON, or the page navigation of a documentation site |
//! | `samples` | puts the fields that samples show beside those that schemas declare |
//! | `operations` | compares operations and their parameters |
//! | `fields`, `shape` | compare fields and sets of values, both schemas walked at once |
//! | `pages` | compares the pages of a navigation with our operations |
//! | `left_out` | reads `openapi/drift.json`: what is known and left out on purpose |
//! | `report` | a table, or JSON |

mod difference;
mod fields;
mod left_out;
mod operations;
mod pages;
mod report;
mod samples;
mod shape;
mod source;
#[cfg(test)]
mod tests;

use crate::openapi;
use crate::workspace;
use difference::Found;
use left_out::LeftOut;
use report::Report;
use serde_json::Value;
use source::Source;

/// Compares the file that the arguments name with our description. An error where it has something that we neither have nor know.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    let (options, files): (Vec<&str>, Vec<&str>) = arguments
        .iter()
        .partition(|argument| argument.starts_with("--"));
    let [file] = files.as_slice() else {
        return Err("drift takes one file: a description, or a page navigation".to_owned());
    };
    if let Some(unknown) = options.iter().find(|option| **option != "--json") {
        return Err(format!("drift knows `--json`, not `{unknown}`"));
    }
    let root = workspace::root();
    let ours = openapi::bundle(&root.join(workspace::DESCRIPTION))?.document;
    let left_out = LeftOut::read(&workspace::read(&root.join(workspace::DRIFT))?)?;
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let theirs = Source::read(&text).map_err(|problem| format!("{file}: {problem}"))?;
    let report = compared(&ours, &theirs, &left_out);
    if options.is_empty() {
        print!("{}", report.table(file));
    } else {
        println!("{:#}", report.json(file));
    }
    match report.new.len() {
        0 => Ok(()),
        count => Err(format!(
            "\n{file} has {count} that are new: describe them, or name them in {} with the reason",
            workspace::DRIFT
        )),
    }
}

fn compared(ours: &Value, theirs: &Source, left_out: &LeftOut) -> Report {
    let found = match theirs {
        Source::Description(theirs) => operations::compare(ours, theirs),
        Source::Navigation(pages) => Found {
            new: pages::without_operation(ours, pages, left_out),
            ours_only: Vec::new(),
        },
    };
    let is_navigation = matches!(theirs, Source::Navigation(_));
    Report::of(found, left_out, is_navigation)
}
