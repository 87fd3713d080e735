//! The history of a group as a careful user would walk it without the SDK: typed structs, the cursor by hand, one page at a time.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Page {
    data: Vec<Message>,
    meta: Meta,
}

#[derive(Debug, Deserialize)]
struct Meta {
    next: Option<Next>,
}

#[derive(Debug, Deserialize)]
struct Next {
    affix: String,
    id: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) conversation_id: Option<String>,
    pub(crate) sender: Option<String>,
    pub(crate) receiver_type: Option<super::by_hand::ReceiverType>,
    pub(crate) receiver: Option<String>,
    pub(crate) category: Option<super::by_hand::Category>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<super::by_hand::Kind>,
    pub(crate) data: Data,
    pub(crate) sent_at: Option<i64>,
    pub(crate) updated_at: Option<i64>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Data {
    pub(crate) text: Option<String>,
    pub(crate) metadata: Option<serde_json::Map<String, serde_json::Value>>,
    pub(crate) entities: Option<Entities>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Entities {
    pub(crate) sender: Option<Entity<super::by_hand::User>>,
    pub(crate) receiver: Option<Entity<Group>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entity<T> {
    pub(crate) entity: T,
    pub(crate) entity_type: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Group {
    pub(crate) guid: String,
    pub(crate) name: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) members_count: Option<i64>,
    pub(crate) created_at: Option<i64>,
    pub(crate) updated_at: Option<i64>,
    pub(crate) conversation_id: Option<String>,
}

/// Hands over one message after the other, up to the end or so many of them.
pub(crate) async fn walk(
    http: &reqwest::Client,
    url: &str,
    key: &str,
    limit: u32,
    most: usize,
    mut take: impl FnMut(&Message),
) {
    let first = format!("{url}?limit={limit}&category=message");
    let mut url = first.clone();
    let mut count = 0;
    loop {
        let request = http.get(&url).header("apikey", key);
        let answer = request.send().await.expect("an answer");
        let answer = answer.error_for_status().expect("a success");
        let page: Page = answer.json().await.expect("the documented JSON");
        for message in &page.data {
            take(message);
            count += 1;
            if count == most {
                return;
            }
        }
        let Some(next) = page.meta.next else { return };
        url = format!("{first}&affix={}&id={}", next.affix, next.id);
    }
}
