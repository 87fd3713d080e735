//! The whole tree of the facade, one line an operation.

use super::{ByHand, by_hand, method};
use crate::model::{Api, Operation, Step};

/// The file that shows it.
pub(crate) fn text(api: &Api<'_>, written: &ByHand) -> Result<String, String> {
    let mut lines = Vec::new();
    for operation in &api.operations {
        let result = match written.signature(operation)? {
            Some(signature) => by_hand::result(signature),
            None => method::answer(operation),
        };
        let call = format!("{} -> {result}", way(operation, written)?);
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
pub(in crate::codegen) fn way(
    operation: &Operation<'_>,
    written: &ByHand,
) -> Result<String, String> {
    let root = match operation.text("x-on-behalf-of") {
        "required" => "client.on_behalf_of(uid)",
        _ => "client",
    };
    let steps = steps(&operation.place.steps);
    let steps = steps.strip_prefix("client").unwrap_or(&steps);
    let arguments = match (written.signature(operation)?, &operation.input) {
        (Some(signature), _) => by_hand::arguments(signature),
        (None, Some(input)) => input.name().to_owned(),
        (None, None) => String::new(),
    };
    let method = &operation.place.method;
    Ok(format!("{root}{steps}.{method}({arguments})"))
}

/// How a handle is made.
pub(super) fn steps(steps: &[Step]) -> String {
    let steps = steps.iter().map(|step| {
        let parameter = step.parameter.as_deref().map(crate::openapi::snake_case);
        format!(".{}({})", step.name, parameter.unwrap_or_default())
    });
    format!("client{}", steps.collect::<String>())
}
