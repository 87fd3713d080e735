//! The task that sends.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;

use super::client::{NoResponse, post};
use super::judge::{self, Failure};
use super::outbox::{DeliveryOutcome, Outgoing, PAUSES};
use crate::app::App;

/// Sends what is due, in order for each webhook, for as long as it is polled.
pub(crate) async fn run(app: Arc<App>) {
    let mut turns: HashMap<String, Arc<Mutex<()>>> = HashMap::new();
    loop {
        match app.webhooks.take(app.clock.now()) {
            Ok(due) => {
                for one in due {
                    let turn = Arc::clone(turns.entry(one.webhook.id.clone()).or_default());
                    let app = Arc::clone(&app);
                    // Whoever comes first gets the lock first.
                    tokio::spawn(async move {
                        let _turn = turn.lock().await;
                        deliver(&app, one).await;
                        app.webhooks.ended();
                    });
                }
            }
            Err(next) => wait(&app, next).await,
        }
    }
}

/// Waits for something new, a clock that was moved, or the next moment.
async fn wait(app: &App, next: Option<u64>) {
    let woken = app.webhooks.wake.notified();
    match next {
        // A clock that stands still tells when it is moved.
        Some(next) if !app.clock.is_frozen() => {
            let left = next.saturating_sub(app.clock.now().milliseconds());
            let _ = tokio::time::timeout(Duration::from_millis(left), woken).await;
        }
        _ => woken.await,
    }
}

async fn deliver(app: &App, one: Outgoing) {
    let response = post(&one.webhook, &one.body, one.effect).await;
    let now = app.clock.now();
    let outcome = match &response {
        Ok((status, _)) => DeliveryOutcome::Status(*status),
        Err(NoResponse::TimedOut) => DeliveryOutcome::Failed("timed out".to_owned()),
        Err(NoResponse::Failed(why)) => DeliveryOutcome::Failed(why.clone()),
    };
    let is_taken = outcome == DeliveryOutcome::Status(200);
    let answer = response.as_ref().map_or(&b""[..], |(_, body)| body);
    app.webhooks.note(&one, now, outcome, answer);
    if let Some(id) = one.judged {
        let answer = match response {
            Ok((status, body)) => judge::read(status, &body),
            Err(NoResponse::TimedOut) => Err(Failure {
                category: "timeout",
                message: "the engine did not answer within 2 seconds".to_owned(),
                status: None,
            }),
            Err(NoResponse::Failed(message)) => Err(Failure {
                category: "connection_error",
                message,
                status: None,
            }),
        };
        judge::settle(app, &one.webhook, id, one.body.len(), answer);
        return;
    }
    let pause = PAUSES.get(one.attempt as usize - 1);
    if let Some(pause) = pause.filter(|_| !is_taken && one.webhook.retry_on_failure) {
        app.webhooks.again(one, now.after(*pause));
    }
}
