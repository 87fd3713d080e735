//! A receiver that is killed again and again, and loses nothing that it took.
//!
//! `cargo test --release -p cometchat-webhooks --test proof_inbox -- --events 20000 --kills 50`; without arguments, and so with the
//! other tests, a short form. `SEED=NUMBER` repeats a run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a proof may stop where it is"
)]

use axum::Router;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cometchat_webhooks::{Credentials, Inbox, Webhook};
use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const CHILD: &str = "COMETCHAT_INBOX_OF_THE_PROOF";
const WRITERS: u64 = 32;

fn main() {
    if let Some(directory) = std::env::var_os(CHILD) {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(receive(Path::new(&directory)));
        return;
    }
    let (mut events, mut kills) = (1_500, 5);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--events" => {
                events = arguments
                    .next()
                    .expect("a number")
                    .parse()
                    .expect("a number")
            }
            "--kills" => {
                kills = arguments
                    .next()
                    .expect("a number")
                    .parse()
                    .expect("a number")
            }
            // What the test runner adds.
            _ => {}
        }
    }
    prove(events, kills);
}

/// The child: takes events and handles them, saying each on standard output before it is done.
async fn receive(directory: &Path) {
    let options = Inbox::options(directory).file_bytes(256 * 1024);
    let inbox = options.open().expect("an inbox that a kill left whole");
    let credentials = Credentials::basic("cometchat", "password1").expect("credentials");
    let service = Webhook::new(credentials).deliver_to(&inbox).service();
    let app = Router::new().route_service("/", service);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    say(&format!(
        "port {}",
        listener.local_addr().expect("an address").port()
    ));
    tokio::spawn(async move { axum::serve(listener, app).await });
    while let Some(delivery) = inbox.next().await {
        let delivery = delivery.expect("a delivery");
        let repeats = u8::from(delivery.possible_repeat_of().is_some());
        let id = delivery.event().raw().into_owned();
        say(&format!("handled {repeats} {id}"));
        delivery.done().expect("an open inbox");
    }
}

/// One whole line, at once.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes())
        .expect("a reader");
    out.flush().expect("a reader");
}

/// What the parent knows.
#[derive(Default)]
struct Seen {
    /// Id → how often it was handled, and how often as a possible repeat.
    handled: HashMap<u64, (u32, u32)>,
    acknowledged: HashSet<u64>,
}

struct Run {
    seen: Arc<Mutex<Seen>>,
    /// The port of the child of the moment, 0 between two.
    port: Arc<AtomicU64>,
}

fn prove(events: u64, kills: u64) {
    let seed = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| fastrand::u64(..));
    println!("inbox: {events} events, {kills} kills, SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let directory = tempfile::tempdir().expect("a directory");
    let inbox = directory.path().join("events");
    let run = Run {
        seen: Arc::default(),
        port: Arc::default(),
    };
    let writers = start_writers(&run, events);

    let mut moments: Vec<u64> = (0..kills).map(|_| random.u64(1..events * 9 / 10)).collect();
    moments.sort_unstable();
    let mut killed = 0;
    for moment in moments {
        let mut child = start(&inbox, &run);
        while (run.seen.lock().expect("no panic").acknowledged.len() as u64) < moment {
            assert!(
                child.0.try_wait().expect("a child").is_none(),
                "the receiver ended by itself"
            );
            std::thread::sleep(Duration::from_micros(100));
        }
        // In the midst of writing, of handling, or of opening.
        std::thread::sleep(Duration::from_micros(random.u64(0..8_000)));
        run.port.store(0, Ordering::Release);
        child.0.kill().expect("a child");
        child.0.wait().expect("an end");
        // Everything that it said is read.
        child.1.join().expect("a reader");
        killed += 1;
    }
    let mut child = start(&inbox, &run);
    writers.recv().expect("the writers end");
    loop {
        let seen = run.seen.lock().expect("no panic");
        if seen.handled.len() as u64 == events {
            break;
        }
        drop(seen);
        assert!(
            child.0.try_wait().expect("a child").is_none(),
            "the receiver ended by itself"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
    child.0.kill().expect("a child");
    child.0.wait().expect("an end");
    child.1.join().expect("a reader");

    let seen = run.seen.lock().expect("no panic");
    let lost = seen
        .acknowledged
        .iter()
        .filter(|id| !seen.handled.contains_key(id))
        .count();
    let again = seen
        .handled
        .values()
        .filter(|(times, _)| *times > 1)
        .count();
    let most = seen
        .handled
        .values()
        .map(|(times, _)| *times)
        .max()
        .unwrap_or_default();
    let marked = seen
        .handled
        .values()
        .filter(|(_, marked)| *marked > 0)
        .count();
    println!(
        "  killed {killed} times; {} acknowledged, {} handled, {lost} lost; {again} handled more than once (at most {most} times), \
         {marked} marked as possible repeats",
        seen.acknowledged.len(),
        seen.handled.len(),
    );
    assert_eq!(seen.acknowledged.len() as u64, events);
    assert_eq!(lost, 0, "what was acknowledged was handled");
    assert_eq!(seen.handled.len() as u64, events, "nothing was made up");
}

/// Starts a receiver, with a thread that reads what it says.
fn start(inbox: &Path, run: &Run) -> (Child, std::thread::JoinHandle<()>) {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .env(CHILD, inbox)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a child");
    let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let (seen, port) = (Arc::clone(&run.seen), Arc::clone(&run.port));
    let reader = std::thread::spawn(move || {
        // A line that the kill cut off is none.
        for line in lines.map_while(Result::ok) {
            let words: Vec<&str> = line.splitn(3, ' ').collect();
            match words[..] {
                ["port", number] => port.store(number.parse().expect("a port"), Ordering::Release),
                ["handled", repeats, body] => {
                    let Some(id) = id_of(body) else { continue };
                    let mut seen = seen.lock().expect("no panic");
                    let one = seen.handled.entry(id).or_default();
                    one.0 += 1;
                    one.1 += u32::from(repeats == "1");
                }
                _ => {}
            }
        }
    });
    (child, reader)
}

fn body_of(id: u64) -> String {
    let text = "x".repeat(usize::try_from(id % 700).expect("a small number"));
    format!(
        r#"{{"trigger":"message_sent","data":{{"message":{{"id":"{id}","data":{{"text":"{text}"}}}}}}}}"#
    )
}

fn id_of(body: &str) -> Option<u64> {
    let body: serde_json::Value = serde_json::from_str(body).ok()?;
    body["data"]["message"]["id"].as_str()?.parse().ok()
}

/// Writers that send each event until it is acknowledged, as CometChat would with retries without end.
fn start_writers(run: &Run, events: u64) -> mpsc::Receiver<()> {
    let (ended, wait) = mpsc::channel();
    let (seen, port) = (Arc::clone(&run.seen), Arc::clone(&run.port));
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(async move {
            let mut writers = tokio::task::JoinSet::new();
            for writer in 0..WRITERS {
                let (seen, port) = (Arc::clone(&seen), Arc::clone(&port));
                writers.spawn(async move {
                    let mut socket = None;
                    for id in (1..=events).filter(|id| id % WRITERS == writer) {
                        while !post(&mut socket, &port, id).await {
                            socket = None;
                            tokio::time::sleep(Duration::from_millis(2)).await;
                        }
                        seen.lock().expect("no panic").acknowledged.insert(id);
                    }
                });
            }
            writers.join_all().await;
            let _ = ended.send(());
        });
    });
    wait
}

/// Whether the receiver said 200.
async fn post(socket: &mut Option<TcpStream>, port: &AtomicU64, id: u64) -> bool {
    if socket.is_none() {
        let port = u16::try_from(port.load(Ordering::Acquire)).expect("a port");
        if port == 0 {
            return false;
        }
        *socket = TcpStream::connect(("127.0.0.1", port)).await.ok();
    }
    let Some(stream) = socket else { return false };
    let body = body_of(id);
    let basic = STANDARD.encode("cometchat:password1");
    let request = format!(
        "POST / HTTP/1.1\r\nhost: x\r\nauthorization: Basic {basic}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    if stream.write_all(request.as_bytes()).await.is_err() {
        return false;
    }
    let mut answer = Vec::new();
    let mut buffer = [0; 1024];
    while !answer.windows(4).any(|four| four == b"\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return false,
            Ok(read) => answer.extend_from_slice(&buffer[..read]),
        }
    }
    answer.starts_with(b"HTTP/1.1 200")
}
