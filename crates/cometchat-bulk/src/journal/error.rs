//! Why a journal cannot be used.

use std::error::Error as StdError;
use std::fmt;

/// Why a journal cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JournalErrorKind {
    /// It could not be read or written: no such directory, a full disk, no connection to the database.
    Failed,
    /// Another run is using it.
    InUse,
    /// What is there is no journal.
    NotAJournal,
    /// It is of a version that this one cannot read.
    Version,
    /// It is of runs against another app.
    OtherApp,
    /// It is not as it was written.
    Damaged,
}

/// Why a journal cannot be used, in one line.
#[derive(Debug)]
pub struct JournalError {
    kind: JournalErrorKind,
    text: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl JournalError {
    /// An error in one line, which names the journal.
    #[must_use]
    pub fn new(kind: JournalErrorKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
            source: None,
        }
    }

    /// The same, with what it follows from.
    #[must_use]
    pub fn because_of(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> JournalErrorKind {
        self.kind
    }

    /// What it says without its source, and the source.
    pub(crate) fn into_parts(self) -> (String, Option<Box<dyn StdError + Send + Sync>>) {
        (self.text, self.source)
    }
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl StdError for JournalError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}
