//! Keyword lists leave as the form that CometChat documents, or as JSON if that is asked for.

use crate::support::{Script, Step, scripted};
use cometchat::moderation::{CreateKeywords, KeywordCategory, UpdateKeywords};
use cometchat::{Client, ErrorKind};
use serde_json::json;

fn script() -> Script {
    Script::new([Step::json(200, &json!({ "data": { "id": "competitors" } }))])
}

/// Content type and body of the only request.
fn sent(script: &Script) -> (String, String) {
    let seen = script.seen();
    let [request] = &*seen else {
        panic!("{} requests", seen.len());
    };
    let media_type = request.headers["content-type"].to_str().expect("a text");
    (
        media_type.to_owned(),
        String::from_utf8(request.body.to_vec()).expect("UTF-8"),
    )
}

const FORM: &str = "multipart/form-data; boundary=cometchat-form-0";

fn part(name: &str, content: &str) -> String {
    format!(
        "--cometchat-form-0\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n"
    )
}

#[tokio::test]
async fn words_are_joined_by_commas() {
    let script = script();
    let list = CreateKeywords::words("competitors", "Competitors", ["acme", "globex corp"]);
    let created = scripted(&script).moderation().keywords().create(list).await;
    assert_eq!(created.expect("a list").id, "competitors");
    let parts = [
        part("category", "word"),
        part("id", "competitors"),
        part("name", "Competitors"),
        part("searchTerms", "acme,globex corp"),
        "--cometchat-form-0--\r\n".to_owned(),
    ];
    assert_eq!(sent(&script), (FORM.to_owned(), parts.concat()));
}

#[tokio::test]
async fn patterns_and_sentences_are_lines() {
    let script = script();
    let list = CreateKeywords::patterns("numbers", "Numbers", ["[0-9]{3,4}", "a{1,2}"]);
    let client = scripted(&script);
    client
        .moderation()
        .keywords()
        .create(list)
        .await
        .expect("a list");
    assert!(
        sent(&script)
            .1
            .contains(&part("searchTerms", "[0-9]{3,4}\na{1,2}"))
    );

    let script = self::script();
    let list = CreateKeywords::sentences("meet", "Meet", ["Come, see me.", "Write to me."]);
    let client = scripted(&script);
    client
        .moderation()
        .keywords()
        .create(list)
        .await
        .expect("a list");
    assert!(
        sent(&script)
            .1
            .contains(&part("disallowedSentences", "Come, see me.\nWrite to me."))
    );
}

#[tokio::test]
async fn a_file_goes_beside_the_fields() {
    let script = script();
    let list = UpdateKeywords::new(KeywordCategory::Word);
    let client = scripted(&script);
    let list = client
        .moderation()
        .keyword("competitors")
        .update_from_csv(list, "acme,globex\n");
    list.await.expect("a list");
    let (media_type, body) = sent(&script);
    assert_eq!(media_type, FORM);
    let head = "Content-Disposition: form-data; name=\"file\"; filename=\"keywords.csv\"\r\nContent-Type: text/csv";
    assert!(
        body.contains(&format!("{head}\r\n\r\nacme,globex\n\r\n")),
        "{body}"
    );
}

#[tokio::test]
async fn lists_are_sent_as_json_if_that_is_asked_for() {
    let script = script();
    let list = CreateKeywords::words("competitors", "Competitors", ["acme, inc.", "globex"]);
    let client = scripted(&script);
    client
        .moderation()
        .keywords()
        .create_as_json(list)
        .await
        .expect("a list");
    let (media_type, body) = sent(&script);
    assert_eq!(media_type, "application/json");
    let body: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(body["searchTerms"], json!(["acme, inc.", "globex"]));
}

#[tokio::test]
async fn a_term_that_a_form_would_make_two_of_never_leaves() {
    let script = script();
    let client: Client = scripted(&script);
    for list in [
        CreateKeywords::words("a", "A", ["fine", "acme, inc."]),
        CreateKeywords::patterns("a", "A", ["fine", "a\nb"]),
        CreateKeywords::sentences("a", "A", ["fine", "One.\r\nTwo."]),
    ] {
        let error = client.moderation().keywords().create(list).await;
        let error = error.expect_err("two terms");
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("s.1`"), "{error}");
    }
    assert!(script.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_form_is_sent_again_byte_for_byte() {
    let again = Step::json(200, &json!({ "data": { "id": "competitors" } }));
    let script = Script::new([Step::text(503, "text/html", "<html>"), again]);
    let list = CreateKeywords::words("competitors", "Competitors", ["acme"]);
    let client = scripted(&script);
    client
        .moderation()
        .keywords()
        .create(list)
        .await
        .expect("a list");
    let seen = script.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].body, seen[1].body);
}
