//! The examples that do a whole job, run against the sandbox.

mod export_history;
mod groups_and_members;
mod import_history;
mod moderation_desk;
mod notifications_setup;
mod support_inbox;
mod sync_users;

use crate::support::started;
use cometchat::Client;
use cometchat_sandbox::Sandbox;

/// A sandbox with its usual users, and a client for it.
async fn sandbox() -> (Sandbox, Client) {
    started(Sandbox::builder()).await
}
