//! Events on the disk.

use crate::support::{event, next, request, webhook};
use cometchat_webhooks::{Event, Handled, Inbox, InboxErrorKind, Router};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

fn place() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("events");
    (directory, path)
}

async fn filled(path: &Path, events: u64) {
    let inbox = Inbox::open(path).unwrap();
    for id in 1..=events {
        inbox.add(event(id)).await.unwrap();
    }
}

fn only_file(path: &Path) -> PathBuf {
    path.join("events-000000000001")
}

#[tokio::test]
async fn an_event_is_on_the_disk_before_it_is_answered() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    let response = webhook().deliver_to(&inbox).handle(request(event(1))).await;
    assert_eq!(response.status(), 200);
    assert!(
        fs::read_to_string(only_file(&path))
            .unwrap()
            .contains("message_sent")
    );
}

#[tokio::test]
async fn what_is_not_done_comes_again_after_a_restart_and_what_is_done_does_not() {
    let (_directory, path) = place();
    filled(&path, 3).await;
    let inbox = Inbox::open(&path).unwrap();
    next(&inbox).await.done().unwrap();
    let second = next(&inbox).await;
    assert_eq!(second.number(), 2);
    drop((second, inbox));
    let inbox = Inbox::open(&path).unwrap();
    assert_eq!(inbox.status().pending, 2);
    assert_eq!(next(&inbox).await.number(), 2);
    assert_eq!(next(&inbox).await.number(), 3);
}

#[tokio::test]
async fn bodies_come_back_to_the_last_byte() {
    let (_directory, path) = place();
    let bodies = [
        &b"{\"a\": \"\\ud83d\\udc4d\\n\" }\r\n"[..],
        b"",
        b"\xff\x00\n\"",
        "👍".as_bytes(),
    ];
    let inbox = Inbox::open(&path).unwrap();
    for body in bodies {
        inbox.add(body.to_vec()).await.unwrap();
    }
    drop(inbox);
    let inbox = Inbox::open(&path).unwrap();
    for body in bodies {
        let delivery = next(&inbox).await;
        assert_eq!(delivery.event().envelope().bytes(), body);
        delivery.done().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_that_is_dropped_without_a_word_comes_again_after_a_pause() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    inbox.add(event(1)).await.unwrap();
    for attempt in 1..=3 {
        let delivery = next(&inbox).await;
        assert_eq!((delivery.number(), delivery.attempt()), (1, attempt));
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_waits_and_does_not_hold_up_the_others() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    inbox.add(event(1)).await.unwrap();
    inbox.add(event(2)).await.unwrap();
    next(&inbox)
        .await
        .retry_after(Duration::from_secs(3600))
        .unwrap();
    next(&inbox).await.done().unwrap();
    let before = tokio::time::Instant::now();
    let again = next(&inbox).await;
    assert_eq!((again.number(), again.attempt()), (1, 2));
    assert!(before.elapsed() >= Duration::from_secs(3600));
}

#[tokio::test(start_paused = true)]
async fn a_retry_waits_across_a_restart_too() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    inbox.add(event(1)).await.unwrap();
    next(&inbox)
        .await
        .retry_after(Duration::from_secs(3600))
        .unwrap();
    drop(inbox);
    let inbox = Inbox::open(&path).unwrap();
    let before = tokio::time::Instant::now();
    let again = next(&inbox).await;
    assert_eq!(again.attempt(), 2);
    assert!(before.elapsed() > Duration::from_secs(3500));
}

#[tokio::test]
async fn what_cannot_be_handled_is_put_away_and_can_be_tried_again() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    inbox.add(event(1)).await.unwrap();
    next(&inbox)
        .await
        .dead_letter("nobody knows the group")
        .unwrap();
    let letters = inbox.dead_letters().await.unwrap();
    assert_eq!(
        (letters[0].number, letters[0].reason.as_str()),
        (1, "nobody knows the group")
    );
    drop(inbox);

    let inbox = Inbox::open(&path).unwrap();
    assert_eq!(
        (inbox.status().pending, inbox.status().dead_letters),
        (0, 1)
    );
    assert_eq!(inbox.retry_dead_letters().await.unwrap(), 1);
    assert_eq!(inbox.status().dead_letters, 0);
    let again = next(&inbox).await;
    assert_eq!(again.event().raw(), event(1));
}

#[tokio::test(start_paused = true)]
async fn an_event_that_was_delivered_as_often_as_is_allowed_is_put_away() {
    let (_directory, path) = place();
    let inbox = Inbox::options(&path).max_attempts(2).open().unwrap();
    inbox.add(event(1)).await.unwrap();
    drop(next(&inbox).await);
    next(&inbox).await.retry_after(Duration::ZERO).unwrap();
    let letters = inbox.dead_letters().await.unwrap();
    assert_eq!(letters[0].reason, "it was delivered 2 times");
    assert_eq!(inbox.status().pending, 0);
}

#[tokio::test]
async fn events_are_replayed_from_a_moment_on_though_they_are_done() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    for id in 1..=3 {
        inbox.add(event(id)).await.unwrap();
        next(&inbox).await.done().unwrap();
    }
    let later = SystemTime::now() + Duration::from_secs(60);
    assert_eq!(inbox.replay_since(later).await.unwrap(), 0);
    assert_eq!(inbox.replay_since(SystemTime::UNIX_EPOCH).await.unwrap(), 3);
    assert_eq!(next(&inbox).await.number(), 1);
    drop(inbox);
    let inbox = Inbox::open(&path).unwrap();
    assert_eq!(inbox.status().pending, 3);
}

#[tokio::test]
async fn the_same_bytes_within_the_time_of_retries_are_marked_and_delivered() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    inbox.add(event(1)).await.unwrap();
    inbox.add(event(2)).await.unwrap();
    drop(inbox);
    let inbox = Inbox::open(&path).unwrap();
    inbox.add(event(1)).await.unwrap();
    let marks = [None, None, Some(1)];
    for mark in marks {
        let delivery = next(&inbox).await;
        assert_eq!(delivery.possible_repeat_of(), mark);
        delivery.done().unwrap();
    }
    drop(inbox);
    let inbox = Inbox::options(&path)
        .repeat_window(Duration::ZERO)
        .open()
        .unwrap();
    inbox.add(event(1)).await.unwrap();
    assert_eq!(next(&inbox).await.possible_repeat_of(), None);
}

#[tokio::test]
async fn a_full_inbox_refuses_until_something_is_done() {
    let (_directory, path) = place();
    let inbox = Inbox::options(&path)
        .max_bytes(4_000)
        .file_bytes(1_000)
        .open()
        .unwrap();
    let endpoint = webhook().deliver_to(&inbox);
    let mut taken = 0;
    let refused = loop {
        let response = endpoint.handle(request(event(taken + 1))).await;
        if response.status() != 200 {
            break response;
        }
        taken += 1;
    };
    assert_eq!(refused.status(), 503);
    assert_eq!(refused.headers()["retry-after"], "10");
    assert!(inbox.status().bytes <= 4_000, "{:?}", inbox.status());
    assert_eq!(
        inbox.add(event(0)).await.unwrap_err().kind(),
        InboxErrorKind::Full
    );
    for _ in 0..taken {
        next(&inbox).await.done().unwrap();
    }
    inbox.add(event(0)).await.unwrap();
}

#[tokio::test]
async fn files_whose_events_are_done_are_deleted_when_they_are_old() {
    let (_directory, path) = place();
    let options = Inbox::options(&path)
        .file_bytes(500)
        .keep_for(Duration::ZERO);
    let inbox = options.clone().open().unwrap();
    for id in 1..=50 {
        inbox.add(event(id)).await.unwrap();
        next(&inbox).await.done().unwrap();
    }
    drop(inbox);
    let inbox = options.open().unwrap();
    let files = fs::read_dir(&path)
        .unwrap()
        .map(|file| file.unwrap().file_name());
    let files: Vec<_> = files.collect();
    assert!(files.len() <= 4, "{files:?}");
    assert_eq!(inbox.add(event(51)).await.unwrap(), 51);
}

#[tokio::test]
async fn one_inbox_has_a_directory_at_a_time() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    assert_eq!(
        Inbox::open(&path).unwrap_err().kind(),
        InboxErrorKind::InUse
    );
    drop(inbox);
    Inbox::open(&path).unwrap();
}

#[tokio::test]
async fn a_closed_inbox_ends_and_its_endpoints_answer_503() {
    let (_directory, path) = place();
    let mut inbox = Inbox::open(&path).unwrap();
    let endpoint = webhook().deliver_to(&inbox);
    inbox.add(event(1)).await.unwrap();
    inbox.close();
    assert!(inbox.next().await.is_none());
    assert_eq!(endpoint.handle(request(event(2))).await.status(), 503);
    drop(inbox);
    assert_eq!(Inbox::open(&path).unwrap().status().pending, 1);
}

#[tokio::test]
async fn foreign_files_are_left_alone() {
    let (_directory, path) = place();
    fs::create_dir_all(&path).unwrap();
    for text in [
        "a diary\n",
        "{\"inbox\":\"cometchat-webhooks\",\"version\":99}\n",
        "diary",
    ] {
        fs::write(only_file(&path), text).unwrap();
        let error = Inbox::options(&path).recover().open().unwrap_err();
        assert_eq!(error.kind(), InboxErrorKind::NotAnInbox);
        assert_eq!(fs::read_to_string(only_file(&path)).unwrap(), text);
    }
}

#[tokio::test]
async fn a_file_that_ends_anywhere_is_read_up_to_its_last_whole_line() {
    let (_directory, path) = place();
    filled(&path, 3).await;
    let whole = fs::read(only_file(&path)).unwrap();
    let ends: Vec<usize> = (0..whole.len()).filter(|at| whole[*at] == b'\n').collect();
    for length in 0..=whole.len() {
        fs::write(only_file(&path), &whole[..length]).unwrap();
        let inbox = Inbox::open(&path).unwrap();
        let lines = ends.iter().filter(|end| **end < length).count();
        assert_eq!(
            inbox.status().pending,
            lines.saturating_sub(1),
            "{length} bytes"
        );
        inbox.add(event(9)).await.unwrap();
        drop(inbox);
        Inbox::open(&path).unwrap();
    }
}

#[tokio::test]
async fn damage_is_told_with_its_place_and_recovery_keeps_what_can_be_read() {
    let (_directory, path) = place();
    filled(&path, 3).await;
    let whole = fs::read(only_file(&path)).unwrap();
    let second = whole
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .nth(1)
        .unwrap()
        .0
        + 1;
    let mut damaged = whole.clone();
    damaged[second + 40] ^= 1;
    fs::write(only_file(&path), &damaged).unwrap();

    let error = Inbox::open(&path).unwrap_err();
    assert_eq!(error.kind(), InboxErrorKind::Damaged);
    assert!(
        error
            .to_string()
            .contains(&format!("line 3, byte {second}")),
        "{error}"
    );
    assert_eq!(fs::read(only_file(&path)).unwrap(), damaged);

    let inbox = Inbox::options(&path).recover().open().unwrap();
    assert_eq!(next(&inbox).await.number(), 1);
    let third = next(&inbox).await;
    assert_eq!(
        (third.number(), third.event().raw().into_owned()),
        (3, event(3))
    );
    assert_eq!(inbox.add(event(4)).await.unwrap(), 4);
    drop((third, inbox));
    let beside = path.join("events-000000000001.damaged");
    assert_eq!(fs::read(beside).unwrap(), damaged);
    assert_eq!(Inbox::open(&path).unwrap().status().pending, 3);
}

#[tokio::test]
async fn zeros_at_the_end_are_damage() {
    let (_directory, path) = place();
    filled(&path, 1).await;
    let mut bytes = fs::read(only_file(&path)).unwrap();
    bytes.extend([0; 64]);
    fs::write(only_file(&path), bytes).unwrap();
    assert_eq!(
        Inbox::open(&path).unwrap_err().kind(),
        InboxErrorKind::Damaged
    );
}

#[tokio::test]
async fn many_writers_get_numbers_of_their_own_and_nothing_is_lost() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    let endpoint = webhook().deliver_to(&inbox);
    let mut writers = tokio::task::JoinSet::new();
    for id in 0..200 {
        let endpoint = endpoint.clone();
        writers.spawn(async move { endpoint.handle(request(event(id))).await.status() });
    }
    for status in writers.join_all().await {
        assert_eq!(status, 200);
    }
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..200 {
        let delivery = next(&inbox).await;
        assert!(seen.insert(delivery.event().raw().into_owned()));
        delivery.done().unwrap();
    }
}

#[tokio::test]
async fn waiting_for_an_event_sees_those_before_and_after_and_takes_none() {
    let (_directory, path) = place();
    let inbox = Inbox::open(&path).unwrap();
    inbox.add(event(1)).await.unwrap();
    let is = |id: u64| move |one: &Event| one.raw() == event(id);
    inbox.wait_for(is(1)).await.unwrap();
    let later = inbox.wait_for(is(2));
    inbox.add(event(2)).await.unwrap();
    next(&inbox).await.done().unwrap();
    next(&inbox).await.done().unwrap();
    later.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_router_calls_the_function_of_a_trigger_and_the_fallback_for_the_rest() {
    let (_directory, path) = place();
    let mut inbox = Inbox::options(&path).max_attempts(2).open().unwrap();
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let other = tell.clone();
    let router = Router::with_fallback(move |event| {
        other.send(format!("fallback {}", event.trigger())).unwrap();
        async { Handled::Done }
    })
    .on("message_sent", move |event| {
        tell.send(event.trigger().to_owned()).unwrap();
        async { Handled::DeadLetter("unwanted".to_owned()) }
    })
    .on("panics", |_| async { panic!("a handler that panics") });
    for trigger in ["message_sent", "new_one", "panics"] {
        inbox
            .add(format!(r#"{{"trigger":"{trigger}"}}"#))
            .await
            .unwrap();
    }
    for _ in 0..4 {
        router.handle(next(&inbox).await).await.unwrap();
    }
    assert_eq!(told.recv().await.unwrap(), "message_sent");
    assert_eq!(told.recv().await.unwrap(), "fallback new_one");
    let letters = inbox.dead_letters().await.unwrap();
    let reasons: Vec<&str> = letters.iter().map(|one| one.reason.as_str()).collect();
    assert_eq!(reasons, ["unwanted", "it was delivered 2 times"]);
    inbox.close();
    router.run(&inbox).await.unwrap();
}
