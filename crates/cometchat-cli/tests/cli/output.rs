//! The forms of the output, and walking pages.

use crate::support::World;
use cometchat_sandbox::UserDetails;
use serde_json::{Value, json};

fn with_many_users() -> World {
    World::with(|builder| {
        (0..250).fold(builder, |builder, number| {
            builder.user(UserDetails::new(
                format!("u{number:03}"),
                format!("User {number}"),
            ))
        })
    })
}

#[test]
fn in_a_pipe_the_output_is_json() {
    let world = World::new();
    let users = world.line("users list --limit 2").json();
    assert_eq!(users.as_array().unwrap().len(), 2);
    assert_eq!(users[0]["uid"], "cometchat-uid-1");
    assert_eq!(
        world.line("users get superhero1").json()["name"],
        "Iron Man"
    );
}

#[test]
fn all_pages_are_walked_and_each_row_comes_once() {
    let world = with_many_users();
    let ran = world.line("users list --all --per-page 20 -o ndjson");
    let mut uids: Vec<String> = ran
        .out
        .lines()
        .map(|line| {
            serde_json::from_str::<Value>(line).unwrap()["uid"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    let count = uids.len();
    uids.sort();
    uids.dedup();
    assert_eq!((count, uids.len()), (261, 261));
    assert!(ran.err.is_empty(), "no progress in a pipe: {}", ran.err);
    assert!(world.sandbox().journal().count() >= 14);
}

#[test]
fn a_limit_goes_over_as_many_pages_as_it_takes_and_no_further() {
    let world = with_many_users();
    let rows = world.line("users list --limit 45 --per-page 20").json();
    assert_eq!(rows.as_array().unwrap().len(), 45);
    assert_eq!(world.sandbox().journal().count(), 3);
    assert_eq!(
        world
            .line("users list --limit 3")
            .json()
            .as_array()
            .unwrap()
            .len(),
        3
    );
}

#[test]
fn json_of_all_pages_is_one_array() {
    let world = with_many_users();
    let rows = world.line("users list --all --per-page 100 -o json").json();
    assert_eq!(rows.as_array().unwrap().len(), 261);
    assert_eq!(
        world
            .line("users list --search-key nobody-at-all --all -o json")
            .json(),
        json!([])
    );
}

#[test]
fn fields_are_chosen_and_go_into_objects() {
    let world = World::new();
    let create = |uid: &str, form: &str| {
        let line = format!(
            "users create --uid {uid} --name Dave --metadata {{\"shift\":{{\"name\":\"night\"}}}} --fields uid,metadata.shift.name,nothing -o {form}"
        );
        world.line(&line)
    };
    assert_eq!(
        create("dave", "json").json(),
        json!({ "uid": "dave", "metadata.shift.name": "night" })
    );
    assert_eq!(
        create("eve", "csv").out,
        "uid,metadata.shift.name,nothing\neve,night,\n"
    );
}

#[test]
fn csv_keeps_moments_as_numbers_and_quotes_what_has_commas() {
    let world = World::new();
    world.run(&[
        "users",
        "create",
        "--uid=dave",
        "--name=Dave, \"the\" night",
    ]);
    let csv = world
        .line("users list --search-key dave --fields uid,name,createdAt -o csv")
        .out;
    assert_eq!(
        csv,
        "uid,name,createdAt\ndave,\"Dave, \"\"the\"\" night\",1767348660\n"
    );
    let csv = world
        .line("users list --search-key nobody-at-all --fields uid,name -o csv")
        .out;
    assert_eq!(csv, "uid,name\n");
}

#[test]
fn a_jq_program_gets_the_rows_and_texts_are_bare_unless_json_is_asked_for() {
    let world = World::new();
    let ran = world.run(&["users", "list", "--limit=2", "--jq", ".[].uid"]);
    assert_eq!(ran.out, "cometchat-uid-1\ncometchat-uid-2\n");
    let ran = world.run(&[
        "users",
        "list",
        "--limit=2",
        "--jq",
        ".[].uid",
        "-o",
        "json",
    ]);
    assert_eq!(ran.out, "\"cometchat-uid-1\"\n\"cometchat-uid-2\"\n");
    let ran = world.run(&[
        "users",
        "get",
        "superhero1",
        "--jq",
        "{uid, n: (.name | length)}",
    ]);
    assert_eq!(ran.json(), json!({ "uid": "superhero1", "n": 8 }));
}

#[test]
fn a_table_has_readable_moments_and_fits_the_width_it_is_told() {
    let world = World::new();
    world.line("users create --uid dave --name Dave");
    let table = world.line("users list --search-key dave -o table").out;
    assert_eq!(
        table,
        "UID   NAME  ROLE     STATUS   CREATED\ndave  Dave  default  offline  2026-01-02 10:11\n"
    );
}

#[test]
fn a_reader_that_has_enough_is_no_failure() {
    let world = with_many_users();
    let script = format!(
        "'{}' users list --all -o ndjson | head -n 1; exit ${{PIPESTATUS[0]}}",
        crate::support::PROGRAM
    );
    let mut command = std::process::Command::new("bash");
    command.args(["-c", &script]);
    for (name, value) in world.environment() {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    let ran = crate::support::ran(command, "");
    assert_eq!((ran.code, ran.out.lines().count()), (0, 1), "{ran:?}");
}

#[test]
fn a_jq_program_that_fails_after_a_change_does_not_ask_for_a_repeat() {
    let world = World::new();
    let ran = world.run(&[
        "users",
        "create",
        "--uid=dave",
        "--name=Dave",
        "--jq",
        ".name + 1",
    ]);
    assert_eq!(ran.code, 6, "{ran:?}");
    assert_eq!(world.line("users get dave").code, 0);
}
