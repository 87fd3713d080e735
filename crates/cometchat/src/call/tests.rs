//! What callers of the crate itself rely on, and nobody outside can see.

use super::{Announce, Hooks, read};
use crate::types::{Envelope, Message};
use crate::{Client, Error, Transport, TransportFuture};
use bytes::Bytes;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::sleep;

/// Answers after a second.
struct Answering;

impl Transport for Answering {
    fn send(&self, _: http::Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async {
            sleep(Duration::from_secs(1)).await;
            let body = Bytes::from_static(br#"{"data":{"id":"1"}}"#);
            Ok(http::Response::new(body))
        })
    }
}

struct Slow;

impl Announce for Slow {
    fn announce(&self) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + '_>> {
        Box::pin(async {
            sleep(Duration::from_secs(30)).await;
            Ok(())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_done_before_an_attempt_takes_none_of_its_time() {
    let client = Client::builder()
        .base_url("https://app.api-us.cometchat.io/v3")
        .api_key("a-key-of-a-test")
        .attempt_timeout(Duration::from_secs(2))
        .transport(Answering)
        .build()
        .unwrap();
    let request = client.rest().get_moderation_message("1").into_request();
    let request = request.unwrap();
    let hooks = Hooks {
        announce: Some(&Slow),
        ..Hooks::default()
    };
    let done = client.attempts(&request, None, hooks).await.unwrap();
    let read = done.read(&client, read::<Envelope<Message>>, &[]);
    assert_eq!(read.unwrap().attempts(), 1);
}
