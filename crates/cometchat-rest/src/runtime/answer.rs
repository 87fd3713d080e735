//! Reading a response: never more than the limit, and never without knowing what came.

use super::density;
use super::envelope::{Envelope, envelope};
use super::error::Expect;
use super::phase::{Elapsed, Limit, limited};
use super::redactor::{Redactor, Secrets};
use super::send::MAX_FAILURE_SIZE;
use super::text::shorten;
use super::{ApiKey, Client, Error, Failure, TransportError};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::Deref;

/// Some servers write it before JSON.
const BYTE_ORDER_MARK: char = '\u{feff}';
/// The longest path in the JSON, and the longest reason, that an error keeps, in bytes: both can repeat what the server
/// wrote, whatever its length.
const MAX_PATH: usize = 256;
const MAX_REASON: usize = 512;

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
    head: Head,
    body: Bytes,
    secrets: Secrets,
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

impl Client {
    /// Decodes the body of a success.
    ///
    /// # Errors
    /// If the body is not what is documented, or not CometChat's, or an error after all; see [`Error`].
    pub fn decode<T: DeserializeOwned>(
        &self,
        response: RawResponse,
    ) -> Result<ResponseValue<T>, Error> {
        let RawResponse {
            head,
            body,
            secrets,
        } = response;
        let key = &self.key;
        let secrets = &secrets;
        decode(
            head,
            body,
            self.max_response_size,
            Redactor { key, secrets },
        )
    }
}

fn decode<T: DeserializeOwned>(
    head: Head,
    body: Bytes,
    limit: usize,
    secrets: Redactor<'_>,
) -> Result<ResponseValue<T>, Error> {
    if let Some(most) = density::too_many_values(&body, limit) {
        return Err(Error::Decode {
            head: Box::new(head),
            path: ".".to_owned(),
            reason: format!(
                "it holds more than {most} objects and arrays, the most for a limit of {limit} bytes"
            ),
            body: secrets.redact_success(body, MAX_FAILURE_SIZE),
        });
    }
    if let Some(text) = text_of(&body).filter(|text| !begins_with_error(text)) {
        // A success without a body is the value of types that have one for it, such as `()`.
        let text = if text.is_empty() { "null" } else { text };
        if let Ok(value) = serde_json::from_str(text) {
            return Ok(ResponseValue { value, head });
        }
    }
    match envelope(&head, &body) {
        Envelope::Error(_) => {
            let failure = Failure::new(head, Body::Whole(body), Expect::Body, &secrets);
            Err(Error::Failure(Box::new(failure)))
        }
        Envelope::Foreign => Err(Error::NotCometChat {
            head: Box::new(head),
            body: secrets.redact_foreign(body, MAX_FAILURE_SIZE),
        }),
        Envelope::Success | Envelope::Empty | Envelope::Damaged => match explain::<T>(&head, &body)
        {
            Ok(value) => Ok(ResponseValue { value, head }),
            Err(unexpected) => Err(unexpected.into_error(head, body, secrets)),
        },
    }
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
fn begins_with_error(text: &str) -> bool {
    let object = text.strip_prefix('{');
    object.is_some_and(|rest| rest.trim_ascii_start().starts_with("\"error\""))
}

/// Where a response is not what is documented, and why.
struct Unexpected {
    path: String,
    reason: String,
}

impl Unexpected {
    fn into_error(self, head: Head, body: Bytes, secrets: Redactor<'_>) -> Error {
        // The reason may repeat a value of the response.
        let inside = secrets
            .with_members_of(&body)
            .unwrap_or_else(|| secrets.secrets.clone());
        let own = Redactor {
            secrets: &inside,
            ..secrets
        };
        Error::Decode {
            head: Box::new(head),
            path: shorten(&own.redact(&self.path), MAX_PATH).into_owned(),
            reason: shorten(&own.redact(&self.reason), MAX_REASON).into_owned(),
            body: secrets.redact_success(body, MAX_FAILURE_SIZE),
        }
    }
}

/// Decodes once more, slowly, to find the place that does not fit.
fn explain<T: DeserializeOwned>(head: &Head, body: &[u8]) -> Result<T, Unexpected> {
    let whole = |reason: String| Unexpected {
        path: ".".to_owned(),
        reason,
    };
    if let Some(encoding) = head.headers.get(http::header::CONTENT_ENCODING) {
        let encoding = String::from_utf8_lossy(encoding.as_bytes());
        let reason = format!("it is compressed with `{encoding}`, which was not asked for");
        return Err(whole(reason));
    }
    let text = std::str::from_utf8(body).map_err(|error| whole(error.to_string()))?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if text.trim_ascii().is_empty() {
        return Err(whole("it has no body".to_owned()));
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| Unexpected {
        path: error.path().to_string(),
        reason: error.into_inner().to_string(),
    })?;
    let end = reader.end();
    end.map_err(|_| whole("something follows the JSON".to_owned()))?;
    Ok(value)
}
