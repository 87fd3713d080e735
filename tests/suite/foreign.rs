//! Responses that are not CometChat's.

use crate::support::{Script, Step, scripted};
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Delivery, Error, ErrorKind, Method, Receiver, RetryPolicy};
use serde_json::{Value, json};

async fn sending(step: Step) -> Error {
    let client = scripted(&Script::new([step])).with_retry(RetryPolicy::none());
    client
        .bot("assistant")
        .messages()
        .send(SendMessage::new(
            Receiver::user("alice"),
            Content::text("Hi"),
        ))
        .await
        .expect_err("a failure")
}

fn page(status: u16) -> Step {
    Step::text(status, "text/html", "<html>Hello</html>")
}

#[tokio::test]
async fn a_page_with_any_status_is_of_a_kind_of_its_own_and_tells_what_it_can() {
    let refused = [400, 401, 404, 405, 411, 413, 414, 421, 425, 429, 431];
    for status in (200..=206).chain(400..=599) {
        let error = sending(page(status)).await;
        assert_eq!(error.kind(), ErrorKind::NotCometChat, "{status}");
        let delivery = if refused.contains(&status) {
            Delivery::Refused
        } else {
            Delivery::MayHaveArrived
        };
        assert_eq!(error.delivery(), delivery, "{status}");
        assert_eq!(error.code(), None);
    }
    assert_eq!(
        sending(page(404)).await.to_string(),
        "send-bot-message: the response is not CometChat's: status 404 with `text/html`"
    );
    assert_eq!(
        sending(Step::text(503, "text/plain", "")).await.to_string(),
        "send-bot-message: the response is not CometChat's: status 503 without a body"
    );
}

#[tokio::test]
async fn json_of_somebody_else_is_not_cometchats_either() {
    for body in [
        json!({ "status": "ok" }),
        json!([1]),
        json!("ok"),
        json!({ "error": "not found" }),
        json!({ "error": { "code": 404, "message": "Not Found" } }),
    ] {
        for status in [200, 404] {
            let error = sending(Step::json(status, &body)).await;
            assert_eq!(error.kind(), ErrorKind::NotCometChat, "{status} {body}");
        }
    }
}

#[tokio::test]
async fn a_success_with_an_error_inside_is_the_error_that_it_says() {
    let body = json!({ "error": { "code": "ERR_UID_NOT_FOUND", "message": "No such user." } });
    let error = sending(Step::json(200, &body)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::NotFound, Delivery::Refused)
    );
    assert_eq!(error.message(), Some("No such user."));
    let client = scripted(&Script::new([Step::json(200, &body)]));
    let error = client
        .request(Method::GET, ["users", "alice"])
        .send::<Value>()
        .await
        .expect_err("the error");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let brand_new = json!({ "error": { "code": "ERR_BRAND_NEW" } });
    let error = sending(Step::json(200, &brand_new)).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Rejected, Delivery::Refused)
    );
}

#[tokio::test(start_paused = true)]
async fn what_was_not_processed_by_its_status_is_tried_again_even_if_it_is_a_send() {
    for status in [421, 425, 429] {
        let script = Script::new([page(status)]);
        let client: Client = scripted(&script);
        let sent = client
            .bot("assistant")
            .messages()
            .send(SendMessage::new(
                Receiver::user("alice"),
                Content::text("Hi"),
            ))
            .await;
        assert_eq!(sent.expect_err("a page").attempts(), 4, "{status}");
    }
    for status in [200, 400, 403, 404, 502, 503] {
        let script = Script::new([page(status)]);
        let client = scripted(&script);
        let sent = client
            .bot("assistant")
            .messages()
            .send(SendMessage::new(
                Receiver::user("alice"),
                Content::text("Hi"),
            ))
            .await;
        assert_eq!(sent.expect_err("a page").attempts(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_success_without_a_body_is_the_value_of_types_that_have_one() {
    for status in [200, 204, 205] {
        let empty = || scripted(&Script::new([Step::text(status, "text/plain", "")]));
        let unit = empty()
            .request(Method::DELETE, ["things", "1"])
            .send::<()>()
            .await
            .expect("nothing");
        assert_eq!(unit.status().as_u16(), status);
        let none = empty()
            .request(Method::HEAD, ["things", "1"])
            .send::<Option<Value>>()
            .await
            .expect("nothing");
        assert_eq!(*none, None);
        let error = empty()
            .moderation()
            .message("1")
            .get()
            .await
            .expect_err("a message has a body");
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    }
    let missing = scripted(&Script::new([Step::text(404, "text/plain", "")]));
    let error = missing
        .request(Method::HEAD, ["things", "1"])
        .send::<()>()
        .await
        .expect_err("missing");
    assert_eq!(
        error.kind(),
        ErrorKind::NotFound,
        "a response to HEAD never has a body"
    );
}

#[tokio::test]
async fn a_byte_order_mark_is_read_over_and_a_compression_is_named() {
    let marked = format!("\u{feff}{}", crate::support::answer("list-reasons"));
    let client = scripted(&Script::new([Step::text(200, "application/json", marked)]));
    assert_eq!(
        client
            .moderation()
            .reasons()
            .list()
            .await
            .expect("the reasons")
            .len(),
        4
    );
    let error = json!({ "error": { "code": "ERR_UID_NOT_FOUND" } });
    let marked = Step::text(404, "application/json", format!("\u{feff}{error}"));
    assert_eq!(sending(marked).await.kind(), ErrorKind::NotFound);
    let compressed =
        Step::text(200, "application/json", "\u{1f}\u{8b}").header("content-encoding", "br");
    assert_eq!(
        sending(compressed).await.to_string(),
        "send-bot-message: the response with status 200 is not as documented at `.`: it is compressed with `br`, which was not asked for"
    );
}
