//! Ctrl-C.

use crate::support::{Ran, World};
use cometchat_sandbox::Fault;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

fn started(world: &World, line: &str) -> Child {
    let arguments: Vec<&str> = line.split(' ').collect();
    let mut command = world.command(&arguments);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// Waits until the server has seen a request.
fn wait_for_a_request(world: &World) {
    while world.sandbox().counters().requests == 0 {
        std::thread::yield_now();
    }
}

fn interrupted(child: Child) -> Ran {
    let status = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_send_that_is_interrupted_may_have_been_done() {
    let world = World::new();
    world.sandbox().inject(Fault::stall()).unwrap();
    let child = started(
        &world,
        "messages send --as superhero1 --to-user superhero2 --text Hi -o json",
    );
    wait_for_a_request(&world);
    let ran = interrupted(child);
    assert_eq!(ran.code, 6, "{ran:?}");
    assert_eq!(ran.error()["exit_code"], 6);
}

#[test]
fn a_read_that_is_interrupted_has_done_nothing() {
    let world = World::new();
    world.sandbox().inject(Fault::stall()).unwrap();
    let child = started(&world, "users list");
    wait_for_a_request(&world);
    assert_eq!(interrupted(child).code, 1);
}

#[test]
fn a_run_that_is_interrupted_ends_in_order_and_the_same_command_goes_on() {
    let world = World::with(|builder| builder.bot("superhero5"));
    let lines: String = (0..60)
        .map(|number| {
            format!(
                "{{\"key\":\"m{number}\",\"bot\":\"superhero5\",\"request\":{{\"receiver\":\"superhero1\",\"receiverType\":\"user\",\"data\":{{\"text\":\"{number}\"}}}}}}\n"
            )
        })
        .collect();
    world.write("many.ndjson", &lines);
    let slow = Fault::latency(Duration::from_millis(200));
    world.sandbox().inject(slow).unwrap();
    let command = "messages send --from many.ndjson --journal many.journal -o json";
    let child = started(&world, command);
    wait_for_a_request(&world);
    let ran = interrupted(child);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.err
            .contains("The same command goes on where this one stopped"),
        "{ran:?}"
    );
    let before = ran.json()["confirmed"].as_u64().unwrap();
    assert!((1..60).contains(&before), "{ran:?}");
    world.sandbox().clear_faults();
    let again = world.line(command);
    assert_eq!(
        (again.code, again.json()["confirmed"].as_u64()),
        (0, Some(60)),
        "{again:?}"
    );
    let texts = world.run(&[
        "users",
        "messages",
        "list",
        "superhero1",
        "--all",
        "--jq",
        ".[].data.text",
    ]);
    let mut texts: Vec<&str> = texts.out.lines().collect();
    texts.sort_unstable();
    let count = texts.len();
    texts.dedup();
    assert_eq!((count, texts.len()), (60, 60));
}

#[test]
fn a_queue_is_watched_until_somebody_ends_it() {
    let world = World::new();
    world.line("messages send --as superhero1 --to-user superhero2 --text Hi");
    world.line("moderation reasons list");
    let flagged = world.line("messages flag 1 --as superhero2 --reason-id spam");
    assert_eq!(flagged.code, 0, "{flagged:?}");
    let mut child = started(&world, "moderation flagged-messages list --watch -o ndjson");
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    assert!(line.contains("\"id\":\"1\""), "{line}");
    assert_eq!(interrupted(child).code, 0);
}
