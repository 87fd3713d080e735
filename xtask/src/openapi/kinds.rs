//! The scalars that are carried: one table for the lint, which refuses every other one, and for the adaptation, which says to
//! the generator what it is to make of them.
//!
//! A format says what a text or a number looks like. typify would make a type of it that refuses what looks otherwise, from a
//! library that we do not have (`date-time`) or of a size that a newer value may not fit (`int8`). So formats are for readers,
//! with one exception: `unixtime` has a type of its own.

use serde_json::{Map, Value};

/// Scalars that become the same Rust type.
pub(crate) struct Kind {
    /// The `type`.
    pub(crate) name: &'static str,
    /// The `format`s beside none.
    pub(crate) formats: &'static [&'static str],
    /// The format that the generator is given.
    pub(crate) given: Option<&'static str>,
}

/// Whatever stands in a query, in a header, or in a model. A path segment is a string.
pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "boolean",
        formats: &[""],
        given: None,
    },
    // As i64, which `uint64` would not fit.
    Kind {
        name: "integer",
        formats: &[
            "", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32",
        ],
        given: None,
    },
    Kind {
        name: "integer",
        formats: &["unixtime"],
        given: Some("unixtime"),
    },
    // As f64.
    Kind {
        name: "number",
        formats: &["", "float", "double"],
        given: None,
    },
    Kind {
        name: "string",
        formats: &[
            "",
            "binary",
            "byte",
            "date",
            "date-time",
            "duration",
            "email",
            "hostname",
            "ip",
            "ipv4",
            "ipv6",
            "password",
            "time",
            "uri",
            "uuid",
        ],
        given: None,
    },
];

/// What carries a schema's type and format.
pub(crate) fn kind(schema: &Map<String, Value>) -> Option<&'static Kind> {
    let text = |key: &str| schema.get(key).map_or(Some(""), Value::as_str);
    let (name, format) = (text("type")?, text("format")?);
    KINDS
        .iter()
        .find(|kind| kind.name == name && kind.formats.contains(&format))
}

/// The formats that a type may have.
pub(crate) fn formats(name: &str) -> Vec<&'static str> {
    let kinds = KINDS.iter().filter(|kind| kind.name == name);
    let formats = kinds.flat_map(|kind| kind.formats.iter().copied());
    formats.filter(|format| !format.is_empty()).collect()
}
