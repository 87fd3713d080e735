//! The process that works on a ledger: it can be killed at any moment and started again.

use crate::quota;
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Limits, ModerationMessage, Plan, Receiver};
use cometchat_bulk::BulkRecord;
use cometchat_bulk_postgres::{Database, Worker};
use std::process::{Child, Command, Stdio};

/// How to start one.
#[derive(Clone)]
pub(crate) struct Job {
    pub(crate) database: String,
    pub(crate) base_url: String,
    pub(crate) api_key: String,
    /// Whether the client keeps to the limits that answers tell of.
    pub(crate) paced: bool,
}

impl Job {
    pub(crate) fn start(&self, name: &str) -> Child {
        let this = std::env::current_exe().expect("a path");
        let mut command = Command::new(this);
        command.args(["child", &self.database, &self.base_url, &self.api_key, name]);
        command.arg(if self.paced { "paced" } else { "free" });
        command.stdout(Stdio::null()).spawn().expect("a process")
    }

    pub(crate) fn client(&self) -> Client {
        let client = Client::builder()
            .base_url(&self.base_url)
            .api_key(&self.api_key);
        // A random 429 says nothing true about the quota, but would slow everything down for minutes.
        let client = if self.paced {
            let limits = Limits::paid().with_standard(u64::from(quota::LIMIT));
            client.plan(Plan::Custom(limits.with_window(quota::WINDOW)))
        } else {
            client.without_pacing()
        };
        client.build().expect("sound settings")
    }
}

pub(crate) fn runtime() -> tokio::runtime::Runtime {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
}

/// Works until the ledger is complete, as an engine would have it do again and again.
pub(crate) fn run(arguments: &[String]) {
    let [database, base_url, api_key, name, paced] = arguments else {
        panic!("a child has five arguments: {arguments:?}");
    };
    let job = Job {
        database: database.clone(),
        base_url: base_url.clone(),
        api_key: api_key.clone(),
        paced: paced == "paced",
    };
    runtime().block_on(async {
        let database = Database::connect(&job.database)
            .await
            .expect("a connection");
        let ledger = database.ledger("proof").await.expect("the ledger");
        let report = Worker::new(&job.client(), &ledger)
            .name(name)
            .concurrency(16)
            .start()
            .await;
        report.expect("a whole run");
    });
}

pub(crate) fn message(number: u64) -> BulkRecord {
    let message = SendMessage::new(Receiver::user("cometchat-uid-2"), content(number));
    BulkRecord::bot(format!("record-{number}"), "assistant", message)
}

/// A message of this user, by way of moderation.
pub(crate) fn message_of(user: &str, number: u64) -> BulkRecord {
    let receiver = Receiver::user("cometchat-uid-2");
    let message = ModerationMessage::new(user, receiver, content(number));
    BulkRecord::moderation(format!("record-{number}"), message)
}

fn content(number: u64) -> Content {
    Content::text(format!("Message number {number} of a long night."))
}
