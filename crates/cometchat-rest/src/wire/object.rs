//! Models as tables.

/// Makes a model of a struct with the field `extra`, and what is derived of that: reading and writing by serde, and the part that
/// it is of other models. With `#[inline]` the model is compiled by the programs that use it, with `#[inline(never)]`
/// once and here.
macro_rules! object {
    ($(#[$inline:meta])? $name:ident $(<$of:ident>)? ($side:ident) [$($required:literal),*] {
        $($field:ident: $key:literal $(| $alias:literal)* $presence:ident $kind:ident,)*
    }) => {
        impl $(<$of: crate::wire::Blank>)? crate::wire::Model for $name $(<$of>)? {
            #[inline]
            fn name(&self) -> &'static str {
                concat!("struct ", stringify!($name))
            }

            $(#[$inline])?
            fn place(&mut self, key: &str) -> Option<crate::wire::Place<'_>> {
                match key {
                    $($key $(| $alias)* => Some(crate::wire::Place {
                        slot: crate::wire::object!(@slot $presence self $field),
                        key: $key,
                        required: crate::wire::object!(@is required $presence),
                        of_request: crate::wire::object!(@is request $side),
                        id: crate::wire::object!(@is id $kind),
                        single: crate::wire::object!(@is single $kind),
                        aliases: &[$($alias),*],
                    }),)*
                    _ => None,
                }
            }

            #[inline]
            fn required(&self) -> &'static [&'static str] {
                &[$($required),*]
            }

            $(#[$inline])?
            #[allow(unused_variables, reason = "a model may have no fields")]
            fn fields(&self, with: &mut dyn FnMut(&'static str, &dyn crate::wire::Field)) {
                $(crate::wire::object!(@hand_over $presence self $field $key with);)*
            }

            #[inline]
            fn extra(&self) -> &serde_json::Map<String, serde_json::Value> {
                &self.extra
            }

            #[inline]
            fn extra_mut(&mut self) -> &mut serde_json::Map<String, serde_json::Value> {
                &mut self.extra
            }
        }

        impl $(<$of: crate::wire::Blank>)? crate::wire::Blank for $name $(<$of>)? {
            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: crate::wire::object!(@blank $presence),)*
                    extra: serde_json::Map::new(),
                }
            }
        }

        impl<'de $(, $of: crate::wire::Blank)?> serde::Deserialize<'de> for $name $(<$of>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::field::deserialize_whole(deserializer)
            }
        }

        impl $(<$of: crate::wire::Blank>)? serde::Serialize for $name $(<$of>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::write(self, serializer)
            }
        }
    };

    (@blank required) => { crate::wire::Blank::blank() };
    (@blank optional) => { None };

    (@hand_over required $model:ident $field:ident $key:literal $with:ident) => {
        $with($key, &$model.$field)
    };
    (@hand_over optional $model:ident $field:ident $key:literal $with:ident) => {
        if let Some(value) = &$model.$field {
            $with($key, value);
        }
    };

    (@slot required $model:ident $field:ident) => { crate::wire::Blank::slot(&mut $model.$field) };
    (@slot optional $model:ident $field:ident) => { crate::wire::Blank::optional(&mut $model.$field) };

    (@is required required) => { true };
    (@is required optional) => { false };
    (@is request request) => { true };
    (@is request answer) => { false };
    (@is id id) => { true };
    (@is id plain) => { false };
    (@is id single) => { false };
    (@is single single) => { true };
    (@is single plain) => { false };
    (@is single id) => { false };
}

pub(crate) use object;
