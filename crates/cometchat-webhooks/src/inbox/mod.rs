//! Events on the disk until they are done.
//!
//! A directory with text files that are only added to. Each line is an event or what became of one, with its number and a checksum.
//! One thread writes: what comes together goes to the disk together, and only then is it answered. What is done is deleted by whole files.

mod delivery;
mod entry;
mod error;
mod file;
mod options;
mod repeats;
mod state;
mod store;
mod writer;

pub use delivery::{DeadLetter, Delivery};
pub use error::{InboxError, InboxErrorKind};
pub use options::InboxOptions;

use crate::{Envelope, Event};
use bytes::Bytes;
use entry::Entry;
use state::{Pending, State};
use std::fmt;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, mpsc};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use store::Store;
use tokio::sync::{Notify, broadcast};
use tokio::time::Instant;
use writer::Ask;
pub(crate) use writer::Writer;

/// How many new events a slow [`Inbox::wait_for`] may be behind before it looks at all that are not done instead.
const SEEN: usize = 4096;

/// Keeps events on the disk until they are done: each is there before CometChat gets its 200, and is delivered at least once,
/// whenever the program stops.
///
/// One process has an inbox at a time, with as many endpoints that deliver to it as it likes. Deliveries may be handled one after
/// the other or side by side; those that wait for nothing come in the order in which they arrived.
///
/// ```
/// use cometchat_webhooks::Inbox;
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// # let directory = tempfile::tempdir()?;
/// # let path = directory.path().join("events");
/// let inbox = Inbox::open(&path)?;
/// inbox.add(r#"{"trigger":"message_sent","data":{"message":{"id":"101"}}}"#).await?;
///
/// let delivery = inbox.next().await.expect("an inbox that is open")?;
/// assert_eq!(delivery.event().trigger(), "message_sent");
/// delivery.done()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Inbox {
    shared: Arc<Shared>,
    writer: Writer,
    thread: Option<std::thread::JoinHandle<()>>,
    options: InboxOptions,
}

/// What readers and the thread that writes share.
struct Shared {
    state: Mutex<State>,
    changed: Notify,
    seen: broadcast::Sender<(u64, Bytes)>,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        self.state().is_closed = true;
        self.changed.notify_waiters();
    }
}

/// How full an inbox is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InboxStatus {
    /// How many events are not done.
    pub pending: usize,
    /// How many events were put away.
    pub dead_letters: u64,
    /// How many bytes the files take.
    pub bytes: u64,
}

impl Inbox {
    /// Opens the inbox in this directory, or makes it where there is none.
    ///
    /// # Errors
    ///
    /// If another has it open, its files are damaged or no files of an inbox, or the system says no. Nothing is changed then.
    pub fn open(directory: impl AsRef<Path>) -> Result<Self, InboxError> {
        Self::options(directory).open()
    }

    /// The options of an inbox in this directory.
    pub fn options(directory: impl AsRef<Path>) -> InboxOptions {
        InboxOptions::new(directory.as_ref())
    }

    fn open_with(options: InboxOptions) -> Result<Self, InboxError> {
        let (store, state) = Store::open(options.clone())?;
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            changed: Notify::new(),
            seen: broadcast::Sender::new(SEEN),
        });
        let (asks, asked) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("cometchat-inbox".to_owned())
            .spawn({
                let shared = Arc::clone(&shared);
                move || writer::run(store, &shared, &asked)
            });
        let thread =
            thread.map_err(|error| InboxError::failed("written", &options.directory, error))?;
        Ok(Self {
            shared,
            writer: Writer { asks },
            thread: Some(thread),
            options,
        })
    }

    pub(crate) fn writer(&self) -> Writer {
        self.writer.clone()
    }

    /// Adds an event as if it had been posted, and answers its number when it is on the disk.
    ///
    /// # Errors
    ///
    /// If the inbox is full or closed, or the disk refuses.
    pub async fn add(&self, body: impl Into<Bytes>) -> Result<u64, InboxError> {
        self.writer.add(body.into()).await
    }

    /// The next event, as soon as there is one. None when the inbox is closed.
    ///
    /// Dropping the future loses nothing.
    pub async fn next(&self) -> Option<Result<Delivery, InboxError>> {
        loop {
            let changed = self.shared.changed.notified();
            let mut changed = std::pin::pin!(changed);
            // From here on no change is missed.
            changed.as_mut().enable();
            let taken = {
                let mut state = self.shared.state();
                if state.is_closed {
                    return None;
                }
                state.take(Instant::now())
            };
            match taken {
                Ok((number, event)) => return Some(self.deliver(number, event).await),
                Err(None) => changed.await,
                Err(Some(until)) => {
                    let _ = tokio::time::timeout_at(until, changed).await;
                }
            }
        }
    }

    async fn deliver(&self, number: u64, event: Pending) -> Result<Delivery, InboxError> {
        // Comes again if this is dropped while it is read.
        let mut delivery = Delivery {
            number,
            at: event.at,
            attempt: event.attempts,
            repeats: event.repeats,
            body: Bytes::new(),
            event: OnceLock::new(),
            // Not before it has its body: it is not put away without.
            max_attempts: None,
            shared: Arc::clone(&self.shared),
            writer: self.writer.clone(),
            is_settled: false,
        };
        delivery.body = self.body_of(&event).await?;
        delivery.max_attempts = self.options.max_attempts;
        Ok(delivery)
    }

    async fn body_of(&self, event: &Pending) -> Result<Bytes, InboxError> {
        if let Some(body) = &event.body {
            return Ok(body.clone());
        }
        let (path, offset) = (self.path_of(event.place.file), event.place.offset);
        let read = tokio::task::spawn_blocking({
            let path = path.clone();
            move || file::object_at(&path, offset)
        });
        let object = read.await.unwrap_or_else(|error| Err(error.into()));
        let object = object.map_err(|error| InboxError::failed("read", &path, error))?;
        match Entry::read(&object) {
            Some(Entry::Received { body, .. }) => Ok(body),
            _ => {
                let changed = std::io::Error::other("it changed while it was open");
                Err(InboxError::failed("read", &path, changed))
            }
        }
    }

    fn path_of(&self, file: u64) -> PathBuf {
        self.options.directory.join(format!("events-{file:012}"))
    }

    /// Waits for an event that a function says yes to, and answers it without taking it: it is delivered all the same. Looks at
    /// the events that are not done, and at those that come from the moment of this call on, whether it is awaited yet or not.
    ///
    /// It is for tests, and for "send, then see it delivered"; put a timeout around it.
    ///
    /// ```
    /// # use cometchat_webhooks::{Event, Inbox};
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// # let directory = tempfile::tempdir()?;
    /// # let inbox = Inbox::open(directory.path().join("events"))?;
    /// let seen = inbox.wait_for(|event| matches!(event, Event::MessageSent(sent) if sent.message.text() == Some("Hello")));
    /// // Here the message is sent.
    /// # inbox.add(r#"{"trigger":"message_sent","data":{"message":{"id":"1","data":{"text":"Hello"}}}}"#).await?;
    /// let event = seen.await?;
    /// assert_eq!(event.trigger(), "message_sent");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the inbox is closed, or the disk refuses.
    pub fn wait_for<P>(
        &self,
        predicate: P,
    ) -> impl Future<Output = Result<Event, InboxError>> + use<'_, P>
    where
        P: Fn(&Event) -> bool,
    {
        let mut new = self.shared.seen.subscribe();
        let mut old = Some(self.pending());
        async move {
            loop {
                for (number, event) in old.take().unwrap_or_default() {
                    // It may be done and deleted since.
                    let body = match self.body_of(&event).await {
                        Ok(body) => body,
                        Err(_) if !self.shared.state().contains(number) => continue,
                        Err(error) => return Err(error),
                    };
                    let event = Event::of(Envelope::read(body));
                    if predicate(&event) {
                        return Ok(event);
                    }
                }
                let closed = self.shared.changed.notified();
                let mut closed = std::pin::pin!(closed);
                closed.as_mut().enable();
                if self.shared.state().is_closed {
                    return Err(InboxError::closed());
                }
                let next = either(new.recv(), closed).await;
                match next {
                    Some(Ok((_, body))) => {
                        let event = Event::of(Envelope::read(body));
                        if predicate(&event) {
                            return Ok(event);
                        }
                    }
                    Some(Err(broadcast::error::RecvError::Lagged(_))) => {
                        old = Some(self.pending());
                    }
                    Some(Err(broadcast::error::RecvError::Closed)) => {
                        return Err(InboxError::closed());
                    }
                    None => {}
                }
            }
        }
    }

    fn pending(&self) -> Vec<(u64, Pending)> {
        let state = self.shared.state();
        state
            .pending()
            .map(|(number, event)| (number, event.clone()))
            .collect()
    }

    /// Delivers anew all events that came at this moment or later and are still kept, those that are done included. Answers how many.
    ///
    /// # Errors
    ///
    /// If the inbox is closed, or the disk refuses.
    pub async fn replay_since(&self, moment: SystemTime) -> Result<usize, InboxError> {
        let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
        let since = u64::try_from(since.as_millis()).unwrap_or(u64::MAX);
        self.writer.ask(|answer| Ask::Replay(since, answer)).await
    }

    /// The events that were put away, oldest first.
    ///
    /// # Errors
    ///
    /// If the inbox is closed, or the disk refuses.
    pub async fn dead_letters(&self) -> Result<Vec<DeadLetter>, InboxError> {
        let found = self.writer.ask(Ask::DeadLetters).await?;
        let letters = found.into_iter().map(|one| DeadLetter {
            number: one.number,
            received_at: UNIX_EPOCH + Duration::from_millis(one.at),
            reason: one.reason,
            event: Event::read(one.body),
        });
        Ok(letters.collect())
    }

    /// Delivers all events that were put away anew, under new numbers. Answers how many.
    ///
    /// # Errors
    ///
    /// If the inbox is full or closed, or the disk refuses.
    pub async fn retry_dead_letters(&self) -> Result<usize, InboxError> {
        self.writer.ask(Ask::RetryDead).await
    }

    /// How full it is.
    #[must_use]
    pub fn status(&self) -> InboxStatus {
        let state = self.shared.state();
        InboxStatus {
            pending: state.len(),
            dead_letters: state.dead_letters,
            bytes: state.bytes,
        }
    }

    /// Closes the inbox: what is on its way to the disk gets there, endpoints answer 503 from then on, and [`next`](Self::next)
    /// ends. Dropping the inbox does the same.
    pub fn close(&mut self) {
        let _ = self.writer.tell(Ask::Close);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What comes first; none if it is the second.
async fn either<T>(first: impl Future<Output = T>, second: impl Future<Output = ()>) -> Option<T> {
    let mut first = std::pin::pin!(first);
    let mut second = std::pin::pin!(second);
    std::future::poll_fn(|context| {
        use std::task::Poll;
        if let Poll::Ready(value) = first.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        second.as_mut().poll(context).map(|()| None)
    })
    .await
}

fn now_millis() -> u64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(now.as_millis()).unwrap_or(u64::MAX)
}

impl Drop for Inbox {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox")
            .field("directory", &self.options.directory)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
