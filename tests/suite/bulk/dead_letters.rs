//! What is left over, fed again.

use super::service::{Service, sent};
use super::{Files, counts, lines, records};
use crate::support::Step;

/// A run that leaves `r-1` refused, `r-2` uncertain and `r-3` arrived without an id.
async fn leave(files: &Files) {
    let service = Service::new()
        .on("r-1", [Step::error(404, "ERR_UID_NOT_FOUND")])
        .on("r-2", [Step::Broken("reset")])
        .on("r-3", [sent("no id")]);
    let report = files.run(&service, records(4)).await.expect("a report");
    assert_eq!(counts(&report), [1, 1, 2, 0]);
}

#[tokio::test(start_paused = true)]
async fn what_is_left_over_says_what_became_of_it() {
    let files = Files::new();
    leave(&files).await;
    let text = std::fs::read_to_string(files.dead_letters()).expect("the file");
    insta::assert_snapshot!(text);
    assert!(!files.path("left.ndjson.part").exists());
}

#[tokio::test(start_paused = true)]
async fn fed_again_refused_records_are_sent_and_uncertain_ones_are_not() {
    let files = Files::new();
    leave(&files).await;
    let second = Files::new();
    let service = Service::new();
    let report = second.run(&service, files.dead_letters().as_path()).await;
    let report = report.expect("a report");
    assert_eq!(service.came(), ["r-1"]);
    assert_eq!(counts(&report), [1, 0, 2, 0]);
    let left: Vec<_> = lines(&second.dead_letters());
    assert_eq!(left.len(), 2, "what is still uncertain is left over again");
}

#[tokio::test(start_paused = true)]
async fn fed_again_at_least_once_all_is_sent_but_what_surely_arrived() {
    let files = Files::new();
    leave(&files).await;
    let second = Files::new();
    let service = Service::new();
    let run = second.bulk(&service.client()).at_least_once();
    let report = run
        .start(files.dead_letters().as_path())
        .await
        .expect("a report");
    assert_eq!(service.came(), ["r-1", "r-2"]);
    assert_eq!(counts(&report), [2, 0, 1, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_list_that_was_left_before_stays_until_there_is_a_new_one() {
    let files = Files::new();
    leave(&files).await;
    let before = lines(&files.dead_letters());

    // A run that stops on the way knows less than the one before.
    let other = cometchat_bulk::BulkInput::records((2..=5).map(super::record));
    assert!(files.run(&Service::new(), other).await.is_err());
    assert_eq!(lines(&files.dead_letters()), before);
    let run = files.bulk(&Service::new().client()).start(records(4));
    run.cancel();
    run.await.expect("a report");
    assert_eq!(lines(&files.dead_letters()), before);
    assert!(!files.path("left.ndjson.part").exists());

    // One that does not begin knows nothing.
    std::fs::write(files.journal(), "Dear diary,\n").expect("a file");
    assert!(files.run(&Service::new(), records(4)).await.is_err());
    assert_eq!(lines(&files.dead_letters()), before);
}
