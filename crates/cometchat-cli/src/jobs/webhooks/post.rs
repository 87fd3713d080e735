//! Posting the body of an event, as CometChat does.

use super::credentials::Basic;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::visible;
use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use reqwest::{Client, Url, redirect};
use std::error::Error;
use std::net::IpAddr;
use std::time::Duration;

/// How long a server has for its response. CometChat waits 2 seconds, a debugger needs longer.
const DEADLINE: Duration = Duration::from_secs(10);
/// How much of a cause is told, in characters.
const LONGEST_CAUSE: usize = 200;
/// How much of a response is read.
const MOST: usize = 1024 * 1024;

/// Where events are posted to.
pub(super) struct Target {
    http: Client,
    url: Url,
    basic: Option<Basic>,
}

/// What came of a post.
pub(super) enum Posted {
    /// The server responded.
    Responded(StatusCode, Bytes),
    /// The server could not be reached, so surely nothing arrived.
    Unreachable(String),
    /// It may have arrived.
    Uncertain(String),
}

impl Target {
    /// A target that follows no redirects.
    ///
    /// # Errors
    /// If the URL is none of a web server, holds a secret, or would show the password on the way.
    pub(super) fn new(text: &str, basic: Option<Basic>) -> Result<Self, Failure> {
        let Ok(url) = Url::parse(text) else {
            return Err(Failure::usage("the URL to post to is no URL"));
        };
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Failure::usage(
                "the URL to post to begins with neither http:// nor https://",
            ));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Failure::usage(
                "the URL to post to holds a user name or a password, which others can see in an argument",
            ));
        }
        let is_local = is_loopback(&url);
        if basic.is_some() && url.scheme() == "http" && !is_local {
            return Err(Failure::usage(
                "a password leaves this machine by https:// only",
            ));
        }
        let mut http = Client::builder()
            .redirect(redirect::Policy::none())
            // What is sent twice is sent by somebody who says so.
            .retry(reqwest::retry::never())
            .timeout(DEADLINE);
        if is_local {
            http = http.no_proxy();
        }
        let http = http
            .build()
            .map_err(|_| Failure::local("there is no HTTP client on this machine"))?;
        Ok(Self { http, url, basic })
    }

    /// Whether it is a port of this machine.
    pub(super) fn is_local_port(&self, port: u16) -> bool {
        is_loopback(&self.url) && self.url.port_or_known_default() == Some(port)
    }

    /// Posts a body once.
    pub(super) async fn post(&self, body: Bytes) -> Posted {
        let mut request = self
            .http
            .post(self.url.clone())
            .header(CONTENT_TYPE, "application/json")
            .body(body);
        if let Some(Basic { user, password }) = &self.basic {
            request = request.basic_auth(user, Some(password));
        }
        let mut response = match request.send().await {
            Ok(response) => response,
            Err(error) if error.is_connect() || error.is_builder() => {
                return Posted::Unreachable(format!(
                    "the server cannot be reached: {}",
                    root(&error)
                ));
            }
            Err(error) if error.is_timeout() => {
                let seconds = DEADLINE.as_secs();
                return Posted::Uncertain(format!("no response within {seconds} seconds"));
            }
            Err(_) => return Posted::Uncertain("the connection broke off".to_owned()),
        };
        let status = response.status();
        let mut read = Vec::new();
        // The status says what came of it, whatever becomes of the rest.
        while let Ok(Some(part)) = response.chunk().await {
            if read.len() + part.len() > MOST {
                break;
            }
            read.extend_from_slice(&part);
        }
        Posted::Responded(status, read.into())
    }
}

impl Posted {
    pub(super) fn is_taken(&self) -> bool {
        matches!(self, Self::Responded(status, _) if status.is_success())
    }

    /// Why it was not taken.
    pub(super) fn why(&self) -> String {
        match self {
            Self::Responded(status, _) if status.is_redirection() => {
                format!(
                    "the server responded {}, and redirects are not followed",
                    status.as_u16()
                )
            }
            Self::Responded(status, _) => format!("the server responded {}", status.as_u16()),
            Self::Unreachable(why) | Self::Uncertain(why) => why.clone(),
        }
    }

    /// The code of the program for this one.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::Responded(status, _) => match status.as_u16() {
                200..=299 => Exit::Done,
                401 | 403 => Exit::Refused,
                404 => Exit::NotFound,
                429 => Exit::Later,
                _ => Exit::Failed,
            },
            Self::Unreachable(_) => Exit::Later,
            Self::Uncertain(_) => Exit::Uncertain,
        }
    }
}

/// The cause at the bottom, which says most: no port, no address, a certificate that is not trusted. Nothing was sent yet, so it
/// holds no secret.
fn root(error: &reqwest::Error) -> String {
    let mut cause: &(dyn Error + 'static) = error;
    while let Some(below) = cause.source() {
        cause = below;
    }
    let text = cause.to_string();
    let line = text.lines().next().unwrap_or_default();
    visible(line).chars().take(LONGEST_CAUSE).collect()
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse()
            .is_ok_and(|address: IpAddr| address.is_loopback())
}
