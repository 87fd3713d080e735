//! Fields that hold a text in some responses and a list of texts in others.

use super::Json;
use super::json::around_json;
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
}

around_json!(OneOrMany);
