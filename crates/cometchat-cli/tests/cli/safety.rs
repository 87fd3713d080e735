//! What must not happen.

use crate::support::World;

#[test]
fn what_cannot_be_undone_needs_a_word_where_nobody_can_be_asked() {
    let world = World::new();
    world.line("groups create --guid team --name Team --type public");
    let ran = world.line("groups delete team");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--yes"), "{ran:?}");
    assert_eq!(world.line("groups get team").code, 0);
    assert_eq!(world.line("groups delete team --yes").code, 0);
    assert_eq!(world.line("groups get team").code, 3);
}

#[test]
fn a_dry_run_sends_nothing_and_never_shows_the_key() {
    let world = World::new();
    let key = world.sandbox().api_key().to_owned();
    for form in ["table", "json", "ndjson"] {
        let ran = world.line(&format!("groups delete team --dry-run -o {form}"));
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(ran.out.contains("/groups/team"), "{ran:?}");
        assert!(
            !ran.out.contains(&key) && !ran.err.contains(&key),
            "{ran:?}"
        );
    }
    assert_eq!(world.sandbox().journal().count(), 0);
}

#[test]
fn a_dry_run_as_curl_does_the_same() {
    if std::process::Command::new("curl")
        .arg("--version")
        .output()
        .is_err()
    {
        return;
    }
    let world = World::new();
    let arguments = [
        "users",
        "create",
        "--uid=dave",
        "--name=Dave's \"name\" $HOME",
        "--tags=a b,c",
    ];
    let mut shown = arguments.to_vec();
    shown.extend(["--dry-run", "-o", "json"]);
    let curl = world.run(&shown).json()["curl"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &format!("{curl} --silent --noproxy '*'")]);
    command.env("COMETCHAT_API_KEY", world.sandbox().api_key());
    let ran = crate::support::ran(command, "");
    assert_eq!(
        ran.json()["data"]["name"],
        "Dave's \"name\" $HOME",
        "{ran:?}"
    );
}

#[test]
fn secrets_of_a_response_are_hidden_until_they_are_asked_for() {
    let world = World::new();
    let hidden = world.line("users auth-tokens create superhero1").json();
    assert_eq!(hidden["authToken"], "[hidden]");
    let token = world
        .line("users auth-tokens create superhero1 --reveal")
        .json();
    let token = token["authToken"].as_str().unwrap();
    assert!(token.starts_with("superhero1_"), "{token}");
    for line in [
        "users auth-tokens list superhero1",
        "users auth-tokens list superhero1 --all",
        "users auth-tokens list superhero1 -o table",
        "users auth-tokens list superhero1 -o csv",
    ] {
        let ran = world.line(line);
        assert!(!ran.out.contains(token), "{line}: {ran:?}");
    }
    let ran = world.run(&[
        "users",
        "auth-tokens",
        "list",
        "superhero1",
        "--jq",
        ".[].authToken",
    ]);
    assert!(!ran.out.contains(token), "{ran:?}");
}

#[test]
fn a_secret_of_a_body_is_no_argument() {
    let world = World::new();
    let line = "notifications email sendgrid update --send-grid-api-key";
    let given = world.line(&format!("{line} SG.secret-value"));
    assert_eq!(given.code, 2, "{given:?}");
    assert!(!given.err.contains("SG.secret-value"), "{given:?}");
    world.write("key.txt", "SG.secret-value\n");
    let shown = world.line(&format!("{line} @key.txt --dry-run -o json"));
    assert_eq!(
        shown.json()["body"]["sendGridApiKey"],
        "[hidden]",
        "{shown:?}"
    );
    let piped = world.run_with(
        &[
            "notifications",
            "email",
            "sendgrid",
            "update",
            "--send-grid-api-key",
            "-",
            "--dry-run",
            "--reveal",
            "-o",
            "json",
        ],
        "SG.secret-value\n",
    );
    assert_eq!(piped.json()["body"]["sendGridApiKey"], "SG.secret-value");
}

#[test]
fn nothing_hostile_in_an_argument_gets_through() {
    let world = World::new();
    for arguments in [
        ["users", "get", "../groups"],
        ["users", "get", "a\u{1b}[2J"],
        ["users", "get", "a\nb"],
        ["users", "list", "--search-key=a\u{7}"],
        ["users", "list", "--as=x"],
        ["calls", "list", "--as=a\r\nx: y"],
        ["messages", "send", "--text=\u{1b}]0;x"],
        ["groups", "get", "%2e%2e\\x"],
    ] {
        let ran = world.run(&arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {ran:?}");
        assert!(!ran.err.contains('\u{1b}'), "{ran:?}");
    }
    assert_eq!(world.sandbox().journal().count(), 0);
}

#[test]
fn what_a_server_writes_does_not_reach_the_terminal_as_an_order() {
    let world = World::new();
    let body = serde_json::json!({ "uid": "dave", "name": "a\u{1b}[2Jb\u{202e}c" });
    world.write("dave.json", &body.to_string());
    assert_eq!(world.line("users create --body @dave.json").code, 0);
    for line in [
        "users get dave -o table",
        "users list --search-key dave -o table",
    ] {
        let ran = world.line(line);
        assert!(!ran.out.contains(['\u{1b}', '\u{202e}']), "{ran:?}");
    }
}

#[test]
fn a_body_is_checked_with_the_path_of_the_field() {
    let world = World::new();
    let body = r#"{"receiver":"a","receiverType":"user","data":{"attachments":[{"url":7}]},"tags":["x",1]}"#;
    let ran = world.run_with(&["messages", "send", "--body", "-", "-o", "json"], body);
    assert_eq!(ran.code, 2);
    let problems = ran.error()["problems"].clone();
    let paths: Vec<&str> = problems
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["path"].as_str().unwrap())
        .collect();
    assert!(paths.contains(&"data.attachments.0.url"), "{paths:?}");
    assert!(paths.contains(&"tags.1"), "{paths:?}");
    assert_eq!(world.sandbox().journal().count(), 0);
}

#[test]
fn flags_go_before_what_a_body_says() {
    let world = World::alone();
    let body = r#"{"uid":"dave","name":"Dave","metadata":{"a":1}}"#;
    let ran = world.run_with(
        &[
            "users",
            "create",
            "--body=-",
            "--name=David",
            "--dry-run",
            "-o",
            "json",
        ],
        body,
    );
    let sent = ran.json()["body"].clone();
    assert_eq!(
        sent,
        serde_json::json!({ "uid": "dave", "name": "David", "metadata": { "a": 1 } })
    );
}

#[test]
fn a_dry_run_hides_secrets_of_path_and_query() {
    let world = World::alone();
    let secret = "super~hero1_0123456789";
    for line in [
        format!("users auth-tokens get superhero1 {secret} --dry-run"),
        format!("notifications push tokens list --auth-token {secret} --dry-run"),
        format!("users auth-tokens delete superhero1 {secret} --dry-run -o json"),
    ] {
        let ran = world.line(&line);
        assert_eq!(ran.code, 0, "{ran:?}");
        let hidden = ran.out.contains("HIDDEN") && !ran.out.contains("0123456789");
        assert!(hidden, "{ran:?}");
    }
}
