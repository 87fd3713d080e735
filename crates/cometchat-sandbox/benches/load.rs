//! What the sandbox carries.
//!
//! ```sh
//! cargo bench -p cometchat-sandbox --bench load                # requests a second, next to a bare axum handler
//! cargo bench -p cometchat-sandbox --bench load -- million     # memory and reading with a million stored messages
//! cargo bench -p cometchat-sandbox --bench load -- inspector    # with an inspector that nobody looks at, next to one without
//! cargo bench -p cometchat-sandbox --bench load -- against PROGRAM    # next to this benchmark as another commit built it
//! ```
//!
//! Servers run in processes of their own; all are loaded in turns, so that a machine that slows down slows all alike. The
//! axum handler answers a constant of the size of the sandbox's answer, and does nothing else.

#![allow(
    clippy::expect_used,
    reason = "a benchmark that panics has measured nothing"
)]

use cometchat_sandbox::{Sandbox, SandboxBuilder};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

const KEY: &str = "0123456789abcdef0123456789abcdef01234567";
const ROUNDS: usize = 10;
const ROUND: Duration = Duration::from_millis(500);
const MILLION: usize = 1_000_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|word| *word != "--bench")
        .collect();
    match words.as_slice() {
        ["serve-sandbox"] => serve(sandbox()),
        ["serve-with-inspector"] => serve(with_journal()),
        #[cfg(feature = "inspector")]
        ["serve-without-inspector"] => serve(with_journal().inspector(false)),
        #[cfg(feature = "inspector")]
        ["inspector"] => inspector(),
        ["serve-axum", bytes] => serve_axum(bytes.parse().expect("a size")),
        ["million"] => million(),
        ["against", program] => against(program),
        _ => compare(),
    }
}

fn submission() -> Vec<u8> {
    let body = r#"{"category":"message","type":"text","data":{"text":"Hey there! Welcome aboard."},"sender":"cometchat-uid-1","receiver":"cometchat-uid-2","receiverType":"user"}"#;
    format!(
        "POST /v3/moderation/messages HTTP/1.1\r\nhost: localhost\r\napikey: {KEY}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn reading(id: usize) -> Vec<u8> {
    format!("GET /v3/moderation/messages/{id} HTTP/1.1\r\nhost: localhost\r\napikey: {KEY}\r\n\r\n")
        .into_bytes()
}

/// Sends to a user, as another one.
fn sending() -> Vec<u8> {
    let body = r#"{"category":"message","type":"text","data":{"text":"Hey there! Welcome aboard."},"receiver":"cometchat-uid-2","receiverType":"user"}"#;
    format!(
        "POST /v3/messages HTTP/1.1\r\nhost: localhost\r\napikey: {KEY}\r\nonbehalfof: cometchat-uid-1\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// The latest messages between two users.
fn listing() -> Vec<u8> {
    format!("GET /v3/users/cometchat-uid-2/messages?limit=20 HTTP/1.1\r\nhost: localhost\r\napikey: {KEY}\r\nonbehalfof: cometchat-uid-1\r\n\r\n")
        .into_bytes()
}

fn compare() {
    let sandbox = Server::start(&["serve-sandbox"]);
    sandbox.connect().ask(&submission());
    for _ in 0..20 {
        sandbox.connect().ask(&sending());
    }
    title("bare axum");
    for (what, request) in [
        ("submit", submission()),
        ("get", reading(1)),
        ("send", sending()),
        ("list of 20", listing()),
    ] {
        let size = sandbox.connect().ask(&request);
        let axum = Server::start(&["serve-axum", &size.to_string()]);
        in_turns(what, &request, &sandbox, &axum);
    }
}

/// What both commits serve.
fn against(program: &str) {
    let sandbox = Server::start(&["serve-sandbox"]);
    let other = Server::start_program(program.into(), &["serve-sandbox"]);
    for server in [&sandbox, &other] {
        server.connect().ask(&submission());
    }
    title("the other");
    for (what, request) in [("submit", submission()), ("get", reading(1))] {
        in_turns(what, &request, &sandbox, &other);
    }
}

/// Both with a journal, since that is where the inspector reads.
#[cfg(feature = "inspector")]
fn inspector() {
    let with = Server::start(&["serve-with-inspector"]);
    let without = Server::start(&["serve-without-inspector"]);
    for server in [&with, &without] {
        server.connect().ask(&submission());
        for _ in 0..20 {
            server.connect().ask(&sending());
        }
    }
    title("without");
    for (what, request) in [
        ("submit", submission()),
        ("get", reading(1)),
        ("send", sending()),
        ("list of 20", listing()),
    ] {
        in_turns(what, &request, &with, &without);
    }
}

fn title(other: &str) {
    println!("requests a second, median of {ROUNDS} rounds in turns\n");
    println!(
        "{:<12} {:>12} {:>10} {other:>10} {:>8}",
        "", "connections", "sandbox", "ratio"
    );
}

fn in_turns(what: &str, request: &[u8], sandbox: &Server, other: &Server) {
    for connections in [1, 64] {
        let (mut own, mut others, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            own.push(sandbox.load(request, connections));
            others.push(other.load(request, connections));
            ratios.push(own[own.len() - 1] / others[others.len() - 1]);
        }
        let (own, others, ratio) = (median(own), median(others), median(ratios));
        println!("{what:<12} {connections:>12} {own:>10.0} {others:>10.0} {ratio:>8.2}");
    }
}

fn million() {
    let sandbox = Server::start(&["serve-sandbox"]);
    let mut connection = sandbox.connect();
    let request = submission();
    for _ in 0..1_000 {
        connection.ask(&request);
    }
    println!(
        "{:<12} {:>14} {:>18}",
        "stored", "resident MiB", "get by id, p50 us"
    );
    println!(
        "{:<12} {:>14} {:>18.1}",
        1_000,
        sandbox.resident_mib(),
        median_read(&mut connection, 1_000)
    );
    for _ in 1_000..MILLION {
        connection.ask(&request);
    }
    println!(
        "{MILLION:<12} {:>14} {:>18.1}",
        sandbox.resident_mib(),
        median_read(&mut connection, MILLION)
    );
}

/// Reads messages from all over the store.
fn median_read(connection: &mut Connection, stored: usize) -> f64 {
    let micros = (0..20_000_usize).map(|number| {
        let request = reading(1 + (number * 7919) % stored);
        let asked = Instant::now();
        connection.ask(&request);
        asked.elapsed().as_nanos() as f64 / 1000.0
    });
    median(micros.collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A server in a process of its own; it ends when it is dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    /// Starts this program again with the given arguments, and waits for the address that it prints.
    fn start(arguments: &[&str]) -> Self {
        Self::start_program(std::env::current_exe().expect("a program"), arguments)
    }

    fn start_program(program: PathBuf, arguments: &[&str]) -> Self {
        let mut command = Command::new(program);
        let mut child = command
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let mut address = String::new();
        let output = child.stdout.take().expect("its output");
        BufReader::new(output)
            .read_line(&mut address)
            .expect("its address");
        Self {
            child,
            address: address.trim().to_owned(),
        }
    }

    fn connect(&self) -> Connection {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        Connection {
            stream,
            buffer: vec![0; 64 * 1024],
        }
    }

    /// Requests a second over this many connections, each with one request at a time.
    fn load(&self, request: &[u8], connections: usize) -> f64 {
        let request: Arc<[u8]> = request.into();
        let connections: Vec<Connection> = (0..connections).map(|_| self.connect()).collect();
        let started = Instant::now();
        let threads: Vec<_> = connections
            .into_iter()
            .map(|mut connection| {
                let request = request.clone();
                std::thread::spawn(move || {
                    let mut count = 0_u64;
                    while started.elapsed() < ROUND {
                        connection.ask(&request);
                        count += 1;
                    }
                    count
                })
            })
            .collect();
        let count: u64 = threads
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .sum();
        count as f64 / started.elapsed().as_secs_f64()
    }

    /// The memory that the process holds, as Linux counts it.
    fn resident_mib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| {
            line.trim()
                .trim_end_matches(" kB")
                .trim()
                .parse::<u64>()
                .ok()
        });
        kib.unwrap_or(0) / 1024
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One connection that is kept open.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Sends a request, waits for its whole response, and returns the size of the response's body.
    fn ask(&mut self, request: &[u8]) -> usize {
        self.stream.write_all(request).expect("an open connection");
        let mut filled = 0;
        loop {
            let count = self
                .stream
                .read(&mut self.buffer[filled..])
                .expect("an open connection");
            assert!(count > 0, "the server closed the connection");
            filled += count;
            if let Some((body, whole)) = lengths(&self.buffer[..filled])
                && filled >= whole
            {
                assert!(
                    self.buffer.starts_with(b"HTTP/1.1 200"),
                    "{}",
                    String::from_utf8_lossy(&self.buffer[..filled])
                );
                return body;
            }
        }
    }
}

/// The length of the body and of the whole response, once its head is there.
fn lengths(answer: &[u8]) -> Option<(usize, usize)> {
    let head = answer.windows(4).position(|part| part == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&answer[..head]).ok()?;
    let body = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse().ok())?
    })?;
    Some((body, head + body))
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

fn sandbox() -> SandboxBuilder {
    let builder = Sandbox::builder().api_key(KEY);
    builder.max_messages(MILLION * 2).max_journal_entries(0)
}

fn with_journal() -> SandboxBuilder {
    sandbox().max_journal_entries(100_000)
}

fn serve(builder: SandboxBuilder) {
    runtime().block_on(async {
        let sandbox = builder.start().await.expect("a sandbox");
        println!("{}", sandbox.address());
        std::future::pending::<()>().await;
    });
}

fn serve_axum(size: usize) {
    let body: &'static str = Box::leak("x".repeat(size).into_boxed_str());
    let json = [("content-type", "application/json")];
    let router = axum::Router::new().fallback(move |_: String| async move { (json, body) });
    runtime().block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a port");
        println!("{}", listener.local_addr().expect("an address"));
        axum::serve(listener, router).await.expect("a server");
    });
}
