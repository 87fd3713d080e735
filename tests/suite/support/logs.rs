//! What a program that logs everything would have logged.

use std::io;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl io::Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .expect("no panic while locked")
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Buffer {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Runs the future on a runtime of its own and returns its output with everything that was logged, at every level.
pub(crate) fn logs_of<T>(future: impl Future<Output = T>) -> (T, String) {
    logs(true, future)
}

/// The same over real sockets, and so in real time.
pub(crate) fn logs_of_sockets<T>(future: impl Future<Output = T>) -> (T, String) {
    logs(false, future)
}

fn logs<T>(paused: bool, future: impl Future<Output = T>) -> (T, String) {
    let buffer = Buffer::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .without_time()
        .with_writer(buffer.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(paused)
        .build()
        .expect("a runtime");
    let output = tracing::subscriber::with_default(subscriber, || runtime.block_on(future));
    let bytes = buffer.0.lock().expect("no panic while locked").clone();
    (output, String::from_utf8(bytes).expect("logs are text"))
}
