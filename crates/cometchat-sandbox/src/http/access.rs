//! Who may use a sandbox: programs on this machine, and no web page unless it is allowed.
//!
//! A browser lets any page send requests to loopback addresses. It tells where they come from, in the headers `Origin` and
//! `Sec-Fetch-Site`; a page that reaches the sandbox under a name of its own (DNS rebinding) tells that name in `Host`.

use std::net::IpAddr;

use axum::body::Body;
use axum::response::Response;
use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD,
    HOST, HeaderValue, ORIGIN, VARY,
};
use hyper::http::request::Parts;
use hyper::http::uri::Authority;
use hyper::{HeaderMap, Method, StatusCode, Uri};

use crate::error::{ApiError, Code};

/// How much of a header's value goes back to the caller in an error.
const MAX_ECHOED_CHARS: usize = 100;

/// The hosts and origins that a sandbox answers to, besides loopback.
#[derive(Clone, Debug, Default)]
pub(crate) struct Access {
    /// In lower case, without a port.
    hosts: Vec<String>,
    /// As a browser writes them: in lower case, without a default port.
    origins: Vec<String>,
    /// The address it listens on.
    address: Option<IpAddr>,
    /// Whether it may be reached from the network, by any address that this machine has there.
    exposed: bool,
}

impl Access {
    /// Nothing but loopback and the address itself; with `exposed` any address, but no name.
    pub(crate) fn new(address: IpAddr, exposed: bool) -> Self {
        Self {
            address: Some(address),
            exposed,
            ..Self::default()
        }
    }

    /// Adds a host: a name or an address, without scheme, port or path.
    pub(crate) fn allow_host(&mut self, host: &str) -> Result<(), String> {
        let authority: Option<Authority> = host.parse().ok();
        match authority {
            Some(authority) if authority.as_str() == authority.host() => {
                self.hosts.push(normalized(host));
                Ok(())
            }
            _ => Err(format!(
                "{host:?} is not a host to allow: give a name or an address without scheme, port or path, such as sandbox \
                 or 192.168.1.5"
            )),
        }
    }

    /// Adds an origin: a scheme and a host, with a port if it is not the scheme's own.
    pub(crate) fn allow_origin(&mut self, origin: &str) -> Result<(), String> {
        let invalid = || {
            format!(
                "{origin:?} is not an origin to allow: give scheme, host and port as a browser sends them, such as \
                 http://localhost:3000"
            )
        };
        let uri: Uri = origin.parse().map_err(|_| invalid())?;
        let (Some(scheme @ ("http" | "https")), Some(authority)) =
            (uri.scheme_str(), uri.authority())
        else {
            return Err(invalid());
        };
        let has_more = origin.ends_with('/')
            || uri.path() != "/"
            || uri.query().is_some()
            || authority.as_str().contains('@');
        if has_more {
            return Err(invalid());
        }
        let host = authority.host().to_ascii_lowercase();
        let default_port = if scheme == "http" { 80 } else { 443 };
        self.origins.push(match authority.port_u16() {
            Some(port) if port != default_port => format!("{scheme}://{host}:{port}"),
            _ => format!("{scheme}://{host}"),
        });
        Ok(())
    }

    /// Refuses a request that may come from a web page.
    pub(super) fn check(&self, head: &Parts) -> Result<(), ApiError> {
        let in_target = head.uri.authority().map(|authority| authority.as_str());
        let hosts = head.headers.get_all(HOST).iter();
        for host in in_target
            .map(str::as_bytes)
            .into_iter()
            .chain(hosts.map(HeaderValue::as_bytes))
        {
            if !self.is_own_host(host) {
                return Err(foreign_host(host));
            }
        }
        let mut origins = head.headers.get_all(ORIGIN).iter().peekable();
        // A page that only embeds something, an image say, sends no origin.
        if origins.peek().is_none() && is_from_other_site(&head.headers) {
            return Err(foreign_page());
        }
        for origin in origins {
            let allowed = self.allowed_origin(origin).is_some() || is_own_origin(origin, head);
            if !allowed {
                return Err(foreign_origin(origin.as_bytes()));
            }
        }
        Ok(())
    }

    /// The response to a browser that asks what a page of an allowed origin may do.
    pub(super) fn preflight(&self, head: &Parts) -> Option<Response> {
        let asks = head.method == Method::OPTIONS
            && head.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
        let origin = self.allowed_origin(head.headers.get(ORIGIN)?)?;
        if !asks {
            return None;
        }
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NO_CONTENT;
        let headers = response.headers_mut();
        headers.insert(
            ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_static("GET, POST, PUT, PATCH, DELETE"),
        );
        if let Some(wanted) = head.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
        }
        allow(headers, origin);
        Some(response)
    }

    /// Lets a page of an allowed origin read a response.
    pub(super) fn share(&self, origin: Option<&HeaderValue>, response: &mut Response) {
        let origin = origin.and_then(|origin| self.allowed_origin(origin));
        if let Some(origin) = origin {
            allow(response.headers_mut(), origin);
        }
    }

    fn allowed_origin<'h>(&self, origin: &'h HeaderValue) -> Option<&'h HeaderValue> {
        let known = |allowed: &String| allowed.as_bytes().eq_ignore_ascii_case(origin.as_bytes());
        self.origins.iter().any(known).then_some(origin)
    }

    fn is_own_host(&self, value: &[u8]) -> bool {
        let authority = Authority::try_from(value).ok();
        let Some(host) = authority.as_ref().map(|authority| authority.host()) else {
            return false;
        };
        let host = normalized(host);
        let address: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
        match address.map(|address| address.to_canonical()) {
            Some(address) => {
                // An address cannot be bound to another machine as a name can.
                address.is_loopback()
                    || self.exposed
                    || self.address == Some(address)
                    || self.hosts.contains(&host)
            }
            None => {
                host == "localhost" || host.ends_with(".localhost") || self.hosts.contains(&host)
            }
        }
    }
}

fn allow(headers: &mut HeaderMap, origin: &HeaderValue) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    // The headers about rate limits above all.
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("*"));
    headers.append(VARY, HeaderValue::from_static("Origin"));
}

/// A page that the sandbox served itself has the origin of its own host, which was checked already.
pub(crate) fn is_own_origin(origin: &HeaderValue, head: &Parts) -> bool {
    let host = head.headers.get(HOST).map(HeaderValue::as_bytes);
    let of_origin = origin.as_bytes().strip_prefix(b"http://");
    of_origin.is_some_and(|of_origin| host == Some(of_origin))
}

/// What a browser says of a request that a page of another site or port caused. Programs say nothing.
fn is_from_other_site(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    matches!(site, Some(b"cross-site" | b"same-site"))
}

fn normalized(host: &str) -> String {
    host.trim_end_matches('.').to_ascii_lowercase()
}

fn echoed(value: &[u8]) -> String {
    String::from_utf8_lossy(value)
        .chars()
        .take(MAX_ECHOED_CHARS)
        .collect()
}

fn foreign_host(host: &[u8]) -> ApiError {
    let host = echoed(host);
    ApiError::new(
        Code::NoAccess,
        format!(
            "The sandbox answers on loopback only, not to the host {host:?}, so that no web page gets at it. To allow a host, \
             start it with --allow-host NAME or SandboxBuilder::allow_host."
        ),
    )
}

fn foreign_origin(origin: &[u8]) -> ApiError {
    let origin = echoed(origin);
    ApiError::new(
        Code::NoAccess,
        format!(
            "The sandbox takes no requests from web pages, and this one has the origin {origin:?}. To allow an origin, start it \
             with --allow-origin ORIGIN or SandboxBuilder::allow_origin."
        ),
    )
}

fn foreign_page() -> ApiError {
    ApiError::new(
        Code::NoAccess,
        "The sandbox takes no requests from web pages, and a browser says that this one comes from one. Pages of an origin that \
         is allowed (--allow-origin ORIGIN or SandboxBuilder::allow_origin) can send requests with fetch.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hosts_and_origins_of_the_right_form_can_be_allowed() {
        let mut access = Access::default();
        for host in ["sandbox", "Sandbox.internal.", "192.168.1.5", "[fe80::1]"] {
            assert_eq!(access.allow_host(host), Ok(()), "{host}");
        }
        for host in [
            "",
            "sandbox:8787",
            "http://sandbox",
            "a b",
            "sandbox/",
            "u@sandbox",
        ] {
            assert!(access.allow_host(host).is_err(), "{host}");
        }
        for origin in [
            "http://localhost:3000",
            "https://App.example.com",
            "http://a:80",
        ] {
            assert_eq!(access.allow_origin(origin), Ok(()), "{origin}");
        }
        for origin in [
            "",
            "*",
            "null",
            "localhost:3000",
            "http://a/",
            "http://a/b",
            "ftp://a",
            "http://u@a",
        ] {
            assert!(access.allow_origin(origin).is_err(), "{origin}");
        }
        assert_eq!(
            access.origins,
            [
                "http://localhost:3000",
                "https://app.example.com",
                "http://a"
            ]
        );
    }
}
