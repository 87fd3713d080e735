//! The requests of the vendor's documentation, replayed. Their sample responses are not echoes of their sample requests, so what
//! is compared is shape: the keys and JSON types, all the way down.

use cometchat_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::tester::Tester;

fn seed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(text) if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) => {
            "digits"
        }
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Every difference in keys and types, as `path: sample / answer`.
fn differences(path: &str, sample: &Value, answer: &Value, found: &mut Vec<String>) {
    match (sample, answer) {
        (Value::Object(left), Value::Object(right)) => {
            let keys: std::collections::BTreeSet<_> = left.keys().chain(right.keys()).collect();
            for key in keys {
                let path = format!("{path}.{key}");
                match (left.get(key), right.get(key)) {
                    (Some(left), Some(right)) => differences(&path, left, right, found),
                    (Some(_), None) => found.push(format!("{path}: only in the sample")),
                    _ => found.push(format!("{path}: only in the answer")),
                }
            }
        }
        (Value::Array(left), Value::Array(right)) => {
            if left.len() != right.len() {
                found.push(format!("{path}: {} / {} entries", left.len(), right.len()));
            }
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differences(&format!("{path}.{index}"), left, right, found);
            }
        }
        _ if json_type(sample) == json_type(answer) => {}
        _ => found.push(format!(
            "{path}: {} / {}",
            json_type(sample),
            json_type(answer)
        )),
    }
}

#[track_caller]
fn assert_same_shape(sample: &Value, answer: &Value, expected: &[&str]) {
    let mut found = Vec::new();
    differences("", sample, answer, &mut found);
    assert_eq!(found, expected, "{answer:#}");
}

const SUBMIT_REQUEST: &str = include_str!("seeds/send-moderation-message.request.json");
const SUBMIT_ANSWER: &str = include_str!("seeds/send-moderation-message.answer.json");
const GET_ANSWER: &str = include_str!("seeds/get-moderation-message.answer.json");
const BOT_REQUEST: &str = include_str!("seeds/send-bot-message.request.json");
const BOT_ANSWER: &str = include_str!("seeds/send-bot-message.answer.json");
const THREAD_REQUEST: &str = include_str!("seeds/send-thread-message.request.json");
const THREAD_ANSWER: &str = include_str!("seeds/send-thread-message.answer.json");
const REASONS_ANSWER: &str = include_str!("seeds/list-reasons.answer.json");

#[tokio::test]
async fn submitting_as_documented_answers_as_documented() {
    let tester = Tester::start().await;
    let reply = tester
        .post("/moderation/messages", &seed(SUBMIT_REQUEST))
        .await;
    // The request creates both users from details without a picture; the sample shows two who have one.
    let no_pictures = [
        ".data.data.entities.receiver.entity.avatar: only in the sample",
        ".data.data.entities.sender.entity.avatar: only in the sample",
    ];
    reply.data();
    assert_same_shape(&seed(SUBMIT_ANSWER), &reply.body, &no_pictures);
}

#[tokio::test]
async fn submitting_between_the_samples_users_differs_in_nothing() {
    let tester = Tester::start().await;
    let sample = seed(SUBMIT_ANSWER);
    let request = json!({
        "category": "message",
        "type": "text",
        "data": {"text": "Hi new user"},
        "sender": "cometchat-uid-2",
        "receiver": "cometchat-uid-1",
        "receiverType": "user",
        "sentAt": 1_750_335_220,
    });
    let mut reply = tester.post("/moderation/messages", &request).await;
    assert_eq!(reply.data()["updatedAt"], crate::tester::START);
    // The one value that tells the time of the call.
    reply.body["data"]["updatedAt"] = sample["data"]["updatedAt"].clone();
    assert_eq!(reply.body, sample);
}

#[tokio::test]
async fn reading_a_verdict_answers_as_documented() {
    let tester = Tester::start().await;
    let id = tester.submit("Hi new user").await;
    tester.sandbox.advance(std::time::Duration::from_secs(1));
    let reply = tester.get(&format!("/moderation/messages/{id}")).await;
    reply.data();
    assert_same_shape(&seed(GET_ANSWER), &reply.body, &[]);
    assert_eq!(
        reply.body["data"]["data"]["moderation"],
        json!({"status": "approved"})
    );
}

/// The documented request with its placeholders filled in.
fn bot_request() -> Value {
    let mut request = seed(BOT_REQUEST);
    request["receiver"] = json!("cometchat-uid-5");
    request["muid"] = json!("_x1y2z3a4b");
    request["data"]["text"] = json!("test     hello");
    request["data"]["metadata"] = json!({"key1": "val1"});
    request["data"]["attachments"][0] = json!({
        "url": "https://example.com/a.png",
        "name": "a",
        "mimeType": "image/png",
        "extension": "png",
        "size": "1024"
    });
    request["multipleReceivers"] =
        json!({"uids": ["cometchat-uid-1"], "guids": ["cometchat-guid-1"]});
    request["tags"] = json!(["greeting"]);
    request
}

/// What the documented bot request holds and its sample response does not show.
const ECHOED_FOR_BOTS: [&str; 3] = [
    ".data.data.attachments: only in the answer",
    ".data.muid: only in the answer",
    ".data.tags: only in the answer",
];

#[tokio::test]
async fn a_bot_that_writes_as_documented_is_answered_as_documented() {
    let tester = Tester::with(Sandbox::builder().bot("cometchat-uid-3")).await;
    let mut request = bot_request();
    // The sample answers one message, so the request must have one receiver.
    request.as_object_mut().unwrap().remove("multipleReceivers");
    let reply = tester
        .post("/bots/cometchat-uid-3/messages", &request)
        .await;
    reply.data();
    assert_same_shape(&seed(BOT_ANSWER), &reply.body, &ECHOED_FOR_BOTS);

    for echoed in ["muid", "tags"] {
        request.as_object_mut().unwrap().remove(echoed);
    }
    request["data"]
        .as_object_mut()
        .unwrap()
        .remove("attachments");
    let mut reply = tester
        .post("/bots/cometchat-uid-3/messages", &request)
        .await;
    let sample = seed(BOT_ANSWER);
    for time_or_id in ["id", "sentAt", "updatedAt"] {
        reply.body["data"][time_or_id] = sample["data"][time_or_id].clone();
    }
    assert_eq!(reply.body, sample);
}

#[tokio::test]
async fn a_bot_that_writes_to_several_is_answered_with_a_message_for_each() {
    let tester = Tester::with(Sandbox::builder().bot("cometchat-uid-3")).await;
    let reply = tester
        .post("/bots/cometchat-uid-3/messages", &bot_request())
        .await;
    let uids = reply.data()["uids"].as_object().unwrap();
    assert_eq!(uids.len(), 2);
    assert!(uids.contains_key("cometchat-uid-1") && uids.contains_key("cometchat-uid-5"));
    for message in uids.values() {
        let message = json!({"data": message});
        assert_same_shape(&seed(BOT_ANSWER), &message, &ECHOED_FOR_BOTS);
    }
    let to_group = &reply.data()["guids"]["cometchat-guid-1"];
    assert_eq!(to_group["receiver"], "cometchat-guid-1");
    assert_eq!(to_group["conversationId"], "group_cometchat-guid-1");
}

#[tokio::test]
async fn a_reply_as_documented_is_answered_as_documented() {
    let tester = Tester::with(Sandbox::builder().bot("superhero3")).await;
    let parent = crate::tester::text_to("superhero5", "a beginning");
    tester
        .post("/bots/superhero3/messages", &parent)
        .await
        .data();

    let mut request = seed(THREAD_REQUEST);
    request["receiver"] = json!("superhero5");
    // The sample answers one message, so the request must have one receiver.
    request.as_object_mut().unwrap().remove("multipleReceivers");
    let reply = tester
        .post_as("superhero3", "/messages/1/thread", &request)
        .await;
    reply.data();
    // The request has two keys of metadata and a tag, the sample response shows one key and no tag.
    let echoed = [
        ".data.data.metadata.key2: only in the answer",
        ".data.tags: only in the answer",
    ];
    assert_same_shape(&seed(THREAD_ANSWER), &reply.body, &echoed);
    for same in ["id", "parentId", "conversationId"] {
        assert_eq!(reply.body["data"][same], seed(THREAD_ANSWER)["data"][same]);
    }
}

#[tokio::test]
async fn a_reply_to_several_answers_each_of_them() {
    let tester = Tester::with(Sandbox::builder().bot("superhero3")).await;
    let parent = crate::tester::text_to("superhero5", "a beginning");
    tester
        .post("/bots/superhero3/messages", &parent)
        .await
        .data();

    let mut request = seed(THREAD_REQUEST);
    request["receiver"] = json!("superhero5");
    let reply = tester
        .post_as("superhero3", "/messages/1/thread", &request)
        .await;
    let uids = &reply.data()["uids"];
    assert_eq!(uids["superhero5"]["parentId"], "1");
    // Nobody has the placeholder ids.
    for nobody in ["uid1", "uid2"] {
        assert_eq!(uids[nobody]["error"]["code"], "ERR_UID_NOT_FOUND");
    }
    assert_eq!(
        reply.data()["guids"]["guid1"]["error"]["code"],
        "ERR_GUID_NOT_FOUND"
    );
}

#[tokio::test]
async fn the_reasons_are_the_documented_ones() {
    let tester = Tester::start().await;
    let reply = tester.get("/moderation/reasons").await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.body, seed(REASONS_ANSWER));
}
