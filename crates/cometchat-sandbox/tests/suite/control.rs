//! The sandbox's own routes.

use serde_json::json;

use crate::tester::{Reply, START, Tester, assert_envelope, text_to};

#[tokio::test]
async fn a_bot_is_registered_over_http() {
    let tester = Tester::start().await;
    let reply = tester.control("/bots", &json!({"uid": "Helper"})).await;
    assert_eq!(reply.data(), &json!({"uid": "helper", "name": "Helper"}));
    let text = text_to("cometchat-uid-1", "hello");
    assert_eq!(
        tester.post("/bots/helper/messages", &text).await.status,
        200
    );
}

#[tokio::test]
async fn a_user_is_created_over_http() {
    let tester = Tester::start().await;
    let reply = tester
        .control(
            "/users",
            &json!({"uid": "alice", "name": "Alice", "role": "vip"}),
        )
        .await;
    assert_eq!(
        reply.data(),
        &json!({"uid": "alice", "name": "Alice", "role": "vip", "createdAt": START})
    );
    let text = text_to("alice", "hello");
    assert_eq!(
        tester
            .post("/bots/sandbox-bot/messages", &text)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_clock_is_advanced_over_http() {
    let tester = Tester::start().await;
    let id = tester.submit("hello").await;
    let reply = tester
        .control("/clock/advance", &json!({"milliseconds": 1500}))
        .await;
    assert_eq!(
        reply.data(),
        &json!({"seconds": START + 1, "milliseconds": START * 1000 + 1500})
    );
    let reply = tester.get(&format!("/moderation/messages/{id}")).await;
    assert_eq!(reply.data()["data"]["moderation"]["status"], "approved");
    let url = format!("{}/status", tester.sandbox.control_url());
    let status = Reply::of(tester.http.get(url)).await;
    assert_eq!(status.data()["appId"], "sandbox");
    assert_eq!(status.data()["now"]["seconds"], START + 1);
}

#[tokio::test]
async fn a_reset_forgets_everything_but_the_time() {
    let tester = Tester::start().await;
    tester.submit("hello").await;
    tester.sandbox.register_bot("helper").unwrap();
    tester.sandbox.advance(std::time::Duration::from_secs(9));
    tester.control("/reset", &json!({})).await.data();
    tester
        .get("/moderation/messages/1")
        .await
        .refused(404, "ERR_MESSAGE_ID_NOT_FOUND");
    let text = text_to("cometchat-uid-1", "hello");
    tester
        .post("/bots/helper/messages", &text)
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
    assert_eq!(tester.submit("again").await, "1");
    assert_eq!(tester.sandbox.now().as_secs(), START + 9);
}

#[tokio::test]
async fn control_routes_refuse_what_they_cannot_use() {
    let tester = Tester::start().await;
    for (path, body) in [
        ("/bots", json!({})),
        ("/bots", json!({"uid": "not a uid"})),
        ("/users", json!({"uid": "alice"})),
        (
            "/users",
            json!({"uid": "alice", "name": "Alice", "avatar": 5}),
        ),
        ("/clock/advance", json!({})),
        ("/clock/advance", json!({"milliseconds": -1})),
        ("/clock/advance", json!([])),
    ] {
        let reply = tester.control(path, &body).await;
        assert_eq!(reply.status, 400, "{}", reply.body);
        assert_envelope(&reply.body, "sandbox");
    }
}
