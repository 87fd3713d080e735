//! Nulls, for those who take them for absent fields.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// Objects whose fields are documented, at the top of a body.
const DOCUMENTED: [&str; 5] = [
    "data",
    "multipleReceivers",
    "senderUserDetails",
    "receiverUserDetails",
    "receiverGroupDetails",
];

/// The fields of a body without those that are null, for those who take null for absent. What is free-form stays as it is.
pub(super) fn without_nulls(fields: &Map<String, Value>) -> Cow<'_, Map<String, Value>> {
    let mut fields = fields.clone();
    fields.retain(|_, value| !value.is_null());
    for key in DOCUMENTED {
        if let Some(Value::Object(inner)) = fields.get_mut(key) {
            inner.retain(|_, value| !value.is_null());
        }
    }
    let attachments = fields
        .get_mut("data")
        .and_then(|data| data.get_mut("attachments"))
        .and_then(Value::as_array_mut);
    for attachment in attachments.into_iter().flatten() {
        if let Value::Object(inner) = attachment {
            inner.retain(|_, value| !value.is_null());
        }
    }
    Cow::Owned(fields)
}
