//! The cases in `tests/conformance/cases/`, which every client of the API can be held to, through the facade.

mod calls;
mod case;
mod differences;

use crate::support::{KEY, Script, Step, logs_of, scripted};
use case::{Act, Answer, Case, Cases, Told};
use cometchat::Client;
use differences::Differences;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/cases")
}

/// The files of cases: path and text.
fn files() -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder()).expect("the folder of the cases");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|end| end == "json") && !path.ends_with("schema.json")
    });
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a readable file");
        (path, text)
    };
    paths.into_iter().map(read).collect()
}

fn cases() -> Vec<Case> {
    let read = |(path, text): (PathBuf, String)| {
        let file: Cases = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        file.cases
    };
    files().into_iter().flat_map(read).collect()
}

fn step(act: &Act) -> Step {
    match act {
        Act::Refuse => Step::NotSent,
        Act::Drop => Step::Broken("connection reset by peer"),
        Act::Silence => Step::Silence,
        Act::Answer(answer) => response(answer),
    }
}

fn response(answer: &Answer) -> Step {
    let body = match (&answer.json, &answer.text) {
        (Some(json), None) => json.to_string(),
        (None, text) => text.clone().unwrap_or_default(),
        (Some(_), Some(_)) => panic!("a body is JSON or a text"),
    };
    let kind = answer.headers.get("content-type");
    let step = Step::text(
        answer.status,
        kind.map_or("application/json", |kind| kind),
        body,
    );
    let others = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "content-type");
    others.fold(step, |step, (name, value)| {
        step.header(name.clone().leak(), value)
    })
}

fn client(case: &Case, script: &Script) -> Client {
    let mut client = scripted(script);
    if let Some(seconds) = case.call.deadline {
        client = client.with_deadline(Duration::from_secs_f64(seconds));
    }
    if let Some(seconds) = case.call.attempt_timeout {
        client = client.with_attempt_timeout(Duration::from_secs_f64(seconds));
    }
    client
}

/// Where the facade differs from what the case says.
async fn differences(case: &Case) -> Differences {
    let script = Script::new(case.server.iter().map(step));
    let client = client(case, &script);
    let mut found = Differences::default();
    if let Told::Rows(rows) = &case.told {
        assert!(case.call.walk, "{}: rows come of a walk", case.name);
        found.rows(rows, calls::walked(&client, &case.call).await);
    } else {
        found.told(&case.told, calls::made(&client, &case.call).await);
    }
    found.wire(&case.wire, &script.seen());
    found
}

#[test]
fn the_facade_does_what_every_case_says() {
    let mut failures = Vec::new();
    for case in cases() {
        let (mut found, logs) = logs_of(differences(&case));
        found.hidden(case.hidden.iter().map(String::as_str).chain([KEY]), &logs);
        failures.extend(found.lines(&case.name));
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn every_case_has_a_name_of_its_own_that_fits_into_a_url() {
    let mut names = BTreeSet::new();
    for case in cases() {
        let plain = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-');
        assert!(case.name.chars().all(plain), "{}", case.name);
        assert!(
            names.insert(case.name.clone()),
            "{} is there twice",
            case.name
        );
    }
    assert!(names.len() >= 30, "only {} cases", names.len());
}

#[test]
fn a_case_that_needs_nothing_takes_one_request_and_tells_a_value_or_a_status() {
    for case in cases().iter().filter(|case| case.needs.is_empty()) {
        let requests: usize = case.wire.iter().map(|arrival| arrival.times).sum();
        assert_eq!((requests, case.server.len()), (1, 1), "{}", case.name);
        let plain = match &case.told {
            Told::Value(_) => true,
            Told::Error(failure) => failure.status.is_some(),
            Told::Outcomes(_) | Told::Rows(_) => false,
        };
        assert!(plain, "{}", case.name);
    }
}

#[test]
fn the_schema_is_that_of_the_types_that_read_the_cases() {
    let path = folder().join("schema.json");
    let mut schema = schemars::schema_for!(Cases).to_value();
    schema.sort_all_objects();
    let made = format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"));
    let committed = fs::read_to_string(&path).unwrap_or_default();
    if made != committed && std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        fs::write(&path, &made).expect("a writable file");
    } else {
        assert_eq!(made, committed, "run the suite with INSTA_UPDATE=always");
    }
}

#[test]
fn every_file_fits_the_schema() {
    let schema = schemars::schema_for!(Cases).to_value();
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    for (path, text) in files() {
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let faults: Vec<String> = validator
            .iter_errors(&file)
            .map(|error| error.to_string())
            .collect();
        assert!(faults.is_empty(), "{}: {faults:?}", path.display());
    }
}
