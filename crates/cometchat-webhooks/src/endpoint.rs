//! Requests and responses.

use crate::{Credentials, TimeLeft};
use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// What is done with a body: JSON to answer, or nothing, or a status that refuses.
pub(crate) type Answer = Arc<dyn Fn(Bytes, TimeLeft) -> Answering + Send + Sync>;
type Answering = Pin<Box<dyn Future<Output = Result<Option<Bytes>, StatusCode>> + Send>>;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) body_bytes: usize,
    pub(crate) time: Duration,
}

/// Answers the requests of one webhook, whatever server they came by.
///
/// | the request | is answered |
/// |---|---|
/// | is no `POST` | 405 |
/// | has wrong credentials, or none | 401, without a word more |
/// | has a body that says it is no JSON | 415 |
/// | is larger than the limit | 413 |
/// | was taken | 200 |
/// | could not be kept or handled | 500 or 503, so that CometChat tries again if it is told to |
///
/// Whatever stands in the body of a request with the right credentials is taken.
#[derive(Clone)]
pub struct Endpoint {
    inner: Arc<Inner>,
}

struct Inner {
    credentials: Credentials,
    limits: Limits,
    answer: Answer,
}

impl Endpoint {
    pub(crate) fn new(credentials: Credentials, limits: Limits, answer: Answer) -> Self {
        Self {
            inner: Arc::new(Inner {
                credentials,
                limits,
                answer,
            }),
        }
    }

    /// Answers a request. With the feature `service`, [`service`](Self::service) does it for servers that know `tower`.
    ///
    /// ```
    /// use cometchat_webhooks::bytes::Bytes;
    /// use cometchat_webhooks::{Credentials, Webhook, http};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let endpoint = Webhook::new(Credentials::basic("cometchat", "password1")?).handle_with(|_, _| async { Ok(()) });
    /// let response = endpoint.handle(http::Request::post("/").body(Bytes::new())?).await;
    /// assert_eq!(response.status(), 401);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let time = self.time_left();
        let (head, body) = request.into_parts();
        if let Some(refused) = self.refuse(&head.method, &head.headers) {
            return refused;
        }
        if body.len() > self.max_body_bytes() {
            return refusal(StatusCode::PAYLOAD_TOO_LARGE);
        }
        self.answer(body, time).await
    }

    pub(crate) fn time_left(&self) -> TimeLeft {
        TimeLeft::of(self.inner.limits.time)
    }

    pub(crate) fn max_body_bytes(&self) -> usize {
        self.inner.limits.body_bytes
    }

    /// What can be refused before the body is read.
    pub(crate) fn refuse(&self, method: &Method, headers: &HeaderMap) -> Option<Response<Bytes>> {
        if method != Method::POST {
            let mut refused = refusal(StatusCode::METHOD_NOT_ALLOWED);
            let allowed = HeaderValue::from_static("POST");
            refused.headers_mut().insert(ALLOW, allowed);
            return Some(refused);
        }
        if !self.inner.credentials.admit(headers) {
            let mut refused = refusal(StatusCode::UNAUTHORIZED);
            let wanted = HeaderValue::from_static("Basic realm=\"webhook\"");
            refused.headers_mut().insert(WWW_AUTHENTICATE, wanted);
            return Some(refused);
        }
        if !may_be_json(headers) {
            return Some(refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        None
    }

    pub(crate) async fn answer(&self, body: Bytes, time: TimeLeft) -> Response<Bytes> {
        match (self.inner.answer)(body, time).await {
            Ok(None) => Response::new(Bytes::new()),
            Ok(Some(json)) => {
                let mut response = Response::new(json);
                let json = HeaderValue::from_static("application/json");
                response.headers_mut().insert(CONTENT_TYPE, json);
                response
            }
            Err(status) => {
                let mut refused = refusal(status);
                if status == StatusCode::SERVICE_UNAVAILABLE {
                    let wait = HeaderValue::from_static("10");
                    refused.headers_mut().insert(RETRY_AFTER, wait);
                }
                refused
            }
        }
    }
}

pub(crate) fn refusal(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

/// Whether the body is JSON by what is said of it, in whatever spelling: `Application/json` was seen. Nothing said is fine.
fn may_be_json(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(CONTENT_TYPE) else {
        return true;
    };
    let Ok(value) = value.to_str() else {
        return false;
    };
    let kind = value.split(';').next().unwrap_or_default().trim();
    let kind = kind.to_ascii_lowercase();
    kind == "application/json" || kind == "text/json" || kind.ends_with("+json")
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("credentials", &self.inner.credentials)
            .field("limits", &self.inner.limits)
            .finish_non_exhaustive()
    }
}
