//! Reading objects whose unknown fields are kept.

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Makes a model readable, in one pass and in place: known keys go to their fields, the others to `extra`.
///
/// Serde's `flatten` does that too, with buffers and with a move of the whole model at every turn. Beyond that,
/// - a `tolerant` field whose value has an undocumented form goes to `extra` with its key, so that it is neither lost nor the
///   end of the whole answer; in models of requests there are only `optional` fields, for which that is an error;
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
                deserializer.deserialize_any(crate::wire::object::Place(self))
            }

            fn read_into<'de, D: serde::Deserializer<'de>>(
                place: &mut Option<Self>,
                deserializer: D,
            ) -> Result<(), D::Error> {
                place.insert(Self::blank()).read(deserializer)
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
            type Value = ();

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!("struct ", stringify!($name)))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
                #[allow(unused_imports, reason = "not every model has fields of each kind")]
                use {crate::wire::field::{Optional, Required, Tolerant}, serde::de::Error};

                let model = self.0;
                $(let mut $required = false;)*
                while let Some(crate::wire::object::Key(key)) = map.next_key()? {
                    let unknown = match &*key {
                        $($required_key if $required => return Err(Error::duplicate_field($required_key)),
                        $required_key => {
                            $required = true;
                            map.next_value_seed(Required(&mut model.$required))?;
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
                        $tolerant_key => map.next_value_seed(Tolerant(&mut model.$tolerant))?,)*
                        _ => Some(map.next_value()?),
                    };
                    if let Some(value) = unknown {
                        model.extra.insert(key.into_owned(), value);
                    }
                }
                $(if !$required {
                    return Err(Error::missing_field($required_key));
                })*
                Ok(())
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
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
pub(crate) struct Place<'a, T>(pub(crate) &'a mut T);

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
