//! Short flags for what a message is made of.

use crate::description::Field;
use serde_json::{Value, json};

/// Where a field stands in the body.
type Path = &'static [&'static str];

/// A flag that stands for several fields.
pub(crate) struct Shorthand {
    pub(crate) flag: &'static str,
    pub(crate) value: &'static str,
    pub(crate) help: &'static str,
    pub(crate) excludes: [&'static str; 1],
    /// Puts the value where it belongs.
    pub(super) put: fn(&str) -> Vec<(Path, Value)>,
}

const TO_USER: Shorthand = Shorthand {
    flag: "to-user",
    value: "UID",
    help: "The user who is to get it: --receiver with --receiver-type user",
    excludes: ["to-group"],
    put: |uid| {
        vec![
            (&["receiver"], json!(uid)),
            (&["receiverType"], json!("user")),
        ]
    },
};

const TO_GROUP: Shorthand = Shorthand {
    flag: "to-group",
    value: "GUID",
    help: "The group that is to get it: --receiver with --receiver-type group",
    excludes: ["to-user"],
    put: |guid| {
        vec![
            (&["receiver"], json!(guid)),
            (&["receiverType"], json!("group")),
        ]
    },
};

const TEXT: Shorthand = Shorthand {
    flag: "text",
    value: "TEXT",
    help: "What it says: --data.text",
    excludes: ["field data.text"],
    put: |text| vec![(&["data", "text"], json!(text))],
};

/// Those that a body of these fields has: of a message that goes to a receiver, and of one with a text.
pub(crate) fn of(fields: &[Field]) -> Vec<&'static Shorthand> {
    let has = |name: &str| fields.iter().any(|field| field.wire_name() == name);
    let mut all = Vec::new();
    if has("receiver") && has("receiverType") {
        all.extend([&TO_USER, &TO_GROUP]);
        if has("data.text") && !has("text") {
            all.push(&TEXT);
        }
    }
    all
}
