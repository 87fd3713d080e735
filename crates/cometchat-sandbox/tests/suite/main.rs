//! The sandbox over real sockets, its clock moved by hand.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

mod access;
mod any_bytes;
mod bots;
mod calls;
mod choices;
mod content;
mod control;
mod conversation_lists;
mod conversations;
mod decisions;
mod determinism;
mod documented_curl;
mod engines;
mod events;
mod families;
mod faults;
mod groups;
mod histories;
mod history_filters;
mod imports;
#[cfg(feature = "inspector")]
mod inspector;
mod journal;
mod keyword_lists;
mod legacy_webhooks;
mod lifecycle;
mod limits;
mod members;
mod messages;
mod moderation;
mod notification_logs;
mod notification_providers;
mod notifications;
mod notifications_of_users;
mod odd_input;
mod own_rules;
mod people;
mod permissions;
mod pinned_conversations;
mod pins;
#[cfg(all(feature = "cli", unix))]
mod program;
mod queues;
mod reactions;
mod readme;
mod reasons;
mod receiver;
mod request_path;
mod routes;
mod rules;
mod rules_around;
mod seeds;
mod state;
mod tester;
mod thread_lists;
mod threads;
mod web_pages;
mod webhooks;
mod wire;
