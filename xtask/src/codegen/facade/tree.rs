//! The whole tree of the facade, one line an operation.

use super::{by_hand, method};
use crate::model::{Api, Operation, Step};

/// The file that shows it.
pub(crate) fn text(api: &Api<'_>) -> Result<String, String> {
    let mut lines = Vec::new();
    for operation in &api.operations {
        let result = match operation.is("x-by-hand") {
            true => by_hand::result(&by_hand::signature(operation)?),
            false => method::answer(operation),
        };
        let call = format!("{} -> {result}", way(operation));
        lines.push((call, format!("{} {}", operation.method(), operation.path())));
    }
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
    Ok(lines.concat())
}

/// How an operation is called.
pub(in crate::codegen) fn way(operation: &Operation<'_>) -> String {
    let root = match operation.text("x-on-behalf-of") {
        "required" => "client.on_behalf_of(uid)",
        _ => "client",
    };
    let steps = steps(&operation.place.steps);
    let steps = steps.strip_prefix("client").unwrap_or(&steps);
    let by_hand = by_hand::signature(operation)
        .ok()
        .filter(|_| operation.is("x-by-hand"));
    let arguments = match (by_hand, &operation.input) {
        (Some(signature), _) => by_hand::arguments(&signature),
        (None, Some(input)) => input.name().to_owned(),
        (None, None) => String::new(),
    };
    format!("{root}{steps}.{}({arguments})", operation.place.method)
}

/// How a handle is made.
pub(super) fn steps(steps: &[Step]) -> String {
    let steps = steps.iter().map(|step| {
        let parameter = step.parameter.as_deref().map(crate::openapi::snake_case);
        format!(".{}({})", step.name, parameter.unwrap_or_default())
    });
    format!("client{}", steps.collect::<String>())
}
