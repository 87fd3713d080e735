//! The exit codes, by a sandbox with faults.

use crate::support::World;
use cometchat_sandbox::{Fault, Limits};

const SEND: [&str; 7] = [
    "messages",
    "send",
    "--as=superhero1",
    "--to-user=superhero2",
    "--text=Hello!",
    "-o",
    "json",
];

#[test]
fn what_is_done_ends_with_0() {
    let world = World::new();
    assert_eq!(world.line("users list").code, 0);
    assert_eq!(world.run(&SEND).code, 0);
}

#[test]
fn wrong_input_ends_with_2_and_nothing_leaves() {
    let world = World::new();
    for line in [
        "users lst",
        "users list --no-such-flag",
        "users get",
        "users get ..",
        "users get a/b",
        "users create --name Dave",
        "users create --body {}",
        "users list --per-page 5000",
        "users list --per-page many",
        "users list --jq .[",
        "messages send --category nothing-known",
        "messages send --as alice --receiver-type user --data 7",
        "messages save 1",
        "groups delete team",
        "schema users get",
        "--profile absent users list",
    ] {
        let ran = world.line(line);
        assert_eq!(ran.code, 2, "{line}: {ran:?}");
        assert!(ran.out.is_empty(), "{line}: {ran:?}");
    }
    assert_eq!(world.sandbox().journal().count(), 0);
}

#[test]
fn what_is_not_there_ends_with_3() {
    let ran = World::new().line("users get nobody -o json");
    assert_eq!(ran.code, 3);
    assert_eq!(ran.error()["code"], "ERR_UID_NOT_FOUND");
    assert_eq!(ran.error()["exit_code"], 3);
}

#[test]
fn a_key_that_is_not_accepted_ends_with_4() {
    let world = World::new();
    let mut command = world.command(&["users", "list"]);
    command.env("COMETCHAT_API_KEY", "0123456789abcdef");
    let ran = crate::support::ran(command, "");
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(!ran.err.contains("0123456789abcdef"), "{ran:?}");
}

#[test]
fn a_limit_ends_with_5_where_surely_nothing_was_done() {
    let world = World::with(|builder| builder.limits(Limits::none().standard(1)));
    let line = "users list --deadline 1 -o json";
    assert_eq!(world.line(line).code, 0);
    let ran = world.line(line);
    assert_eq!(ran.code, 5, "{ran:?}");
    assert_eq!(ran.error()["delivery"], "refused");
}

#[test]
fn what_may_have_been_done_ends_with_6_whatever_the_failure_was() {
    for fault in [
        Fault::reset().after_processing(),
        Fault::error(503),
        Fault::error(500).after_processing(),
    ] {
        let world = World::new();
        world.sandbox().inject(fault).unwrap();
        let ran = world.run(&SEND);
        assert_eq!(ran.code, 6, "{ran:?}");
        assert_eq!(ran.error()["delivery"], "may have arrived");
        assert_eq!(world.sandbox().journal().count(), 1, "it was sent again");
    }
}

#[test]
fn a_stalled_send_is_6_and_a_stalled_read_is_5() {
    let world = World::new();
    world.sandbox().inject(Fault::stall()).unwrap();
    let mut send = SEND.to_vec();
    send.push("--deadline=1");
    assert_eq!(world.run(&send).code, 6);
    assert_eq!(world.line("users list --deadline 1").code, 5);
}

#[test]
fn a_server_that_is_not_there_ends_with_1_and_nothing_was_done() {
    let world = World::alone();
    world.write("config.toml", "");
    let mut command = world.command(&[
        "users",
        "list",
        "--base-url=http://127.0.0.1:9/v3",
        "--deadline=1",
        "-o",
        "json",
    ]);
    command.env("COMETCHAT_API_KEY", "0123456789abcdef");
    #[cfg(unix)]
    std::fs::set_permissions(
        world.path("config.toml"),
        std::os::unix::fs::PermissionsExt::from_mode(0o600),
    )
    .unwrap();
    let ran = crate::support::ran(command, "");
    assert_eq!(ran.error()["delivery"], "not sent", "{ran:?}");
    assert_eq!(ran.code, 1);
}

#[test]
fn some_of_several_that_fail_end_with_7_and_are_named() {
    let world = World::new();
    world.line("groups create --guid team --name Team --type public");
    let ran = world.line("groups members add team --participants superhero1,nobody");
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(ran.err.contains("nobody (ERR_UID_NOT_FOUND)"), "{ran:?}");
    let ran = world.run(&[
        "messages",
        "send",
        "--as=superhero1",
        "--text=Hi",
        "--multiple-receivers.uids=superhero2,nobody",
    ]);
    assert_eq!(ran.code, 7, "{ran:?}");
}

#[test]
fn wrong_arguments_are_told_as_json_where_the_output_is() {
    let world = World::alone();
    for line in [
        "users list --no-such-flag -o json",
        "users list -ojson --no-such-flag",
        "users lst --output=ndjson",
        "users get .. --output json",
    ] {
        let ran = world.line(line);
        assert_eq!(
            (ran.code, ran.error()["exit_code"].as_i64()),
            (2, Some(2)),
            "{ran:?}"
        );
    }
}
