//! `cometctl sandbox start`.

use crate::support::World;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Starts a sandbox where this script stands for the desktop's way to open a page. Answers what it prints until it runs.
fn started(world: &World, browser: &str, arguments: &[&str]) -> (Child, Vec<String>) {
    let script = world.write("xdg-open", &format!("#!/bin/sh\n{browser}\n"));
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    let whole = [&["sandbox", "start", "--port=0", "--no-profile"], arguments].concat();
    let path = format!("{}:/usr/bin:/bin", world.folder.path().display());
    let mut command = world.command(&whole);
    let mut child = command
        .env("PATH", path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let is_last = line == "Ctrl-C stops it.";
        lines.push(line);
        if is_last {
            break;
        }
    }
    (child, lines)
}

fn ended(mut child: Child) -> i32 {
    let id = child.id().to_string();
    let told = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(told.success());
    child.wait().unwrap().code().unwrap_or(-1)
}

#[test]
fn the_inspector_s_address_is_told_and_opened_if_that_is_asked_for() {
    let world = World::alone();
    let (child, lines) = started(&world, "echo \"$1\" > opened", &["--open"]);
    let told = lines
        .iter()
        .find_map(|line| line.strip_prefix("look inside at "));
    let told = told.unwrap().to_owned();
    assert!(told.starts_with("http://127.0.0.1:") && told.ends_with("/_sandbox/"));
    let asked = Instant::now();
    let opened = loop {
        let text = std::fs::read_to_string(world.path("opened")).unwrap_or_default();
        if !text.is_empty() {
            break text;
        }
        assert!(asked.elapsed() < Duration::from_secs(30), "nothing opened");
        std::thread::sleep(Duration::from_millis(10));
    };
    assert_eq!(opened.trim(), told);
    assert_eq!(ended(child), 0);
}

#[test]
fn without_the_inspector_there_is_nothing_to_open() {
    let world = World::alone();
    let (child, lines) = started(&world, "exit 1", &["--no-inspector"]);
    assert!(!lines.iter().any(|line| line.contains("look inside")));
    assert_eq!(ended(child), 0);
    let both = world.run(&["sandbox", "start", "--no-inspector", "--open"]);
    assert_eq!(both.code, 2);
}
