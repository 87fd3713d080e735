//! Documentation: what the description says, and what its marks mean for the caller.

use super::guides;
use super::handle::{Child, Handle};
use crate::model::{Answer, Api, Operation};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use std::fmt::Write;

/// Lines of documentation.
fn doc(text: &str) -> TokenStream {
    let lines = text.trim_end().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// The inner documentation of a module.
pub(super) fn of_module(
    name: &str,
    api: &Api<'_>,
    written: &super::ByHand,
) -> Result<TokenStream, String> {
    let mut tags: Vec<&str> = Vec::new();
    for operation in api
        .operations
        .iter()
        .filter(|operation| operation.place.module() == name)
    {
        let tag = operation.tag();
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let guide = guides::of(name);
    let mut text = match guide {
        Some(_) => "\n# All calls\n\n".to_owned(),
        None => format!("{}.\n\n", title(&tags, name)),
    };
    for tag in tags {
        if let Some(described) = api.tag_description(tag) {
            let _ = writeln!(text, "- {tag}: {}", lower_first(described.trim()));
        }
    }
    text.push_str("\n| call | request |\n|---|---|\n");
    for operation in api
        .operations
        .iter()
        .filter(|operation| operation.place.module() == name)
    {
        let way = super::tree::way(operation, written)?;
        let _ = writeln!(
            text,
            "| `{way}` | `{} {}` |",
            operation.method(),
            operation.path()
        );
    }
    let lines = text.trim_end().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#![doc = #line])
    });
    let guide = guide.map(|file| quote!(#![doc = include_str!(#file)]));
    Ok(quote!(#guide #(#lines)*))
}

fn title(tags: &[&str], name: &str) -> String {
    match tags {
        [only] => (*only).to_owned(),
        _ => {
            let words = name.replace('_', " ");
            let (first, rest) = words.split_at(1);
            format!("{}{rest}", first.to_ascii_uppercase())
        }
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if !text.starts_with("CometChat") => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

/// The documentation of a handle.
pub(super) fn of_handle(handle: &Handle<'_>, api: &Api<'_>) -> TokenStream {
    let way = super::tree::steps(&handle.steps);
    let tag = handle.operations.first().map(|operation| operation.tag());
    let described = tag.and_then(|tag| api.tag_description(tag)).map(str::trim);
    let path = handle
        .operations
        .first()
        .map(|operation| format!(" The calls of `{}`.", operation.path()));
    doc(&format!(
        "`{way}`.{}\n\n{}",
        path.unwrap_or_default(),
        described.unwrap_or_default()
    ))
}

/// The documentation of a step.
pub(super) fn of_step(child: &Child<'_>) -> TokenStream {
    let Some(step) = child.steps.last() else {
        return TokenStream::new();
    };
    let words = step.name.replace('_', " ");
    let Some(parameter) = &step.parameter else {
        return doc(&format!("The calls of its {words}: nothing is sent yet."));
    };
    let parameters = child.operation.ids();
    let parameter = parameters.iter().find(|one| one.name == parameter);
    let described = parameter.map_or("", |one| one.text("description"));
    doc(&format!(
        "The calls of one {words}: nothing is sent yet.\n\n{}",
        described.trim()
    ))
}

/// The documentation of a method.
pub(super) fn of_method(operation: &Operation<'_>, example: &str) -> TokenStream {
    let summary = operation.text("summary").trim_end_matches('.');
    let description = operation.text("description").trim();
    let mut text = format!("{summary}.\n\n{description}\n\n{example}\n\n");
    let _ = write!(text, "{}", facts(operation));
    let _ = write!(text, "\n# Errors\nSee [`Error`](crate::Error).");
    for (code, meaning) in operation.errors() {
        let _ = write!(text, "\n- `{code}`: {meaning}");
    }
    doc(&text)
}

/// What the marks of an operation mean for the caller.
pub(super) fn facts(operation: &Operation<'_>) -> String {
    let mut facts = vec![format!("`{} {}`.", operation.method(), operation.path())];
    facts.push(repeat(operation.text("x-repeat")).to_owned());
    facts.push(rate(operation));
    facts.extend(pages(operation));
    facts.extend(actor(operation));
    if operation.risk() == "destructive" {
        facts.push("Takes away what cannot be brought back.".to_owned());
    }
    if let since @ ("latest" | "newest") = operation.text("x-since") {
        facts.push(format!(
            "Only the {since} edition of CometChat's description has it."
        ));
    }
    let lines = facts.into_iter().map(|fact| format!("- {fact}\n"));
    format!("# Facts\n{}", lines.collect::<String>())
}

fn repeat(class: &str) -> &'static str {
    match class {
        "safe" => "Only reads, so it is tried again after failures that may pass.",
        "idempotent" => {
            "A repeat ends in the same state, so it is tried again after failures that may pass."
        }
        "keyed" => {
            "A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists \
             already stays an error: somebody else may have made it."
        }
        "sets-state" => {
            "Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere."
        }
        "adds-event" => {
            "A repeat ends in the same state but leaves one more trace, so it is tried again only if it surely was not processed."
        }
        _ => {
            "A repeat may do its work twice, so it is tried again only if it surely was not processed."
        }
    }
}

fn rate(operation: &Operation<'_>) -> String {
    let class = match operation.text("x-rate-class") {
        "core" => "core operations: 10,000 a minute for an app, 500 on the free plan",
        "import" => "imports: 60 a minute for an app",
        _ => "standard operations: 20,000 a minute for an app, 500 on the free plan",
    };
    let limit = operation.get("x-user-limit").map(|limit| {
        let text = |key: &str| limit.get(key).and_then(Value::as_str).unwrap_or_default();
        let requests = limit
            .get("requests")
            .and_then(Value::as_u64)
            .unwrap_or_default();
        format!(", and {requests} {} a minute for a user", text("name"))
    });
    format!(
        "Counts against the limit of {class}{}.",
        limit.unwrap_or_default()
    )
}

fn pages(operation: &Operation<'_>) -> Option<String> {
    let Answer::List(_) = operation.answer else {
        return None;
    };
    let text = match operation.pages().map(|pages| pages.dialect) {
        None => "Comes at once: no way to ask for more is documented.",
        Some("number") => {
            "Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is \
             removed may hide another."
        }
        Some("message") => {
            "Goes on by the id of the last message, in the cursor of the response, until a response has none. A message that is neither added \
             nor removed on the way comes exactly once."
        }
        Some("log") => {
            "Goes on by the id of the last entry, in the cursor of the response, until a response has none."
        }
        Some(_) => {
            "Goes on by the moment of the last change, in the cursor of the response, until a response has none. It counts whole seconds: where \
             more rows than a page holds were changed in the same one, rows may come twice, or be missed."
        }
    };
    Some(text.to_owned())
}

fn actor(operation: &Operation<'_>) -> Option<String> {
    match operation.text("x-on-behalf-of") {
        "required" => Some("Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.".to_owned()),
        "optional" => Some("Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.".to_owned()),
        _ => None,
    }
}
