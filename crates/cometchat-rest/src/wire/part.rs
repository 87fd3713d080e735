//! How models are written, whatever the format is.

use super::written::{Written, write_entries};
use super::{Field, Model};
use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// What a field is written as.
#[derive(Clone, Copy)]
pub(crate) enum Part<'a> {
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
    /// Any JSON, its keys in alphabetical order.
    Json(&'a Value),
    /// An object without a model, the same.
    Object(&'a Map<String, Value>),
    Model(&'a dyn Model),
    List(&'a dyn Each),
    Map(&'a dyn EachEntry),
    /// It cannot be written, for this reason.
    Refused(&'static str),
}

/// A list of fields.
pub(crate) trait Each {
    fn length(&self) -> usize;

    /// Hands over one after the other, until it gets `false`.
    fn each(&self, with: &mut dyn FnMut(&dyn Field) -> bool);
}

/// Fields by any key.
pub(crate) trait EachEntry {
    fn length(&self) -> usize;

    /// Hands over one after the other, until it gets `false`.
    fn each(&self, with: &mut dyn FnMut(&str, &dyn Field) -> bool);
}

/// A number without a fraction, which is written as the server writes it: `0`, not `0.0`.
#[expect(
    clippy::cast_possible_truncation,
    reason = "it has no fraction and is in range"
)]
fn whole(value: f64) -> Option<i64> {
    /// Beyond it not every whole number is one of these.
    const MOST: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= MOST).then_some(value as i64)
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::Unsigned(value) => serializer.serialize_u64(value),
            Self::Float(value) => match whole(value) {
                Some(value) => serializer.serialize_i64(value),
                None => serializer.serialize_f64(value),
            },
            Self::Text(text) => serializer.serialize_str(text),
            Self::Json(value) => Written(value).serialize(serializer),
            Self::Object(map) => Written(map).serialize(serializer),
            Self::Model(model) => write_model(model, serializer),
            Self::List(list) => write_list(list, serializer),
            Self::Map(map) => write_map(map, serializer),
            Self::Refused(reason) => Err(S::Error::custom(reason)),
        }
    }
}

/// Writes a field; what is not set as `null`.
pub(crate) fn write<S: Serializer>(field: &dyn Field, serializer: S) -> Result<S::Ok, S::Error> {
    match field.part() {
        Some(part) => part.serialize(serializer),
        None => serializer.serialize_none(),
    }
}

/// What was read, as it came.
pub(crate) fn as_it_came(read: &dyn Field) -> Value {
    serde_json::to_value(read.part()).unwrap_or_default()
}

/// A model as it would be written.
pub(crate) fn value_of(model: &dyn Model) -> Value {
    serde_json::to_value(Part::Model(model)).unwrap_or_default()
}

fn write_model<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    model.fields(&mut |key, field| {
        if let (Ok(()), Some(part)) = (&outcome, field.part()) {
            outcome = object.serialize_entry(key, &part);
        }
    });
    outcome?;
    // A field that is set wins over what was kept under its key.
    write_entries(&mut object, model.extra(), |key| !is_set(model, key))?;
    object.end()
}

fn is_set(model: &dyn Model, key: &str) -> bool {
    let mut found = false;
    model.fields(&mut |name, _| found |= name == key);
    found
}

fn write_list<S: Serializer>(list: &dyn Each, serializer: S) -> Result<S::Ok, S::Error> {
    let mut items = serializer.serialize_seq(Some(list.length()))?;
    let mut outcome = Ok(());
    list.each(&mut |field| {
        outcome = items.serialize_element(&field.part());
        outcome.is_ok()
    });
    outcome?;
    items.end()
}

fn write_map<S: Serializer>(map: &dyn EachEntry, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = serializer.serialize_map(Some(map.length()))?;
    let mut outcome = Ok(());
    map.each(&mut |key, field| {
        outcome = entries.serialize_entry(key, &field.part());
        outcome.is_ok()
    });
    outcome?;
    entries.end()
}
