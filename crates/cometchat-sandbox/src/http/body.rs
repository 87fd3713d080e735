//! Reading the body of a request, without ever holding more than the limit or waiting for ever.

use std::time::Duration;

use axum::body::Body;
use http_body_util::BodyExt;
use hyper::body::Body as _;
use hyper::header::EXPECT;
use hyper::{HeaderMap, body::Bytes};

use crate::error::{ApiError, Code};

/// How much of a body that is too long is read and thrown away, so that a client that is still sending gets to see the
/// answer. A client that sends more has its connection cut.
const MAX_DISCARDED_BYTES: usize = 8 * 1024 * 1024;

/// Reads the whole body: at most `max_bytes`, within `timeout`.
pub(super) async fn read(
    headers: &HeaderMap,
    body: Body,
    max_bytes: usize,
    timeout: Duration,
) -> Result<Bytes, ApiError> {
    match tokio::time::timeout(timeout, read_untimed(headers, body, max_bytes)).await {
        Ok(result) => result,
        Err(_) => Err(ApiError::new(
            Code::BodyTooSlow,
            format!(
                "The body was not complete within {} ms.",
                timeout.as_millis()
            ),
        )),
    }
}

async fn read_untimed(
    headers: &HeaderMap,
    mut body: Body,
    max_bytes: usize,
) -> Result<Bytes, ApiError> {
    let too_large = || {
        ApiError::new(
            Code::BodyTooLarge,
            format!("The body is larger than {max_bytes} bytes."),
        )
    };
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > max_bytes {
        // A client that waits for leave to send gets the response instead.
        if !headers.contains_key(EXPECT) && announced <= MAX_DISCARDED_BYTES {
            discard(&mut body, 0).await;
        }
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(announced);
    while let Some(frame) = body.frame().await {
        // The connection broke, or what was sent is not what its headers say.
        let frame =
            frame.map_err(|_| ApiError::new(Code::BadRequest, "The body cannot be read."))?;
        let Some(data) = frame.data_ref() else {
            continue;
        };
        if bytes.len() + data.len() > max_bytes {
            let already = bytes.len() + data.len();
            // What was kept is of no use any more.
            drop(bytes);
            discard(&mut body, already).await;
            return Err(too_large());
        }
        bytes.extend_from_slice(data);
    }
    Ok(bytes.into())
}

async fn discard(body: &mut Body, mut already: usize) {
    while already <= MAX_DISCARDED_BYTES {
        match body.frame().await {
            Some(Ok(frame)) => already += frame.data_ref().map_or(0, Bytes::len),
            _ => return,
        }
    }
}
