//! The documented samples, as they stand in the description.

use serde_json::Value;

/// A sample with its name.
pub(crate) struct Sample {
    pub(crate) name: &'static str,
    text: &'static str,
}

impl Sample {
    /// The documented JSON.
    pub(crate) fn json(&self) -> Value {
        let example: Value = serde_json::from_str(self.text).expect("samples are JSON");
        example["value"].clone()
    }
}

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        /// Every documented request and response.
        pub(crate) const SAMPLES: &[Sample] =
            &[$(Sample { name: $name, text: include_str!(concat!("../../../openapi/examples/", $name, ".json")) }),*];
    };
}

samples![
    "get-moderation-message.answer",
    "list-reasons.answer",
    "send-bot-message.answer",
    "send-bot-message.request",
    "send-moderation-message.answer",
    "send-moderation-message.request",
    "send-thread-message.answer",
    "send-thread-message.request",
];

/// A sample by its name.
pub(crate) fn sample(name: &str) -> Value {
    SAMPLES
        .iter()
        .find(|sample| sample.name == name)
        .expect("a known sample")
        .json()
}

/// The documented response of an operation.
pub(crate) fn answer(operation: &str) -> Value {
    sample(&format!("{operation}.answer"))
}

/// The documented request of an operation.
pub(crate) fn request(operation: &str) -> Value {
    sample(&format!("{operation}.request"))
}
