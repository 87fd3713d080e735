//! What is left out on purpose, and how all of it is shown.

use super::{LeftOut, Source, answering, object};
use crate::drift::report::Report;
use serde_json::{Value, json};

fn compared(list: &Value) -> Report {
    let list = LeftOut::read(&list.to_string()).unwrap();
    let ours = answering(object(&["id", "rings"]));
    let theirs = answering(object(&["id", "mass", "_rev"]));
    let theirs = Source::read(&theirs.to_string()).unwrap();
    crate::drift::compared(&ours, &theirs, &list)
}

fn entry(place: &str, name: &str) -> Value {
    json!({ "what": "response-field", "where": place, "name": name, "reason": "A trace of the database." })
}

#[test]
fn what_is_known_is_not_new() {
    for (place, name) in [
        ("GET /planets", "_rev"),
        ("GET /*", "_*"),
        ("*", "*v"),
        ("*pl*s", "_rev"),
    ] {
        let report = compared(&json!({ "left_out": [entry(place, name)] }));
        let new: Vec<_> = report.new.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(new, ["mass"], "{place} {name}");
        assert_eq!(report.left_out.len(), 1);
        assert_eq!(report.unused, [""; 0]);
    }
}

#[test]
fn an_entry_that_fits_nothing_is_told() {
    let report = compared(&json!({ "left_out": [entry("GET /moons", "_rev")] }));
    assert_eq!(report.new.len(), 2);
    assert_eq!(report.unused, ["response field GET /moons _rev"]);
    // Whether a description has pages cannot be known.
    let of_pages =
        json!({ "left_out": [{ "what": "page", "where": "api/x", "reason": "Prose." }] });
    assert_eq!(compared(&of_pages).unused, [""; 0]);
}

#[test]
fn an_entry_needs_a_reason_and_a_kind_that_there_is() {
    for (key, value, message) in [
        ("reason", json!(" "), "has no reason"),
        ("what", json!("sun"), "unknown variant `sun`"),
        ("why", json!("?"), "unknown field `why`"),
    ] {
        let mut odd = entry("GET /planets", "_rev");
        odd[key] = value;
        let problem = LeftOut::read(&json!({ "left_out": [odd] }).to_string()).unwrap_err();
        assert!(problem.contains(message), "{problem}");
    }
}

#[test]
fn the_list_of_the_repository_is_sound() {
    let path = crate::workspace::root().join(crate::workspace::DRIFT);
    LeftOut::read(&std::fs::read_to_string(path).unwrap()).unwrap();
}

#[test]
fn the_table_shows_all_of_it() {
    let report = compared(&json!({ "left_out": [entry("*", "_rev"), entry("*", "_id")] }));
    assert_eq!(
        report.table("theirs.yaml"),
        "\
theirs.yaml, compared with openapi/

they have, we have not (1)
  response field  GET /planets  mass

they have, left out on purpose (1)
  response field  GET /planets  _rev  A trace of the database.

we have, they have not (1)
  response field  GET /planets  rings

entries of openapi/drift.json that fit nothing here (1)
  response field * _id
"
    );
}

#[test]
fn json_shows_the_same() {
    let report = compared(&json!({ "left_out": [entry("*", "_rev")] }));
    let field =
        |name: &str| json!({ "what": "response-field", "where": "GET /planets", "name": name });
    let mut known = field("_rev");
    known["reason"] = json!("A trace of the database.");
    assert_eq!(
        report.json("theirs.yaml"),
        json!({
            "file": "theirs.yaml",
            "new": [field("mass")],
            "left_out": [known],
            "ours_only": [field("rings")],
            "unused": [],
        })
    );
}
