//! What can go wrong in reading, whatever the format is.

use super::{Misfit, Scalar};
use serde::de::{Error, Unexpected};
use serde_json::Value;

/// An error that has no format yet. [`Problem::into_error`] gives it one.
///
/// Behind a pointer, so that results are small: there is one for each value.
pub(crate) struct Problem(Box<Cause>);

impl From<Cause> for Problem {
    fn from(cause: Cause) -> Self {
        Self(Box::new(cause))
    }
}

/// What is wrong.
pub(crate) enum Cause {
    /// The source of the values has failed, and keeps its own error.
    Source,
    /// A value of the wrong type, and what was expected.
    Type(Came, &'static str),
    /// A value of the right type that is none of those expected.
    Value(Came, &'static str),
    Missing(&'static str),
    Duplicate(&'static str),
    Other(&'static str),
    /// JSON has no such number.
    OutOfRange,
}

/// What came, as far as an error shows it.
pub(crate) enum Came {
    Object,
    Array,
    Scalar(Scalar<'static>),
}

impl Problem {
    /// A value that does not fit into a field.
    pub(crate) fn of(misfit: Misfit, scalar: Scalar<'_>) -> Self {
        let came = Came::Scalar(scalar.into_owned());
        Self::from(match misfit {
            Misfit::Value(expected) => Cause::Value(came, expected),
            Misfit::Type(expected) => Cause::Type(came, expected),
            Misfit::Other(message) => Cause::Other(message),
            Misfit::Kept => Cause::Other("this value is kept as it came"),
        })
    }

    /// A value that nothing could be made of.
    pub(crate) fn odd(value: Value, expected: &'static str) -> Self {
        let came = match value {
            Value::Object(_) => Came::Object,
            Value::Array(_) => Came::Array,
            scalar => Came::Scalar(Scalar::of(scalar)),
        };
        Self::from(Cause::Type(came, expected))
    }

    /// The same as an error of the format. `source` is that of the source, if it has failed.
    pub(crate) fn into_error<E: Error>(self, source: Option<E>) -> E {
        match *self.0 {
            Cause::Source => source.unwrap_or_else(|| E::custom("reading has failed before")),
            Cause::Type(came, expected) => E::invalid_type(came.unexpected(), &expected),
            Cause::Value(came, expected) => E::invalid_value(came.unexpected(), &expected),
            Cause::Missing(key) => E::missing_field(key),
            Cause::Duplicate(key) => E::duplicate_field(key),
            Cause::Other(message) => E::custom(message),
            Cause::OutOfRange => E::custom("number out of range"),
        }
    }
}

impl Came {
    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Object => Unexpected::Map,
            Self::Array => Unexpected::Seq,
            Self::Scalar(scalar) => scalar.unexpected(),
        }
    }
}
