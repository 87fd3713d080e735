//! The sandbox as a program.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

use serde_json::json;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_cometchat-sandbox"))
}

/// Starts the program on a free port and reads what it prints, up to the last line.
fn start(options: &[&str]) -> (Child, Vec<String>) {
    let mut child = program()
        .args(["--port", "0"])
        .args(options)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let last = line.starts_with("Ctrl-C");
        lines.push(line);
        if last {
            break;
        }
    }
    (child, lines)
}

fn variable<'l>(lines: &'l [String], name: &str) -> &'l str {
    let prefix = format!("export {name}=");
    lines
        .iter()
        .find_map(|line| line.strip_prefix(&prefix))
        .unwrap()
}

fn send(signal: &str, child: &Child) {
    let id = child.id().to_string();
    assert!(
        Command::new("kill")
            .args([signal, &id])
            .status()
            .unwrap()
            .success()
    );
}

#[tokio::test]
async fn what_it_prints_is_all_a_client_needs() {
    let options = [
        "--key", "a-key", "--bot", "helper", "--user", "zoe=Zoe", "--word", "pear",
    ];
    let (mut child, lines) = start(&options);
    let base_url = variable(&lines, "COMETCHAT_BASE_URL").to_owned();
    assert_eq!(
        lines[0],
        format!("CometChat sandbox listening on {base_url}")
    );
    assert_eq!(variable(&lines, "COMETCHAT_APP_ID"), "sandbox");
    assert_eq!(variable(&lines, "COMETCHAT_REGION"), "us");
    assert_eq!(variable(&lines, "COMETCHAT_API_KEY"), "a-key");
    let curl = format!("curl {base_url}/moderation/reasons --header apikey:a-key");
    assert!(lines.contains(&curl), "{lines:?}");

    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer: serde_json::Value = http
        .post(format!("{base_url}/bots/helper/messages"))
        .header("apikey", "a-key")
        .json(&json!({"receiver": "zoe", "receiverType": "user", "data": {"text": "hi"}}))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(
        answer["data"]["data"]["entities"]["receiver"]["entity"]["name"],
        "Zoe"
    );
    send("-TERM", &child);
    assert!(child.wait().unwrap().success());
}

#[test]
fn it_stops_cleanly_on_both_signals() {
    for signal in ["-INT", "-TERM"] {
        let (mut child, _) = start(&[]);
        send(signal, &child);
        assert_eq!(child.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn an_option_it_cannot_use_is_named() {
    let run = |options: &[&str]| -> Output { program().args(options).output().unwrap() };
    for (options, named) in [
        (["--delay", "5"], "--delay"),
        (["--bot", "a bot"], "uid"),
        (["--key", "a key"], "key"),
        (["--log", "loud"], "--log"),
    ] {
        let output = run(&options);
        assert!(!output.status.success());
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(named), "{text}");
    }
}
