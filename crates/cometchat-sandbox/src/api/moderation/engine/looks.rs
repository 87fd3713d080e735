//! What a condition looks for, compiled.

use serde_json::Value;

use super::super::keywords::{KeywordCategory, KeywordLists};
use crate::moderation::{
    Category, Condition as Terms, Matcher, Operator, Score, Sentences, Wanted,
};

pub(crate) enum Looks {
    For(Matcher),
    Like(Sentences),
    Scored(Vec<Wanted>),
    /// It asks a service of the app's own, how sure it has to be from 0 to 1.
    Asks(Option<f64>),
}

impl Looks {
    /// Whether a condition is met. Where there is no service to ask, scores stand in for it (`scripted`); where there is one, nobody
    /// knows yet.
    pub(super) fn matches(&self, content: &str, scores: &[Score], scripted: bool) -> bool {
        match self {
            Self::For(matcher) => matcher.matches(content),
            Self::Like(sentences) => sentences.matches(content),
            Self::Scored(wanted) => wanted.iter().any(|one| one.is_met(content, scores)),
            Self::Asks(threshold) => {
                scripted && Wanted::service(*threshold).is_met(content, scores)
            }
        }
    }
}

/// What is wrong with an entry of `value`.
pub(crate) struct Mistake {
    pub(crate) place: usize,
    /// The end of a sentence.
    pub(crate) what: String,
}

/// A condition as it was sent.
pub(crate) struct Condition<'c> {
    category: &'c str,
    operator: Operator,
    value: Vec<&'c str>,
    /// Whether `value` names keyword lists. There are three spellings of it.
    names_lists: bool,
    threshold: Option<f64>,
}

impl<'c> Condition<'c> {
    /// Reads a condition whose types were checked.
    pub(crate) fn new(condition: &'c Value) -> Option<Self> {
        let text = |key: &str| condition.get(key).and_then(Value::as_str);
        let is_set = |key: &&str| condition.get(key).and_then(Value::as_bool) == Some(true);
        let value = match condition.get("value") {
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(one)) => vec![one.as_str()],
            _ => Vec::new(),
        };
        let spellings = [
            "isKeywordsReferencePresent",
            "isListReferencePresent",
            "isKeywordReferencePresent",
        ];
        Some(Self {
            category: text("category")?,
            operator: match text("operator") {
                Some("equals") => Operator::Equals,
                _ => Operator::Contains,
            },
            value,
            names_lists: spellings.iter().any(is_set),
            threshold: condition.get("threshold").and_then(Value::as_f64),
        })
    }

    /// Compiles it.
    ///
    /// # Errors
    ///
    /// Which entry of `value` is wrong: no list of this category has that id, or it is no regular expression.
    pub(crate) fn compile(&self, lists: &KeywordLists) -> Result<Looks, Mistake> {
        let terms = self.terms(lists)?;
        let matcher = |category| {
            let terms = Terms {
                category,
                operator: self.operator,
                terms: terms.iter().map(|term| (*term).to_owned()).collect(),
            };
            let compiled = Matcher::new(&terms).map(Looks::For);
            compiled.map_err(|(place, reason)| Mistake {
                place: if self.names_lists { 0 } else { place },
                what: format!("is not a regular expression: {reason}."),
            })
        };
        match self.category {
            "word" => matcher(Category::Word),
            "pattern" => matcher(Category::Pattern),
            "sentence-similarity" => Ok(Looks::Like(Sentences::new(terms, self.threshold))),
            "custom-api" => Ok(Looks::Asks(self.threshold)),
            _ => Ok(Looks::Scored(terms.into_iter().map(Wanted::read).collect())),
        }
    }

    /// What is looked for: what stands in `value`, or in the lists that it names.
    fn terms<'t>(&self, lists: &'t KeywordLists) -> Result<Vec<&'t str>, Mistake>
    where
        'c: 't,
    {
        if !self.names_lists {
            return Ok(self.value.clone());
        }
        let mut terms = Vec::new();
        for (place, id) in self.value.iter().enumerate() {
            let category = KeywordCategory::from_wire(self.category);
            let list = lists.get(id).filter(|list| Some(list.category) == category);
            let list = list.ok_or_else(|| Mistake {
                place,
                what: "names no keyword list of the same category.".to_owned(),
            })?;
            terms.extend(list.terms.iter().map(String::as_str));
        }
        Ok(terms)
    }
}
