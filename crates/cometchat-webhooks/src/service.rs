//! An endpoint as a `tower` service.

use crate::Endpoint;
use crate::endpoint::refusal;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use std::convert::Infallible;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tower_service::Service;

/// A `tower` service, as axum and other servers route requests to.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # let inbox = cometchat_webhooks::Inbox::open("events")?;
/// # let credentials = cometchat_webhooks::Credentials::basic("cometchat", "password1")?;
/// let endpoint = cometchat_webhooks::Webhook::new(credentials).deliver_to(&inbox);
/// let app = axum::Router::<()>::new().route_service("/webhooks/cometchat", endpoint.service());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct EndpointService {
    endpoint: Endpoint,
}

impl Endpoint {
    /// The endpoint as a service. The body is read up to the limit, and only if the credentials are right.
    #[must_use]
    pub fn service(&self) -> EndpointService {
        EndpointService {
            endpoint: self.clone(),
        }
    }
}

impl<B> Service<Request<B>> for EndpointService
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let endpoint = self.endpoint.clone();
        Box::pin(async move { Ok(respond(&endpoint, request).await.map(Full::new)) })
    }
}

async fn respond<B>(endpoint: &Endpoint, request: Request<B>) -> Response<Bytes>
where
    B: Body + Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let time = endpoint.time_left();
    let (head, body) = request.into_parts();
    if let Some(refused) = endpoint.refuse(&head.method, &head.headers) {
        return refused;
    }
    let most = endpoint.max_body_bytes();
    if body.size_hint().lower() > most as u64 {
        return refusal(StatusCode::PAYLOAD_TOO_LARGE);
    }
    match Box::pin(Limited::new(body, most).collect()).await {
        Ok(body) => endpoint.answer(body.to_bytes(), time).await,
        Err(error) if error.is::<LengthLimitError>() => refusal(StatusCode::PAYLOAD_TOO_LARGE),
        // It broke off on its way, so nobody waits for the answer.
        Err(_) => refusal(StatusCode::BAD_REQUEST),
    }
}
