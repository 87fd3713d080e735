//! Where calls wait their turn: interactive ones before those of low priority, each in order.

use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::{Mutex, MutexGuard, Notify};

/// Which calls go first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Priority {
    /// Somebody waits for it.
    #[default]
    Interactive,
    /// It takes what is left.
    Low,
}

/// The queues of one limit: tokio's mutex serves in order, and a call that is dropped leaves the queue.
#[derive(Default)]
pub(super) struct Queues {
    interactive: Queue,
    low: Queue,
}

#[derive(Default)]
struct Queue {
    turn: Mutex<()>,
    waiting: AtomicUsize,
    /// Somebody has left the queue.
    left: Notify,
}

/// A turn in a queue; it is left when this is dropped.
pub(super) struct Turn<'a> {
    _turn: MutexGuard<'a, ()>,
    _waiting: Waiting<'a>,
}

struct Waiting<'a>(&'a Queue);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
        self.0.left.notify_one();
    }
}

impl Queues {
    /// Waits for everybody of the same priority who came before.
    pub(super) async fn line_up(&self, priority: Priority) -> Turn<'_> {
        let queue = self.of(priority);
        queue.waiting.fetch_add(1, Ordering::SeqCst);
        let waiting = Waiting(queue);
        Turn {
            _turn: queue.turn.lock().await,
            _waiting: waiting,
        }
    }

    /// Whether a call of this priority has to let others go first.
    pub(super) fn gives_way(&self, priority: Priority) -> bool {
        priority == Priority::Low && self.waiting(Priority::Interactive) > 0
    }

    /// Waits until somebody interactive has got a permit or given up.
    pub(super) async fn interactive_left(&self) {
        self.interactive.left.notified().await;
    }

    /// How many go before a new call of this priority.
    pub(super) fn ahead(&self, priority: Priority) -> usize {
        let interactive = self.waiting(Priority::Interactive);
        match priority {
            Priority::Interactive => interactive,
            Priority::Low => interactive + self.waiting(Priority::Low),
        }
    }

    /// How many wait.
    pub(super) fn waiting(&self, priority: Priority) -> usize {
        self.of(priority).waiting.load(Ordering::SeqCst)
    }

    fn of(&self, priority: Priority) -> &Queue {
        match priority {
            Priority::Interactive => &self.interactive,
            Priority::Low => &self.low,
        }
    }
}
