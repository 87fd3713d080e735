//! What a message may say.

use cometchat_sandbox::{Choices, Sandbox, SandboxBuilder};
use serde_json::{Value, json};

use crate::tester::{Tester, submission};

const PATH: &str = "/moderation/messages";

/// A submission with some fields replaced.
fn with(changes: Value) -> Value {
    let mut request = submission("hello");
    for (key, value) in changes.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

/// A sandbox that takes custom messages for moderation.
fn with_custom() -> SandboxBuilder {
    Sandbox::builder().choices(Choices::default().custom_at_moderation(true))
}

fn image(attachment: Value) -> Value {
    with(json!({"type": "image", "data": {"attachments": [attachment]}}))
}

#[tokio::test]
async fn category_and_type_may_be_left_out() {
    let tester = Tester::start().await;
    let reply = tester.post(PATH, &submission("hello")).await;
    assert_eq!(
        (&reply.data()["category"], &reply.data()["type"]),
        (&json!("message"), &json!("text"))
    );
}

#[tokio::test]
async fn everything_sent_comes_back() {
    let tester = Tester::start().await;
    let data = json!({
        "text": "  a   caption\n<b>é</b> 🦀 ",
        "metadata": {"n": 1.50, "deep": {"list": [1, null, "x"]}},
        "attachments": [{
            "url": "https://example.com/a b.png", "name": "a", "mimeType": "image/png",
            "extension": "png", "size": "2048"
        }],
        "anything": {"else": true}
    });
    let request =
        with(json!({"type": "image", "muid": "_abc", "tags": ["one", "two"], "data": data}));
    let reply = tester.post(PATH, &request).await;
    let message = reply.data();
    assert_eq!(message["muid"], "_abc");
    assert_eq!(message["tags"], json!(["one", "two"]));
    for same in ["text", "metadata", "anything"] {
        assert_eq!(message["data"][same], request["data"][same]);
    }
    // The one thing that changes: a size is sent as text and stored as a number.
    let mut attachment = request["data"]["attachments"][0].clone();
    attachment["size"] = json!(2048);
    assert_eq!(message["data"]["attachments"], json!([attachment]));
    let read = tester.get("/moderation/messages/1").await;
    assert_eq!(
        &read.data()["data"]["attachments"],
        &message["data"]["attachments"]
    );
}

#[tokio::test]
async fn a_custom_message_keeps_its_data_and_any_type() {
    let tester = Tester::with(with_custom()).await;
    let request = with(json!({
        "category": "custom", "type": "location", "data": {"customData": {"lat": 50.6, "lng": 3.1}}
    }));
    let reply = tester.post(PATH, &request).await;
    assert_eq!(reply.data()["category"], "custom");
    assert_eq!(reply.data()["type"], "location");
    assert_eq!(
        reply.data()["data"]["customData"],
        request["data"]["customData"]
    );
}

#[tokio::test]
async fn what_the_server_writes_cannot_be_sent() {
    let tester = Tester::start().await;
    let request = with(json!({
        "data": {"text": "hello", "moderation": {"status": "approved"}, "entities": 1, "reactions": []}
    }));
    let reply = tester.post(PATH, &request).await;
    assert_eq!(reply.data()["data"]["moderation"]["status"], "pending");
    assert!(reply.data()["data"]["entities"].is_object());
    assert!(reply.data()["data"].get("reactions").is_none());
}

#[tokio::test]
async fn invalid_content_is_refused_with_the_code_for_it() {
    let tester = Tester::with(with_custom()).await;
    let cases = [
        (json!({"data": null}), "ERR_BAD_REQUEST", "data"),
        (json!({"data": "hello"}), "ERR_INVALID_MESSAGE_DATA", "data"),
        (json!({"data": {}}), "ERR_EMPTY_MESSAGE_TEXT", "data.text"),
        (
            json!({"data": {"text": ""}}),
            "ERR_EMPTY_MESSAGE_TEXT",
            "data.text",
        ),
        (
            json!({"data": {"text": 5}}),
            "ERR_INVALID_MESSAGE_TEXT",
            "data.text",
        ),
        (
            json!({"data": {"text": "x", "metadata": "y"}}),
            "ERR_INVALID_METADATA",
            "data.metadata",
        ),
        (
            json!({"category": ""}),
            "ERR_EMPTY_MESSAGE_CATEGORY",
            "category",
        ),
        (
            json!({"category": "action"}),
            "ERR_INVALID_MESSAGE_CATEGORY",
            "category",
        ),
        (json!({"type": ""}), "ERR_EMPTY_MESSAGE_TYPE", "type"),
        (json!({"type": "Text"}), "ERR_INVALID_MESSAGE_TYPE", "type"),
        (
            json!({"type": "image"}),
            "ERR_EMPTY_MESSAGE_FILE",
            "data.attachments",
        ),
        (
            json!({"data": {"text": "x", "attachments": "y"}}),
            "ERR_INVALID_MEDIA_MESSAGE",
            "data.attachments",
        ),
        (
            json!({"category": "custom", "type": "x"}),
            "ERR_EMPTY_CUSTOM_DATA",
            "data.customData",
        ),
        (
            json!({"category": "custom"}),
            "ERR_EMPTY_MESSAGE_TYPE",
            "type",
        ),
        (
            json!({"category": "custom", "type": "x", "data": {"customData": [1]}}),
            "ERR_INVALID_CUSTOM_DATA",
            "data.customData",
        ),
        (json!({"receiver": null}), "ERR_BAD_REQUEST", "receiver"),
        (json!({"receiver": " "}), "ERR_EMPTY_RECEIVER", "receiver"),
        (json!({"receiver": 5}), "ERR_BAD_REQUEST", "receiver"),
        (
            json!({"receiverType": null}),
            "ERR_BAD_REQUEST",
            "receiverType",
        ),
        (
            json!({"receiverType": "USER"}),
            "ERR_INVALID_RECEIVER_TYPE",
            "receiverType",
        ),
        (json!({"sender": null}), "ERR_BAD_REQUEST", "sender"),
        (json!({"muid": 5}), "ERR_BAD_REQUEST", "muid"),
        (json!({"muid": null}), "ERR_BAD_REQUEST", "muid"),
        (
            json!({"category": null}),
            "ERR_INVALID_MESSAGE_CATEGORY",
            "category",
        ),
        (json!({"type": null}), "ERR_INVALID_MESSAGE_TYPE", "type"),
        (json!({"tags": null}), "ERR_BAD_REQUEST", "tags"),
        (json!({"sentAt": null}), "ERR_BAD_REQUEST", "sentAt"),
        (
            json!({"senderUserDetails": null}),
            "ERR_BAD_REQUEST",
            "senderUserDetails",
        ),
        (
            json!({"data": {"text": "x", "metadata": null}}),
            "ERR_INVALID_METADATA",
            "data.metadata",
        ),
        (
            json!({"data": {"text": "x", "attachments": null}}),
            "ERR_INVALID_MEDIA_MESSAGE",
            "data.attachments",
        ),
        (
            json!({"data": {"text": null}}),
            "ERR_EMPTY_MESSAGE_TEXT",
            "data.text",
        ),
        (
            json!({"receiver": "x".repeat(101)}),
            "ERR_BAD_REQUEST",
            "receiver",
        ),
        (json!({"tags": "x"}), "ERR_BAD_REQUEST", "tags"),
        (json!({"tags": ["x", 5]}), "ERR_BAD_REQUEST", "tags.1"),
        (json!({"tags": vec!["x"; 26]}), "ERR_BAD_REQUEST", "tags"),
        (
            json!({"tags": ["x".repeat(101)]}),
            "ERR_BAD_REQUEST",
            "tags.0",
        ),
    ];
    for (changes, code, field) in cases {
        let reply = tester.post(PATH, &with(changes)).await;
        assert!(reply.refused(400, code)[field].is_array(), "{}", reply.body);
    }
}

#[tokio::test]
async fn invalid_attachments_are_refused_by_index_and_field() {
    let tester = Tester::start().await;
    let valid = json!({
        "url": "https://example.com/a", "name": "a", "mimeType": "image/png", "extension": "png"
    });
    assert_eq!(tester.post(PATH, &image(valid.clone())).await.status, 200);
    let cases = [
        ("url", json!("nowhere")),
        ("name", json!(1)),
        ("mimeType", Value::Null),
        ("extension", json!("")),
        ("size", json!("big")),
        ("size", json!(5)),
        ("size", Value::Null),
        (
            "url",
            json!(format!("https://example.com/{}", "x".repeat(3_000))),
        ),
    ];
    for (key, value) in cases {
        let mut attachment = valid.clone();
        attachment[key] = value;
        let reply = tester.post(PATH, &image(attachment)).await;
        let details = reply.refused(400, "ERR_BAD_REQUEST");
        assert!(
            details[format!("data.attachments.0.{key}")].is_array(),
            "{details}"
        );
    }
    let reply = tester.post(PATH, &image(json!("nothing"))).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["data.attachments.0"].is_array());
}

#[tokio::test]
async fn all_that_is_wrong_is_told_at_once_in_laravels_words() {
    let tester = Tester::start().await;
    let reply = tester
        .post(PATH, &json!({"type": "text", "data": {"text": ""}}))
        .await;
    let details = reply.refused(400, "ERR_BAD_REQUEST");
    assert_eq!(
        details,
        &json!({
            "sender": ["The sender field is required."],
            "receiver": ["The receiver field is required."],
            "receiverType": ["The receiverType field is required."],
            "data.text": ["The data.text field is required."]
        })
    );
}

#[tokio::test]
async fn a_message_may_have_65536_characters_of_json_and_no_more() {
    let choices = Choices::default().max_data_bytes(None);
    let tester = Tester::with(Sandbox::builder().choices(choices)).await;
    let size = |text: &str| submission(text).to_string().chars().count();
    let room = 65_536 - size("");
    // Two bytes a character: characters count, not bytes.
    let longest = "é".repeat(room);
    assert_eq!(size(&longest), 65_536);
    assert_eq!(tester.post(PATH, &submission(&longest)).await.status, 200);
    let reply = tester.post(PATH, &submission(&"é".repeat(room + 1))).await;
    reply.refused(400, "ERR_BAD_REQUEST");
}

#[tokio::test]
async fn the_data_of_a_message_may_have_10_kilobytes_of_json_and_no_more() {
    let tester = Tester::start().await;
    let room = 10 * 1024 - json!({"text": ""}).to_string().len();
    assert_eq!(
        tester
            .post(PATH, &submission(&"x".repeat(room)))
            .await
            .status,
        200
    );
    // Bytes count here, not characters.
    for text in ["x".repeat(room + 1), "é".repeat(room / 2 + 1)] {
        let reply = tester.post(PATH, &submission(&text)).await;
        let details = reply.refused(400, "ERR_BAD_REQUEST");
        let sentence = "The data field must not be greater than 10240 bytes.";
        assert_eq!(details["data"], json!([sentence]));
    }
    // A text of nine thousand characters was taken live.
    assert_eq!(
        tester
            .post(PATH, &submission(&"x".repeat(9_000)))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn users_who_are_mentioned_come_with_the_message() {
    let tester = Tester::start().await;
    let text = "<@uid:CometChat-UID-3> and <@uid:cometchat-uid-3>, but not <@uid:nobody>";
    let reply = tester.post(PATH, &submission(text)).await;
    let mentions = reply.data()["data"]["mentions"].as_object().unwrap();
    assert_eq!(mentions.len(), 1);
    assert_eq!(mentions["cometchat-uid-3"]["name"], "Nancy Grace");
    assert_eq!(reply.data()["data"]["text"], text);
}

#[tokio::test]
async fn a_text_may_mention_ten_users_and_no_more() {
    let tester = Tester::start().await;
    let text = |users: usize| -> String { (0..users).map(|n| format!("<@uid:u{n}>")).collect() };
    assert_eq!(tester.post(PATH, &submission(&text(10))).await.status, 200);
    let reply = tester.post(PATH, &submission(&text(11))).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["data.text"].is_array());
    // The same one counts once.
    assert_eq!(
        tester
            .post(PATH, &submission(&"<@uid:a>".repeat(50)))
            .await
            .status,
        200
    );
}
