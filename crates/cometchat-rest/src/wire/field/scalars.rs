//! The types that fields have, but for models and collections.

use super::{Blank, Field, Misfit, Scalar, Slot};
use crate::wire::Part;

impl Field for bool {
    fn expected(&self) -> &'static str {
        "a boolean"
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        match scalar {
            Scalar::Bool(value) => *self = *value,
            _ => return Err(Misfit::Type(self.expected())),
        }
        Ok(())
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Bool(*self))
    }
}

impl Blank for bool {
    fn blank() -> Self {
        false
    }
}

impl Field for i64 {
    fn expected(&self) -> &'static str {
        "i64"
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        *self = match *scalar {
            Scalar::Integer(value) => value,
            Scalar::Unsigned(value) => {
                Self::try_from(value).map_err(|_| Misfit::Value(self.expected()))?
            }
            _ => return Err(Misfit::Type(self.expected())),
        };
        Ok(())
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Integer(*self))
    }
}

impl Blank for i64 {
    fn blank() -> Self {
        0
    }
}

impl Field for f64 {
    fn expected(&self) -> &'static str {
        "f64"
    }

    #[expect(clippy::cast_precision_loss, reason = "it is small enough to be exact")]
    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        /// A whole number beyond would be read as its neighbour, so it is kept as it came.
        const MOST: u64 = 1 << 53;
        *self = match *scalar {
            Scalar::Integer(value) if value.unsigned_abs() <= MOST => value as Self,
            Scalar::Unsigned(value) if value <= MOST => value as Self,
            Scalar::Float(value) => value,
            _ => return Err(Misfit::Type(self.expected())),
        };
        Ok(())
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Float(*self))
    }
}

impl Blank for f64 {
    fn blank() -> Self {
        0.0
    }
}

impl Field for String {
    fn expected(&self) -> &'static str {
        "a string"
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        let text = scalar.take_text();
        *self = text.ok_or(Misfit::Type(self.expected()))?;
        Ok(())
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Text(self))
    }
}

impl Blank for String {
    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    #[inline]
    fn optional(place: &mut Option<Self>) -> Slot<'_> {
        Slot::OptionalText(place)
    }
}

/// What there is where there is nothing to read.
impl Field for () {
    fn expected(&self) -> &'static str {
        "unit"
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        match scalar {
            Scalar::Null => Ok(()),
            _ => Err(Misfit::Type(self.expected())),
        }
    }

    fn part(&self) -> Option<Part<'_>> {
        None
    }
}

impl Blank for () {
    fn blank() -> Self {}
}
