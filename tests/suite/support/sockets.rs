//! A server that behaves badly, over real sockets.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A server on loopback; it ends when it is dropped.
pub(crate) struct Socket {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Socket {
    pub(crate) fn base_url(&self) -> String {
        format!("http://{}/v3", self.address)
    }

    /// How many whole requests came in.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Reads one request from each connection and hands the connection to `behave`.
pub(crate) async fn serve<B, F>(behave: B) -> Socket
where
    B: Fn(Connection) -> F + Send + Sync + 'static,
    F: Future<Output = ()> + Send,
{
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = requests.clone();
    let behave = Arc::new(behave);
    let task = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (behave, counted) = (behave.clone(), counted.clone());
            tokio::spawn(async move { behave(Connection { stream, counted }).await });
        }
    });
    Socket {
        address,
        requests,
        task,
    }
}

/// One connection.
pub(crate) struct Connection {
    stream: TcpStream,
    counted: Arc<AtomicUsize>,
}

impl Connection {
    /// Reads until the end of one request.
    pub(crate) async fn request(&mut self) -> String {
        let mut read = Vec::new();
        let mut chunk = [0; 4096];
        loop {
            let count = self.stream.read(&mut chunk).await.unwrap_or(0);
            read.extend_from_slice(&chunk[..count]);
            let text = String::from_utf8_lossy(&read).into_owned();
            if count == 0 && text.is_empty() {
                return text;
            }
            if count == 0 || is_whole(&text) {
                self.counted.fetch_add(1, Ordering::SeqCst);
                return text;
            }
        }
    }

    /// Reads something, whatever it is.
    pub(crate) async fn request_bytes(&mut self) {
        let _ = self.stream.read(&mut [0; 4096]).await;
    }

    /// Writes these bytes.
    pub(crate) async fn write(&mut self, bytes: &[u8]) {
        // The client may have had enough and gone.
        let _ = self.stream.write_all(bytes).await;
        let _ = self.stream.flush().await;
    }

    /// Writes a response whose length is right.
    pub(crate) async fn answer(&mut self, status: &str, headers: &str, body: &[u8]) {
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n",
            body.len()
        );
        self.write(head.as_bytes()).await;
        self.write(body).await;
    }

    /// Breaks the connection so that the other side sees a reset.
    pub(crate) fn reset(self) {
        self.stream.set_zero_linger().expect("an open socket");
    }
}

fn is_whole(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        line.to_ascii_lowercase()
            .strip_prefix("content-length:")?
            .trim()
            .parse()
            .ok()
    });
    body.len() >= length.unwrap_or(0_usize)
}
