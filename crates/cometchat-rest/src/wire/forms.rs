//! Objects of several forms, of which the first that fits is meant.

use super::Json;
use super::field::{Cause, Entries, Field, How, Items, Misfit, Read, Scalar, fit};
use serde_json::Value;

/// An enum with a variant for each form. The last form is the least exact one.
pub(crate) trait Forms {
    /// What an error says of a value that is none of them.
    fn misfit(&self) -> &'static str;

    /// Makes it an empty value of the form with this number, if there are as many.
    fn become_form(&mut self, number: usize) -> bool;

    /// What the present form consists of.
    fn form(&mut self) -> &mut dyn Field;
}

/// Makes such an enum a field of models, and readable by serde.
macro_rules! forms {
    ($name:ident { $first:ident: $first_form:ty, $($other:ident: $form:ty,)* }) => {
        crate::wire::forms!(@all $name $first_form { $first: $first_form, $($other: $form,)* });
    };
    (@all $name:ident $first_form:ty { $($variant:ident: $form:ty,)* }) => {
        impl crate::wire::forms::Forms for $name {
            fn misfit(&self) -> &'static str {
                concat!("this is no form of ", stringify!($name))
            }

            #[inline]
            fn become_form(&mut self, number: usize) -> bool {
                let blanks: &[fn() -> Self] = &[$(|| <$form as crate::wire::Blank>::blank().into()),*];
                blanks.get(number).map(|blank| *self = blank()).is_some()
            }

            #[inline]
            fn form(&mut self) -> &mut dyn crate::wire::Field {
                match self {
                    $(Self::$variant(form) => form,)*
                }
            }
        }

        impl crate::wire::Field for $name {
            #[inline]
            fn expected(&self) -> &'static str {
                concat!("a form of ", stringify!($name))
            }

            #[inline]
            fn put(
                &mut self,
                scalar: &mut crate::wire::field::Scalar<'_>,
            ) -> Result<(), crate::wire::field::Misfit> {
                crate::wire::forms::put(self, scalar)
            }

            #[inline]
            fn read_object(
                &mut self,
                entries: &mut dyn crate::wire::field::Entries<'_>,
                how: crate::wire::field::How,
            ) -> crate::wire::field::Read {
                crate::wire::forms::read_object(self, entries, how)
            }

            #[inline]
            fn read_array(
                &mut self,
                items: &mut dyn crate::wire::field::Items<'_>,
                how: crate::wire::field::How,
            ) -> crate::wire::field::Read {
                crate::wire::forms::read_array(self, items, how)
            }

            #[inline]
            fn part(&self) -> Option<crate::wire::Part<'_>> {
                match self {
                    $(Self::$variant(form) => form.part(),)*
                }
            }
        }

        impl crate::wire::Blank for $name {
            #[inline]
            fn blank() -> Self {
                <$first_form as crate::wire::Blank>::blank().into()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::field::deserialize_whole(deserializer)
            }
        }
    };
}

pub(crate) use forms;

/// Reads a value that holds no others.
pub(crate) fn put(forms: &mut dyn Forms, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
    let misfit = Misfit::Other(forms.misfit());
    let value = std::mem::replace(scalar, Scalar::Null).into_value();
    match first_fit(forms, value.ok_or(misfit)?) {
        Ok(None) => Ok(()),
        Ok(Some(odd)) => {
            *scalar = Scalar::of(*odd);
            Err(misfit)
        }
        Err(_) => Err(misfit),
    }
}

/// Reads an object. The first form is tried without a buffer.
pub(crate) fn read_object(forms: &mut dyn Forms, entries: &mut dyn Entries<'_>, how: How) -> Read {
    forms.become_form(0);
    match forms.form().read_object(entries, How::LENIENT)? {
        None => Ok(None),
        Some(value) => read_value(forms, *value, how),
    }
}

/// Reads an array.
pub(crate) fn read_array(forms: &mut dyn Forms, items: &mut dyn Items<'_>, how: How) -> Read {
    let value = Json::of_items(items)?.into_value();
    read_value(forms, value, how)
}

fn read_value(forms: &mut dyn Forms, value: Value, how: How) -> Read {
    match first_fit(forms, value)? {
        Some(_) if how.strict => Err(Cause::Other(forms.misfit()).into()),
        odd => Ok(odd),
    }
}

/// Makes the first form of it that fits. Hands it back if none does.
fn first_fit(forms: &mut dyn Forms, mut value: Value) -> Read {
    let mut number = 0;
    while forms.become_form(number) {
        match fit(forms.form(), value)? {
            None => return Ok(None),
            Some(odd) => value = *odd,
        }
        number += 1;
    }
    Ok(Some(Box::new(value)))
}
