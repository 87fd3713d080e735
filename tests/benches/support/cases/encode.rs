//! Bodies of requests: the SDK's models against structs that borrow, and against `Value`. Making the body is part of it.

use super::{BY_HAND, FACADE, Group, VALUE};
use crate::support::by_hand::Submission;
use cometchat::types::{
    Attachment, MessageCategory, MessageType, OutgoingData, ReceiverType, SendModerationMessage,
};
use serde::Serialize;
use serde_json::json;

const TEXT: &str = "Hey there! Welcome aboard.";

pub(crate) fn groups() -> Vec<Group> {
    vec![
        Group::new("the body of a text message")
            .way(BY_HAND, || serde_json::to_vec(&Submission::text(TEXT)))
            .way(FACADE, || serde_json::to_vec(&text()))
            .way(VALUE, || {
                serde_json::to_vec(&json!({
                    "sender": "alice", "receiver": "bob", "receiverType": "user",
                    "category": "message", "type": "text", "data": { "text": TEXT },
                }))
            }),
        Group::new("the body of a message with a file and metadata")
            .way(BY_HAND, || serde_json::to_vec(&FileByHand::new()))
            .way(FACADE, || serde_json::to_vec(&file()))
            .way(VALUE, || {
                serde_json::to_vec(&json!({
                    "sender": "alice", "receiver": "bob", "receiverType": "user",
                    "category": "message", "type": "file",
                    "data": {
                        "attachments": [{ "url": URL, "name": "a.pdf", "extension": "pdf", "mimeType": "application/pdf" }],
                        "metadata": { "order": 17, "lang": "en" },
                    },
                }))
            }),
    ]
}

const URL: &str = "https://files.example.com/2026/a.pdf";

/// A text message as the low-level client takes it.
pub(crate) fn text() -> SendModerationMessage {
    let mut data = OutgoingData::new();
    data.text = Some(TEXT.to_owned());
    request(MessageType::Text, data)
}

fn file() -> SendModerationMessage {
    let mut data = OutgoingData::new();
    data.attachments = Some(vec![Attachment::new(
        "pdf",
        "application/pdf",
        "a.pdf",
        URL,
    )]);
    data.metadata = Some(
        [("order", 17.into()), ("lang", json!("en"))]
            .into_iter()
            .collect(),
    );
    request(MessageType::File, data)
}

fn request(kind: MessageType, data: OutgoingData) -> SendModerationMessage {
    let mut request = SendModerationMessage::new("alice", "bob", ReceiverType::User);
    request.category = Some(MessageCategory::Message);
    request.type_ = Some(kind);
    request.data = Some(data);
    request
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileByHand {
    sender: &'static str,
    receiver: &'static str,
    receiver_type: &'static str,
    category: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    data: FileData,
}

#[derive(Serialize)]
struct FileData {
    attachments: [FileAttachment; 1],
    metadata: Metadata,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FileAttachment {
    url: &'static str,
    name: &'static str,
    extension: &'static str,
    mime_type: &'static str,
}

#[derive(Serialize)]
struct Metadata {
    order: u32,
    lang: &'static str,
}

impl FileByHand {
    fn new() -> Self {
        Self {
            sender: "alice",
            receiver: "bob",
            receiver_type: "user",
            category: "message",
            kind: "file",
            data: FileData {
                attachments: [FileAttachment {
                    url: URL,
                    name: "a.pdf",
                    extension: "pdf",
                    mime_type: "application/pdf",
                }],
                metadata: Metadata {
                    order: 17,
                    lang: "en",
                },
            },
        }
    }
}
