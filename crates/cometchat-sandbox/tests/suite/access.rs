//! Keys.

use reqwest::Method;

use crate::tester::{Reply, Tester, submission};

async fn with_key(tester: &Tester, key: &[u8]) -> Reply {
    let url = format!("{}/moderation/reasons", tester.sandbox.base_url());
    Reply::of(tester.http.get(url).header("apikey", key)).await
}

#[tokio::test]
async fn a_request_without_a_key_is_refused() {
    let tester = Tester::start().await;
    let url = format!("{}/moderation/reasons", tester.sandbox.base_url());
    Reply::of(tester.http.get(url))
        .await
        .refused(401, "AUTH_ERR_EMPTY_APIKEY");
    with_key(&tester, b"")
        .await
        .refused(401, "AUTH_ERR_EMPTY_APIKEY");
}

#[tokio::test]
async fn an_unknown_key_is_masked_in_the_refusal() {
    let tester = Tester::start().await;
    let reply = with_key(&tester, b"0123456789abcdef0123456789abcdef01234567").await;
    reply.refused(401, "AUTH_ERR_APIKEY_NOT_FOUND");
    let text = reply.body.to_string();
    assert!(
        text.contains("01234******************************34567"),
        "{text}"
    );
    with_key(&tester, b"short")
        .await
        .refused(401, "AUTH_ERR_APIKEY_NOT_FOUND");
    with_key(&tester, b"\xff\xfe not text")
        .await
        .refused(401, "AUTH_ERR_APIKEY_NOT_FOUND");
}

#[tokio::test]
async fn a_key_of_the_wrong_scope_is_echoed_in_full() {
    let tester = Tester::start().await;
    let key = tester.sandbox.auth_only_key().to_owned();
    let reply = with_key(&tester, key.as_bytes()).await;
    reply.refused(403, "AUTH_ERR_NO_ACCESS");
    assert!(
        reply.body["error"]["message"]
            .as_str()
            .unwrap()
            .contains(&key)
    );
}

#[tokio::test]
async fn the_name_of_the_key_header_has_no_case() {
    let tester = Tester::start().await;
    let url = format!("{}/moderation/reasons", tester.sandbox.base_url());
    let request = tester
        .http
        .get(url)
        .header("apiKey", tester.sandbox.api_key());
    assert_eq!(Reply::of(request).await.status, 200);
}

#[tokio::test]
async fn a_wrong_key_is_refused_before_the_body_is_looked_at() {
    let tester = Tester::start().await;
    let url = format!("{}/moderation/messages", tester.sandbox.base_url());
    let request = tester.http.post(url).header("apikey", "wrong").body("{");
    Reply::of(request)
        .await
        .refused(401, "AUTH_ERR_APIKEY_NOT_FOUND");
    assert_eq!(tester.submit("the first message").await, "1");
}

#[tokio::test]
async fn keys_follow_from_the_seed_and_look_like_real_ones() {
    let [first, again, other] =
        [7, 7, 8].map(|seed| cometchat_sandbox::Sandbox::builder().seed(seed));
    let (first, again, other) = (
        first.start().await.unwrap(),
        again.start().await.unwrap(),
        other.start().await.unwrap(),
    );
    assert_eq!(first.api_key(), again.api_key());
    assert_ne!(first.api_key(), other.api_key());
    assert_ne!(first.api_key(), first.auth_only_key());
    assert_eq!(first.api_key().len(), 40);
    assert!(first.api_key().bytes().all(|byte| byte.is_ascii_hexdigit()));
}

#[tokio::test]
async fn on_behalf_of_is_ignored_where_nothing_uses_it() {
    let tester = Tester::start().await;
    let request = tester
        .request(Method::POST, "/moderation/messages")
        .header("onBehalfOf", "nobody-at-all")
        .json(&submission("hello"));
    assert_eq!(Reply::of(request).await.data()["sender"], "cometchat-uid-1");
}

#[tokio::test]
async fn a_plan_without_moderation_refuses_what_belongs_to_it() {
    let tester = Tester::with(cometchat_sandbox::Sandbox::builder().moderation(false)).await;
    let code = "ERR_FEATURE_NOT_ACCESSIBLE";
    tester.get("/moderation/reasons").await.refused(403, code);
    tester
        .get("/moderation/messages/1")
        .await
        .refused(403, code);
    let reply = tester.post("/moderation/messages", &submission("x")).await;
    reply.refused(403, code);
    let text = crate::tester::text_to("cometchat-uid-1", "x");
    tester
        .post("/bots/sandbox-bot/messages", &text)
        .await
        .data();
}
