//! Reading objects whose unknown fields are kept.

use serde::Serialize;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// Makes a model readable, in one pass and in place: known keys go to their fields, the others to `extra`.
///
/// Serde's `flatten` does that too, with buffers and with a move of the whole model at every turn. Beyond that,
/// - a `tolerant` field whose value has an undocumented form goes to `extra` with its key, so that it is neither lost nor the
///   end of the whole answer; in models of requests there are only `optional` fields, for which that is an error;
/// - where a `required` field does not fit, the nearest object around it that is not required goes to `extra` as a whole;
/// - the empty array that the server may write in place of an empty object is read as one.
macro_rules! object {
    ($name:ident {
        required { $($required:ident: $required_key:literal,)* }
        optional { $($optional:ident: $optional_key:literal,)* }
        tolerant { $($tolerant:ident: $tolerant_key:literal,)* }
    }) => {
        impl crate::wire::Field for $name {
            const OBJECT: bool = true;

            #[inline]
            fn blank() -> Self {
                Self {
                    $($required: crate::wire::Field::blank(),)*
                    $($optional: None,)*
                    $($tolerant: None,)*
                    extra: serde_json::Map::new(),
                }
            }

            fn read<'de, D: serde::Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
                deserializer.deserialize_any(crate::wire::object::Place::strict(self)).map(drop)
            }

            fn read_into<'de, D: serde::Deserializer<'de>>(
                place: &mut Option<Self>,
                deserializer: D,
            ) -> Result<(), D::Error> {
                place.insert(Self::blank()).read(deserializer)
            }

            fn read_object<'de, A: serde::de::MapAccess<'de>>(
                place: &mut Option<Self>,
                object: A,
            ) -> Result<Option<serde_json::Value>, A::Error> {
                let model = place.insert(Self::blank());
                let odd = serde::de::Visitor::visit_map(crate::wire::object::Place::lenient(model), object)?;
                if odd.is_some() {
                    *place = None;
                }
                Ok(odd)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut model = <Self as crate::wire::Field>::blank();
                crate::wire::Field::read(&mut model, deserializer)?;
                Ok(model)
            }
        }

        impl<'de> serde::de::Visitor<'de> for crate::wire::object::Place<'_, $name> {
            /// The object as it came, where it does not fit.
            type Value = Option<serde_json::Value>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!("struct ", stringify!($name)))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                #[allow(unused_imports, reason = "not every model has fields of each kind")]
                use {crate::wire::field::{Lenient, Optional, Required, Tolerant}, serde::de::Error};

                #[allow(unused_variables, reason = "not every model has required fields")]
                let crate::wire::object::Place { model, is_lenient } = self;
                #[allow(unused_mut, reason = "not every model has required fields")]
                let mut odd = crate::wire::object::Odd::new();
                $(let mut $required = false;)*
                while let Some(crate::wire::object::Key(key)) = map.next_key()? {
                    let unknown = match &*key {
                        $($required_key if $required => return Err(Error::duplicate_field($required_key)),
                        $required_key => {
                            $required = true;
                            if is_lenient {
                                odd.note($required_key, map.next_value_seed(Lenient::of($required_key, &mut model.$required))?);
                            } else {
                                map.next_value_seed(Required::of($required_key, &mut model.$required))?;
                            }
                            None
                        })*
                        $($optional_key if model.$optional.is_some() => {
                            return Err(Error::duplicate_field($optional_key));
                        }
                        $optional_key => {
                            map.next_value_seed(Optional(&mut model.$optional))?;
                            None
                        })*
                        $($tolerant_key if model.$tolerant.is_some() => {
                            return Err(Error::duplicate_field($tolerant_key));
                        }
                        $tolerant_key => map.next_value_seed(Tolerant::of($tolerant_key, &mut model.$tolerant))?,)*
                        _ => Some(map.next_value()?),
                    };
                    if let Some(value) = unknown {
                        model.extra.insert(key.into_owned(), value);
                    }
                }
                $(if !$required {
                    if !is_lenient {
                        return Err(Error::missing_field($required_key));
                    }
                    odd.miss($required_key);
                })*
                Ok(odd.into_object(model))
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                match items.next_element::<serde::de::IgnoredAny>()? {
                    None => self.visit_map(crate::wire::object::empty()),
                    Some(_) => Err(serde::de::Error::invalid_type(serde::de::Unexpected::Seq, &self)),
                }
            }
        }
    };
}

pub(crate) use object;

/// Where a model is read into.
pub(crate) struct Place<'a, T> {
    pub(crate) model: &'a mut T,
    /// Whether an object with a required field that is odd or missing is handed back as it came, instead of being an error.
    pub(crate) is_lenient: bool,
}

impl<'a, T> Place<'a, T> {
    pub(crate) fn strict(model: &'a mut T) -> Self {
        Self {
            model,
            is_lenient: false,
        }
    }

    pub(crate) fn lenient(model: &'a mut T) -> Self {
        Self {
            model,
            is_lenient: true,
        }
    }
}

/// The required fields of an object that do not fit, with what stood there: nothing where they are missing.
pub(crate) struct Odd(Vec<(&'static str, Option<Value>)>);

impl Odd {
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    /// A required field was read; `value` is there if it does not fit.
    pub(crate) fn note(&mut self, key: &'static str, value: Option<Value>) {
        if value.is_some() {
            self.0.push((key, value));
        }
    }

    /// A required field is missing.
    pub(crate) fn miss(&mut self, key: &'static str) {
        self.0.push((key, None));
    }

    /// The object as it came, if something in it does not fit. `model` is what was read of it.
    pub(crate) fn into_object(self, model: &impl Serialize) -> Option<Value> {
        if self.0.is_empty() {
            return None;
        }
        let mut object = serde_json::to_value(model).unwrap_or_default();
        if let Value::Object(fields) = &mut object {
            for (key, value) in self.0 {
                match value {
                    Some(value) => fields.insert(key.to_owned(), value),
                    None => fields.remove(key),
                };
            }
        }
        Some(object)
    }
}

/// A map without entries.
pub(crate) fn empty<'de, E: de::Error>() -> impl MapAccess<'de, Error = E> {
    de::value::MapDeserializer::new(std::iter::empty::<(&str, &str)>())
}

/// A key, borrowed from the text where it stands there as it is.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed;

        impl<'de> Visitor<'de> for Borrowed {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: de::Error>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E: de::Error>(self, key: &str) -> Result<Key<'de>, E> {
                self.visit_string(key.to_owned())
            }

            fn visit_string<E: de::Error>(self, key: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key)))
            }
        }

        deserializer.deserialize_identifier(Borrowed)
    }
}
