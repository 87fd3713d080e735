//! What is known and left out on purpose.

use super::difference::{Difference, What};
use serde::Deserialize;

/// The list in the repository.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeftOut {
    /// Which pages of a navigation are about this API.
    #[serde(default)]
    pages: Vec<String>,
    #[serde(default)]
    left_out: Vec<Entry>,
}

/// What is left out, and why. `*` stands for any text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    what: What,
    #[serde(rename = "where")]
    place: String,
    #[serde(default = "anything")]
    name: String,
    pub(super) reason: String,
}

fn anything() -> String {
    "*".to_owned()
}

impl LeftOut {
    /// Reads the list. An entry without a reason is refused.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let file = crate::workspace::DRIFT;
        let list: Self = serde_json::from_str(text).map_err(|error| format!("{file}: {error}"))?;
        match list
            .left_out
            .iter()
            .find(|entry| entry.reason.trim().is_empty())
        {
            Some(entry) => Err(format!("{file}: `{entry}` has no reason")),
            None => Ok(list),
        }
    }

    /// Whether a page of a navigation is about this API.
    pub(super) fn is_about_this_api(&self, page: &str) -> bool {
        self.pages.iter().any(|pattern| fits(pattern, page))
    }

    /// The entries that a difference fits.
    pub(super) fn entries<'a>(
        &'a self,
        difference: &'a Difference,
    ) -> impl Iterator<Item = (usize, &'a Entry)> {
        let entries = self.left_out.iter().enumerate();
        entries.filter(|(_, entry)| {
            entry.what == difference.what
                && fits(&entry.place, &difference.place)
                && fits(&entry.name, &difference.name)
        })
    }

    /// Every entry, by its number.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.left_out.iter().enumerate()
    }
}

impl Entry {
    /// Whether it is about pages, which no description has.
    pub(super) fn is_about_a_page(&self) -> bool {
        self.what == What::Page
    }
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", self.what, self.place, self.name)
    }
}

/// Whether a text is the pattern, in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    let ends = text
        .char_indices()
        .map(|(index, _)| index)
        .chain([text.len()]);
    ends.into_iter().any(|index| fits(rest, &text[index..]))
}
