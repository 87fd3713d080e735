//! Fields that hold a text in some responses and a list of texts in others.

use super::field::{Blank, Entries, Field, How, Items, Misfit, Read, Scalar};
use super::{Json, Part};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A text or a list of texts, in the form in which the server wrote it. Whatever else comes is kept.
///
/// ```
/// use cometchat_rest::types::OneOrMany;
///
/// let one: OneOrMany = serde_json::from_str(r#""acme""#)?;
/// let many: OneOrMany = serde_json::from_str(r#"["acme", "globex"]"#)?;
/// assert_eq!(one.texts().collect::<Vec<_>>(), ["acme"]);
/// assert_eq!(many.texts().collect::<Vec<_>>(), ["acme", "globex"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct OneOrMany(Json);

impl OneOrMany {
    /// The texts, in the order in which they came.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let (one, list) = match self.as_value() {
            Value::Array(list) => (None, Some(list)),
            one => (Some(one), None),
        };
        one.into_iter()
            .chain(list.into_iter().flatten())
            .filter_map(Value::as_str)
    }

    /// The value as it came.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.0
    }
}

impl Field for OneOrMany {
    fn expected(&self) -> &'static str {
        self.0.expected()
    }

    fn put(&mut self, scalar: &mut Scalar<'_>) -> Result<(), Misfit> {
        self.0.put(scalar)
    }

    fn read_object(&mut self, entries: &mut dyn Entries<'_>, how: How) -> Read {
        self.0.read_object(entries, how)
    }

    fn read_array(&mut self, items: &mut dyn Items<'_>, how: How) -> Read {
        self.0.read_array(items, how)
    }

    fn part(&self) -> Option<Part<'_>> {
        self.0.part()
    }
}

impl Blank for OneOrMany {
    fn blank() -> Self {
        Self(Json::blank())
    }
}
