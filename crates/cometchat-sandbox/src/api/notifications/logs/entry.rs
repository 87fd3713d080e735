//! One entry, as a test puts it in and as it is answered.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::words;
use crate::error::ApiError;

/// What became of a notification, in the vendor's words. The last three members are what logs can be asked for and no row shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NotificationLog {
    /// 24 hexadecimal digits. Made up where they are not said.
    #[serde(default, rename = "_id")]
    pub(super) id: String,
    /// In milliseconds, as the following. The moment at which it is put in, where nothing is said.
    #[serde(default, rename = "processingStartedAtMS")]
    pub(super) started_at: Option<u64>,
    #[serde(default, rename = "processingEndedAtMS")]
    ended_at: Option<u64>,
    /// Worked out where it is not said.
    #[serde(default, rename = "totalProcessingTimeInMS")]
    took: Option<u64>,
    component: Option<String>,
    pub(super) channel: String,
    pub(super) provider: Option<String>,
    pub(super) message_id: u64,
    pub(super) reaction_id: Option<u64>,
    pub(super) trigger: String,
    #[serde(rename = "messageSentAtMS")]
    message_sent_at: Option<u64>,
    pub(super) sender: Option<String>,
    pub(super) reaction_sender: Option<String>,
    pub(super) receiver: Option<String>,
    pub(super) reaction_receiver: Option<String>,
    pub(super) receiver_type: Option<String>,
    pub(super) member: Option<String>,
    token_type: Option<String>,
    push_token: Option<String>,
    provider_id: Option<String>,
    payload: Option<Map<String, Value>>,
    pub(super) notification_triggered: bool,
    pub(super) reason: Option<String>,
    pub(super) success: Option<bool>,
    pub(super) message_category: Option<String>,
    pub(super) message_type: Option<String>,
}

/// What filters look at and no row has.
const UNSEEN: [&str; 3] = ["success", "messageCategory", "messageType"];

impl NotificationLog {
    /// # Errors
    ///
    /// The member that CometChat could not have written so.
    pub(super) fn check(&self) -> Result<(), ApiError> {
        let refuse = |name: &str, rule: &str| Err(super::refuse(name, rule));
        let one_of = |name: &str, value: Option<&str>, values: &[&str]| match value {
            Some(value) if !values.contains(&value) => {
                refuse(name, &format!("must be one of {}.", values.join(", ")))
            }
            _ => Ok(()),
        };
        let is_id = self.id.len() == 24 && self.id.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !self.id.is_empty() && !is_id {
            return refuse("_id", "must be 24 hexadecimal digits.");
        }
        one_of("channel", Some(&self.channel), words::CHANNELS)?;
        let providers = words::providers_of(&self.channel);
        one_of("provider", self.provider.as_deref(), providers)?;
        one_of("trigger", Some(&self.trigger), words::TRIGGERS)?;
        let receiver_type = self.receiver_type.as_deref();
        one_of("receiverType", receiver_type, words::RECEIVER_TYPES)?;
        let category = self.message_category.as_deref();
        one_of("messageCategory", category, words::CATEGORIES)?;
        one_of("reason", self.reason.as_deref(), words::REASONS)?;
        if self.member.is_some() && receiver_type != Some("group") {
            return refuse("member", "goes with the receiverType group only.");
        }
        if self.reason.is_some() && self.notification_triggered {
            return refuse("reason", "goes with notificationTriggered false only.");
        }
        if self.success.is_some() && !self.notification_triggered {
            return refuse("success", "goes with notificationTriggered true only.");
        }
        Ok(())
    }

    /// The place in the list: the moment, and of one moment the id.
    pub(super) fn place(&self) -> (u64, &str) {
        (self.started_at.unwrap_or_default(), &self.id)
    }

    /// As it is answered.
    pub(super) fn row(&self) -> Value {
        let mut row = match serde_json::to_value(self) {
            Ok(Value::Object(row)) => row,
            _ => Map::new(),
        };
        row.retain(|name, value| !value.is_null() && !UNSEEN.contains(&name.as_str()));
        let both = self.started_at.zip(self.ended_at);
        let between = both.map(|(started_at, ended_at)| ended_at.saturating_sub(started_at));
        if let Some(took) = self.took.or(between) {
            row.insert("totalProcessingTimeInMS".to_owned(), took.into());
        }
        Value::Object(row)
    }
}
