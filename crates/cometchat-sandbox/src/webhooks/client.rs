//! Posting to a webhook over HTTP/1.1.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, Limited, StreamBody};
use hyper::body::{Bytes, Frame};
use hyper::client::conn::http1;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::details::WebhookDetails;
use super::fault::WebhookEffect;
use super::slow_reader::SlowReader;

/// How long CometChat waits.
pub(super) const TIME: Duration = Duration::from_secs(2);
/// The most that is read of a response, in bytes.
const MOST: usize = 256 * 1024;

/// Why there was no response.
pub(super) enum NoResponse {
    TimedOut,
    Failed(String),
}

/// Posts a body. Answers the status and the body of the response.
pub(super) async fn post(
    webhook: &WebhookDetails,
    body: &[u8],
    effect: Option<WebhookEffect>,
) -> Result<(u16, Bytes), NoResponse> {
    match tokio::time::timeout(TIME, exchange(webhook, body, effect)).await {
        Ok(done) => done.map_err(|error| NoResponse::Failed(error.to_string())),
        Err(_) => Err(NoResponse::TimedOut),
    }
}

async fn exchange(
    webhook: &WebhookDetails,
    body: &[u8],
    effect: Option<WebhookEffect>,
) -> Result<(u16, Bytes), Box<dyn std::error::Error + Send + Sync>> {
    let url: Uri = webhook.url.parse()?;
    let host = url.host().unwrap_or_default().trim_matches(['[', ']']);
    let stream = TcpStream::connect((host, url.port_u16().unwrap_or(80))).await?;
    if effect == Some(WebhookEffect::Reset) {
        return Err(reset(stream, &url, body).await);
    }
    let pause = match effect {
        Some(WebhookEffect::SlowReader(pause)) => Duration::from_millis(pause),
        _ => Duration::ZERO,
    };
    let stream = SlowReader::new(stream, pause);
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let authority = url.authority().map_or("", |authority| authority.as_str());
    let mut request = Request::post(path)
        .header(HOST, authority)
        // As it was seen.
        .header(CONTENT_TYPE, "Application/json");
    if let (Some(username), Some(password)) = (&webhook.username, &webhook.password) {
        let is_wrong = effect == Some(WebhookEffect::WrongPassword);
        let password = if is_wrong {
            "a-wrong-password"
        } else {
            password
        };
        request = request.header(AUTHORIZATION, basic(username, password));
    }
    let body = Bytes::copy_from_slice(body);
    let body = match effect {
        Some(WebhookEffect::SlowBody(pause)) => in_two_parts(body, Duration::from_millis(pause)),
        _ => Full::new(body).boxed(),
    };
    let response = sender.send_request(request.body(body)?).await?;
    let status = response.status().as_u16();
    let body = Limited::new(response.into_body(), MOST).collect().await?;
    connection.abort();
    Ok((status, body.to_bytes()))
}

/// Sends half of a request and a RST.
async fn reset(
    mut stream: TcpStream,
    url: &Uri,
    body: &[u8],
) -> Box<dyn std::error::Error + Send + Sync> {
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n",
        url.path(),
        body.len()
    );
    let half = body.get(..body.len() / 2).unwrap_or_default();
    let _ = stream.write_all(&[head.as_bytes(), half].concat()).await;
    // Closing a socket that does not linger sends a RST.
    let _ = stream.set_zero_linger();
    io::Error::new(
        io::ErrorKind::ConnectionReset,
        "a fault reset the connection",
    )
    .into()
}

fn in_two_parts(body: Bytes, pause: Duration) -> BoxBody<Bytes, Infallible> {
    let mut first = body;
    let second = first.split_off(first.len() / 2);
    let parts = [(first, Duration::ZERO), (second, pause)];
    let parts = stream::unfold(parts.into_iter(), |mut parts| async move {
        let (part, pause) = parts.next()?;
        tokio::time::sleep(pause).await;
        Some((Ok(Frame::data(part)), parts))
    });
    BodyExt::boxed(StreamBody::new(SyncStream(Box::pin(parts))))
}

/// A stream that one task reads.
struct SyncStream<S>(std::pin::Pin<Box<S>>);

impl<S: stream::Stream> stream::Stream for SyncStream<S> {
    type Item = S::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

fn basic(username: &str, password: &str) -> String {
    format!(
        "Basic {}",
        STANDARD.encode(format!("{username}:{password}"))
    )
}
