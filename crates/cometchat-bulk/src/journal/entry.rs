//! What goes into a journal and comes out of it.

use crate::{Fingerprint, Outcome};
use cometchat::Client;

/// Something that happened to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The record.
    pub record: RecordId,
    /// What happened to it.
    pub event: Event,
}

/// Which record: a journal tells them apart by one of the two.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RecordId {
    /// Its number in the input, or that of its line; the first is 1.
    pub number: u64,
    /// The caller's key, with at most 255 characters, none of which is a control character. Two records of one input may have the
    /// same, and one that cannot be read has none.
    pub key: String,
}

/// What happened to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// It is about to be sent: from here on it may have arrived.
    #[non_exhaustive]
    Sending {
        /// What the record says.
        fingerprint: Fingerprint,
    },
    /// It surely was not processed, and may be sent later.
    Unsent,
    /// This became of it.
    Ended(Outcome),
}

/// Where a record stands: what its last event said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// It may have left, and whoever was sending it has ended without writing down what became of it.
    Sending,
    /// Another run that shares the journal is sending it now.
    Held,
    /// It surely was not processed.
    Unsent,
    /// It was confirmed.
    Confirmed,
    /// It was refused.
    Refused,
    /// It is uncertain.
    Uncertain,
    /// What the journal said of it cannot be read any more: it may have been sent.
    Lost,
}

/// What a journal knows of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Past {
    /// Where the record stands.
    pub standing: Standing,
    /// What the record said when it was sent. None where the journal has lost that, too.
    pub fingerprint: Option<Fingerprint>,
}

/// An entry that was not written, since another run that shares the journal has begun or ended its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Taken {
    /// Which of the entries that were to be appended; the first is 0.
    pub index: usize,
    /// Where the record stands: held, confirmed or refused; or being sent, by a run that has begun it since this one looked it
    /// up and has ended.
    pub past: Past,
}

/// What a run tells the journal that it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Opening {
    /// The app that records are sent to, as `app-1.api-us.cometchat.io/v3`: what one app confirmed says nothing of another.
    pub app: String,
    /// Whether to go on with a damaged journal; what cannot be read of it is [`Lost`](Standing::Lost) then.
    pub recover: bool,
}

/// What a journal tells the run that opened it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Opened {
    /// The highest number of a record that was ever begun, 0 if none was: an input that ends before is another one. None
    /// where records are told apart by key.
    pub last: Option<u64>,
}

impl Entry {
    /// An entry of a record.
    #[must_use]
    pub fn new(record: RecordId, event: Event) -> Self {
        Self { record, event }
    }
}

impl RecordId {
    /// The record with this number and key.
    #[must_use]
    pub fn new(number: u64, key: impl Into<String>) -> Self {
        Self {
            number,
            key: key.into(),
        }
    }
}

impl Event {
    /// The record is about to be sent.
    #[must_use]
    pub fn sending(fingerprint: Fingerprint) -> Self {
        Self::Sending { fingerprint }
    }

    /// Where a record stands after this.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self {
            Self::Sending { .. } => Standing::Sending,
            Self::Unsent => Standing::Unsent,
            Self::Ended(Outcome::Confirmed { .. }) => Standing::Confirmed,
            Self::Ended(Outcome::Refused { .. }) => Standing::Refused,
            Self::Ended(Outcome::Uncertain { .. }) => Standing::Uncertain,
        }
    }
}

impl Past {
    /// Where a record stands, and what it said.
    #[must_use]
    pub fn new(standing: Standing, fingerprint: Option<Fingerprint>) -> Self {
        Self {
            standing,
            fingerprint,
        }
    }
}

impl Taken {
    /// Says that the entry with this index was not written.
    #[must_use]
    pub fn new(index: usize, past: Past) -> Self {
        Self { index, past }
    }
}

impl Opening {
    /// For runs against this app.
    #[must_use]
    pub fn of(app: impl Into<String>) -> Self {
        Self {
            app: app.into(),
            recover: false,
        }
    }

    /// For runs with this client: the app is the address that it sends to.
    #[must_use]
    pub fn of_client(client: &Client) -> Self {
        Self::of(app_of(client.base_url()))
    }

    /// Goes on with a damaged journal.
    #[must_use]
    pub fn recover(mut self) -> Self {
        self.recover = true;
        self
    }
}

impl Opened {
    /// A journal that tells records apart by number, and has begun them up to this one.
    #[must_use]
    pub fn up_to(last: u64) -> Self {
        Self { last: Some(last) }
    }

    /// A journal that tells records apart by key.
    #[must_use]
    pub fn by_key() -> Self {
        Self { last: None }
    }
}

/// The app's address without its scheme. A base URL holds no user, password or query.
fn app_of(base_url: &str) -> &str {
    base_url.split_once("://").map_or(base_url, |(_, app)| app)
}
