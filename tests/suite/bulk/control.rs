//! Watching and steering a run.

use super::service::Service;
use super::{Files, counts, lines, record, records};
use crate::support::Step;
use cometchat_bulk::{Bulk, BulkInput, Ended};
use std::time::Duration;
use tokio::time::sleep;

const ANSWER: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_cancelled_run_waits_for_what_it_sent_and_sends_no_more() {
    let (service, files) = (Service::new().taking(ANSWER), Files::new());
    let run = files
        .bulk(&service.client())
        .concurrency(4)
        .start(records(100));
    sleep(ANSWER.mul_f64(2.5)).await;
    run.cancel();
    let report = run.await.expect("a report");
    assert_eq!(report.ended, Ended::Cancelled);
    assert_eq!(counts(&report)[0], 12, "three rounds of four");
    assert_eq!(service.came().len(), 12);

    let report = files.run(&service, records(100)).await.expect("a report");
    assert_eq!(counts(&report), [100, 0, 0, 0]);
    assert_eq!(report.counts.earlier, 12);
    assert_eq!(service.came().len(), 100, "each was sent once");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_run_is_cancelled() {
    let (service, files) = (Service::new().taking(ANSWER), Files::new());
    let run = files.bulk(&service.client()).start(records(100));
    sleep(ANSWER.mul_f64(1.5)).await;
    drop(run);
    sleep(ANSWER.mul_f64(10.0)).await;
    assert_eq!(service.came().len(), 2);
    let confirmed = lines(&files.journal())
        .into_iter()
        .filter(|line| line["event"] == "confirmed")
        .count();
    assert_eq!(confirmed, 2, "what was sent was written down");
}

#[tokio::test(start_paused = true)]
async fn a_record_that_waits_does_not_hold_up_the_end() {
    let busy = Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "3600");
    let (service, files) = (Service::new().on("r-1", [busy]), Files::new());
    let run = files.bulk(&service.client()).start(records(3));
    sleep(Duration::from_secs(5)).await;
    let progress = run.progress();
    assert_eq!((progress.waiting, progress.counts.unsettled), (1, 1));
    run.cancel();
    let report = run.await.expect("a report");
    assert!(report.duration < Duration::from_secs(10));
    assert_eq!(counts(&report), [0, 0, 0, 1]);

    // It surely was not processed, so the next run sends it.
    let service = Service::new();
    let report = files.run(&service, records(3)).await.expect("a report");
    assert_eq!(counts(&report), [3, 0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_paused_run_begins_nothing_until_it_is_resumed() {
    let service = Service::new().taking(ANSWER);
    let run = Bulk::new(&service.client())
        .concurrency(2)
        .start(records(10));
    sleep(ANSWER.mul_f64(1.5)).await;
    run.pause();
    sleep(ANSWER.mul_f64(100.0)).await;
    assert_eq!(service.came().len(), 4);
    let progress = run.progress();
    assert!(progress.paused);
    assert_eq!(progress.counts.confirmed, 4);
    run.resume();
    let report = run.await.expect("a report");
    assert_eq!(counts(&report), [10, 0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_paused_run_can_be_cancelled() {
    let service = Service::new().taking(ANSWER);
    let run = Bulk::new(&service.client()).start(records(100));
    let control = run.control();
    control.pause();
    control.cancel();
    control.resume();
    let report = run.await.expect("a report");
    assert_eq!(report.ended, Ended::Cancelled);
    assert_eq!(counts(&report)[0], 0);
}

#[tokio::test(start_paused = true)]
async fn progress_adds_up_and_foretells_the_end() {
    let service = Service::new()
        .taking(ANSWER)
        .on("r-3", [Step::error(404, "ERR_UID_NOT_FOUND")])
        .on("r-4", [Step::Broken("reset")]);
    let run = Bulk::new(&service.client())
        .concurrency(2)
        .start(records(60));
    let mut watch = run.watch();
    let watcher = tokio::spawn(async move {
        let mut all = Vec::new();
        while let Some(progress) = watch.next().await {
            all.push(progress);
        }
        all
    });
    sleep(ANSWER.mul_f64(20.5)).await;
    let progress = run.progress();
    assert_eq!(progress.total, Some(60));
    assert!((progress.rate - 2.0).abs() < 0.3, "{progress:?}");
    let eta = progress.eta.expect("the total is known").as_secs_f64();
    assert!((eta - 10.0).abs() < 2.0, "{progress:?}");
    let report = run.await.expect("a report");
    let all = watcher.await.expect("no panic");
    for progress in &all {
        let counts = &progress.counts;
        assert_eq!(counts.read, counts.settled() + counts.unsettled);
        assert!(counts.unsettled <= 2 + 1, "{counts:?}");
    }
    assert_eq!(all.last().expect("at least one").counts, report.counts);
    assert_eq!(counts(&report), [58, 1, 1, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_run_cancelled_behind_its_last_record_is_not_complete() {
    let busy = Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "3600");
    let service = Service::new().on("r-3", [busy]);
    let run = Bulk::new(&service.client()).start(records(3));
    sleep(Duration::from_secs(5)).await;
    run.cancel();
    let report = run.await.expect("a report");
    assert_eq!(report.ended, Ended::Cancelled);
    assert_eq!(counts(&report), [2, 0, 0, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_long_wait_for_the_quota_leaves_time_for_the_answer() {
    // One message a minute for each sender: the last of these waits for half an hour, and its response takes a while.
    let service = Service::new().taking(Duration::from_secs(15));
    let limits = cometchat::Limits::paid().with_sends_per_user(1);
    let client = crate::support::builder()
        .plan(cometchat::Plan::Custom(limits))
        .transport(service.clone())
        .build()
        .expect("sound settings");
    let report = Bulk::new(&client).concurrency(32).start(records(30)).await;
    let report = report.expect("a report");
    assert_eq!(counts(&report), [30, 0, 0, 0]);
    assert!(report.duration > Duration::from_secs(28 * 60), "{report}");
}

#[tokio::test(start_paused = true)]
async fn a_run_that_waits_for_the_quota_can_be_cancelled_at_once() {
    let (service, files) = (Service::new(), Files::new());
    let limits = cometchat::Limits::paid().with_sends_per_user(1);
    let client = crate::support::builder()
        .plan(cometchat::Plan::Custom(limits))
        .transport(service.clone())
        .build()
        .expect("sound settings");
    let run = files.bulk(&client).concurrency(8).start(records(30));
    sleep(Duration::from_secs(5)).await;
    run.cancel();
    let report = run.await.expect("a report");
    assert!(report.duration < Duration::from_secs(10), "{report}");
    assert_eq!(counts(&report)[2], 0, "what waits has not left");
    // Nothing in the journal is in doubt either.
    let announced = lines(&files.journal())
        .into_iter()
        .filter(|line| line["event"] == "sending")
        .count();
    assert_eq!(announced, service.came().len());
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_the_caller_ends_the_run_and_who_watches_it() {
    let service = Service::new();
    let bulk = Bulk::new(&service.client());
    let run = bulk
        .on_outcome(|_| panic!("the caller's own"))
        .start(records(3));
    let control = run.control();
    let mut watch = run.watch();
    let outcome = tokio::spawn(run).await;
    assert!(outcome.expect_err("a panic").is_panic());
    while watch.next().await.is_some() {}
    control.cancel();
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_the_input_loses_no_outcome_of_what_was_under_way() {
    let files = Files::new();
    let service = Service::new().taking(Duration::from_secs(5));
    let input = futures_util::stream::unfold(1, |n| async move {
        if n == 4 {
            sleep(Duration::from_secs(1)).await;
            panic!("the caller's own");
        }
        Some((record(n), n + 1))
    });
    let bulk = files.bulk(&service.client()).concurrency(8);
    let run = tokio::spawn(bulk.start(BulkInput::stream(input)).into_future());
    assert!(run.await.expect_err("a panic").is_panic());
    let outcomes = lines(&files.journal())
        .into_iter()
        .filter(|line| line["event"] == "confirmed");
    assert_eq!(outcomes.count(), 3);
}
