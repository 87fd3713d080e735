//! The command line.

mod values;

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use cometchat_sandbox::{
    Choices, InvalidChoice, Limits, Plan, Rule, Sandbox, SandboxBuilder, UserDetails,
    WebhookDetails,
};
use tracing::level_filters::LevelFilter;

/// A local CometChat to develop and test against, without an account.
///
/// Serves CometChat's server API (version 3) on 127.0.0.1, in memory, until Ctrl-C. Point any client at the printed base URL, with
/// the printed key. Routes under /_sandbox inject faults, set limits and rules, move the clock and tell what was received; the
/// README lists them.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
pub(crate) struct Options {
    /// Port to listen on; 0 picks a free one
    #[arg(
        long,
        default_value_t = 8787,
        value_name = "PORT",
        help_heading = "Connection"
    )]
    port: u16,

    /// Address to listen on, or localhost; one that others reach needs --expose-to-network
    #[arg(
        long,
        default_value = "127.0.0.1",
        value_name = "ADDRESS",
        value_parser = values::address,
        help_heading = "Connection"
    )]
    bind: IpAddr,

    /// Allow an address that others on the network reach; they need no key for /_sandbox
    #[arg(long, help_heading = "Connection")]
    expose_to_network: bool,

    /// Allow requests to this host too, such as the name of a container; repeat for more. Loopback is always allowed
    #[arg(long = "allow-host", value_name = "HOST", help_heading = "Connection")]
    allowed_hosts: Vec<String>,

    /// Take requests of web pages from this origin, such as http://localhost:3000; repeat for more
    #[arg(
        long = "allow-origin",
        value_name = "ORIGIN",
        help_heading = "Connection"
    )]
    allowed_origins: Vec<String>,

    /// Threads that answer requests
    #[arg(
        long,
        default_value_t = 1,
        value_name = "NUMBER",
        help_heading = "Connection"
    )]
    workers: usize,

    /// Key to accept [default: 40 hexadecimal digits that follow from the seed]
    #[arg(long, value_name = "KEY", help_heading = "App")]
    key: Option<String>,

    /// Bind a bot to this user; repeat for more. The bot sandbox-bot is always there
    #[arg(long = "bot", value_name = "UID", help_heading = "App")]
    bots: Vec<String>,

    /// Create a user; repeat for more. CometChat's sample users are always there
    #[arg(long = "user", value_name = "UID[=NAME]", help_heading = "App")]
    users: Vec<String>,

    /// Post all events to this URL, http only; repeat for more. A user name and a password may stand before the host:
    /// http://name:password@127.0.0.1:8080/hook
    #[arg(long = "webhook", value_name = "URL", help_heading = "App")]
    webhooks: Vec<String>,

    /// Webhooks, legacy ones too, and the addresses of bots, providers of notifications and moderation engines: a list in JSON or YAML
    /// of what POST /_sandbox/webhooks takes one of
    #[arg(long = "webhooks", value_name = "FILE", help_heading = "App")]
    webhooks_file: Option<PathBuf>,

    /// How long a submitted message stays pending, such as 500ms, 2s or 0s
    #[arg(long, default_value = "500ms", value_name = "TIME", value_parser = values::duration, help_heading = "Moderation")]
    delay: Duration,

    /// Word that moderation disapproves of, besides the built-in ones; repeat for more
    #[arg(long = "word", value_name = "WORD", help_heading = "Moderation")]
    words: Vec<String>,

    /// Moderation rules, JSON or YAML, in place of the built-in words
    #[arg(long, value_name = "FILE", help_heading = "Moderation")]
    rules: Option<PathBuf>,

    /// Stand in for an app whose plan has no moderation
    #[arg(long, help_heading = "Moderation")]
    no_moderation: bool,

    /// Rate limits of this plan [default: none]
    #[arg(long, value_name = "PLAN", help_heading = "Rate limits")]
    plan: Option<PlanName>,

    /// Rate limits, beginning with those of the plan: core=N, standard=N, import=N, sends=N (per user), operation:NAME=N,
    /// user:NAME=N (an operation's, per user), window=TIME, headers=old|new|both, headers-on=every|429|never,
    /// retry-after=SECONDS|reset|absent, reset-offset=SECONDS, with commas between; N may be none
    #[arg(long, value_name = "LIST", help_heading = "Rate limits")]
    limits: Option<String>,

    /// What to do where nothing is documented, such as duplicate-muid=refuse; repeat for more. The README lists all choices
    #[arg(long = "choose", value_name = "NAME=VALUE", help_heading = "Behaviour")]
    choices: Vec<String>,

    /// Seed of everything that would otherwise be random
    #[arg(
        long,
        default_value_t = 0,
        value_name = "NUMBER",
        help_heading = "Behaviour"
    )]
    seed: u64,

    /// Start with a clock that stands still at this moment and moves only by POST /_sandbox/clock/advance
    #[arg(long, value_name = "EPOCH_SECONDS", help_heading = "Behaviour")]
    clock: Option<u64>,

    /// File to keep the state in: read at the start if it is there, written at the end. It holds keys, tokens and passwords
    #[arg(long, value_name = "FILE", help_heading = "Behaviour")]
    state: Option<PathBuf>,

    /// Serve no inspector: the page under /_sandbox/ that shows requests, chats, queues, webhooks and quotas, and lets one act
    #[cfg(feature = "inspector")]
    #[arg(long, help_heading = "Behaviour")]
    no_inspector: bool,

    /// Keep the bodies of requests for the inspector from the start, not only once somebody has looked
    #[cfg(feature = "inspector")]
    #[arg(long, conflicts_with = "no_inspector", help_heading = "Behaviour")]
    keep_bodies: bool,

    /// Messages to keep; beyond that the oldest are forgotten
    #[arg(
        long,
        default_value_t = 1_000_000,
        value_name = "NUMBER",
        help_heading = "Memory and logs"
    )]
    max_messages: usize,

    /// Events to keep; beyond that the oldest are forgotten
    #[arg(
        long,
        default_value_t = 100_000,
        value_name = "NUMBER",
        help_heading = "Memory and logs"
    )]
    max_events: usize,

    /// Requests to keep in the journal; beyond that the oldest are forgotten
    #[arg(
        long,
        default_value_t = 100_000,
        value_name = "NUMBER",
        help_heading = "Memory and logs"
    )]
    max_journal_entries: usize,

    /// Bytes that the journal may take; beyond that the oldest requests are forgotten
    #[arg(
        long,
        default_value_t = 64 * 1024 * 1024,
        value_name = "BYTES",
        help_heading = "Memory and logs"
    )]
    max_journal_bytes: usize,

    /// What to log on standard error: off, error, warn, info, debug (one line a request) or trace
    #[arg(
        long,
        default_value = "warn",
        value_name = "LEVEL",
        help_heading = "Memory and logs"
    )]
    log: LevelFilter,
}

const RULES_EXAMPLE: &str = "\
rules:
  - id: sales
    name: Sales talk
    conditions:
      - category: word           # or pattern, for regular expressions
        value: [buy now, discount]";

#[derive(Clone, Copy, ValueEnum)]
enum PlanName {
    /// 500 core and 500 standard requests a minute, 30 messages a minute and user
    Build,
    /// 10,000 core and 20,000 standard requests a minute, 30 messages a minute and user
    Paid,
}

impl Options {
    pub(crate) fn log(&self) -> LevelFilter {
        self.log
    }

    pub(crate) fn builder(self) -> Result<SandboxBuilder, Box<dyn std::error::Error>> {
        let mut builder = Sandbox::builder()
            .bind(self.bind)
            .port(self.port)
            .worker_threads(self.workers)
            .seed(self.seed)
            .moderation(!self.no_moderation)
            .verdict_delay(self.delay)
            .max_messages(self.max_messages)
            .max_events(self.max_events)
            .max_journal_entries(self.max_journal_entries)
            .max_journal_bytes(self.max_journal_bytes);
        #[cfg(feature = "inspector")]
        {
            builder = builder.inspector(!self.no_inspector);
            if self.keep_bodies {
                builder = builder.keep_bodies();
            }
        }
        if self.expose_to_network {
            builder = builder.expose_to_network();
        }
        if let Some(key) = self.key {
            builder = builder.api_key(key);
        }
        if let Some(file) = self.state {
            builder = builder.state_file(file);
        }
        if let Some(seconds) = self.clock {
            builder = builder.frozen_clock(seconds);
        }
        if let Some(file) = self.rules {
            builder = builder
                .words::<String>([])
                .rules(Rule::list_from_file(file).map_err(|error| {
                    format!("--rules: {error}\n\nSuch a file looks like this; the README shows all fields:\n\n{RULES_EXAMPLE}")
                })?);
        }
        if let Some(file) = self.webhooks_file {
            let webhooks = WebhookDetails::list_from_file(file);
            let webhooks = webhooks.map_err(|error| format!("--webhooks: {error}"))?;
            builder = webhooks.into_iter().fold(builder, SandboxBuilder::webhook);
        }
        for (place, url) in self.webhooks.iter().enumerate() {
            builder = builder.webhook(values::webhook(place + 1, url));
        }
        for user in self.users {
            let (uid, name) = user.split_once('=').unwrap_or((&user, &user));
            builder = builder.user(UserDetails::new(uid, name));
        }
        let mut limits = match self.plan {
            None => Limits::none(),
            Some(PlanName::Build) => Limits::of(Plan::Build),
            Some(PlanName::Paid) => Limits::of(Plan::Paid),
        };
        if let Some(list) = self.limits {
            limits = values::limits(limits, &list).map_err(|error| format!("--limits: {error}"))?;
        }
        let choices = chosen(&self.choices).map_err(|error| format!("--choose: {error}"))?;
        builder = builder.limits(limits).choices(choices);
        for host in self.allowed_hosts {
            builder = builder.allow_host(host);
        }
        for origin in self.allowed_origins {
            builder = builder.allow_origin(origin);
        }
        builder = self.bots.into_iter().fold(builder, SandboxBuilder::bot);
        Ok(self.words.into_iter().fold(builder, SandboxBuilder::word))
    }
}

fn chosen(choices: &[String]) -> Result<Choices, InvalidChoice> {
    choices.iter().try_fold(Choices::default(), |chosen, text| {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        chosen.set(name, value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Options::command().debug_assert();
    }
}
