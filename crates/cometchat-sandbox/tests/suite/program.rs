//! The sandbox as a program.

use std::io::{BufRead, BufReader, Read, Write};
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
        (["--plan", "gold"], "--plan"),
        (["--limits", "standard=x"], "--limits: \"standard=x\""),
        (
            ["--choose", "duplicate-muid=x"],
            "--choose: duplicate-muid must be accept, refuse",
        ),
        (["--limits", "x=1"], "there are core=N"),
        (["--bot", "a bot"], "bot \"a bot\": "),
        (["--user", "a bot=A"], "user \"a bot\": "),
        (
            ["--rules", "no-such.yaml"],
            "--rules: no-such.yaml: there is no such file",
        ),
        (["--bind", "0.0.0.0"], "--expose-to-network"),
        (["--bind", "example"], "give localhost or an IP address"),
        (["--allow-host", "http://x"], "\"http://x\" is not a host"),
        (["--allow-origin", "x"], "\"x\" is not an origin"),
    ] {
        let output = run(&options);
        assert!(!output.status.success());
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(named), "{text}");
    }
}

#[test]
fn a_port_that_is_taken_is_named_with_a_way_out() {
    let (mut child, lines) = start(&[]);
    let base_url = variable(&lines, "COMETCHAT_BASE_URL");
    let port = base_url.rsplit(':').next().unwrap().trim_end_matches("/v3");
    let output = program().args(["--port", port]).output().unwrap();
    send("-TERM", &child);
    child.wait().unwrap();
    assert!(!output.status.success());
    let text = String::from_utf8(output.stderr).unwrap();
    for part in [
        &format!("127.0.0.1:{port}"),
        &format!("port {port} is taken"),
        "--port; 0 picks a free one",
    ] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn a_rule_that_is_not_understood_is_named_with_an_example_that_is() {
    let file =
        std::env::temp_dir().join(format!("cometchat-sandbox-{}-odd.yaml", std::process::id()));
    let file = file.to_str().unwrap();
    std::fs::write(
        file,
        "rules: [{id: r, name: R, conditions: [{category: wrod, value: x}]}]",
    )
    .unwrap();
    let output = program()
        .args(["--port", "0", "--rules", file])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    for part in [
        file,
        "rules[0] (\"r\"): conditions[0].category",
        "expected `word` or `pattern`",
    ] {
        assert!(text.contains(part), "{text}");
    }
    // The example is a file that is taken.
    let example = text.split_once("fields:\n\n").unwrap().1;
    std::fs::write(file, example).unwrap();
    let (mut child, _) = start(&["--rules", file]);
    send("-TERM", &child);
    assert!(child.wait().unwrap().success());
    std::fs::remove_file(file).unwrap();
}

#[test]
fn localhost_is_an_address_to_bind_to() {
    let (mut child, lines) = start(&["--bind", "localhost"]);
    assert!(variable(&lines, "COMETCHAT_BASE_URL").starts_with("http://127.0.0.1:"));
    send("-TERM", &child);
    assert!(child.wait().unwrap().success());
}

#[test]
fn its_help_explains_it() {
    let output = program()
        .arg("--help")
        .env("COLUMNS", "100")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success());
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap());
}

#[tokio::test]
async fn its_options_reach_the_sandbox() {
    let folder = std::env::temp_dir();
    let file = folder.join(format!(
        "cometchat-sandbox-{}-rules.yaml",
        std::process::id()
    ));
    std::fs::write(
        &file,
        "rules: [{id: r, name: R, conditions: [{category: word, value: plum}]}]",
    )
    .unwrap();
    let options = [
        "--key",
        "a-key",
        "--clock",
        "1760000000",
        "--delay",
        "0s",
        "--plan",
        "build",
        "--limits",
        "standard=4,headers=new",
        "--rules",
        file.to_str().unwrap(),
        "--word",
        "pear",
        "--choose",
        "duplicate-muid=refuse",
        "--max-messages",
        "1",
        "--max-journal-entries",
        "2",
        "--workers",
        "2",
    ];
    let (mut child, lines) = start(&options);
    std::fs::remove_file(&file).unwrap();
    let base_url = variable(&lines, "COMETCHAT_BASE_URL").to_owned();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut statuses = Vec::new();
    for text in ["plum", "pear", "idiot"] {
        let mut body = crate::tester::submission(text);
        body["muid"] = json!(text);
        let request = http.post(format!("{base_url}/moderation/messages"));
        let response = request
            .header("apikey", "a-key")
            .json(&body)
            .send()
            .await
            .unwrap();
        assert_eq!(response.headers()["x-ratelimit-limit"], "4");
        statuses.push(response.status().as_u16());
    }
    let get = |path: &str| {
        http.get(format!("{base_url}{path}"))
            .header("apikey", "a-key")
            .send()
    };
    let gone = get("/moderation/messages/1").await.unwrap();
    statuses.push(gone.status().as_u16());
    let limited = get("/moderation/reasons").await.unwrap();
    statuses.push(limited.status().as_u16());
    assert_eq!(statuses, [200, 200, 200, 404, 429]);
    let control = base_url.replace("/v3", "/_sandbox");
    let rules: serde_json::Value = http
        .get(format!("{control}/rules"))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let ids: Vec<_> = rules["data"]["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["id"].clone())
        .collect();
    assert_eq!(ids, ["profanity-filter", "r"]);
    let journal: serde_json::Value = http
        .get(format!("{control}/journal"))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(journal["meta"]["dropped"], 3);
    send("-TERM", &child);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_network_address_is_taken_if_that_is_allowed_by_name() {
    let (mut child, lines) = start(&["--bind", "0.0.0.0", "--expose-to-network"]);
    assert!(variable(&lines, "COMETCHAT_BASE_URL").starts_with("http://127.0.0.1:"));
    send("-TERM", &child);
    assert!(child.wait().unwrap().success());
}

/// Sends so many requests on one connection; all have to be answered.
fn get_reasons(base_url: &str, times: usize) {
    let address = base_url
        .trim_start_matches("http://")
        .trim_end_matches("/v3");
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let patience = std::time::Duration::from_secs(10);
    stream.set_read_timeout(Some(patience)).unwrap();
    let request = "GET /v3/moderation/reasons HTTP/1.1\r\nhost: localhost\r\napikey: k\r\n\r\n";
    for number in 0..times {
        stream.write_all(request.as_bytes()).unwrap();
        let mut received = Vec::new();
        while !received.ends_with(b"}}}") {
            let mut buffer = [0; 4096];
            let bytes = stream.read(&mut buffer);
            let bytes = bytes.unwrap_or_else(|error| panic!("request {number}: {error}"));
            assert!(bytes > 0, "request {number} was not answered");
            received.extend_from_slice(&buffer[..bytes]);
        }
        assert!(received.starts_with(b"HTTP/1.1 200 "));
    }
}

fn start_with_log() -> Child {
    program()
        .args(["--port", "0", "--key", "k", "--log", "debug"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn base_url_of(child: &mut Child) -> String {
    let mut first = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut first).unwrap();
    first.trim().rsplit(' ').next().unwrap().to_owned()
}

#[test]
fn requests_are_answered_although_nobody_reads_what_it_prints_or_logs() {
    let mut child = start_with_log();
    drop(child.stderr.take());
    // Standard output is dropped after its first line.
    let base_url = base_url_of(&mut child);
    get_reasons(&base_url, 50);
    send("-TERM", &child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn requests_are_answered_although_the_reader_of_its_log_is_stuck() {
    let mut child = start_with_log();
    let unread = child.stderr.take();
    let base_url = base_url_of(&mut child);
    // Far more than a pipe and the queue in front of it take.
    get_reasons(&base_url, 8_000);
    send("-TERM", &child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    drop(unread);
}

#[test]
fn its_log_has_a_line_for_each_request_up_to_the_last_one() {
    let mut child = start_with_log();
    let log = child.stderr.take().unwrap();
    let base_url = base_url_of(&mut child);
    get_reasons(&base_url, 100);
    send("-TERM", &child);
    child.wait().unwrap();
    let lines = BufReader::new(log).lines().map(Result::unwrap);
    let lines: Vec<_> = lines.filter(|line| line.contains("list-reasons")).collect();
    assert_eq!(lines.len(), 100);
    assert!(
        lines
            .iter()
            .all(|line| line.contains("status=200") && !line.contains("apikey"))
    );
}
