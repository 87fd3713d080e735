//! What the server wraps its responses in.

use super::Rows;
use crate::types::{ListCursor, ListMeta};
use serde_json::{Map, Value};

/// A response with one thing in it. The server writes some of them as a list that holds nothing else, which is read as well.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Envelope<T> {
    /// What was asked for.
    pub data: T,
    /// What stands beside `data`.
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: Map<String, Value>,
}

super::object! {
    Envelope<T> (answer) ["data"] {
        data: "data" required single,
    }
}

/// A response with a list in it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListEnvelope<T> {
    /// The rows.
    pub data: Rows<T>,
    /// How many rows there are, and how the list goes on.
    pub meta: Option<ListMeta>,
    /// How the list goes on. Some operations write it here, others into `meta`.
    pub cursor: Option<ListCursor>,
    /// What stands beside them.
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: Map<String, Value>,
}

super::object! {
    ListEnvelope<T> (answer) ["data"] {
        data: "data" required plain,
        meta: "meta" optional plain,
        cursor: "cursor" optional plain,
    }
}
