//! Lists, whatever they hold.

use super::{Blank, Field, How, Items, Read};
use crate::wire::{Each, as_it_came};
use serde_json::Value;

/// A list whose items are read in their places, one after the other.
pub(crate) trait List: Each {
    /// Adds a blank item, and hands over its place.
    fn grow(&mut self) -> &mut dyn Field;

    /// Takes the last item away.
    fn shrink(&mut self);
}

impl<T: Blank> List for Vec<T> {
    fn grow(&mut self) -> &mut dyn Field {
        let place = self.len();
        self.push(T::blank());
        &mut self[place]
    }

    fn shrink(&mut self) {
        self.pop();
    }
}

/// Reads an array. One item that does not fit makes the whole one that does not.
pub(super) fn read_array(list: &mut dyn List, items: &mut dyn Items<'_>, how: How) -> Read {
    loop {
        match items.read_onto(list, how.inside())? {
            None => return Ok(None),
            Some(None) => {}
            Some(Some(odd)) => {
                let mut values: Vec<Value> = Vec::new();
                list.each(&mut |item| {
                    values.push(as_it_came(item));
                    true
                });
                values.push(*odd);
                while let Some(value) = items.next_json()? {
                    values.push(value);
                }
                return Ok(Some(Box::new(values.into())));
            }
        }
    }
}
