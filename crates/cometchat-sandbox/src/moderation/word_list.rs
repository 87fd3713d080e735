//! Listed words and phrases, found as whole words in any case.

use std::collections::HashMap;

/// A list of words. An entry of several words is a phrase: its words in that order, whatever stands between them that is
/// neither a letter nor a digit. An entry without any letter or digit, such as an emoji, is found anywhere.
#[derive(Default)]
pub(crate) struct WordList {
    /// The rest of each phrase by its first word.
    phrases: HashMap<String, Vec<Vec<String>>>,
    symbols: Vec<String>,
}

impl WordList {
    pub(crate) fn new<'w>(entries: impl IntoIterator<Item = &'w str>) -> Self {
        let mut list = Self::default();
        for entry in entries {
            let mut words = words(entry);
            match words.next() {
                Some(first) => list.phrases.entry(first).or_default().push(words.collect()),
                None if entry.trim().is_empty() => {}
                None => list.symbols.push(entry.trim().to_owned()),
            }
        }
        list
    }

    pub(crate) fn matches(&self, text: &str) -> bool {
        let words: Vec<String> = words(text).collect();
        let phrase_at = |start: usize| {
            self.phrases.get(&words[start]).is_some_and(|rests| {
                rests
                    .iter()
                    .any(|rest| words[start + 1..].starts_with(rest))
            })
        };
        (0..words.len()).any(phrase_at) || self.symbols.iter().any(|symbol| text.contains(symbol))
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::WordList;

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        let list = WordList::new(["rotten", "Müll"]);
        assert!(list.matches("what a ROTTEN, day"));
        assert!(list.matches("das ist MÜLL!"));
        assert!(!list.matches("this is unrottenly fine"));
        assert!(!list.matches(""));
    }

    #[test]
    fn phrases_need_all_their_words_in_order() {
        let list = WordList::new(["buy now", "buy cheap pills"]);
        assert!(list.matches("Buy -- now!!"));
        assert!(list.matches("please buy cheap   pills"));
        assert!(!list.matches("now buy"));
        assert!(!list.matches("buy cheap"));
    }

    #[test]
    fn symbols_are_found_anywhere_and_blank_entries_match_nothing() {
        let list = WordList::new(["💩", "", "  "]);
        assert!(list.matches("so💩so"));
        assert!(!list.matches("  so so "));
    }
}
