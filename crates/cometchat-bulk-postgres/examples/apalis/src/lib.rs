//! A job of apalis that works on a ledger.
//!
//! The engine hands out jobs, and the ledger decides what may still be sent. So the job says only which ledger: apalis may repeat it, hand it to
//! two workers, or hand it out again because it thought one dead, and no message is sent twice.

use apalis::prelude::{BoxDynError, Data};
use cometchat::Client;
use cometchat_bulk_postgres::{Database, Worker};
use serde::{Deserialize, Serialize};

/// The queue of these jobs.
pub const QUEUE: &str = "cometchat-ledgers";

/// Work on this ledger until every record has an end.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WorkOn {
    /// Its name.
    pub ledger: String,
}

/// What jobs need.
#[derive(Clone, Debug)]
pub struct Tools {
    /// The client of the app that the ledgers are of.
    pub client: Client,
    /// The database with the ledgers.
    pub database: Database,
}

/// Does the job. That it was done before, or is being done by another worker, is no failure.
///
/// # Errors
/// If the ledger is refused, or the run ended before its time: apalis tries it again.
pub async fn work_on(job: WorkOn, tools: Data<Tools>) -> Result<(), BoxDynError> {
    let ledger = tools.database.ledger(&job.ledger).await?;
    Worker::new(&tools.client, &ledger).start().await?;
    Ok(())
}
