//! Rules of moderation: those of the app's own, and those that the sandbox was given, which count as having come with the app.

mod answer;
mod body;
mod collection;
mod given;
mod one;
mod store;

pub(crate) use answer::revision_id;
pub(crate) use given::given_block;
pub(crate) use store::{Revision, StoredRules};

use crate::api::Operation;
use crate::api::rails::{Field, Rule};

pub(super) const OPERATIONS: &[Operation] = &[
    collection::CREATE,
    collection::LIST,
    one::GET,
    one::UPDATE,
    one::DELETE,
    one::REVISIONS,
];

/// What one is called in events.
const NAME: &str = "moderation rule";
/// How many rules of its own an app has (CometChat's limits page).
const MOST: usize = 25;

/// What conditions are made of. `value` and `message` are a text or a list of texts.
const CONDITION: &[Field] = &[
    Field::new("id", Rule::Whole(0, u64::MAX)),
    Field::new("entity", Rule::OneOf(&["message"])),
    Field::new(
        "operand",
        Rule::OneOf(&["text", "image", "video", "custom"]),
    ),
    Field::new("operator", Rule::OneOf(&["contains", "equals"])),
    Field::required(
        "category",
        Rule::OneOf(&[
            "word",
            "pattern",
            "sentence-similarity",
            "toxicity",
            "custom-api",
        ]),
    ),
    Field::new("isKeywordsReferencePresent", Rule::Flag),
    Field::new("isListReferencePresent", Rule::Flag),
    Field::new("isKeywordReferencePresent", Rule::Flag),
    Field::new("isMediaPresent", Rule::Flag),
    Field::required("value", Rule::OneOrMore),
    Field::new("message", Rule::OneOrMore),
    Field::new("threshold", Rule::Number),
];

const FILTER: &[Field] = &[
    Field::required("type", Rule::OneOf(&["sender", "receiver"])),
    Field::required("entity", Rule::OneOf(&["user", "group"])),
    Field::required("operand", Rule::Text(usize::MAX)),
    Field::required("operator", Rule::Text(usize::MAX)),
    Field::required("value", Rule::Text(usize::MAX)),
];

/// What a rule is made of, beside its id.
const CONTENT: [Field; 6] = [
    Field::new("name", Rule::Text(100)),
    Field::new("description", Rule::Text(255)),
    Field::new("enabled", Rule::Flag),
    Field::new("action", Rule::Texts),
    Field::new("filters", Rule::Objects(10, FILTER)),
    Field::new("conditions", Rule::Objects(10, CONDITION)),
];
