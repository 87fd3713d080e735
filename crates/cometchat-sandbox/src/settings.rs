//! The options of a sandbox, resolved: what the builder leaves behind when it starts one.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::call_details::CallDetails;
use crate::choices::Choices;
use crate::clock::ClockSource;
use crate::details::{GroupDetails, UserDetails};
use crate::http::Access;
use crate::limits::Limits;
use crate::moderation::Rule;
use crate::webhooks::WebhookDetails;

/// Words that the moderation of every sandbox disapproves of unless the list is replaced.
pub(crate) const DEFAULT_WORDS: [&str; 3] = ["badword", "idiot", "scumbag"];

pub(crate) struct Settings {
    pub(crate) app_id: String,
    /// Where to listen.
    pub(crate) address: SocketAddr,
    pub(crate) api_key: String,
    pub(crate) auth_only_key: String,
    pub(crate) access: Access,
    pub(crate) users: Vec<UserDetails>,
    pub(crate) groups: Vec<GroupDetails>,
    pub(crate) calls: Vec<CallDetails>,
    pub(crate) bots: Vec<String>,
    pub(crate) webhooks: Vec<WebhookDetails>,
    pub(crate) moderation: bool,
    pub(crate) rules: Vec<Rule>,
    pub(crate) verdict_delay: Duration,
    pub(crate) max_body_bytes: usize,
    pub(crate) max_messages: usize,
    pub(crate) max_events: usize,
    pub(crate) max_journal_entries: usize,
    pub(crate) max_journal_bytes: usize,
    pub(crate) limits: Limits,
    pub(crate) choices: Choices,
    pub(crate) seed: u64,
    pub(crate) worker_threads: usize,
    pub(crate) read_timeout: Duration,
    pub(crate) clock: ClockSource,
    /// Whether there is the inspector page.
    #[cfg(feature = "inspector")]
    pub(crate) inspector: bool,
    /// Whether bodies are kept for it before anybody has looked.
    #[cfg(feature = "inspector")]
    pub(crate) keep_bodies: bool,
    /// Where the state is kept from one run to the next.
    pub(crate) state_file: Option<PathBuf>,
}
