//! What can be wrong with a journal: each is a clear error, and the file stays as it was.

use super::service::Service;
use super::{Files, counts, record, records};
use super::{HEADER, journal_of};
use cometchat::messages::SendMessage;
use cometchat::{Content, Receiver};
use cometchat_bulk::{Bulk, BulkErrorKind, BulkInput};
use std::time::Duration;

/// Runs against a journal with this text, and checks that nothing is sent and the file stays.
async fn refused(text: &str, records_read: u64) -> (BulkErrorKind, String) {
    let files = Files::new();
    std::fs::write(files.journal(), text).expect("a file");
    let service = Service::new();
    let run = files.run(&service, records(records_read));
    let error = run.await.expect_err("an error");
    assert!(service.came().is_empty(), "nothing is sent");
    let after = std::fs::read_to_string(files.journal()).expect("the file");
    assert_eq!(after, text, "the file is as it was");
    let path = files.journal().display().to_string();
    (error.kind(), error.to_string().replace(&path, "[journal]"))
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_no_journal_is_left_alone() {
    for text in [
        "Dear diary,\n",
        "{}\n",
        "[]",
        "\u{0}\u{0}",
        "{\"key\":\"order-17\"}\n",
    ] {
        let (kind, said) = refused(text, 1).await;
        assert_eq!(kind, BulkErrorKind::NotAJournal);
        assert_eq!(
            said,
            "[journal] is not a journal of a bulk run; it is left as it is"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_journal_of_another_version_is_left_alone() {
    let text = HEADER.replace(":2,", ":1,") + "\n{\"something\":\"new\"}\n";
    let (kind, said) = refused(&text, 1).await;
    assert_eq!(kind, BulkErrorKind::JournalVersion);
    assert_eq!(
        said,
        "the journal [journal] has version 1, and this program reads version 2"
    );
}

#[tokio::test(start_paused = true)]
async fn a_journal_of_another_app_is_left_alone() {
    let text = HEADER.replace("app-1", "app-2") + "\n";
    let (kind, said) = refused(&text, 1).await;
    assert_eq!(kind, BulkErrorKind::JournalOfAnotherApp);
    assert_eq!(
        said,
        "the journal [journal] is of runs against app-2.api-us.cometchat.io/v3, not app-1.api-us.cometchat.io/v3"
    );
}

#[tokio::test(start_paused = true)]
async fn a_damaged_journal_is_left_alone() {
    let sending = r#"{"event":"sending","record":1,"key":"r-1","hash":"00000000000000aa"}"#;
    let confirmed = r#"{"event":"confirmed","record":1,"key":"r-1","id":"7"}"#;
    let unsent = r#"{"event":"unsent","record":1}"#;
    let other = sending.replace("aa", "ab");
    let damaged = |line: u64, byte: usize, why: &str| {
        format!(
            "the journal [journal] is damaged at line {line}, byte {byte}: {why}; nothing was sent, and `recover_journal` \
             goes on with every record uncertain of which it cannot be read what became"
        )
    };
    let not_sending = "it has an outcome of a record that was not being sent";
    let has_end = "it sends a record again that has an end";
    for (entries, why) in [
        (vec![confirmed], not_sending),
        (vec![unsent], not_sending),
        (vec![sending, unsent, confirmed], not_sending),
        (
            vec![sending, confirmed, unsent],
            "it has a second outcome of a record",
        ),
        (
            vec![sending, confirmed, confirmed],
            "it has a second outcome of a record",
        ),
        (vec![sending, confirmed, sending], has_end),
        (
            vec![sending, unsent, &other],
            "it sends another record under a number that was used before",
        ),
        (
            vec!["{\"event\":\"resent\",\"record\":1}"],
            "it is not as it was written",
        ),
    ] {
        let entries: Vec<String> = entries.into_iter().map(str::to_owned).collect();
        let text = journal_of(&entries);
        let last = text.trim_end().rfind('\n').expect("two lines") + 1;
        let (kind, said) = refused(&text, 1).await;
        let line = entries.len() as u64 + 1;
        assert_eq!(
            (kind, said),
            (BulkErrorKind::JournalDamaged, damaged(line, last, why))
        );
    }
    // Lines that are whole but in another order, or not there.
    let sound = journal_of(&[sending.to_owned(), confirmed.to_owned()]);
    let lines: Vec<&str> = sound.lines().collect();
    for (text, line) in [
        (format!("{}\n{}\n{}\n", lines[0], lines[2], lines[1]), 2),
        (format!("{}\n{}\n", lines[0], lines[2]), 2),
        (format!("{}\n{}\n{}\n", lines[0], lines[1], lines[1]), 3),
    ] {
        let (kind, said) = refused(&text, 1).await;
        assert_eq!(kind, BulkErrorKind::JournalDamaged);
        assert!(said.contains(&format!("at line {line}, ")), "{said}");
        assert!(said.contains("its number is another one"), "{said}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_journal_of_another_input_is_noticed() {
    let files = Files::new();
    let service = Service::new();
    files.run(&service, records(3)).await.expect("a report");
    let before = std::fs::read_to_string(files.journal()).expect("the file");
    let other = |n: u64| {
        let text = if n == 2 { "Changed" } else { "Message 1" };
        let content = Content::text(text);
        cometchat_bulk::BulkRecord::bot(
            format!("r-{n}"),
            "assistant",
            SendMessage::new(Receiver::user("alice"), content),
        )
    };
    let cases: Vec<(BulkInput, &str)> = vec![
        (
            BulkInput::records(vec![record(1), other(2), record(3)]),
            "the journal is of another input: record 2 (`r-2`) is not the one that the journal tells of",
        ),
        (
            BulkInput::records(vec![record(2), record(1), record(3)]),
            "the journal is of another input: record 1 (`r-2`) is not the one that the journal tells of",
        ),
        (
            records(2),
            "the journal is of another input: the input ends at record 2, and the journal tells of record 3",
        ),
    ];
    for (input, expected) in cases {
        let error = files.run(&service, input).await.expect_err("an error");
        assert_eq!(error.kind(), BulkErrorKind::JournalOfAnotherInput);
        assert_eq!(error.to_string(), expected);
    }
    assert_eq!(service.came().len(), 3, "nothing more was sent");
    assert_eq!(
        std::fs::read_to_string(files.journal()).expect("the file"),
        before
    );
}

#[tokio::test(start_paused = true)]
async fn two_runs_cannot_share_a_journal() {
    let service = Service::new().taking(Duration::from_secs(1));
    let files = Files::new();
    let first = files.bulk(&service.client()).start(records(3));
    tokio::time::sleep(Duration::from_millis(500)).await;
    let second = files
        .bulk(&service.client())
        .dead_letters(files.path("other"));
    let error = second.start(records(3)).await.expect_err("an error");
    assert_eq!(error.kind(), BulkErrorKind::JournalInUse, "{error}");
    assert_eq!(counts(&first.await.expect("a report")), [3, 0, 0, 0]);
    // It is free again.
    files.run(&service, records(3)).await.expect("a report");
}

#[tokio::test(start_paused = true)]
async fn a_journal_that_cannot_be_opened_stops_the_run_before_anything_is_sent() {
    let service = Service::new();
    let files = Files::new();
    for path in [files.path("no-such-directory/journal"), files.path("")] {
        let run = Bulk::new(&service.client()).journal(path);
        let error = run.start(records(3)).await.expect_err("an error");
        assert_eq!(error.kind(), BulkErrorKind::Journal, "{error}");
    }
    assert!(service.came().is_empty());
}

#[tokio::test(start_paused = true)]
async fn input_journal_and_leftovers_are_different_files() {
    let service = Service::new();
    let files = Files::new();
    let input = files.path("input.part");
    std::fs::write(&input, record(1).to_line().expect("a good record")).expect("a file");
    let bulk = || Bulk::new(&service.client());
    let runs = [
        bulk().journal(&input),
        bulk().dead_letters(files.path("./input.part")),
        bulk().dead_letters(files.path("input")),
        bulk()
            .journal(files.journal())
            .dead_letters(files.journal()),
    ];
    for run in runs {
        let error = run
            .start(BulkInput::file(&input))
            .await
            .expect_err("an error");
        assert_eq!(error.kind(), BulkErrorKind::Settings, "{error}");
    }
    assert!(service.came().is_empty());
    assert!(input.metadata().expect("the file").len() > 0);
}
