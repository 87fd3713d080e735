//! The examples that do a whole job, run against the sandbox.

mod export_history;
mod groups_and_members;
mod import_history;
mod moderation_desk;
mod support_inbox;
mod sync_users;

use cometchat::Client;
use cometchat_sandbox::Sandbox;

/// A sandbox with its usual users, and a client for it.
async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()
        .expect("a client");
    (sandbox, client)
}
