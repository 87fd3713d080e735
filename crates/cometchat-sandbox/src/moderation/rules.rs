//! The rules a message is judged by.

use std::sync::Arc;

use serde::Serialize;

use super::{Verdict, WordList};

/// How a disapproved message names the rule it broke.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct RuleName {
    pub(crate) id: Box<str>,
    pub(crate) name: Box<str>,
}

/// One rule: whatever it matches is disapproved.
struct Rule {
    name: Arc<RuleName>,
    words: WordList,
}

/// All rules, in the order they are tried. The first one that matches is the one that is named.
pub(crate) struct Rules {
    list: Vec<Rule>,
}

impl Rules {
    /// One rule of listed words, under the id of the profanity rule that apps of CometChat start with (seen live).
    pub(crate) fn profanity_filter<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let name = RuleName {
            id: "profanity-filter".into(),
            name: "Profanity Filter".into(),
        };
        Self {
            list: vec![Rule {
                name: Arc::new(name),
                words: WordList::new(words),
            }],
        }
    }

    /// Judges the text of a message: its `data.text`, a caption in the case of media. Nothing else is looked at.
    pub(crate) fn judge(&self, text: &str) -> Verdict {
        match self.list.iter().find(|rule| rule.words.matches(text)) {
            Some(rule) => Verdict::Disapproved(Arc::clone(&rule.name)),
            None => Verdict::Approved,
        }
    }
}
