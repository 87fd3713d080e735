//! Pauses before something is tried again.

use std::time::Duration;

/// A random time between nothing and `first * 2^times`, at most `longest`: so that those who wait do not come back together.
pub(crate) fn pause(first: Duration, times: u32, longest: Duration) -> Duration {
    let factor = 2_u32.checked_pow(times).unwrap_or(u32::MAX);
    let ceiling = first.saturating_mul(factor).min(longest);
    ceiling.mul_f64(fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_are_random_below_a_ceiling_that_doubles_up_to_the_longest() {
        let longest_of = |times| {
            let pauses = (0..1_000).map(|_| {
                pause(Duration::from_secs(1), times, Duration::from_secs(5)).as_secs_f64()
            });
            pauses.fold(0.0, f64::max)
        };
        for (times, ceiling) in [(0, 1.0), (2, 4.0), (3, 5.0), (u32::MAX, 5.0)] {
            let longest = longest_of(times);
            assert!(longest <= ceiling && longest > ceiling * 0.9, "{longest}");
        }
    }
}
