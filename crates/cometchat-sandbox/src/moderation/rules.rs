//! The rules a message is judged by.

use std::collections::HashSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::matcher::Matcher;
use super::{Category, InvalidRules, Rule, RuleAction, Verdict};

/// The id of the rule that every sandbox starts with, under which apps of CometChat have theirs (seen live).
const BUILT_IN: &str = "profanity-filter";

/// Limits of CometChat's limits page.
const MAX_RULES: usize = 25;
const MAX_CONDITIONS: usize = 10;
const MAX_NAME_CHARS: usize = 100;
const MAX_DESCRIPTION_CHARS: usize = 255;
const MAX_WORD_CHARS: usize = 100;

/// How a disapproved message names the rule it broke.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RuleName {
    pub(crate) id: Box<str>,
    pub(crate) name: Box<str>,
}

/// All rules, in the order they are tried.
#[derive(Default)]
pub(crate) struct Rules {
    given: Vec<Rule>,
    ready: Vec<Ready>,
}

/// An enabled rule.
struct Ready {
    name: Arc<RuleName>,
    action: RuleAction,
    matchers: Vec<Matcher>,
}

impl Rules {
    /// Checks and compiles rules. An error names the rule by its place and id.
    pub(crate) fn new(given: Vec<Rule>) -> Result<Self, InvalidRules> {
        let custom = given.iter().filter(|rule| rule.id != BUILT_IN).count();
        if custom > MAX_RULES {
            return Err(InvalidRules::new(format!(
                "rules: {custom} of them, more than the {MAX_RULES} that an app may have"
            )));
        }
        let mut ids = HashSet::new();
        let mut ready = Vec::new();
        for (place, rule) in given.iter().enumerate() {
            let wrong =
                |what: String| InvalidRules::new(format!("rules[{place}] ({:?}): {what}", rule.id));
            check(rule).map_err(wrong)?;
            if !ids.insert(&rule.id) {
                return Err(wrong("id: there is another rule with this id".to_owned()));
            }
            // A rule that is switched off has to be right too.
            let compiled = Ready::new(rule).map_err(wrong)?;
            if rule.enabled {
                ready.push(compiled);
            }
        }
        Ok(Self { given, ready })
    }

    /// The rule of listed words that a sandbox starts with.
    pub(crate) fn built_in(words: &[String]) -> Option<Rule> {
        (!words.is_empty()).then(|| Rule::new(BUILT_IN, "Profanity Filter").words(words))
    }

    pub(crate) fn given(&self) -> &[Rule] {
        &self.given
    }

    /// Judges the text of a message: its `data.text`, a caption in the case of media. Nothing else is looked at.
    pub(crate) fn judge(&self, text: &str) -> Verdict {
        let first = |action| {
            let matching = |rule: &&Ready| rule.action == action && rule.matches(text);
            self.ready
                .iter()
                .find(matching)
                .map(|rule| Arc::clone(&rule.name))
        };
        if let Some(rule) = first(RuleAction::Block) {
            return Verdict::Disapproved(rule);
        }
        match first(RuleAction::Flag) {
            Some(rule) => Verdict::Flagged(rule),
            None => Verdict::Approved,
        }
    }

    /// Which condition of a rule a text meets.
    pub(crate) fn condition_met(&self, rule: &RuleName, text: &str) -> Option<usize> {
        let rule = self.ready.iter().find(|ready| *ready.name == *rule)?;
        let mut matchers = rule.matchers.iter();
        matchers.position(|matcher| matcher.matches(text))
    }
}

impl Ready {
    fn new(rule: &Rule) -> Result<Self, String> {
        let mut matchers = Vec::with_capacity(rule.conditions.len());
        for (place, condition) in rule.conditions.iter().enumerate() {
            let matcher = Matcher::new(condition).map_err(|(term, reason)| {
                format!("conditions[{place}].value[{term}]: not a regular expression: {reason}")
            })?;
            matchers.push(matcher);
        }
        Ok(Self {
            name: Arc::new(RuleName {
                id: rule.id.as_str().into(),
                name: rule.name.as_str().into(),
            }),
            action: rule.action,
            matchers,
        })
    }

    fn matches(&self, text: &str) -> bool {
        self.matchers.iter().any(|matcher| matcher.matches(text))
    }
}

fn check(rule: &Rule) -> Result<(), String> {
    let too_long = |text: &str, most: usize| text.chars().count() > most;
    for (field, text) in [("id", &rule.id), ("name", &rule.name)] {
        if text.trim().is_empty() {
            return Err(format!("{field}: must not be empty"));
        }
        if too_long(text, MAX_NAME_CHARS) {
            return Err(format!(
                "{field}: has more than {MAX_NAME_CHARS} characters"
            ));
        }
    }
    let description = rule.description.as_deref().unwrap_or_default();
    if too_long(description, MAX_DESCRIPTION_CHARS) {
        return Err(format!(
            "description: has more than {MAX_DESCRIPTION_CHARS} characters"
        ));
    }
    if rule.conditions.len() > MAX_CONDITIONS {
        return Err(format!("conditions: more than {MAX_CONDITIONS} of them"));
    }
    for (place, condition) in rule.conditions.iter().enumerate() {
        for (term, text) in condition.terms.iter().enumerate() {
            if condition.category == Category::Word && too_long(text, MAX_WORD_CHARS) {
                return Err(format!(
                    "conditions[{place}].value[{term}]: has more than {MAX_WORD_CHARS} characters"
                ));
            }
        }
    }
    Ok(())
}
