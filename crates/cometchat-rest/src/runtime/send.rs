//! Sending a request: one attempt, without any policy.

use super::answer::{self, Body, Head, RawResponse};
use super::body::TrackedBody;
use super::error::Expect;
use super::phase::{Limit, limited};
use super::pool::Generation;
use super::redactor::Redactor;
use super::request::PreparedRequest;
use super::{Client, Error, Failure, InvalidInput, Transport, TransportError};
use bytes::Bytes;
use http::{Method, Request, StatusCode};
use std::time::Duration;

/// How much of a failure's body is kept: enough for any error, too little to matter.
pub(super) const MAX_FAILURE_SIZE: usize = 256 * 1024;

impl Client {
    /// Sends a request once and reads its whole response. With a `timeout`, which needs a tokio runtime with its timers enabled,
    /// the error says what it was waiting for.
    ///
    /// # Errors
    /// As those of every call, but for those of decoding; see [`Error`].
    pub async fn send(
        &self,
        request: &PreparedRequest,
        timeout: Option<Duration>,
    ) -> Result<RawResponse, Error> {
        let limit = timeout.and_then(Limit::after);
        let (mut response, used) = match &self.transport {
            None => self.send_over_http(request, limit).await?,
            Some(transport) => (self.send_over(&**transport, request, limit).await?, None),
        };
        let succeeded = response.status().is_success();
        if response.status() == StatusCode::MISDIRECTED_REQUEST {
            // The server wants to be asked over another connection.
            self.replace_pool(used);
        }
        // A failure is worth reporting even when its body stalls or breaks off.
        let most = if succeeded {
            self.max_response_size
        } else {
            self.max_response_size.min(2 * MAX_FAILURE_SIZE)
        };
        let body = answer::read(&mut response, most, limit).await;
        if let Body::Stalled(..) = &body {
            self.replace_pool(used);
        }
        let head = Head::of(&mut response);
        if succeeded {
            return answer::whole(head, body, most, &self.key, request.secrets());
        }
        let expect = match *request.method() {
            Method::HEAD => Expect::NoBody,
            _ => Expect::Body,
        };
        let secrets = &request.secrets();
        let key = &self.key;
        let failure = Failure::new(head, body, expect, &Redactor { key, secrets });
        Err(Error::Failure(Box::new(failure)))
    }

    async fn send_over(
        &self,
        transport: &dyn Transport,
        request: &PreparedRequest,
        limit: Option<Limit>,
    ) -> Result<reqwest::Response, Error> {
        let mut http = Request::new(request.body.clone().unwrap_or_default());
        *http.method_mut() = request.method().clone();
        *http.headers_mut() = request.headers(self);
        *http.uri_mut() = request
            .url
            .as_str()
            .parse()
            .map_err(|_| InvalidInput::new("url", "is none that can be sent"))?;
        let response = limited(limit, transport.send(http)).await;
        let response = response.map_err(|elapsed| TransportError::elapsed(elapsed, None))?;
        let response = response.map_err(|error| {
            let secrets = &request.secrets();
            let key = &self.key;
            error.redacted(&Redactor { key, secrets })
        });
        Ok(response?.into())
    }

    async fn send_over_http(
        &self,
        request: &PreparedRequest,
        limit: Option<Limit>,
    ) -> Result<(reqwest::Response, Option<Generation>), Error> {
        let (client, generation) = self.pool.current(&self.http);
        let mut http = reqwest::Request::new(request.method().clone(), request.url.clone());
        *http.headers_mut() = request.headers(self);
        let body = request.body.as_ref().filter(|body| !body.is_empty());
        let sent = body.map(|body| {
            let (body, sent) = TrackedBody::new(Bytes::clone(body));
            *http.body_mut() = Some(reqwest::Body::wrap(body));
            sent
        });
        match limited(limit, client.execute(http)).await {
            Ok(Ok(response)) => {
                self.pool.responded(response.version());
                Ok((response, Some(generation)))
            }
            Ok(Err(error)) if error.is_builder() => Err(InvalidInput::request(error).into()),
            Ok(Err(error)) => {
                let secrets = &request.secrets();
                let key = &self.key;
                let secrets = &Redactor { key, secrets };
                Err(TransportError::from_reqwest(error, sent.as_ref(), secrets).into())
            }
            Err(elapsed) => {
                self.replace_pool(Some(generation));
                Err(TransportError::elapsed(elapsed, sent.as_ref()).into())
            }
        }
    }

    /// Makes later requests use other connections than one that timed out.
    fn replace_pool(&self, used: Option<Generation>) {
        if let Some(used) = used {
            self.pool.replace(used);
        }
    }
}
