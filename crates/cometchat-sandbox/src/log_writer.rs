//! A log that holds nobody up.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::Duration;

use tracing_subscriber::fmt::MakeWriter;

/// How many lines may wait to be written. With more a slow reader loses fewer of them, and memory is what that costs.
const MAX_WAITING_LINES: usize = 4096;
/// How long the end of the program waits for lines to be written.
const FLUSH_TIMEOUT: Duration = Duration::from_millis(200);

/// Writes lines on a thread of its own. Whoever reads them may be slow or gone: then lines are lost, and no request waits.
pub(crate) struct LogWriter {
    queue: Queue,
}

enum Message {
    Line(Vec<u8>),
    /// Asks to be told when everything before it is written.
    Flush(SyncSender<()>),
}

/// Takes lines, never waits and never fails.
#[derive(Clone)]
pub(crate) struct Queue {
    sender: SyncSender<Message>,
    lost: Arc<AtomicU64>,
}

impl LogWriter {
    pub(crate) fn start(out: impl Write + Send + 'static) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(MAX_WAITING_LINES);
        let lost = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&lost);
        std::thread::Builder::new()
            .name("log".to_owned())
            .spawn(move || write(&receiver, &counter, out))?;
        Ok(Self {
            queue: Queue { sender, lost },
        })
    }

    pub(crate) fn make_writer(&self) -> impl for<'a> MakeWriter<'a> + use<> {
        let queue = self.queue.clone();
        move || queue.clone()
    }

    /// Waits a moment for what was logged so far.
    pub(crate) fn flush(&self) {
        let (done, wait) = sync_channel(1);
        if self.queue.sender.try_send(Message::Flush(done)).is_ok() {
            let _ = wait.recv_timeout(FLUSH_TIMEOUT);
        }
    }
}

fn write(messages: &Receiver<Message>, lost: &AtomicU64, mut out: impl Write) {
    for message in messages {
        match message {
            Message::Line(line) => {
                let _ = out.write_all(&line);
                let lost = lost.swap(0, Ordering::Relaxed);
                if lost > 0 {
                    let _ = writeln!(out, "cometchat-sandbox: {lost} log lines were lost here");
                }
            }
            Message::Flush(done) => {
                let _ = out.flush();
                let _ = done.try_send(());
            }
        }
    }
}

impl Write for Queue {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let message = Message::Line(line.to_vec());
        if let Err(TrySendError::Full(_)) = self.sender.try_send(message) {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
