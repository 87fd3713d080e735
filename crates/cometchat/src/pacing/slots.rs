//! Slots for calls that are made side by side, which are left while a call waits for a limit of its user's own.

use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many calls are under way at a time, without one user's limit holding up the calls of others.
///
/// Some limits are a user's own: a bot sends 30 messages a minute. With an ordinary semaphore, the calls of a bot that has
/// used up its limit soon hold every permit, and nothing is sent for any other bot. A call in a slot ([`Call::in_slot`](crate::Call::in_slot)) leaves
/// it while it waits for such a limit, as long as there is room aside, and takes a slot again when its turn has come.
///
/// ```
/// use cometchat::messages::SendMessage;
/// use cometchat::{CallSlots, Client, Content, Receiver};
///
/// # async fn example(client: Client, wishes: Vec<(String, String)>) {
/// let slots = CallSlots::new(16, 1_000);
/// let mut calls = tokio::task::JoinSet::new();
/// for (bot, text) in wishes {
///     let slot = slots.take().await;
///     let message = SendMessage::new(Receiver::user("alice"), Content::text(text));
///     calls.spawn(client.bot(bot).messages().send(message).in_slot(slot));
/// }
/// while calls.join_next().await.is_some() {}
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CallSlots {
    slots: Arc<Semaphore>,
    aside: Arc<Semaphore>,
}

/// The slot of one call, or of several that are made one after the other; from [`CallSlots::take`].
///
/// Clones are the same slot. It is free again when all of them are dropped, and the calls that were made in it have ended.
#[derive(Clone, Debug)]
pub struct CallSlot {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    all: CallSlots,
    held: Mutex<Held>,
}

/// The permits are kept for their drop alone. There is none if the semaphore was closed, which nobody does.
#[derive(Debug)]
enum Held {
    Slot(#[expect(dead_code, reason = "see above")] Option<OwnedSemaphorePermit>),
    Aside(#[expect(dead_code, reason = "see above")] OwnedSemaphorePermit),
}

impl CallSlots {
    /// Slots for so many calls at a time, at least one, and room aside for so many that wait for a limit of their user's own.
    /// When the room aside is full, those that wait keep their slots.
    #[must_use]
    pub fn new(calls: usize, aside: usize) -> Self {
        Self {
            slots: Arc::new(Semaphore::new(calls.clamp(1, Semaphore::MAX_PERMITS))),
            aside: Arc::new(Semaphore::new(aside.min(Semaphore::MAX_PERMITS))),
        }
    }

    /// Waits for a free slot. Whoever waits longest gets the next one.
    pub async fn take(&self) -> CallSlot {
        let held = Mutex::new(self.free().await);
        let all = self.clone();
        CallSlot {
            shared: Arc::new(Shared { all, held }),
        }
    }

    async fn free(&self) -> Held {
        Held::Slot(self.slots.clone().acquire_owned().await.ok())
    }
}

impl CallSlot {
    /// Leaves the slot to others, as long as there is room aside.
    pub(super) fn step_aside(&self) {
        let Shared { all, held } = &*self.shared;
        let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Held::Slot(_) = *held {
            if let Ok(aside) = all.aside.clone().try_acquire_owned() {
                *held = Held::Aside(aside);
            }
        }
    }

    /// Waits for a slot after it was left.
    pub(super) async fn come_back(&self) {
        if self.is_aside() {
            let Shared { all, held } = &*self.shared;
            let slot = all.free().await;
            *held.lock().unwrap_or_else(PoisonError::into_inner) = slot;
        }
    }

    fn is_aside(&self) -> bool {
        let held = self.shared.held.lock();
        matches!(
            *held.unwrap_or_else(PoisonError::into_inner),
            Held::Aside(_)
        )
    }
}
