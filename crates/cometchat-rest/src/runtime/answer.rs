//! Reading an answer: never more than the limit, and never without knowing what came.

use super::{ApiKey, Error, TransportError};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;
use std::ops::Deref;

/// Status and headers of an answer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Head {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers as they came.
    pub headers: HeaderMap,
}

impl Head {
    pub(super) fn of(response: &mut reqwest::Response) -> Self {
        Self {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
        }
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

/// A decoded answer with its status and headers.
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
    Broken(Bytes, TransportError),
}

/// Reads a body up to `limit` bytes. A body of one piece, which is the usual case, is not copied.
pub(super) async fn read(response: &mut reqwest::Response, limit: usize) -> Body {
    let mut read = Bytes::new();
    let mut joined: Option<BytesMut> = None;
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let so_far = joined.as_ref().map_or(read.len(), BytesMut::len);
                if so_far + chunk.len() > limit {
                    let mut all = joined.unwrap_or_else(|| BytesMut::from(&read[..]));
                    all.extend_from_slice(&chunk[..limit - so_far]);
                    return Body::CutOff(all.freeze());
                }
                match &mut joined {
                    Some(all) => all.extend_from_slice(&chunk),
                    None if read.is_empty() => read = chunk,
                    None => {
                        let mut all = BytesMut::with_capacity((read.len() + chunk.len()) * 2);
                        all.extend_from_slice(&read);
                        all.extend_from_slice(&chunk);
                        joined = Some(all);
                    }
                }
            }
            Ok(None) => return Body::Whole(joined.map_or(read, BytesMut::freeze)),
            Err(error) => {
                let read = joined.map_or(read, BytesMut::freeze);
                // A success has begun to arrive, so the request had arrived.
                let cause = TransportError::broken(error.without_url());
                return Body::Broken(read, cause);
            }
        }
    }
}

/// Decodes a success.
pub(super) async fn decode<T: DeserializeOwned>(
    mut response: reqwest::Response,
    limit: usize,
    key: &ApiKey,
) -> Result<ResponseValue<T>, Error> {
    let body = read(&mut response, limit).await;
    let head = Head::of(&mut response);
    let body = match body {
        Body::Whole(body) => body,
        Body::CutOff(_) => {
            return Err(Error::TooLarge {
                head: Box::new(head),
                limit,
            });
        }
        Body::Broken(_, source) => {
            return Err(Error::Interrupted {
                head: Box::new(head),
                source,
            });
        }
    };
    // Checked as a whole, which costs less than checking each string by itself.
    let text = match std::str::from_utf8(&body) {
        Ok(text) => text,
        Err(error) => return Err(unreadable(head, ".", &error.to_string(), body, key)),
    };
    match serde_json::from_str(text) {
        Ok(value) => Ok(ResponseValue { value, head }),
        Err(_) => {
            let (path, reason) = explain::<T>(text);
            Err(unreadable(head, &path, &reason, body, key))
        }
    }
}

/// Decodes once more, slowly, to find the place that does not fit, and why.
fn explain<T: DeserializeOwned>(text: &str) -> (String, String) {
    let mut reader = serde_json::Deserializer::from_str(text);
    let failed = serde_path_to_error::deserialize::<_, T>(&mut reader).err();
    match failed {
        Some(error) => (error.path().to_string(), error.into_inner().to_string()),
        None => (".".to_owned(), "something follows the JSON".to_owned()),
    }
}

fn unreadable(head: Head, path: &str, reason: &str, body: Bytes, key: &ApiKey) -> Error {
    Error::Decode {
        head: Box::new(head),
        path: key.redact(path),
        reason: key.redact(reason),
        body: key.redact_bytes(body),
    }
}
