//! What can be chosen where nothing is documented.

use cometchat_sandbox::{Choices, DuplicateMuid, FailedReceiver, Sandbox};
use serde_json::{Value, json};

use crate::tester::{Tester, submission, text_to};

const SUBMIT: &str = "/moderation/messages";
const BOT: &str = "/bots/sandbox-bot/messages";

async fn with(choices: Choices) -> Tester {
    Tester::with(Sandbox::builder().choices(choices)).await
}

fn with_muid(mut request: Value, muid: &str) -> Value {
    request["muid"] = json!(muid);
    request
}

#[tokio::test]
async fn a_muid_that_is_taken_is_one_more_message_unless_chosen_otherwise() {
    let tester = Tester::start().await;
    for id in ["1", "2"] {
        let reply = tester.post(SUBMIT, &with_muid(submission("x"), "m")).await;
        assert_eq!(reply.data()["id"], id);
    }
}

#[tokio::test]
async fn a_muid_that_is_taken_can_be_refused() {
    let tester = with(Choices::default().duplicate_muid(DuplicateMuid::Refuse)).await;
    for (path, request) in [
        (SUBMIT, submission("x")),
        (BOT, text_to("cometchat-uid-1", "x")),
    ] {
        let request = with_muid(request, "m");
        tester.post(path, &request).await.data();
        let reply = tester.post(path, &request).await;
        let details = reply.refused(400, "ERR_BAD_REQUEST");
        assert_eq!(details["muid"], json!(["The muid has already been taken."]));
    }
    // To somebody else, or without any, it is a message of its own.
    let other = with_muid(text_to("cometchat-uid-2", "x"), "m");
    tester.post(BOT, &other).await.data();
    for _ in 0..2 {
        tester.submit("without a muid").await;
    }
}

#[tokio::test]
async fn a_muid_that_is_taken_can_answer_the_first_message() {
    let choices = Choices::default().duplicate_muid(DuplicateMuid::ReturnFirst);
    let tester = with(choices).await;
    tester
        .post(SUBMIT, &with_muid(submission("first"), "m"))
        .await
        .data();
    tester.sandbox.advance(std::time::Duration::from_secs(1));
    let reply = tester
        .post(SUBMIT, &with_muid(submission("second"), "m"))
        .await;
    assert_eq!(reply.data()["id"], "1");
    assert_eq!(reply.data()["data"]["text"], "first");
    assert_eq!(reply.data()["data"]["moderation"]["status"], "approved");

    let mut several = with_muid(json!({"data": {"text": "x"}}), "m");
    several["multipleReceivers"] = json!({"uids": ["cometchat-uid-1"]});
    tester.post(BOT, &several).await.data();
    several["multipleReceivers"] = json!({"uids": ["cometchat-uid-1", "cometchat-uid-2"]});
    let reply = tester.post(BOT, &several).await;
    assert_eq!(reply.data()["uids"]["cometchat-uid-1"]["id"], "2");
    assert_eq!(reply.data()["uids"]["cometchat-uid-2"]["id"], "3");
    let made: Vec<Vec<_>> = tester
        .sandbox
        .journal()
        .map(|entry| entry.message_ids().collect())
        .collect();
    assert_eq!(made, [vec!["1"], vec![], vec!["2"], vec!["3"]]);
}

#[tokio::test]
async fn the_muid_of_a_forgotten_message_is_free_again() {
    let builder = Sandbox::builder()
        .choices(Choices::default().duplicate_muid(DuplicateMuid::Refuse))
        .max_messages(1);
    let tester = Tester::with(builder).await;
    let request = with_muid(submission("x"), "m");
    tester.post(SUBMIT, &request).await.data();
    assert_eq!(tester.post(SUBMIT, &request).await.status, 400);
    tester.submit("another").await;
    tester.post(SUBMIT, &request).await.data();
}

#[tokio::test]
async fn a_receiver_that_failed_is_shown_as_chosen() {
    let mut request = json!({"data": {"text": "x"}});
    request["multipleReceivers"] = json!({"uids": ["cometchat-uid-1", "nobody"]});
    let failed = async |choice| {
        let tester = with(Choices::default().failed_receiver(choice)).await;
        let reply = tester.post(BOT, &request).await;
        assert_eq!(reply.data()["uids"]["cometchat-uid-1"]["id"], "1");
        reply.data()["uids"].get("nobody").cloned()
    };
    let error = failed(FailedReceiver::Error).await.unwrap();
    assert_eq!(error["error"]["code"], "ERR_UID_NOT_FOUND");
    let text = "There is no user with the uid nobody.";
    let expected = json!({"success": false, "message": text});
    assert_eq!(failed(FailedReceiver::SuccessFalse).await, Some(expected));
    assert_eq!(failed(FailedReceiver::LeftOut).await, None);
}

#[tokio::test]
async fn the_status_of_a_code_can_be_chosen() {
    let choices = Choices::default()
        .error_status("ERR_BOT_NOT_FOUND", 400)
        .and_then(|choices| choices.error_status("AUTH_ERR_EMPTY_APIKEY", 403))
        .unwrap();
    let tester = with(choices).await;
    let text = text_to("cometchat-uid-1", "x");
    tester
        .post("/bots/cometchat-uid-1/messages", &text)
        .await
        .refused(400, "ERR_BOT_NOT_FOUND");
    tester
        .post("/bots/nobody/messages", &text)
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
}

#[tokio::test]
async fn custom_messages_are_submitted_to_moderation_only_if_chosen() {
    let mut request = submission("x");
    request["category"] = json!("custom");
    request["type"] = json!("location");
    request["data"] = json!({"customData": {"x": 1}});
    let tester = Tester::start().await;
    let reply = tester.post(SUBMIT, &request).await;
    reply.refused(400, "ERR_INVALID_MESSAGE_CATEGORY");
    let tester = with(Choices::default().custom_at_moderation(true)).await;
    tester.post(SUBMIT, &request).await.data();
}

#[tokio::test]
async fn what_was_sent_is_given_back_only_if_chosen() {
    let tester = with(Choices::default().echo_muid(false).echo_tags(false)).await;
    let mut request = with_muid(submission("x"), "m");
    request["tags"] = json!(["t"]);
    let reply = tester.post(SUBMIT, &request).await;
    assert!(reply.data().get("muid").is_none() && reply.data().get("tags").is_none());
}

#[tokio::test]
async fn messages_that_were_never_submitted_are_found_only_if_chosen() {
    let tester = with(Choices::default().unsubmitted_at_moderation(true)).await;
    tester
        .post(BOT, &text_to("cometchat-uid-1", "x"))
        .await
        .data();
    let reply = tester.get("/moderation/messages/1").await;
    assert_eq!(reply.data()["sender"], "sandbox-bot");
    assert!(reply.data()["data"].get("moderation").is_none());
}

#[tokio::test]
async fn replies_to_undecided_and_custom_messages_can_be_refused() {
    let choices = Choices::default()
        .reply_to_undecided(false)
        .reply_to_custom(false);
    let tester = with(choices).await;
    tester.submit("idiot").await;
    tester.submit("hello").await;
    let mut custom = text_to("cometchat-uid-1", "x");
    custom["category"] = json!("custom");
    custom["type"] = json!("location");
    custom["data"] = json!({"customData": {"x": 1}});
    tester.post(BOT, &custom).await.data();
    let reply = async |id: u32, receiver: &str| {
        let text = text_to(receiver, "a reply");
        let path = format!("/messages/{id}/thread");
        tester.post_as("cometchat-uid-1", &path, &text).await
    };
    let code = "ERR_MESSAGE_ACTION_NOT_ALLOWED";
    reply(2, "cometchat-uid-2").await.refused(400, code);
    tester.sandbox.advance(std::time::Duration::from_secs(1));
    reply(1, "cometchat-uid-2").await.refused(400, code);
    reply(2, "cometchat-uid-2").await.data();
    reply(3, "sandbox-bot")
        .await
        .refused(400, "ERR_WRONG_MESSAGE_THREAD_CATEGORY");
}

#[tokio::test]
async fn a_receiver_beside_several_can_be_refused() {
    let tester = with(Choices::default().receiver_beside_several(false)).await;
    let mut request = text_to("cometchat-uid-1", "x");
    request["multipleReceivers"] = json!({"uids": ["cometchat-uid-2"]});
    let reply = tester.post(BOT, &request).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["receiver"].is_array());
}

#[tokio::test]
async fn null_can_count_as_absent() {
    let tester = with(Choices::default().null_is_absent(true)).await;
    let mut request = submission("x");
    for key in ["muid", "tags", "category", "senderUserDetails", "sentAt"] {
        request[key] = Value::Null;
    }
    request["data"]["attachments"] = Value::Null;
    // What is free-form stays as it is.
    request["data"]["metadata"] = json!({"nothing": null});
    let reply = tester.post(SUBMIT, &request).await;
    assert_eq!(reply.data()["data"]["metadata"], json!({"nothing": null}));
    request["sender"] = Value::Null;
    let reply = tester.post(SUBMIT, &request).await;
    assert!(reply.refused(400, "ERR_BAD_REQUEST")["sender"].is_array());
}

#[tokio::test]
async fn a_size_can_be_a_number() {
    let tester = with(Choices::default().size_as_number(true)).await;
    let mut request = submission("x");
    request["data"]["attachments"] = json!([{
        "url": "https://example.com/a", "name": "a", "mimeType": "image/png", "extension": "png",
        "size": 5
    }]);
    let reply = tester.post(SUBMIT, &request).await;
    assert_eq!(reply.data()["data"]["attachments"][0]["size"], 5);
}

#[tokio::test]
async fn errors_can_be_bare_and_their_details_texts() {
    let tester = with(Choices::default().bare_errors(true).details_as_text(true)).await;
    let reply = tester.post(SUBMIT, &json!({"receiver": 5})).await;
    let error = reply.body["error"].as_object().unwrap();
    assert!(!error.contains_key("source") && !error.contains_key("devMessage"));
    assert_eq!(error["details"]["sender"], "The sender field is required.");
}

#[tokio::test]
async fn sizes_and_counts_can_be_those_of_other_pages() {
    let choices = Choices::default()
        .max_data_bytes(50)
        .max_message_chars(1_000)
        .max_url_chars(30)
        .max_metadata_bytes(10)
        .max_tags(1, 2)
        .max_tag_chars(3, 4)
        .max_mentions(1);
    let tester = with(choices).await;
    let mut request = submission("<@uid:a><@uid:b> and so on and so on and so on");
    request["tags"] = json!(["long", "t"]);
    request["receiver"] = json!("club");
    request["receiverType"] = json!("group");
    request["receiverGroupDetails"] = json!({
        "guid": "club", "name": "C", "type": "public", "tags": ["12345", "2", "3"],
        "icon": "https://example.com/0123456789a", "metadata": {"x": "0123456789"}
    });
    let reply = tester.post(SUBMIT, &request).await;
    let details = reply.refused(400, "ERR_BAD_REQUEST").as_object().unwrap();
    let mut fields: Vec<_> = details.keys().map(String::as_str).collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "data",
            "data.text",
            "receiverGroupDetails.icon",
            "receiverGroupDetails.metadata",
            "receiverGroupDetails.tags",
            "receiverGroupDetails.tags.0",
            "tags",
            "tags.0",
        ]
    );
    let reply = tester.post(SUBMIT, &submission(&"x".repeat(1_000))).await;
    reply.refused(400, "ERR_BAD_REQUEST");
}

/// Requests with PHP's `[]` in each field that holds an object, and the field.
fn with_empty_arrays() -> Vec<(&'static str, &'static str, Value)> {
    let with = |field: &str, mut request: Value| {
        *request.pointer_mut(field).unwrap() = json!([]);
        request
    };
    let mut submitted = submission("x");
    submitted["data"]["metadata"] = json!({});
    submitted["data"]["customData"] = json!({});
    submitted["senderUserDetails"] = json!({"uid": "cometchat-uid-1", "name": "A", "metadata": {}});
    submitted["receiverUserDetails"] =
        json!({"uid": "cometchat-uid-2", "name": "B", "metadata": {}});
    let mut to_group = submission("x");
    to_group["receiver"] = json!("g");
    to_group["receiverType"] = json!("group");
    to_group["receiverGroupDetails"] =
        json!({"guid": "g", "name": "G", "type": "public", "metadata": {}});
    let mut sent = text_to("cometchat-uid-1", "x");
    sent["multipleReceivers"] = json!({});
    let mut custom = text_to("cometchat-uid-1", "x");
    custom["category"] = json!("custom");
    custom["type"] = json!("location");
    custom["data"] = json!({"customData": {}});
    [
        (SUBMIT, "/data/metadata", submitted.clone()),
        (SUBMIT, "/data/customData", submitted.clone()),
        (SUBMIT, "/senderUserDetails/metadata", submitted.clone()),
        (SUBMIT, "/receiverUserDetails/metadata", submitted),
        (SUBMIT, "/receiverGroupDetails/metadata", to_group),
        (BOT, "/multipleReceivers", sent),
        (BOT, "/data/customData", custom),
    ]
    .map(|(path, field, request)| (path, field, with(field, request)))
    .into()
}

#[tokio::test]
async fn an_empty_array_is_an_empty_object_where_one_is_documented() {
    let tester = Tester::start().await;
    for (path, field, request) in with_empty_arrays() {
        let reply = tester.post(path, &request).await;
        assert_eq!(reply.status, 200, "{field} {}", reply.body);
        let answered = reply.data().pointer(field);
        assert!(
            answered.is_none_or(|value| *value == json!({})),
            "{field} {}",
            reply.body
        );
    }
    // Where fields are required, they are missing in one as in the other.
    for field in ["data", "senderUserDetails", "receiverUserDetails"] {
        let mut request = submission("x");
        let mut answers = Vec::new();
        for empty in [json!([]), json!({})] {
            request[field] = empty;
            answers.push(tester.post(SUBMIT, &request).await.body);
        }
        assert_eq!(answers[0], answers[1]);
        assert!(answers[0]["error"].is_object());
    }
    // One with something in it never is.
    let mut request = submission("x");
    request["data"]["metadata"] = json!([1]);
    tester
        .post(SUBMIT, &request)
        .await
        .refused(400, "ERR_INVALID_METADATA");
}

#[tokio::test]
async fn an_empty_array_can_be_no_object() {
    let tester = with(Choices::default().empty_array_is_object(false)).await;
    for (path, field, request) in with_empty_arrays() {
        let reply = tester.post(path, &request).await;
        assert_eq!(reply.status, 400, "{field} {}", reply.body);
        let named = field.trim_start_matches('/').replace('/', ".");
        assert!(
            reply.body["error"]["details"][&named].is_array(),
            "{}",
            reply.body
        );
    }
}
