//! The list of reasons.

use crate::tester::Tester;

#[tokio::test]
async fn no_query_changes_the_list_of_reasons() {
    let tester = Tester::start().await;
    let plain = tester.get("/moderation/reasons").await.body;
    let asked = tester
        .get("/moderation/reasons?limit=1&page=2&x=%FF")
        .await
        .body;
    assert_eq!(plain, asked);
}
