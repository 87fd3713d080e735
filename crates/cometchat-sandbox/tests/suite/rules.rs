//! Moderation rules: given in process, over HTTP and in files.

use std::time::Duration;

use cometchat_sandbox::{Rule, RuleAction, Sandbox};
use serde_json::{Value, json};

use crate::tester::{Tester, assert_envelope};

/// What moderation says of a text.
async fn verdict(tester: &Tester, text: &str) -> Value {
    let id = tester.submit(text).await;
    tester.sandbox.advance(Duration::from_secs(1));
    let reply = tester.get(&format!("/moderation/messages/{id}")).await;
    reply.data()["data"]["moderation"].clone()
}

async fn status(tester: &Tester, text: &str) -> String {
    verdict(tester, text).await["status"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn the_rule_that_blocks_is_named_whatever_it_looks_for() {
    let builder = Sandbox::builder()
        .rule(Rule::new("phone", "Phone numbers").pattern(r"\d{10,}"))
        .rule(Rule::new("sales", "Sales talk").words(["buy now", "discount"]));
    let tester = Tester::with(builder).await;
    for (text, id, name) in [
        ("call 0123456789", "phone", "Phone numbers"),
        ("BUY, now!", "sales", "Sales talk"),
        ("what an idiot", "profanity-filter", "Profanity Filter"),
        // The first of several.
        ("discount: 01234567890", "phone", "Phone numbers"),
    ] {
        let expected = json!({"status": "disapproved", "rule": {"id": id, "name": name}});
        assert_eq!(verdict(&tester, text).await, expected, "{text}");
    }
    assert_eq!(status(&tester, "call 012345678").await, "approved");
}

#[tokio::test]
async fn a_flagged_message_names_no_rule_and_blocking_goes_before_flagging() {
    let builder = Sandbox::builder()
        .rule(
            Rule::new("suspicious", "Suspicious")
                .words(["crypto", "both"])
                .flags(),
        )
        .rule(Rule::new("strict", "Strict").word("both"));
    let tester = Tester::with(builder).await;
    assert_eq!(
        verdict(&tester, "crypto").await,
        json!({"status": "flagged"})
    );
    assert_eq!(verdict(&tester, "both").await["rule"]["id"], "strict");
    assert_eq!(status(&tester, "neither").await, "approved");
}

#[tokio::test]
async fn a_rule_that_is_switched_off_does_nothing() {
    let tester = Tester::start().await;
    let rule = |enabled| Rule::new("pears", "Pears").word("pear").enabled(enabled);
    for (enabled, expected) in [(false, "approved"), (true, "disapproved")] {
        tester.sandbox.set_rules([rule(enabled)]).unwrap();
        assert_eq!(status(&tester, "a pear").await, expected);
    }
    // The whole set was replaced.
    assert_eq!(status(&tester, "idiot").await, "approved");
    let [rule] = &tester.sandbox.rules()[..] else {
        panic!("there is one rule");
    };
    assert_eq!((rule.id(), rule.name()), ("pears", "Pears"));
    assert_eq!(
        (rule.action(), rule.is_enabled()),
        (RuleAction::Block, true)
    );
}

#[tokio::test]
async fn a_change_of_rules_leaves_old_verdicts_alone() {
    let tester = Tester::start().await;
    tester.submit("idiot").await;
    tester.sandbox.set_rules([]).unwrap();
    tester.sandbox.advance(Duration::from_secs(1));
    let reply = tester.get("/moderation/messages/1").await;
    assert_eq!(reply.data()["data"]["moderation"]["status"], "disapproved");
}

#[tokio::test]
async fn rules_that_break_a_limit_are_refused_by_place_and_id() {
    let sandbox = Sandbox::start().await.unwrap();
    let long = "x".repeat(101);
    let rule = |id: &str| Rule::new(id, "Name");
    let cases = [
        (vec![rule("")], r#"rules[0] (""): id: must not be empty"#),
        (
            vec![Rule::new("a", " ")],
            r#"rules[0] ("a"): name: must not"#,
        ),
        (vec![Rule::new("a", &*long)], "name: has more than 100"),
        (
            vec![rule("a").description("x".repeat(256))],
            "description: has more than 255",
        ),
        (
            vec![rule("a"), rule("b").word(&*long)],
            r#"rules[1] ("b"): conditions[0].value[0]: has"#,
        ),
        (
            vec![rule("a"), rule("a")],
            r#"rules[1] ("a"): id: there is another"#,
        ),
        (
            vec![rule("a").word("x").pattern("fine").pattern("(")],
            r#"rules[0] ("a"): conditions[1].value[1]: not a regular expression: unclosed group"#,
        ),
        (vec![rule("a").pattern("x{1000000}")], "exceeds size limit"),
        (
            (0..26).map(|n| rule(&n.to_string())).collect(),
            "more than the 25",
        ),
    ];
    for (rules, named) in cases {
        let error = sandbox.set_rules(rules).unwrap_err().to_string();
        assert!(error.contains(named), "{error}");
        assert!(!error.contains('\n'), "{error}");
    }
    // What was there stays.
    assert_eq!(sandbox.rules().len(), 1);
    let error = Sandbox::builder()
        .rule(rule("a").pattern("("))
        .start()
        .await;
    assert!(error.unwrap_err().to_string().contains("unclosed group"));
}

#[tokio::test]
async fn a_pattern_that_would_take_others_for_ever_takes_no_time() {
    let tester = Tester::start().await;
    tester
        .sandbox
        .set_rules([Rule::new("slow", "Slow").pattern("^(a+)+$")])
        .unwrap();
    assert_eq!(
        status(&tester, &format!("{}b", "a".repeat(5_000))).await,
        "approved"
    );
}

fn document() -> Value {
    json!({
        "rules": [
            {
                "id": "contact", "name": "Contact details", "description": "No addresses",
                "action": ["blockMessage", "ban"],
                "conditions": [
                    {"category": "pattern", "value": "\\d{10,}"},
                    {"category": "word", "operator": "equals", "value": ["Call me"]}
                ]
            },
            {
                "id": "fruit", "name": "Fruit", "action": ["flagMessage"],
                "conditions": [
                    {"category": "word", "isKeywordsReferencePresent": true, "value": ["fruit-list"]}
                ]
            },
            {"id": "off", "name": "Off", "enabled": false, "conditions": [
                {"category": "word", "value": ["hello"]}
            ]}
        ],
        "keywords": [
            {"id": "fruit-list", "name": "Fruit", "category": "word", "searchTerms": "pear, plum"}
        ]
    })
}

async fn assert_as_documented(tester: &Tester) {
    for (text, expected) in [
        ("hello", "approved"),
        ("0123456789", "disapproved"),
        (" CALL me ", "disapproved"),
        ("please call me", "approved"),
        ("a plum", "flagged"),
        ("idiot", "approved"),
    ] {
        assert_eq!(status(tester, text).await, expected, "{text}");
    }
}

#[tokio::test]
async fn rules_are_read_and_replaced_over_http() {
    let tester = Tester::start().await;
    let built_in = tester.control_get("/rules").await;
    assert_eq!(built_in.data()["rules"][0]["id"], "profanity-filter");
    let reply = tester.control("/rules", &document()).await;
    let written_out = &reply.data()["rules"][1]["conditions"][0];
    assert_eq!(
        written_out,
        &json!({"category": "word", "operator": "contains", "value": ["pear", "plum"]})
    );
    assert_as_documented(&tester).await;
    // What is answered can be given back.
    tester.control("/rules", reply.data()).await.data();
    assert_as_documented(&tester).await;
    tester.control("/reset", &json!({})).await.data();
    assert_eq!(tester.control_get("/rules").await.body, built_in.body);
}

#[tokio::test]
async fn a_rule_as_the_vendor_answers_it_can_be_pasted() {
    let tester = Tester::start().await;
    let document = json!({"rules": [{
        "id": "r", "name": "R", "description": "", "enabled": true, "active": true,
        "action": ["dropMessage"], "createdAt": 1, "updatedAt": 1, "revisionId": "app_r_1",
        "conditions": [{
            "id": 1, "entity": "message", "operand": "text", "operator": "contains",
            "category": "word", "isKeywordsReferencePresent": false, "isMediaPresent": false,
            "value": ["pear"], "message": ["why"]
        }]
    }]});
    tester.control("/rules", &document).await.data();
    assert_eq!(status(&tester, "pear").await, "disapproved");
}

#[tokio::test]
async fn a_mistake_in_a_document_is_named_by_place_and_rule() {
    let tester = Tester::start().await;
    let change = |pointer: &str, value: Value| {
        let mut document = document();
        *document.pointer_mut(pointer).unwrap() = value;
        document
    };
    let cases = [
        (
            change("/rules/0/id", json!(5)),
            "rules[0]: id: invalid type",
        ),
        (
            change("/rules/1/conditions", json!({})),
            r#"rules[1] ("fruit"): conditions: invalid type"#,
        ),
        (
            change("/rules/0/conditions/0/category", json!("toxicity")),
            r#"rules[0] ("contact"): conditions[0].category: unknown variant `toxicity`"#,
        ),
        (
            change(
                "/rules/0/conditions/0",
                json!({"category": "word", "valeu": []}),
            ),
            r#"rules[0] ("contact"): conditions[0].valeu: unknown field"#,
        ),
        (
            change(
                "/rules/0/conditions/0",
                json!({"category": "word", "value": [], "operand": "image"}),
            ),
            "conditions[0].operand: unknown variant `image`",
        ),
        (
            change("/rules/1/conditions/0/value/0", json!("nothing")),
            r#"rules[1] ("fruit"): conditions[0].value: there is no keyword list "nothing""#,
        ),
        (
            change("/keywords/0/category", json!("pattern")),
            r#"the keyword list "fruit-list" is of another category"#,
        ),
        (
            change("/rules/1/action", json!(["ban"])),
            r#"rules[1] ("fruit"): action: needs"#,
        ),
        (
            change("/keywords/0/searchTerms", json!(5)),
            r#"keywords[0] ("fruit-list"): searchTerms"#,
        ),
        (
            change("/rules/0/conditions/0/value", json!("[")),
            r#"rules[0] ("contact"): conditions[0].value[0]: not a regular"#,
        ),
        (json!({"ruels": []}), "unknown field `ruels`"),
    ];
    for (document, named) in cases {
        let reply = tester.control("/rules", &document).await;
        assert_eq!(reply.status, 400, "{}", reply.body);
        assert_envelope(&reply.body, "sandbox");
        let message = reply.body["error"]["message"].as_str().unwrap();
        assert!(message.contains(named), "{message}");
    }
    assert_eq!(status(&tester, "idiot").await, "disapproved");
}

#[cfg(feature = "cli")]
mod files {
    use super::*;

    /// A file that goes away with the test.
    struct File(std::path::PathBuf);

    impl File {
        fn new(name: &str, text: &str) -> Self {
            let folder =
                std::env::temp_dir().join(format!("cometchat-sandbox-{}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            let path = folder.join(name);
            std::fs::write(&path, text).unwrap();
            Self(path)
        }
    }

    impl Drop for File {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    const YAML: &str = r"
rules:
  - id: contact
    name: Contact details
    conditions:
      - category: pattern
        value: '\d{10,}'
      - category: word
        operator: equals
        value: [call me]
  - id: fruit
    name: Fruit
    action: [flagMessage]
    conditions:
      - category: word
        isKeywordsReferencePresent: true
        value: [fruit-list]
keywords:
  - id: fruit-list
    category: word
    searchTerms: [pear, plum]
";

    #[tokio::test]
    async fn rules_come_from_a_file_in_json_or_yaml() {
        let files = [
            File::new("rules.json", &document().to_string()),
            File::new("rules.yaml", YAML),
        ];
        for file in &files {
            let rules = Rule::list_from_file(&file.0).unwrap();
            let builder = Sandbox::builder().words::<String>([]).rules(rules);
            assert_as_documented(&Tester::with(builder).await).await;
        }
    }

    #[test]
    fn a_mistake_in_a_file_is_named_by_file_and_place() {
        let cases = [
            ("syntax.json", "{\n  \"rules\": [,]}", "line 2 column 13"),
            ("syntax.yaml", "rules:\n  - id: [a\n", "line"),
            ("shape.yaml", "rules: 5\n", "line 1"),
            (
                "value.yaml",
                &YAML.replace("pattern", "patern"),
                r#"rules[0] ("contact"): conditions[0].category"#,
            ),
            (
                "regex.yaml",
                &YAML.replace(r"\d{10,}", "a{2,1}"),
                r#"rules[0] ("contact"): conditions[0].value[0]: not a"#,
            ),
        ];
        for (name, text, named) in cases {
            let file = File::new(name, text);
            let error = Rule::list_from_file(&file.0).unwrap_err().to_string();
            assert!(error.contains(name) && error.contains(named), "{error}");
            assert!(!error.contains('\n'), "{error}");
        }
        let error = Rule::list_from_file("no-such-file.yaml").unwrap_err();
        assert!(
            error.to_string().starts_with("no-such-file.yaml: "),
            "{error}"
        );
    }
}
