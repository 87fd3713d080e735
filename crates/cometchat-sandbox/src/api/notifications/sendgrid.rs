//! `/notifications/email/v1/providers/sendgrid`: the account that e-mails are sent through.

use serde_json::{Map, Value};

use super::kind;
use super::single::{Single, only, operations, optional};
use crate::api::Operation;
use crate::api::rails::{Field, Kind, Rule};

const FIELDS: [Field; 8] = [
    Field::required("sendGridApiKey", Rule::Text(255)),
    Field::required("sendGridTemplateID", Rule::Text(255)),
    Field::required("sendGridUnsubscribeGroupID", Rule::Text(255)),
    Field::required("senderName", Rule::Text(255)),
    Field::required("senderEmail", Rule::Text(255)),
    Field::required("allowEmailReplies", Rule::Flag),
    Field::new("senderEmailForReplies", Rule::TextOrNull(255)),
    Field::new("isEnabled", Rule::Flag),
];

pub(super) const OPERATIONS: &[Operation] = &operations::<Sendgrid>(
    [
        "get-sendgrid-provider",
        "save-sendgrid-provider",
        "update-sendgrid-provider",
        "delete-sendgrid-provider",
    ],
    "/notifications/email/v1/providers/sendgrid",
    &FIELDS,
    &optional(FIELDS),
);

struct Sendgrid;

static SENDGRID: Kind = kind("SendGrid provider", "id", &FIELDS);

impl Single for Sendgrid {
    const KIND: &'static Kind = &SENDGRID;

    /// As in the samples: what is about replies is told to whoever writes, and `isEnabled` to nobody.
    fn answered(stored: &Map<String, Value>, to_writer: bool) -> Value {
        let mut answer = only(
            stored,
            &[
                "sendGridApiKey",
                "sendGridTemplateID",
                "sendGridUnsubscribeGroupID",
                "senderEmail",
                "senderName",
            ],
        );
        if !to_writer {
            return answer;
        }
        for name in ["allowEmailReplies", "senderEmailForReplies"] {
            answer[name] = stored.get(name).cloned().unwrap_or_default();
        }
        if answer["allowEmailReplies"] == true {
            answer["repliesWebhook"] = "https://replies.example.com/inbound?token=sandbox".into();
        }
        answer
    }
}
