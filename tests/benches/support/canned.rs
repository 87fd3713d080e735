//! A network that answers at once, so that only what a client does itself is measured.

use super::cases::in_memory::TINY;
use bytes::Bytes;
use cometchat_rest::{Transport, TransportFuture};
use http::{Request, Response, StatusCode};

/// Answers every request alike.
#[derive(Clone)]
pub(crate) struct Canned {
    answer: Response<Bytes>,
}

impl Canned {
    pub(crate) fn new(status: u16, body: Vec<u8>) -> Self {
        let mut answer = Response::new(Bytes::from(body));
        *answer.status_mut() = StatusCode::from_u16(status).expect("a status");
        for (name, value) in [
            ("content-type", "application/json"),
            ("date", "Sat, 28 Jun 2025 10:00:00 GMT"),
            ("x-rate-limit", "1000000000000"),
            ("x-rate-limit-remaining", "999999999999"),
            ("x-rate-limit-reset", "1751104860"),
        ] {
            let value = value.parse().expect("a value");
            answer.headers_mut().insert(name, value);
        }
        Self { answer }
    }

    /// Answers successes that say nothing of limits.
    pub(crate) fn silent_about_limits() -> Self {
        let mut canned = Self::new(200, TINY.to_vec());
        canned.answer.headers_mut().clear();
        canned
    }
}

impl Transport for Canned {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async move {
            drop(request);
            Ok(self.answer.clone())
        })
    }
}
