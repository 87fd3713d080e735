//! Lists of scalars, and maps. One element that does not fit makes the whole one that does not.

use super::{Blank, Entries, Field, How, Items, Misfit, Read, Scalar};
use super::{list, map, read_array_as_object};
use crate::wire::{Each, EachEntry, Part};
use std::collections::BTreeMap;

impl<T: Blank> Field for Vec<T> {
    fn expected(&self) -> &'static str {
        "a sequence"
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        list::read_array(self, items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::List(self))
    }
}

impl<T: Blank> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field> Each for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn each(&self, with: &mut dyn FnMut(&dyn Field) -> bool) {
        self.iter().all(|item| with(item));
    }
}

impl<T: Blank> Field for BTreeMap<String, T> {
    fn expected(&self) -> &'static str {
        map::EXPECTED
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        map::read_object(self, entries, how)
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        read_array_as_object(self, items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Map(self))
    }
}

impl<T: Blank> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field> EachEntry for BTreeMap<String, T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn each(&self, with: &mut dyn FnMut(&str, &dyn Field) -> bool) {
        self.iter().all(|(key, value)| with(key, value));
    }
}
