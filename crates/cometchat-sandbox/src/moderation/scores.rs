//! Scripted scores, in place of a model or a service that judges.

use serde::{Deserialize, Serialize};

/// What a model would say of every message with this text in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Score {
    /// Looked for in the text, the custom data or the addresses of attached files, whatever its case.
    pub(crate) text: String,
    /// What it is, such as `Profanity`. A service of the app's own is asked for `custom-api`.
    pub(crate) label: String,
    /// How sure, from 0 to 100.
    pub(crate) score: f64,
}

/// The label that a condition of the category `custom-api` asks for.
pub(crate) const CUSTOM_API: &str = "custom-api";

/// What a condition asks of a model, such as `Profanity_greaterThan_80`.
#[derive(Debug, PartialEq)]
pub(crate) struct Wanted {
    /// Nothing asks for anything.
    label: Option<String>,
    more_than: f64,
}

impl Wanted {
    /// Reads `label_greaterThan_80` or a label alone, of which any score above 50 is meant. `AnyOf` and `Any unsafe content`
    /// stand for every label but that of a service.
    pub(crate) fn read(text: &str) -> Self {
        let (label, more_than) = match text.rsplit_once("_greaterThan_") {
            Some((label, number)) => (label, number.parse().unwrap_or(50.0)),
            None => (text, 50.0),
        };
        let is_any = ["anyof", "any unsafe content"].contains(&label.to_lowercase().as_str());
        Self {
            label: (!is_any).then(|| label.to_owned()),
            more_than,
        }
    }

    /// What a service of the app's own is asked: how sure it is, from 0 to 1.
    pub(crate) fn service(threshold: Option<f64>) -> Self {
        Self {
            label: Some(CUSTOM_API.to_owned()),
            more_than: threshold.map_or(0.0, |threshold| threshold * 100.0),
        }
    }

    /// Whether one of the scores of a message is what is asked for.
    pub(crate) fn is_met(&self, content: &str, scores: &[Score]) -> bool {
        let content = content.to_lowercase();
        scores.iter().any(|score| {
            let is_label = match &self.label {
                Some(label) => label.eq_ignore_ascii_case(&score.label),
                None => score.label != CUSTOM_API,
            };
            is_label && score.score > self.more_than && content.contains(&score.text.to_lowercase())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Score, Wanted};

    fn scores(label: &str, score: f64) -> [Score; 1] {
        let (text, label) = ("picture".to_owned(), label.to_owned());
        [Score { text, label, score }]
    }

    #[test]
    fn a_score_has_to_pass_the_limit_of_its_label() {
        let wanted = Wanted::read("Violence_greaterThan_80");
        assert!(wanted.is_met("https://x/Picture.png", &scores("violence", 81.0)));
        assert!(!wanted.is_met("https://x/Picture.png", &scores("violence", 80.0)));
        assert!(!wanted.is_met("https://x/Picture.png", &scores("drugs", 99.0)));
        assert!(!wanted.is_met("https://x/other.png", &scores("violence", 99.0)));
    }

    #[test]
    fn any_label_will_do_but_that_of_a_service() {
        let any = Wanted::read("AnyOf_greaterThan_10");
        assert!(any.is_met("picture", &scores("drugs", 11.0)));
        assert!(!any.is_met("picture", &scores("custom-api", 99.0)));
        assert!(Wanted::service(Some(0.5)).is_met("picture", &scores("custom-api", 51.0)));
        assert!(!Wanted::service(Some(0.5)).is_met("picture", &scores("custom-api", 50.0)));
    }
}
