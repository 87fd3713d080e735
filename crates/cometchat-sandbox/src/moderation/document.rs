//! Rules as JSON or YAML: the vendor's rules and keyword lists, as far as the sandbox can follow them.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Category, Condition, InvalidRules, Operator, Rule, RuleAction};

/// Limit of CometChat's limits page.
const MAX_LISTS: usize = 25;

/// A whole set of rules, with the keyword lists that they refer to.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    #[serde(default)]
    rules: Vec<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<Value>,
}

/// A rule. What only the vendor's answers hold is taken and left alone, so that such a response can be pasted.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RuleText {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default = "yes")]
    enabled: bool,
    #[serde(default = "block")]
    action: Vec<Action>,
    conditions: Vec<ConditionText>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    active: Option<Value>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    default: Option<Value>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    created_at: Option<Value>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    updated_at: Option<Value>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    revision_id: Option<Value>,
}

/// The vendor's actions. Those that concern people rather than the message do nothing here.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
enum Action {
    BlockMessage,
    DropMessage,
    FlagMessage,
    Kick,
    Ban,
    Block,
    Deactivate,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ConditionText {
    category: Category,
    #[serde(default)]
    operator: Operator,
    /// Terms, or the ids of keyword lists.
    value: OneOrMany,
    #[serde(
        default,
        alias = "isKeywordReferencePresent",
        alias = "isListReferencePresent",
        skip_serializing_if = "std::ops::Not::not"
    )]
    is_keywords_reference_present: bool,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "checked for its value only")]
    operand: Operand,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "checked for its value only")]
    entity: Entity,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    id: Option<Value>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    message: Option<Value>,
    #[serde(default, skip_serializing)]
    #[expect(dead_code, reason = "taken and left alone")]
    is_media_present: Option<Value>,
}

/// Only texts are looked at.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Operand {
    #[default]
    Text,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Entity {
    #[default]
    Message,
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct KeywordText {
    id: String,
    #[expect(dead_code, reason = "for people only")]
    name: Option<String>,
    #[expect(dead_code, reason = "for people only")]
    description: Option<String>,
    category: Category,
    search_terms: OneOrMany,
}

fn yes() -> bool {
    true
}

fn block() -> Vec<Action> {
    vec![Action::BlockMessage]
}

impl Rule {
    /// The rules of a JSON document such as
    /// `{"rules": [{"id": "sales", "name": "Sales", "conditions": [{"category": "word", "value": ["buy now"]}]}]}`. The README of
    /// the crate shows all its fields.
    ///
    /// # Errors
    ///
    /// The place of the first mistake and the rule it is in.
    pub fn list_from_json(json: &str) -> Result<Vec<Self>, InvalidRules> {
        let document: Document =
            serde_json::from_str(json).map_err(|error| InvalidRules::new(error.to_string()))?;
        document.rules()
    }

    /// The rules of a file: JSON, or the same in YAML.
    ///
    /// # Errors
    ///
    /// The file, the place of the first mistake and the rule it is in.
    #[cfg(feature = "cli")]
    pub fn list_from_file(path: impl AsRef<std::path::Path>) -> Result<Vec<Self>, InvalidRules> {
        let path = path.as_ref();
        let in_file = |error: &dyn std::fmt::Display| {
            InvalidRules::new(format!("{}: {error}", path.display()))
        };
        let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                let folder = std::env::current_dir().unwrap_or_default();
                in_file(&format_args!(
                    "there is no such file; a relative path begins at {}",
                    folder.display()
                ))
            }
            _ => in_file(&format_args!("cannot be read: {error}")),
        })?;
        // JSON is YAML too, but its own reader has the better words for what is wrong with it.
        let is_json = path
            .extension()
            .is_some_and(|extension| extension == "json");
        let rules = if is_json {
            Self::list_from_json(&text)
        } else {
            // The first line says all; those after it show the text around the mistake.
            serde_saphyr::from_str::<Document>(&text)
                .map_err(|error| {
                    let text = error.to_string();
                    let first = text.lines().next().unwrap_or_default();
                    InvalidRules::new(first.strip_prefix("error: ").unwrap_or(first))
                })
                .and_then(|document| document.rules())
        };
        let rules = rules.map_err(|error| in_file(&error))?;
        // Compiled once more when a sandbox starts, but only here the file is known.
        super::Rules::new(rules.clone()).map_err(|error| in_file(&error))?;
        Ok(rules)
    }
}

impl Document {
    pub(crate) fn rules(&self) -> Result<Vec<Rule>, InvalidRules> {
        if self.keywords.len() > MAX_LISTS {
            return Err(InvalidRules::new(format!(
                "keywords: more than the {MAX_LISTS} lists that an app may have"
            )));
        }
        let mut lists = HashMap::new();
        for (place, value) in self.keywords.iter().enumerate() {
            let at = place_of("keywords", place, value);
            let list: KeywordText = read(value, &at)?;
            let terms = list.search_terms.terms(list.category);
            if lists.insert(list.id, (list.category, terms)).is_some() {
                return Err(InvalidRules::new(format!(
                    "{at}: id: there is another list with this id"
                )));
            }
        }
        let mut rules = Vec::with_capacity(self.rules.len());
        for (place, value) in self.rules.iter().enumerate() {
            let at = place_of("rules", place, value);
            let text: RuleText = read(value, &at)?;
            let rule = text
                .rule(&lists)
                .map_err(|error| InvalidRules::new(format!("{at}: {error}")))?;
            rules.push(rule);
        }
        Ok(rules)
    }

    /// The document of some rules, the words of keyword lists written out.
    pub(crate) fn of(rules: &[Rule]) -> Self {
        let texts = rules.iter().map(RuleText::of);
        Self {
            rules: texts
                .filter_map(|text| serde_json::to_value(text).ok())
                .collect(),
            keywords: Vec::new(),
        }
    }
}

type Lists = HashMap<String, (Category, Vec<String>)>;

impl RuleText {
    fn rule(self, lists: &Lists) -> Result<Rule, String> {
        let blocks = [Action::BlockMessage, Action::DropMessage];
        let action = if self.action.iter().any(|action| blocks.contains(action)) {
            RuleAction::Block
        } else if self.action.contains(&Action::FlagMessage) {
            RuleAction::Flag
        } else {
            return Err("action: needs blockMessage or flagMessage".to_owned());
        };
        let mut conditions = Vec::with_capacity(self.conditions.len());
        for (place, text) in self.conditions.into_iter().enumerate() {
            let condition = text
                .condition(lists)
                .map_err(|error| format!("conditions[{place}].value: {error}"))?;
            conditions.push(condition);
        }
        Ok(Rule {
            id: self.id,
            name: self.name,
            description: self.description,
            enabled: self.enabled,
            action,
            conditions,
        })
    }

    fn of(rule: &Rule) -> Self {
        let action = match rule.action {
            RuleAction::Block => Action::BlockMessage,
            RuleAction::Flag => Action::FlagMessage,
        };
        Self {
            id: rule.id.clone(),
            name: rule.name.clone(),
            description: rule.description.clone(),
            enabled: rule.enabled,
            action: vec![action],
            conditions: rule.conditions.iter().map(ConditionText::of).collect(),
            active: None,
            default: None,
            created_at: None,
            updated_at: None,
            revision_id: None,
        }
    }
}

impl ConditionText {
    fn condition(self, lists: &Lists) -> Result<Condition, String> {
        let terms = if self.is_keywords_reference_present {
            let mut terms = Vec::new();
            for id in self.value.many() {
                let (category, list) = lists
                    .get(&id)
                    .ok_or_else(|| format!("there is no keyword list {id:?}"))?;
                if *category != self.category {
                    return Err(format!("the keyword list {id:?} is of another category"));
                }
                terms.extend(list.iter().cloned());
            }
            terms
        } else {
            self.value.many()
        };
        Ok(Condition {
            category: self.category,
            operator: self.operator,
            terms,
        })
    }

    fn of(condition: &Condition) -> Self {
        Self {
            category: condition.category,
            operator: condition.operator,
            value: OneOrMany::Many(condition.terms.clone()),
            is_keywords_reference_present: false,
            operand: Operand::Text,
            entity: Entity::Message,
            id: None,
            message: None,
            is_media_present: None,
        }
    }
}

impl OneOrMany {
    fn many(self) -> Vec<String> {
        match self {
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
    }

    /// One text holds several terms: words with commas between them, patterns a line each (CometChat's keyword page).
    fn terms(self, category: Category) -> Vec<String> {
        let separator = match category {
            Category::Word => ',',
            Category::Pattern => '\n',
        };
        match self {
            Self::One(text) => {
                let terms = text.split(separator).map(|term| term.trim().to_owned());
                terms.filter(|term| !term.is_empty()).collect()
            }
            Self::Many(terms) => terms,
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(value: &Value, at: &str) -> Result<T, InvalidRules> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let text = match path.as_str() {
            "." => format!("{at}: {}", error.inner()),
            path => format!("{at}: {path}: {}", error.inner()),
        };
        InvalidRules::new(text)
    })
}

/// The place of an entry, with its id if it has one.
fn place_of(list: &str, place: usize, value: &Value) -> String {
    match value.get("id").and_then(Value::as_str) {
        Some(id) => format!("{list}[{place}] ({id:?})"),
        None => format!("{list}[{place}]"),
    }
}
