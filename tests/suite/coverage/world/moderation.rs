//! Rules, lists and reasons, and messages that were submitted, withheld, reported and reviewed.

use super::World;
use serde_json::{Value, json};

impl World {
    pub(super) async fn moderation(&mut self) {
        let rule = |id: &str, action: &str, word: &str| {
            json!({ "id": id, "name": id, "action": [action], "conditions": [
                { "operand": "text", "operator": "contains", "category": "word", "value": [word] },
            ] })
        };
        let list = json!({ "id": "list", "name": "List", "category": "word", "searchTerms": ["zqlisted"] });
        let own = json!({ "id": "own", "name": "Own" });
        for (path, body) in [
            ("/moderation/reasons", own),
            ("/moderation/keywords", list),
            (
                "/moderation/rules",
                rule("own", "blockMessage", "zqblocked"),
            ),
            (
                "/moderation/rules",
                rule("flagging", "flagMessage", "zqflagged"),
            ),
        ] {
            self.done("", "POST", path, body).await;
            self.later();
        }
        let text = |sender: &str, (receiver, kind): (&str, &str), text: &str| json!({ "sender": sender, "receiver": receiver, "receiverType": kind, "type": "text", "data": { "text": text } });
        let image = json!({ "sender": "zoe", "receiver": "kim", "receiverType": "user", "type": "image", "data": { "attachments": [{
            "url": "https://example.com/b.png", "name": "b.png", "extension": "png", "mimeType": "image/png", "size": "10",
        }] } });
        for (name, body) in [
            ("withheld", text("zoe", ("kim", "user"), "zqblocked one")),
            ("reviewed", text("zoe", ("kim", "user"), "zqblocked two")),
            ("reviewed2", text("zoe", ("kim", "user"), "zqblocked three")),
            ("by_rule", text("zoe", ("kim", "user"), "zqflagged")),
            ("to_group", text("ben", ("tea", "group"), "Fine")),
            ("submitted_image", image),
        ] {
            let sent = self.done("", "POST", "/moderation/messages", body).await;
            let id = sent["id"].as_str().expect("an id").to_owned();
            self.names.insert(name, id);
            self.later();
        }
        // Judged on its way: custom messages cannot be submitted.
        let own =
            json!({ "category": "custom", "type": "place", "data": { "customData": { "at": 2 } } });
        self.send("judged", "zoe", "kim", own).await;
        let rejected = json!({ "status": "rejected", "reviewed": true });
        for (by, method, path, body) in [
            (
                "",
                "PATCH",
                "/moderation/blocked-messages/{reviewed}",
                rejected.clone(),
            ),
            (
                "",
                "PATCH",
                "/moderation/blocked-messages/{reviewed2}",
                rejected,
            ),
            (
                "ann",
                "POST",
                "/messages/{two}/flagged",
                json!({ "reasonId": "own" }),
            ),
            ("ann", "POST", "/messages/{five}/flagged", Value::Null),
        ] {
            let body = if body.is_null() { json!({}) } else { body };
            self.done(by, method, path, body).await;
            self.later();
        }
    }
}
