//! What an engine says of a message.

use serde_json::json;

/// Whether a message meets the condition of a rule, and how sure the engine is.
///
/// ```
/// use cometchat_webhooks::Verdict;
///
/// let verdict = Verdict::matching(0.97).because("an insult");
/// assert!(verdict.is_matching());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    is_matching: bool,
    confidence: f64,
    reason: Option<String>,
}

impl Verdict {
    /// The message meets the condition. `confidence` is from 0 to 1, and is compared with the percent of the rule; what is outside
    /// is taken for the nearest of the two, and what is no number for 0.
    #[must_use]
    pub fn matching(confidence: f64) -> Self {
        Self::new(true, confidence)
    }

    /// The message does not meet the condition.
    #[must_use]
    pub fn not_matching(confidence: f64) -> Self {
        Self::new(false, confidence)
    }

    fn new(is_matching: bool, confidence: f64) -> Self {
        let confidence = if confidence.is_nan() {
            0.0
        } else {
            confidence.clamp(0.0, 1.0)
        };
        Self {
            is_matching,
            confidence,
            reason: None,
        }
    }

    /// Says why.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Whether the message meets the condition.
    #[must_use]
    pub fn is_matching(&self) -> bool {
        self.is_matching
    }

    /// How sure the engine is, from 0 to 1.
    #[must_use]
    pub fn confidence(&self) -> f64 {
        self.confidence
    }

    pub(crate) fn to_json(&self) -> Vec<u8> {
        let mut answer = json!({
            "isMatchingCondition": self.is_matching,
            "confidence": self.confidence,
        });
        if let Some(reason) = &self.reason {
            answer["reason"] = json!(reason);
        }
        answer.to_string().into_bytes()
    }
}
