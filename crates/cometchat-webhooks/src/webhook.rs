//! What an endpoint is made of.

use crate::decide::{self, BeforeMessage, Fallback, Question, ToBeSent, Verdict};
use crate::endpoint::{Answer, Endpoint, Limits};
use crate::{Credentials, Event, Inbox, TimeLeft};
use http::StatusCode;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// Why a handler could not do its work. What it says goes into the log of the server, never to CometChat.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

/// A webhook that is being set up: who may post to it and how much. What is done with the requests makes an [`Endpoint`] of it.
///
/// ```
/// use cometchat_webhooks::{Credentials, Webhook};
///
/// let endpoint = Webhook::new(Credentials::basic("cometchat", "password1")?)
///     .with_max_body_bytes(256 * 1024)
///     .handle_with(|event, _| async move {
///         println!("{}", event.trigger());
///         Ok(())
///     });
/// # Ok::<(), cometchat_webhooks::InvalidCredentials>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing until it is an endpoint"]
pub struct Webhook {
    credentials: Credentials,
    limits: Limits,
}

impl Webhook {
    /// Takes requests with these credentials. Without any, that is [`Credentials::accept_anyone`].
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            limits: Limits {
                body_bytes: 1024 * 1024,
                time: Duration::from_millis(1800),
            },
        }
    }

    /// The largest body that is read, in bytes; 1 MiB by default. CometChat documents none; a larger one is refused with 413.
    pub fn with_max_body_bytes(mut self, bytes: usize) -> Self {
        self.limits.body_bytes = bytes;
        self
    }

    /// How long a handler has for its answer; 1.8 seconds by default, of the 2 that CometChat waits. The rest is for the way there
    /// and back.
    pub fn with_time_limit(mut self, limit: Duration) -> Self {
        self.limits.time = limit;
        self
    }

    /// Puts every event into an inbox and answers when it is on the disk.
    ///
    /// An inbox that is full or broken answers 503, so that CometChat tries again.
    pub fn deliver_to(self, inbox: &Inbox) -> Endpoint {
        let writer = inbox.writer();
        let answer: Answer = Arc::new(move |body, _| {
            let writer = writer.clone();
            Box::pin(async move {
                match writer.add(body).await {
                    Ok(_) => Ok(None),
                    Err(error) => {
                        tracing::error!(%error, "an event could not be kept");
                        Err(StatusCode::SERVICE_UNAVAILABLE)
                    }
                }
            })
        });
        self.endpoint(answer)
    }

    /// Calls a function with every event and answers when it is done. For handlers that are fast, and events whose loss does no
    /// harm: what is not done in time is lost, unless CometChat is told to try again.
    ///
    /// A handler that fails, panics or is late makes a 500 or 503. A late one is stopped at its next `await`.
    pub fn handle_with<H, F>(self, handler: H) -> Endpoint
    where
        H: Fn(Event, TimeLeft) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        let answer: Answer = Arc::new(move |body, time| {
            let work = handler(Event::read(body), time);
            Box::pin(async move {
                match decide::in_time(work, time).await {
                    Some(Ok(())) => Ok(None),
                    Some(Err(error)) => {
                        tracing::error!(%error, "the handler of an event failed");
                        Err(StatusCode::INTERNAL_SERVER_ERROR)
                    }
                    None => Err(StatusCode::SERVICE_UNAVAILABLE),
                }
            })
        });
        self.endpoint(answer)
    }

    /// Decides about each message before it is stored, for the legacy webhook `before_message`.
    ///
    /// `fallback` is what is answered when the handler panics or is late. How long CometChat waits here, and what it does without
    /// an answer, is not documented.
    ///
    /// ```
    /// use cometchat_webhooks::{BeforeMessage, Credentials, Fallback, Webhook};
    ///
    /// let endpoint = Webhook::new(Credentials::basic("cometchat", "password1")?).before_message(
    ///     Fallback::Answer(BeforeMessage::Pass),
    ///     |message, _| async move {
    ///         match message.text() {
    ///             Some(text) if text.contains("4111 1111") => BeforeMessage::Drop,
    ///             _ => BeforeMessage::Pass,
    ///         }
    ///     },
    /// );
    /// # Ok::<(), cometchat_webhooks::InvalidCredentials>(())
    /// ```
    pub fn before_message<H, F>(self, fallback: Fallback<BeforeMessage>, handler: H) -> Endpoint
    where
        H: Fn(ToBeSent, TimeLeft) -> F + Send + Sync + 'static,
        F: Future<Output = BeforeMessage> + Send + 'static,
    {
        let answer: Answer = Arc::new(move |body, time| {
            let work = handler(ToBeSent::read(body), time);
            let fallback = fallback.clone();
            Box::pin(async move {
                let decided = decide::in_time(work, time).await;
                fallback.or_answer(decided, BeforeMessage::to_json)
            })
        });
        self.endpoint(answer)
    }

    /// Judges messages, as an engine for moderation rules of the category `custom-api`.
    ///
    /// `fallback` is what is answered when the handler panics or is late: a verdict, or nothing, so that the setting of the rule
    /// decides.
    ///
    /// ```
    /// use cometchat_webhooks::{Credentials, Fallback, Verdict, Webhook};
    ///
    /// let endpoint = Webhook::new(Credentials::basic("cometchat", "password1")?).moderate(
    ///     Fallback::Refuse,
    ///     |question, _| async move {
    ///         match question.text() {
    ///             Some(text) if text.contains("fool") => Verdict::matching(0.9).because("an insult"),
    ///             _ => Verdict::not_matching(0.9),
    ///         }
    ///     },
    /// );
    /// # Ok::<(), cometchat_webhooks::InvalidCredentials>(())
    /// ```
    pub fn moderate<H, F>(self, fallback: Fallback<Verdict>, handler: H) -> Endpoint
    where
        H: Fn(Question, TimeLeft) -> F + Send + Sync + 'static,
        F: Future<Output = Verdict> + Send + 'static,
    {
        let answer: Answer = Arc::new(move |body, time| {
            let work = handler(Question::read(body), time);
            let fallback = fallback.clone();
            Box::pin(async move {
                let decided = decide::in_time(work, time).await;
                fallback.or_answer(decided, Verdict::to_json)
            })
        });
        self.endpoint(answer)
    }

    fn endpoint(self, answer: Answer) -> Endpoint {
        Endpoint::new(self.credentials, self.limits, answer)
    }
}
