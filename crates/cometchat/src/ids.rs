//! Ids, checked when they are made.

use crate::InvalidInput;
use cometchat_rest::check_segment;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

/// The longest id, in characters, on CometChat's limits page.
const LONGEST: usize = 100;

/// Checks an id that is known by the name of its parameter only, as [`Uid`] and the other ids are checked; `field` names it in the error.
///
/// ```
/// assert!(cometchat::check_id("guid", "team").is_ok());
/// assert_eq!(cometchat::check_id("guid", "").unwrap_err().to_string(), "`guid` must not be empty");
/// ```
///
/// # Errors
/// If it is empty, has more than 100 characters, holds anything but visible ASCII characters, or could change which endpoint is
/// called.
pub fn check_id(field: &'static str, value: &str) -> Result<(), InvalidInput> {
    check(field, value)
}

fn check(field: &'static str, value: &str) -> Result<(), InvalidInput> {
    check_segment(field, value)?;
    if !value.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(InvalidInput::new(
            field,
            "must consist of visible ASCII characters without spaces",
        ));
    }
    if value.len() > LONGEST {
        return Err(InvalidInput::new(field, "must have at most 100 characters"));
    }
    Ok(())
}

/// What an id of type `Id` can be made from: the id itself, or text.
///
/// Functions that take an id take anything that implements this, so a literal will do. A text that is no id is reported
/// when the call is made, before anything is sent.
pub trait IntoId<Id> {
    /// The id, if the text is one.
    ///
    /// # Errors
    /// If the text is empty, has more than 100 characters, or could change which endpoint is called.
    fn into_id(self) -> Result<Id, InvalidInput>;
}

impl<T, Id> IntoId<Id> for T
where
    T: TryInto<Id>,
    T::Error: IntoInvalidInput,
{
    fn into_id(self) -> Result<Id, InvalidInput> {
        self.try_into()
            .map_err(IntoInvalidInput::into_invalid_input)
    }
}

/// The two errors that making an id can have: none, and ours.
pub trait IntoInvalidInput: sealed::Sealed {
    #[doc(hidden)]
    fn into_invalid_input(self) -> InvalidInput;
}

impl IntoInvalidInput for InvalidInput {
    fn into_invalid_input(self) -> InvalidInput {
        self
    }
}

impl IntoInvalidInput for Infallible {
    fn into_invalid_input(self) -> InvalidInput {
        match self {}
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for crate::InvalidInput {}
    impl Sealed for std::convert::Infallible {}
}

macro_rules! id {
    ($(#[$attribute:meta])* $name:ident, $field:literal) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks the text and keeps it as it is.
            ///
            /// # Errors
            /// If it is empty, has more than 100 characters, holds anything but visible ASCII characters, or could
            /// change which endpoint is called: `.`, `..`, a slash or a backslash.
            pub fn new(value: impl AsRef<str>) -> Result<Self, InvalidInput> {
                let value = value.as_ref();
                check($field, value)?;
                Ok(Self(value.into()))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), &*self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidInput;

            fn from_str(value: &str) -> Result<Self, InvalidInput> {
                Self::new(value)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = InvalidInput;

            fn try_from(value: &str) -> Result<Self, InvalidInput> {
                Self::new(value)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidInput;

            fn try_from(value: String) -> Result<Self, InvalidInput> {
                Self::new(value)
            }
        }

        impl TryFrom<&String> for $name {
            type Error = InvalidInput;

            fn try_from(value: &String) -> Result<Self, InvalidInput> {
                Self::new(value)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Self::new(text).map_err(serde::de::Error::custom)
            }
        }
    };
}

id! {
    /// The id of a user, bots included: up to 100 characters, which CometChat's limits page wants to be of `a` to `z`, `0` to
    /// `9`, `_` and `-`.
    ///
    /// The server lower-cases it. The SDK does not: what you give is what is sent, and what comes back may be lower-cased.
    ///
    /// ```
    /// use cometchat::Uid;
    ///
    /// let uid = Uid::new("cometchat-uid-1")?;
    /// assert_eq!(uid.as_str(), "cometchat-uid-1");
    /// assert_eq!(Uid::new("..").unwrap_err().field(), "uid");
    /// # Ok::<(), cometchat::InvalidInput>(())
    /// ```
    Uid, "uid"
}
id! {
    /// The id of a group, with the same rules as a [`Uid`].
    Guid, "guid"
}
id! {
    /// The id of a message: a string of digits in every documented sample.
    ///
    /// ```
    /// use cometchat::MessageId;
    ///
    /// assert_eq!(MessageId::from(42), MessageId::new("42")?);
    /// # Ok::<(), cometchat::InvalidInput>(())
    /// ```
    MessageId, "id"
}
id! {
    /// The id of a reason for flagging a message, such as `spam`.
    ReasonId, "id"
}

id! {
    /// The id of a role, such as `default`.
    RoleId, "role"
}

impl From<u64> for MessageId {
    fn from(number: u64) -> Self {
        Self(number.to_string().into())
    }
}
