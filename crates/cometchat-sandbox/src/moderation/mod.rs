//! The moderation engine: rules judge a message when it is submitted, the verdict shows after a delay.

mod document;
mod matcher;
mod rule;
mod rules;
mod scores;
mod similarity;
mod verdict;
mod word_list;

pub(crate) use document::Document;
pub(crate) use matcher::Matcher;
pub(crate) use rule::{Category, Condition, Operator};
pub use rule::{InvalidRules, Rule, RuleAction};
pub(crate) use rules::{RuleName, Rules};
pub(crate) use scores::{Score, Wanted};
pub(crate) use similarity::Sentences;
pub(crate) use verdict::{Moderation, Status, Verdict};
