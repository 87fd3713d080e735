//! Journals in other places than a file, and what all of them must do.

use super::service::{Service, sent};
use super::{Files, counts, record, records};
use crate::support::Step;
use cometchat_bulk::journal::testing::check_contract;
use cometchat_bulk::journal::{
    Entry, Event, FileJournal, Fingerprint, Journal, JournalError, JournalErrorKind, JournalFuture,
    MemoryJournal, Opened, Opening, Past, RecordId, Standing, Taken,
};
use cometchat_bulk::{Bulk, BulkErrorKind, Ended, Outcome, Report};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[tokio::test]
async fn a_file_does_what_a_journal_must() {
    let files = Files::new();
    check_contract(|| FileJournal::at(files.journal())).await;
}

#[tokio::test]
async fn memory_does_what_a_journal_must() {
    let memory = MemoryJournal::new();
    check_contract(|| memory.clone()).await;
}

#[tokio::test(start_paused = true)]
async fn a_run_goes_on_with_a_journal_in_memory() {
    let journal = MemoryJournal::new();
    let service = Service::new()
        .on("r-2", [Step::error(404, "ERR_UID_NOT_FOUND")])
        .on("r-3", [Step::Broken("reset")]);
    let run = || Bulk::new(&service.client()).custom_journal(journal.clone());
    let report = run().start(records(4)).await.expect("a report");
    assert_eq!(counts(&report), [2, 1, 1, 0]);
    assert_eq!(report.journal, None, "it is no file");

    let report = run().start(records(6)).await.expect("a report");
    assert_eq!(counts(&report), [4, 1, 1, 0]);
    assert_eq!(report.counts.earlier, 4);
    assert_eq!(service.came().len(), 6, "none was sent twice");
    let of_first = journal.entries().into_iter();
    let of_first: Vec<_> = of_first
        .filter(|entry| entry.record == RecordId::new(1, "r-1"))
        .map(|entry| entry.event.standing())
        .collect();
    assert_eq!(of_first, [Standing::Sending, Standing::Confirmed]);
}

#[tokio::test(start_paused = true)]
async fn runs_that_share_a_journal_send_each_record_once() {
    let journal = MemoryJournal::new();
    let service = Service::new()
        .on("r-7", [Step::error(404, "ERR_UID_NOT_FOUND")])
        .taking(Duration::from_millis(100));
    let run = || {
        let bulk = Bulk::new(&service.client()).custom_journal(journal.clone());
        bulk.concurrency(4).start(records(60))
    };
    // Both look the first records up before either has begun them.
    let (one, other) = tokio::join!(run(), run());
    let came = service.came();
    let different: BTreeSet<_> = came.iter().collect();
    assert_eq!((came.len(), different.len()), (60, 60));
    let reports = [one.expect("a report"), other.expect("a report")];
    for report in &reports {
        let [confirmed, refused, uncertain, left] = counts(report);
        assert_eq!(confirmed + refused + left, 60, "{report}");
        assert!(refused <= 1 && uncertain == 0, "{report}");
        assert_eq!(report.ended, Ended::Complete);
    }
    let left: u64 = reports.iter().map(|report| report.counts.unsettled).sum();
    assert!(left > 0, "some were the other run's to send");
    let settled = |report: &Report| report.counts.settled() - report.counts.earlier;
    let settled: u64 = reports.iter().map(settled).sum();
    assert_eq!(settled, 60, "each is counted by the run that sent it");
}

#[tokio::test(start_paused = true)]
async fn the_same_key_with_another_message_is_another_input() {
    let journal = MemoryJournal::new();
    let service = Service::new();
    let run = || Bulk::new(&service.client()).custom_journal(journal.clone());
    run().start(records(1)).await.expect("a report");
    let line = record(1).to_line().expect("a record");
    let changed = line.replace("Message 1", "Message one");
    let changed = cometchat_bulk::BulkRecord::from_line(&changed).expect("a record");
    let error = run().start(vec![changed]).await.expect_err("another input");
    assert_eq!(error.kind(), BulkErrorKind::JournalOfAnotherInput);
    assert_eq!(service.came().len(), 1);
}

/// What an inbox of webhooks does with a delivery: acts on it once, however often and wherever it comes.
async fn deliver(journal: &MemoryJournal, delivery: &str, acted: &AtomicUsize) -> Standing {
    let id = RecordId::new(0, delivery);
    let announced = Event::sending(Fingerprint::of_bytes(delivery.as_bytes()));
    let taken = journal.append(&[Entry::new(id.clone(), announced)]).await;
    if let Some(taken) = taken.expect("memory never fails").first() {
        return taken.past.standing;
    }
    acted.fetch_add(1, Ordering::Relaxed);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let end = Event::Ended(Outcome::confirmed("handled"));
    let ended = journal.append(&[Entry::new(id, end)]).await;
    assert_eq!(ended.expect("memory never fails"), []);
    Standing::Confirmed
}

#[tokio::test(start_paused = true)]
async fn an_inbox_that_two_workers_share_acts_once_on_a_delivery() {
    let journal = MemoryJournal::new();
    let (mut one, mut other) = (journal.clone(), journal);
    for worker in [&mut one, &mut other] {
        let opened = worker.open(&Opening::of("inbox")).await;
        assert_eq!(opened.expect("a journal").last, None, "by key");
    }
    let acted = AtomicUsize::new(0);
    let same = "delivery-1";
    let standings = tokio::join!(deliver(&one, same, &acted), deliver(&other, same, &acted));
    assert_eq!(standings, (Standing::Confirmed, Standing::Held));
    let again = deliver(&other, same, &acted).await;
    assert_eq!(
        (again, acted.load(Ordering::Relaxed)),
        (Standing::Confirmed, 1)
    );

    // A worker that dies while it acts leaves the delivery to whoever looks it up.
    let begun = Event::sending(Fingerprint::of_bytes(b"delivery-2"));
    let id = RecordId::new(0, "delivery-2");
    one.append(&[Entry::new(id.clone(), begun)])
        .await
        .expect("an entry");
    drop(one);
    let past = other
        .lookup(std::slice::from_ref(&id))
        .await
        .expect("memory");
    assert_eq!(past[0].map(|past| past.standing), Some(Standing::Sending));
}

/// Fails after so many appends.
struct Failing {
    memory: MemoryJournal,
    appends: AtomicUsize,
}

impl Failing {
    fn after(appends: usize) -> Self {
        Self {
            memory: MemoryJournal::new(),
            appends: AtomicUsize::new(appends),
        }
    }
}

impl Journal for Failing {
    fn open<'a>(&'a mut self, opening: &'a Opening) -> JournalFuture<'a, Opened> {
        self.memory.open(opening)
    }

    fn lookup<'a>(&'a self, records: &'a [RecordId]) -> JournalFuture<'a, Vec<Option<Past>>> {
        self.memory.lookup(records)
    }

    fn outcome<'a>(&'a self, record: &'a RecordId) -> JournalFuture<'a, Option<Outcome>> {
        self.memory.outcome(record)
    }

    fn append<'a>(&'a self, entries: &'a [Entry]) -> JournalFuture<'a, Vec<Taken>> {
        Box::pin(async move {
            if self.appends.load(Ordering::Relaxed) == 0 {
                let error = JournalError::new(JournalErrorKind::Failed, "the table is gone");
                return Err(error.because_of("connection refused"));
            }
            self.appends.fetch_sub(1, Ordering::Relaxed);
            self.memory.append(entries).await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_leaves_that_a_journal_could_not_write_down() {
    let service = Service::new();
    for appends in 0..5 {
        let before = service.came().len();
        let bulk = Bulk::new(&service.client()).concurrency(1);
        let run = bulk.custom_journal(Failing::after(appends));
        let error = run.start(records(5)).await.expect_err("no journal");
        assert_eq!(error.kind(), BulkErrorKind::Journal);
        assert_eq!(
            error.to_string(),
            "nothing more is sent: the table is gone: connection refused"
        );
        let came = service.came().len() - before;
        // Each record takes two appends, and leaves after the first.
        assert_eq!(came, appends.div_ceil(2), "after {appends} appends");
        let counts = counts(error.report().expect("a report"));
        assert_eq!(counts[0] as usize, appends / 2);
        assert_eq!(
            counts[2] as usize,
            appends % 2,
            "sent, and not written down"
        );
    }
}

/// Says what is appended while a record leaves.
#[tokio::test(start_paused = true)]
async fn a_record_leaves_only_after_the_journal_has_it() {
    let journal = MemoryJournal::new();
    let seen = journal.clone();
    let announced = Arc::new(AtomicUsize::new(0));
    let count = announced.clone();
    let script = crate::support::Script::responding(move |_| {
        let entries = seen.entries();
        let last = entries.last().map(|entry| entry.event.clone());
        assert!(matches!(last, Some(Event::Sending { .. })), "{last:?}");
        count.fetch_add(1, Ordering::Relaxed);
        sent("41")
    });
    let run = Bulk::new(&crate::support::scripted(&script)).custom_journal(journal);
    let report = run.concurrency(1).start(records(3)).await;
    assert_eq!(counts(&report.expect("a report")), [3, 0, 0, 0]);
    assert_eq!(announced.load(Ordering::Relaxed), 3);
}
