//! How alike two sentences are.

use std::collections::BTreeSet;

/// From how many hundredths on two sentences count as alike, unless a condition says otherwise.
const ALIKE: f64 = 0.75;

/// Sentences that nobody is to say, ready to be compared with. What CometChat compares by is documented nowhere: a model, presumably.
/// Here it is the share of words that two sentences have in common, whatever their case and order.
pub(crate) struct Sentences {
    words: Vec<BTreeSet<String>>,
    threshold: f64,
}

impl Sentences {
    pub(crate) fn new<'s>(
        sentences: impl IntoIterator<Item = &'s str>,
        threshold: Option<f64>,
    ) -> Self {
        let words = sentences.into_iter().map(words);
        Self {
            words: words.filter(|words| !words.is_empty()).collect(),
            threshold: threshold.unwrap_or(ALIKE),
        }
    }

    /// Whether the text is like one of them, as a whole or in one of its sentences.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let parts = text.split(['.', '!', '?', '\n']).chain([text]);
        let mut parts = parts.map(words).filter(|part| !part.is_empty());
        parts.any(|part| {
            let mut sentences = self.words.iter();
            sentences.any(|sentence| likeness(sentence, &part) >= self.threshold)
        })
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Twice the words in common, by all words of both: 1 for the same words, 0 for none in common.
fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let common = one.intersection(other).count();
    2.0 * common as f64 / (one.len() + other.len()) as f64
}

#[cfg(test)]
mod tests {
    use super::Sentences;

    #[test]
    fn sentences_are_found_in_other_words_order_and_case() {
        let sentences = Sentences::new(["Let us meet somewhere else"], None);
        assert!(sentences.matches("let us meet somewhere else"));
        assert!(sentences.matches("Hello there! Somewhere else let us meet. Bye"));
        assert!(sentences.matches("Let us meet anywhere else"));
        assert!(!sentences.matches("Let us have dinner"));
        assert!(!sentences.matches(""));
    }

    #[test]
    fn a_threshold_says_how_much_alike() {
        let text = "let us have dinner";
        assert!(Sentences::new(["Let us meet"], Some(0.5)).matches(text));
        assert!(!Sentences::new(["Let us meet"], Some(0.6)).matches(text));
    }
}
