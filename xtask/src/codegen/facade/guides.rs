//! The guide that a module opens with: Markdown of its own, beside the sources, since it is written by hand.

use crate::model::Api;
use crate::workspace;
use std::collections::BTreeSet;
use std::path::PathBuf;

fn folder() -> PathBuf {
    workspace::root()
        .join(workspace::FACADE)
        .join(workspace::GUIDES)
}

/// The guide of a module, as seen from its generated file.
pub(super) fn of(module: &str) -> Option<String> {
    let name = format!("{module}.md");
    let exists = folder().join(&name).exists();
    exists.then(|| format!("../{}/{name}", workspace::GUIDES))
}

/// Refuses a module without a guide, and a guide without a module.
pub(in crate::codegen) fn check(api: &Api<'_>) -> Result<(), String> {
    let modules: BTreeSet<String> = api
        .operations
        .iter()
        .map(|operation| operation.place.module())
        .collect();
    let entries = std::fs::read_dir(folder()).into_iter().flatten().flatten();
    let guides = entries.filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        name.strip_suffix(".md").map(str::to_owned)
    });
    let guides: BTreeSet<String> = guides.collect();
    let place = format!("{}/{}", workspace::FACADE, workspace::GUIDES);
    if let Some(module) = modules.difference(&guides).next() {
        return Err(format!(
            "`cometchat::{module}` has no guide: write {place}/{module}.md, with the first calls and what to look out for"
        ));
    }
    if let Some(guide) = guides.difference(&modules).next() {
        return Err(format!("{place}/{guide}.md is the guide of no module"));
    }
    Ok(())
}
