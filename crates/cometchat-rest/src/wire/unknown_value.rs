//! What an open set keeps of a value that is not known.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The text of a value that this version does not know, of the set `T`.
///
/// Only reading makes one, so that it never holds a value that is known: `T::from("text")` gives the known variant.
///
/// ```
/// use cometchat_rest::types::MessageType;
///
/// assert_eq!(MessageType::from("text"), MessageType::Text);
/// let MessageType::Unknown(value) = MessageType::from("hologram") else {
///     panic!("known");
/// };
/// assert_eq!(value.as_str(), "hologram");
/// ```
///
/// ```compile_fail
/// use cometchat_rest::types::MessageType;
///
/// let looks_like_text = MessageType::Unknown("text".into());
/// ```
pub struct UnknownValue<T> {
    text: Box<str>,
    // A value that one set does not know may be one that another set knows.
    set: PhantomData<fn() -> T>,
}

impl<T> UnknownValue<T> {
    /// The caller has made sure that the set does not know the text.
    pub(crate) fn new(text: Box<str>) -> Self {
        Self {
            text,
            set: PhantomData,
        }
    }

    /// The value as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> AsRef<str> for UnknownValue<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> fmt::Debug for UnknownValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> fmt::Display for UnknownValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.text, f)
    }
}

// Not derived: what holds for the text holds whatever `T` is.

impl<T> Clone for UnknownValue<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<T> PartialEq for UnknownValue<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for UnknownValue<T> {}

impl<T> Hash for UnknownValue<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> PartialOrd for UnknownValue<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for UnknownValue<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}
