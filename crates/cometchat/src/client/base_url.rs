//! Which host a client talks to.

use super::Region;
use crate::InvalidInput;
use reqwest::Url;

/// The longest part of a host name between two dots (RFC 1035).
const LONGEST_LABEL: usize = 63;

/// The address of an app in CometChat's cloud. Nothing in `app_id` or `region` can make it another host.
pub(super) fn of_app(app_id: &str, region: &Region) -> Result<String, InvalidInput> {
    check_label("app_id", app_id)?;
    check_label("region", region.as_str())?;
    Ok(format!("https://{app_id}.api-{region}.cometchat.io/v3"))
}

fn check_label(field: &'static str, value: &str) -> Result<(), InvalidInput> {
    let rule = match value {
        "" => "must not be empty",
        _ if value.len() > LONGEST_LABEL => "must have at most 63 characters",
        _ if !value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-') =>
        {
            "must consist of letters, digits and `-`, as it becomes part of the host name"
        }
        _ if value.starts_with('-') || value.ends_with('-') => "must not begin or end with `-`",
        _ => return Ok(()),
    };
    Err(InvalidInput::new(field, rule))
}

/// Checks a base URL that the caller chose whole.
pub(super) fn checked(base_url: &str, allow_plain_http: bool) -> Result<String, InvalidInput> {
    let invalid = |rule| Err(InvalidInput::new("base_url", rule));
    let Ok(url) = Url::parse(base_url.trim()) else {
        return invalid("must be an absolute URL");
    };
    if url.scheme() == "http" && !allow_plain_http && !is_loopback(&url) {
        return invalid(
            "must begin with `https://`: over plain `http` the key could be read on the way \
             (allowed on loopback, and elsewhere with `allow_plain_http`)",
        );
    }
    Ok(url.as_str().to_owned())
}

/// Whether the base URL is one of this machine, so that no proxy should see what goes there.
pub(super) fn is_on_this_machine(base_url: &str) -> bool {
    Url::parse(base_url).is_ok_and(|url| is_loopback(&url))
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    if host == "localhost" || host.ends_with(".localhost") {
        return true;
    }
    let address = host.trim_start_matches('[').trim_end_matches(']');
    address
        .parse()
        .is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}
