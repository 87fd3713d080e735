//! Fields of models, read into their places and written from them.
//!
//! Nothing here is generic over a model: a model is compiled once as a table of places, and reading and writing once for each
//! format. With an implementation of serde's traits of its own, each model would be compiled again for each format.

mod collections;
mod list;
mod map;
mod number;
mod optional;
mod problem;
mod scalar;
mod scalars;
mod slot;
mod source;
mod value;

pub(crate) use list::List;
pub(crate) use number::{from_float, from_token, is_token};
pub(crate) use problem::{Came, Cause, Problem};
pub(crate) use scalar::{Misfit, Scalar};
pub(crate) use slot::Slot;
pub(crate) use source::{Empty, Entries, How, Items, Key, Text};
#[cfg(feature = "client")]
pub(crate) use value::read_whole;
pub(crate) use value::{deserialize_whole, fit};

use super::{Json, Model, Part, as_it_came};
use serde_json::Value;

/// What did not fit, as it came. Behind a pointer, so that results are small: there is one for each value, and hardly ever one in
/// it.
pub(crate) type Odd = Option<Box<Value>>;

/// What became of reading a value into its place.
pub(crate) type Read = Result<Odd, Problem>;

/// What a field of a model can hold.
///
/// What does not fit is an error if the reading is strict, and else handed back as it came, to be kept where there is room for
/// it; what was read until then is of no use.
pub(crate) trait Field {
    /// What an error calls it that expected one.
    fn expected(&self) -> &'static str;

    /// Puts a value that holds no others. One that does not fit is left in `scalar`.
    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit>;

    /// What objects are read as.
    fn target(&mut self) -> Target<'_> {
        Target::Field
    }

    /// The model that an object with this first key is read as, where that depends on it; the key is empty if there is none.
    fn model_by(&mut self, _first_key: &str) -> Option<&mut dyn Model> {
        None
    }

    /// Reads an object that is none of its model.
    fn read_other(&mut self, odd: Box<Value>) -> Read {
        Ok(Some(odd))
    }

    /// Reads an object in place: models are large, and moving them would be a good part of the work of reading them.
    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        unexpected_object(entries, how, self.expected(), &mut |number| {
            self.put(number)
        })
    }

    /// The same with an array.
    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        unexpected_array(items, how, self.expected())
    }

    /// How it is written; nothing if it is not set.
    fn part(&self) -> Option<Part<'_>>;
}

/// What an object is read as.
pub(crate) enum Target<'a> {
    /// The field itself, by [`read_object`](Field::read_object).
    Field,
    /// This model.
    Model(&'a mut dyn Model),
    /// One that depends on the first key: [`model_by`](Field::model_by).
    ByFirstKey,
}

/// A field by itself, of which it is known what it is.
pub(crate) trait Blank: Field + Sized {
    /// What stands in the place of a required field until it is read.
    fn blank() -> Self;

    /// Its place.
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Other(self)
    }

    /// The place of one that may be absent.
    #[inline]
    fn optional(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Optional(place)
    }
}

/// Puts a value, and hands it back if it does not fit. An integer in place of an id is its digits.
#[inline]
pub(crate) fn put(field: &mut dyn Field, scalar: Scalar<'_>, how: How) -> Read {
    put_by(|scalar| field.put(scalar), scalar, how)
}

#[inline]
fn put_by(
    put: impl FnOnce(&mut Scalar<'_>) -> Result<(), Misfit>,
    mut scalar: Scalar<'_>,
    how: How,
) -> Read {
    if how.id {
        scalar = scalar.with_digits();
    }
    match put(&mut scalar) {
        Ok(()) => Ok(None),
        Err(misfit) => odd(misfit, scalar, how),
    }
}

/// What is done with a value that did not fit.
#[cold]
pub(crate) fn odd(misfit: Misfit, scalar: Scalar<'_>, how: How) -> Read {
    if how.strict && misfit != Misfit::Kept {
        return Err(Problem::of(misfit, scalar));
    }
    let value = scalar.into_value().ok_or(Cause::OutOfRange)?;
    Ok(Some(Box::new(value)))
}

/// Reads an object into a field that expects none. Only with `arbitrary_precision` does a number come as one, which is put.
fn unexpected_object(
    entries: &mut dyn Entries<'_>,
    how: How,
    expected: &'static str,
    put: &mut dyn FnMut(&mut Scalar<'_>) -> Result<(), Misfit>,
) -> Read {
    match Json::of_entries(entries)?.into_value() {
        number @ Value::Number(_) => put_by(put, Scalar::of(number), how),
        _ if how.strict => Err(Cause::Type(Came::Object, expected).into()),
        object => Ok(Some(Box::new(object))),
    }
}

/// Reads an array into a field that expects none.
fn unexpected_array(items: &mut dyn Items<'_>, how: How, expected: &'static str) -> Read {
    if how.strict {
        return Err(Cause::Type(Came::Array, expected).into());
    }
    Json::of_items(items).map(|items| Some(Box::new(items.into_value())))
}

/// Reads the array that the server may write in place of an object: an empty one stands for one, and a list of one for what it holds
/// where that is expected.
pub(crate) fn read_array_as_object(
    field: &mut dyn Field,
    items: &mut dyn Items<'_>,
    how: How,
) -> Read {
    if how.single {
        return read_single(field, items, how);
    }
    let Some(first) = items.next_json()? else {
        let odd = field.read_object(&mut Empty, how)?;
        return Ok(odd.map(|_| Box::new(Value::Array(Vec::new()))));
    };
    if how.strict {
        return Err(Cause::Type(Came::Array, field.expected()).into());
    }
    Ok(Some(Box::new(with_rest(vec![first], items)?)))
}

fn read_single(field: &mut dyn Field, items: &mut dyn Items<'_>, how: How) -> Read {
    let Some(odd) = items.read(field, how.inside())? else {
        return field.read_object(&mut Empty, how.inside());
    };
    let Some(second) = items.next_json()? else {
        return Ok(odd);
    };
    if how.strict {
        return Err(Cause::Type(Came::Array, field.expected()).into());
    }
    let first = odd.map_or_else(|| as_it_came(field), |odd| *odd);
    Ok(Some(Box::new(with_rest(vec![first, second], items)?)))
}

/// An array as it came, of which some items were read already.
fn with_rest(mut read: Vec<Value>, items: &mut dyn Items<'_>) -> Result<Value, Problem> {
    while let Some(item) = items.next_json()? {
        read.push(item);
    }
    Ok(read.into())
}

/// Keeps the value of a key that the object does not know. Hands back the number that the whole object turns out to be.
pub(crate) fn read_unknown(
    key: std::borrow::Cow<'_, str>,
    value: Value,
    extra: &mut serde_json::Map<String, Value>,
    (expected, how): (&'static str, How),
) -> Read {
    match from_token(&key, &value) {
        None => {
            extra.insert(key.into_owned(), value);
            Ok(None)
        }
        Some(number) if how.strict => {
            Err(Cause::Type(Came::Scalar(Scalar::Float(number)), expected).into())
        }
        Some(number) => match from_float(number) {
            Some(number) => Ok(Some(Box::new(number))),
            None => Err(Cause::OutOfRange.into()),
        },
    }
}
