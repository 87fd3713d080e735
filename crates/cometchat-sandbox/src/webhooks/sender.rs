//! The task that sends.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use tokio::sync::Mutex;

use super::client::{NoResponse, post};
use super::fault::WebhookEffect;
use super::judge;
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
    let response = match one.effect {
        Some(WebhookEffect::Lost) => Err(NoResponse::TimedOut),
        effect => post(&one.webhook, &one.body, effect).await,
    };
    let now = app.clock.now();
    let outcome = DeliveryOutcome::of(&response, one.effect);
    let is_taken = outcome == DeliveryOutcome::Status(200);
    let answer = response.as_ref().map_or(&b""[..], |(_, body)| body);
    app.webhooks.note(&one, now, outcome, answer);
    if let Some(question) = one.question {
        judge::settle(app, &one, question, response);
        return;
    }
    let pause = PAUSES.get(one.attempt as usize - 1);
    if let Some(pause) = pause.filter(|_| !is_taken && one.webhook.retry_on_failure) {
        app.webhooks.again(one, now.after(*pause));
    }
}

impl DeliveryOutcome {
    /// What came of an attempt, if this was to go wrong with it.
    pub(super) fn of(
        response: &Result<(u16, Bytes), NoResponse>,
        effect: Option<WebhookEffect>,
    ) -> Self {
        match response {
            _ if effect == Some(WebhookEffect::Lost) => Self::Lost,
            Ok((status, _)) => Self::Status(*status),
            Err(NoResponse::TimedOut) => Self::Failed("timed out".to_owned()),
            Err(NoResponse::Failed(why)) => Self::Failed(why.clone()),
        }
    }
}
