//! Queries, read by the same declarations as bodies.

use percent_encoding::percent_decode_str;

use super::accept::{Field, Rule};
use crate::error::ApiError;
use crate::input::ValidationErrors;

/// The last moment that there is, in seconds: numbers are of 64 bits with a sign.
const LATEST: u64 = i64::MAX as u64;

/// A query that was checked.
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Reads and checks a query. Parameters that are not declared say nothing.
    pub(crate) fn read(
        text: &str,
        accepted: impl Iterator<Item = &'static Field>,
    ) -> Result<Self, ApiError> {
        let decoded = |text: &str| {
            let text = text.replace('+', " ");
            percent_decode_str(&text).decode_utf8_lossy().into_owned()
        };
        let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        let accepted: Vec<&Field> = accepted.collect();
        let is_declared = |(name, _): &(String, String)| {
            let name = name.strip_suffix("[]").unwrap_or(name);
            accepted.iter().any(|field| field.name == name)
        };
        let query = Self {
            pairs: pairs.filter(is_declared).collect(),
        };
        let mut errors = ValidationErrors::default();
        for field in accepted {
            query.check(field, &mut errors);
        }
        errors.refuse_if_any()?;
        Ok(query)
    }

    fn check(&self, field: &Field, errors: &mut ValidationErrors) {
        let name = field.name;
        let is_sent = self.pairs.iter().any(|(key, _)| key == name);
        let needs_text = matches!(field.rule, Rule::Flag | Rule::Whole(..) | Rule::Moment);
        if is_sent && needs_text && self.text(name).is_none() {
            errors.invalid(name, format!("The {name} field must not be empty."));
            return;
        }
        let Some(value) = self.text(name) else {
            if field.required {
                errors.invalid(name, format!("The {name} field is required."));
            }
            return;
        };
        let mut refuse = |rule: String| errors.invalid(name, format!("The {name} field {rule}"));
        match field.rule {
            Rule::Flag if self.flag(name).is_none() => refuse("must be true or false.".to_owned()),
            Rule::Whole(least, most) => {
                let number = value.parse().ok();
                if !number.is_some_and(|number: u64| (least..=most.min(LATEST)).contains(&number)) {
                    refuse(format!("must be between {least} and {most}."));
                }
            }
            Rule::Moment if !value.parse().is_ok_and(|moment: u64| moment <= LATEST) => {
                refuse("must be an integer.".to_owned())
            }
            Rule::OneOf(values) if !values.contains(&value) => {
                errors.invalid(name, format!("The selected {name} is invalid."));
            }
            Rule::Several(values) if self.texts(name).iter().any(|text| !values.contains(text)) => {
                errors.invalid(name, format!("The selected {name} is invalid."));
            }
            _ => {}
        }
    }

    /// The last value of a parameter, as the real service's framework takes it.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().rev().find(|(key, _)| key == name);
        found
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        match self.text(name)? {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }

    pub(crate) fn whole(&self, name: &str) -> Option<u64> {
        self.text(name)?.parse().ok()
    }

    /// All values of a parameter: its name repeated, also with `[]`, or joined by commas.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        let is = |key: &str| key.strip_suffix("[]").unwrap_or(key) == name;
        let values = self.pairs.iter().filter(|(key, _)| is(key));
        let texts = values.flat_map(|(_, value)| value.split(','));
        texts
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .collect()
    }

    /// Whether a moment lies in the range `name[from]` to `name[to]`, both ends included. What has no moment lies in none.
    pub(crate) fn within(&self, name: &str, moment: Option<u64>) -> bool {
        let bound = |end: &str| self.whole(&format!("{name}[{end}]"));
        let (from, to) = (bound("from"), bound("to"));
        match moment {
            None => from.is_none() && to.is_none(),
            Some(moment) => {
                from.is_none_or(|from| from <= moment) && to.is_none_or(|to| moment <= to)
            }
        }
    }

    /// Whether a parameter is not sent, or names this value among others.
    pub(crate) fn is_any(&self, name: &str, value: &str) -> bool {
        let values = self.texts(name);
        values.is_empty() || values.contains(&value)
    }

    /// Whether all that a parameter names is among these.
    pub(crate) fn has_all<T: AsRef<str>>(&self, name: &str, among: &[T]) -> bool {
        let values = self.texts(name);
        let is_there = |value: &&str| among.iter().any(|known| known.as_ref() == *value);
        values.iter().all(is_there)
    }

    /// Whether one of these fields begins with `searchKey`, whatever its case. `searchIn` says which ones are looked at.
    pub(crate) fn finds_beginning(&self, fields: &[(&str, &str)]) -> bool {
        self.finds(fields, |text, wanted| text.starts_with(wanted))
    }

    /// Whether one of these fields holds `searchKey`, whatever its case.
    pub(crate) fn finds_within(&self, fields: &[(&str, &str)]) -> bool {
        self.finds(fields, |text, wanted| text.contains(wanted))
    }

    fn finds(&self, fields: &[(&str, &str)], is_match: fn(&str, &str) -> bool) -> bool {
        let Some(wanted) = self.text("searchKey").map(str::to_lowercase) else {
            return true;
        };
        fields.iter().any(|(name, text)| {
            self.is_any("searchIn", name) && is_match(&text.to_lowercase(), &wanted)
        })
    }
}
