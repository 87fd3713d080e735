//! What a response says of the app's quota.

use crate::types::Timestamp;
use http::HeaderMap;
use std::time::{Duration, SystemTime};

/// A window is one minute on CometChat's rate limits page: no wait for a new one is longer.
const WINDOW: Duration = Duration::from_secs(60);

/// The app's quota as a response reported it. CometChat's pages disagree on which responses carry it and how the headers are
/// spelt; both spellings are read, and each part may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quota {
    /// Requests that the app may make in a minute, in the class of the operation.
    pub limit: Option<u64>,
    /// Requests that are left in this minute.
    pub remaining: Option<u64>,
    /// When the count starts anew.
    pub reset: Option<Timestamp>,
}

impl Quota {
    /// Reads the headers of a response.
    #[must_use]
    pub fn from_headers(headers: &HeaderMap) -> Self {
        // One look at each header costs less than six searches, since most answers have few.
        let mut spelled_anew = [None; 3];
        let mut spelled_of_old = [None; 3];
        for (name, value) in headers {
            let place = match name.as_str() {
                "x-ratelimit-limit" => &mut spelled_anew[0],
                "x-ratelimit-remaining" => &mut spelled_anew[1],
                "x-ratelimit-reset" => &mut spelled_anew[2],
                "x-rate-limit" => &mut spelled_of_old[0],
                "x-rate-limit-remaining" => &mut spelled_of_old[1],
                "x-rate-limit-reset" => &mut spelled_of_old[2],
                _ => continue,
            };
            *place = place.or_else(|| value.to_str().ok()?.trim().parse::<u64>().ok());
        }
        let number = |index: usize| spelled_anew[index].or(spelled_of_old[index]);
        Self {
            limit: number(0),
            remaining: number(1),
            reset: number(2)
                .and_then(|seconds| i64::try_from(seconds).ok())
                .map(Timestamp::from_secs),
        }
    }

    /// Whether the response said anything.
    #[must_use]
    pub fn is_known(&self) -> bool {
        *self != Self::default()
    }
}

/// How long the server asks to wait: `Retry-After` as seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = text(headers, "retry-after")?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// How long until the quota starts anew.
pub(crate) fn until_reset(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let reset = Quota::from_headers(headers).reset?.to_system_time()?;
    // The clocks may differ; a window is never longer than this.
    Some(reset.duration_since(now).unwrap_or_default().min(WINDOW))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let parsed = pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        parsed.collect()
    }

    #[test]
    fn both_spellings_of_the_quota_are_read() {
        let old = headers(&[
            ("X-Rate-Limit", "500"),
            ("X-Rate-Limit-Remaining", "3"),
            ("X-Rate-Limit-Reset", "120"),
        ]);
        let new = headers(&[
            ("X-RateLimit-Limit", "500"),
            ("X-RateLimit-Remaining", "3"),
            ("X-RateLimit-Reset", "120"),
        ]);
        let expected = Quota {
            limit: Some(500),
            remaining: Some(3),
            reset: Some(Timestamp::from_secs(120)),
        };
        assert_eq!(Quota::from_headers(&old), expected);
        assert_eq!(Quota::from_headers(&new), expected);
        assert!(!Quota::from_headers(&HeaderMap::new()).is_known());
    }

    #[test]
    fn the_wait_is_read_from_seconds_from_dates_and_from_the_reset() {
        let now = UNIX_EPOCH + Duration::from_secs(1_000);
        let wait = |value: &'static str| retry_after(&headers(&[("Retry-After", value)]), now);
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(
            wait("Thu, 01 Jan 1970 00:17:00 GMT"),
            Some(Duration::from_secs(20))
        );
        assert_eq!(wait("Thu, 01 Jan 1970 00:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("soon"), None);
        assert_eq!(wait("-1"), None);

        let reset =
            |name: &'static str, value: &'static str| until_reset(&headers(&[(name, value)]), now);
        assert_eq!(
            reset("X-RateLimit-Reset", "1012"),
            Some(Duration::from_secs(12))
        );
        assert_eq!(reset("X-Rate-Limit-Reset", "900"), Some(Duration::ZERO));
        assert_eq!(reset("X-Rate-Limit-Reset", "99999999"), Some(WINDOW));
        assert_eq!(until_reset(&HeaderMap::new(), now), None);
    }
}
