//! What is done to workers, connections and the database while they work.

use crate::child::Job;
use crate::cluster::Cluster;
use sqlx::{Connection, PgConnection, Row};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// The lease of the proof, and how long a worker is stopped for.
pub(crate) const LEASE: Duration = Duration::from_secs(3);
const STOPPED: Duration = Duration::from_millis(4_500);

/// One place for a worker: whoever dies is replaced.
pub(crate) struct Seat {
    job: Job,
    name: String,
    child: Child,
    incarnation: u32,
    stopped: Option<Instant>,
    pub(crate) failures: u32,
}

/// What was done.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) killed: u32,
    pub(crate) stopped: u32,
    pub(crate) databases: u32,
    pub(crate) cuts: u32,
    /// Records that were `sending` when their worker was killed.
    pub(crate) under_way: i64,
}

impl Seat {
    pub(crate) fn new(job: &Job, number: u64) -> Self {
        let name = format!("seat-{number}-0");
        let child = job.start(&name);
        Self {
            job: job.clone(),
            name,
            child,
            incarnation: 0,
            stopped: None,
            failures: 0,
        }
    }

    fn signal(&self, signal: &str) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill")
            .args([signal, &pid])
            .status()
            .expect("the program kill");
        assert!(sent.success(), "{signal} to {pid}");
    }

    fn again(&mut self) {
        self.incarnation += 1;
        let seat = self.name.rsplit_once('-').map_or("seat", |(seat, _)| seat);
        self.name = format!("{seat}-{}", self.incarnation);
        self.child = self.job.start(&self.name);
        self.stopped = None;
    }

    /// Wakes one that has been stopped for longer than its lease, and replaces one that failed. Whether its work is done.
    pub(crate) fn tend(&mut self) -> bool {
        if self
            .stopped
            .is_some_and(|stopped| stopped.elapsed() > STOPPED)
        {
            self.signal("-CONT");
            self.stopped = None;
        }
        match self.child.try_wait().expect("a child") {
            None => false,
            Some(status) if status.success() => true,
            Some(_) => {
                self.failures += 1;
                self.again();
                false
            }
        }
    }

    fn is_running(&mut self) -> bool {
        self.stopped.is_none() && self.child.try_wait().expect("a child").is_none()
    }

    /// Kills it, sees how many records it was sending, and puts another in its place.
    pub(crate) async fn kill(&mut self, url: &str, done: &mut Done) {
        if !self.is_running() {
            return;
        }
        self.child.kill().expect("a child");
        self.child.wait().expect("an end");
        done.killed += 1;
        // A statement that was on its way may still be carried out.
        tokio::time::sleep(Duration::from_millis(50)).await;
        let sending = "SELECT count(*) FROM cometchat_bulk.record r JOIN cometchat_bulk.session s USING (token)
                       WHERE s.worker = $1 AND r.state = 'sending'";
        let mut connection = connect(url).await;
        let row = sqlx::query(sending)
            .bind(&self.name)
            .fetch_one(&mut connection)
            .await;
        done.under_way += row.expect("a row").get::<i64, _>(0);
        self.again();
    }

    pub(crate) fn stop(&mut self, done: &mut Done) {
        if self.is_running() {
            self.signal("-STOP");
            self.stopped = Some(Instant::now());
            done.stopped += 1;
        }
    }
}

/// Nobody stays behind when the proof fails, not even one that is stopped.
impl Drop for Seat {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Kills the database, and starts it again a moment later.
pub(crate) fn kill_database(cluster: &mut Cluster, done: &mut Done) {
    cluster.kill();
    std::thread::sleep(Duration::from_millis(500));
    cluster.serve();
    done.databases += 1;
}

/// Cuts all connections of workers.
pub(crate) async fn cut(url: &str, done: &mut Done) {
    let cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'cometchat-bulk'";
    let mut connection = connect(url).await;
    sqlx::query(cut)
        .execute(&mut connection)
        .await
        .expect("a cut");
    done.cuts += 1;
}

/// The database, as soon as it is there.
pub(crate) async fn connect(url: &str) -> PgConnection {
    let began = Instant::now();
    loop {
        match PgConnection::connect(url).await {
            Ok(connection) => return connection,
            Err(error) => assert!(began.elapsed() < Duration::from_secs(30), "{error}"),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
