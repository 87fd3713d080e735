//! Why a ledger cannot be used.

use cometchat_bulk::BulkError;
use cometchat_bulk::journal::{JournalError, JournalErrorKind};
use std::error::Error as StdError;
use std::fmt;

/// Why a ledger cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LedgerErrorKind {
    /// The database could not be reached, or refused what was asked.
    Database,
    /// The database has no ledgers, or those of another version of this crate. [`Database::migrate`](crate::Database::migrate)
    /// makes or updates them.
    Version,
    /// There is no ledger of this name.
    NotFound,
    /// There is a ledger of this name with other settings.
    OtherSettings,
    /// The ledger is of runs against another app. Nothing was sent.
    OtherApp,
    /// The ledger knows another record under the same key.
    OtherRecord,
    /// A record or row cannot be sent.
    BadRecord,
    /// The ledger is not where it was made, or older than it was: it was restored from a backup, or its server was replaced.
    /// Nothing was sent. See [`Ledger::accept`](crate::Ledger::accept).
    Restored,
    /// The database's clock jumped. Nothing was sent.
    Clock,
    /// The run itself ended before its time; the source says why.
    Run,
}

/// Why a ledger cannot be used, in one line.
#[derive(Debug)]
pub struct LedgerError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    kind: LedgerErrorKind,
    text: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl LedgerError {
    pub(crate) fn new(kind: LedgerErrorKind, text: impl Into<String>) -> Self {
        let inner = Inner {
            kind,
            text: text.into(),
            source: None,
        };
        Self {
            inner: Box::new(inner),
        }
    }

    pub(crate) fn because_of(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn of_database(error: sqlx::Error) -> Self {
        match told_on_connecting(error) {
            Ok(told) => told,
            Err(error) => {
                let text = "the ledger's database failed";
                Self::new(LedgerErrorKind::Database, text).because_of(error)
            }
        }
    }

    pub(crate) fn of_run(error: BulkError) -> Self {
        Self::new(LedgerErrorKind::Run, "the run ended before its time").because_of(error)
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> LedgerErrorKind {
        self.inner.kind
    }

    /// Why the run ended, if it is that.
    #[must_use]
    pub fn bulk_error(&self) -> Option<&BulkError> {
        self.inner.source.as_ref()?.downcast_ref()
    }
}

/// What the database says, as an error of the ledger. No `From`: the library's type would be a part of the public surface.
pub(crate) trait OrFailed<T> {
    fn or_failed(self) -> Result<T, LedgerError>;
}

impl<T> OrFailed<T> for Result<T, sqlx::Error> {
    fn or_failed(self) -> Result<T, LedgerError> {
        self.map_err(LedgerError::of_database)
    }
}

/// An error of ours that came by way of a new connection's check.
fn told_on_connecting(error: sqlx::Error) -> Result<LedgerError, sqlx::Error> {
    match error {
        sqlx::Error::Configuration(source) => match source.downcast::<LedgerError>() {
            Ok(told) => Ok(*told),
            Err(source) => Err(sqlx::Error::Configuration(source)),
        },
        error => Err(error),
    }
}

/// What a journal says of it.
impl From<LedgerError> for JournalError {
    fn from(error: LedgerError) -> Self {
        let kind = match error.kind() {
            LedgerErrorKind::Version => JournalErrorKind::Version,
            LedgerErrorKind::NotFound => JournalErrorKind::NotAJournal,
            LedgerErrorKind::OtherApp => JournalErrorKind::OtherApp,
            LedgerErrorKind::Restored => JournalErrorKind::Damaged,
            _ => JournalErrorKind::Failed,
        };
        let Inner { text, source, .. } = *error.inner;
        match source {
            Some(source) => Self::new(kind, text).because_of(source),
            None => Self::new(kind, text),
        }
    }
}

impl fmt::Display for LedgerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.inner.text)?;
        match &self.inner.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl StdError for LedgerError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_ref().map(|source| &**source as _)
    }
}
