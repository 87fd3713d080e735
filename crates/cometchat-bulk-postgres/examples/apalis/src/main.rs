//! A worker of apalis: `DATABASE_URL=postgres://… cargo run -p apalis-workers`, on as many machines as you like.
//!
//! With `--push LEDGER` it adds a job instead: once for each machine that shall work on the ledger.

use apalis::prelude::{TaskSink, WorkerBuilder};
use apalis_postgres::{Config, PostgresStorage};
use apalis_workers::{QUEUE, Tools, WorkOn, work_on};
use cometchat::Client;
use cometchat_bulk_postgres::Database;
use sqlx::PgPool;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let url = std::env::var("DATABASE_URL")?;
    let pool = PgPool::connect(&url).await?;
    PostgresStorage::setup(&pool).await?;
    let mut jobs = PostgresStorage::new(&pool).with_config(Config::default().queue(QUEUE));

    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("--push") {
        let ledger = arguments
            .next()
            .ok_or("--push needs the name of a ledger")?;
        jobs.push(WorkOn { ledger }).await?;
        return Ok(());
    }

    let database = Database::connect(&url).await?;
    database.migrate().await?;
    // COMETCHAT_APP_ID, COMETCHAT_REGION, COMETCHAT_API_KEY
    let client = Client::from_env()?;
    let worker = WorkerBuilder::new(format!("worker-{}", std::process::id()))
        .backend(jobs)
        .data(Tools { client, database })
        .build(work_on);
    worker.run_until(tokio::signal::ctrl_c()).await?;
    Ok(())
}
