//! Messages that are about to be stored.

use crate::Envelope;
use crate::types::MessageToBeSent;
use bytes::Bytes;
use serde_json::{Map, Value, json};

/// A message that is about to be stored. It has no id yet.
#[derive(Clone, Debug)]
pub struct ToBeSent {
    envelope: Envelope,
    message: Option<Box<MessageToBeSent>>,
}

impl ToBeSent {
    pub(crate) fn read(body: Bytes) -> Self {
        let envelope = Envelope::read(body);
        let message = envelope
            .data()
            .and_then(|data| serde_json::from_str(data).ok());
        Self { envelope, message }
    }

    /// The message; nothing if it has a form that is not documented.
    #[must_use]
    pub fn message(&self) -> Option<&MessageToBeSent> {
        self.message.as_deref()
    }

    /// Its text or caption.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.message()?.data.as_ref()?.text.as_deref()
    }

    /// What it came in.
    #[must_use]
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }
}

/// What is to happen with a message that is about to be stored.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BeforeMessage {
    /// It is stored as it is.
    Pass,
    /// It is dropped. Its sender gets `ERR_BLOCKED_BY_WEBHOOK`.
    Drop,
    /// It is stored with this in its metadata, at `@injected.webhooks` under the id of the webhook. A member `action` is left out,
    /// since CometChat would read it as an order.
    Inject(Map<String, Value>),
}

impl BeforeMessage {
    pub(crate) fn to_json(&self) -> Vec<u8> {
        let answer = match self {
            Self::Pass => json!({}),
            Self::Drop => json!({ "action": "do_not_propagate" }),
            Self::Inject(what) => {
                let mut what = what.clone();
                what.remove("action");
                Value::Object(what)
            }
        };
        answer.to_string().into_bytes()
    }
}
