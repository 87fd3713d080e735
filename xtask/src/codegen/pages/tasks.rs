//! What somebody wants to do → the call of the facade that does it, for every operation.

use super::{anchor, row};
use crate::codegen::facade::{ByHand, way};
use crate::model::{Api, Operation};
use std::collections::BTreeSet;
use std::fmt::Write as _;

pub(super) fn text(api: &Api<'_>, written: &ByHand) -> Result<String, String> {
    let mut tags: Vec<&str> = api.operations.iter().map(Operation::tag).collect();
    tags.sort_unstable();
    tags.dedup();
    let mut text = format!(
        "# Tasks

What you want to do, and the call that does it: all {} operations of CometChat's API, by resource. The README has the tasks that are more than one call.

- `uid`, `guid` and `id` stand for ids, as text or typed. A name such as `CreateUser` stands for a value of that type, made by `CreateUser::new(..)` and setters.
- `client.on_behalf_of(uid)` says who acts; a `uid` behind it is somebody else's. Where the last column says \"yes\", the call may be made so as well; where the call itself begins so, it has to be.
- `cargo doc --open -p cometchat` has an example, the limits and the errors of each.

",
        api.operations.len()
    );
    let links = tags.iter().map(|tag| format!("[{tag}](#{})", anchor(tag)));
    let _ = writeln!(text, "{}", links.collect::<Vec<_>>().join(" · "));
    for tag in tags {
        section(tag, api, written, &mut text)?;
    }
    Ok(text)
}

fn section(tag: &str, api: &Api<'_>, written: &ByHand, text: &mut String) -> Result<(), String> {
    let mut operations: Vec<_> = api
        .operations
        .iter()
        .filter(|one| one.tag() == tag)
        .collect();
    operations.sort_by_key(|one| (one.place.module(), one.text("summary")));
    let modules: BTreeSet<String> = operations
        .iter()
        .map(|one| format!("`cometchat::{}`", one.place.module()))
        .collect();
    let modules = modules.into_iter().collect::<Vec<_>>().join(", ");
    let described = api.tag_description(tag).unwrap_or_default().trim();
    let _ = write!(
        text,
        "\n## {tag}\n\n{described} The types are in {modules}.\n\n"
    );
    text.push_str("| you want to | call | request | also as a user |\n|---|---|---|---|\n");
    for operation in operations {
        let call = format!("`{}`", way(operation, written)?);
        let request = format!("`{} {}`", operation.method(), operation.path());
        let as_user = match operation.text("x-on-behalf-of") {
            "optional" => "yes",
            _ => "",
        };
        let wish = lower_first(operation.text("summary").trim_end_matches('.'));
        text.push_str(&row(&[&wish, &call, &request, as_user]));
    }
    Ok(())
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
