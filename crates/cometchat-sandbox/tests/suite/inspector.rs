//! The inspector: its page, who may use it, what it shows and hides, and that it is not there when it is switched off.

use std::time::{Duration, Instant};

use cometchat_sandbox::{Fault, Limits, Sandbox, WebhookDetails};
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::tester::{Reply, Tester, submission, text_to};

const TOKEN: &str = "x-inspector-token";

/// An address below the sandbox's origin.
fn url(tester: &Tester, path: &str) -> String {
    let origin = tester.sandbox.base_url().trim_end_matches("/v3");
    format!("{origin}{path}")
}

async fn get(tester: &Tester, path: &str) -> Response {
    tester.http.get(url(tester, path)).send().await.unwrap()
}

/// What a route of the inspector answers.
async fn look(tester: &Tester, path: &str) -> Value {
    let path = format!("/_sandbox/inspector/{path}");
    Reply::of(tester.http.get(url(tester, &path))).await.body["data"].clone()
}

/// The token that the page carries.
async fn token(tester: &Tester) -> String {
    let page = get(tester, "/_sandbox/").await.text().await.unwrap();
    let token = page.split("name=\"token\" content=\"").nth(1).unwrap();
    token.split('"').next().unwrap().to_owned()
}

/// Changes something by the page's own routes.
async fn act(
    tester: &Tester,
    method: Method,
    path: &str,
    token: Option<&str>,
    body: &Value,
) -> Reply {
    let path = format!("/_sandbox/inspector/{path}");
    let mut request = tester.http.request(method, url(tester, &path)).json(body);
    if let Some(token) = token {
        request = request.header(TOKEN, token);
    }
    Reply::of(request).await
}

#[tokio::test]
async fn the_page_is_made_of_its_own_files_and_lets_nothing_else_in() {
    let tester = Tester::start().await;
    let expected = format!("{}/", tester.sandbox.control_url());
    assert_eq!(tester.sandbox.inspector_url(), Some(expected));
    // The client follows to the page.
    let page = get(&tester, "/_sandbox").await;
    assert_eq!(
        (page.status().as_u16(), page.url().path()),
        (200, "/_sandbox/")
    );
    let policy = page.headers()["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned();
    for part in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("http"));
    assert_eq!(page.headers()["x-content-type-options"], "nosniff");
    let mut seen = vec![page.text().await.unwrap()];
    let mut names = vec![
        "main.js".to_owned(),
        "style.css".to_owned(),
        "icon.svg".to_owned(),
        "operations.json".to_owned(),
    ];
    let mut next = 0;
    // The scripts name each other.
    while next < names.len() {
        let response = get(
            &tester,
            &format!("/_sandbox/inspector/page/{}", names[next]),
        )
        .await;
        assert_eq!(response.status(), 200, "{}", names[next]);
        assert_eq!(
            response.headers()["content-security-policy"]
                .to_str()
                .unwrap(),
            policy
        );
        let text = response.text().await.unwrap();
        for part in text.split("from \"./").skip(1) {
            let name = part.split('"').next().unwrap().to_owned();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        seen.push(text);
        next += 1;
    }
    assert!(names.len() > 12, "{names:?}");
    for text in &seen {
        let text = text
            .replace("http://www.w3.org/2000/svg", "")
            .replace("http://127.0.0.1:8080/hook", "");
        for foreign in [
            "http://",
            "https://",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            " style=\"",
            "onclick=\"",
        ] {
            assert!(!text.contains(foreign), "{foreign} in {}", &text[..200]);
        }
    }
    let missing = get(&tester, "/_sandbox/inspector/page/nothing.js").await;
    assert_eq!(missing.status(), 404);
}

#[tokio::test]
async fn what_changes_something_needs_the_token_of_this_sandbox_s_page() {
    let (tester, other) = (Tester::start().await, Tester::start().await);
    let (own, foreign) = (token(&tester).await, token(&other).await);
    assert!(own.len() == 32 && own != foreign);
    let fault = json!({"kind": "reset"});
    for (method, path) in [
        (Method::POST, "control/faults"),
        (Method::POST, "control/reset"),
        (Method::DELETE, "control/journal"),
        (Method::POST, "v3/users"),
        (Method::DELETE, "webhook-faults"),
        (Method::PUT, "nothing"),
    ] {
        for token in [None, Some(""), Some("x"), Some(foreign.as_str())] {
            let reply = act(&tester, method.clone(), path, token, &fault).await;
            reply.refused_by_sandbox(403, "AUTH_ERR_NO_ACCESS");
        }
    }
    assert!(tester.sandbox.faults().is_empty());
    act(&tester, Method::POST, "control/faults", Some(&own), &fault)
        .await
        .data();
    assert_eq!(tester.sandbox.faults().len(), 1);
    // Programs have the same route without.
    tester.control("/faults", &fault).await.data();
    assert_eq!(tester.sandbox.faults().len(), 2);
}

#[tokio::test]
async fn an_origin_that_may_use_the_api_reads_neither_the_page_nor_its_token() {
    let origin = "http://localhost:3000";
    let tester = Tester::with(Sandbox::builder().allow_origin(origin)).await;
    let as_page = |path: &str| tester.http.get(url(&tester, path)).header("origin", origin);
    for path in [
        "/_sandbox",
        "/_sandbox/",
        "/_sandbox/inspector/requests",
        "/_sandbox/inspector/live",
        "/_sandbox/inspector/page/main.js",
    ] {
        Reply::of(as_page(path))
            .await
            .refused_by_sandbox(403, "AUTH_ERR_NO_ACCESS");
    }
    Reply::of(as_page("/_sandbox/status")).await.data();
    let own = url(&tester, "");
    let request = tester
        .http
        .get(url(&tester, "/_sandbox/inspector/requests"))
        .header("origin", own);
    Reply::of(request).await.data();
}

#[tokio::test]
async fn looking_and_acting_by_the_page_meet_no_limit_and_no_fault_and_leave_the_journal_alone() {
    let limits = Limits::none().standard(0).core(0);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    tester.sandbox.inject(Fault::error(503)).unwrap();
    let token = token(&tester).await;
    assert_eq!(
        look(&tester, "v3/users/cometchat-uid-1").await["uid"],
        "cometchat-uid-1"
    );
    let text = text_to("cometchat-uid-2", "hello");
    let path = url(&tester, "/_sandbox/inspector/v3/messages");
    let request = tester
        .http
        .post(path)
        .header(TOKEN, token)
        .header("onBehalfOf", "cometchat-uid-1");
    assert_eq!(
        Reply::of(request.json(&text)).await.data()["sender"],
        "cometchat-uid-1"
    );
    assert_eq!(tester.sandbox.counters().requests, 0);
    assert_eq!(tester.sandbox.faults()[0].hits, 0);
    // What there is not is told as everywhere.
    let missing = url(&tester, "/_sandbox/inspector/v3/nothing");
    Reply::of(tester.http.get(missing))
        .await
        .refused_by_sandbox(404, "ERR_API_NOT_FOUND");
    let unknown = url(&tester, "/_sandbox/inspector/v3/users/nobody");
    Reply::of(tester.http.get(unknown))
        .await
        .refused(404, "ERR_UID_NOT_FOUND");
}

/// The stream of positions.
struct Live(Response);

impl Live {
    async fn open(tester: &Tester, seen: Option<&str>) -> Self {
        let mut request = tester.http.get(url(tester, "/_sandbox/inspector/live"));
        if let Some(seen) = seen {
            request = request.header("last-event-id", seen);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self(response)
    }

    /// The next notice: its id and what it says.
    async fn next(&mut self) -> (String, Value) {
        let chunk = tokio::time::timeout(Duration::from_secs(20), self.0.chunk()).await;
        let chunk = chunk.unwrap().unwrap().unwrap();
        let text = std::str::from_utf8(&chunk).unwrap().to_owned();
        let line = |name: &str| {
            text.lines()
                .find_map(|line| line.strip_prefix(name))
                .unwrap()
        };
        (
            line("id: ").to_owned(),
            serde_json::from_str(line("data: ")).unwrap(),
        )
    }
}

#[tokio::test]
async fn the_stream_says_how_far_things_have_come_and_a_page_that_was_away_learns_what_it_missed() {
    let tester = Tester::start().await;
    let mut live = Live::open(&tester, None).await;
    let (first, at) = live.next().await;
    assert_eq!(at["journal"], json!({"cleared": 0, "total": 0}));
    assert_eq!(at["isFrozen"], true);
    tester.submit("hello").await;
    let (second, at) = live.next().await;
    assert_eq!(at["journal"]["total"], 1);
    assert!(second != first && at["events"].as_u64() > Some(0));
    drop(live);

    // Whoever has seen the last position hears nothing until there is more.
    let mut live = Live::open(&tester, Some(&second)).await;
    let quiet = tokio::time::timeout(Duration::from_millis(250), live.0.chunk()).await;
    assert!(quiet.is_err());
    drop(live);
    tester.submit("missed").await;
    tester.submit("this too").await;
    let (third, at) = Live::open(&tester, Some(&second)).await.next().await;
    assert_eq!(at["journal"]["total"], 3);

    // Whatever is set by whomever is news, and an empty journal tells itself from one that goes on.
    let mut live = Live::open(&tester, Some(&third)).await;
    tester.sandbox.inject(Fault::reset()).unwrap();
    let (_, with_fault) = live.next().await;
    assert_ne!(with_fault["settings"], at["settings"]);
    tester.sandbox.advance(Duration::from_secs(1));
    assert_eq!(
        live.next().await.1["now"].as_u64(),
        at["now"].as_u64().map(|now| now + 1_000)
    );
    tester.sandbox.clear_journal();
    assert_eq!(
        live.next().await.1["journal"],
        json!({"cleared": 1, "total": 0})
    );
}

#[tokio::test]
async fn a_sandbox_that_stops_does_not_wait_for_those_who_look() {
    let tester = Tester::start().await;
    let mut live = Live::open(&tester, None).await;
    live.next().await;
    let started = Instant::now();
    tester.sandbox.stop().await;
    assert!(
        started.elapsed() < Duration::from_millis(450),
        "{:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn a_request_is_shown_with_its_bodies_who_acted_and_what_decided() {
    let tester = Tester::with(Sandbox::builder().keep_bodies()).await;
    tester
        .post_as(
            "cometchat-uid-1",
            "/messages?x=1",
            &text_to("cometchat-uid-2", "<script>alert(1)</script>"),
        )
        .await
        .data();
    tester
        .act(
            "cometchat-uid-5",
            Method::DELETE,
            "/groups/cometchat-guid-1",
            &json!({}),
        )
        .await
        .refused(403, "ERR_GROUP_NO_ADMIN_SCOPE");
    let rows = look(&tester, "requests").await;
    assert_eq!(
        (&rows[0]["actor"], &rows[0]["status"], &rows[0]["queryText"]),
        (&json!("cometchat-uid-1"), &json!(200), &json!("x=1"))
    );
    assert_eq!(
        (&rows[1]["actor"], &rows[1]["decidedBy"]),
        (&json!("cometchat-uid-5"), &json!("permission"))
    );
    assert!(rows[0]["micros"].as_u64() > Some(0));

    let one = look(&tester, "requests/1").await;
    let exchange = &one["exchange"];
    assert_eq!(
        exchange["request"]["json"]["data"]["text"],
        "<script>alert(1)</script>"
    );
    assert_eq!(exchange["response"]["json"]["data"]["id"], "1");
    assert_eq!(one["messageIds"], json!(["1"]));
    let two = look(&tester, "requests/2").await;
    assert_eq!(two["segments"], json!({"guid": "cometchat-guid-1"}));
    assert!(two["decision"].as_str().is_some_and(|why| !why.is_empty()));
    assert_eq!(two["exchange"]["onBehalfOf"], "cometchat-uid-5");

    // Pages of rows, and what is not there.
    let behind = look(&tester, "requests?after=1&limit=1").await;
    assert_eq!(
        (behind.as_array().unwrap().len(), &behind[0]["number"]),
        (1, &json!(2))
    );
    for missing in ["requests/0", "requests/3", "requests/x"] {
        let path = url(&tester, &format!("/_sandbox/inspector/{missing}"));
        Reply::of(tester.http.get(path))
            .await
            .refused_by_sandbox(404, "ERR_API_NOT_FOUND");
    }
}

#[tokio::test]
async fn bodies_are_kept_from_the_first_look_on() {
    let tester = Tester::start().await;
    tester.get("/users").await.data();
    let rows = look(&tester, "requests").await;
    assert_eq!(
        (&rows[0]["path"], &rows[0]["micros"]),
        (&json!("/v3/users"), &Value::Null)
    );
    tester.get("/users").await.data();
    assert_eq!(look(&tester, "requests/1").await["exchange"], Value::Null);
    assert!(look(&tester, "requests/2").await["exchange"].is_object());
}

#[tokio::test]
async fn what_a_fault_made_of_a_request_is_shown_as_it_was_sent() {
    let tester = Tester::with(Sandbox::builder().keep_bodies()).await;
    tester
        .sandbox
        .inject(Fault::too_many_requests(7).once())
        .unwrap();
    tester
        .sandbox
        .inject(Fault::reset().after_processing().once())
        .unwrap();
    assert_eq!(tester.get("/users").await.status, 429);
    assert!(tester.request(Method::GET, "/groups").send().await.is_err());
    let first = look(&tester, "requests/1").await;
    assert_eq!(
        (&first["decidedBy"], &first["decision"]),
        (&json!("fault"), &json!("fault 1"))
    );
    assert_eq!(
        first["exchange"]["response"]["json"]["error"]["code"],
        "ERR_TOO_MANY_REQUESTS"
    );
    assert_eq!(first["exchange"]["headers"]["retry-after"], 7);
    let second = look(&tester, "requests/2").await;
    assert_eq!(
        (&second["status"], &second["processed"]),
        (&Value::Null, &json!(true))
    );
    assert_eq!(second["exchange"]["response"]["size"], 0);
}

#[tokio::test]
async fn no_key_token_or_password_is_shown() {
    let tester = Tester::with(Sandbox::builder().keep_bodies()).await;
    let group = json!({"guid": "g", "name": "G", "type": "password", "password": "hunter2-secret"});
    tester.post("/groups", &group).await;
    let made = tester
        .post("/users/cometchat-uid-1/auth_tokens", &json!({}))
        .await;
    let auth_token = made.data()["authToken"].as_str().unwrap().to_owned();
    tester
        .get(&format!("/users/cometchat-uid-1/auth_tokens/{auth_token}"))
        .await
        .data();
    let made = tester
        .post("/apikeys", &json!({"name": "More", "scope": "fullAccess"}))
        .await;
    let key = made.data()["apiKey"].as_str().unwrap().to_owned();
    tester.get(&format!("/apikeys/{key}")).await.data();
    // The API repeats the key here.
    let request = tester
        .http
        .get(url(&tester, "/v3/users"))
        .header("apikey", tester.sandbox.auth_only_key());
    assert!(
        Reply::of(request)
            .await
            .body
            .to_string()
            .contains(tester.sandbox.auth_only_key())
    );
    let body = format!("{{\"password\": \"hunter2-secret\", broken {key}");
    let request = tester
        .request(Method::POST, "/groups")
        .header("content-type", "application/json");
    Reply::of(request.body(body))
        .await
        .refused(400, "ERR_BAD_REQUEST");

    let mut shown = look(&tester, "requests").await.to_string();
    for number in 1..=7 {
        shown += &look(&tester, &format!("requests/{number}"))
            .await
            .to_string();
    }
    for secret in [
        "hunter2-secret",
        &auth_token,
        &key,
        tester.sandbox.api_key(),
        tester.sandbox.auth_only_key(),
    ] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("/apikeys/[hidden]") && shown.contains("\"password\":\"[hidden]\""));
}

#[tokio::test]
async fn what_is_left_of_each_scope_is_told() {
    let limits = Limits::none()
        .standard(100)
        .sends_per_user(5)
        .operation("list-users", 9);
    let tester = Tester::with(Sandbox::builder().limits(limits)).await;
    tester.get("/users").await.data();
    for uid in ["cometchat-uid-1", "cometchat-uid-1", "cometchat-uid-3"] {
        tester
            .post_as(uid, "/messages", &text_to("cometchat-uid-2", "hi"))
            .await
            .data();
    }
    let quotas = look(&tester, "quotas").await;
    assert_eq!(
        quotas["scopes"],
        json!([
            {"scope": "standard", "limit": 100, "used": 4},
            {"scope": "operation:list-users", "limit": 9, "used": 1},
            {"scope": "sends", "user": "cometchat-uid-1", "limit": 5, "used": 2},
            {"scope": "sends", "user": "cometchat-uid-3", "limit": 5, "used": 1},
        ])
    );
    tester.sandbox.advance(Duration::from_secs(60));
    let scopes = look(&tester, "quotas").await["scopes"].clone();
    assert!(
        scopes
            .as_array()
            .unwrap()
            .iter()
            .all(|scope| scope["used"] == 0),
        "{scopes}"
    );
}

#[tokio::test]
async fn a_delivery_that_failed_is_shown_with_what_was_sent_and_when_it_is_tried_again() {
    // Nobody listens there.
    let hook = WebhookDetails::new("all", "http://127.0.0.1:9/hook").retry_on_failure();
    let tester = Tester::with(Sandbox::builder().webhook(hook)).await;
    let text = text_to("cometchat-uid-2", "hi");
    tester
        .post_as("cometchat-uid-1", "/messages", &text)
        .await
        .data();
    tester.sandbox.webhooks_settled().await;
    let told = look(&tester, "deliveries").await;
    assert_eq!(
        (
            &told["attempts"][0]["trigger"],
            &told["attempts"][0]["attempt"]
        ),
        (&json!("message_sent"), &json!(1))
    );
    let waiting = &told["waiting"][0];
    assert_eq!(
        (&waiting["webhook"], &waiting["attempt"]),
        (&json!("all"), &json!(2))
    );
    let due = u64::try_from(tester.sandbox.now().as_millis()).unwrap() + 10_000;
    assert_eq!(waiting["due"], due);
    let one = look(&tester, "deliveries/1").await;
    assert_eq!(one["request"]["json"]["trigger"], "message_sent");
    assert_eq!(one["response"]["size"], 0);
    assert_eq!(
        look(&tester, "deliveries?after=1").await["attempts"],
        json!([])
    );

    tester
        .control("/webhooks/faults", &json!({"effect": "lost", "times": 3}))
        .await
        .data();
    assert_eq!(
        look(&tester, "deliveries").await["faults"][0]["effect"],
        "lost"
    );
    let token = token(&tester).await;
    act(
        &tester,
        Method::DELETE,
        "webhook-faults",
        Some(&token),
        &json!({}),
    )
    .await
    .data();
    assert_eq!(look(&tester, "deliveries").await["faults"], json!([]));
}

#[tokio::test]
async fn beside_a_conversation_stands_who_has_read_it_how_many_replied_and_what_moderation_said() {
    let tester = Tester::start().await;
    let id = tester.submit("you idiot").await;
    tester
        .post_as(
            "cometchat-uid-1",
            "/messages",
            &text_to("cometchat-uid-2", "hi"),
        )
        .await
        .data();
    tester
        .post_as(
            "cometchat-uid-2",
            "/messages/2/thread",
            &text_to("cometchat-uid-1", "yes"),
        )
        .await
        .data();
    tester
        .post_as(
            "cometchat-uid-2",
            "/users/cometchat-uid-1/conversation/read",
            &json!({}),
        )
        .await
        .data();
    let path = "receipts/cometchat-uid-1_user_cometchat-uid-2";
    assert_eq!(
        look(&tester, path).await["verdicts"][&id],
        json!({"status": "pending"})
    );
    tester.sandbox.advance(Duration::from_secs(1));
    let beside = look(&tester, path).await;
    assert_eq!(
        beside["verdicts"][&id],
        json!({"status": "disapproved", "rule": "Profanity Filter"})
    );
    let verdicts = look(&tester, "verdicts").await;
    assert_eq!(verdicts.as_array().unwrap().len(), 1);
    assert_eq!(
        (&verdicts[0]["text"], &verdicts[0]["rule"]),
        (&json!("you idiot"), &json!("Profanity Filter"))
    );
    assert_eq!(
        (&beside["replies"]["2"], &beside["total"]),
        (&json!(1), &json!(3))
    );
    let read = |uid: &str| {
        let people = beside["people"].as_array().unwrap();
        people.iter().find(|person| person["uid"] == uid).unwrap()["read"].clone()
    };
    assert!(read("cometchat-uid-2").is_string() && read("cometchat-uid-1").is_null());
    assert_eq!(
        look(&tester, &format!("{path}?from=3")).await["verdicts"],
        json!({})
    );
}

#[tokio::test]
async fn without_the_inspector_nothing_of_it_is_there() {
    let tester = Tester::with(Sandbox::builder().inspector(false)).await;
    assert_eq!(tester.sandbox.inspector_url(), None);
    for path in [
        "",
        "/",
        "/inspector/page/main.js",
        "/inspector/requests",
        "/inspector/live",
        "/inspector/v3/users",
    ] {
        let path = url(&tester, &format!("/_sandbox{path}"));
        Reply::of(tester.http.get(path))
            .await
            .refused_by_sandbox(404, "ERR_API_NOT_FOUND");
    }
    tester.control_get("/status").await.data();
}

#[tokio::test]
async fn a_state_that_the_page_saves_is_what_another_sandbox_loads() {
    let (tester, other) = (Tester::start().await, Tester::start().await);
    tester
        .post("/moderation/messages", &submission("hello"))
        .await
        .data();
    let saved = get(&tester, "/_sandbox/inspector/control/state")
        .await
        .bytes()
        .await
        .unwrap();
    let path = url(&other, "/_sandbox/inspector/control/state");
    let request = other.http.post(path).header(TOKEN, token(&other).await);
    let request = request
        .header("content-type", "application/json")
        .body(saved);
    Reply::of(request).await.data();
    other.get("/moderation/messages/1").await.data();
}
