//! Growing pauses.

use std::time::Duration;

/// `first * 2^times`, at most `longest`.
pub(crate) fn doubled(first: Duration, times: u32, longest: Duration) -> Duration {
    let factor = 2_u32.checked_pow(times).unwrap_or(u32::MAX);
    first.saturating_mul(factor).min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let pause = |times| doubled(Duration::from_millis(200), times, Duration::from_secs(1));
        assert_eq!(
            [pause(0), pause(1), pause(2)],
            [200, 400, 800].map(Duration::from_millis)
        );
        assert_eq!(pause(3), Duration::from_secs(1));
        assert_eq!(pause(u32::MAX), Duration::from_secs(1));
    }
}
