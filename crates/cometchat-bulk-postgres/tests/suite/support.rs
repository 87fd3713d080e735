//! What the tests have in common.

use crate::cluster::{Cluster, programs};
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver};
use cometchat_bulk::BulkRecord;
use cometchat_bulk_postgres::{Database, Ledger, LedgerSettings, Records};
use cometchat_sandbox::Sandbox;
use sqlx::{Connection, PgConnection, Row};
use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// The server of all tests, and a database of this test's own; none where there is no Postgres.
pub(crate) async fn database() -> Option<(String, Database)> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    static LAST: AtomicU32 = AtomicU32::new(0);
    let cluster = tokio::task::spawn_blocking(|| {
        let start = || {
            programs()
                .map(|programs| Cluster::start(&programs, &["fsync=off", "max_connections=300"]))
        };
        CLUSTER.get_or_init(start).as_ref()
    });
    let cluster = cluster.await.expect("a cluster")?;
    let name = format!("test_{}", LAST.fetch_add(1, Ordering::Relaxed));
    sql(
        &cluster.url("postgres"),
        &format!("CREATE DATABASE {name} TEMPLATE template0"),
    )
    .await;
    let url = cluster.url(&name);
    let database = Database::connect(&url).await.expect("a connection");
    database.migrate().await.expect("tables");
    Some((url, database))
}

/// Carries a statement out behind the ledger's back.
pub(crate) async fn sql(url: &str, statement: &str) {
    let mut connection = PgConnection::connect(url).await.expect("a connection");
    let statement = sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned()));
    statement
        .execute(&mut connection)
        .await
        .expect("a sound statement");
    connection.close().await.expect("an end");
}

/// A number that a query gives.
pub(crate) async fn number(url: &str, query: &str) -> i64 {
    let mut connection = PgConnection::connect(url).await.expect("a connection");
    let row = sqlx::query(sqlx::AssertSqlSafe(query.to_owned()))
        .fetch_one(&mut connection)
        .await;
    row.expect("a row").get(0)
}

pub(crate) async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder()
        .bot("assistant")
        .start()
        .await
        .expect("a sandbox");
    let client = client_of(&sandbox);
    (sandbox, client)
}

pub(crate) fn client_of(sandbox: &Sandbox) -> Client {
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key());
    client.without_pacing().build().expect("sound settings")
}

/// A bot's message.
pub(crate) fn message(number: u64) -> BulkRecord {
    let text = Content::text(format!("Order {number} has shipped."));
    let message = SendMessage::new(Receiver::user("cometchat-uid-1"), text);
    BulkRecord::bot(format!("order-{number}"), "assistant", message)
}

/// A ledger with so many messages.
pub(crate) async fn filled(
    database: &Database,
    client: &Client,
    settings: LedgerSettings,
    records: u64,
) -> Ledger {
    let ledger = database
        .create("orders", client, settings)
        .await
        .expect("a ledger");
    let added = ledger
        .add(Records::messages((1..=records).map(message)))
        .await;
    assert_eq!(added.expect("records").added, records);
    ledger
}

/// How often each key was processed, by the service's own account.
pub(crate) fn processed(sandbox: &Sandbox) -> HashMap<String, u64> {
    let mut all = HashMap::new();
    for entry in sandbox.journal().filter(|entry| entry.processed()) {
        if let Some(key) = entry.muid() {
            *all.entry(key.to_owned()).or_default() += 1;
        }
    }
    all
}

/// Fails if any message was made twice.
pub(crate) fn assert_none_twice(sandbox: &Sandbox) {
    let twice: Vec<_> = processed(sandbox)
        .into_iter()
        .filter(|(_, times)| *times > 1)
        .collect();
    assert_eq!(twice, [], "made more than once");
}
