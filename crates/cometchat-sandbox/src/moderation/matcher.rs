//! Conditions, ready to be tried on texts.

use regex::{Regex, RegexBuilder};

use super::word_list::WordList;
use super::{Category, Condition, Operator};

/// A compiled regular expression takes up to this many bytes.
const MAX_COMPILED_BYTES: usize = 1024 * 1024;

/// One condition of a rule.
pub(crate) enum Matcher {
    Words(WordList),
    /// Texts that a message consists of, in lower case.
    Texts(Vec<String>),
    Patterns(Vec<Regex>),
}

impl Matcher {
    /// Compiles a condition. An error names the place of the term, and says what is wrong with it.
    pub(crate) fn new(condition: &Condition) -> Result<Self, (usize, String)> {
        let terms = &condition.terms;
        Ok(match (condition.category, condition.operator) {
            (Category::Word, Operator::Contains) => {
                Self::Words(WordList::new(terms.iter().map(String::as_str)))
            }
            (Category::Word, Operator::Equals) => {
                Self::Texts(terms.iter().map(|term| plain(term)).collect())
            }
            (Category::Pattern, operator) => {
                let compiled = terms.iter().enumerate().map(|(place, term)| {
                    compile(term, operator).map_err(|error| (place, reason(&error)))
                });
                Self::Patterns(compiled.collect::<Result<_, _>>()?)
            }
        })
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        match self {
            Self::Words(words) => words.matches(text),
            Self::Texts(texts) => texts.contains(&plain(text)),
            Self::Patterns(patterns) => patterns.iter().any(|pattern| pattern.is_match(text)),
        }
    }
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

fn compile(pattern: &str, operator: Operator) -> Result<Regex, regex::Error> {
    // First alone: what surrounds it below must not make a whole of two halves.
    let alone = build(pattern)?;
    match operator {
        Operator::Contains => Ok(alone),
        Operator::Equals => build(&format!("^(?:{pattern})$")),
    }
}

fn build(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern)
        .size_limit(MAX_COMPILED_BYTES)
        .build()
}

/// The last line of the error: those before it draw a picture of the pattern.
fn reason(error: &regex::Error) -> String {
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}
