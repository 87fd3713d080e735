//! Reading objects whose unknown fields are kept.

use super::field::{
    Blank, Cause, Entries, Field, How, Items, Misfit, Read, Scalar, Slot, Target,
    read_array_as_object, read_unknown,
};
use super::part::{Part, value_of};
use serde_json::{Map, Value};

/// An object whose fields are known: where each is, and where others are kept.
///
/// A model is a table. What is done with it is compiled once for all of them, in [`read`] and in [`Part`](super::Part).
pub(crate) trait Model {
    /// What an error calls it that expected one.
    fn name(&self) -> &'static str;

    /// The place of the field with this key.
    fn place(&mut self, key: &str) -> Option<Place<'_>>;

    /// The keys of the fields that must be there.
    fn required(&self) -> &'static [&'static str];

    /// Hands over the fields that are set with their keys, in the order of the description.
    fn fields(&self, with: &mut dyn FnMut(&'static str, &dyn Field));

    /// What the description does not know.
    fn extra(&self) -> &Map<String, Value>;

    fn extra_mut(&mut self) -> &mut Map<String, Value>;
}

/// The place of a field, and what is known of it.
pub(crate) struct Place<'a> {
    pub(crate) slot: Slot<'a>,
    pub(crate) key: &'static str,
    pub(crate) required: bool,
    /// Whether what does not fit is an error if the reading is strict, although the field is not required.
    pub(crate) of_request: bool,
    /// Whether an integer is read as its digits.
    pub(crate) id: bool,
    /// Whether a list that holds nothing else is read as well.
    pub(crate) single: bool,
    /// Other keys that it comes under.
    pub(crate) aliases: &'static [&'static str],
}

/// Reads an object in place and in one pass: known keys go to their fields, the others to `extra`.
///
/// Serde's `flatten` does that too, with buffers and with a move of the whole model at every turn. Beyond that,
/// - an optional field of a response whose value has an undocumented form goes to `extra` with its key, so that it is neither
///   lost nor the end of the whole response; a required one that has it, or is missing, sends the whole object to the `extra` of
///   what holds it. In models of a request both are errors, since people write those;
/// - a known key that came as `null` goes to `extra`, so that it is written again. A field that is set wins over `extra`;
/// - an id of a response is read from an integer as well, as its digits;
/// - a field that comes under one of its other keys is read from there, and written under its own. Where both come, the first is
///   read and the other kept in `extra`;
/// - the empty array that the server may write in place of an empty object is read as one.
///
/// Entries are read in a loop for each format, and in one for those whose format is not known any more.
pub(crate) fn read<'de>(
    model: &mut dyn Model,
    entries: &mut (impl Entries<'de> + ?Sized),
    how: How,
) -> Read {
    let required = model.required();
    let mut missing = (1_u64 << required.len()) - 1;
    while let Some(key) = entries.next_key()? {
        let Some(place) = model.place(&key) else {
            let rules = (model.name(), how);
            match read_unknown(key, entries.json()?, model.extra_mut(), rules)? {
                None => continue,
                number => return Ok(number),
            }
        };
        let bit = match place.required {
            true => bit_of(required, place.key),
            false => 0,
        };
        let is_there = match place.required {
            true => missing & bit == 0,
            false => place.slot.is_set(),
        };
        if is_there && !place.aliases.is_empty() {
            model.extra_mut().insert(key.into_owned(), entries.json()?);
            continue;
        }
        if is_there {
            return Err(Cause::Duplicate(place.key).into());
        }
        let how = How {
            strict: how.strict && (place.required || place.of_request),
            id: place.id,
            single: place.single,
        };
        match entries.read(place.slot, how)? {
            None => missing &= !bit,
            Some(odd) => {
                model.extra_mut().insert(key.into_owned(), *odd);
            }
        }
    }
    if missing == 0 {
        return Ok(None);
    }
    let mut missing = required
        .iter()
        .filter(|key| missing & bit_of(required, key) != 0);
    match missing.next() {
        Some(key) if how.strict => Err(Cause::Missing(key).into()),
        first => {
            let came = without(model, first.into_iter().chain(missing));
            Ok(Some(Box::new(came)))
        }
    }
}

/// The bit that stands for a required field. There are less than 64, which the generator makes sure of.
fn bit_of(required: &[&str], key: &str) -> u64 {
    let place = required.iter().position(|one| *one == key);
    place.map_or(0, |place| 1 << place)
}

/// An object as it came, without the required fields that did not: what stands in their places was never read.
fn without<'a>(model: &mut dyn Model, missing: impl Iterator<Item = &'a &'a str>) -> Value {
    let extra = std::mem::take(model.extra_mut());
    let mut came = match value_of(model) {
        Value::Object(came) => came,
        _ => Map::new(),
    };
    for key in missing {
        came.remove(*key);
    }
    for (key, value) in extra {
        came.entry(key).or_insert(value);
    }
    came.into()
}

/// A model behind a pointer is read and written like the model.
impl<T: Model> Model for Box<T> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn place(&mut self, key: &str) -> Option<Place<'_>> {
        (**self).place(key)
    }

    fn required(&self) -> &'static [&'static str] {
        (**self).required()
    }

    fn fields(&self, with: &mut dyn FnMut(&'static str, &dyn Field)) {
        (**self).fields(with);
    }

    fn extra(&self) -> &Map<String, Value> {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Map<String, Value> {
        (**self).extra_mut()
    }
}

impl<T: Blank> Blank for Box<T>
where
    Self: Field,
{
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Model> Field for T {
    fn expected(&self) -> &'static str {
        self.name()
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.name()))
    }

    fn target(&mut self) -> Target<'_> {
        Target::Model(self)
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        read(self, entries, how)
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        read_array_as_object(self, items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::Model(self))
    }
}
