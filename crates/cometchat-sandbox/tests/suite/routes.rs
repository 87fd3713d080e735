//! Paths and methods.

use reqwest::Method;

use crate::tester::{Reply, Tester, assert_envelope};

#[tokio::test]
async fn an_unknown_path_is_not_an_operation() {
    let tester = Tester::start().await;
    for path in [
        "",
        "/",
        "/planets",
        "/moderation/reasons/",
        "/moderation//reasons",
        "/bots//messages",
        "/messages/1/thread/2",
        "/moderation/messages/%FF",
    ] {
        tester.get(path).await.refused(404, "ERR_API_NOT_FOUND");
    }
}

#[tokio::test]
async fn a_wrong_method_is_not_an_operation() {
    let tester = Tester::start().await;
    let options = Method::OPTIONS;
    for (method, path) in [
        (Method::DELETE, "/moderation/reasons"),
        (options, "/moderation/reasons"),
        (Method::PUT, "/moderation/messages"),
        (Method::PATCH, "/moderation/messages/1"),
        (Method::PUT, "/messages/1/thread"),
        (Method::PATCH, "/bots/sandbox-bot/messages"),
    ] {
        Reply::of(tester.request(method, path))
            .await
            .refused(404, "ERR_API_NOT_FOUND");
    }
}

#[tokio::test]
async fn outside_the_api_there_is_nothing_but_control_routes() {
    let tester = Tester::start().await;
    let origin = tester.sandbox.base_url().trim_end_matches("/v3").to_owned();
    for (path, source) in [
        ("/", "chat-api"),
        ("/v2/moderation/reasons", "chat-api"),
        ("/_sandboxes", "chat-api"),
        ("/_sandbox/other", "sandbox"),
        ("/_sandbox/nothing", "sandbox"),
    ] {
        let reply = Reply::of(tester.http.get(format!("{origin}{path}"))).await;
        assert_envelope(&reply.body, source);
        assert_eq!(reply.body["error"]["code"], "ERR_API_NOT_FOUND");
    }
}
