//! Every documented response as it is decoded, and that nothing of it is lost.

use crate::support::{Script, Step, answer, sample, scripted, with_numbers};
use cometchat::messages::SendMessage;
use cometchat::types::{
    Envelope, Message, ModerationStatus, ReceiverType, SendMessageResponse, Timestamp,
};
use cometchat::{Content, Receiver, Receivers};
use insta::{assert_debug_snapshot, assert_snapshot};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn again<T: DeserializeOwned + Serialize>(json: &Value) -> Value {
    let decoded: T = serde_json::from_value(json.clone()).expect("the sample fits its model");
    serde_json::to_value(decoded).expect("models are JSON")
}

#[tokio::test]
async fn a_submitted_message_is_decoded() {
    let client = scripted(&Script::answering(&answer("send-moderation-message")));
    let message = cometchat::ModerationMessage::new("a", Receiver::user("b"), Content::text("c"));
    let answer = client
        .moderation()
        .messages()
        .send(message)
        .await
        .expect("an answer");
    assert_debug_snapshot!(answer);
}

#[tokio::test]
async fn a_message_with_its_verdict_is_decoded() {
    let client = scripted(&Script::answering(&answer("get-moderation-message")));
    let answer = client
        .moderation()
        .message("1")
        .get()
        .await
        .expect("an answer");
    assert_eq!(
        answer.moderation_status(),
        Some(&ModerationStatus::Approved)
    );
    assert_eq!(answer.text(), Some("Hi new user"));
    assert_debug_snapshot!(answer);
}

#[tokio::test]
async fn a_bots_message_is_decoded() {
    let client = scripted(&Script::answering(&answer("send-bot-message")));
    let answer = client
        .bot("b")
        .messages()
        .send(SendMessage::new(Receiver::user("a"), Content::text("c")))
        .await
        .expect("an answer");
    assert_eq!(answer.text(), Some("test     hello"), "runs of spaces stay");
    assert_debug_snapshot!(answer);
}

#[tokio::test]
async fn a_reply_is_decoded() {
    let client = scripted(&Script::answering(&answer("send-thread-message")));
    let thread = client.on_behalf_of("a").message("1").thread();
    let answer = thread
        .reply(Receiver::user("b"), Content::text("c"))
        .await
        .expect("an answer");
    assert_eq!(answer.parent_id.as_deref(), Some("1"));
    assert_debug_snapshot!(answer);
}

#[tokio::test]
async fn the_reasons_are_decoded() {
    let client = scripted(&Script::answering(&answer("list-reasons")));
    let answer = client
        .moderation()
        .reasons()
        .list()
        .await
        .expect("an answer");
    assert_eq!(
        answer[0].created_at,
        Some(Timestamp::from_secs(1_760_449_410))
    );
    assert_debug_snapshot!(answer);
}

#[tokio::test]
async fn several_receivers_have_an_outcome_each() {
    let body = json!({ "data": {
        "uids": {
            "alice": answer("send-bot-message")["data"],
            "bob": { "error": { "code": "ERR_UID_NOT_FOUND", "message": "No such user." } },
            "carol": { "queued": true },
        },
        "guids": { "team-1": answer("send-bot-message")["data"] },
    } });
    let client = scripted(&Script::answering(&body));
    let receivers = Receivers::users(["Alice", "bob", "carol", "dave"]).group("team-1");
    let outcome = client
        .bot("b")
        .messages()
        .send(SendMessage::new(receivers, Content::text("c")))
        .await
        .expect("an answer");
    assert_eq!(
        outcome.sent().map(|(id, _)| id).collect::<Vec<_>>(),
        ["alice", "team-1"]
    );
    let failed: Vec<String> = outcome
        .failed()
        .map(|(id, error)| format!("{id}: {}", error.code))
        .collect();
    assert_eq!(failed, ["bob: ERR_UID_NOT_FOUND"]);
    let unanswered: Vec<_> = outcome.unanswered().map(|(_, id)| id).collect();
    assert_eq!(unanswered, ["carol", "dave"]);
    assert!(!outcome.is_complete());
    assert_eq!(
        serde_json::to_value(outcome.response()).expect("JSON"),
        body["data"],
        "nothing of it is lost"
    );
}

#[tokio::test]
async fn a_user_and_a_group_of_the_same_id_are_two() {
    let body = json!({ "data": { "uids": { "team": answer("send-bot-message")["data"] } } });
    let client = scripted(&Script::answering(&body));
    let receivers = Receivers::users(["team"]).group("Team");
    let outcome = client
        .bot("b")
        .messages()
        .send(SendMessage::new(receivers, Content::text("c")))
        .await
        .expect("an answer");
    let unanswered: Vec<_> = outcome.unanswered().collect();
    assert_eq!(unanswered, [(&ReceiverType::Group, "Team")]);
    assert!(!outcome.is_complete());
}

#[tokio::test]
async fn one_answer_to_one_of_several_receivers_is_read_all_the_same() {
    let client = scripted(&Script::answering(&answer("send-bot-message")));
    let receivers = Receivers::users(["cometchat-uid-5"]);
    let outcome = client
        .bot("b")
        .messages()
        .send(SendMessage::new(receivers, Content::text("c")))
        .await
        .expect("an answer");
    assert!(outcome.is_complete());

    let only = json!({ "data": { "uids": { "alice": answer("send-bot-message")["data"] } } });
    let client = scripted(&Script::answering(&only));
    let sent = client
        .bot("b")
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text("c"),
        ))
        .await
        .expect("an answer");
    assert_eq!(sent.id, "1");
}

#[test]
fn fields_and_values_that_nobody_knows_yet_survive() {
    let mut json = sample("get-moderation-message.answer");
    json["beside"] = json!([1, 2]);
    json["data"]["priority"] = json!({ "level": 3 });
    json["data"]["category"] = json!("hologram");
    json["data"]["data"]["moderation"]["status"] = json!("escalated");
    json["data"]["data"]["moderation"]["score"] = json!(0.25);
    json["data"]["data"]["entities"]["sender"]["entity"]["status"] = json!("dreaming");
    json["data"]["data"]["entities"]["sender"]["seat"] = json!("12A");
    json["data"]["data"]["entities"]["receiver"] =
        json!({ "entityType": "planet", "entity": { "moons": 2 } });
    json["data"]["data"]["entities"]["narrator"] =
        json!({ "entityType": "user", "entity": { "uid": "x" } });
    json["data"]["tags"] = json!([]);
    assert_eq!(again::<Envelope<Message>>(&json), json);
}

/// Every place of a value but the required ones, without which there is no message.
fn optional_places(value: &Value, at: &str, found: &mut Vec<String>) {
    let Value::Object(map) = value else { return };
    for (key, value) in map {
        let place = format!("{at}/{key}");
        if !matches!(key.as_str(), "id" | "uid") && place != "/data" {
            found.push(place.clone());
        }
        optional_places(value, &place, found);
    }
}

#[test]
fn documented_fields_in_an_undocumented_form_are_kept_and_ruin_nothing() {
    let sample = sample("get-moderation-message.answer");
    let mut places = Vec::new();
    optional_places(&sample, "", &mut places);
    assert!(places.len() > 20, "{places:?}");
    for place in places {
        for odd in [json!(-7.5), json!(true), json!("odd"), json!([[1]])] {
            let mut json = sample.clone();
            *json.pointer_mut(&place).expect("a place") = odd;
            assert_eq!(again::<Envelope<Message>>(&json), json);
        }
    }

    let mut json = sample;
    json["data"]["sentAt"] = json!({ "late": true });
    let decoded: Envelope<Message> = serde_json::from_value(json).expect("a message");
    assert_eq!(decoded.data.sent_at, None);
    assert_eq!(decoded.data.extra["sentAt"], json!({ "late": true }));
}

#[test]
fn lists_and_outcomes_of_which_a_part_is_odd_are_kept_as_they_came() {
    let mut json = sample("get-moderation-message.answer");
    json["data"]["tags"] = json!(["a", 7, { "b": null }]);
    json["data"]["data"]["reactions"] = json!([{ "count": 1, "by": "x" }, null, "y"]);
    assert_eq!(again::<Envelope<Message>>(&json), json);

    let message = sample("send-bot-message.answer")["data"].clone();
    let several = json!({ "data": { "uids": { "alice": message, "bob": "queued", "carol": null }, "guids": {} } });
    assert_eq!(again::<SendMessageResponse>(&several), several);
}

#[tokio::test]
async fn a_row_that_cannot_be_read_costs_no_other_row_and_is_kept() {
    let mut body = answer("list-reasons");
    let count = body["data"].as_array().expect("rows").len();
    body["data"][0]["id"] = json!({ "odd": true });
    body["data"][1]["id"] = json!(17);
    body["data"][2] = json!("no row");
    let client = scripted(&Script::answering(&body));
    let reasons = client
        .moderation()
        .reasons()
        .list()
        .await
        .expect("an answer");
    let rows = &*reasons;
    assert_eq!(rows.len(), count - 2);
    assert_eq!(rows[0].id, "17");
    let broken: Vec<usize> = rows.broken().iter().map(|row| row.index).collect();
    assert_eq!(broken, [0, 2]);
    assert_eq!(rows.broken()[0].value["id"], json!({ "odd": true }));
    assert_eq!(*rows.broken()[1].value, json!("no row"));
    body["data"][1]["id"] = json!("17");
    assert_eq!(
        serde_json::to_value(&*reasons).expect("JSON"),
        with_numbers(body["data"].take()),
        "they are written again in their places"
    );
}

#[tokio::test]
async fn an_outcome_that_cannot_be_read_costs_no_other_outcome() {
    let body = json!({ "data": { "uids": {
        "alice": answer("send-bot-message")["data"],
        "bob": "queued",
        "carol": null,
        "dave": { "error": { "code": "ERR_UID_NOT_FOUND" } },
    } } });
    let client = scripted(&Script::answering(&body));
    let receivers = Receivers::users(["alice", "bob", "carol", "dave"]);
    let outcome = client
        .bot("b")
        .messages()
        .send(SendMessage::new(receivers, Content::text("c")))
        .await
        .expect("an answer");
    assert_eq!(outcome.sent().count(), 1);
    assert_eq!(outcome.failed().count(), 1);
    let unanswered: Vec<&str> = outcome.unanswered().map(|(_, id)| id).collect();
    assert_eq!(unanswered, ["bob", "carol"]);
    assert_eq!(
        serde_json::to_value(outcome.response()).expect("JSON"),
        body["data"]
    );
}

#[test]
fn an_empty_array_in_place_of_an_empty_object_is_read_as_one() {
    let read: Envelope<Message> = serde_json::from_value(
        json!({ "data": { "id": "1", "data": { "entities": [], "moderation": [] } } }),
    )
    .expect("a message");
    let data = read.data.data.expect("data");
    assert!(data.entities.is_some() && data.moderation.is_some());
    let none: SendMessageResponse =
        serde_json::from_value(json!({ "data": { "uids": [], "guids": [] } })).expect("outcomes");
    let none = none.data.into_many();
    assert!(none.uids.is_some_and(|uids| uids.is_empty()));
    assert!(none.guids.is_some_and(|guids| guids.is_empty()));
    let none = serde_json::from_value::<Envelope<Message>>(json!({ "data": [] }));
    assert_eq!(
        none.expect_err("no message").to_string(),
        "missing field `id`"
    );
}

#[test]
fn a_group_as_receiver_is_decoded_as_a_group() {
    let mut json = sample("send-bot-message.answer");
    let group = json!({ "entityType": "group", "entity": { "guid": "team-1", "name": "Team 1", "type": "public", "membersCount": 3 } });
    json["data"]["data"]["entities"]["receiver"] = group;
    let decoded: Envelope<Message> = serde_json::from_value(json.clone()).expect("a message");
    let receiver = decoded
        .data
        .data
        .and_then(|data| data.entities)
        .and_then(|entities| entities.receiver);
    let Some(cometchat::types::Entity::Group(group)) = receiver else {
        panic!("not a group: {receiver:?}")
    };
    assert_eq!(group.entity.members_count, Some(3));
    assert_eq!(again::<SendMessageResponse>(&json), json);
}

/// By the keys, not by their order: what begins like a group is read as one until its `uid` comes.
#[test]
fn what_has_a_uid_is_a_user_in_whatever_order_the_keys_come() {
    use cometchat::types::Entity;
    for text in [
        r#"{"entity":{"uid":"alice","guid":"team"},"entityType":"user"}"#,
        r#"{"entity":{"guid":"team","uid":"alice","name":"Alice"}}"#,
        r#"{"entity":{"guid":["team"],"uid":"alice","name":5}}"#,
    ] {
        let entity: Entity = serde_json::from_str(text).expect(text);
        let Entity::User(user) = &entity else {
            panic!("{text}: not a user: {entity:?}")
        };
        assert_eq!(user.entity.uid, "alice");
        let written = serde_json::to_value(&entity).expect("JSON");
        assert_eq!(written, serde_json::from_str::<Value>(text).expect("JSON"));
    }
}

#[test]
fn moments_are_read_from_numbers_and_digits() {
    let read = |text: &str| serde_json::from_str::<Timestamp>(text).map(Timestamp::as_secs);
    assert_eq!(read("1760449410").ok(), Some(1_760_449_410));
    assert_eq!(read("\"1760449410\"").ok(), Some(1_760_449_410));
    assert_eq!(read("-5").ok(), Some(-5));
    for wrong in [
        "\"soon\"",
        "1.5",
        "\"\"",
        "18446744073709551615",
        "null",
        "[]",
    ] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
    assert_eq!(
        read("\"soon\"").expect_err("no moment").to_string(),
        "invalid value: string \"soon\", expected whole seconds since 1970, as a number or as a string of digits at line 1 column 6"
    );
}

#[tokio::test]
async fn the_quota_of_an_answer_is_read_in_both_spellings() {
    let step = Step::json(200, &answer("list-reasons"))
        .header("x-rate-limit", "20000")
        .header("x-ratelimit-remaining", "19998")
        .header("x-rate-limit-reset", "1751644966");
    let answer = scripted(&Script::new([step]))
        .moderation()
        .reasons()
        .list()
        .await
        .expect("an answer");
    assert_snapshot!(format!("{:?}", answer.quota()), @"Quota { limit: Some(20000), remaining: Some(19998), reset: Some(Timestamp(1751644966)) }");
}

#[tokio::test]
async fn an_empty_object_that_is_written_as_an_array_is_read() {
    let mut body = answer("send-bot-message");
    body["data"]["data"]["metadata"] = json!([]);
    let client = scripted(&Script::answering(&body));
    let sent = client
        .bot("b")
        .messages()
        .send(SendMessage::new(Receiver::user("a"), Content::text("c")))
        .await
        .expect("an answer");
    let metadata = sent.data.as_ref().and_then(|data| data.metadata.as_ref());
    assert!(metadata.is_some_and(|metadata| metadata.is_empty()));
}
