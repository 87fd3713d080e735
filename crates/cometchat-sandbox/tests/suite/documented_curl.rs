//! The documented curl commands, run by a shell as they are printed: only the host, the key and the placeholders are filled in.

use serde_json::Value;
use std::process::Command;
use std::time::Duration;

use cometchat_sandbox::Sandbox;

/// Where the commands send their requests, in the spellings of the documentation.
const HOSTS: [&str; 2] = [
    "https://{appid}.api-{region}.cometchat.io/v3",
    "https://{appId}.api-{region}.cometchat.io/v3",
];

fn has_curl() -> bool {
    Command::new("curl").arg("--version").output().is_ok()
}

/// Runs a command and returns the JSON that it prints.
fn run(sandbox: &Sandbox, command: &str, placeholders: &[(&str, &str)]) -> Value {
    let mut command = HOSTS.iter().fold(command.to_owned(), |command, host| {
        command.replace(host, sandbox.base_url())
    });
    command = command.replace("<api-key>", sandbox.api_key());
    for (placeholder, value) in placeholders {
        command = command.replacen(placeholder, value, 1);
    }
    assert!(
        !command.contains("cometchat.io/v3"),
        "no request leaves this machine: {command}"
    );
    let output = Command::new("sh")
        .args(["-c", &command])
        // A proxy in the environment is not for loopback.
        .env("no_proxy", "127.0.0.1")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{command}\n{text}");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_documented_commands_work_as_printed() {
    if !has_curl() {
        println!("left out: there is no curl on this machine");
        return;
    }
    let sandbox = Sandbox::builder()
        .bot("cometchat-uid-3")
        .verdict_delay(Duration::ZERO)
        .start()
        .await
        .unwrap();

    let submitted = run(
        &sandbox,
        include_str!("curl/send-moderation-message.sh"),
        &[],
    );
    assert_eq!(submitted["data"]["sender"], "cometchat-test-user-1");
    assert_eq!(submitted["data"]["data"]["moderation"]["status"], "pending");
    let id = submitted["data"]["id"].as_str().unwrap();

    let read = run(
        &sandbox,
        include_str!("curl/get-moderation-message.sh"),
        &[("{id}", id)],
    );
    assert_eq!(read["data"]["id"], id);
    assert_eq!(read["data"]["data"]["moderation"]["status"], "approved");

    let reasons = run(&sandbox, include_str!("curl/list-reasons.sh"), &[]);
    assert_eq!(reasons["data"].as_array().unwrap().len(), 4);

    // The remaining two are printed with placeholders, filled in here in the order in which they stand.
    let filled = [
        ("{uid}", "cometchat-uid-3"),
        ("<string>", "cometchat-uid-5"),
        ("<string>", "muid-1"),
        ("<string>", "Hello"),
        ("<string>", "https://files.example.com/a.png"),
        ("<string>", "a.png"),
        ("<string>", "image/png"),
        ("<string>", "png"),
        ("<string>", "1024"),
        ("<string>", "cometchat-uid-1"),
        ("<string>", "cometchat-guid-1"),
        ("<string>", "tag-1"),
    ];
    let sent = run(&sandbox, include_str!("curl/send-bot-message.sh"), &filled);
    assert_eq!(
        sent["data"]["uids"]["cometchat-uid-5"]["sender"],
        "cometchat-uid-3"
    );
    assert_eq!(sent["data"]["uids"]["cometchat-uid-1"]["muid"], "muid-1");
    let parent = sent["data"]["uids"]["cometchat-uid-5"]["id"]
        .as_str()
        .unwrap();

    let filled = [
        ("{id}", parent),
        ("<onbehalfof>", "cometchat-uid-5"),
        ("<string>", "cometchat-uid-3"),
    ];
    let replied = run(
        &sandbox,
        include_str!("curl/send-thread-message.sh"),
        &filled,
    );
    assert_eq!(
        replied["data"]["uids"]["cometchat-uid-3"]["parentId"],
        parent
    );
    // The sample names receivers that nobody has made; each of them has an outcome of its own.
    assert_eq!(
        replied["data"]["uids"]["uid1"]["error"]["code"],
        "ERR_UID_NOT_FOUND"
    );
}
