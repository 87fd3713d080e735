//! The tree of commands.

use crate::support::World;
use cometchat::operations;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// One line for each command, with its operation.
fn tree(map: &Value) -> String {
    let mut text = String::new();
    for command in map["commands"].as_array().unwrap() {
        let mut line = format!("cometctl {}", command["command"].as_str().unwrap());
        for argument in command["arguments"].as_array().unwrap() {
            let name = argument["name"].as_str().unwrap();
            match argument["required"].as_bool().unwrap() {
                true => write!(line, " <{name}>"),
                false => write!(line, " [{name}]"),
            }
            .unwrap();
        }
        match command["as"].as_str().unwrap() {
            "required" => line.push_str(" --as <uid>"),
            "optional" => line.push_str(" [--as <uid>]"),
            _ => {}
        }
        if command["body"].as_bool().unwrap() {
            line.push_str(" --…");
        }
        let operation = command["operation"].as_str().unwrap();
        writeln!(
            text,
            "{line:<88} {:<12} {operation}",
            command["risk"].as_str().unwrap()
        )
        .unwrap();
    }
    text
}

#[test]
fn the_tree_has_every_operation_once() {
    let map = World::alone().line("--map").json();
    let commands = map["commands"].as_array().unwrap();
    let told = commands
        .iter()
        .flat_map(|command| [&command["operation"], &command["narrowed"]]);
    let told: BTreeSet<&str> = told.filter_map(Value::as_str).collect();
    let all: BTreeSet<&str> = operations::ALL
        .iter()
        .map(|operation| &*operation.id)
        .collect();
    assert_eq!(told, all);
    insta::assert_snapshot!("tree", tree(&map));
}

#[test]
fn help_is_the_same_whichever_way_it_is_asked_for() {
    let world = World::alone();
    let help = world.line("users list --help");
    assert_eq!(help.code, 0);
    assert_eq!(world.line("help users list").out, help.out);
    insta::assert_snapshot!("help", world.line("--help").out);
    insta::assert_snapshot!("help_of_a_noun", world.line("groups --help").out);
    insta::assert_snapshot!("help_of_a_command", world.line("messages send --help").out);
    insta::assert_snapshot!(
        "help_of_listening",
        world.line("webhooks listen --help").out
    );
}

/// What `--schema` says of a command.
pub(crate) fn described(world: &World, line: &str, command: &Value) -> Value {
    let mut words: Vec<&str> = line.split(' ').collect();
    let required = command["arguments"].as_array().unwrap().iter();
    let required = required
        .filter(|argument| argument["required"] == true)
        .count();
    words.extend(vec!["x"; required]);
    if command["as"] == "required" {
        words.extend(["--as", "x"]);
    }
    words.push("--schema");
    let known_numbers = ["--from-date=1", "--to-date=2"];
    if line == "stats get" {
        words.extend(known_numbers);
    }
    if line == "notifications push tokens list" {
        words.extend(["--auth-token", "x"]);
    }
    let ran = world.run(&words);
    assert_eq!(ran.code, 0, "{line}: {}", ran.err);
    let schema = ran.json();
    for argument in schema["arguments"].as_array().unwrap() {
        let text = argument["schema"]["description"].as_str();
        assert!(
            text.is_some_and(|text| !text.is_empty()),
            "{line}: {argument}"
        );
    }
    schema
}
