//! What an app may do in a minute.

use cometchat_rest::RateClass;
use std::time::Duration;

/// The plan of an app, from which the pace of its requests follows. The figures are those of CometChat's rate limits page.
///
/// ```
/// use cometchat::{Client, Limits, Plan};
///
/// let builder = Client::builder().plan(Plan::Paid);
/// let shared = Client::builder().plan(Plan::Custom(Limits::paid().with_standard(5_000)));
/// # let _ = (builder, shared);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Plan {
    /// The free plan: 500 requests a minute in each class.
    Build,
    /// A paid plan: 10,000 core and 20,000 standard requests a minute.
    Paid,
    /// Other limits: of a contract, or a part of the app's, where several programs share it. Answers that report a higher
    /// limit do not raise them.
    Custom(Limits),
}

impl Plan {
    pub(crate) fn limits(self) -> Limits {
        match self {
            Self::Build => Limits::build(),
            Self::Paid => Limits::paid(),
            Self::Custom(limits) => limits,
        }
    }
}

/// Limits in requests a window. A window is a minute unless set otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    core: u64,
    standard: u64,
    import: u64,
    sends_per_user: u64,
    window: Duration,
}

impl Limits {
    /// Those of the free plan: 500 in each class, 30 sends for each user.
    #[must_use]
    pub const fn build() -> Self {
        Self {
            core: 500,
            standard: 500,
            import: 60,
            sends_per_user: 30,
            window: Duration::from_secs(60),
        }
    }

    /// Those of a paid plan: 10,000 core, 20,000 standard, 60 imports, 30 sends for each user.
    #[must_use]
    pub const fn paid() -> Self {
        Self {
            core: 10_000,
            standard: 20_000,
            ..Self::build()
        }
    }

    /// Requests of the class [`Core`](RateClass::Core); at least 1.
    #[must_use]
    pub const fn with_core(mut self, requests: u64) -> Self {
        self.core = at_least_one(requests);
        self
    }

    /// Requests of the class [`Standard`](RateClass::Standard); at least 1.
    #[must_use]
    pub const fn with_standard(mut self, requests: u64) -> Self {
        self.standard = at_least_one(requests);
        self
    }

    /// Requests of the class [`Import`](RateClass::Import); at least 1.
    #[must_use]
    pub const fn with_import(mut self, requests: u64) -> Self {
        self.import = at_least_one(requests);
        self
    }

    /// Messages that one user may send; at least 1.
    #[must_use]
    pub const fn with_sends_per_user(mut self, messages: u64) -> Self {
        self.sends_per_user = at_least_one(messages);
        self
    }

    /// The length of a window: a minute with CometChat, shorter against a sandbox in tests; at least a millisecond.
    #[must_use]
    pub const fn with_window(mut self, window: Duration) -> Self {
        let shortest = Duration::from_millis(1);
        self.window = if window.as_nanos() < shortest.as_nanos() {
            shortest
        } else {
            window
        };
        self
    }

    pub(super) fn of(&self, class: RateClass) -> u64 {
        match class {
            RateClass::Core => self.core,
            RateClass::Import => self.import,
            _ => self.standard,
        }
    }

    pub(super) fn sends_per_user(&self) -> u64 {
        self.sends_per_user
    }

    pub(super) fn window(&self) -> Duration {
        self.window
    }
}

const fn at_least_one(number: u64) -> u64 {
    if number == 0 { 1 } else { number }
}
