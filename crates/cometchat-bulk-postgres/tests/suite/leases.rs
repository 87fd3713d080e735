//! Workers that die, and those that were thought dead and are not.

use crate::support::{
    assert_none_twice, client_of, database, filled, message, number, processed, sandbox, sql,
};
use cometchat_bulk::Outcome;
use cometchat_bulk::journal::{Entry, Event, Journal, Opening, RecordId, Standing};
use cometchat_bulk_postgres::{Ledger, LedgerJournal, LedgerSettings, Worker};
use cometchat_sandbox::Fault;
use std::time::Duration;

const END_ALL_LEASES: &str =
    "UPDATE cometchat_bulk.session SET lease_until = cometchat_bulk.now() - interval '1 hour'";

const END_THE_FIRST_LEASE: &str = "
    UPDATE cometchat_bulk.session SET lease_until = cometchat_bulk.now() - interval '1 hour'
    WHERE token = (SELECT min(token) FROM cometchat_bulk.session WHERE ended_at IS NULL)";

/// A run that reads its records elsewhere, as a worker would see the ledger.
async fn journal(ledger: &Ledger) -> LedgerJournal {
    let mut journal = ledger.journal();
    journal
        .open(&Opening::of(ledger.app()))
        .await
        .expect("a session");
    journal
}

fn record(n: u64) -> RecordId {
    RecordId::new(n, format!("order-{n}"))
}

fn sending(n: u64) -> Entry {
    let fingerprint = message(n).fingerprint().expect("a sound record");
    Entry::new(record(n), Event::sending(fingerprint))
}

async fn standing(journal: &LedgerJournal, n: u64) -> Option<Standing> {
    let pasts = journal.lookup(&[record(n)]).await.expect("a lookup");
    pasts[0].map(|past| past.standing)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_dead_worker_was_sending_is_uncertain_and_what_it_had_not_begun_is_sent() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 20).await;
    let dead = journal(&ledger).await;
    dead.append(&[sending(1), sending(2), sending(3)])
        .await
        .expect("a claim");
    let end = Event::Ended(Outcome::confirmed("41"));
    dead.append(&[Entry::new(record(3), end)])
        .await
        .expect("an outcome");
    sql(&url, END_ALL_LEASES).await;

    let status = ledger.status().await.expect("a status");
    assert_eq!(
        (status.sending, status.uncertain, status.dead_workers),
        (0, 2, 1),
        "at once"
    );
    let report = Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    let status = &report.ledger;
    assert_eq!(
        (status.confirmed, status.uncertain, status.ready),
        (18, 2, 0),
        "{report}"
    );
    assert_eq!(
        processed(&sandbox).len(),
        17,
        "none of the dead worker's was sent again"
    );
    assert_eq!(
        number(
            &url,
            "SELECT count(*) FROM cometchat_bulk.record WHERE state = 'sending'"
        )
        .await,
        0
    );
    drop(dead);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_was_thought_dead_begins_nothing_and_may_still_say_what_became_of_its_records()
 {
    let Some((url, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 4).await;
    let slow = journal(&ledger).await;
    slow.append(&[sending(1), sending(2)])
        .await
        .expect("a claim");
    sql(&url, END_ALL_LEASES).await;

    // Nobody has taken anything yet, and it may not begin anything all the same.
    let taken = slow.append(&[sending(3)]).await.expect("an answer");
    assert_eq!(taken.len(), 1, "its lease has ended");
    Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(ledger.status().await.expect("a status").uncertain, 2);
    assert_eq!(standing(&slow, 1).await, Some(Standing::Uncertain));

    // The token is still its own: it knows best.
    let ends = [Outcome::confirmed("41"), Outcome::refused(None, "no")];
    for (n, end) in (1..).zip(ends) {
        let taken = slow
            .append(&[Entry::new(record(n), Event::Ended(end))])
            .await
            .expect("an outcome");
        assert_eq!(taken, []);
    }
    let status = ledger.status().await.expect("a status");
    assert_eq!(
        (status.confirmed, status.refused, status.uncertain),
        (3, 1, 0)
    );
    // What another worker sent is not.
    let end = Entry::new(record(3), Event::Ended(Outcome::refused(None, "wrong")));
    let taken = slow.append(&[end]).await.expect("an answer");
    assert_eq!(taken[0].past.standing, Standing::Confirmed);
    drop(slow);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_surely_did_not_send_gives_its_record_back_however_late() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 1).await;
    let slow = journal(&ledger).await;
    slow.append(&[sending(1)]).await.expect("a claim");
    sql(&url, END_ALL_LEASES).await;
    Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(ledger.status().await.expect("a status").uncertain, 1);
    slow.append(&[Entry::new(record(1), Event::Unsent)])
        .await
        .expect("a withdrawal");
    Worker::new(&client, &ledger)
        .start()
        .await
        .expect("a whole run");
    assert_eq!(ledger.status().await.expect("a status").confirmed, 1);
    assert_none_twice(&sandbox);
    drop(slow);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_another_worker_has_begun_and_left_is_not_begun_by_one_that_looked_before() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 1).await;
    let (first, second) = (journal(&ledger).await, journal(&ledger).await);
    assert_eq!(standing(&second, 1).await, Some(Standing::Unsent));
    first.append(&[sending(1)]).await.expect("a claim");
    sql(&url, END_THE_FIRST_LEASE).await;
    let taken = second.append(&[sending(1)]).await.expect("an answer");
    assert_eq!(taken.len(), 1, "it may have arrived");
    drop((first, second));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_was_uncertain_while_another_worker_had_it_is_not_begun_when_that_one_has_ended()
 {
    let Some((url, database)) = database().await else {
        return;
    };
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), 1).await;
    let (first, second) = (journal(&ledger).await, journal(&ledger).await);
    first.append(&[sending(1)]).await.expect("a claim");
    let lost = Event::Ended(Outcome::uncertain("no answer"));
    let lost = Entry::new(RecordId::new(1, "order-1"), lost);
    first.append(&[lost]).await.expect("written down");
    assert_eq!(standing(&second, 1).await, Some(Standing::Uncertain));
    first
        .append(&[sending(1)])
        .await
        .expect("it sends it once more");
    sql(&url, END_THE_FIRST_LEASE).await;
    let taken = second.append(&[sending(1)]).await.expect("an answer");
    assert_eq!(taken.len(), 1, "what it saw was the attempt before");
    drop((first, second));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_whose_lease_ends_while_it_is_at_work_begins_again_and_sends_nothing_twice() {
    let Some((url, database)) = database().await else {
        return;
    };
    let (sandbox, client) = sandbox().await;
    sandbox
        .inject(Fault::latency(Duration::from_millis(30)))
        .expect("a sound fault");
    let ledger = filled(&database, &client, LedgerSettings::send(), 150).await;
    let run = Worker::new(&client, &ledger).concurrency(4).start();
    let other = Worker::new(&client_of(&sandbox), &ledger)
        .concurrency(4)
        .start();
    while ledger.status().await.expect("a status").confirmed < 10 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    sql(&url, END_ALL_LEASES).await;
    let (report, other) = (
        run.await.expect("a whole run"),
        other.await.expect("a whole run"),
    );
    assert!(
        report.lost_leases + other.lost_leases > 0,
        "{report}{other}"
    );
    assert!(report.ledger.is_complete(), "{report}");
    assert_eq!(
        report.ledger.confirmed, 150,
        "what was under way was written down late: {report}"
    );
    assert_none_twice(&sandbox);
}
