//! Places that are left while a call waits for a limit of its own.

use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The places of calls that are under way together, such as the records of a bulk run, and room aside for those that wait for a
/// user's limit, so that they do not keep the places from calls of other users.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    places: Arc<Semaphore>,
    aside: Arc<Semaphore>,
}

/// A place, or room aside. It is left when this is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    all: Places,
    held: Mutex<Held>,
}

/// The permits are kept for their drop alone. There is none if the semaphore was closed, which nobody does.
#[derive(Debug)]
enum Held {
    Place(#[expect(dead_code, reason = "see above")] Option<OwnedSemaphorePermit>),
    Aside(#[expect(dead_code, reason = "see above")] OwnedSemaphorePermit),
}

#[cfg_attr(
    not(feature = "bulk"),
    allow(dead_code, reason = "single calls have no places")
)]
impl Places {
    pub(crate) fn new(places: usize, aside: usize) -> Self {
        Self {
            places: Arc::new(Semaphore::new(places)),
            aside: Arc::new(Semaphore::new(aside)),
        }
    }

    /// Waits for a place.
    pub(crate) async fn take(&self) -> Place {
        Place {
            held: Mutex::new(self.place().await),
            all: self.clone(),
        }
    }

    async fn place(&self) -> Held {
        Held::Place(self.places.clone().acquire_owned().await.ok())
    }
}

impl Place {
    /// Leaves the place to others, as long as there is room aside.
    pub(super) fn step_aside(&self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Held::Place(_) = *held {
            if let Ok(aside) = self.all.aside.clone().try_acquire_owned() {
                *held = Held::Aside(aside);
            }
        }
    }

    /// Waits for a place after it was left.
    pub(super) async fn come_back(&self) {
        if self.is_aside() {
            let place = self.all.place().await;
            *self.held.lock().unwrap_or_else(PoisonError::into_inner) = place;
        }
    }

    fn is_aside(&self) -> bool {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        matches!(*held, Held::Aside(_))
    }
}
