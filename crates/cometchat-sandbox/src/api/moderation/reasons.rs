//! The reasons a user can give for reporting a message.

use serde::{Serialize, Serializer};

/// A reason in the shape the list shows it. Its timestamps are strings there, unlike everywhere else.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reason {
    id: &'static str,
    name: &'static str,
    description: &'static str,
    #[serde(serialize_with = "as_digits")]
    created_at: u64,
    #[serde(serialize_with = "as_digits")]
    updated_at: u64,
    /// Present only where it is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<bool>,
}

/// The list of the vendor's sample.
pub(crate) static REASONS: [Reason; 4] = [
    Reason {
        id: "unfiltered-content",
        name: "RawContent",
        description: "Content delivered without moderation or filtering.",
        created_at: 1_760_449_410,
        updated_at: 1_760_449_410,
        default: None,
    },
    Reason {
        id: "spam",
        name: "Spam / Unwanted Content",
        description: "Repeated, promotional, or irrelevant content",
        created_at: 1_760_443_648,
        updated_at: 1_760_443_648,
        default: Some(true),
    },
    Reason {
        id: "sexual",
        name: "Sexual Content",
        description: "Explicit or inappropriate content",
        created_at: 1_758_000_762,
        updated_at: 1_758_000_762,
        default: None,
    },
    Reason {
        id: "harassment",
        name: "Harassment / Bullying",
        description: "Insulting or threatening behavior",
        created_at: 1_758_000_761,
        updated_at: 1_758_000_761,
        default: None,
    },
];

fn as_digits<S: Serializer>(seconds: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(seconds)
}
