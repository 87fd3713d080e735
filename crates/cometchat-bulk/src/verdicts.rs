//! Moderating a stream: messages in, verdicts out.

use crate::builder::in_background;
use cometchat::moderation::{ModerationMessages, Polling, Verdict};
use cometchat::{Client, Error, ModerationMessage};
use futures_core::Stream;
use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::task::JoinSet;

/// In which order verdicts come out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    /// Whichever is there first.
    #[default]
    AsTheyCome,
    /// In the order of the messages. One slow verdict holds up those after it, and while it does no more than
    /// [`concurrency`](Verdicts::concurrency) messages are taken in.
    AsTheyWentIn,
}

/// Verdicts as a stream, from [`moderate`].
///
/// Nothing happens until it is polled. Dropping it stops everything: what was submitted stays submitted, and no more
/// questions are asked.
///
/// # Panics
/// If it is polled outside a tokio runtime.
#[must_use = "streams do nothing until they are polled"]
pub struct Verdicts<K> {
    messages: ModerationMessages,
    polling: Polling,
    concurrency: usize,
    order: Order,
    input: Option<Messages<K>>,
    under_way: JoinSet<(u64, Moderated<K>)>,
    /// Verdicts that have to wait for those before them.
    ready: BTreeMap<u64, Moderated<K>>,
    taken: u64,
    given: u64,
}

/// The caller's messages, each with its key.
type Messages<K> = Pin<Box<dyn Stream<Item = (K, ModerationMessage)> + Send>>;

/// The caller's key, and the verdict.
type Moderated<K> = (K, Result<Verdict, Error>);

/// Submits a stream of messages to moderation, and gives a stream of verdicts.
///
/// Each message comes with a key of the caller's, anything that tells one message from another, and each verdict with the
/// key of its message. Up to 16 messages are under way at a time; no more are taken from the stream until there is room.
/// The calls go after all other calls of the client and its clones.
///
/// ```
/// use cometchat::{Client, Content, Error, ModerationMessage, Receiver};
/// use cometchat_bulk::{Order, moderate};
/// use futures_util::{StreamExt, stream};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let texts = ["Hello!", "How are you?"];
/// let messages = stream::iter(texts).enumerate().map(|(index, text)| {
///     (index, ModerationMessage::new("alice", Receiver::user("bob"), Content::text(text)))
/// });
/// let mut verdicts = moderate(&client, messages).concurrency(8).order(Order::AsTheyWentIn);
/// while let Some((index, verdict)) = verdicts.next().await {
///     println!("{}: approved: {}", texts[index], verdict?.is_approved());
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Each message has its own, as those of [`ModerationMessages::send_and_wait`]; the others go on. A verdict that is not
/// there in time is none: it is [pending](Verdict::is_pending).
pub fn moderate<K: Send + 'static>(
    client: &Client,
    messages: impl Stream<Item = (K, ModerationMessage)> + Send + 'static,
) -> Verdicts<K> {
    Verdicts {
        messages: in_background(client).moderation().messages(),
        polling: Polling::default(),
        concurrency: 16,
        order: Order::default(),
        input: Some(Box::pin(messages)),
        under_way: JoinSet::new(),
        ready: BTreeMap::new(),
        taken: 0,
        given: 0,
    }
}

impl<K> Verdicts<K> {
    /// How many messages are under way at a time, at least 1; 16 by default.
    pub fn concurrency(mut self, messages: usize) -> Self {
        self.concurrency = messages.max(1);
        self
    }

    /// In which order verdicts come out; as they come by default.
    pub fn order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// How often and how long to ask for each verdict; see [`Polling`]. Every question counts against the app's quota.
    pub fn polling(mut self, polling: Polling) -> Self {
        self.polling = polling;
        self
    }
}

impl<K: Send + 'static> Verdicts<K> {
    /// Takes in messages while there is room.
    fn take_in(&mut self, context: &mut Context<'_>) {
        while self.under_way.len() + self.ready.len() < self.concurrency {
            let Some(input) = &mut self.input else {
                return;
            };
            match input.as_mut().poll_next(context) {
                Poll::Ready(Some((key, message))) => self.begin(key, message),
                Poll::Ready(None) => self.input = None,
                Poll::Pending => return,
            }
        }
    }

    fn begin(&mut self, key: K, message: ModerationMessage) {
        let (number, messages, polling) = (self.taken, self.messages.clone(), self.polling);
        self.taken += 1;
        self.under_way.spawn(async move {
            let verdict = messages.send_and_wait_with(message, polling).await;
            (number, (key, verdict))
        });
    }

    /// The next verdict, if it is its turn.
    fn next_ready(&mut self) -> Option<Moderated<K>> {
        let moderated = match self.order {
            Order::AsTheyCome => self.ready.pop_first().map(|(_, moderated)| moderated),
            Order::AsTheyWentIn => self.ready.remove(&self.given),
        };
        self.given += u64::from(moderated.is_some());
        moderated
    }
}

impl<K: Send + 'static> Stream for Verdicts<K> {
    type Item = (K, Result<Verdict, Error>);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(moderated) = self.next_ready() {
                return Poll::Ready(Some(moderated));
            }
            self.take_in(context);
            match ready!(self.under_way.poll_join_next(context)) {
                Some(Ok((number, moderated))) => {
                    self.ready.insert(number, moderated);
                }
                Some(Err(error)) => match error.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    // The runtime is shutting down, and this stream with it.
                    Err(_) => return Poll::Pending,
                },
                None if self.input.is_none() => return Poll::Ready(None),
                None => return Poll::Pending,
            }
        }
    }
}

/// Nothing in it is pinned in place.
impl<K> Unpin for Verdicts<K> {}

impl<K> fmt::Debug for Verdicts<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verdicts")
            .field("order", &self.order)
            .field("concurrency", &self.concurrency)
            .field("under_way", &self.under_way.len())
            .finish_non_exhaustive()
    }
}
