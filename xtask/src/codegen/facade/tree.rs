//! The whole tree of the facade, one line an operation.

use super::method;
use crate::model::{Api, Operation, Step};

/// The file that shows it.
pub(crate) fn text(api: &Api<'_>) -> String {
    let lines: Vec<(String, String)> = api
        .operations
        .iter()
        .map(|operation| {
            let call = format!("{} -> {}", way(operation), method::answer(operation));
            (call, format!("{} {}", operation.method(), operation.path()))
        })
        .collect();
    let width = lines
        .iter()
        .map(|(call, _)| call.len())
        .max()
        .unwrap_or_default();
    let mut lines: Vec<String> = lines
        .into_iter()
        .map(|(call, request)| format!("{call:width$}   {request}\n"))
        .collect();
    lines.sort();
    lines.concat()
}

/// How an operation is called.
pub(super) fn way(operation: &Operation<'_>) -> String {
    let root = match operation.text("x-on-behalf-of") {
        "required" => "client.on_behalf_of(uid)",
        _ => "client",
    };
    let steps = steps(&operation.place.steps);
    let steps = steps.strip_prefix("client").unwrap_or(&steps);
    let input = operation.input.as_ref().map_or("", |input| input.name());
    format!("{root}{steps}.{}({input})", operation.place.method)
}

/// How a handle is made.
pub(super) fn steps(steps: &[Step]) -> String {
    let steps = steps.iter().map(|step| {
        let parameter = step.parameter.as_deref().map(crate::openapi::snake_case);
        format!(".{}({})", step.name, parameter.unwrap_or_default())
    });
    format!("client{}", steps.collect::<String>())
}
