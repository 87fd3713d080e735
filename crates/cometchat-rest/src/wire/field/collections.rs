//! Lists of scalars, and maps. One element that does not fit makes the whole one that does not.

use super::{Field, Must, Slot, is_token, read_unknown};
use crate::wire::object::Key;
use crate::wire::{Json, as_it_came};
use serde::Serialize;
use serde::de::{MapAccess, SeqAccess};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl<T: Field + Serialize> Field for Vec<T> {
    const ARRAY: bool = true;

    fn blank() -> Self {
        Self::new()
    }

    fn read_array<'de, A: SeqAccess<'de>>(
        &mut self,
        mut array: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        loop {
            let mut item = T::blank();
            match array.next_element_seed(Slot {
                place: Must(&mut item),
                strict,
                id: false,
            })? {
                None => return Ok(None),
                Some(None) => self.push(item),
                Some(Some(odd)) => {
                    let mut values: Vec<Value> = self.iter().map(as_it_came).collect();
                    values.push(odd);
                    while let Some(value) = array.next_element::<Json>()? {
                        values.push(value.into_value());
                    }
                    return Ok(Some(values.into()));
                }
            }
        }
    }
}

impl<T: Field + Serialize> Field for BTreeMap<String, T> {
    const OBJECT: bool = true;
    const NAME: &'static str = "a map";

    fn blank() -> Self {
        Self::new()
    }

    fn read_object<'de, A: MapAccess<'de>>(
        &mut self,
        mut object: A,
        strict: bool,
    ) -> Result<Option<Value>, A::Error> {
        // What does not fit, once there is something.
        let mut odd = Map::new();
        while let Some(Key(key)) = object.next_key()? {
            if is_token(&key) {
                let unknown = read_unknown::<Self, _>(Key(key), &mut object, &mut odd, strict)?;
                match unknown {
                    None => continue,
                    number => return Ok(number),
                }
            }
            let mut item = T::blank();
            let came = object.next_value_seed(Slot {
                place: Must(&mut item),
                strict,
                id: false,
            })?;
            match came {
                None => {
                    self.insert(key.into_owned(), item);
                }
                Some(value) => {
                    odd.insert(key.into_owned(), value);
                }
            }
        }
        if odd.is_empty() {
            return Ok(None);
        }
        let fitting = self.iter();
        odd.extend(fitting.map(|(key, value)| (key.clone(), as_it_came(value))));
        Ok(Some(odd.into()))
    }
}
