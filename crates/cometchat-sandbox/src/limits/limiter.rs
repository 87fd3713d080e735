//! Counting requests, window by window.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Limits, Quota, RateClass};
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};

/// The counts of the present window. A request costs the same however many there were before.
pub(crate) struct RateLimiter {
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
    /// By the place of the operation's limit and, where each has one of its own, the acting user.
    by_operation: HashMap<(usize, Option<Box<str>>), u32>,
}

/// What of a request decides which limits it meets.
#[derive(Clone, Copy)]
pub(crate) struct Caller<'a> {
    pub(crate) class: RateClass,
    pub(crate) operation: &'static str,
    /// Whose message it sends, if it sends one.
    pub(crate) sender: Option<&'a str>,
    /// The sender, or whom else it acts for.
    pub(crate) acting_user: Option<&'a str>,
}

/// Which limit was reached.
struct Reached {
    /// For a sentence.
    whose: &'static str,
    /// As the option `--limits` names it.
    limit: String,
}

impl Reached {
    fn new(whose: &'static str, limit: impl Into<String>) -> Self {
        Self {
            whose,
            limit: limit.into(),
        }
    }
}

/// What is left of a limit, if there is one, or which one was reached.
type Counted = Result<Option<Quota>, (Quota, Reached)>;

/// What was used of one limit in the present window.
#[cfg(feature = "inspector")]
#[derive(serde::Serialize)]
pub(crate) struct Usage {
    /// As the option `--limits` names the limit.
    pub(crate) scope: String,
    /// Whose, where each user has a limit of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<Box<str>>,
    pub(crate) limit: u32,
    pub(crate) used: u32,
}

/// A request that may pass, or one over a limit.
pub(crate) struct Admission {
    /// What the headers of the response tell, if there is a limit.
    pub(crate) headers: Vec<(&'static str, u64)>,
    pub(crate) refusal: Option<ApiError>,
}

impl RateLimiter {
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

    /// Counts a request, unless it is refused.
    pub(crate) fn admit(&self, caller: Caller<'_>, now: Timestamp) -> Admission {
        if !self.any.load(Ordering::Acquire) {
            return Admission {
                headers: Vec::new(),
                refusal: None,
            };
        }
        let mut window = self.lock();
        let result = window.count(caller, now);
        let limits = &window.limits;
        let headers = match &result {
            Ok(quota) => quota.map(|quota| quota.headers(limits)),
            Err((quota, _)) => Some(quota.headers_of_refusal(limits, limits.retry_after_header())),
        };
        Admission {
            headers: headers.unwrap_or_default(),
            refusal: result.err().map(|(quota, reached)| {
                let whose = reached.whose;
                let error = ApiError::new(
                    Code::TooManyRequests,
                    format!(
                        "{whose} reached the limit of {} requests. Try again in {} seconds.",
                        quota.limit,
                        quota.retry_after()
                    ),
                );
                error.because(format!("{}={}", reached.limit, quota.limit))
            }),
        }
    }

    /// What was used of each limit in the window of `now`, and until when that is, in milliseconds.
    #[cfg(feature = "inspector")]
    pub(crate) fn usage(&self, now: Timestamp) -> (Vec<Usage>, u64) {
        let mut window = self.lock();
        window.begin(now);
        let length = window.limits.window_ms();
        let ends = (now.milliseconds() / length).saturating_add(1);
        (window.usage(), ends.saturating_mul(length))
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
            by_operation: HashMap::new(),
        }
    }

    /// Counts a request against every limit that it meets. The last one counted is the narrowest, which the headers tell; but that
    /// of a sender only if there is no other.
    fn count(&mut self, caller: Caller<'_>, now: Timestamp) -> Counted {
        self.begin(now);
        let of_class = self.count_class(caller, now)?;
        let of_operation = self.count_operation(caller, now)?;
        let of_sender = self.count_sender(caller, now)?;
        Ok(of_operation.or(of_class).or(of_sender))
    }

    /// Begins a new window if it is time. Never goes back: a request that was slow to get here counts in the window that has begun
    /// meanwhile.
    fn begin(&mut self, now: Timestamp) {
        let number = now.milliseconds() / self.limits.window_ms();
        if number > self.number {
            self.number = number;
            self.by_class = [0; 3];
            // A new map, since one busy window must not hold its memory for ever.
            self.by_sender = HashMap::new();
            self.by_operation = HashMap::new();
        }
    }

    #[cfg(feature = "inspector")]
    fn usage(&self) -> Vec<Usage> {
        let limits = &self.limits;
        let classes = [RateClass::Core, RateClass::Standard, RateClass::Import];
        let of_classes = classes.into_iter().filter_map(|class| {
            Some(Usage {
                scope: class.as_str().to_owned(),
                user: None,
                limit: limits.of_class(class)?,
                used: self.by_class[class as usize],
            })
        });
        let mut usage: Vec<Usage> = of_classes.collect();
        for (place, limit) in limits.of_operations().iter().enumerate() {
            let counted = self.by_operation.iter().filter(|((of, _), _)| *of == place);
            let kind = if limit.per_user { "user" } else { "operation" };
            let row = |user: Option<Box<str>>, used| Usage {
                scope: format!("{kind}:{}", limit.operation),
                user,
                limit: limit.requests,
                used,
            };
            let before = usage.len();
            usage.extend(counted.map(|((_, user), used)| row(user.clone(), *used)));
            if usage.len() == before {
                usage.push(row(None, 0));
            }
        }
        if let Some(limit) = limits.of_sender() {
            let row = |user: Option<Box<str>>, used| Usage {
                scope: "sends".to_owned(),
                user,
                limit,
                used,
            };
            let senders = self.by_sender.iter();
            usage.extend(senders.map(|(user, used)| row(Some(user.clone()), *used)));
            if self.by_sender.is_empty() {
                usage.push(row(None, 0));
            }
        }
        usage
    }

    fn count_class(&mut self, caller: Caller<'_>, now: Timestamp) -> Counted {
        let Some(limit) = self.limits.of_class(caller.class) else {
            return Ok(None);
        };
        let used = &mut self.by_class[caller.class as usize];
        let reached = || Reached::new("The app", caller.class.as_str());
        one_more(used, limit, self.limits.window_ms(), now, reached)
    }

    fn count_operation(&mut self, caller: Caller<'_>, now: Timestamp) -> Counted {
        let mut told = None;
        for (place, limit) in self.limits.of_operations().iter().enumerate() {
            if limit.operation != caller.operation {
                continue;
            }
            let user = match (limit.per_user, caller.acting_user) {
                (true, None) => continue,
                (true, Some(user)) => Some(user.to_lowercase().into()),
                (false, _) => None,
            };
            let used = self.by_operation.entry((place, user)).or_default();
            let reached = || {
                let (whose, kind) = if limit.per_user {
                    ("The user, for this operation,", "user")
                } else {
                    ("The app, for this operation,", "operation")
                };
                Reached::new(whose, format!("{kind}:{}", limit.operation))
            };
            told = one_more(used, limit.requests, self.limits.window_ms(), now, reached)?;
        }
        Ok(told)
    }

    fn count_sender(&mut self, caller: Caller<'_>, now: Timestamp) -> Counted {
        let (Some(limit), Some(sender)) = (self.limits.of_sender(), caller.sender) else {
            return Ok(None);
        };
        let sender = sender.to_lowercase();
        let used = self.by_sender.entry(sender.into()).or_default();
        let reached = || Reached::new("The sender", "sends");
        one_more(used, limit, self.limits.window_ms(), now, reached)
    }
}

/// Counts one request more, or says which limit was reached.
fn one_more(
    used: &mut u32,
    limit: u32,
    window_ms: u64,
    now: Timestamp,
    reached: impl FnOnce() -> Reached,
) -> Counted {
    let is_reached = *used >= limit;
    if !is_reached {
        *used += 1;
    }
    let quota = Quota::new(limit, limit.saturating_sub(*used), window_ms, now);
    if is_reached {
        Err((quota, reached()))
    } else {
        Ok(Some(quota))
    }
}
