//! A server that is out of order costs few records, and the run goes on when it is back.

use super::service::{Service, sent};
use super::{Files, counts, record, records};
use crate::support::{Script, Step, builder};
use cometchat_bulk::{Bulk, BulkErrorKind, BulkInput, Outcome};
use futures_util::stream;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

/// A server that answers so for a while, and is in order before and after.
fn out_of_order(from: Duration, to: Duration, step: Step) -> (Script, Arc<Mutex<usize>>) {
    let began = Instant::now();
    let sends = Arc::new(Mutex::new(0));
    let counted = sends.clone();
    let script = Script::responding(move |url: &str| {
        let now = began.elapsed();
        let is_read = url.ends_with("/moderation/reasons");
        if !is_read {
            *counted.lock().expect("no panic") += 1;
        }
        if now >= from && now < to {
            step.clone()
        } else if is_read {
            Step::json(200, &crate::support::answer("list-reasons"))
        } else {
            // A while, so that some are under way at any time.
            Step::Late(Duration::from_millis(100), Box::new(sent("7")))
        }
    });
    (script, sends)
}

const CONCURRENCY: usize = 8;
/// Those that show the outage, and one whenever a read was answered and the record behind it was not.
const A_FEW: usize = 10;

#[tokio::test(start_paused = true)]
async fn an_outage_costs_no_more_records_than_are_under_way_and_a_few() {
    let (from, to) = (Duration::from_secs(1), Duration::from_secs(200));
    for step in [
        Step::error(503, "ERR_OPERATION_FAILED"),
        Step::text(502, "text/html", "<html>"),
        Step::text(200, "text/html", "<html>Log in</html>"),
        Step::text(404, "text/html", "<html>"),
        Step::Broken("reset"),
        Step::json(200, &serde_json::json!({ "data": { "id": "no id" } })),
        Step::NotSent,
    ] {
        let (script, _) = out_of_order(from, to, step.clone());
        let client = builder()
            .without_pacing()
            .transport(script.clone())
            .build()
            .expect("sound");
        let files = Files::in_memory();
        let began = Instant::now();
        let run = files
            .bulk(&client)
            .concurrency(CONCURRENCY)
            .start(records(1_000));
        let mut watch = run.watch();
        let seen = tokio::spawn(async move {
            let mut seen = false;
            while let Some(progress) = watch.next().await {
                seen |= progress.outage_since.is_some();
            }
            seen
        });
        let report = run
            .await
            .unwrap_or_else(|error| panic!("{step:?}: {error}"));
        let [confirmed, refused, uncertain, unsettled] = counts(&report);
        assert_eq!(
            (refused, unsettled),
            (0, 0),
            "{step:?}: nothing is settled by an outage"
        );
        assert!(
            uncertain as usize <= CONCURRENCY + A_FEW,
            "{step:?}: {uncertain} uncertain"
        );
        assert_eq!(confirmed + uncertain, 1_000, "{step:?}");
        assert!(
            seen.await.expect("no panic"),
            "{step:?}: the run says that it waits"
        );
        assert!(
            began.elapsed() < to + Duration::from_secs(130),
            "{step:?}: {:?}",
            began.elapsed()
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_is_asked_by_a_read_first_and_then_by_one_record() {
    // Reads are answered throughout, sends are not.
    let service = (1..=40).fold(Service::new(), |service, n| {
        service.on(
            &format!("r-{n}"),
            [Step::error(503, "ERR_OPERATION_FAILED")],
        )
    });
    let files = Files::new();
    let run = files
        .bulk(&service.client())
        .concurrency(4)
        .patience(Duration::from_secs(60));
    let error = run.start(records(200)).await.expect_err("a stop");
    assert_eq!(error.kind(), BulkErrorKind::Unreachable, "{error}");
    let trials = service.came().len();
    assert!(
        trials <= 4 + 12,
        "{trials} records for an outage of a minute"
    );
    assert!(service.reads() >= trials - 4, "a read before each of them");
}

#[tokio::test(start_paused = true)]
async fn a_page_that_answers_200_to_everything_confirms_nothing_and_stops_the_run() {
    let page = || Step::text(200, "text/html", "<html>Log in</html>");
    let script = Script::new([page()]);
    let client = builder()
        .without_pacing()
        .transport(script.clone())
        .build()
        .expect("sound");
    let files = Files::new();
    let run = files
        .bulk(&client)
        .concurrency(4)
        .patience(Duration::from_secs(60))
        .at_least_once();
    let error = run.start(records(1_000)).await.expect_err("a stop");
    assert_eq!(error.kind(), BulkErrorKind::Unreachable);
    let [confirmed, refused, uncertain, _] = counts(error.report().expect("a report"));
    assert_eq!((confirmed, refused), (0, 0));
    assert!(uncertain <= 8, "{uncertain}");
}

#[tokio::test(start_paused = true)]
async fn time_without_anything_to_send_is_no_time_of_failure() {
    // Eleven minutes after the first record the next one comes, and meets one refused connection.
    let service = Service::new().on("r-2", [Step::NotSent, sent("2")]);
    let input = stream::unfold(1, |n| async move {
        if n == 2 {
            tokio::time::sleep(Duration::from_secs(11 * 60)).await;
        }
        (n <= 2).then(|| (record(n), n + 1))
    });
    let run = Bulk::new(&service.client()).start(BulkInput::stream(input));
    assert_eq!(counts(&run.await.expect("a report")), [2, 0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn failures_of_single_records_do_not_hold_the_run_up() {
    let service = (1..=50)
        .filter(|n| n % 2 == 0)
        .fold(Service::new(), |service, n| {
            service.on(&format!("r-{n}"), [Step::error(500, "ERR_EXCEPTION")])
        });
    let began = Instant::now();
    let files = Files::new();
    let report = files.run(&service, records(50)).await.expect("a report");
    assert_eq!(counts(&report), [25, 0, 25, 0]);
    assert!(
        began.elapsed() < Duration::from_secs(1),
        "{:?}",
        began.elapsed()
    );
    assert_eq!(service.reads(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_the_callers_function_loses_no_outcome_and_reaches_the_caller() {
    let service = Service::new().taking(Duration::from_millis(50));
    let files = Files::new();
    let told = Arc::new(Mutex::new(Vec::new()));
    let noted = told.clone();
    let run = files
        .bulk(&service.client())
        .concurrency(4)
        .on_outcome(move |settled| {
            noted.lock().expect("no panic").push(settled.key.to_owned());
            assert!(settled.key != "r-2", "the caller's own fault");
        })
        .start(records(100));
    let panic = tokio::spawn(run).await.expect_err("a panic").into_panic();
    assert_eq!(panic.downcast_ref(), Some(&"the caller's own fault"));
    let sent = service.came().len();
    assert!(sent < 20, "{sent}: the run ended");
    // Every record that was sent has its outcome, and is not sent again.
    let again = Service::new();
    let report = files.run(&again, records(100)).await.expect("a report");
    assert_eq!(counts(&report), [100, 0, 0, 0]);
    assert_eq!(again.came().len(), 100 - sent);
    assert_eq!(told.lock().expect("no panic").len(), sent);
}

#[tokio::test(start_paused = true)]
async fn more_records_may_be_under_way_than_the_writer_has_room_for() {
    // Each times out, so that the journal has lines of both kinds for all of them.
    let service = (1..=5_000).fold(Service::new(), |service, n| {
        service.on(&format!("r-{n}"), [Step::Silence])
    });
    let files = Files::in_memory();
    let run = files.bulk(&service.client()).concurrency(5_000);
    let report = run.start(records(5_000)).await;
    let report = report.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(counts(&report), [0, 0, 5_000, 0]);
    let again = files.run(&Service::new(), records(5_000)).await;
    assert_eq!(counts(&again.expect("a sound journal")), [0, 0, 5_000, 0]);
}

#[tokio::test(start_paused = true)]
async fn what_arrived_is_not_sent_again_even_at_least_once() {
    let settled = Arc::new(Mutex::new(None));
    let noted = settled.clone();
    let service = Service::new().on("r-1", [Step::text(200, "application/json", "{\"data\":")]);
    let run = Bulk::new(&service.client())
        .at_least_once()
        .on_outcome(move |outcome| {
            *noted.lock().expect("no panic") = Some(outcome.outcome.clone());
        });
    run.start(records(1)).await.expect("a report");
    assert_eq!(service.times("r-1"), 1);
    let outcome = settled.lock().expect("no panic").clone();
    assert!(
        matches!(outcome, Some(Outcome::Uncertain { arrived: true, .. })),
        "{outcome:?}"
    );
}
