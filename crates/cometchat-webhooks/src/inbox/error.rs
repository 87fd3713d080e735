//! What can go wrong with an inbox.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Why an inbox cannot do what it was asked for.
#[derive(Clone, Debug)]
pub struct InboxError {
    kind: InboxErrorKind,
    text: String,
    source: Option<Arc<io::Error>>,
}

/// The kind of an [`InboxError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboxErrorKind {
    /// Another inbox has the directory open, in this process or another one.
    InUse,
    /// The directory holds files that are no inbox, or one of another version. They are left as they are.
    NotAnInbox,
    /// A file is not as it was written. [`InboxOptions::recover`](crate::InboxOptions::recover) goes on with what can be read.
    Damaged,
    /// What is not done takes as much room as is allowed: nothing more is taken until some of it is done.
    Full,
    /// The inbox was closed.
    Closed,
    /// The system said so; the source says what.
    Failed,
}

impl InboxError {
    pub(crate) fn new(kind: InboxErrorKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
            source: None,
        }
    }

    pub(crate) fn failed(what: &str, path: &Path, error: io::Error) -> Self {
        Self {
            kind: InboxErrorKind::Failed,
            text: format!("{} cannot be {what}", path.display()),
            source: Some(Arc::new(error)),
        }
    }

    pub(crate) fn closed() -> Self {
        Self::new(InboxErrorKind::Closed, "the inbox is closed")
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> InboxErrorKind {
        self.kind
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for InboxError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_deref();
        source.map(|source| source as &(dyn std::error::Error + 'static))
    }
}
