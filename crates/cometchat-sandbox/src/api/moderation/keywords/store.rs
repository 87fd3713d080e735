//! The keyword lists of the app's own, as they are remembered.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum KeywordCategory {
    Word,
    Pattern,
    SentenceSimilarity,
}

impl KeywordCategory {
    pub(crate) const NAMES: &'static [&'static str] = &["word", "pattern", "sentence-similarity"];

    pub(crate) fn from_wire(name: &str) -> Option<Self> {
        match name {
            "word" => Some(Self::Word),
            "pattern" => Some(Self::Pattern),
            "sentence-similarity" => Some(Self::SentenceSimilarity),
            _ => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
pub(crate) struct KeywordList {
    pub(crate) id: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) description: Option<Box<str>>,
    pub(crate) category: KeywordCategory,
    /// Whether the terms came as a file.
    pub(crate) is_csv: bool,
    pub(crate) terms: Vec<String>,
    /// Epoch seconds, as the following.
    pub(crate) created_at: u64,
    pub(crate) updated_at: u64,
    pub(crate) revision: usize,
}

/// In the order in which they were made.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct KeywordLists {
    list: Vec<KeywordList>,
}

impl KeywordLists {
    pub(crate) fn all(&self) -> &[KeywordList] {
        &self.list
    }

    pub(crate) fn get(&self, id: &str) -> Option<&KeywordList> {
        self.list.iter().find(|list| &*list.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut KeywordList> {
        self.list.iter_mut().find(|list| &*list.id == id)
    }

    pub(crate) fn add(&mut self, list: KeywordList) {
        self.list.push(list);
    }

    /// Says whether there was one.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let before = self.list.len();
        self.list.retain(|list| &*list.id != id);
        self.list.len() < before
    }
}
