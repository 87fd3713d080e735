//! Receiving events, sending them again, and making them up.

use crate::support::{Ran, World, workspace};
use cometchat_sandbox::WebhookDetails;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::thread::JoinHandle;

const PASSWORD: &str = "password-of-the-test";

/// `cometctl webhooks listen` at a port of its own.
struct Listener {
    child: Child,
    url: String,
    out: BufReader<ChildStdout>,
    err: BufReader<ChildStderr>,
}

impl Listener {
    fn start(world: &World, flags: &str) -> Self {
        let line = format!("webhooks listen --port 0 {flags}");
        let arguments: Vec<&str> = line.split_whitespace().collect();
        let mut child = world
            .command(&arguments)
            .env("COMETCTL_WEBHOOK_PASSWORD", PASSWORD)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let mut err = BufReader::new(child.stderr.take().unwrap());
        let told = line_of(&mut err);
        let url = told
            .strip_prefix("listening at ")
            .and_then(|rest| rest.split(';').next());
        let url = url.unwrap_or_else(|| panic!("{told}")).to_owned();
        Self {
            child,
            url,
            out,
            err,
        }
    }

    /// The next line of the output.
    fn line(&mut self) -> String {
        line_of(&mut self.out)
    }

    /// Ends it as Ctrl-C does, and answers what it wrote since.
    fn interrupted(mut self) -> Ran {
        interrupt(&self.child);
        let (mut out, mut err) = (String::new(), String::new());
        self.out.read_to_string(&mut out).unwrap();
        self.err.read_to_string(&mut err).unwrap();
        let code = self.child.wait().unwrap().code().unwrap_or(-1);
        Ran { code, out, err }
    }
}

fn interrupt(child: &Child) {
    let status = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
}

fn line_of(reader: &mut impl BufRead) -> String {
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    line
}

/// A server that responds with these, one for each request, and keeps what was posted. Without a response it hangs up.
fn server(responses: Vec<Option<&'static str>>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let serving = std::thread::spawn(move || {
        responses
            .into_iter()
            .map(|response| {
                let (mut stream, _) = listener.accept().unwrap();
                let body = posted(&stream);
                if let Some(status) = response {
                    let head = format!(
                        "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                    );
                    stream.write_all(head.as_bytes()).unwrap();
                }
                body
            })
            .collect()
    });
    (url, serving)
}

fn posted(stream: impl Read) -> String {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let line = line_of(&mut reader).to_ascii_lowercase();
        if let Some(given) = line.strip_prefix("content-length:") {
            length = given.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    String::from_utf8(body).unwrap()
}

/// A server with TLS, whose certificate is for `localhost` and is signed by nobody else. It takes what is posted to it until it is asked
/// no more, and answers what that was; nothing where the connection did not come about.
fn server_with_tls() -> (String, JoinHandle<Option<String>>) {
    use tokio_rustls::rustls::pki_types::pem::PemObject;
    use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned, pki_types};
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!(
        "https://localhost:{}/hook",
        listener.local_addr().unwrap().port()
    );
    let certificate = pki_types::CertificateDer::from_pem_file(certificate()).unwrap();
    let key = certificate_folder().join("key.pem");
    let key = pki_types::PrivateKeyDer::from_pem_file(key).unwrap();
    let provider = tokio_rustls::rustls::crypto::aws_lc_rs::default_provider();
    let config = ServerConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let serving = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let connection = ServerConnection::new(config.into()).unwrap();
        let mut stream = StreamOwned::new(connection, stream);
        stream.conn.complete_io(&mut stream.sock).ok()?;
        let body = posted(&mut stream);
        let head = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        stream.write_all(head.as_bytes()).unwrap();
        Some(body)
    });
    (url, serving)
}

fn certificate_folder() -> PathBuf {
    workspace().join("tests/suite/support/certificate")
}

fn certificate() -> PathBuf {
    certificate_folder().join("certificate.pem")
}

/// A URL that nobody listens at.
fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}/", listener.local_addr().unwrap())
}

/// A file with so many recorded events.
fn recorded(world: &World, count: u32) {
    let lines: String = (1..=count)
        .map(|number| {
            let line = json!({
                "received_at": "2026-01-02T10:11:00.000Z",
                "trigger": "message_sent",
                "body": { "trigger": "message_sent", "data": { "message": { "id": number.to_string() } } },
            });
            format!("{line}\n")
        })
        .collect();
    world.write("events.ndjson", &lines);
}

#[test]
fn without_credentials_it_listens_only_if_that_is_said() {
    let world = World::alone();
    let ran = world.line("webhooks listen --port 0 -o json");
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.error()["hint"].to_string().contains("--accept-anyone"));
    // Nobody can be asked for the password.
    let ran = world.line("webhooks listen --port 0 --user cometchat");
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("--password-stdin"), "{ran:?}");
    let both = world.line("webhooks listen --port 0 --user cometchat --accept-anyone");
    assert_eq!(both.code, 2, "{both:?}");
}

#[test]
fn events_of_the_sandbox_are_written_recorded_and_replayed_into_another_listener() {
    let world = World::new();
    let mut first = Listener::start(
        &world,
        "--user cometchat --inbox inbox --record events.ndjson",
    );
    let webhook = WebhookDetails::new("w1", first.url.clone())
        .basic("cometchat", PASSWORD)
        .only(["message_sent"]);
    world.sandbox().add_webhook(webhook).unwrap();
    for text in ["one", "two"] {
        let sent = world.run(&[
            "messages",
            "send",
            "--as=superhero1",
            "--to-user=superhero2",
            &format!("--text={text}"),
        ]);
        assert_eq!(sent.code, 0, "{sent:?}");
    }
    let came = [first.line(), first.line()];
    for (line, text) in came.iter().zip(["one", "two"]) {
        let event: Value = serde_json::from_str(line).unwrap();
        assert_eq!(event["trigger"], "message_sent");
        assert_eq!(event["data"]["message"]["data"]["text"], text);
    }
    let ended = first.interrupted();
    assert_eq!(ended.code, 0, "{ended:?}");
    assert!(
        ended
            .err
            .contains("wait events: 0; the same command goes on"),
        "{ended:?}"
    );
    let file = std::fs::read_to_string(world.path("events.ndjson")).unwrap();
    assert_eq!(file.lines().count(), 2);
    assert!(!file.contains(PASSWORD) && !ended.err.contains(PASSWORD));

    let mut second = Listener::start(&world, "--accept-anyone");
    let replayed = world.line(&format!(
        "webhooks replay events.ndjson --to {} -o json",
        second.url
    ));
    assert_eq!((replayed.code, &replayed.json()["taken"]), (0, &json!(2)));
    // To the last byte.
    assert_eq!([second.line(), second.line()], came);
    let ended = second.interrupted();
    assert_eq!((ended.code, ended.out.as_str()), (0, ""), "{ended:?}");
    assert!(ended.err.contains("the same command goes on"), "{ended:?}");
}

#[test]
fn what_comes_with_a_wrong_password_is_refused_and_written_nowhere() {
    let world = World::alone();
    let listener = Listener::start(&world, "--user cometchat --record events.ndjson");
    let to = &listener.url;
    let line = format!("webhooks trigger message_sent --to {to} --user cometchat --password-stdin");
    let arguments: Vec<&str> = line.split(' ').collect();
    let wrong = world.run_with(&arguments, "another\n");
    assert_eq!(wrong.code, 4, "{wrong:?}");
    let right = world.run_with(&arguments, &format!("{PASSWORD}\n"));
    assert_eq!((right.code, &right.json()["status"]), (0, &json!(200)));
    let ended = listener.interrupted();
    assert_eq!(ended.out.lines().count(), 1, "{ended:?}");
    let file = std::fs::read_to_string(world.path("events.ndjson")).unwrap();
    assert_eq!(file.lines().count(), 1);
}

#[test]
fn what_a_server_does_not_take_is_forwarded_again_and_written_once() {
    let world = World::alone();
    let (to, serving) = server(vec![Some("500 Internal Server Error"), Some("200 OK")]);
    let mut listener = Listener::start(
        &world,
        &format!("--accept-anyone --inbox inbox --record events.ndjson --forward {to}"),
    );
    let ran = world.line(&format!(
        "webhooks trigger message_sent --to {}",
        listener.url
    ));
    assert_eq!(ran.code, 0, "{ran:?}");
    let came = listener.line();
    let bodies = serving.join().unwrap();
    assert_eq!(bodies, [came.trim_end(), came.trim_end()]);
    let ended = listener.interrupted();
    assert!(ended.err.contains("the server responded 500"), "{ended:?}");
    assert!(ended.err.contains("wait events: 0"), "{ended:?}");
    assert_eq!(ended.out, "", "it was written again");
    let file = std::fs::read_to_string(world.path("events.ndjson")).unwrap();
    assert_eq!(file.lines().count(), 1);
}

#[test]
fn a_server_gets_the_password_only_if_that_is_said() {
    let world = World::alone();
    let mut target = Listener::start(&world, "--user cometchat");
    let forward = format!("--accept-anyone --inbox first --forward {}", target.url);
    let mut without = Listener::start(&world, &forward);
    world.line(&format!(
        "webhooks trigger message_sent --to {}",
        without.url
    ));
    let told = line_of(&mut without.err);
    assert!(told.contains("the server responded 401"), "{told}");
    assert_eq!(without.interrupted().code, 0);
    let forward = format!(
        "--user cometchat --inbox first --forward {} --forward-credentials",
        target.url
    );
    // What waits from before is forwarded now.
    let mut with = Listener::start(&world, &forward);
    assert_eq!(with.line(), target.line());
    assert_eq!(with.interrupted().code, 0);
    assert_eq!(target.interrupted().code, 0);
}

#[test]
fn a_listener_does_not_forward_to_itself() {
    let world = World::alone();
    let url = nobody();
    let port = url.trim_end_matches('/').rsplit(':').next().unwrap();
    let ran = world.line(&format!(
        "webhooks listen --port {port} --accept-anyone --inbox inbox --forward {url}"
    ));
    assert_eq!(ran.code, 2, "{ran:?}");
}

#[test]
fn what_could_not_be_forwarded_waits_for_the_next_run() {
    let world = World::alone();
    let flags = |to: &str| format!("--accept-anyone --inbox inbox --forward {to}");
    let mut first = Listener::start(&world, &flags(&nobody()));
    world.line(&format!("webhooks trigger message_sent --to {}", first.url));
    let came = first.line();
    let told = line_of(&mut first.err);
    assert!(told.contains("the server cannot be reached"), "{told}");
    let ended = first.interrupted();
    assert_eq!(ended.code, 0);
    assert!(ended.err.contains("wait events: 1"), "{ended:?}");
    let (to, serving) = server(vec![Some("204 No Content")]);
    let second = Listener::start(&world, &flags(&to));
    assert_eq!(serving.join().unwrap(), [came.trim_end()]);
    assert_eq!(second.interrupted().code, 0);
}

#[test]
fn a_replay_counts_what_was_refused_and_sends_nothing_twice() {
    let world = World::alone();
    recorded(&world, 3);
    let (to, serving) = server(vec![
        Some("200 OK"),
        Some("500 Internal Server Error"),
        Some("200 OK"),
    ]);
    let ran = world.line(&format!("webhooks replay events.ndjson --to {to} -o json"));
    assert_eq!(ran.code, 7, "{ran:?}");
    let ids: Vec<Value> = serving
        .join()
        .unwrap()
        .iter()
        .map(|body| serde_json::from_str::<Value>(body).unwrap()["data"]["message"]["id"].clone())
        .collect();
    assert_eq!(ids, ["1", "2", "3"]);

    let (to, serving) = server(vec![None, Some("200 OK")]);
    let ran = world.line(&format!(
        "webhooks replay events.ndjson --skip 1 --to {to} -o json"
    ));
    assert_eq!(ran.code, 6, "{ran:?}");
    assert_eq!(
        ran.json(),
        json!({ "taken": 1, "refused": 0, "uncertain": 1, "skipped": 1, "not_sent": 0 })
    );
    assert_eq!(serving.join().unwrap().len(), 2);
}

#[test]
fn a_replay_ends_where_it_is_of_no_use_and_says_how_to_go_on() {
    let world = World::alone();
    recorded(&world, 2);
    let ran = world.line(&format!("webhooks replay events.ndjson --to {}", nobody()));
    assert_eq!(ran.code, 5, "{ran:?}");
    assert!(ran.err.contains("--skip 0 goes on"), "{ran:?}");
    let (to, serving) = server(vec![Some("200 OK"), Some("401 Unauthorized")]);
    let ran = world.line(&format!("webhooks replay events.ndjson --to {to}"));
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(ran.err.contains("--skip 1 goes on"), "{ran:?}");
    serving.join().unwrap();
}

#[test]
fn a_replay_that_is_interrupted_waits_for_its_post_and_says_how_to_go_on() {
    let world = World::alone();
    recorded(&world, 3);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let to = format!("http://{}/", listener.local_addr().unwrap());
    let child = world
        .command(&["webhooks", "replay", "events.ndjson", "--to", &to])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    posted(&stream);
    interrupt(&child);
    stream
        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let counts: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&counts["taken"], &counts["not_sent"]),
        (&json!(1), &json!(2))
    );
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("--skip 1 goes on"), "{told}");
}

#[test]
fn people_see_the_trigger_the_ids_and_the_moment_and_nothing_that_a_terminal_obeys() {
    let world = World::alone();
    let mut listener = Listener::start(&world, "--accept-anyone -o table");
    let to = listener.url.clone();
    world.line(&format!(
        "webhooks trigger message_sent --set data.message.id=77 --set data.message.sentAt=1767348660 --set data.message.updatedAt=1767348661 --to {to}"
    ));
    let line = listener.line();
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(
        words[1..],
        ["message_sent", "77", "of", "2026-01-02T10:11:01.000Z"],
        "{line}"
    );
    world.run(&[
        "webhooks",
        "trigger",
        "message_sent",
        "--set=trigger=a\u{1b}[2J",
        "--to",
        &to,
    ]);
    assert!(listener.line().contains("a\u{fffd}[2J"));
    assert_eq!(listener.interrupted().code, 0);
}

#[test]
fn a_bad_file_of_events_sends_nothing() {
    let world = World::alone();
    recorded(&world, 1);
    let mut file = std::fs::read_to_string(world.path("events.ndjson")).unwrap();
    file.push_str("{\"trigger\":\"message_sent\"}\n");
    world.write("events.ndjson", &file);
    // Would anything leave, it could not be reached, and end with 5.
    let ran = world.line(&format!("webhooks replay events.ndjson --to {}", nobody()));
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("line 2"), "{ran:?}");
}

#[test]
fn a_sample_is_printed_with_its_changes() {
    let world = World::alone();
    let ran = world.line(
        "webhooks trigger message_sent --set data.message.id=5 --set data.message.sentAt=7 --set data.new.list=[1]",
    );
    let sample = ran.json();
    assert_eq!(sample["trigger"], "message_sent");
    assert_eq!(sample["data"]["message"]["id"], "5");
    assert_eq!(sample["data"]["message"]["sentAt"], 7);
    assert_eq!(sample["data"]["new"]["list"], json!([1]));
    for wrong in [
        "webhooks trigger message_of_nobody",
        "webhooks trigger message_sent --set trigger.x=1",
        "webhooks trigger message_sent --set trigger",
        "webhooks trigger message_sent --form assumed",
    ] {
        assert_eq!(world.line(wrong).code, 2, "{wrong}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let world = World::alone();
    let (other, _) = server(vec![Some("200 OK")]);
    let response: &'static str = format!("302 Found\r\nlocation: {other}").leak();
    let (to, serving) = server(vec![Some(response)]);
    let ran = world.line(&format!("webhooks trigger message_sent --to {to}"));
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("redirects are not followed"), "{ran:?}");
    assert_eq!(serving.join().unwrap().len(), 1);
}

#[test]
fn a_url_that_is_unfit_is_refused_before_anything_leaves() {
    let world = World::alone();
    for url in [
        "ftp://127.0.0.1/",
        "nothing",
        "http://cometchat:password1@127.0.0.1/",
    ] {
        let ran = world.line(&format!("webhooks trigger message_sent --to {url}"));
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(!ran.err.contains("password1"), "{ran:?}");
    }
    let line =
        "webhooks trigger message_sent --to http://example.com/ --user cometchat --password-stdin";
    let arguments: Vec<&str> = line.split(' ').collect();
    let ran = world.run_with(&arguments, PASSWORD);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(!ran.err.contains(PASSWORD), "{ran:?}");
}

#[test]
fn a_server_whose_certificate_is_not_trusted_gets_nothing_and_that_is_said() {
    let world = World::alone();
    let (to, serving) = server_with_tls();
    let ran = world.line(&format!("webhooks trigger message_sent --to {to}"));
    assert_eq!(ran.code, 5, "{ran:?}");
    assert!(ran.err.contains("certificate"), "{ran:?}");
    assert_eq!(serving.join().unwrap(), None);
}

#[test]
fn events_and_the_password_are_forwarded_to_a_server_whose_certificate_is_trusted() {
    let world = World::alone();
    let (to, serving) = server_with_tls();
    let line = format!("webhooks trigger message_sent --to {to} --user cometchat --password-stdin");
    let arguments: Vec<&str> = line.split(' ').collect();
    let mut command = world.command(&arguments);
    command.env("SSL_CERT_FILE", certificate());
    let ran = crate::support::ran(command, PASSWORD);
    assert_eq!(ran.code, 0, "{ran:?}");
    let body: Value = serde_json::from_str(&serving.join().unwrap().unwrap()).unwrap();
    assert_eq!(body["trigger"], "message_sent");
}
