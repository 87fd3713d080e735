//! Fields that may be absent.

use super::{Blank, Entries, Field, How, Items, Misfit, Read, Scalar, Target};
use crate::wire::{Model, Part};
use serde_json::Value;

/// A field that may be absent, whatever it holds: what is not done for each type is compiled once.
trait Optional {
    /// What it holds; something blank if there was nothing.
    fn fill(&mut self) -> &mut dyn Field;

    /// What it holds.
    fn filled(&mut self) -> Option<&mut dyn Field>;

    /// Makes it absent.
    fn clear(&mut self);
}

impl<T: Blank> Optional for Option<T> {
    fn fill(&mut self) -> &mut dyn Field {
        self.get_or_insert_with(T::blank)
    }

    fn filled(&mut self) -> Option<&mut dyn Field> {
        self.as_mut().map(|field| field as &mut dyn Field)
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// A `null` is handed back, so that it is written again.
impl<T: Blank> Field for Option<T> {
    fn expected(&self) -> &'static str {
        "an optional value"
    }

    #[inline]
    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        if matches!(scalar, Scalar::Null) {
            return Err(Misfit::Kept);
        }
        match self.get_or_insert_with(T::blank).put(scalar) {
            Ok(()) => Ok(()),
            Err(misfit) => {
                clear(self);
                Err(misfit)
            }
        }
    }

    fn target(&mut self) -> Target<'_> {
        self.get_or_insert_with(T::blank).target()
    }

    fn model_by(&mut self, first_key: &str) -> Option<&mut dyn Model> {
        self.get_or_insert_with(T::blank).model_by(first_key)
    }

    fn read_other(&mut self, odd: Box<Value>) -> Read {
        read_other(self, odd)
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        let read = self.fill().read_object(entries, how);
        kept(self, read)
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        let read = self.fill().read_array(items, how);
        kept(self, read)
    }

    #[inline]
    fn part(&self) -> Option<Part<'_>> {
        self.as_ref()?.part()
    }
}

#[cold]
fn clear(place: &mut dyn Optional) {
    place.clear();
}

fn read_other(place: &mut dyn Optional, odd: Box<Value>) -> Read {
    match place.filled() {
        Some(field) => {
            let read = field.read_other(odd);
            kept(place, read)
        }
        None => Ok(Some(odd)),
    }
}

/// What did not fit leaves nothing behind.
fn kept(place: &mut dyn Optional, read: Read) -> Read {
    if let Ok(Some(_)) = &read {
        place.clear();
    }
    read
}
