//! One row, whatever its kind.

use super::{ImportKind, ImportMember, ImportMessage};
use crate::Fingerprint;
use crate::journal::RecordId;
use cometchat::InvalidInput;
use cometchat::types::{self, ImportGroup, ImportUser};
use futures_core::Stream;
use serde_json::{Value, json};
use std::pin::Pin;

/// One row as it is sent.
#[derive(Clone, Debug)]
pub(super) enum Row {
    User(Box<ImportUser>),
    Group(Box<ImportGroup>),
    Member(Box<types::ImportMember>),
    Message(Box<types::ImportMessage>),
}

/// A row, or its key and why it is none.
pub(super) type Read = Result<Row, (String, InvalidInput)>;

/// Rows of one kind, taken as they are needed.
pub(super) type Rows = Pin<Box<dyn Stream<Item = Read> + Send>>;

impl Row {
    pub(super) fn kind(&self) -> ImportKind {
        match self {
            Self::User(_) => ImportKind::Users,
            Self::Group(_) => ImportKind::Groups,
            Self::Member(_) => ImportKind::Members,
            Self::Message(_) => ImportKind::Messages,
        }
    }

    pub(super) fn key(&self) -> &str {
        match self {
            Self::User(user) => &user.uid,
            Self::Group(group) => &group.guid,
            Self::Member(member) => &member.member_id,
            Self::Message(message) => &message.muid,
        }
    }

    pub(super) fn id(&self, number: u64) -> RecordId {
        RecordId::new(number, self.key())
    }

    pub(super) fn json(&self) -> Result<Value, InvalidInput> {
        let json = match self {
            Self::User(user) => serde_json::to_value(user),
            Self::Group(group) => serde_json::to_value(group),
            Self::Member(member) => serde_json::to_value(member),
            Self::Message(message) => serde_json::to_value(message),
        };
        json.map_err(|error| {
            InvalidInput::new(self.kind().one(), format!("cannot be written: {error}"))
        })
    }

    /// What the row says.
    pub(super) fn fingerprint(&self) -> Result<Fingerprint, InvalidInput> {
        let row = json!({ "kind": self.kind().as_str(), "row": self.json()? });
        Ok(Fingerprint::of(&row))
    }
}

pub(super) fn of_user(user: impl Into<ImportUser>) -> Read {
    Ok(Row::User(Box::new(user.into())))
}

pub(super) fn of_group(group: impl Into<ImportGroup>) -> Read {
    Ok(Row::Group(Box::new(group.into())))
}

pub(super) fn of_member(member: impl Into<ImportMember>) -> Read {
    Ok(Row::Member(member.into().wire))
}

pub(super) fn of_message(message: impl Into<ImportMessage>) -> Read {
    message.into().into_wire().map(Row::Message)
}
