//! What becomes of a record, by what happens to its request.

use super::service::{Service, sent};
use super::{Files, counts, lines, record, records};
use crate::support::{Script, Step, builder};
use cometchat_bulk::{Bulk, BulkErrorKind, BulkInput, Ended, Outcome};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn every_record_is_confirmed_with_the_id_of_its_message() {
    let (service, files) = (Service::new(), Files::new());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = seen.clone();
    let run = files.bulk(&service.client()).on_outcome(move |settled| {
        let id = settled.outcome.message_id().map(str::to_owned);
        told.lock().expect("no panic while locked").push((
            settled.number,
            settled.key.to_owned(),
            id,
        ));
    });
    let report = run.start(records(3)).await.expect("a report");
    assert_eq!(counts(&report), [3, 0, 0, 0]);
    assert_eq!(report.ended, Ended::Complete);
    assert!(report.is_all_confirmed());
    assert_eq!(service.came(), ["r-1", "r-2", "r-3"]);
    let expected = [(1, "r-1", "1001"), (2, "r-2", "1002"), (3, "r-3", "1003")]
        .map(|(number, key, id)| (number, key.to_owned(), Some(id.to_owned())));
    assert_eq!(*seen.lock().expect("no panic while locked"), expected);
    assert!(lines(&files.dead_letters()).is_empty());
}

/// The outcome of one record that meets this, and how often it came.
async fn outcome_of(steps: Vec<Step>, at_least_once: bool) -> (Option<Outcome>, usize) {
    let service = Service::new().on("r-1", steps);
    let seen = Arc::new(Mutex::new(None));
    let told = seen.clone();
    let mut bulk = Bulk::new(&service.client()).on_outcome(move |settled| {
        *told.lock().expect("no panic while locked") = Some(settled.outcome.clone());
    });
    if at_least_once {
        bulk = bulk.at_least_once();
    }
    let report = bulk.start(records(1)).await;
    let outcome = seen.lock().expect("no panic while locked").clone();
    if let Ok(report) = report {
        assert_eq!(report.counts.settled(), 1);
    }
    (outcome, service.times("r-1"))
}

#[tokio::test(start_paused = true)]
async fn what_may_have_arrived_is_uncertain_and_never_sent_again() {
    let doubtful = [
        Step::Broken("reset"),
        Step::Silence,
        Step::error(500, "ERR_EXCEPTION"),
        Step::text(502, "text/html", "<html>"),
        Step::text(200, "text/html", "<html>"),
        Step::text(403, "text/html", "<html>"),
        Step::text(408, "text/plain", ""),
    ];
    for step in doubtful {
        let (outcome, times) = outcome_of(vec![step.clone()], false).await;
        assert!(
            matches!(outcome, Some(Outcome::Uncertain { arrived: false, .. })),
            "{step:?}: {outcome:?}"
        );
        assert_eq!(times, 1, "{step:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_arrived_without_an_id_is_uncertain_for_good() {
    let odd = [
        sent(""),
        sent("no id"),
        Step::text(200, "application/json", "{\"data\":"),
    ];
    for step in odd {
        for at_least_once in [false, true] {
            let (outcome, times) = outcome_of(vec![step.clone()], at_least_once).await;
            assert!(
                matches!(outcome, Some(Outcome::Uncertain { arrived: true, .. })),
                "{step:?}: {outcome:?}"
            );
            assert_eq!(times, 1, "{step:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_never_left_is_sent_later() {
    let steps = vec![
        Step::NotSent,
        Step::ConnectTimeout,
        Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "20"),
        sent("7"),
    ];
    let began = Instant::now();
    let (outcome, times) = outcome_of(steps, false).await;
    assert_eq!(outcome.as_ref().and_then(Outcome::message_id), Some("7"));
    assert_eq!(times, 4);
    assert!(
        began.elapsed() >= Duration::from_secs(20),
        "the server's wait"
    );
}

#[tokio::test(start_paused = true)]
async fn what_the_server_refuses_is_refused_with_its_code() {
    let (outcome, times) = outcome_of(vec![Step::error(404, "ERR_UID_NOT_FOUND")], false).await;
    let Some(Outcome::Refused { code, reason, .. }) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(code.as_deref(), Some("ERR_UID_NOT_FOUND"));
    assert!(reason.contains("send-bot-message"), "{reason}");
    assert_eq!(times, 1);
}

#[tokio::test(start_paused = true)]
async fn at_least_once_sends_uncertain_records_again_up_to_a_limit() {
    let steps = vec![Step::Broken("reset"), Step::Broken("reset"), sent("7")];
    let (outcome, times) = outcome_of(steps, true).await;
    assert_eq!(outcome.as_ref().and_then(Outcome::message_id), Some("7"));
    assert_eq!(times, 3);

    let (outcome, times) = outcome_of(vec![Step::Broken("reset")], true).await;
    assert!(matches!(outcome, Some(Outcome::Uncertain { .. })));
    assert_eq!(times, 5);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_after_doubt_leaves_the_doubt() {
    // The first request may have made a message, whatever becomes of the second.
    let steps = vec![Step::Broken("reset"), Step::error(400, "ERR_BAD_REQUEST")];
    let (outcome, _) = outcome_of(steps, true).await;
    assert!(
        matches!(outcome, Some(Outcome::Uncertain { .. })),
        "{outcome:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_wrong_key_stops_the_run_instead_of_refusing_every_record() {
    let hopeless = [
        Step::error(401, "AUTH_ERR_APIKEY_NOT_FOUND"),
        Step::error(403, "AUTH_ERR_NO_ACCESS"),
        Step::error(403, "ERR_PLAN_RESTRICTION"),
    ];
    for step in hopeless {
        let files = Files::new();
        let service = Service::new().on("r-1", [step.clone()]);
        let error = files.run(&service, records(100)).await.expect_err("a stop");
        assert_eq!(error.kind(), BulkErrorKind::Refused, "{step:?}: {error}");
        let report = error.report().expect("a report");
        assert_eq!(report.ended, Ended::Stopped);
        assert_eq!(counts(report)[..3], [0, 0, 0], "{step:?}");
        assert_eq!(service.came().len(), 1);

        // With a right key, the same run sends all of it.
        let service = Service::new();
        let report = files.run(&service, records(100)).await.expect("a report");
        assert_eq!(counts(&report), [100, 0, 0, 0]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_redirect_stops_the_run_and_leaves_its_record_uncertain() {
    let files = Files::new();
    let service = Service::new().on("r-1", [Step::text(302, "text/plain", "")]);
    let error = files.run(&service, records(100)).await.expect_err("a stop");
    assert_eq!(error.kind(), BulkErrorKind::Refused, "{error}");
    assert_eq!(counts(error.report().expect("a report"))[..3], [0, 0, 1]);
    let service = Service::new();
    let report = files.run(&service, records(100)).await.expect("a report");
    assert_eq!(counts(&report), [99, 0, 1, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_one_record_does_not_stop_the_others() {
    let service = Service::new()
        .on("r-2", [Step::error(403, "ERR_PERMISSION_DENIED")])
        .on("r-4", [Step::error(404, "ERR_UID_NOT_FOUND")]);
    let report = Bulk::new(&service.client())
        .concurrency(1)
        .start(records(5))
        .await;
    assert_eq!(counts(&report.expect("a report")), [3, 2, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_run_that_reaches_nobody_stops_when_its_patience_ends() {
    let files = Files::new();
    let script = Script::new([Step::NotSent]);
    let client = builder()
        .transport(script.clone())
        .build()
        .expect("sound settings");
    let began = Instant::now();
    let run = files
        .bulk(&client)
        .concurrency(8)
        .patience(Duration::from_secs(120));
    let error = run.start(records(50)).await.expect_err("a stop");
    assert_eq!(error.kind(), BulkErrorKind::Unreachable, "{error}");
    let waited = began.elapsed();
    assert!(
        waited > Duration::from_secs(120) && waited < Duration::from_secs(200),
        "{waited:?}"
    );
    // The more records wait, the less often each of them knocks.
    assert!(script.seen().len() < 200, "{}", script.seen().len());
    assert_eq!(counts(error.report().expect("a report"))[..3], [0, 0, 0]);

    // Nothing was lost: the records are known to be unsent.
    let service = Service::new();
    let report = files.run(&service, records(50)).await.expect("a report");
    assert_eq!(counts(&report), [50, 0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn no_more_records_are_under_way_than_allowed() {
    let service = Service::new().taking(Duration::from_millis(100));
    let began = Instant::now();
    let run = Bulk::new(&service.client())
        .concurrency(7)
        .start(records(70));
    assert_eq!(counts(&run.await.expect("a report")), [70, 0, 0, 0]);
    assert_eq!(service.most_at_a_time(), 7);
    assert!(
        began.elapsed() < Duration::from_millis(1_500),
        "they are used"
    );
}

#[tokio::test(start_paused = true)]
async fn a_stream_and_a_list_are_inputs_too() {
    let service = Service::new();
    let stream = futures_util::stream::iter((1..=3).map(record));
    let report = Bulk::new(&service.client())
        .start(BulkInput::stream(stream))
        .await;
    assert_eq!(counts(&report.expect("a report")), [3, 0, 0, 0]);
    let report = Bulk::new(&service.client())
        .start(vec![record(1), record(2)])
        .await;
    assert_eq!(counts(&report.expect("a report")), [2, 0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_report_reads_well_and_can_be_stored() {
    let service = Service::new()
        .on("r-2", [Step::error(404, "ERR_UID_NOT_FOUND")])
        .on("r-3", [Step::Broken("reset")])
        .taking(Duration::from_millis(500));
    let report = Bulk::new(&service.client())
        .concurrency(1)
        .start(records(4))
        .await;
    let report = report.expect("a report");
    insta::assert_snapshot!(report.to_string());
    insta::assert_json_snapshot!(report);
}
