//! Counting requests, window by window.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Limits, Quota, RateClass};
use crate::clock::Moment;
use crate::error::{ApiError, Code};

/// The counts of the present window. A request costs the same however many there were before.
pub(crate) struct Meter {
    /// Whether there is any limit; without, no request has to wait for another here.
    any: AtomicBool,
    window: Mutex<Window>,
}

struct Window {
    limits: Limits,
    /// Which window since the epoch.
    number: u64,
    by_class: [u32; 3],
    by_sender: HashMap<Box<str>, u32>,
}

/// A request that may pass, or one over a limit.
pub(crate) struct Admission {
    /// What the headers of the answer tell, if there is a limit.
    pub(crate) headers: Vec<(&'static str, u64)>,
    pub(crate) refusal: Option<ApiError>,
}

impl Meter {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            any: AtomicBool::new(limits.is_any()),
            window: Mutex::new(Window::new(limits)),
        }
    }

    pub(crate) fn limits(&self) -> Limits {
        self.lock().limits.clone()
    }

    /// Replaces the limits. All counts start anew.
    pub(crate) fn set(&self, limits: Limits) {
        let mut window = self.lock();
        self.any.store(limits.is_any(), Ordering::Release);
        *window = Window::new(limits);
    }

    /// Counts a request, unless it is refused. `sender` is whose message it sends, if it sends one.
    pub(crate) fn admit(&self, class: RateClass, sender: Option<&str>, now: Moment) -> Admission {
        if !self.any.load(Ordering::Acquire) {
            return Admission {
                headers: Vec::new(),
                refusal: None,
            };
        }
        let mut window = self.lock();
        let result = window.count(class, sender, now);
        let headers = match &result {
            Ok(quota) => quota.map(|quota| quota.headers(&window.limits, false)),
            Err((quota, _)) => Some(quota.headers(&window.limits, true)),
        };
        Admission {
            headers: headers.unwrap_or_default(),
            refusal: result.err().map(|(quota, whose)| {
                ApiError::new(
                    Code::TooManyRequests,
                    format!(
                        "{whose} reached the limit of {} requests. Try again in {} seconds.",
                        quota.limit,
                        quota.retry_after()
                    ),
                )
            }),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Window {
    fn new(limits: Limits) -> Self {
        Self {
            limits,
            number: 0,
            by_class: [0; 3],
            by_sender: HashMap::new(),
        }
    }

    fn count(
        &mut self,
        class: RateClass,
        sender: Option<&str>,
        now: Moment,
    ) -> Result<Option<Quota>, (Quota, &'static str)> {
        let window_ms = self.limits.window_ms();
        let number = now.milliseconds() / window_ms;
        // Never back: a request that was slow to get here counts in the window that has begun meanwhile.
        if number > self.number {
            self.number = number;
            self.by_class = [0; 3];
            // A new map, since one busy window must not hold its memory for ever.
            self.by_sender = HashMap::new();
        }
        let quota =
            |limit: u32, used: u32| Quota::new(limit, limit.saturating_sub(used), window_ms, now);

        let mut of_class = None;
        if let Some(limit) = self.limits.of_class(class) {
            let used = &mut self.by_class[class as usize];
            if *used >= limit {
                return Err((quota(limit, limit), "The app"));
            }
            *used += 1;
            of_class = Some(quota(limit, *used));
        }
        let (Some(limit), Some(sender)) = (self.limits.of_sender(), sender) else {
            return Ok(of_class);
        };
        let sender = sender.to_lowercase();
        let used = self.by_sender.entry(sender.into()).or_default();
        if *used >= limit {
            return Err((quota(limit, limit), "The sender"));
        }
        *used += 1;
        Ok(of_class.or_else(|| Some(quota(limit, *used))))
    }
}
