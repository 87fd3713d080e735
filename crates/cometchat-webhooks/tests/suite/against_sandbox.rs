//! The kinds of calls that no example shows, end to end against the sandbox.

use crate::support::{NAME, PASSWORD, client, inbox, send, serve, webhook};
use cometchat::types::ErrorCode;
use cometchat_sandbox::{NotificationChannel, Sandbox, WebhookDetails};
use cometchat_webhooks::{BeforeMessage, Event, Fallback};
use serde_json::{Map, Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_decides_about_messages_before_they_are_stored() {
    let endpoint = webhook().before_message(
        Fallback::Answer(BeforeMessage::Pass),
        |message, _| async move {
            match message.text() {
                Some("drop") => BeforeMessage::Drop,
                Some("mark") => {
                    let sender = message.message().and_then(|message| message.sender.clone());
                    let mark = Map::from_iter([("by".to_owned(), Value::from(sender))]);
                    BeforeMessage::Inject(mark)
                }
                Some("panic") => panic!("this handler fails"),
                _ => BeforeMessage::Pass,
            }
        },
    );
    let legacy = WebhookDetails::legacy("legacy", serve(&endpoint).await)
        .basic(NAME, PASSWORD)
        .only(["before_message"]);
    let sandbox = Sandbox::builder().webhook(legacy).start().await.unwrap();
    let client = client(&sandbox);
    let dropped = send(&client, "cometchat-uid-2", "drop").await.unwrap_err();
    assert_eq!(dropped.code(), Some(&ErrorCode::ErrBlockedByWebhook));
    let metadata = async |text| {
        let sent = send(&client, "cometchat-uid-2", text).await.unwrap();
        let data = serde_json::to_value(sent.data).unwrap();
        data["metadata"].clone()
    };
    assert_eq!(
        metadata("mark").await,
        json!({ "@injected": { "webhooks": { "legacy": { "by": "cometchat-uid-1" } } } })
    );
    for text in ["panic", "hello"] {
        assert_eq!(metadata(text).await, Value::Null);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn legacy_events_and_notifications_are_events_like_others() {
    let (_directory, inbox, url) = inbox().await;
    let legacy = [
        "after_message",
        "message_read_receipt",
        "after_connection_status_changed",
    ];
    let sandbox = Sandbox::builder()
        .webhook(
            WebhookDetails::legacy("legacy", url.clone())
                .basic(NAME, PASSWORD)
                .only(legacy),
        )
        .webhook(
            WebhookDetails::notifications(NotificationChannel::Push, url).basic(NAME, PASSWORD),
        )
        .start()
        .await
        .unwrap();
    let client = client(&sandbox);
    let sent = send(&client, "cometchat-uid-2", "hello").await.unwrap();
    let connected = json!({ "user": { "uid": "cometchat-uid-2", "status": "online" }, "event": { "type": "connected" } });
    sandbox.send_event("after_connection_status_changed", &connected);
    let reader = client
        .on_behalf_of("cometchat-uid-2")
        .user("cometchat-uid-1");
    let read = cometchat::users::MarkUserConversationAsRead::new();
    reader.conversation().mark_as_read(read).await.unwrap();

    let (mut seen, mut notified) = (Vec::new(), 0);
    while seen.len() + notified < 4 {
        let delivery = inbox.next().await.unwrap().unwrap();
        match delivery.event() {
            Event::AfterMessage(message) => assert_eq!(message.id, sent.id),
            Event::AfterConnectionStatusChanged(event) => {
                let user = event.user.as_ref().unwrap();
                assert_eq!(user.uid.as_deref(), Some("cometchat-uid-2"));
            }
            Event::MessageReadReceipt(receipt) => {
                assert_eq!(receipt.message_id(), Some(sent.id.as_str()));
                assert_eq!(receipt.by(), Some("cometchat-uid-2"));
                assert!(receipt.at().is_some());
            }
            Event::PushNotificationPayloadGenerated(push) => {
                let details = push.notification_details.as_ref().unwrap();
                assert_eq!(details.tag.as_deref(), Some(sent.id.as_str()));
                notified += 1;
                delivery.done().unwrap();
                continue;
            }
            other => panic!("{}", other.raw()),
        }
        seen.push(delivery.event().trigger().to_owned());
        delivery.done().unwrap();
    }
    seen.sort_unstable();
    let mut expected = legacy;
    expected.sort_unstable();
    assert_eq!((seen, notified), (expected.map(str::to_owned).to_vec(), 1));
}
