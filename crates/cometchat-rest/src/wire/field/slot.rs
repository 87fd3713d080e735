//! Where a value is read into.

use super::optional::Optional;
use super::{Field, How, Misfit, Read, Scalar, odd, put};

/// The place of a field. Most fields are texts, which are put there without asking the field.
pub(crate) enum Slot<'a> {
    Text(&'a mut String),
    OptionalText(&'a mut Option<String>),
    Optional(&'a mut dyn Optional),
    Other(&'a mut dyn Field),
}

impl<'a> Slot<'a> {
    /// Whether there is a value already.
    #[inline]
    pub(crate) fn is_set(&self) -> bool {
        match self {
            Self::Text(_) => true,
            Self::OptionalText(place) => place.is_some(),
            Self::Optional(place) => place.is_set(),
            Self::Other(field) => field.part().is_some(),
        }
    }

    /// Puts a value that holds no others.
    #[inline]
    pub(super) fn put(self, scalar: Scalar<'_>, how: How) -> Read {
        match self.into_field() {
            Ok(field) => put(field, scalar, how),
            Err(_) if matches!(scalar, Scalar::Null) => odd(Misfit::Kept, scalar, how),
            Err(place) => kept(place, |field| put(field, scalar, how)),
        }
    }

    /// Reads an object or an array.
    #[inline]
    pub(super) fn read(self, read: impl FnOnce(&mut dyn Field) -> Read) -> Read {
        match self.into_field() {
            Ok(field) => read(field),
            Err(place) => kept(place, read),
        }
    }

    /// The field, or the place of one that may be absent.
    #[inline]
    fn into_field(self) -> Result<&'a mut dyn Field, &'a mut dyn Optional> {
        match self {
            Self::Text(place) => Ok(place),
            Self::Other(field) => Ok(field),
            Self::OptionalText(place) => Err(place),
            Self::Optional(place) => Err(place),
        }
    }
}

/// What did not fit leaves nothing behind.
#[inline]
fn kept(place: &mut dyn Optional, read: impl FnOnce(&mut dyn Field) -> Read) -> Read {
    let read = read(place.fill());
    if let Ok(Some(_)) = &read {
        place.clear();
    }
    read
}
