//! JSON values that hold no others.

use super::from_float;
use serde::de::Unexpected;
use serde_json::Value;
use std::borrow::Cow;

/// A JSON value that is neither an object nor an array.
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    /// A negative integer.
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'a, str>),
}

/// Why a value does not fit into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// It is of another type than this.
    Type(&'static str),
    /// Its type is right, but it is none of these.
    Value(&'static str),
    /// For this reason.
    Other(&'static str),
    /// It is no error whatever the rules: the value is kept as it came.
    Kept,
}

impl<'a> Scalar<'a> {
    /// The same with a text in place of an integer.
    pub(crate) fn with_digits(self) -> Scalar<'a> {
        match self {
            Self::Integer(value) => Self::Text(value.to_string().into()),
            Self::Unsigned(value) => Self::Text(value.to_string().into()),
            other => other,
        }
    }

    /// The text, taken out so that it need not be copied.
    pub(crate) fn take_text(&mut self) -> Option<String> {
        match self {
            Self::Text(text) => Some(std::mem::take(text).into_owned()),
            _ => None,
        }
    }

    /// The text.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The same with a text of its own.
    pub(crate) fn into_owned(self) -> Scalar<'static> {
        match self {
            Self::Null => Scalar::Null,
            Self::Bool(value) => Scalar::Bool(value),
            Self::Integer(value) => Scalar::Integer(value),
            Self::Unsigned(value) => Scalar::Unsigned(value),
            Self::Float(value) => Scalar::Float(value),
            Self::Text(text) => Scalar::Text(Cow::Owned(text.into_owned())),
        }
    }

    pub(crate) fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Integer(value) => Unexpected::Signed(*value),
            Self::Unsigned(value) => Unexpected::Unsigned(*value),
            Self::Float(value) => Unexpected::Float(*value),
            Self::Text(text) => Unexpected::Str(text),
        }
    }

    /// The value as JSON; nothing where JSON has no such number.
    pub(crate) fn into_value(self) -> Option<Value> {
        Some(match self {
            Self::Null => Value::Null,
            Self::Bool(value) => value.into(),
            Self::Integer(value) => value.into(),
            Self::Unsigned(value) => value.into(),
            Self::Float(value) => return from_float(value),
            Self::Text(text) => Value::String(text.into_owned()),
        })
    }
}

impl Scalar<'static> {
    /// Of a value that is neither an object nor an array.
    pub(crate) fn of(value: Value) -> Self {
        match value {
            Value::Bool(value) => Self::Bool(value),
            Value::String(text) => Self::Text(Cow::Owned(text)),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => Self::Unsigned(value),
                (None, Some(value)) => Self::Integer(value),
                (None, None) => Self::Float(number.as_f64().unwrap_or_default()),
            },
            Value::Null | Value::Object(_) | Value::Array(_) => Self::Null,
        }
    }
}
