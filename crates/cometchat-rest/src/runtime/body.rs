//! A request's body that tells how much of it was taken.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

/// How much is handed to the connection at a time: enough for nearly every message at once, little enough to tell that a
/// large one is still being sent.
const CHUNK: usize = 64 * 1024;

const NOT_BEGUN: u8 = 0;
const BEGUN: u8 = 1;
const TAKEN: u8 = 2;

/// How much of a body the connection took.
#[derive(Clone, Debug, Default)]
pub(super) struct Sent(Arc<AtomicU8>);

impl Sent {
    /// Nothing was taken. An HTTP client takes a body only when it has a connection to write it to, so nothing has left
    /// that a server could act on.
    pub(super) fn is_not_begun(&self) -> bool {
        self.0.load(Ordering::Acquire) == NOT_BEGUN
    }

    /// All of it was taken.
    pub(super) fn is_taken(&self) -> bool {
        self.0.load(Ordering::Acquire) == TAKEN
    }
}

/// The body of a request, and a note of how much of it was taken. The bytes are not copied.
#[derive(Debug)]
pub(super) struct TrackedBody {
    left: Bytes,
    sent: Sent,
}

impl TrackedBody {
    pub(super) fn new(bytes: Bytes) -> (Self, Sent) {
        let sent = Sent::default();
        let tracked = Self {
            left: bytes,
            sent: sent.clone(),
        };
        (tracked, sent)
    }
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let size = self.left.len().min(CHUNK);
        let chunk = self.left.split_to(size);
        let now = if self.left.is_empty() { TAKEN } else { BEGUN };
        self.sent.0.store(now, Ordering::Release);
        Poll::Ready((!chunk.is_empty()).then(|| Ok(Frame::data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left.len() as u64)
    }
}
