//! Lint and generator agree: whatever could be described is either refused by the lint with its file and place, or becomes code
//! that compiles.

mod actors;
mod cases;
mod words;

use crate::ci::minimal_versions;
use crate::ci::outside::Outside;
use crate::codegen;
use crate::command::Cargo;
use crate::model::Api;
use crate::openapi::{self, Bundle};
use crate::workspace;
use serde_json::Value;

/// What every_call needs of the tests that it is written for.
const AROUND_EVERY_CALL: &str = "\
//! A call of every operation.

#[path = \"../every_call.rs\"]
mod every_call;

use std::future::Future;
use std::pin::Pin;

type Call<'a> = Pin<Box<dyn Future<Output = Result<(), cometchat_rest::Error>> + Send + 'a>>;

fn sample<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

fn main() {
    println!(\"{}\", every_call::EVERY_CALL.len());
}
";

/// All that the lint accepts in one description, and what is wrong with how it refused the rest.
struct Collected {
    document: Value,
    accepted: Vec<String>,
    refused: usize,
    problems: Vec<String>,
}

/// Asks the lint about each case on its own, and adds those that it accepts to the description.
fn collect(description: Value) -> Collected {
    let alone = cases::with_room(cases::empty());
    let mut collected = Collected {
        document: cases::with_room(description),
        accepted: Vec::new(),
        refused: 0,
        problems: Vec::new(),
    };
    for case in cases::all() {
        let mut document = alone.clone();
        let places = case.add_to(&mut document);
        let found = openapi::lint(&Bundle::of(document));
        if found.is_empty() {
            case.add_to(&mut collected.document);
            collected.accepted.push(case.name);
            continue;
        }
        collected.refused += 1;
        let mut expected = vec![case.place.clone()];
        expected.extend(places);
        let names_it = expected.iter().any(|place| {
            let start = format!("openapi/openapi.yaml#{place}");
            found.iter().any(|problem| problem.starts_with(&start))
        });
        if !names_it {
            collected.problems.push(format!(
                "{}: refused, but not at {}: {found:#?}",
                case.name, case.place
            ));
        }
    }
    collected
}

/// The description of this API and all that the lint accepts beside it, as code that compiles.
pub(crate) fn check() -> Result<(), String> {
    let bundle = openapi::bundle(&workspace::root().join(workspace::DESCRIPTION))?;
    let collected = collect(bundle.document);
    println!(
        "{} forms accepted, {} refused",
        collected.accepted.len(),
        collected.refused
    );
    let mut problems = collected.problems;
    let bundle = Bundle::of(collected.document);
    problems.extend(openapi::lint(&bundle));
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    let outside = Outside::new("agreement")?;
    let api = Api::of(&bundle)?;
    write(&outside, &bundle)?;
    let target = workspace::root().join("target");
    for command in [
        "check --quiet --offline --package cometchat-rest --lib --examples",
        "check --quiet --offline --package cometchat --lib",
    ] {
        Cargo::new(command)
            .within(outside.folder())
            .with("CARGO_TARGET_DIR", target.to_string_lossy())
            .run()?;
    }
    actors::check(&outside, &api)
}

/// The low-level client and the facade with what is generated from another description.
fn write(outside: &Outside, bundle: &Bundle) -> Result<(), String> {
    const CRATE: &str = "crates/cometchat-rest";
    const CRATES: [&str; 2] = ["cometchat-rest", "cometchat"];
    let read = |path: &str| workspace::read(&workspace::root().join(path));
    outside.copy("Cargo.lock")?;
    for name in CRATES {
        let manifest = format!("crates/{name}/Cargo.toml");
        outside.copy(&format!("crates/{name}/src"))?;
        outside.write(&manifest, &minimal_versions::for_users(&read(&manifest)?))?;
        // It stands in the manifest.
        outside.copy(&format!("crates/{name}/README.md"))?;
    }
    outside.write(
        "Cargo.toml",
        &minimal_versions::with_members(&read("Cargo.toml")?, &CRATES),
    )?;
    for file in codegen::files(bundle)? {
        let path = if file.path == workspace::EVERY_CALL {
            format!("{CRATE}/every_call.rs")
        } else {
            file.path
        };
        outside.write(&path, &file.text)?;
    }
    outside.write(&format!("{CRATE}/examples/calls.rs"), AROUND_EVERY_CALL)?;
    Ok(())
}

#[cfg(test)]
mod tests;
