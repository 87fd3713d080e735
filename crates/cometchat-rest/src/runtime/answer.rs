//! Reading a response: never more than the limit, and never without knowing what came.

use super::envelope::{Envelope, envelope};
use super::error::Expect;
use super::phase::{Elapsed, Limit, limited};
use super::redactor::{Redactor, Secrets};
use super::{ApiKey, Error, Failure, TransportError};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::Deref;

/// Some servers write it before JSON.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// Status and headers of a response.
#[derive(Clone)]
#[non_exhaustive]
pub struct Head {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers as they came.
    pub headers: HeaderMap,
}

impl Head {
    /// Status and headers of a response that a test makes.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap) -> Self {
        Self { status, headers }
    }

    pub(super) fn of(response: &mut reqwest::Response) -> Self {
        Self {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
        }
    }

    /// Whether the body is announced as JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        let media_type = self.headers.get(http::header::CONTENT_TYPE);
        let media_type = media_type
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        let is = |name: &str| media_type.eq_ignore_ascii_case(name);
        is("application/json")
            || media_type.len() >= 5
                && media_type[media_type.len() - 5..].eq_ignore_ascii_case("+json")
    }
}

/// Only the names of the headers: their values may hold anything.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(http::HeaderName::as_str).collect();
        f.debug_struct("Head")
            .field("status", &self.status)
            .field("headers", &names)
            .finish()
    }
}

/// A decoded response with its status and headers.
///
/// It dereferences to the model.
#[derive(Clone, Debug)]
pub struct ResponseValue<T> {
    value: T,
    head: Head,
}

impl<T> ResponseValue<T> {
    pub(super) fn new(value: T, head: Head) -> Self {
        Self { value, head }
    }

    /// The HTTP status, one of 200 to 299.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers as they came.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The model alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Model, status and headers.
    #[must_use]
    pub fn into_parts(self) -> (T, Head) {
        (self.value, self.head)
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// How reading a body ended.
pub(super) enum Body {
    Whole(Bytes),
    /// More than the limit; this much was read.
    CutOff(Bytes),
    Broken(Bytes, reqwest::Error),
    /// Nothing more came in time.
    Stalled(Bytes, Elapsed),
}

impl Body {
    /// What was read, and whether it is all.
    pub(super) fn into_bytes(self) -> (Bytes, bool) {
        match self {
            Self::Whole(bytes) => (bytes, true),
            Self::CutOff(bytes) | Self::Broken(bytes, _) | Self::Stalled(bytes, _) => {
                (bytes, false)
            }
        }
    }
}

/// Reads a body up to `most` bytes. A body of one piece, which is the usual case, is not copied.
pub(super) async fn read(
    response: &mut reqwest::Response,
    most: usize,
    limit: Option<Limit>,
) -> Body {
    let mut read = Pieces::default();
    let end = limited(limit, read_into(&mut read, response, most)).await;
    let bytes = read.joined();
    match end {
        Ok(End::Whole) => Body::Whole(bytes),
        Ok(End::Limit) => Body::CutOff(bytes),
        Ok(End::Broken(error)) => Body::Broken(bytes, error),
        Err(elapsed) => Body::Stalled(bytes, elapsed),
    }
}

enum End {
    Whole,
    Limit,
    Broken(reqwest::Error),
}

async fn read_into(read: &mut Pieces, response: &mut reqwest::Response, limit: usize) -> End {
    loop {
        match response.chunk().await {
            Ok(Some(mut chunk)) => {
                let room = limit - read.len();
                let too_large = chunk.len() > room;
                chunk.truncate(room);
                read.push(chunk);
                if too_large {
                    return End::Limit;
                }
            }
            Ok(None) => return End::Whole,
            Err(error) => return End::Broken(error),
        }
    }
}

/// The pieces of a body that have come, joined only when there is more than one.
#[derive(Default)]
struct Pieces {
    first: Bytes,
    joined: BytesMut,
}

impl Pieces {
    fn len(&self) -> usize {
        if self.joined.is_empty() {
            self.first.len()
        } else {
            self.joined.len()
        }
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
            return;
        }
        if self.joined.is_empty() {
            self.joined.reserve((self.first.len() + piece.len()) * 2);
            self.joined.extend_from_slice(&self.first);
        }
        self.joined.extend_from_slice(&piece);
    }

    fn joined(self) -> Bytes {
        if self.joined.is_empty() {
            self.first
        } else {
            self.joined.freeze()
        }
    }
}

/// A success whose body is whole, and not decoded yet.
pub struct RawResponse {
    pub(super) head: Head,
    pub(super) body: Bytes,
    pub(super) secrets: Secrets,
}

impl RawResponse {
    /// Status and headers.
    #[must_use]
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Status and headers alone, where the body has nothing to say.
    #[must_use]
    pub fn into_head(self) -> Head {
        self.head
    }
}

/// The body may hold anything.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("head", &self.head)
            .field("body_size", &self.body.len())
            .finish()
    }
}

/// A success, if all of it came.
pub(super) fn whole(
    head: Head,
    body: Body,
    limit: usize,
    key: &ApiKey,
    secrets: Secrets,
) -> Result<RawResponse, Error> {
    let source = match body {
        Body::Whole(body) => return not_an_error(head, body, key, secrets),
        Body::CutOff(_) => {
            let head = Box::new(head);
            return Err(Error::TooLarge { head, limit });
        }
        Body::Broken(_, error) => {
            let secrets = &secrets;
            TransportError::interrupted(error, &Redactor { key, secrets })
        }
        Body::Stalled(_, elapsed) => TransportError::stalled(elapsed),
    };
    let head = Box::new(head);
    Err(Error::Interrupted { head, source })
}

/// Some servers write an error with the status of a success.
fn not_an_error(
    head: Head,
    body: Bytes,
    key: &ApiKey,
    secrets: Secrets,
) -> Result<RawResponse, Error> {
    let begins = text_of(&body).is_some_and(begins_with_error);
    if begins && matches!(envelope(&head, &body), Envelope::Error(_)) {
        let secrets = &Redactor {
            key,
            secrets: &secrets,
        };
        let failure = Failure::new(head, Body::Whole(body), Expect::Body, secrets);
        return Err(Error::Failure(Box::new(failure)));
    }
    Ok(RawResponse {
        head,
        body,
        secrets,
    })
}

/// The body as text, without what may stand around JSON. It is checked as a whole, which costs less than checking each
/// string by itself.
pub(super) fn text_of(body: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(body).ok()?;
    Some(
        text.strip_prefix(BYTE_ORDER_MARK)
            .unwrap_or(text)
            .trim_ascii(),
    )
}

/// Whether an object's first key is `error`, as in every error of CometChat.
pub(super) fn begins_with_error(text: &str) -> bool {
    let object = text.strip_prefix('{');
    object.is_some_and(|rest| rest.trim_ascii_start().starts_with("\"error\""))
}
