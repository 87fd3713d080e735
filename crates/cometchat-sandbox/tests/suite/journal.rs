//! The journal of requests.

use std::collections::HashMap;
use std::time::Duration;

use cometchat_sandbox::{Fault, Sandbox};
use reqwest::Method;
use serde_json::json;

use crate::tester::{START, Tester, submission, text_to};

#[tokio::test]
async fn the_journal_tells_what_was_asked_and_what_became_of_it() {
    let tester = Tester::start().await;
    let mut request = submission("hello");
    request["muid"] = json!("_1");
    tester.post("/moderation/messages", &request).await.data();
    tester.sandbox.advance(Duration::from_secs(1));
    let mut several = text_to("cometchat-uid-1", "hello");
    several["multipleReceivers"] = json!({"uids": ["cometchat-uid-2", "nobody"]});
    let path = "/bots/Sandbox-Bot/messages";
    tester.post(path, &several).await.data();
    tester.get("/moderation/messages/9?x=y").await;
    tester.get("/nothing").await;

    let entries: Vec<_> = tester.sandbox.journal().collect();
    let [first, second, third, fourth] = &entries[..] else {
        panic!("{entries:?}");
    };
    assert_eq!(first.number(), 1);
    assert_eq!(first.received_at().as_secs(), START);
    assert_eq!(first.method(), "POST");
    assert_eq!(first.path(), "/v3/moderation/messages");
    assert_eq!(first.operation(), Some("send-moderation-message"));
    assert_eq!((first.status(), first.code()), (Some(200), None));
    assert!(first.processed());
    assert_eq!(first.message_ids().collect::<Vec<_>>(), ["1"]);
    assert_eq!(first.muid(), Some("_1"));
    assert_eq!(first.sender(), Some("cometchat-uid-1"));
    assert_eq!(first.fault(), None);

    assert_eq!(second.received_at().as_secs(), START + 1);
    assert_eq!(second.sender(), Some("Sandbox-Bot"));
    assert_eq!(second.message_ids().collect::<Vec<_>>(), ["2", "3"]);

    assert_eq!(third.path(), "/v3/moderation/messages/9");
    assert_eq!(third.code(), Some("ERR_MESSAGE_ID_NOT_FOUND"));
    assert!(!third.processed());
    assert_eq!((fourth.operation(), fourth.status()), (None, Some(404)));

    let counters = tester.sandbox.counters();
    assert_eq!(
        (counters.requests, counters.processed, counters.messages),
        (4, 2, 3)
    );
    assert_eq!(counters.by_status, [(200, 2), (404, 2)].into());
}

#[tokio::test]
async fn the_key_is_nowhere_in_the_journal() {
    let tester = Tester::start().await;
    tester.submit("hello").await;
    let journal = tester.control_get("/journal").await.body.to_string();
    assert!(!journal.contains(tester.sandbox.api_key()));
    let entries: Vec<_> = tester.sandbox.journal().collect();
    assert!(!format!("{entries:?}").contains(tester.sandbox.api_key()));
}

#[tokio::test]
async fn a_full_journal_forgets_the_oldest_and_counts_on() {
    let tester = Tester::with(Sandbox::builder().max_journal_entries(2)).await;
    for text in ["one", "two", "three"] {
        tester.submit(text).await;
    }
    let numbers: Vec<_> = tester
        .sandbox
        .journal()
        .map(|entry| entry.number())
        .collect();
    assert_eq!(numbers, [2, 3]);
    assert_eq!(tester.sandbox.counters().requests, 3);

    let tester = Tester::with(Sandbox::builder().max_journal_entries(0)).await;
    tester.submit("one").await;
    assert_eq!(tester.sandbox.journal().count(), 0);
    assert_eq!(tester.sandbox.counters().messages, 1);
}

#[tokio::test]
async fn long_texts_are_cut_so_that_a_full_journal_has_a_known_size() {
    let tester = Tester::start().await;
    let mut request = submission("hello");
    request["muid"] = json!("é".repeat(1_000));
    tester.post("/moderation/messages", &request).await.data();
    tester.get(&format!("/{}", "x".repeat(1_000))).await;
    let entries: Vec<_> = tester.sandbox.journal().collect();
    assert_eq!(entries[0].muid(), Some("é".repeat(256).as_str()));
    assert_eq!(entries[1].path().len(), 256);
}

#[tokio::test]
async fn the_journal_is_read_in_pages_over_http() {
    let tester = Tester::with(Sandbox::builder().max_journal_entries(3)).await;
    for text in ["1", "2", "3", "4", "5"] {
        tester.submit(text).await;
    }
    let page = tester.control_get("/journal?offset=3&limit=1").await;
    assert_eq!(
        page.body,
        json!({
            "data": [{
                "number": 4, "receivedAtMs": START * 1000, "method": "POST",
                "path": "/v3/moderation/messages", "operation": "send-moderation-message",
                "status": 200, "processed": true, "messageIds": ["4"], "sender": "cometchat-uid-1"
            }],
            "meta": {"offset": 3, "limit": 1, "count": 1, "total": 5, "dropped": 2}
        })
    );
    // What is gone is left out.
    let page = tester.control_get("/journal").await;
    assert_eq!(page.body["data"][0]["number"], 3);
    assert_eq!(page.body["meta"]["count"], 3);
    let page = tester.control_get("/journal?offset=99").await;
    assert_eq!(page.body["data"], json!([]));
    assert_eq!(tester.control_get("/journal?limit=x").await.status, 400);

    let counters = tester.control_get("/counters").await;
    let expected = json!({
        "requests": 5, "processed": 5, "messages": 5, "unanswered": 0, "byStatus": {"200": 5}
    });
    assert_eq!(counters.data(), &expected);
    tester.control_delete("/journal").await.data();
    let page = tester.control_get("/journal").await;
    assert_eq!(page.body["meta"]["total"], 0);
}

#[tokio::test]
async fn the_journal_proves_that_no_muid_was_processed_twice() {
    const SENDS: usize = 2_000;
    let tester = Tester::start().await;
    // A tenth is refused or lost before it is processed, and sent again by a client that knows.
    for fault in [
        Fault::too_many_requests(0).probability(0.05),
        Fault::reset().probability(0.05),
    ] {
        tester.sandbox.inject(fault).unwrap();
    }
    for number in 0..SENDS {
        let mut request = submission("hello");
        request["muid"] = json!(number.to_string());
        loop {
            let send = tester.request(Method::POST, "/moderation/messages");
            match send.json(&request).send().await {
                Ok(response) if response.status() == 200 => break,
                _ => {}
            }
        }
    }
    let mut processed: HashMap<String, u32> = HashMap::new();
    let mut requests = 0;
    for entry in tester.sandbox.journal() {
        requests += 1;
        if entry.processed() {
            *processed
                .entry(entry.muid().unwrap().to_owned())
                .or_default() += 1;
        }
    }
    assert!(requests > SENDS);
    assert_eq!(processed.len(), SENDS);
    assert!(processed.values().all(|times| *times == 1));
}

#[tokio::test]
async fn the_journal_is_bounded_in_bytes_too() {
    const MAX_BYTES: usize = 20_000;
    let tester = Tester::with(Sandbox::builder().max_journal_bytes(MAX_BYTES)).await;
    for number in 0..100 {
        let mut request = submission("hello");
        // Three bytes each.
        request["muid"] = json!("\u{20ac}".repeat(1_000));
        request["sender"] = json!("x".repeat(99));
        tester
            .post(&format!("/moderation/messages?{number}"), &request)
            .await;
    }
    let entries: Vec<_> = tester.sandbox.journal().collect();
    // Each has more than 768 + 99 bytes of texts, and less than twice that altogether.
    assert!(
        (MAX_BYTES / 1_700..MAX_BYTES / 867).contains(&entries.len()),
        "{}",
        entries.len()
    );
    assert_eq!(entries.last().unwrap().number(), 100);
    assert_eq!(tester.sandbox.counters().requests, 100);
    let page = tester.control_get("/journal").await;
    assert_eq!(page.body["meta"]["dropped"], 100 - entries.len());
    // Where not even one has room, none is kept.
    let tester = Tester::with(Sandbox::builder().max_journal_bytes(10)).await;
    tester.submit("hello").await;
    assert_eq!(tester.sandbox.journal().count(), 0);
}

#[tokio::test]
async fn requests_to_unknown_paths_are_counted() {
    let tester = Tester::start().await;
    let origin = tester.sandbox.base_url().trim_end_matches("/v3").to_owned();
    let paths = [
        "/",
        "/v2/users",
        "/v3",
        "/v3/nothing",
        "/_sandbox/other",
        "/_sandbox/nothing",
        "/favicon.ico",
    ];
    for path in paths {
        let url = format!("{origin}{path}");
        let status = tester.http.get(url).send().await.unwrap().status();
        assert_eq!(status, 404, "{path}");
    }
    tester
        .request(Method::PUT, "/moderation/reasons")
        .send()
        .await
        .unwrap();
    let found: Vec<_> = tester
        .sandbox
        .journal()
        .map(|entry| entry.path().to_owned())
        .collect();
    assert_eq!(found[..paths.len()], paths);
    let counters = tester.sandbox.counters();
    assert_eq!(counters.requests, paths.len() as u64 + 1);
    assert_eq!(counters.by_status, [(404, paths.len() as u64 + 1)].into());
}

#[tokio::test]
async fn long_methods_headers_and_codes_are_cut() {
    let tester = Tester::start().await;
    let long = "X".repeat(60_000);
    let method = Method::from_bytes(long.as_bytes()).unwrap();
    assert_eq!(
        tester
            .request(method, "/nothing")
            .send()
            .await
            .unwrap()
            .status(),
        404
    );
    let reply = tester
        .post_as(&long, "/messages/1/thread", &text_to("a", "x"))
        .await;
    assert_eq!(reply.status, 404);
    assert!(reply.body.to_string().len() < 1_000);
    tester
        .sandbox
        .inject(Fault::error(500).code(&*long))
        .unwrap();
    tester.get("/moderation/reasons").await;
    let entries: Vec<_> = tester.sandbox.journal().collect();
    assert_eq!(entries[0].method().len(), 256);
    assert_eq!(entries[1].sender().unwrap().len(), 256);
    assert_eq!(entries[2].code().unwrap().len(), 256);
    assert!(tester.control_get("/journal").await.body.to_string().len() < 5_000);
}
