//! A service that answers every request with a new message and remembers nothing, or is out of order.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A stub on loopback, on threads of its own; it ends with the process.
pub(crate) struct Stub {
    pub(crate) address: SocketAddr,
    answered: Arc<AtomicU64>,
    mode: Arc<AtomicU8>,
}

/// What happens to requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Mode {
    InOrder,
    Unavailable,
    BadGateway,
    NotFound,
    Broken,
}

impl Stub {
    pub(crate) fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a socket");
        let address = listener.local_addr().expect("an address");
        let answered = Arc::new(AtomicU64::new(0));
        let count = answered.clone();
        let mode = Arc::new(AtomicU8::new(Mode::InOrder as u8));
        let present = mode.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async move {
                let listener = TcpListener::from_std(listener).expect("a socket");
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(serve(stream, count.clone(), present.clone()));
                }
            });
        });
        Self {
            address,
            answered,
            mode,
        }
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://{}/v3", self.address)
    }

    pub(crate) fn set(&self, mode: Mode) {
        self.mode.store(mode as u8, Ordering::SeqCst);
    }

    pub(crate) fn answered(&self) -> u64 {
        self.answered.load(Ordering::SeqCst)
    }
}

/// Answers the requests of one connection, one after the other.
async fn serve(mut stream: TcpStream, answered: Arc<AtomicU64>, mode: Arc<AtomicU8>) {
    let _ = stream.set_nodelay(true);
    let mut read = Vec::new();
    loop {
        while let Some(length) = whole_request(&read) {
            read.drain(..length);
            let mode = mode.load(Ordering::SeqCst);
            if mode == Mode::Broken as u8 {
                return;
            }
            let (status, kind, body) = if mode == Mode::InOrder as u8 {
                let id = answered.fetch_add(1, Ordering::SeqCst) + 1;
                (
                    "200 OK",
                    "application/json",
                    format!(r#"{{"data":{{"id":"{id}"}}}}"#),
                )
            } else if mode == Mode::Unavailable as u8 {
                let error = r#"{"error":{"code":"ERR_OPERATION_FAILED"}}"#;
                ("503 Unavailable", "application/json", error.to_owned())
            } else if mode == Mode::BadGateway as u8 {
                ("502 Bad Gateway", "text/html", "<html>".to_owned())
            } else {
                ("404 Not Found", "text/html", "<html>".to_owned())
            };
            let answer = format!(
                "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            if stream.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
        if !matches!(stream.read_buf(&mut read).await, Ok(1..)) {
            return;
        }
    }
}

/// The length of the request at the beginning, if it is whole.
fn whole_request(read: &[u8]) -> Option<usize> {
    let head = read.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&read[..head]).expect("heads are ASCII");
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse::<usize>().expect("a length"))
    });
    let whole = head + length.unwrap_or(0);
    (read.len() >= whole).then_some(whole)
}
