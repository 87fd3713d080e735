//! A moderator's desk.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../../crates/cometchat/examples/moderation_desk.rs"]
mod program;

use super::sandbox;
use cometchat::messages::{FlagMessage, SendMessage};
use cometchat::moderation::{
    Condition, CreateRule, ListFlaggedMessages, ListReviewedMessages, RuleFilter,
};
use cometchat::types::{FilterSide, ModerationStatus, UserFilterOperand, UserFilterOperator};
use cometchat::users::ListUserMessages;
use cometchat::{Client, Content, ErrorKind, Receiver};
use program::{release, review_flagged, set_up, submit};

const ALICE: &str = "cometchat-uid-1";
const BOB: &str = "cometchat-uid-2";

/// Sends a text from Alice to everybody in the demo group, and returns its id.
async fn say(client: &Client, text: &str) -> String {
    let message = SendMessage::new(Receiver::group("cometchat-guid-1"), Content::text(text));
    let sent = client.on_behalf_of(ALICE).messages().send(message).await;
    sent.expect("sent").id.clone()
}

async fn flag(client: &Client, uid: &str, id: &str, reason: &str) {
    let flagged = client.on_behalf_of(uid).message(id).flag(reason).await;
    flagged.expect("flagged");
}

/// What Bob can read of what Alice wrote.
async fn received(client: &Client) -> Vec<String> {
    let list = ListUserMessages::new().sender(ALICE);
    let alice = client.on_behalf_of(BOB).user(ALICE);
    let page = alice.messages().list(list).await.expect("a page");
    let texts = page.iter().filter_map(|message| message.text());
    texts.map(str::to_owned).collect()
}

#[tokio::test]
async fn what_a_rule_withholds_is_delivered_once_a_moderator_says_so() {
    let (_sandbox, client) = sandbox().await;
    set_up(&client).await.expect("a rule");
    let good = submit(&client, ALICE, BOB, "Good morning").await;
    assert!(good.expect("a verdict").is_approved());
    for text in ["Try ACME!", "globex is no good"] {
        let verdict = submit(&client, ALICE, BOB, text).await.expect("a verdict");
        assert!(verdict.is_disapproved(), "{text}");
        let rule = verdict.rule().expect("a rule");
        assert_eq!(rule.id.as_deref(), Some("no-competitors"));
    }
    assert_eq!(received(&client).await, ["Good morning"]);

    let is_harmless = |message: &cometchat::messages::Message| {
        message.text().is_some_and(|text| text.contains("no good"))
    };
    assert_eq!(release(&client, is_harmless).await.expect("reviewed"), 1);
    assert_eq!(
        received(&client).await,
        ["Good morning", "globex is no good"]
    );
    let moderation = client.moderation();
    let blocked = moderation.blocked_messages().list().await;
    assert!(blocked.expect("a list").is_empty());
    let reviewed = moderation
        .reviewed_messages()
        .list(ListReviewedMessages::new());
    let reviewed = reviewed.await.expect("a list");
    let statuses: Vec<_> = reviewed
        .iter()
        .map(|row| row.message.moderation_status().expect("a status"))
        .collect();
    let (approved, disapproved) = (ModerationStatus::Approved, ModerationStatus::Disapproved);
    assert_eq!(statuses, [&approved, &disapproved]);
    let condition = reviewed[0].condition.as_ref().expect("a condition");
    let value = condition.value.as_ref().expect("a value");
    assert_eq!(value.texts().collect::<Vec<_>>(), ["competitors"]);
    assert_eq!(
        condition.message.as_ref().map(|one| one.texts().count()),
        Some(1)
    );
}

#[tokio::test]
async fn what_two_users_report_does_not_stay() {
    let (_sandbox, client) = sandbox().await;
    set_up(&client).await.expect("a reason");
    let (car, bicycle) = (
        say(&client, "Buy my car").await,
        say(&client, "And my bicycle").await,
    );
    flag(&client, BOB, &car, "off-topic").await;
    flag(&client, "cometchat-uid-3", &car, "spam").await;
    flag(&client, BOB, &bicycle, "off-topic").await;
    let unknown = client.on_behalf_of(BOB).message(&car).flag("no-such");
    let error = unknown.await.expect_err("no such reason");
    assert_eq!(error.kind(), ErrorKind::NotFound);

    let list = ListFlaggedMessages::new().limit(1);
    let flagged = client.moderation().flagged_messages().list(list).await;
    let flagged = flagged.expect("a list");
    let [newest] = &flagged[..] else {
        panic!("one row: {flagged:?}")
    };
    let reports = newest.flagged_by.as_ref().expect("reports");
    assert_eq!((&newest.id, reports[0].uid.as_str()), (&bicycle, BOB));
    assert_eq!(reports[0].reason_name.as_deref(), Some("Off topic"));

    assert_eq!(review_flagged(&client).await.expect("reviewed"), [&car[..]]);
    let again = review_flagged(&client).await.expect("reviewed");
    assert!(again.is_empty(), "{again:?}");
    let remark = FlagMessage::new("spam").remark("still there");
    let bob = client.on_behalf_of(BOB);
    bob.message(&bicycle).flag(remark).await.expect("flagged");
}

#[tokio::test]
async fn a_rule_applies_to_whom_it_is_about_and_is_replaced_as_a_whole() {
    let (_sandbox, client) = sandbox().await;
    let of_alice = RuleFilter::user(
        FilterSide::Sender,
        UserFilterOperand::Uid,
        UserFilterOperator::In,
        format!("{ALICE},nobody"),
    );
    let rule = CreateRule::new("quiet", "Quiet")
        .filter(of_alice)
        .condition(Condition::text().matches(["!{3,5}"]))
        .flag_message();
    let rules = client.moderation().rules();
    rules.create(rule.clone()).await.expect("a rule");
    let status = async |from, to| {
        let verdict = submit(&client, from, to, "Hey!!!").await;
        verdict.expect("a verdict").status().cloned()
    };
    assert_eq!(status(ALICE, BOB).await, Some(ModerationStatus::Flagged));
    assert_eq!(status(BOB, ALICE).await, Some(ModerationStatus::Approved));

    let off = rule.enabled(false);
    let handle = client.moderation().rule("quiet");
    let changed = handle.update(off).await.expect("a revision");
    assert_eq!(changed.enabled, Some(false));
    assert_eq!(status(ALICE, BOB).await, Some(ModerationStatus::Approved));
    let revisions = handle.revisions().list().await.expect("revisions");
    let active: Vec<_> = revisions.iter().map(|rule| rule.active).collect();
    assert_eq!(active, [Some(true), Some(false)]);
}
