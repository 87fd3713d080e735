//! A rule as a test or a rules file describes it.

use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A moderation rule: what it finds in the text of a message, and what becomes of the message then.
///
/// A message is disapproved if any enabled rule that blocks matches it, else flagged if any that flags does, else approved. The
/// first rule that decides is the one that is named.
///
/// ```
/// use cometchat_sandbox::Rule;
///
/// let contact_details = Rule::new("contact-details", "Contact details")
///     .pattern(r"\d{10,}")
///     .pattern(r"[a-z0-9.]+@[a-z0-9-]+\.[a-z]+");
/// let sales = Rule::new("sales", "Sales talk").words(["buy now", "discount"]).flags();
/// ```
///
/// Limits (CometChat's limits page): 25 rules besides the built-in one, 10 conditions in each; ids, names and words have at most 100
/// characters, descriptions 255. They are checked when the rules are given to a sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) enabled: bool,
    pub(super) action: RuleAction,
    pub(super) conditions: Vec<Condition>,
}

/// What becomes of a message that a rule matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleAction {
    /// It is disapproved: never delivered, and names the rule.
    #[default]
    Block,
    /// It is flagged: delivered, and listed for a review.
    Flag,
}

/// One thing a rule looks for. A rule matches if one of its conditions does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) category: Category,
    pub(crate) operator: Operator,
    pub(crate) terms: Vec<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Category {
    /// Whole words and phrases, in any case.
    Word,
    /// Regular expressions.
    Pattern,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Operator {
    #[default]
    Contains,
    /// The whole text is the term.
    Equals,
}

impl Rule {
    /// An enabled rule that blocks, with nothing to look for yet.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: None,
            enabled: true,
            action: RuleAction::Block,
            conditions: Vec::new(),
        }
    }

    /// What the rule is for.
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Matches this word or phrase.
    ///
    /// Words are found whole and in any case; an entry of several words is a phrase. An entry without letters or digits, an
    /// emoji say, is found anywhere in a text.
    #[must_use]
    pub fn word(self, word: impl Into<String>) -> Self {
        self.words([word])
    }

    /// Matches any of these words and phrases.
    #[must_use]
    pub fn words<W: Into<String>>(self, words: impl IntoIterator<Item = W>) -> Self {
        self.terms(Category::Word, words)
    }

    /// Matches this regular expression, anywhere in the text and in the given case unless it says `(?i)`. The syntax is that of
    /// the `regex` crate: no look-around and no back references, so that no text takes more than linear time.
    #[must_use]
    pub fn pattern(self, pattern: impl Into<String>) -> Self {
        self.patterns([pattern])
    }

    /// Matches any of these regular expressions.
    #[must_use]
    pub fn patterns<P: Into<String>>(self, patterns: impl IntoIterator<Item = P>) -> Self {
        self.terms(Category::Pattern, patterns)
    }

    /// Flags what it matches, in place of blocking it.
    #[must_use]
    pub fn flags(mut self) -> Self {
        self.action = RuleAction::Flag;
        self
    }

    /// Switches the rule on or off.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// The id, which a disapproved message names.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name, which a disapproved message names too.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What becomes of a message that it matches.
    #[must_use]
    pub fn action(&self) -> RuleAction {
        self.action
    }

    /// Whether it is switched on.
    #[must_use]
    pub fn is_enabled(&self) -> bool {
        self.enabled
    }

    pub(crate) fn description_text(&self) -> Option<&str> {
        self.description.as_deref()
    }

    pub(crate) fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// One condition holds all terms of a category, however many calls they came in.
    fn terms<T: Into<String>>(
        mut self,
        category: Category,
        terms: impl IntoIterator<Item = T>,
    ) -> Self {
        let same = |condition: &&mut Condition| {
            condition.category == category && condition.operator == Operator::Contains
        };
        let terms = terms.into_iter().map(Into::into);
        match self.conditions.iter_mut().find(same) {
            Some(condition) => condition.terms.extend(terms),
            None => self.conditions.push(Condition {
                category,
                operator: Operator::Contains,
                terms: terms.collect(),
            }),
        }
        self
    }
}

/// Rules that the sandbox cannot take: one line that names the place, the rule and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRules(String);

impl InvalidRules {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for InvalidRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for InvalidRules {}
