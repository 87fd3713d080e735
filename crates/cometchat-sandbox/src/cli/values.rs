//! Values of options, from text.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use cometchat_sandbox::{HeadersOn, Limits, RateHeaders, RetryAfter, WebhookDetails};

/// An IP address, or the name that every machine has for itself.
pub(super) fn address(text: &str) -> Result<IpAddr, String> {
    if text.eq_ignore_ascii_case("localhost") {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    text.trim_matches(['[', ']']).parse().map_err(|_| {
        "give localhost or an IP address, such as 127.0.0.1, ::1 or 0.0.0.0".to_owned()
    })
}

/// A whole number of milliseconds or seconds, with its unit.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = match text.strip_suffix("ms") {
        Some(number) => (number, 1),
        None => (text.strip_suffix('s').unwrap_or(""), 1000),
    };
    let number: Option<u64> = number.parse().ok();
    number
        .and_then(|number| number.checked_mul(unit))
        .map(Duration::from_millis)
        .ok_or_else(|| "give a whole number with the unit ms or s, such as 500ms or 2s".to_owned())
}

const LIMIT_NAMES: &str = "core=N, standard=N, import=N, sends=N, operation:NAME=N, user:NAME=N, window=TIME, \
     headers=old|new|both, headers-on=every|429|never, retry-after=SECONDS|reset|absent, reset-offset=SECONDS";

/// Limits, changed by a list such as `standard=100,window=2s`.
pub(super) fn limits(mut limits: Limits, list: &str) -> Result<Limits, String> {
    for item in list.split(',') {
        let (name, value) = item
            .split_once('=')
            .ok_or_else(|| format!("{item:?} has no value; write {item}=N, say"))?;
        limits = match (name, value) {
            ("core", _) => limits.core(count(item, value)?),
            ("standard", _) => limits.standard(count(item, value)?),
            ("import", _) => limits.import(count(item, value)?),
            ("sends", _) => limits.sends_per_user(count(item, value)?),
            ("window", _) => limits.window(duration(value)?),
            ("headers", "old") => limits.headers(RateHeaders::Old),
            ("headers", "new") => limits.headers(RateHeaders::New),
            ("headers", "both") => limits.headers(RateHeaders::Both),
            ("headers-on", "every") => limits.headers_on(HeadersOn::EveryAnswer),
            ("headers-on", "429") => limits.headers_on(HeadersOn::Refusals),
            ("headers-on", "never") => limits.headers_on(HeadersOn::Never),
            ("retry-after", "reset") => limits.retry_after(RetryAfter::UntilReset),
            ("retry-after", "absent") => limits.retry_after(RetryAfter::Absent),
            ("retry-after", _) => limits.retry_after(RetryAfter::Seconds(seconds(item, value)?)),
            ("reset-offset", _) => limits.reset_offset(seconds(item, value)?),
            (name, _) if name.starts_with("operation:") => {
                limits.operation(&name["operation:".len()..], count(item, value)?)
            }
            (name, _) if name.starts_with("user:") => {
                limits.operation_per_user(&name["user:".len()..], count(item, value)?)
            }
            _ => {
                return Err(format!(
                    "{item:?} is none of the limits; there are {LIMIT_NAMES}"
                ));
            }
        };
    }
    Ok(limits)
}

fn count(item: &str, value: &str) -> Result<Option<u32>, String> {
    match value {
        "none" => Ok(None),
        value => value
            .parse()
            .map(Some)
            .map_err(|_| format!("{item:?} needs a whole number or none")),
    }
}

fn seconds<T: std::str::FromStr>(item: &str, value: &str) -> Result<T, String> {
    value
        .parse()
        .map_err(|_| format!("{item:?} needs a whole number of seconds"))
}

/// A webhook for all events, whose URL may hold a user name and a password.
pub(super) fn webhook(number: usize, url: &str) -> WebhookDetails {
    let id = format!("webhook-{number}");
    let parts = url.split_once("://").and_then(|(scheme, rest)| {
        let (who, rest) = rest.split_once('@')?;
        let (name, password) = who.split_once(':')?;
        Some((format!("{scheme}://{rest}"), name, password))
    });
    match parts {
        Some((url, name, password)) => WebhookDetails::new(id, url).basic(name, password),
        None => WebhookDetails::new(id, url),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_needs_a_number_and_a_unit() {
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("2s"), Ok(Duration::from_secs(2)));
        for wrong in [
            "",
            "5",
            "s",
            "ms",
            "-1s",
            "1.5s",
            "2m",
            "99999999999999999999s",
        ] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn limits_are_a_list_of_names_and_values() {
        let list = "standard=5,sends=none,window=2s,headers=old,headers-on=429,operation:list-reasons=7,\
                    user:send-thread-message=5,retry-after=31536000,reset-offset=-300";
        let expected = Limits::none()
            .standard(5)
            .operation("list-reasons", 7)
            .operation_per_user("send-thread-message", 5)
            .retry_after(RetryAfter::Seconds(31_536_000))
            .reset_offset(-300)
            .window(Duration::from_secs(2))
            .headers(RateHeaders::Old)
            .headers_on(HeadersOn::Refusals);
        let given = Limits::none().sends_per_user(3);
        assert_eq!(limits(given, list), Ok(expected));
        for wrong in [
            "",
            "standard",
            "standard=x",
            "headers=none",
            "user:list-reasons=x",
            "retry-after=soon",
            "reset-offset=1s",
            "x=1",
            "core=1,",
        ] {
            assert!(limits(Limits::none(), wrong).is_err(), "{wrong}");
        }
    }
}
