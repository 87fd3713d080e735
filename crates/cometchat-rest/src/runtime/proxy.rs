//! Which proxy stands between a client and CometChat.

use super::{Error, InvalidInput};
use reqwest::Url;
use std::fmt;
use std::net::IpAddr;

/// The proxy that requests go through.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Proxy {
    /// The proxy that the environment names: `HTTPS_PROXY` for `https`, `HTTP_PROXY` for `http`, `ALL_PROXY` for both, in
    /// capitals or not, less the hosts in `NO_PROXY`. Never for a base URL of this machine: the proxy would be shown the key.
    #[default]
    Environment,
    /// None.
    None,
    /// The proxy at this address, such as `http://user:password@proxy.example.com:3128`, for every host.
    Url(String),
}

impl Proxy {
    /// The proxy for a base URL.
    pub(super) fn resolve(&self, base_url: &Url) -> Result<Option<reqwest::Proxy>, Error> {
        match self {
            Self::None => Ok(None),
            Self::Url(address) => at("proxy", address).map(Some),
            Self::Environment if is_loopback(base_url) => Ok(None),
            Self::Environment => {
                let Some((name, address)) = from_environment(base_url.scheme()) else {
                    return Ok(None);
                };
                let proxy = at(name, &address)?;
                Ok(Some(proxy.no_proxy(reqwest::NoProxy::from_env())))
            }
        }
    }
}

fn at(name: &'static str, address: &str) -> Result<reqwest::Proxy, Error> {
    reqwest::Proxy::all(address).map_err(|_| {
        InvalidInput::new(
            name,
            "must be the address of a proxy, such as `http://proxy.example.com:3128`",
        )
        .into()
    })
}

/// The variable that is set for this scheme, and its value.
fn from_environment(scheme: &str) -> Option<(&'static str, String)> {
    let names: [&'static str; 4] = match scheme {
        "https" => ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"],
        // In a CGI program `HTTP_PROXY` is the header `Proxy` of a request, which anybody can send.
        _ if std::env::var_os("REQUEST_METHOD").is_some() => {
            ["http_proxy", "http_proxy", "all_proxy", "ALL_PROXY"]
        }
        _ => ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"],
    };
    names.into_iter().find_map(|name| {
        let value = std::env::var(name).ok()?;
        let value = value.trim();
        (!value.is_empty()).then(|| (name, value.to_owned()))
    })
}

/// Whether a URL is one of this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    if host == "localhost" || host.ends_with(".localhost") {
        return true;
    }
    let address = host.trim_start_matches('[').trim_end_matches(']');
    address
        .parse()
        .is_ok_and(|address: IpAddr| address.is_loopback())
}

/// The address of a proxy may hold a password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "Environment",
            Self::None => "None",
            Self::Url(_) => "Url([redacted])",
        })
    }
}
