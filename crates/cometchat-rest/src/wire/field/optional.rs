//! Fields that may be absent.

use super::{Blank, Entries, Field, How, Items, Misfit, Read, Scalar, Target};
use crate::wire::{Model, Part};
use serde_json::Value;

/// A `null` is handed back, so that it is written again.
impl<T: Blank> Field for Option<T> {
    fn expected(&self) -> &'static str {
        T::blank().expected()
    }

    #[inline]
    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        if matches!(scalar, Scalar::Null) {
            return Err(Misfit::Kept);
        }
        let mut value = T::blank();
        value.put(scalar)?;
        *self = Some(value);
        Ok(())
    }

    fn target(&mut self) -> Target<'_> {
        self.insert(T::blank()).target()
    }

    fn model_by(&mut self, first_key: &str) -> Option<&mut dyn Model> {
        // It is there since its target was asked for.
        self.get_or_insert_with(T::blank).model_by(first_key)
    }

    fn read_other(&mut self, odd: Box<Value>) -> Read {
        let odd = match self {
            Some(field) => field.read_other(odd)?,
            None => Some(odd),
        };
        if odd.is_some() {
            *self = None;
        }
        Ok(odd)
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        let odd = self.insert(T::blank()).read_object(entries, how)?;
        if odd.is_some() {
            *self = None;
        }
        Ok(odd)
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        let odd = self.insert(T::blank()).read_array(items, how)?;
        if odd.is_some() {
            *self = None;
        }
        Ok(odd)
    }

    #[inline]
    fn part(&self) -> Option<Part<'_>> {
        self.as_ref()?.part()
    }
}
