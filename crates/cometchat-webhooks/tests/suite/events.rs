//! What CometChat sends, as events.

use cometchat_webhooks::{Event, Moment, Trigger, testing};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn events() -> impl Iterator<Item = (&'static testing::Sample, Event)> {
    let samples = testing::samples().iter();
    samples
        .filter(|sample| sample.name != "custom_moderation")
        .map(|sample| (sample, Event::read(sample.json)))
}

#[test]
fn every_documented_sample_is_a_known_event_and_nothing_of_it_is_lost() {
    for (sample, event) in events() {
        let (name, form) = (sample.name, sample.form);
        assert!(
            !matches!(event, Event::Unknown(_)),
            "{name} {form}: {event:?}"
        );
        let written = testing::data_of(&event).unwrap();
        let whole: Value = serde_json::from_str(sample.json).unwrap();
        assert_eq!(written, whole["data"], "{name} {form}");
        assert_eq!(event.raw(), sample.json);
    }
}

#[test]
fn every_known_trigger_has_a_sample() {
    let sampled: BTreeSet<String> = events()
        .map(|(_, event)| event.trigger().to_owned())
        .collect();
    for trigger in Trigger::all() {
        assert!(sampled.contains(trigger.name()), "{}", trigger.name());
    }
}

#[test]
fn every_sample_has_a_key_of_its_own_unless_it_is_another_form_of_the_same_event() {
    for (sample, event) in events() {
        let key = event.deduplication_key().unwrap_or_default();
        assert!(
            key.contains(event.trigger()),
            "{} {}",
            sample.name,
            sample.form
        );
    }
}

#[test]
fn all_samples_but_those_that_tell_no_moment_have_one() {
    let without: BTreeSet<&str> = events()
        .filter(|(_, event)| event.moment().is_none())
        .map(|(sample, _)| sample.name)
        .collect();
    let expected = [
        "email-notification-payload-generated",
        "sms-notification-payload-generated",
        "user_blocked",
        "user_unblocked",
    ];
    assert_eq!(without, BTreeSet::from(expected));
}

#[test]
fn both_forms_of_an_edit_lead_to_the_edited_message() {
    let of = |form: &str| {
        let mut all = events().filter(|(sample, _)| sample.name == "message_edited");
        let (_, event) = all.find(|(sample, _)| sample.form == form).unwrap();
        event
    };
    for form in ["newest", "former", "seen"] {
        let Event::MessageEdited(edited) = of(form) else {
            panic!("{form}");
        };
        assert_eq!(edited.changed_message().id, "101", "{form}");
        let key = Event::MessageEdited(edited).deduplication_key();
        assert!(
            key.unwrap().ends_with(" message_edited 101 1760449500"),
            "{form}"
        );
    }
}

#[test]
fn receipts_of_webhooks_and_of_legacy_webhooks_have_one_accessor() {
    for (sample, event) in events() {
        if let Event::MessageReadReceipt(receipt) = event {
            assert_eq!(receipt.message_id(), Some("101"), "{}", sample.form);
            assert_eq!(receipt.by(), Some("cometchat-uid-2"), "{}", sample.form);
            assert_eq!(
                receipt.at().unwrap().as_secs(),
                1_760_449_420,
                "{}",
                sample.form
            );
        }
    }
}

#[test]
fn a_call_to_a_bot_is_told_from_a_legacy_event_by_its_mark() {
    let read = |body: Value| Event::read(body.to_string());
    let bot = json!({ "trigger": "after_message", "data": { "id": "1" }, "bot": "assistant" });
    assert!(matches!(read(bot), Event::BotMessage(message) if message.id == "1"));
    let legacy = json!({ "trigger": "after_message", "data": { "id": "1" } });
    assert!(matches!(read(legacy), Event::AfterMessage(_)));
}

#[test]
fn an_unknown_trigger_keeps_everything() {
    let body = r#"{"trigger": "conversation_pinned",  "data":{"a":[1.50]},"webhook":"w"}"#;
    let event = Event::read(body);
    let Event::Unknown(unknown) = &event else {
        panic!("{event:?}");
    };
    assert!(unknown.problem().is_none());
    assert_eq!(event.trigger(), "conversation_pinned");
    assert_eq!(event.raw(), body);
    assert_eq!(event.envelope().data(), Some(r#"{"a":[1.50]}"#));
}

#[test]
fn what_is_no_json_is_an_unknown_event_without_a_trigger() {
    for body in [
        &b""[..],
        b"null",
        b"[]",
        b"\xff\xfe",
        b"{",
        b"\"message_sent\"",
    ] {
        let event = Event::read(body);
        assert_eq!(event.trigger(), "");
        assert_eq!(event.envelope().bytes(), body);
    }
}

#[test]
fn a_moment_in_milliseconds_is_compared_with_one_in_seconds() {
    let seconds = Event::read(
        r#"{"trigger":"message_sent","data":{"message":{"id":"1","sentAt":1760449410}}}"#,
    );
    let millis = Event::read(
        r#"{"trigger":"user_connection_status_changed","data":{"timestamp":1760449410123}}"#,
    );
    assert!(seconds.moment() < millis.moment());
    assert_eq!(
        millis.moment(),
        Some(Moment::from_millis(1_760_449_410_123))
    );
}

#[test]
fn content_shows_in_no_debug_output_of_an_envelope() {
    let event = Event::read(r#"{"trigger":"new_one","data":{"text":"a secret"}}"#);
    assert!(!format!("{event:?}").contains("a secret"));
}
