//! Objects of several forms, of which the first that fits is meant.

use super::Field;
use super::field::{Must, Slot};
use serde::de::DeserializeSeed;
use serde_json::Value;

/// Makes an enum of such forms readable. The last form is the least exact one.
macro_rules! forms {
    ($name:ident { $first:ty, $($form:ty,)* }) => {
        impl $name {
            /// The first form that fits; the JSON itself if none does.
            fn first_fit(value: serde_json::Value) -> Result<Result<Self, serde_json::Value>, serde_json::Error> {
                let value = match crate::wire::forms::fit::<$first>(value)? {
                    Ok(fits) => return Ok(Ok(fits.into())),
                    Err(value) => value,
                };
                $(let value = match crate::wire::forms::fit::<$form>(value)? {
                    Ok(fits) => return Ok(Ok(fits.into())),
                    Err(value) => value,
                };)*
                Ok(Err(value))
            }

            fn read_value<E: serde::de::Error>(
                &mut self,
                value: serde_json::Value,
                strict: bool,
            ) -> Result<Option<serde_json::Value>, E> {
                match Self::first_fit(value).map_err(E::custom)? {
                    Ok(fits) => {
                        *self = fits;
                        Ok(None)
                    }
                    Err(_) if strict => Err(E::custom(concat!("this is no form of ", stringify!($name)))),
                    Err(value) => Ok(Some(value)),
                }
            }
        }

        impl crate::wire::Field for $name {
            const STRING: bool = <$first as crate::wire::Field>::STRING $(|| <$form as crate::wire::Field>::STRING)*;
            const OBJECT: bool = true;
            const ARRAY: bool = <$first as crate::wire::Field>::ARRAY $(|| <$form as crate::wire::Field>::ARRAY)*;
            const NAME: &'static str = concat!("a form of ", stringify!($name));

            fn blank() -> Self {
                <$first as crate::wire::Field>::blank().into()
            }

            // The first form is tried without a buffer.
            fn read_object<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                object: A,
                strict: bool,
            ) -> Result<Option<serde_json::Value>, A::Error> {
                let mut fits = <$first as crate::wire::Field>::blank();
                match fits.read_object(object, false)? {
                    None => {
                        *self = fits.into();
                        Ok(None)
                    }
                    Some(value) => self.read_value(value, strict),
                }
            }

            fn read_array<'de, A: serde::de::SeqAccess<'de>>(
                &mut self,
                array: A,
                strict: bool,
            ) -> Result<Option<serde_json::Value>, A::Error> {
                self.read_value(crate::wire::Json::read_seq(array)?.into_value(), strict)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = crate::wire::Json::deserialize(deserializer)?.into_value();
                let mut fits = <Self as crate::wire::Field>::blank();
                fits.read_value::<D::Error>(value, true)?;
                Ok(fits)
            }
        }
    };
}

pub(crate) use forms;

/// The value as a `T`, or as it is if it does not fit.
pub(crate) fn fit<T: Field>(value: Value) -> Result<Result<T, Value>, serde_json::Error> {
    let mut fits = T::blank();
    let place = Must(&mut fits);
    let (strict, id) = (false, false);
    let odd = Slot { place, strict, id }.deserialize(value)?;
    Ok(odd.map_or(Ok(fits), Err))
}
