//! Where a value is read into.

use super::Field;

/// The place of a field. Most fields are texts, which are put there without asking the field.
pub(crate) enum Slot<'a> {
    Text(&'a mut String),
    OptionalText(&'a mut Option<String>),
    Other(&'a mut dyn Field),
}

impl<'a> Slot<'a> {
    /// As a field like any other.
    #[inline]
    pub(crate) fn field(self) -> &'a mut dyn Field {
        match self {
            Self::Text(place) => place,
            Self::OptionalText(place) => place,
            Self::Other(field) => field,
        }
    }

    /// Whether there is a value already.
    #[inline]
    pub(crate) fn is_set(&self) -> bool {
        match self {
            Self::Text(_) => true,
            Self::OptionalText(place) => place.is_some(),
            Self::Other(field) => field.part().is_some(),
        }
    }
}
