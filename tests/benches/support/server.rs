//! A server that answers constants, in a process of its own, so that its work and its allocations are not counted.

use super::samples;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

/// A running server; it ends when it is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) base_url: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts this program again, as a server.
pub(crate) fn start() -> Server {
    let program = std::env::current_exe().expect("a program");
    let mut command = Command::new(program);
    let mut child = command
        .arg("--serve")
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut line = String::new();
    let output = child.stdout.take().expect("its output");
    BufReader::new(output)
        .read_line(&mut line)
        .expect("its address");
    Server {
        child,
        base_url: format!("http://{}/v3", line.trim()),
    }
}

/// Serves if this process was started for that; returns otherwise.
pub(crate) fn serve_if_asked() {
    if !std::env::args().any(|argument| argument == "--serve") {
        return;
    }
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    println!("{}", listener.local_addr().expect("an address"));
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || answer_all(stream));
    }
}

/// Answers every request of one connection, by its first line.
fn answer_all(mut stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let message = answer(&samples::message());
    let reasons = answer(&samples::reasons());
    let mut buffer = Vec::new();
    let mut chunk = [0; 16 * 1024];
    loop {
        while let Some(length) = whole_request(&buffer) {
            let to_reasons = buffer.windows(8).take(40).any(|part| part == b"/reasons");
            if stream
                .write_all(if to_reasons { &reasons } else { &message })
                .is_err()
            {
                return;
            }
            buffer.drain(..length);
        }
        match stream.read(&mut chunk) {
            Ok(0) | Err(_) => return,
            Ok(count) => buffer.extend_from_slice(&chunk[..count]),
        }
    }
}

fn whole_request(buffer: &[u8]) -> Option<usize> {
    let head = buffer.windows(4).position(|part| part == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&buffer[..head]).ok()?;
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse::<usize>().ok())?
    });
    let whole = head + length.unwrap_or(0);
    (buffer.len() >= whole).then_some(whole)
}

fn answer(body: &[u8]) -> Vec<u8> {
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    answer.extend_from_slice(body);
    answer
}
