//! The body of a response that does not come as it should.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::sync::Notify;
use tokio::time::Sleep;

/// What happens when there is nothing more to send.
#[derive(Debug)]
enum End {
    /// All is there.
    Complete,
    /// The connection is closed, short of what was announced.
    Cut,
    /// Nothing more happens.
    Stall,
    /// The connection is reset, which it is told to do.
    Reset(Arc<Notify>),
}

/// A body that announces its whole length and sends some of it.
pub(super) struct FaultyBody {
    announced: u64,
    rest: Bytes,
    piece: usize,
    pause: Option<Pause>,
    end: End,
    flushed: bool,
}

struct Pause {
    length: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl FaultyBody {
    pub(super) fn truncated(body: Bytes, after: usize) -> Self {
        Self::stopping(body, after, End::Cut)
    }

    pub(super) fn stalled(body: Bytes, after: usize) -> Self {
        Self::stopping(body, after, End::Stall)
    }

    pub(super) fn reset(body: Bytes, after: usize, sent: Arc<Notify>) -> Self {
        Self::stopping(body, after, End::Reset(sent))
    }

    pub(super) fn dripping(body: Bytes, piece: usize, pause: Duration) -> Self {
        Self {
            announced: body.len() as u64,
            rest: body,
            piece: piece.max(1),
            pause: Some(Pause {
                length: pause,
                sleep: None,
            }),
            end: End::Complete,
            flushed: true,
        }
    }

    /// At least one byte is held back: a response that is all there would be no fault.
    fn stopping(body: Bytes, after: usize, end: End) -> Self {
        let after = after.min(body.len().saturating_sub(1));
        Self {
            announced: body.len() as u64,
            rest: body.slice(..after),
            piece: after.max(1),
            pause: None,
            end,
            flushed: false,
        }
    }
}

impl Drop for FaultyBody {
    fn drop(&mut self) {
        // Nobody is to wait for what cannot come any more.
        if let End::Reset(sent) = &self.end {
            sent.notify_one();
        }
    }
}

impl Body for FaultyBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = self.get_mut();
        if this.rest.is_empty() {
            return match &this.end {
                End::Complete => Poll::Ready(None),
                // Nobody wakes it: the connection ends with its client or with the sandbox.
                End::Stall => Poll::Pending,
                End::Cut if !this.flushed => {
                    // An error drops what has not been written yet. First let that happen.
                    this.flushed = true;
                    context.waker().wake_by_ref();
                    Poll::Pending
                }
                End::Reset(sent) => {
                    sent.notify_one();
                    Poll::Pending
                }
                End::Cut => Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into()))),
            };
        }
        if let Some(pause) = &mut this.pause {
            let length = pause.length;
            let sleep = pause
                .sleep
                .get_or_insert_with(|| Box::pin(tokio::time::sleep(length)));
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            pause.sleep = None;
        }
        let piece = this.rest.split_to(this.piece.min(this.rest.len()));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
