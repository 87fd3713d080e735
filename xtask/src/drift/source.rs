//! What a file holds: a description, or the navigation of a documentation site.

use super::{pages, samples};
use serde_json::Value;

/// The other side of a comparison.
pub(super) enum Source {
    Description(Value),
    /// The names of all pages.
    Navigation(Vec<String>),
}

impl Source {
    /// Reads YAML or JSON.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut value: Value = match serde_json::from_str(text) {
            Ok(value) => value,
            Err(_) => serde_saphyr::from_str(text).map_err(|error| error.to_string())?,
        };
        if let Some(version) = value.get("openapi").and_then(Value::as_str) {
            if !(version.starts_with("3.0") || version.starts_with("3.1")) {
                return Err(format!("OpenAPI {version} is not read; 3.0 and 3.1 are"));
            }
            if let Some(target) = outside(&value) {
                return Err(format!(
                    "`$ref: {target}` leads to another file; bundle the description into one first"
                ));
            }
            samples::as_schemas(&mut value);
            return Ok(Self::Description(value));
        }
        match pages::names(&value) {
            pages if pages.is_empty() => {
                Err("is neither an OpenAPI description nor a tree of page names".to_owned())
            }
            pages => Ok(Self::Navigation(pages)),
        }
    }
}

/// A reference that leaves the document.
fn outside(value: &Value) -> Option<&str> {
    match value {
        Value::Object(map) => {
            let target = map.get("$ref").and_then(Value::as_str);
            let target = target.filter(|target| !target.starts_with('#'));
            // What a sample calls `$ref` is none.
            let inner = map
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "example" | "examples"));
            target.or_else(|| inner.into_iter().find_map(|(_, inner)| outside(inner)))
        }
        Value::Array(list) => list.iter().find_map(outside),
        _ => None,
    }
}
