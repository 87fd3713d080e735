//! `cargo xtask generate`: description → bundle → lint → adaptation → progenitor → formatted sources.

use crate::codegen;
use crate::openapi::{self, Bundle};
use crate::output::{self, File, Mode};
use crate::workspace;

/// Checks the description and settles every generated file.
pub(crate) fn run(mode: Mode) -> Result<(), String> {
    let bundle = checked_bundle()?;
    let mut files = vec![bundle_file(&bundle)?];
    files.extend(codegen::files(&bundle)?);
    output::settle(&files, mode)
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
    let mut text =
        serde_json::to_string_pretty(&bundle.document).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(File {
        path: workspace::BUNDLE.to_owned(),
        text,
    })
}
