//! The command line.

use std::time::Duration;

use clap::Parser;
use cometchat_sandbox::{Sandbox, SandboxBuilder, UserDetails};
use tracing::level_filters::LevelFilter;

/// A local CometChat to develop and test against, without an account.
///
/// Serves CometChat's server API on 127.0.0.1, in memory, until Ctrl-C.
#[derive(Parser)]
#[command(version)]
pub(crate) struct Options {
    /// Port to listen on; 0 picks a free one
    #[arg(long, default_value_t = 8787, value_name = "PORT")]
    port: u16,

    /// Key to accept [default: 40 hexadecimal digits that follow from the seed]
    #[arg(long, value_name = "KEY")]
    key: Option<String>,

    /// How long a submitted message stays pending, such as 500ms, 2s or 0s
    #[arg(long, default_value = "500ms", value_name = "TIME", value_parser = duration)]
    delay: Duration,

    /// Bind a bot to this user; repeat for more. The bot sandbox-bot is always there
    #[arg(long = "bot", value_name = "UID")]
    bots: Vec<String>,

    /// Create a user; repeat for more. CometChat's sample users are always there
    #[arg(long = "user", value_name = "UID[=NAME]")]
    users: Vec<String>,

    /// Word that moderation disapproves of, besides the built-in ones; repeat for more
    #[arg(long = "word", value_name = "WORD")]
    words: Vec<String>,

    /// Seed of everything that would otherwise be random
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    seed: u64,

    /// Start with a clock that stands still at this moment and moves only by POST /_sandbox/clock/advance
    #[arg(long, value_name = "EPOCH_SECONDS")]
    clock: Option<u64>,

    /// What to log on standard error: off, error, warn, info, debug (one line a request) or trace
    #[arg(long, default_value = "warn", value_name = "LEVEL")]
    log: LevelFilter,
}

impl Options {
    pub(crate) fn log(&self) -> LevelFilter {
        self.log
    }

    pub(crate) fn builder(self) -> SandboxBuilder {
        let mut builder = Sandbox::builder()
            .port(self.port)
            .seed(self.seed)
            .verdict_delay(self.delay);
        if let Some(key) = self.key {
            builder = builder.api_key(key);
        }
        if let Some(seconds) = self.clock {
            builder = builder.frozen_clock(seconds);
        }
        for user in self.users {
            let (uid, name) = user.split_once('=').unwrap_or((&user, &user));
            builder = builder.user(UserDetails::new(uid, name));
        }
        builder = self.bots.into_iter().fold(builder, SandboxBuilder::bot);
        self.words.into_iter().fold(builder, SandboxBuilder::word)
    }
}

/// A whole number of milliseconds or seconds, with its unit.
fn duration(text: &str) -> Result<Duration, String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Options::command().debug_assert();
    }

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
}
