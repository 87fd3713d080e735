//! The terms of a list, and what is wrong with them.

use regex_syntax::Parser;
use serde_json::Value;

use super::store::KeywordCategory;
use crate::input::ValidationErrors;
use crate::moderation::{Category, Condition, Matcher, Operator};

/// How many characters a word has at most (CometChat's limits page).
const WORD_CHARS: usize = 100;
/// How many patterns a list of the sandbox has at most: each may take a mebibyte once it is compiled.
const PATTERNS: usize = 1000;

/// The terms of a value: a list of them, or one text with commas between words and a line each for patterns and sentences.
pub(super) fn of_value(category: KeywordCategory, value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => {
            let texts = list.iter().filter_map(Value::as_str);
            texts.map(str::to_owned).collect()
        }
        Value::String(text) => of_text(category, text),
        _ => Vec::new(),
    }
}

pub(super) fn of_text(category: KeywordCategory, text: &str) -> Vec<String> {
    let separators: &[char] = match category {
        KeywordCategory::Word => &[',', '\n'],
        _ => &['\n'],
    };
    let terms = text.split(separators).map(str::trim);
    let terms = terms.filter(|term| !term.is_empty());
    terms.map(str::to_owned).collect()
}

/// Notes what is wrong with the terms that stood in this field.
pub(super) fn check(
    field: &str,
    category: KeywordCategory,
    terms: &[String],
    errors: &mut ValidationErrors,
) {
    if terms.is_empty() {
        errors.invalid(field, format!("The {field} field is required."));
    }
    if category == KeywordCategory::Pattern && terms.len() > PATTERNS {
        let sentence = format!("The {field} field must not have more than {PATTERNS} items.");
        return errors.invalid(field, sentence);
    }
    for (place, term) in terms.iter().enumerate() {
        let wrong = match category {
            KeywordCategory::Word if term.chars().count() > WORD_CHARS => {
                Some("must not be greater than 100 characters.".to_owned())
            }
            KeywordCategory::Pattern => unusable(term),
            _ => None,
        };
        if let Some(wrong) = wrong {
            let field = format!("{field}.{place}");
            errors.invalid(field.clone(), format!("The {field} field {wrong}"));
        }
    }
}

/// Why a pattern cannot be used: it is none, or may match texts of any length, which CometChat's keyword page calls unbounded.
fn unusable(pattern: &str) -> Option<String> {
    let condition = Condition {
        category: Category::Pattern,
        operator: Operator::Contains,
        terms: vec![pattern.to_owned()],
    };
    if let Err((_, reason)) = Matcher::new(&condition) {
        return Some(format!("is not a regular expression: {reason}."));
    }
    let parsed = Parser::new().parse(pattern).ok()?;
    let is_unbounded = parsed.properties().maximum_len().is_none();
    is_unbounded.then(|| "must not be an unbounded regular expression.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{of_text, unusable};
    use crate::api::moderation::keywords::KeywordCategory;

    #[test]
    fn words_stand_between_commas_and_patterns_on_lines() {
        let words = of_text(KeywordCategory::Word, "acme, globex\r\n,\"initech\"");
        assert_eq!(words, ["acme", "globex", "\"initech\""]);
        let patterns = of_text(KeywordCategory::Pattern, "a{1,2}\r\nb{3}\n");
        assert_eq!(patterns, ["a{1,2}", "b{3}"]);
    }

    #[test]
    fn a_pattern_has_to_end_somewhere() {
        for bounded in ["[0-9]{10,15}", "a?b", "acme|globex", r"zq\d{1,4}"] {
            assert_eq!(unusable(bounded), None, "{bounded}");
        }
        for unbounded in [".*", "a+", "[0-9]{10,}", "(ab|c*)d"] {
            assert!(unusable(unbounded).is_some(), "{unbounded}");
        }
        assert!(unusable("zq(").is_some());
    }
}
