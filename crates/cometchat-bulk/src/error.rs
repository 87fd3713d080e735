//! Why a bulk run ended before its time.

use crate::Report;
use crate::import::ImportReport;
use crate::journal::{JournalError, JournalErrorKind};
use std::error::Error as StdError;
use std::fmt;
use std::io;

/// Why a bulk run ended before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BulkErrorKind {
    /// The settings do not go together. Nothing was sent.
    Settings,
    /// Records cannot be sent, and the run was told to stop before sending anything then.
    BadRecords,
    /// The input could not be read to its end.
    Input,
    /// The journal could not be read or written: no such directory, a full disk, no connection to a database. Nothing was sent after that.
    Journal,
    /// Another run is using the journal. Nothing was sent.
    JournalInUse,
    /// What is there is no journal. It was left as it is, and nothing was sent.
    NotAJournal,
    /// The journal is of a version that this one cannot read. It was left as it is, and nothing was sent.
    JournalVersion,
    /// The journal is of runs against another app. It was left as it is, and nothing was sent.
    JournalOfAnotherApp,
    /// The input is not the one that the journal tells of. What it has in common with it stands, and nothing else was sent.
    JournalOfAnotherInput,
    /// The journal is damaged; the error names the line. It was left as it is, and nothing was sent.
    /// [`recover_journal`](super::Bulk::recover_journal) goes on with it.
    JournalDamaged,
    /// The dead letters could not be written.
    DeadLetters,
    /// The server refuses every record for the same reason: the key is wrong, the plan does not allow it, or the address
    /// redirects. The record that it was refused for counts as not sent.
    Refused,
    /// The server was out of order for a long time ([`Bulk::patience`](super::Bulk::patience)).
    Unreachable,
}

/// Why a bulk run ended before its time, with what it did until then.
///
/// Nothing is lost by it: with a journal, the same run started again goes on where this one stopped.
#[derive(Debug)]
pub struct BulkError {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    kind: BulkErrorKind,
    text: String,
    report: Option<Report>,
    import_report: Option<Box<ImportReport>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl BulkError {
    pub(super) fn new(kind: BulkErrorKind, text: impl Into<String>) -> Self {
        let inner = Inner {
            kind,
            text: text.into(),
            report: None,
            import_report: None,
            source: None,
        };
        Self {
            inner: Box::new(inner),
        }
    }

    pub(super) fn because_of(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(super) fn with_report(mut self, report: Report) -> Self {
        self.inner.report = Some(report);
        self
    }

    pub(super) fn with_import_report(mut self, report: ImportReport) -> Self {
        self.inner.import_report = Some(Box::new(report));
        self
    }

    /// The input cannot be read.
    pub(super) fn of_input(error: io::Error) -> Self {
        Self::new(BulkErrorKind::Input, "the input cannot be read").because_of(error)
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> BulkErrorKind {
        self.inner.kind
    }

    /// What an import did until then. None if it did not begin, and for other runs.
    #[must_use]
    pub fn import_report(&self) -> Option<&ImportReport> {
        self.inner.import_report.as_deref()
    }

    /// What was done until then. None if the run did not begin, and for imports.
    #[must_use]
    pub fn report(&self) -> Option<&Report> {
        self.inner.report.as_ref()
    }
}

impl From<JournalErrorKind> for BulkErrorKind {
    fn from(kind: JournalErrorKind) -> Self {
        match kind {
            JournalErrorKind::Failed => Self::Journal,
            JournalErrorKind::InUse => Self::JournalInUse,
            JournalErrorKind::NotAJournal => Self::NotAJournal,
            JournalErrorKind::Version => Self::JournalVersion,
            JournalErrorKind::OtherApp => Self::JournalOfAnotherApp,
            JournalErrorKind::Damaged => Self::JournalDamaged,
        }
    }
}

impl From<JournalError> for BulkError {
    fn from(error: JournalError) -> Self {
        let kind = error.kind().into();
        let (text, source) = error.into_parts();
        let mut error = Self::new(kind, text);
        error.inner.source = source;
        error
    }
}

impl fmt::Display for BulkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.inner.text)?;
        match &self.inner.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl StdError for BulkError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_ref().map(|source| &**source as _)
    }
}
