//! Jobs that are more than one call.

use crate::support::World;
use cometchat_sandbox::Fault;
use serde_json::Value;
use std::collections::BTreeSet;

fn lines(world: &World, name: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(world.path(name)).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn with_a_group() -> World {
    let world = World::new();
    world.line("groups create --guid team --name Team --type public --owner superhero1");
    world.line("groups members add team --participants superhero2,superhero3");
    for number in 0..12 {
        world.run(&[
            "messages",
            "send",
            "--as=superhero2",
            "--to-group=team",
            &format!("--text=message {number}"),
        ]);
    }
    world
}

#[test]
fn a_group_is_exported_with_its_members_and_messages() {
    let world = with_a_group();
    let ran = world.line("export group team --to team.ndjson");
    assert_eq!(ran.code, 0, "{ran:?}");
    let lines = lines(&world, "team.ndjson");
    let of = |kind: &str| lines.iter().filter(|line| line["kind"] == kind).count();
    assert_eq!((of("group"), of("member")), (1, 3));
    assert!(of("message") >= 12);
    assert!(!world.path("team.ndjson.position").exists());
    // What is there is not overwritten.
    assert_eq!(world.line("export group team --to team.ndjson").code, 2);
}

#[test]
fn an_export_that_broke_off_goes_on_and_nothing_is_missing_or_twice() {
    let world = with_a_group();
    assert_eq!(world.line("export app --to whole.ndjson").code, 0);
    let whole = lines(&world, "whole.ndjson");
    let mut broken = 0;
    for skipped in 0..12 {
        let name = format!("broken-{skipped}.ndjson");
        world
            .sandbox()
            .inject(Fault::error(500).skip(skipped))
            .unwrap();
        let first = world.line(&format!("export app --to {name} --deadline 1"));
        world.sandbox().clear_faults();
        if first.code == 0 {
            break;
        }
        broken += 1;
        let again = world.line(&format!("export app --to {name}"));
        assert_eq!(again.code, 0, "{again:?}");
        assert_eq!(lines(&world, &name), whole, "broken off behind {skipped}");
    }
    assert!(broken >= 4, "{broken}");
}

#[test]
fn what_was_exported_is_imported_into_another_app_once() {
    let world = with_a_group();
    world.line("users create --uid dave --name Dave");
    assert_eq!(world.line("export app --to app.ndjson --reveal").code, 0);
    let other = World::new();
    std::fs::copy(world.path("app.ndjson"), other.path("app.ndjson")).unwrap();
    let checked = other.line("import app --from app.ndjson --check --allow-old -o json");
    assert_eq!(checked.code, 0, "{checked:?}");
    assert_eq!(other.sandbox().journal().count(), 0);
    let line = "import app --from app.ndjson --journal app.journal --rejected rejected.ndjson --per-minute 100000 --allow-old -o json";
    let ran = other.line(line);
    let report = ran.json();
    assert_eq!(report["messages"]["added"], 12, "{ran:?}");
    // The sample users of the other sandbox are there already.
    assert_eq!(ran.code, 7, "{ran:?}");
    assert_eq!(other.line("users get dave").json()["name"], "Dave");
    let texts = |world: &World| -> BTreeSet<String> {
        let ran = world.run(&[
            "groups",
            "messages",
            "list",
            "team",
            "--all",
            "--jq",
            ".[].data.text // empty",
        ]);
        ran.out.lines().map(str::to_owned).collect()
    };
    assert_eq!(texts(&other), texts(&world));
    let again = other.line(line).json();
    assert_eq!(again["messages"]["earlier"], 12);
}

#[test]
fn rows_are_checked_before_the_first_leaves() {
    let world = World::new();
    world.write(
        "users.ndjson",
        "{\"uid\":\"a\",\"name\":\"A\"}\n{\"uid\":\"b\"}\nnothing\n",
    );
    let ran = world.line("import users --from users.ndjson");
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("line 2: \"name\" is a required property"),
        "{ran:?}"
    );
    assert!(ran.err.contains("line 3: is no JSON"), "{ran:?}");
    assert_eq!(world.sandbox().journal().count(), 0);
}

#[test]
fn messages_of_a_file_are_sent_once_even_if_the_command_is_repeated() {
    let world = World::with(|builder| builder.bot("superhero5"));
    let line = |key: &str, receiver: &str| {
        format!(
            "{{\"key\":\"{key}\",\"bot\":\"superhero5\",\"request\":{{\"receiver\":\"{receiver}\",\"receiverType\":\"user\",\"data\":{{\"text\":\"Hi {key}\"}}}}}}\n"
        )
    };
    world.write(
        "hello.ndjson",
        &(line("a", "superhero1") + &line("b", "superhero2")),
    );
    let command = "messages send --from hello.ndjson --journal hello.journal -o json";
    assert_eq!(
        world.line("messages send --from hello.ndjson --check").code,
        0
    );
    let ran = world.line(command);
    assert_eq!(
        (ran.code, ran.json()["confirmed"].as_u64()),
        (0, Some(2)),
        "{ran:?}"
    );
    let sent = world.sandbox().journal().count();
    assert_eq!(world.line(command).json()["earlier"], 2);
    assert_eq!(world.sandbox().journal().count(), sent);
}

#[test]
fn a_file_has_messages_of_users_of_the_app_and_of_bots() {
    let world = World::with(|builder| builder.bot("superhero5"));
    let body = r#"{"receiver":"superhero1","receiverType":"user","data":{"text":"Hi"}}"#;
    world.write(
        "three.ndjson",
        &format!(
            "{{\"key\":\"a\",\"onBehalfOf\":\"superhero2\",\"message\":{body}}}\n\
             {{\"key\":\"b\",\"message\":{body}}}\n\
             {{\"key\":\"c\",\"bot\":\"superhero5\",\"request\":{body}}}\n"
        ),
    );
    let ran = world.line("messages send --from three.ndjson --journal three.journal -o json");
    assert_eq!(
        (ran.code, ran.json()["confirmed"].as_u64()),
        (0, Some(3)),
        "{ran:?}"
    );
    let senders = world.line("messages list --jq [.[].sender]").json();
    let senders: BTreeSet<_> = senders
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    assert_eq!(
        senders,
        BTreeSet::from(["app_system", "superhero2", "superhero5"])
    );
}

#[test]
fn messages_of_a_file_that_may_have_been_sent_end_with_6() {
    let world = World::with(|builder| builder.bot("superhero5"));
    world
        .sandbox()
        .inject(Fault::reset().after_processing().once())
        .unwrap();
    world.write(
        "one.ndjson",
        "{\"key\":\"a\",\"bot\":\"superhero5\",\"request\":{\"receiver\":\"superhero1\",\"receiverType\":\"user\",\"data\":{\"text\":\"Hi\"}}}\n",
    );
    let command = "messages send --from one.ndjson --journal one.journal -o json";
    assert_eq!(world.line(command).code, 6);
    let before = world.sandbox().journal().count();
    assert_eq!(world.line(command).code, 6);
    assert_eq!(
        world.sandbox().journal().count(),
        before,
        "it was sent again"
    );
}

#[test]
fn a_bad_file_of_messages_sends_nothing() {
    let world = World::new();
    world.write("bad.ndjson", "{\"key\":\"a\"}\n");
    assert_eq!(world.line("messages send --from bad.ndjson").code, 2);
    assert_eq!(world.sandbox().journal().count(), 0);
}

#[test]
fn a_code_is_explained_with_what_to_do_and_the_commands_it_comes_from() {
    let world = World::alone();
    let told = world.line("explain err_uid_not_found -o json").json();
    assert_eq!(told["code"], "ERR_UID_NOT_FOUND");
    assert_eq!(told["meaning"], "There is no such user.");
    assert_eq!(told["retry"], "after-change");
    let commands = told["commands"].to_string();
    assert!(commands.contains("users get"), "{commands}");
    assert_eq!(world.line("explain ERR_OF_NOBODY").code, 3);
}

#[test]
fn a_template_fits_its_schema_for_every_command_with_a_body() {
    let world = World::alone();
    let map = world.line("--map").json();
    let mut seen = 0;
    for command in map["commands"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["body"] == true)
    {
        let mut words = vec!["template"];
        words.extend(command["command"].as_str().unwrap().split(' '));
        let template = world.run(&words);
        assert_eq!(template.code, 0, "{words:?}: {template:?}");
        words[0] = "schema";
        let schema = world.run(&words).json();
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(
            validator.is_valid(&template.json()),
            "{words:?}: {}",
            template.out
        );
        seen += 1;
    }
    assert!(seen > 70, "{seen}");
}

#[test]
fn tools_only_read_unless_more_is_asked_for_and_have_valid_schemas() {
    let world = World::alone();
    let tools = world.line("tools").json();
    let tools = tools.as_array().unwrap();
    assert!(
        tools
            .iter()
            .all(|tool| tool["risk"] == "read" && tool["read_only"] == true)
    );
    assert!(tools.iter().any(|tool| tool["name"] == "list_users"));
    let all = world.line("tools --risk destructive").json();
    assert_eq!(
        all.as_array().unwrap().len(),
        cometchat::operations::ALL.len()
    );
    for tool in all.as_array().unwrap() {
        assert!(
            jsonschema::meta::is_valid(&tool["input_schema"]),
            "{}",
            tool["name"]
        );
        assert!(
            jsonschema::validator_for(&tool["input_schema"]).is_ok(),
            "{}",
            tool["name"]
        );
    }
}
