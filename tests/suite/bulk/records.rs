//! Records as text: what is read, what is refused, and how it is told.

use super::service::Service;
use super::{Files, record, records};
use cometchat::messages::SendMessage;
use cometchat::{Attachment, Content, ModerationMessage, Receiver};
use cometchat_bulk::{BadRecords, Bulk, BulkErrorKind, BulkInput, BulkRecord, Ended};
use insta::assert_snapshot;
use std::fmt::Write as _;

#[test]
fn a_record_survives_being_written_and_read() {
    let photo = Attachment::new("https://files.example.com/p.png", "p.png", "image/png");
    let hello = ModerationMessage::new("alice", Receiver::group("team-1"), Content::text("Hello!"))
        .sender_name("Alice")
        .tags(["a", "b"])
        .extra("brandNew", 1);
    let all = [
        BulkRecord::bot(
            "k-1",
            "assistant",
            SendMessage::new(Receiver::user("alice"), Content::text("Hi  there")),
        ),
        BulkRecord::bot(
            "k-2",
            "assistant",
            SendMessage::new(Receiver::group("team-1"), Content::image(photo)),
        ),
        BulkRecord::moderation("k-3", hello),
        BulkRecord::user(
            "k-5",
            "bob",
            SendMessage::new(Receiver::group("team-1"), Content::text("Lunch?")),
        ),
        BulkRecord::app(
            "k-6",
            SendMessage::new(Receiver::user("alice"), Content::text("News")),
        ),
        BulkRecord::reply(
            "k-4",
            "bob",
            "41",
            SendMessage::new(
                Receiver::user("alice"),
                Content::custom("order", [("n", 1)]),
            ),
        ),
    ];
    let mut text = String::new();
    for record in all {
        let line = record.to_line().expect("a good record");
        let again = BulkRecord::from_line(&line).expect("what was written can be read");
        assert_eq!(again.to_line().expect("a good record"), line);
        assert_eq!(again.key(), record.key());
        writeln!(text, "{line}").expect("strings take everything");
    }
    assert_snapshot!(text);
}

#[test]
fn the_key_is_the_muid_where_none_is_set() {
    let set = r#"{"key":"k","bot":"b","request":{"muid":"mine","receiver":"a","receiverType":"user","data":{"text":"Hi"}}}"#;
    assert!(
        BulkRecord::from_line(set)
            .expect("a record")
            .to_line()
            .expect("a line")
            .contains(r#""muid":"mine""#)
    );
    let unset = set.replace(r#""muid":"mine","#, "");
    assert!(
        BulkRecord::from_line(&unset)
            .expect("a record")
            .to_line()
            .expect("a line")
            .contains(r#""muid":"k""#)
    );
}

#[test]
fn what_is_wrong_with_a_line_is_told_by_field_and_rule() {
    let bot = |request: &str| format!(r#"{{"key":"k","bot":"b","request":{request}}}"#);
    let long = "x".repeat(65_537);
    let tag = "x".repeat(101);
    let cases: Vec<String> = vec![
        "not JSON".to_owned(),
        r#"{"key":"k""#.to_owned(),
        r#"{"key":"k"} {}"#.to_owned(),
        "[]".to_owned(),
        "17".to_owned(),
        "{}".to_owned(),
        r#"{"key":"k"}"#.to_owned(),
        r#"{"key":""}"#.to_owned(),
        r#"{"key":17}"#.to_owned(),
        r#"{"key":"a\nb","bot":"b","request":{}}"#.to_owned(),
        r#"{"key":"k","bot":"b"}"#.to_owned(),
        r#"{"key":"k","bots":"b","request":{}}"#.to_owned(),
        r#"{"key":"k","bot":"b","request":{},"moderation":{"sender":"a","receiver":"b","receiverType":"user"}}"#.to_owned(),
        bot("{}"),
        bot(r#"{"receiver":"alice"}"#),
        bot(r#"{"receiver":"alice","receiverType":"robot","data":{"text":"Hi"}}"#),
        bot(r#"{"receiver":17,"receiverType":"user","data":{"text":"Hi"}}"#),
        bot(r#"{"receiver":"..","receiverType":"user","data":{"text":"Hi"}}"#),
        bot(r#"{"receiver":"a b","receiverType":"user","data":{"text":"Hi"}}"#),
        bot(r#"{"receiver":"alice","receiverType":"user","data":{"text":""}}"#),
        bot(r#"{"receiver":"alice","receiverType":"user"}"#),
        bot(r#"{"receiver":"alice","receiverType":"user","data":{"text":5}}"#),
        bot(r#"{"receiver":"alice","receiverType":"user","type":"image","data":{}}"#),
        bot(r#"{"receiver":"alice","receiverType":"user","type":"image","data":{"attachments":[{"url":"ftp://x","name":"x","mimeType":"y","extension":"z"}]}}"#),
        bot(r#"{"multipleReceivers":{"uids":["alice","bob"]},"data":{"text":"Hi"}}"#),
        bot(&format!(r#"{{"receiver":"alice","receiverType":"user","data":{{"text":"{long}"}}}}"#)),
        bot(&format!(r#"{{"receiver":"alice","receiverType":"user","tags":["a","{tag}"],"data":{{"text":"Hi"}}}}"#)),
        bot(r#"{"receiver":"alice","receiverType":"user","data":{"text":"Hi"}}"#).replace(r#""b""#, r#""../groups""#),
        r#"{"key":"k","moderation":{"receiver":"b","receiverType":"user","data":{"text":"Hi"}}}"#.to_owned(),
        r#"{"key":"k","moderation":{"sender":"","receiver":"b","receiverType":"user","data":{"text":"Hi"}}}"#.to_owned(),
        r#"{"key":"k","moderation":{"sender":"a","receiver":"b","receiverType":"user","data":{"text":"Hi"},"senderUserDetails":{"uid":"c","name":"C"}}}"#.to_owned(),
        r#"{"key":"k","onBehalfOf":"bob","parent":"41/..","reply":{"receiver":"a","receiverType":"user","data":{"text":"Hi"}}}"#.to_owned(),
        r#"{"key":"k","parent":"41","reply":{"receiver":"a","receiverType":"user","data":{"text":"Hi"}}}"#.to_owned(),
        r#"{"key":"k","onBehalfOf":"","parent":"41","reply":{"receiver":"a","receiverType":"user","data":{"text":"Hi"}}}"#.to_owned(),
        bot(r#"{"receiver":"alice","receiverType":"user","data":{"text":"Hi"}}"#).replace("}}}", r#"}},"outcome":{"is":"lost"}}"#),
    ];
    let mut table = String::new();
    for line in cases {
        let problem = BulkRecord::from_line(&line).expect_err(&line);
        let shown: String = if line.len() > 200 {
            format!("{} … ({} bytes)", &line[..60], line.len())
        } else {
            line
        };
        writeln!(table, "{shown}\n    {problem}").expect("strings take everything");
    }
    assert_snapshot!(table);
}

fn mixed(files: &Files) -> std::path::PathBuf {
    let path = files.path("input.ndjson");
    let good = |n| record(n).to_line().expect("a good record");
    let text = format!(
        "{}\nnot JSON\n\n{{\"key\":\"odd\"}}\n{}\n",
        good(1),
        good(2)
    );
    std::fs::write(&path, text).expect("a file");
    path
}

#[tokio::test(start_paused = true)]
async fn bad_records_are_reported_with_their_lines_and_the_others_are_sent() {
    let (files, service) = (Files::new(), Service::new());
    let path = mixed(&files);
    let report = files.run(&service, path.as_path()).await.expect("a report");
    assert_eq!(service.came(), ["r-1", "r-2"]);
    assert_eq!((report.counts.confirmed, report.counts.bad), (2, 2));
    let bad: Vec<String> = report.bad_records.iter().map(ToString::to_string).collect();
    assert_eq!(
        bad,
        [
            "2: `record` is not JSON: expected ident (column 2)",
            "4 (odd): `record` must have `message` with or without `onBehalfOf`, or `bot` and `request`, or `moderation`, or `onBehalfOf`, `parent` and `reply`, and no others",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn bad_records_can_stop_a_run_before_anything_is_sent() {
    let (files, service) = (Files::new(), Service::new());
    let path = mixed(&files);
    let strict = || {
        files
            .bulk(&service.client())
            .bad_records(BadRecords::StopBeforeSending)
    };
    let error = strict().start(path.as_path()).await.expect_err("a stop");
    assert_eq!(error.kind(), BulkErrorKind::BadRecords);
    assert_eq!(
        error.to_string(),
        "2 of 4 records cannot be sent, so none was"
    );
    assert_eq!(error.report().expect("a report").bad_records.len(), 2);
    assert!(service.came().is_empty());
    assert!(!files.journal().exists());

    // What can be read only once cannot be looked through first.
    let error = strict().start(records(2)).await.expect_err("an error");
    assert_eq!(error.kind(), BulkErrorKind::Settings);
    assert!(service.came().is_empty());
}

#[tokio::test(start_paused = true)]
async fn bad_records_of_a_program_are_numbered() {
    let service = Service::new();
    let odd = BulkRecord::bot(
        "odd",
        "..",
        SendMessage::new(Receiver::user("alice"), Content::text("Hi")),
    );
    let report = Bulk::new(&service.client())
        .start(vec![record(1), odd])
        .await;
    let report = report.expect("a report");
    assert_eq!((report.counts.confirmed, report.counts.bad), (1, 1));
    let bad = &report.bad_records[0];
    assert_eq!(
        (bad.number(), bad.key(), bad.problem().field()),
        (2, Some("odd"), "bot")
    );
}

#[tokio::test(start_paused = true)]
async fn only_the_first_bad_records_are_listed() {
    let service = Service::new();
    let text = "{}\n".repeat(250);
    let run = Bulk::new(&service.client()).start(BulkInput::ndjson(std::io::Cursor::new(text)));
    let report = run.await.expect("a report");
    assert_eq!((report.counts.bad, report.bad_records.len()), (250, 100));
    assert!(report.to_string().contains("and 150 more bad records"));
}

#[tokio::test(start_paused = true)]
async fn a_dry_run_sends_nothing() {
    let (files, service) = (Files::new(), Service::new());
    let path = mixed(&files);
    let report = files
        .bulk(&service.client())
        .check(path.as_path())
        .await
        .expect("a report");
    assert_eq!(report.ended, Ended::Checked);
    assert_eq!(
        (
            report.counts.read,
            report.counts.bad,
            report.counts.unsettled
        ),
        (4, 2, 2)
    );
    assert!(service.came().is_empty());
    assert!(!files.journal().exists() && !files.dead_letters().exists());
}

#[tokio::test(start_paused = true)]
async fn an_input_that_cannot_be_read_stops_the_run() {
    let (files, service) = (Files::new(), Service::new());
    let error = files
        .run(&service, BulkInput::file(files.path("nowhere")))
        .await;
    assert_eq!(error.expect_err("an error").kind(), BulkErrorKind::Input);

    struct Breaks(std::io::Cursor<String>);
    impl std::io::Read for Breaks {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(std::io::Error::other("the cable is out")),
                read => Ok(read),
            }
        }
    }
    let text = format!("{}\n", record(1).to_line().expect("a good record"));
    let input = BulkInput::ndjson(Breaks(std::io::Cursor::new(text)));
    let error = files.run(&service, input).await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "the input cannot be read: the cable is out"
    );
    assert_eq!(error.report().expect("a report").counts.confirmed, 1);
}
