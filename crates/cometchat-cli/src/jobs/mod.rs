//! What is more than one call.

#[cfg(feature = "postgres")]
pub(crate) mod bulk;
pub(crate) mod doctor;
pub(crate) mod export;
pub(crate) mod import;
pub(crate) mod sandbox;
pub(crate) mod send_file;
pub(crate) mod watch;
pub(crate) mod webhooks;

use crate::progress::Progress;
use crate::signals::interrupted;
use bytes::Bytes;
use cometchat::{Transport, TransportError, TransportFuture};
use cometchat_bulk::{BulkControl, ProgressWatch};
use http::Request;
use std::future::Future;
use std::pin::pin;

/// A client that sends nothing, for what is only looked at.
pub(crate) struct NoNetwork;

impl Transport for NoNetwork {
    fn send(&self, _: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async { Err(TransportError::not_sent("nothing is sent")) })
    }
}

/// Waits for a run, shows how far it is, and ends it in order on Ctrl-C: what was sent is waited for and written down.
async fn steered<R: Future>(run: R, mut watch: ProgressWatch, control: BulkControl) -> R::Output {
    let progress = Progress::of_run();
    let mut run = pin!(run);
    let mut watching = true;
    let mut stop = pin!(interrupted());
    let mut stopping = false;
    let output = loop {
        tokio::select! {
            output = &mut run => break output,
            now = watch.next(), if watching => match now {
                Some(now) => {
                    progress.at(now.counts.settled(), now.total);
                    progress.tell(now.to_string());
                }
                None => watching = false,
            },
            () = &mut stop, if !stopping => {
                stopping = true;
                crate::note("ending: what is under way is waited for");
                control.cancel();
            }
        }
    };
    progress.end();
    output
}
