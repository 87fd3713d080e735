//! What stands around the data of an event.

use serde_json::{Value, json};

use super::details::WebhookDetails;
use super::kind::WebhookKind;
use super::outbox::Webhooks;

/// As the pages of the API show it.
const CHAT_API_VERSION: &str = "v3.0";
const REGION: &str = "us";

impl Webhooks {
    /// The envelope for whom it is meant.
    pub(super) fn envelope(&self, webhook: &WebhookDetails, trigger: &str, data: Value) -> Value {
        let mut envelope = json!({ "trigger": trigger, "data": data, "appId": self.app_id });
        let mut add = |key: &str, value: Value| envelope[key] = value;
        match &webhook.kind {
            WebhookKind::Legacy => {
                add("origin", origin());
                add("chatAPIVersion", CHAT_API_VERSION.into());
            }
            WebhookKind::Bot { uid } => {
                add("origin", origin());
                add("chatAPIVersion", CHAT_API_VERSION.into());
                add("region", REGION.into());
                add("bot", uid.as_str().into());
            }
            WebhookKind::Notifications { .. } => {
                add("region", REGION.into());
                add("webhook", "custom".into());
            }
            WebhookKind::Events | WebhookKind::Moderation { .. } => {
                add("region", REGION.into());
                add("webhook", webhook.id.as_str().into());
                if let Some(media) = media(trigger) {
                    add("type", media.into());
                }
            }
        }
        envelope
    }
}

fn origin() -> Value {
    json!({ "platform": "sandbox" })
}

/// Only events about the media of calls and meetings have a type.
fn media(trigger: &str) -> Option<&'static str> {
    let (kind, what) = trigger.split_once('_')?;
    let is_media = ["started", "participant_joined", "participant_left", "ended"].contains(&what);
    match kind {
        "call" if is_media => Some("call"),
        "meeting" if is_media => Some("meet"),
        _ => None,
    }
}
