//! A reader that ends early, as `| head` does.

use std::io::pipe;
use std::process::{Command, Stdio};

#[test]
fn a_command_whose_reader_is_gone_ends_as_it_would_have_ended() {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("help")
        .stdout(writer)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_failure_whose_reader_is_gone_is_still_a_failure() {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let status = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("no-such-command")
        .stderr(writer)
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
}
