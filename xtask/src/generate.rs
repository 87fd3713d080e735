//! `cargo xtask generate`: description → bundle → lint → adaptation → progenitor → formatted sources.

use crate::codegen;
use crate::openapi::{self, Bundle};
use crate::output::{self, File, Mode};
use crate::workspace;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Checks the description and settles every generated file.
pub(crate) fn run(mode: Mode) -> Result<(), String> {
    let bundle = checked_bundle()?;
    codegen::check(&bundle)?;
    let mut files = vec![bundle_file(&bundle)?];
    files.extend(codegen::files(&bundle)?);
    files.push(codegen::command_line(&bundle)?);
    files.push(codegen::inspector(&bundle)?);
    output::settle(&files, mode, "cargo xtask generate")
}

/// Checks the description only.
pub(crate) fn lint() -> Result<(), String> {
    let bundle = checked_bundle()?;
    println!(
        "{} operations, no problems",
        openapi::operations(&bundle.document).count()
    );
    Ok(())
}

fn checked_bundle() -> Result<Bundle, String> {
    let bundle = openapi::bundle(&workspace::root().join(workspace::DESCRIPTION))?;
    let problems = openapi::lint(&bundle);
    if problems.is_empty() {
        return Ok(bundle);
    }
    Err(format!(
        "{}\n{} problems in openapi/",
        problems.join("\n"),
        problems.len()
    ))
}

fn bundle_file(bundle: &Bundle) -> Result<File, String> {
    let published = openapi::published(&bundle.document);
    let document = InOrder(&published);
    let mut text = serde_json::to_string_pretty(&document).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(File {
        path: workspace::BUNDLE.to_owned(),
        text,
    })
}

/// A document whose first keys are those that a reader looks for first; below them the order is that of the alphabet.
struct InOrder<'a>(&'a Value);

const FIRST: [&str; 6] = ["openapi", "info", "servers", "security", "tags", "paths"];

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries: Vec<_> = self.0.as_object().into_iter().flatten().collect();
        let rank = |key: &str| FIRST.iter().position(|first| *first == key);
        entries.sort_by_key(|(key, _)| rank(key).unwrap_or(FIRST.len()));
        serializer.collect_map(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::sample;

    #[test]
    fn the_bundle_begins_with_what_a_reader_looks_for() {
        let bundle = Bundle::of(sample::description());
        let text = bundle_file(&bundle).unwrap().text;
        assert!(text.starts_with("{\n  \"openapi\": \"3.0.3\",\n  \"info\": {"));
        let place = |key: &str| text.find(&format!("\n  \"{key}\": ")).unwrap();
        assert!(place("paths") < place("components"));
        assert_eq!(
            serde_json::from_str::<Value>(&text).unwrap(),
            openapi::published(&bundle.document)
        );
    }
}
