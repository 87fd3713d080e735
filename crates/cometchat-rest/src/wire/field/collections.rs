//! Lists and maps. One element that does not fit makes the whole one that does not.

use super::{Field, Tolerant};
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
        place: &mut Option<Self>,
        mut array: A,
    ) -> Result<Option<Value>, A::Error> {
        let mut list = Self::new();
        let mut item = None;
        while let Some(odd) = array.next_element_seed(Tolerant::new(&mut item))? {
            match item.take() {
                Some(fits) => list.push(fits),
                None => {
                    let mut values: Vec<Value> = list.iter().map(as_value).collect();
                    values.push(odd.unwrap_or_default());
                    return with_rest_of_array(values, array).map(Some);
                }
            }
        }
        *place = Some(list);
        Ok(None)
    }
}

impl<T: Field + Serialize> Field for BTreeMap<String, T> {
    const OBJECT: bool = true;

    fn blank() -> Self {
        Self::new()
    }

    fn read_object<'de, A: MapAccess<'de>>(
        place: &mut Option<Self>,
        mut object: A,
    ) -> Result<Option<Value>, A::Error> {
        let mut map = Self::new();
        let mut item = None;
        while let Some(key) = object.next_key()? {
            let odd = object.next_value_seed(Tolerant::new(&mut item))?;
            match item.take() {
                Some(fits) => {
                    map.insert(key, fits);
                }
                None => {
                    let fitting = map.iter();
                    let fitting = fitting.map(|(key, value)| (key.clone(), as_value(value)));
                    let mut values: Map<String, Value> = fitting.collect();
                    values.insert(key, odd.unwrap_or_default());
                    return with_rest_of_object(values, object).map(Some);
                }
            }
        }
        *place = Some(map);
        Ok(None)
    }
}

fn with_rest_of_array<'de, A: SeqAccess<'de>>(
    mut values: Vec<Value>,
    mut array: A,
) -> Result<Value, A::Error> {
    while let Some(value) = array.next_element()? {
        values.push(value);
    }
    Ok(values.into())
}

fn with_rest_of_object<'de, A: MapAccess<'de>>(
    mut values: Map<String, Value>,
    mut object: A,
) -> Result<Value, A::Error> {
    while let Some((key, value)) = object.next_entry()? {
        values.insert(key, value);
    }
    Ok(values.into())
}

/// What was read, as it came.
fn as_value(read: &impl Serialize) -> Value {
    serde_json::to_value(read).unwrap_or_default()
}
