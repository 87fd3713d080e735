//! What a validation error says of each field.

use super::Json;
use super::json::around_json;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Sentences by the name of the field that they are about. A field inside a list has a name such as `tags.0`.
///
/// The server writes a list of sentences or a single one, and an empty list where there is nothing to say. Whatever comes
/// is kept; an error is never lost because its details look different.
///
/// ```
/// use cometchat_rest::types::ErrorDetails;
///
/// let details: ErrorDetails = serde_json::from_str(r#"{"receiver": ["The receiver field is required."]}"#)?;
/// let sentences: Vec<_> = details.sentences("receiver").collect();
/// assert_eq!(sentences, ["The receiver field is required."]);
/// assert_eq!(details.fields().collect::<Vec<_>>(), ["receiver"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ErrorDetails(Json);

around_json!(ErrorDetails);

impl ErrorDetails {
    /// The names of the fields that something is said of.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.map()
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
    }

    /// What is said of one field.
    pub fn sentences(&self, field: &str) -> impl Iterator<Item = &str> {
        let said = self.map().and_then(|map| map.get(field));
        let (one, list) = match said {
            Some(Value::Array(list)) => (None, Some(list)),
            Some(one) => (Some(one), None),
            None => (None, None),
        };
        one.into_iter()
            .chain(list.into_iter().flatten())
            .filter_map(Value::as_str)
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields().next().is_none()
    }

    fn map(&self) -> Option<&Map<String, Value>> {
        self.0.as_object()
    }
}
