//! The moderation engine: rules judge a message when it is submitted, the verdict shows after a delay.

mod rules;
mod verdict;
mod word_list;

pub(crate) use rules::{RuleName, Rules};
pub(crate) use verdict::{Moderation, Status, Verdict};
pub(crate) use word_list::WordList;
