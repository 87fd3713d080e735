//! Bulk sends and imports of CometChat messages by several workers: a ledger in Postgres decides what may still be sent.
//!
//! A [`Database`] holds ledgers. A [`Ledger`] holds the records of one run and what became of each. A [`Worker`] takes records from it,
//! sends them by [`cometchat_bulk`], and returns when every record has an end; there may be any number of them, on any machine, and each
//! may be killed at any moment.
//!
//! ```no_run
//! use cometchat::Client;
//! use cometchat_bulk_postgres::{Database, LedgerSettings, Records, Worker};
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let database = Database::connect("postgres://chat@localhost/chat").await?;
//! database.migrate().await?;
//! let ledger = database.create("orders-2026-11", &client, LedgerSettings::send()).await?;
//! ledger.add(Records::file("orders.ndjson")).await?;
//! let report = Worker::new(&client, &ledger).start().await?;
//! println!("{report}");
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised
//!
//! - **No record is sent twice.** That it is `sending` is committed before its request leaves, under the token of the worker's session; a
//!   record that is `sending` when the lease of its session ends is uncertain, and never ready again.
//! - **Every record is accounted for**, and at most those that were under way when a worker died are uncertain.
//! - **Time is the database's.** No worker's clock decides anything.
//!
//! It rests on the database keeping what it has committed. Where it may have lost some, nothing is sent until somebody says what is known
//! ([`LedgerErrorKind::Restored`], [`Ledger::accept`]).
//!
//! # Imports
//!
//! A ledger with [`LedgerSettings::import`] takes rows ([`Records::rows`]). Users are imported before groups, groups before members, and
//! members before messages, over all workers. Rows of which nobody knows what became are asked again until each is added, present, taken
//! or rejected.
//!
//! # Records from elsewhere
//!
//! Where workers have their records from a file or queue of their own, [`Ledger::journal`] is a journal for
//! [`Bulk::custom_journal`](cometchat_bulk::Bulk::custom_journal): the ledger decides who sends each.
//!
//! The README has a walk from nothing, recipes for job engines, and what operators can do.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod database;
mod error;
mod home;
mod journal;
mod ledger;
mod migrate;
mod retry;
mod session;
mod worker;

pub use database::Database;
pub use error::{LedgerError, LedgerErrorKind};
pub use journal::LedgerJournal;
pub use ledger::{
    Accept, Added, Kind, Ledger, LedgerSettings, LeftRecord, LeftRecords, Records, Status,
};
pub use worker::{Mark, WorkControl, WorkEnded, WorkReport, WorkRun, Worker};
