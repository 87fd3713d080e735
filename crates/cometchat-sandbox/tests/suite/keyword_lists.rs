//! Keyword lists, as a form and as JSON.

use reqwest::Method;
use serde_json::json;

use crate::tester::{Reply, Tester};

/// Sends a form with these fields, and with a file if there is one.
async fn form(
    tester: &Tester,
    method: Method,
    path: &str,
    fields: &[(&str, &str)],
    file: Option<&str>,
) -> Reply {
    let mut body = String::new();
    for (name, value) in fields {
        body +=
            &format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    if let Some(file) = file {
        body += &format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n{file}\r\n"
        );
    }
    body += "--x--\r\n";
    let request = tester.request(method, path);
    let request = request.header("Content-Type", "multipart/form-data; boundary=x");
    Reply::of(request.body(body)).await
}

const LISTS: &str = "/moderation/keywords";

#[tokio::test]
async fn a_list_comes_as_a_form_with_a_file_or_as_json() {
    let tester = Tester::start().await;
    let fields = [
        ("id", "names"),
        ("category", "word"),
        ("searchTerms", "acme, globex"),
    ];
    let file = Some("globex,\"initech\"\r\numbrella\r\n");
    let created = form(&tester, Method::POST, LISTS, &fields, file).await;
    let terms = json!(["acme", "globex", "\"initech\"", "umbrella"]);
    assert_eq!(created.data()["searchTerms"], terms);
    assert_eq!(
        (&created.data()["isCSV"], &created.data()["name"]),
        (&json!(true), &json!("names"))
    );

    let path = format!("{LISTS}/names");
    let body = json!({ "category": "word", "name": "Names", "searchTerms": ["acme"] });
    let changed = tester.put(&path, &body).await;
    assert_eq!(
        (&changed.data()["isCSV"], &changed.data()["searchTerms"]),
        (&json!(false), &json!(["acme"]))
    );
    assert_eq!(changed.data()["revisionId"], "sandbox_names_2");
    assert_eq!(tester.get(&path).await.data(), changed.data());
    let listed = tester.get(LISTS).await;
    assert_eq!(listed.data()[0]["appId"], "sandbox");
    assert_eq!(
        listed.body["meta"]["current"],
        json!({ "limit": 10, "count": 1 })
    );

    let file = Some("Let us meet\nCall me\n");
    let fields = [("category", "sentence-similarity")];
    let created = form(&tester, Method::POST, LISTS, &fields, file).await;
    assert_eq!(
        created.data()["searchTerms"],
        json!(["Let us meet", "Call me"])
    );
    assert_eq!(created.data()["id"], "list-1");
}

#[tokio::test]
async fn a_list_that_cannot_be_used_is_refused_with_the_place_of_the_mistake() {
    let tester = Tester::start().await;
    let long = "x".repeat(101);
    for (body, field) in [
        (json!({ "searchTerms": ["a"] }), "category"),
        (
            json!({ "category": "emoji", "searchTerms": ["a"] }),
            "category",
        ),
        (json!({ "category": "word" }), "searchTerms"),
        (
            json!({ "category": "word", "searchTerms": [] }),
            "searchTerms",
        ),
        (
            json!({ "category": "word", "searchTerms": ["a", long] }),
            "searchTerms.1",
        ),
        (
            json!({ "category": "word", "searchTerms": [7] }),
            "searchTerms.0",
        ),
        (
            json!({ "category": "pattern", "searchTerms": ["a{1,3}", "a+"] }),
            "searchTerms.1",
        ),
        (
            json!({ "category": "pattern", "searchTerms": ["zq("] }),
            "searchTerms.0",
        ),
        (
            json!({ "category": "sentence-similarity", "searchTerms": ["a"] }),
            "disallowedSentences",
        ),
    ] {
        let refused = tester.post(LISTS, &body).await;
        let details = refused.refused(400, "ERR_BAD_REQUEST");
        assert!(details[field].is_array(), "{field}: {details}");
    }
    let file = "x".repeat(1024 * 1024 + 1);
    let fields = [("category", "sentence-similarity")];
    let refused = form(&tester, Method::POST, LISTS, &fields, Some(&file)).await;
    assert!((400..500).contains(&refused.status), "{}", refused.status);
    assert!(tester.column(LISTS, "id").await.is_empty());
}

#[tokio::test]
async fn a_rule_names_lists_of_its_own_category_alone() {
    let tester = Tester::start().await;
    let list = json!({ "id": "animals", "category": "word", "searchTerms": ["zebra"] });
    tester.post(LISTS, &list).await.data();
    for (category, id) in [("word", "none-such"), ("pattern", "animals")] {
        let condition = json!({ "category": category, "isListReferencePresent": true, "value": ["animals", id] });
        let body = json!({ "id": "rule", "conditions": [condition] });
        let refused = tester.post("/moderation/rules", &body).await;
        refused.refused(400, "ERR_BAD_REQUEST");
    }
}

#[tokio::test]
async fn an_app_has_25_lists() {
    let tester = Tester::start().await;
    let body = json!({ "category": "word", "searchTerms": ["a", "b"] });
    for _ in 0..25 {
        tester.post(LISTS, &body).await.data();
    }
    let more = tester.post(LISTS, &body).await;
    more.refused(403, "ERR_PLAN_QUOTA_RESTRICTION");
    let taken = json!({ "id": "list-1", "category": "word", "searchTerms": ["a"] });
    let taken = tester.post(LISTS, &taken).await;
    assert!(taken.refused(400, "ERR_BAD_REQUEST")["id"].is_array());
}
