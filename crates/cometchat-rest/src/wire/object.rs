//! Models as tables.

/// Makes a model of a struct with the field `extra`, and what is derived of that: reading and writing by serde, and the part that
/// it is of other models.
macro_rules! object {
    ($name:ident $(<$of:ident>)? ($side:ident) [$($required:literal),*] {
        $($field:ident: $key:literal $presence:ident $kind:ident,)*
    }) => {
        impl $(<$of: crate::wire::Blank>)? crate::wire::Model for $name $(<$of>)? {
            #[inline]
            fn name(&self) -> &'static str {
                concat!("struct ", stringify!($name))
            }

            #[inline]
            fn place(&mut self, key: &str) -> Option<crate::wire::Place<'_>> {
                match key {
                    $($key => Some(crate::wire::Place {
                        slot: crate::wire::object!(@slot $presence self $field),
                        key: $key,
                        required: crate::wire::object!(@is required $presence),
                        of_request: crate::wire::object!(@is request $side),
                        id: crate::wire::object!(@is id $kind),
                    }),)*
                    _ => None,
                }
            }

            #[inline]
            fn required(&self) -> &'static [&'static str] {
                &[$($required),*]
            }

            #[inline]
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
}

pub(crate) use object;

/// Makes a field of a struct that is only another field under a name.
#[allow(
    unused_macros,
    reason = "used as soon as a component is only another type under a name"
)]
macro_rules! wrapper {
    ($name:ident($inner:ty)) => {
        impl crate::wire::Field for $name {
            fn expected(&self) -> &'static str {
                self.0.expected()
            }

            fn put(
                &mut self,
                scalar: &mut crate::wire::field::Scalar<'_>,
            ) -> Result<(), crate::wire::field::Misfit> {
                self.0.put(scalar)
            }

            fn read_object(
                &mut self,
                entries: &mut dyn crate::wire::field::Entries<'_>,
                how: crate::wire::field::How,
            ) -> crate::wire::field::Read {
                self.0.read_object(entries, how)
            }

            fn read_array(
                &mut self,
                items: &mut dyn crate::wire::field::Items<'_>,
                how: crate::wire::field::How,
            ) -> crate::wire::field::Read {
                self.0.read_array(items, how)
            }

            fn part(&self) -> Option<crate::wire::Part<'_>> {
                self.0.part()
            }
        }

        impl crate::wire::Blank for $name {
            fn blank() -> Self {
                Self(crate::wire::Blank::blank())
            }
        }
    };
}

#[allow(
    unused_imports,
    reason = "used as soon as a component is only another type under a name"
)]
pub(crate) use wrapper;
