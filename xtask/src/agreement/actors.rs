//! Who acts is a matter of types: a call by the wrong one does not compile, for every operation.

use crate::ci::outside::Outside;
use crate::command::Cargo;
use crate::model::{Api, Operation};
use crate::workspace;
use serde_json::Value;
use std::collections::BTreeSet;

/// Where the wrong calls stand below the facade's crate.
const FILE: &str = "examples/wrong_actors.rs";

/// How the lines begin.
const RIGHT: &str = "let _right = ";
const WRONG: &str = "let _wrong = ";

/// A program with two calls of each operation where it matters who acts, in a line each: one by whom it has to be, and one as
/// the app where a user has to act, or as a user where only the app may. None has its arguments, so none compiles; which of the
/// methods are there is seen from the errors.
pub(super) fn source(api: &Api<'_>) -> String {
    let calls = api.operations.iter().filter_map(calls);
    let calls = calls.collect::<String>();
    format!("fn calls(client: &cometchat::Client) {{\n{calls}}} fn main() {{}}\n")
}

fn calls(operation: &Operation<'_>) -> Option<String> {
    let (app, user) = ("client", "client.on_behalf_of(\"1\")");
    let (right, wrong) = match operation.text("x-on-behalf-of") {
        "required" => (user, app),
        "optional" => return None,
        _ => (app, user),
    };
    let place = &operation.place;
    let steps = place.steps.iter().map(|step| {
        let id = step.parameter.as_ref().map_or("", |_| "\"1\"");
        format!(".{}({id})", step.name)
    });
    let call = format!("{}.{}();", steps.collect::<String>(), place.method);
    Some(format!("{RIGHT}{right}{call}\n{WRONG}{wrong}{call}\n"))
}

/// Compiles that program, and makes sure that there is no such method in the wrong calls, and one in the others.
pub(super) fn check(outside: &Outside, api: &Api<'_>) -> Result<(), String> {
    let source = source(api);
    outside.write(&format!("crates/cometchat/{FILE}"), &source)?;
    let target = workspace::root().join("target");
    let messages = Cargo::new(
        "check --quiet --offline --package cometchat --example wrong_actors --message-format json",
    )
    .within(outside.folder())
    .with("CARGO_TARGET_DIR", target.to_string_lossy())
    .failure()?;
    let refused = refused(&String::from_utf8_lossy(&messages));
    let numbered = (1..).zip(source.lines());
    let against: Vec<&str> = numbered
        .filter(|(number, line)| match refused.contains(number) {
            true => line.starts_with(RIGHT),
            false => line.starts_with(WRONG),
        })
        .map(|(_, line)| line)
        .collect();
    if !against.is_empty() {
        return Err(format!(
            "these calls must be refused where they are wrong, and only there:\n{}",
            against.join("\n")
        ));
    }
    println!("{} calls by the wrong one refused", refused.len());
    Ok(())
}

/// The lines, counted from 1, in which the compiler found no such method.
fn refused(messages: &str) -> BTreeSet<usize> {
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let no_method = messages.filter(|message| message["message"]["code"]["code"] == "E0599");
    no_method
        .filter_map(|message| {
            let spans = message["message"]["spans"].as_array()?;
            let primary = spans.iter().find(|span| span["is_primary"] == true)?;
            usize::try_from(primary["line_start"].as_u64()?).ok()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_without_such_a_method_count_as_refused() {
        let message = |code: &str, line: u64| {
            serde_json::json!({ "message": {
                "code": { "code": code },
                "spans": [
                    { "is_primary": false, "line_start": 1 },
                    { "is_primary": true, "line_start": line },
                ],
            } })
            .to_string()
        };
        let messages = [
            message("E0599", 2),
            message("E0061", 3),
            "no JSON".to_owned(),
        ];
        assert_eq!(refused(&messages.join("\n")), BTreeSet::from([2]));
    }
}
