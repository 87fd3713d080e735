//! The rows of a list.

use super::field::{
    Blank, Came, Cause, Entries, Field, How, Items, List, Misfit, Read, Scalar, deserialize_whole,
    fit, odd,
};
use super::{Each, Json, Part};
use serde::de::{Deserialize, Deserializer};
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use std::fmt;
use std::ops::Deref;

/// The rows of a list that the server answered. It dereferences to a slice of those that could be read.
///
/// A row without what is required, such as an id, does not cost the others: it is kept as it came in
/// [`broken`](Rows::broken), with its place in the list, and is written there again.
///
/// ```
/// use cometchat_rest::types::{Reason, Rows};
///
/// let rows: Rows<Reason> = serde_json::from_str(r#"[{"id": "spam"}, {"name": "no id"}, {"id": 7}]"#)?;
/// assert_eq!(rows.iter().map(|reason| reason.id.as_str()).collect::<Vec<_>>(), ["spam", "7"]);
/// assert_eq!(rows.broken()[0].index, 1);
/// assert_eq!(rows.broken()[0].value["name"], "no id");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Rows<T> {
    rows: Vec<T>,
    broken: Vec<BrokenRow>,
}

/// A row of a list that could not be read.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokenRow {
    /// Its place in the list as the server wrote it, counted from 0.
    pub index: usize,
    /// What came.
    pub value: Json,
}

/// Its members, without their values: nobody knows which of them are secrets.
impl fmt::Debug for BrokenRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.value.as_object().map(|object| object.keys());
        f.debug_struct("BrokenRow")
            .field("index", &self.index)
            .field(
                "members",
                &members.into_iter().flatten().collect::<Vec<_>>(),
            )
            .finish_non_exhaustive()
    }
}

impl<T> Rows<T> {
    /// The rows that could not be read, in the order of the list. Usually there are none.
    #[must_use]
    pub fn broken(&self) -> &[BrokenRow] {
        &self.broken
    }

    /// All rows in the order of the list, those that could not be read among them.
    #[must_use]
    pub fn into_all(self) -> Vec<Result<T, BrokenRow>> {
        let mut rows: Vec<_> = self.rows.into_iter().map(Ok).collect();
        for broken in self.broken {
            rows.insert(broken.index.min(rows.len()), Err(broken));
        }
        rows
    }

    /// Keeps only the rows that `keep` wants, which sees them all in the order of the list, those that could not be read too.
    pub fn retain(&mut self, mut keep: impl FnMut(Result<&T, &BrokenRow>) -> bool) {
        for row in std::mem::take(self).into_all() {
            if !keep(row.as_ref()) {
                continue;
            }
            match row {
                Ok(row) => self.rows.push(row),
                Err(row) => self.broken.push(BrokenRow {
                    index: self.rows.len() + self.broken.len(),
                    ..row
                }),
            }
        }
    }

    /// The rows that could be read.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.rows
    }
}

/// As a list, if every row could be read.
impl<T: fmt::Debug> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.broken.is_empty() {
            return self.rows.fmt(f);
        }
        f.debug_struct("Rows")
            .field("rows", &self.rows)
            .field("broken", &self.broken)
            .finish()
    }
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> Deref for Rows<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<T> From<Vec<T>> for Rows<T> {
    fn from(rows: Vec<T>) -> Self {
        let broken = Vec::new();
        Self { rows, broken }
    }
}

impl<T> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Self::from(Vec::from_iter(rows))
    }
}

impl<T> IntoIterator for Rows<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Rows<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl<T: Serialize> Serialize for Rows<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = self.rows.len() + self.broken.len();
        let mut list = serializer.serialize_seq(Some(length))?;
        let mut rows = self.rows.iter();
        let mut broken = self.broken.iter().peekable();
        for index in 0..length {
            match broken.next_if(|row| row.index == index) {
                Some(row) => list.serialize_element(&row.value)?,
                None => rows
                    .next()
                    .map_or(Ok(()), |row| list.serialize_element(row))?,
            }
        }
        list.end()
    }
}

/// The number that a key of an object is.
fn number(key: &str) -> Option<u64> {
    let is_number = key.bytes().all(|byte| byte.is_ascii_digit());
    key.parse().ok().filter(|_| is_number)
}

/// What an error calls a list that expected one.
const EXPECTED: &str = "a list";

/// Rows that are being read, whatever they are.
struct Reading<'a> {
    rows: &'a mut dyn List,
    broken: &'a mut Vec<BrokenRow>,
}

impl<'a> Reading<'a> {
    fn of<T: Blank>(rows: &'a mut Rows<T>) -> Self {
        Self {
            rows: &mut rows.rows,
            broken: &mut rows.broken,
        }
    }

    fn read_array(self, items: &mut dyn Items<'_>) -> Read {
        while let Some(odd) = items.read_onto(self.rows, How::LENIENT)? {
            if let Some(value) = odd {
                self.broken.push(self.broken_row(*value));
            }
        }
        Ok(None)
    }

    fn broken_row(&self, value: Value) -> BrokenRow {
        BrokenRow {
            index: self.rows.length() + self.broken.len(),
            value: Json::from(value),
        }
    }

    /// PHP writes a list whose keys do not count up from 0 as an object, each row under its number. One documented list has the
    /// fields of its first row beside the number of the second.
    fn read_object(self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        let object = match Json::of_entries(entries)?.into_value() {
            Value::Object(object) => object,
            // Only with `arbitrary_precision` does a number come as an object.
            number => return odd(Misfit::Type(EXPECTED), Scalar::of(number), how),
        };
        if !object.keys().any(|key| number(key).is_some()) {
            return match how.strict {
                true => Err(Cause::Type(Came::Object, EXPECTED).into()),
                false => Ok(Some(Box::new(object.into()))),
            };
        }
        let mut numbered = Vec::new();
        let mut first = Map::new();
        for (key, value) in object {
            match number(&key) {
                Some(number) => numbered.push((number, value)),
                None => drop(first.insert(key, value)),
            }
        }
        numbered.sort_by_key(|(number, _)| *number);
        let first = (!first.is_empty()).then(|| first.into());
        let rows = numbered.into_iter().map(|(_, row)| row);
        for row in first.into_iter().chain(rows) {
            if let Some(value) = fit(self.rows.grow(), row)? {
                self.rows.shrink();
                self.broken.push(self.broken_row(*value));
            }
        }
        Ok(None)
    }
}

impl<T: Blank> Field for Rows<T> {
    fn expected(&self) -> &'static str {
        EXPECTED
    }

    fn put(&mut self, _: &mut Scalar<'_>) -> Result<(), Misfit> {
        Err(Misfit::Type(self.expected()))
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, _: How) -> Read {
        Reading::of(self).read_array(items)
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        Reading::of(self).read_object(entries, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        Some(Part::List(self))
    }
}

impl<T: Blank> Blank for Rows<T> {
    fn blank() -> Self {
        Self::default()
    }
}

impl<T: Field> Each for Rows<T> {
    fn length(&self) -> usize {
        self.rows.len() + self.broken.len()
    }

    fn each(&self, with: &mut dyn FnMut(&dyn Field) -> bool) {
        let mut rows = self.rows.iter();
        let mut broken = self.broken.iter().peekable();
        for index in 0..self.length() {
            let goes_on = match broken.next_if(|row| row.index == index) {
                Some(row) => with(&row.value),
                None => rows.next().is_none_or(|row| with(row)),
            };
            if !goes_on {
                return;
            }
        }
    }
}

impl<'de, T: Blank> Deserialize<'de> for Rows<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_whole(deserializer)
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Rows<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<T>::json_schema(generator)
    }
}
