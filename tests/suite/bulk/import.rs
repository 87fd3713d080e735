//! Rows of another system come over, each once.

use super::import_app::{App, Came, Fate};
use super::{Files, lines};
use crate::support::Step;
use cometchat::groups::{GroupType, Scope};
use cometchat::{Content, Receiver};
use cometchat_bulk::import::{
    Import, ImportGroup, ImportMember, ImportMessage, ImportReport, ImportUser,
};
use cometchat_bulk::journal::MemoryJournal;
use cometchat_bulk::{BulkErrorKind, Ended};
use std::time::Duration;

const CREATED: i64 = 1_700_000_000;

fn user(n: u64) -> ImportUser {
    ImportUser::new(format!("u{n}"), format!("User {n}")).created_at(CREATED)
}

fn group() -> ImportGroup {
    ImportGroup::new("team", "The team", GroupType::Private)
        .owner("u1")
        .created_at(CREATED)
}

fn message(n: u64) -> ImportMessage {
    let sent_at = CREATED + 10 + i64::try_from(n).expect("few");
    ImportMessage::new(format!("old-{n}"), "u1", Receiver::group("team"), sent_at)
        .content(Content::text(format!("message {n}")))
}

/// Two users, a group, its members and so many messages.
fn import(app: &App, files: &Files, messages: u64) -> Import {
    Import::new(&app.client())
        .journal(files.journal())
        .rejected(files.dead_letters())
        .allow_old_messages()
        .users([user(1), user(2)])
        .groups([group()])
        .members([
            ImportMember::new("team", "u1")
                .scope(Scope::Admin)
                .joined_at(CREATED + 1),
            ImportMember::new("team", "u2").joined_at(CREATED + 2),
        ])
        .messages((1..=messages).map(message))
}

/// Added, present, taken, rejected and unsettled.
fn ends(report: &ImportReport) -> [u64; 5] {
    let total = report.total();
    let ends = [
        total.added,
        total.present,
        total.taken,
        total.rejected,
        total.unsettled,
    ];
    assert_eq!(
        ends.iter().sum::<u64>(),
        total.read,
        "every row is counted once"
    );
    ends
}

#[tokio::test(start_paused = true)]
async fn all_kinds_come_over_in_their_order_fifty_rows_a_request() {
    let (app, files) = (App::new(), Files::in_memory());
    let report = import(&app, &files, 120).start().await.expect("a report");
    assert_eq!(
        (report.ended, ends(&report)),
        (Ended::Complete, [125, 0, 0, 0, 0])
    );
    assert!(report.is_all_there() && report.uncertain() == 0);
    let came: Vec<(String, usize)> = app
        .came()
        .iter()
        .map(|came| (came.kind.clone(), came.keys.len()))
        .collect();
    let expected = [
        ("users", 2),
        ("groups", 1),
        ("members", 2),
        ("messages", 50),
        ("messages", 50),
        ("messages", 20),
    ];
    assert_eq!(came, expected.map(|(kind, count)| (kind.to_owned(), count)));
    assert_eq!(app.row("members", "team_member_u1")["scope"], "admin");
    let message = app.row("messages", "old-7");
    assert_eq!(
        (&message["receiver"], &message["receiverType"]),
        (&"team".into(), &"group".into())
    );
    assert_eq!(
        (&message["sentAt"], &message["data"]["text"]),
        (&(CREATED + 17).into(), &"message 7".into())
    );
    insta::assert_snapshot!(
        report
            .to_string()
            .lines()
            .take(6)
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[tokio::test(start_paused = true)]
async fn no_minute_has_more_than_sixty_requests() {
    let app = App::new();
    let report = Import::new(&app.client())
        .users((1..=5_000).map(user))
        .start()
        .await
        .expect("a report");
    assert_eq!(report.users.added, 5_000);
    let times: Vec<Duration> = app.came().iter().map(|came| came.after).collect();
    assert_eq!(times.len(), 100);
    for (index, first) in times.iter().enumerate() {
        let within = times[index..]
            .iter()
            .filter(|time| **time < *first + Duration::from_secs(60));
        assert!(within.count() <= 60);
    }
    assert!(times[99] < Duration::from_secs(100), "{:?}", times[99]);
}

#[tokio::test(start_paused = true)]
async fn rows_of_which_no_answer_came_are_asked_again_and_found_present() {
    let lost = [
        Step::error(500, "ERR_EXCEPTION"),
        Step::Broken("reset"),
        Step::text(502, "text/html", "<html>"),
    ];
    for step in lost {
        let fate = step.clone();
        let app = App::deciding(move |number, _| match number {
            4 => Fate::After(fate.clone()),
            _ => Fate::Fine,
        });
        let files = Files::in_memory();
        let report = import(&app, &files, 50).start().await.expect("a report");
        assert_eq!(ends(&report), [5, 50, 0, 0, 0], "{step:?}");
        assert_eq!((app.made(), report.uncertain()), (55, 0));
    }
}

#[tokio::test(start_paused = true)]
async fn what_surely_was_not_done_is_no_earlier_attempt() {
    let steps = [
        Step::NotSent,
        Step::error(429, "ERR_TOO_MANY_REQUESTS").header("retry-after", "7"),
    ];
    for step in steps {
        let fate = step.clone();
        let app = App::deciding(move |number, _| match number {
            1 => Fate::Before(fate.clone()),
            _ => Fate::Fine,
        });
        let app = app.having("users", "u2");
        let files = Files::in_memory();
        let report = import(&app, &files, 1).start().await.expect("a report");
        assert_eq!(ends(&report), [5, 0, 1, 0, 0], "{step:?}");
        assert_eq!(report.rejected_rows[0].key, "u2");
        assert_eq!(app.row("users", "u2"), "theirs");
        let left = lines(&files.dead_letters());
        assert_eq!(
            (left.len(), &left[0]["code"]),
            (1, &"ERR_UID_ALREADY_EXISTS".into())
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_row_that_is_refused_is_rejected_alone_and_what_refers_to_it_never_leaves() {
    let (app, files) = (
        App::new().refusing("u2", "ERR_ROLE_NOT_FOUND"),
        Files::in_memory(),
    );
    let report = import(&app, &files, 1).start().await.expect("a report");
    assert_eq!(ends(&report), [4, 0, 0, 2, 0]);
    let rejected: Vec<(&str, &str)> = report
        .rejected_rows
        .iter()
        .map(|row| (&*row.key, &*row.reason))
        .collect();
    assert_eq!(rejected[0], ("u2", "ERR_ROLE_NOT_FOUND"));
    assert_eq!(
        rejected[1],
        (
            "team_member_u2",
            "`uid` refers to the user `u2`, which was rejected"
        )
    );
    assert_eq!(app.keys("members"), ["team_member_u1"]);
    let again = import(&app, &files, 1).start().await.expect("a report");
    assert_eq!((ends(&again), again.total().earlier), ([4, 0, 0, 2, 0], 5));
}

#[tokio::test(start_paused = true)]
async fn a_row_that_aborts_its_request_is_found_and_no_other_is_rejected() {
    for poison in [
        &["old-17"][..],
        &["old-1", "old-50", "old-60"],
        &["old-101"],
    ] {
        let app = App::new().poisoned_by(poison.iter().copied());
        let files = Files::in_memory();
        let report = import(&app, &files, 101).start().await.expect("a report");
        let count = poison.len() as u64;
        let total = report.total();
        assert_eq!(
            (total.rejected, total.unsettled, total.taken),
            (count, 0, 0),
            "{poison:?}"
        );
        assert_eq!(total.added + total.present, 106 - count);
        let mut rejected: Vec<&str> = report.rejected_rows.iter().map(|row| &*row.key).collect();
        rejected.sort_unstable();
        assert_eq!(rejected, *poison);
        assert_eq!(app.keys("messages").len() as u64, 101 - count);
        assert_eq!(app.made() as u64, 106 - count, "no row was made twice");
    }
}

#[tokio::test(start_paused = true)]
async fn a_first_batch_that_is_aborted_is_halved_as_well() {
    let app = App::new().poisoned_by(["u3"]);
    let run = Import::new(&app.client()).users((1..=8).map(user)).start();
    let report = run.await.expect("a report");
    assert_eq!((report.users.rejected, app.keys("users").len()), (1, 7));
    // Where nothing good passes, nobody knows whose fault it is.
    let app = App::new().poisoned_by(["u1"]);
    let run = Import::new(&app.client()).users([user(1)]).start();
    let error = run.await.expect_err("nothing passes");
    assert_eq!(error.kind(), BulkErrorKind::Unreachable);
    let report = error.import_report().expect("a report");
    assert_eq!((report.users.rejected, report.uncertain()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_waited_for_and_rejects_nothing() {
    let outages = [
        Step::error(500, "ERR_EXCEPTION"),
        Step::error(503, "ERR_MISSION_FAILED"),
        Step::text(503, "text/html", "<html>"),
        Step::Broken("reset"),
        Step::NotSent,
    ];
    for outage in outages {
        for (from, to) in [(0, 300), (5, 400)] {
            let step = outage.clone();
            let app = App::deciding(move |_, came: &Came| {
                let now = came.after.as_secs();
                if (from..to).contains(&now) {
                    Fate::Before(step.clone())
                } else {
                    Fate::Fine
                }
            });
            let files = Files::in_memory();
            let report = import(&app, &files, 300).start().await.expect("a report");
            let total = report.total();
            assert_eq!(
                (total.added, total.rejected, total.taken),
                (305, 0, 0),
                "{outage:?} from {from}"
            );
            let during = app
                .came()
                .iter()
                .filter(|came| (from..to).contains(&came.after.as_secs()))
                .count();
            assert!(
                during < 60,
                "{during} requests in the outage {outage:?} from {from}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_outage_without_end_stops_the_run_and_the_next_one_goes_on() {
    let app = App::deciding(|number, _| match number {
        1..=4 => Fate::Fine,
        5..=100 => Fate::Before(Step::NotSent),
        _ => Fate::Fine,
    });
    let files = Files::in_memory();
    let error = import(&app, &files, 200)
        .start()
        .await
        .expect_err("an outage");
    assert_eq!(error.kind(), BulkErrorKind::Unreachable);
    assert_eq!(
        error.import_report().map(|report| report.messages.added),
        Some(50)
    );
    let mut runs = 0;
    let report = loop {
        runs += 1;
        match import(&app, &files, 200).start().await {
            Ok(report) => break report,
            Err(error) => assert_eq!(error.kind(), BulkErrorKind::Unreachable),
        }
    };
    assert_eq!(
        (ends(&report), app.made()),
        ([205, 0, 0, 0, 0], 205),
        "{runs} runs"
    );
}

#[tokio::test(start_paused = true)]
async fn a_silent_answer_is_asked_again() {
    let app = App::deciding(|_, came| match came.keys.len() {
        50 => Fate::SilentOf("old-7"),
        _ => Fate::Fine,
    });
    let files = Files::in_memory();
    let report = import(&app, &files, 60).start().await.expect("a report");
    assert_eq!((ends(&report), app.made()), ([64, 1, 0, 0, 0], 65));
    // One that never says stops the run; nothing is claimed of the row.
    let app = App::deciding(|_, _| Fate::SilentOf("u1"));
    let run = Import::new(&app.client()).users([user(1), user(2)]).start();
    let error = run.await.expect_err("no answer for u1");
    let report = error.import_report().expect("a report");
    assert_eq!((report.users.added, report.uncertain()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_wrong_stops_the_run_at_once() {
    let app = App::deciding(|_, _| Fate::Before(Step::error(401, "AUTH_ERR_APIKEY_NOT_FOUND")));
    let files = Files::in_memory();
    let error = import(&app, &files, 5)
        .start()
        .await
        .expect_err("a wrong key");
    assert_eq!(
        (error.kind(), app.came().len()),
        (BulkErrorKind::Refused, 1)
    );
    let report = error.import_report().expect("a report");
    assert_eq!((report.users.unsettled, report.uncertain()), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_run_that_was_cancelled_anywhere_goes_on() {
    for stop_at in 1..=7 {
        let (app, files) = (App::new(), Files::in_memory());
        let run = import(&app, &files, 230).start();
        let control = run.control();
        let watched = app.clone();
        tokio::spawn(async move {
            while watched.came().len() < stop_at {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            control.cancel();
        });
        let first = run.await.expect("a report");
        assert_eq!(
            (first.ended, first.uncertain()),
            (Ended::Cancelled, 0),
            "{stop_at}"
        );
        let second = import(&app, &files, 230).start().await.expect("a report");
        assert_eq!(
            (ends(&second), app.made()),
            ([235, 0, 0, 0, 0], 235),
            "{stop_at}"
        );
        let earlier = first.total().added;
        assert_eq!(second.total().earlier, earlier);
    }
}

#[tokio::test(start_paused = true)]
async fn a_journal_that_lost_its_end_doubles_and_loses_nothing() {
    let (app, files) = (App::new(), Files::in_memory());
    let report = import(&app, &files, 60).start().await.expect("a report");
    assert_eq!(report.total().added, 65);
    let whole = std::fs::read(files.journal()).expect("the journal");
    for cut in (0..whole.len()).step_by(whole.len() / 40) {
        std::fs::write(files.journal(), &whole[..cut]).expect("a journal");
        let again = import(&app, &files, 60).start().await.expect("a report");
        let total = again.total();
        // Rows that the journal has lost altogether look like another source's.
        assert_eq!(
            total.added + total.present + total.taken,
            65,
            "cut at {cut}"
        );
        assert_eq!((app.made(), again.uncertain()), (65, 0));
    }
    // Damage in the middle is told, and then asked for anew.
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 200].fill(b'x');
    std::fs::write(files.journal(), &damaged).expect("a journal");
    let error = import(&app, &files, 60).start().await.expect_err("damage");
    assert_eq!(error.kind(), BulkErrorKind::JournalDamaged);
    let again = import(&app, &files, 60)
        .recover_journal()
        .start()
        .await
        .expect("a report");
    let total = again.total();
    assert_eq!((total.added + total.present, total.taken), (65, 0));
    assert_eq!(app.made(), 65);
}

#[tokio::test(start_paused = true)]
async fn another_input_is_not_sent_with_the_journal() {
    let (app, files) = (App::new(), Files::in_memory());
    import(&app, &files, 3).start().await.expect("a report");
    let came = app.came().len();
    let others = Import::new(&app.client())
        .journal(files.journal())
        .users([user(2), user(1)])
        .start();
    assert_eq!(
        others.await.expect_err("others").kind(),
        BulkErrorKind::JournalOfAnotherInput
    );
    let fewer = import(&app, &files, 2).start().await.expect_err("fewer");
    assert_eq!(fewer.kind(), BulkErrorKind::JournalOfAnotherInput);
    assert_eq!(app.came().len(), came);
    let more = import(&app, &files, 5).start().await.expect("a report");
    assert_eq!(ends(&more), [10, 0, 0, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn any_journal_will_do() {
    let (app, journal) = (App::new(), MemoryJournal::new());
    let run = || {
        Import::new(&app.client())
            .custom_journal(journal.clone())
            .users((1..=70).map(user))
            .start()
    };
    assert_eq!(run().await.expect("a report").users.added, 70);
    let again = run().await.expect("a report");
    assert_eq!(
        (again.users.added, again.users.earlier, app.made()),
        (70, 70, 70)
    );
}

/// Rows that are wrong, each with what is said of it.
fn wrong(import: Import) -> (Import, &'static [&'static str]) {
    let text = |muid: &str, text: &str| {
        ImportMessage::new(muid, "u1", Receiver::group("team"), CREATED)
            .content(Content::text(text))
    };
    let blank = cometchat::types::ImportMessage::new(
        "m2",
        "u1",
        "team",
        cometchat::types::ReceiverType::Group,
        CREATED,
    )
    .data(cometchat::types::OutgoingData::default().text("  "));
    let import = import
        .users([
            user(1),
            ImportUser::new("u 2", "Space"),
            ImportUser::new("u3", " "),
            ImportUser::new("u4", "Milliseconds").created_at(CREATED * 1000),
            user(1),
        ])
        .groups([group()])
        .members([
            ImportMember::new("team", "u1").joined_at(CREATED),
            ImportMember::new("team", "u3").joined_at(CREATED + 1),
            ImportMember::new("team", "u9").joined_at(4_000_000_000),
        ])
        .messages([
            text("m1", "Hello"),
            blank.into(),
            text("m1", "Hello again"),
            ImportMessage::new("m3", "u1", Receiver::group("team"), CREATED),
            ImportMessage::new("m4", "u1", Receiver::user("u3"), CREATED)
                .content(Content::text("Hi")),
            text("m5", "Hi").tags(["x".repeat(101)]),
        ]);
    (
        import,
        &[
            "user 2 (u 2): `uid` must have letters, digits, `_` and `-` only",
            "user 3 (u3): `name` must not be blank",
            "user 4 (u4): `createdAt` must be seconds since 1970, with ten digits",
            "user 5 (u1): `uid` must not come twice: the first `u1` counts",
            "member 7 (team_member_u1): `joinedAt` must be after the group was created",
            "member 8 (team_member_u3): `uid` refers to the user `u3`, which was rejected",
            "member 9 (team_member_u9): `joinedAt` must not be in the future",
            "message 11 (m2): `data.text` must not be blank",
            "message 12 (m1): `muid` must not come twice: the first `m1` counts",
            "message 13 (m3): `content` must be set",
            "message 14 (m4): `receiver` refers to the user `u3`, which was rejected",
            "message 15 (m5): `tags.0` must have at most 100 characters",
        ],
    )
}

#[tokio::test(start_paused = true)]
async fn what_is_wrong_is_found_before_it_leaves() {
    let (app, files) = (App::new(), Files::in_memory());
    let (import, expected) = wrong(Import::new(&app.client()));
    let checked = import.check().await;
    assert_eq!((checked.ended, app.came().len()), (Ended::Checked, 0));
    let (import, _) = wrong(
        Import::new(&app.client())
            .journal(files.journal())
            .rejected(files.dead_letters()),
    );
    let run = import.start().await.expect("a report");
    for report in [&checked, &run] {
        let text = report.to_string();
        let found: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("  "))
            .filter(|line| line.contains("): `") && !line.starts_with("warning"))
            .collect();
        assert_eq!(found, expected);
        // The message that is good is old.
        assert_eq!(report.warned, 1);
        assert!(
            report.warnings[0].text.contains("six months"),
            "{:?}",
            report.warnings
        );
    }
    assert_eq!(ends(&run), [3, 0, 0, 12, 0]);
    assert_eq!(
        (app.keys("messages"), app.keys("users")),
        (vec!["m1".to_owned()], vec!["u1".to_owned()])
    );
    // One has no row to write.
    assert_eq!(lines(&files.dead_letters()).len(), 11);
}

#[tokio::test(start_paused = true)]
async fn what_may_be_right_is_a_warning() {
    let app = App::new();
    let import = || {
        Import::new(&app.client())
            .users([user(1)])
            .messages([
                ImportMessage::new("m1", "u1", Receiver::user("elsewhere"), CREATED)
                    .content(Content::text("Hi")),
            ])
    };
    let report = import().check().await;
    let texts: Vec<&str> = report
        .warnings
        .iter()
        .map(|warning| &*warning.text)
        .collect();
    assert_eq!(texts.len(), 2);
    assert_eq!(
        texts[0],
        "`receiver`: the user `elsewhere` is not among those that were read"
    );
    assert_eq!(import().allow_old_messages().check().await.warned, 1);
}
