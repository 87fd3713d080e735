//! Lists of scalars, and maps. One element that does not fit makes the whole one that does not.

use super::{Blank, Entries, Field, How, Items, Misfit, Read, Scalar};
use super::{is_token, read_array_as_object, read_unknown};
use crate::wire::{Each, EachEntry, Part, as_it_came};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl<T: Blank> Field for Vec<T> {
    fn expected(&self) -> &'static str {
        "a sequence"
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        loop {
            let mut item = T::blank();
            match items.read(&mut item, how.inside())? {
                None => return Ok(None),
                Some(None) => self.push(item),
                Some(Some(odd)) => {
                    let fitting = self.iter().map(|item| as_it_came(item));
                    let mut values: Vec<Value> = fitting.chain([*odd]).collect();
                    while let Some(value) = items.next_json()? {
                        values.push(value);
                    }
                    return Ok(Some(Box::new(values.into())));
                }
            }
        }
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
        "a map"
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        // What does not fit, once there is something.
        let mut odd = Map::new();
        while let Some(key) = entries.next_key()? {
            if is_token(&key) {
                let rules = (self.expected(), how);
                match read_unknown(key, entries.json()?, &mut odd, rules)? {
                    None => continue,
                    number => return Ok(number),
                }
            }
            let mut item = T::blank();
            match entries.read(item.slot(), how.inside())? {
                None => {
                    self.insert(key.into_owned(), item);
                }
                Some(value) => {
                    odd.insert(key.into_owned(), *value);
                }
            }
        }
        if odd.is_empty() {
            return Ok(None);
        }
        let fitting = self.iter();
        odd.extend(fitting.map(|(key, value)| (key.clone(), as_it_came(value))));
        Ok(Some(Box::new(odd.into())))
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
