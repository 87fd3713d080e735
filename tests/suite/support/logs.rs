//! What a program that logs everything would have logged.
//!
//! All tests share one subscriber, which gives each thread the lines that were logged on it. A subscriber for each test would
//! miss lines now and then: which log lines anybody wants is worked out once for the process, while other tests begin and end.

use std::cell::RefCell;
use std::io;
use std::sync::LazyLock;
use tracing_subscriber::fmt::format::FmtSpan;

thread_local! {
    static LINES: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Writes to the thread that logs.
struct OfThisThread;

impl io::Write for OfThisThread {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.with_borrow_mut(|lines| {
            if let Some(lines) = lines {
                lines.extend_from_slice(bytes);
            }
        });
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

static SUBSCRIBER: LazyLock<()> = LazyLock::new(|| {
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .without_time()
        .with_writer(|| OfThisThread)
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("the only subscriber");
});

/// Runs the future on a runtime of its own and returns its output with everything that was logged, at every level.
pub(crate) fn logs_of<T>(future: impl Future<Output = T>) -> (T, String) {
    logs(true, future)
}

/// The same over real sockets, and so in real time.
pub(crate) fn logs_of_sockets<T>(future: impl Future<Output = T>) -> (T, String) {
    logs(false, future)
}

fn logs<T>(paused: bool, future: impl Future<Output = T>) -> (T, String) {
    LazyLock::force(&SUBSCRIBER);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(paused)
        .build()
        .expect("a runtime");
    LINES.set(Some(Vec::new()));
    let output = runtime.block_on(future);
    let bytes = LINES.take().expect("the lines of this thread");
    (output, String::from_utf8(bytes).expect("logs are text"))
}
