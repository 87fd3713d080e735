//! What CometChat sends to a server.

use crate::openapi::{Bundle, component, pascal_case};
use serde_json::Value;

/// The resource whose models only a receiver of events needs.
pub(crate) const RESOURCE: &str = "webhooks";

/// Where in the description of one the fields of `data` are described.
const DATA: &str = "/post/requestBody/content/application~1json/schema/allOf/1/properties/data";
const SAMPLES: &str = "/post/requestBody/content/application~1json/examples";

/// One thing that CometChat sends.
pub(crate) struct Webhook<'a> {
    /// What the description calls it.
    pub(crate) name: &'a str,
    value: &'a Value,
}

/// All of them, by name.
pub(crate) fn webhooks(document: &Value) -> impl Iterator<Item = Webhook<'_>> {
    let all = document.get("x-webhooks").and_then(Value::as_object);
    all.into_iter().flatten().map(|(name, value)| Webhook {
        name: name.as_str(),
        value,
    })
}

/// Whether a model belongs to what CometChat sends alone.
pub(crate) fn is_of_webhooks(bundle: &Bundle, name: &str) -> bool {
    bundle.resource(name) == RESOURCE
}

impl<'a> Webhook<'a> {
    fn text(&self, key: &str) -> Option<&'a str> {
        self.post().get(key).and_then(Value::as_str)
    }

    /// The request.
    pub(crate) fn post(&self) -> &'a Value {
        &self.value["post"]
    }

    /// What it is in a line.
    pub(crate) fn summary(&self) -> &'a str {
        self.text("summary").unwrap_or_default()
    }

    /// The family that it belongs to.
    pub(crate) fn category(&self) -> &'a str {
        self.text("x-category").unwrap_or_default()
    }

    /// The trigger in its envelope: its name, unless something else is said.
    pub(crate) fn trigger(&self) -> &'a str {
        self.text("x-trigger").unwrap_or(self.name)
    }

    /// The key that the envelope must have, too, where a trigger is used twice.
    pub(crate) fn mark(&self) -> Option<&'a str> {
        self.text("x-mark")
    }

    /// The component that describes its data; none if it comes without an envelope.
    pub(crate) fn data(&self) -> Option<&'a str> {
        component(self.value.pointer(DATA)?)
    }

    /// The name of its variant in Rust.
    pub(crate) fn variant(&self) -> String {
        pascal_case(self.name)
    }

    /// A list of texts.
    pub(crate) fn list(&self, key: &str) -> Vec<&'a str> {
        let list = self.post().get(key).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// Its samples, by name.
    pub(crate) fn samples(&self) -> Vec<(&'a str, &'a Value)> {
        let samples = self.value.pointer(SAMPLES).and_then(Value::as_object);
        let values = samples
            .into_iter()
            .flatten()
            .filter_map(|(name, sample)| Some((name.as_str(), sample.get("value")?)));
        values.collect()
    }
}
