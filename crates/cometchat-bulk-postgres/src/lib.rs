//! Bulk sends and imports by several workers.

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
