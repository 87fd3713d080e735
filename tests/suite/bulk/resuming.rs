//! Starting the same run again.

use super::service::{Service, sent};
use super::{Files, counts, lines, record, records};
use crate::support::Step;
use cometchat_bulk::BulkInput;
use serde_json::json;
use std::io::Write;

/// A journal as a killed run leaves it: `r-1` confirmed, `r-2` sent, `r-3` withdrawn, the others never begun.
async fn killed(files: &Files) {
    let service = Service::new().on("r-3", [Step::error(401, "AUTH_ERR_APIKEY_NOT_FOUND")]);
    let stopped = files.run(&service, records(3)).await;
    assert!(stopped.is_err());
    let text = std::fs::read_to_string(files.journal()).expect("a journal");
    let mut entries = super::entries_of(&text);
    entries.retain(|line| !(line.contains("confirmed") && line.contains("r-2")));
    std::fs::write(files.journal(), super::journal_of(&entries)).expect("a file");
}

#[tokio::test(start_paused = true)]
async fn the_journal_says_what_was_sent_and_what_became_of_it() {
    let (service, files) = (
        Service::new()
            .on("r-2", [Step::error(404, "ERR_UID_NOT_FOUND")])
            .on("r-3", [Step::Broken("reset")])
            .on("r-4", [Step::NotSent, sent("9")]),
        Files::new(),
    );
    files.run(&service, records(4)).await.expect("a report");
    let text = std::fs::read_to_string(files.journal()).expect("a journal");
    insta::assert_snapshot!(text);
}

#[tokio::test(start_paused = true)]
async fn a_resumed_run_sends_only_what_never_left() {
    let files = Files::new();
    killed(&files).await;
    let service = Service::new();
    let report = files.run(&service, records(5)).await.expect("a report");
    assert_eq!(service.came(), ["r-3", "r-4", "r-5"]);
    assert_eq!(counts(&report), [4, 0, 1, 0]);
    assert_eq!(report.counts.earlier, 2);
    let left = lines(&files.dead_letters());
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["key"], "r-2");
    assert_eq!(left[0]["outcome"]["is"], "uncertain");

    // And once more: everything has its end.
    let service = Service::new();
    let report = files.run(&service, records(5)).await.expect("a report");
    assert!(service.came().is_empty());
    assert_eq!(counts(&report), [4, 0, 1, 0]);
    assert_eq!(
        lines(&files.dead_letters()),
        left,
        "what is left over is whole again"
    );
}

#[tokio::test(start_paused = true)]
async fn a_resumed_run_sends_uncertain_records_only_at_least_once() {
    let files = Files::new();
    killed(&files).await;
    let service = Service::new();
    let run = files.bulk(&service.client()).at_least_once();
    let report = run.start(records(5)).await.expect("a report");
    assert_eq!(service.came(), ["r-2", "r-3", "r-4", "r-5"]);
    assert_eq!(counts(&report), [5, 0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn what_arrived_without_an_id_is_not_sent_again_by_any_run() {
    let files = Files::new();
    let service = Service::new().on("r-1", [sent("no id")]);
    files.run(&service, records(1)).await.expect("a report");
    let service = Service::new();
    let run = files.bulk(&service.client()).at_least_once();
    let report = run.start(records(1)).await.expect("a report");
    assert_eq!(counts(&report), [0, 0, 1, 0]);
    assert!(service.came().is_empty());
}

#[tokio::test(start_paused = true)]
async fn records_may_be_added_behind_the_others() {
    let files = Files::new();
    let service = Service::new();
    files.run(&service, records(2)).await.expect("a report");
    let report = files.run(&service, records(4)).await.expect("a report");
    assert_eq!(counts(&report), [4, 0, 0, 0]);
    assert_eq!(service.came().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_bad_record_that_was_put_right_is_sent_by_the_next_run() {
    let files = Files::new();
    let path = files.path("input.ndjson");
    let good = |n| record(n).to_line().expect("a good record");
    let write = |second: &str| {
        let mut file = std::fs::File::create(&path).expect("a file");
        writeln!(file, "{}\n{second}\n{}", good(1), good(3)).expect("a write");
    };
    let service = Service::new();
    write("{\"key\":\"r-2\"}");
    let report = files.run(&service, path.as_path()).await.expect("a report");
    assert_eq!((report.counts.confirmed, report.counts.bad), (2, 1));
    write(&good(2));
    let report = files.run(&service, path.as_path()).await.expect("a report");
    assert_eq!(counts(&report), [3, 0, 0, 0]);
    assert_eq!(service.came(), ["r-1", "r-3", "r-2"]);
}

#[tokio::test(start_paused = true)]
async fn what_is_left_over_keeps_the_reasons_of_earlier_runs() {
    let files = Files::new();
    let service = Service::new().on("r-1", [Step::error(404, "ERR_UID_NOT_FOUND")]);
    files.run(&service, records(2)).await.expect("a report");
    let first = lines(&files.dead_letters());
    let service = Service::new();
    files.run(&service, records(2)).await.expect("a report");
    assert_eq!(lines(&files.dead_letters()), first);
    assert_eq!(first[0]["outcome"]["code"], json!("ERR_UID_NOT_FOUND"));
    assert!(service.came().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_order_of_fields_and_spaces_in_a_file_do_not_make_another_input() {
    let files = Files::new();
    let service = Service::new();
    let one = r#"{"key":"k","bot":"b","request":{"receiver":"alice","receiverType":"user","data":{"text":"Hi","metadata":{"x":1,"y":2}}}}"#;
    let same = r#"  {"request": {"data": {"metadata": {"y": 2, "x": 1}, "text": "Hi"}, "receiverType": "user", "receiver": "alice", "muid": "k"}, "bot": "b", "key": "k"}"#;
    for text in [one, same] {
        let report = files
            .run(&service, BulkInput::ndjson(text.as_bytes()))
            .await;
        assert_eq!(counts(&report.expect("a report")), [1, 0, 0, 0]);
    }
    assert_eq!(service.came().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_record_in_doubt_is_never_written_down_as_unsent() {
    let files = Files::new();
    let refused_later = Step::error(429, "ERR_TOO_MANY_REQUESTS");
    let service = Service::new().on(
        "r-1",
        [
            Step::Broken("reset"),
            refused_later,
            Step::NotSent,
            sent("7"),
        ],
    );
    let run = files.bulk(&service.client()).at_least_once();
    let report = run.start(records(1)).await.expect("a report");
    assert_eq!(counts(&report), [1, 0, 0, 0]);
    let events = |files: &Files| -> Vec<String> {
        let lines = lines(&files.journal());
        let events = lines.iter().skip(1).map(|line| line["event"].to_string());
        events.collect()
    };
    let sending = "\"sending\"";
    assert_eq!(
        events(&files),
        [sending, sending, sending, sending, "\"confirmed\""]
    );

    // Cancelled while it waits, it is uncertain.
    let files = Files::new();
    let service = Service::new().on("r-1", [Step::Broken("reset"), Step::NotSent]);
    let run = files.bulk(&service.client()).at_least_once();
    let run = run.start(records(1));
    tokio::time::sleep(std::time::Duration::from_secs(60)).await;
    run.cancel();
    assert_eq!(counts(&run.await.expect("a report")), [0, 0, 1, 0]);
    let events = events(&files);
    assert_eq!(events.last().expect("lines"), "\"uncertain\"");
    assert!(!events.contains(&"\"unsent\"".to_owned()));
}
