//! A row of any kind, as a value and as text.

use super::row::{Read, Row, of_group, of_member, of_message, of_user};
use super::{ImportGroup, ImportKind, ImportMember, ImportMessage, ImportUser};
use crate::Fingerprint;
use cometchat::{InvalidInput, types};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One row of any kind, for [`Import::stream`](super::Import::stream) and for a place that keeps rows of several kinds.
///
/// ```
/// use cometchat_bulk::import::{ImportKind, ImportRow, ImportUser};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let row = ImportRow::user(ImportUser::new("alice", "Alice"));
/// let line = row.to_line()?;
/// assert_eq!(line, r#"{"kind":"users","row":{"name":"Alice","uid":"alice"}}"#);
/// let read = ImportRow::from_line(&line)?;
/// assert_eq!((read.kind(), read.key()), (ImportKind::Users, "alice"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ImportRow {
    kind: ImportKind,
    read: Read,
}

/// As it is written.
#[derive(Serialize, Deserialize)]
struct Line {
    kind: ImportKind,
    row: Value,
}

impl ImportRow {
    /// A user.
    #[must_use]
    pub fn user(user: impl Into<ImportUser>) -> Self {
        Self::of(ImportKind::Users, of_user(user))
    }

    /// A group.
    #[must_use]
    pub fn group(group: impl Into<ImportGroup>) -> Self {
        Self::of(ImportKind::Groups, of_group(group))
    }

    /// A member of a group.
    #[must_use]
    pub fn member(member: impl Into<ImportMember>) -> Self {
        Self::of(ImportKind::Members, of_member(member))
    }

    /// A message.
    #[must_use]
    pub fn message(message: impl Into<ImportMessage>) -> Self {
        Self::of(ImportKind::Messages, of_message(message))
    }

    fn of(kind: ImportKind, read: Read) -> Self {
        Self { kind, read }
    }

    /// Which kind it is of.
    #[must_use]
    pub fn kind(&self) -> ImportKind {
        self.kind
    }

    /// What CometChat knows it by: the uid, the guid, the guid and the uid of a member, the `muid`.
    #[must_use]
    pub fn key(&self) -> &str {
        match &self.read {
            Ok(row) => row.key(),
            Err((key, _)) => key,
        }
    }

    /// What the row says, in 64 bits.
    ///
    /// # Errors
    /// If it is a message without a receiver or content.
    pub fn fingerprint(&self) -> Result<Fingerprint, InvalidInput> {
        self.row()?.fingerprint()
    }

    /// Writes the row as a line of text, without the line's end.
    ///
    /// # Errors
    /// If it is a message without a receiver or content.
    pub fn to_line(&self) -> Result<String, InvalidInput> {
        let (kind, row) = (self.kind, self.row()?.json()?);
        let line = serde_json::to_string(&Line { kind, row });
        line.map_err(|error| InvalidInput::new("row", error.to_string()))
    }

    /// Reads a row from a line of text.
    ///
    /// # Errors
    /// What is wrong with it. Whether it can be imported shows in the run.
    pub fn from_line(line: &str) -> Result<Self, InvalidInput> {
        fn read<T: serde::de::DeserializeOwned>(row: Value) -> Result<T, InvalidInput> {
            serde_path_to_error::deserialize(row).map_err(|error| {
                InvalidInput::new(format!("row.{}", error.path()), error.inner().to_string())
            })
        }
        let Line { kind, row } = serde_json::from_str(line)
            .map_err(|error| InvalidInput::new("line", format!("is no row: {error}")))?;
        Ok(match kind {
            ImportKind::Users => Self::user(read::<ImportUser>(row)?),
            ImportKind::Groups => Self::group(read::<ImportGroup>(row)?),
            ImportKind::Members => Self::member(read::<types::ImportMember>(row)?),
            ImportKind::Messages => Self::message(read::<types::ImportMessage>(row)?),
        })
    }

    fn row(&self) -> Result<&Row, InvalidInput> {
        self.read.as_ref().map_err(|(_, problem)| problem.clone())
    }

    /// The row, if it is of this kind.
    pub(super) fn of_kind(self, kind: ImportKind) -> Read {
        if self.kind == kind {
            return self.read;
        }
        let rule = format!("must be one of {kind}, and this is one of {}", self.kind);
        Err((self.key().to_owned(), InvalidInput::new("kind", rule)))
    }
}
