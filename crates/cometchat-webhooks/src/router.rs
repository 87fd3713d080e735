//! A function for each kind of event.

use crate::{Delivery, Event, Inbox, InboxError};
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

type Handler = Arc<dyn Fn(Event) -> Pin<Box<dyn Future<Output = Handled> + Send>> + Send + Sync>;

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Handled {
    /// It is done, and is not delivered again.
    Done,
    /// It is delivered again after this time.
    RetryAfter(Duration),
    /// It cannot be handled, for this reason, and is put away.
    DeadLetter(String),
}

/// Calls a function for each event of an inbox, by its trigger. What no function was given for goes to the fallback, so that
/// nothing is dropped without a decision.
///
/// ```no_run
/// use cometchat_webhooks::{Event, Handled, Inbox, Router};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let inbox = Inbox::open("events")?;
/// let router = Router::with_fallback(|event| async move {
///     println!("{}", event.trigger());
///     Handled::Done
/// })
/// .on("message_sent", |event| async move {
///     if let Event::MessageSent(sent) = event {
///         println!("{}", sent.message.id);
///     }
///     Handled::Done
/// });
/// router.run(&inbox).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Router {
    handlers: HashMap<String, Handler>,
    fallback: Handler,
}

impl Router {
    /// A router that gives everything to this function.
    #[must_use]
    pub fn with_fallback<H, F>(handler: H) -> Self
    where
        H: Fn(Event) -> F + Send + Sync + 'static,
        F: Future<Output = Handled> + Send + 'static,
    {
        Self {
            handlers: HashMap::new(),
            fallback: Arc::new(move |event| Box::pin(handler(event))),
        }
    }

    /// Gives the events of a trigger to this function. One that cannot be read as documented has the trigger as well, and is
    /// [`Event::Unknown`].
    #[must_use]
    pub fn on<H, F>(mut self, trigger: impl Into<String>, handler: H) -> Self
    where
        H: Fn(Event) -> F + Send + Sync + 'static,
        F: Future<Output = Handled> + Send + 'static,
    {
        let handler: Handler = Arc::new(move |event| Box::pin(handler(event)));
        self.handlers.insert(trigger.into(), handler);
        self
    }

    /// Handles the events of an inbox, one after the other, until it is closed. An event whose handler panics is delivered again
    /// after a pause.
    ///
    /// # Errors
    ///
    /// What the inbox says.
    pub async fn run(&self, inbox: &Inbox) -> Result<(), InboxError> {
        while let Some(delivery) = inbox.next().await {
            self.handle(delivery?).await?;
        }
        Ok(())
    }

    /// Handles one event.
    ///
    /// # Errors
    ///
    /// What the inbox says.
    pub async fn handle(&self, delivery: Delivery) -> Result<(), InboxError> {
        let event = delivery.event().clone();
        let handler = self.handlers.get(event.trigger());
        let work = handler.unwrap_or(&self.fallback)(event);
        match tokio::spawn(work).await {
            Ok(Handled::Done) => delivery.done(),
            Ok(Handled::RetryAfter(pause)) => delivery.retry_after(pause),
            Ok(Handled::DeadLetter(reason)) => delivery.dead_letter(reason),
            Err(_) => {
                tracing::error!(number = delivery.number(), "a handler panicked");
                drop(delivery);
                Ok(())
            }
        }
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("triggers", &self.handlers.keys())
            .finish_non_exhaustive()
    }
}
