//! Sets of values that the server may extend.

/// Makes an enum that reads any string: the known values as variants, others as `Unknown`, which writes them back as they came.
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $value:literal,)*
        }
    ) => {
        $(#[$attribute])*
        ///
        /// The set is open: a value that is not known here is kept as `Unknown`, which compares unequal to every known one.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// A value that this version does not know, as it came.
            Unknown(crate::wire::UnknownValue<Self>),
        }

        impl $name {
            /// The values that this version knows, as they are written in JSON.
            pub const KNOWN: &'static [&'static str] = &[$($value),*];

            /// The value as it is written in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unknown(crate::wire::UnknownValue::new(other.into())),
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(crate::wire::UnknownValue::new(value.into_boxed_str())),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        #[cfg(feature = "client")]
        impl crate::runtime::ParameterValue for $name {
            fn texts(&self, with: &mut dyn FnMut(&str)) {
                with(self.as_str());
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl crate::wire::Field for $name {
            fn expected(&self) -> &'static str {
                "a string"
            }

            fn put(
                &mut self,
                scalar: &mut crate::wire::field::Scalar<'_>,
            ) -> Result<(), crate::wire::field::Misfit> {
                *self = Self::from(scalar.text().ok_or(crate::wire::field::Misfit::Type("a string"))?);
                Ok(())
            }

            fn part(&self) -> Option<crate::wire::Part<'_>> {
                Some(crate::wire::Part::Text(self.as_str()))
            }
        }

        impl crate::wire::Blank for $name {
            fn blank() -> Self {
                Self::Unknown(crate::wire::UnknownValue::new(Box::default()))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::field::Text::deserialize(deserializer).map(|text| Self::from(&*text.0))
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "examples": Self::KNOWN })
            }
        }
    };
}

pub(crate) use open_enum;
