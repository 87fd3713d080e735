//! The moderation engine: rules judge a message when it is submitted, the verdict shows after a delay.

mod document;
mod matcher;
mod rule;
mod rules;
mod verdict;
mod word_list;

pub(crate) use document::Document;
pub(crate) use rule::{Category, Condition, Operator};
pub use rule::{InvalidRules, Rule, RuleAction};
pub(crate) use rules::{RuleName, Rules};
pub(crate) use verdict::{Moderation, Status, Verdict};
