//! Questions that are decided while CometChat waits.

use crate::support::{request, webhook};
use cometchat_webhooks::http::StatusCode;
use cometchat_webhooks::{BeforeMessage, ContextMessage, Endpoint, Fallback, Verdict, testing};
use serde_json::{Value, json};

fn sample(name: &str) -> &'static str {
    let mut samples = testing::samples().iter();
    samples.find(|sample| sample.name == name).unwrap().json
}

async fn answer(endpoint: &Endpoint, body: &'static str) -> (StatusCode, Value) {
    let response = endpoint.handle(request(body)).await;
    let json = serde_json::from_slice(response.body()).unwrap_or_default();
    (response.status(), json)
}

#[tokio::test]
async fn a_message_is_judged_with_what_was_written_before() {
    let endpoint = webhook().moderate(Fallback::Refuse, |question, _| async move {
        assert_eq!(question.text(), Some("You fool"));
        assert_eq!(question.message().unwrap().id, "101");
        let ContextMessage::Text { text, .. } = &question.context()[0] else {
            panic!("{question:?}");
        };
        assert_eq!(text, "Hello");
        assert_eq!(question.context().len(), 2);
        Verdict::matching(0.97).because("an insult")
    });
    let expected =
        json!({ "isMatchingCondition": true, "confidence": 0.97, "reason": "an insult" });
    assert_eq!(
        answer(&endpoint, sample("custom_moderation")).await,
        (StatusCode::OK, expected)
    );
}

#[tokio::test]
async fn a_question_of_any_form_is_asked_all_the_same() {
    let bodies = [
        "",
        "[]",
        r#"{"contextMessages":{}}"#,
        r#"{"contextMessages":[1,{"a":1,"b":2},{"u":null}]}"#,
    ];
    for body in bodies {
        let endpoint = webhook().moderate(Fallback::Refuse, |question, _| async move {
            assert_eq!(question.message(), None);
            Verdict::not_matching(f64::NAN)
        });
        let expected = json!({ "isMatchingCondition": false, "confidence": 0.0 });
        assert_eq!(
            answer(&endpoint, body).await,
            (StatusCode::OK, expected),
            "{body}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_late_or_panicking_engine_gives_what_its_owner_chose() {
    let choices = [
        (
            Fallback::Refuse,
            StatusCode::SERVICE_UNAVAILABLE,
            Value::Null,
        ),
        (
            Fallback::Answer(Verdict::matching(1.0)),
            StatusCode::OK,
            json!({ "isMatchingCondition": true, "confidence": 1.0 }),
        ),
    ];
    for (fallback, status, json) in choices {
        let late = webhook().moderate(fallback.clone(), |_, _| std::future::pending());
        assert_eq!(
            answer(&late, sample("custom_moderation")).await,
            (status, json.clone())
        );
        let panicking =
            webhook().moderate(fallback, |_, _| async { panic!("an engine that panics") });
        assert_eq!(
            answer(&panicking, sample("custom_moderation")).await,
            (status, json)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_decided_before_a_message_is_stored_is_what_cometchat_reads() {
    let mut injected = serde_json::Map::new();
    injected.insert("score".to_owned(), json!(7));
    injected.insert("action".to_owned(), json!("do_not_propagate"));
    let decisions = [
        (BeforeMessage::Pass, json!({})),
        (BeforeMessage::Drop, json!({ "action": "do_not_propagate" })),
        (BeforeMessage::Inject(injected), json!({ "score": 7 })),
    ];
    for (decision, expected) in decisions {
        let decided = decision.clone();
        let endpoint = webhook().before_message(Fallback::Refuse, move |message, _| {
            let decided = decided.clone();
            async move {
                assert_eq!(message.text(), Some("See you at eight"));
                decided
            }
        });
        assert_eq!(
            answer(&endpoint, sample("before_message")).await,
            (StatusCode::OK, expected.clone())
        );
        let late =
            webhook().before_message(Fallback::Answer(decision), |_, _| std::future::pending());
        assert_eq!(
            answer(&late, sample("before_message")).await,
            (StatusCode::OK, expected)
        );
    }
}
