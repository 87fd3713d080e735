//! Keyword lists: words, patterns and sentences that conditions of rules name.

mod answer;
mod body;
mod collection;
mod one;
mod store;
mod terms;

pub(crate) use store::{KeywordCategory, KeywordLists};

use crate::api::Operation;
use crate::api::rails::{Field, Rule};

pub(super) const OPERATIONS: &[Operation] = &[
    collection::CREATE,
    collection::LIST,
    one::GET,
    one::UPDATE,
    one::DELETE,
];

/// What one is called in events.
const NAME: &str = "keyword list";
/// How many lists of its own an app has (CometChat's limits page).
const MOST: usize = 25;

/// What a list is made of, beside its id. The terms are a text or a list of texts.
const CONTENT: [Field; 5] = [
    Field::new("name", Rule::Text(100)),
    Field::new("description", Rule::Text(255)),
    Field::required("category", Rule::OneOf(KeywordCategory::NAMES)),
    Field::new("searchTerms", Rule::OneOrMore),
    Field::new("disallowedSentences", Rule::OneOrMore),
];
