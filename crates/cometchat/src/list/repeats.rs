//! Which rows of a page are to be left out, since they were taken before.

use super::Walk;
use super::by::text;
use super::position::{Place, Taken};
use crate::Page;
use crate::types::BrokenRow;
use std::collections::HashSet;

/// What was taken, and may come again.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    /// The keys of the rows of the page before, which a cursor may repeat at its edge.
    before: Vec<String>,
    /// What a walk that was resumed had taken, as far as it has not come again.
    resumed: Vec<String>,
    /// How many rows at the beginning of the first page were taken, in lists by the number of the page.
    skip: usize,
    /// The rows of the present page, in their order.
    page: Vec<Row>,
}

/// A row, which may have no key.
#[derive(Debug)]
struct Row {
    key: Option<String>,
    is_left_out: bool,
}

impl Repeats {
    /// Those of a walk that begins there.
    pub(super) fn new(taken: Taken) -> Self {
        let mut repeats = Self::default();
        match taken {
            Taken::Rows(rows) => repeats.skip = rows,
            Taken::Keys(keys) => repeats.resumed = keys,
        }
        repeats
    }

    /// The keys of the first and of the last row of the present page.
    pub(super) fn edges(&self) -> Option<(&str, &str)> {
        let mut keys = keys_of(&self.page);
        let first = keys.next()?;
        Some((first, keys.next_back().unwrap_or(first)))
    }

    /// Leaves out what was taken before. False if the server answered the page before once more.
    pub(super) fn leave_out<T>(
        &mut self,
        page: &mut Page<T>,
        walk: Walk<T>,
        by_cursor: bool,
    ) -> bool {
        if !self.mark(keys(page, walk), by_cursor) {
            return false;
        }
        if self.page.iter().any(|row| row.is_left_out) {
            let mut rows = self.page.iter();
            page.retain(|_| rows.next().is_none_or(|row| !row.is_left_out));
        }
        true
    }

    /// The part of it that is the same for rows of all types.
    fn mark(&mut self, keys: Vec<Option<String>>, by_cursor: bool) -> bool {
        let new = || keys.iter().flatten().map(String::as_str);
        if new().next().is_some() && new().eq(keys_of(&self.page)) {
            return false;
        }
        let before = std::mem::take(&mut self.page).into_iter();
        let before: Vec<String> = before.filter_map(|row| row.key).collect();
        // A page may have 1,000 rows: each is looked up in those before, not compared with them.
        let known: HashSet<&str> = before.iter().map(String::as_str).collect();
        let skip = std::mem::take(&mut self.skip);
        for (index, key) in keys.into_iter().enumerate() {
            let told = key.as_deref().filter(|_| by_cursor);
            let comes_again = told.is_some_and(|key| known.contains(key) || self.came(key));
            let is_left_out = index < skip || comes_again;
            self.page.push(Row { key, is_left_out });
        }
        self.before = before;
        true
    }

    /// Whether a walk that was resumed had taken it.
    fn came(&mut self, key: &str) -> bool {
        let found = self.resumed.iter().position(|one| one == key);
        found.map(|index| self.resumed.swap_remove(index)).is_some()
    }

    /// What was taken, when `rows` of the present page were, which begins there.
    pub(super) fn taken(&self, rows: usize, here: &Place) -> Taken {
        let (left_out, taken): (Vec<&Row>, Vec<&Row>) =
            self.page.iter().partition(|row| row.is_left_out);
        if let Place::Page(_) = here {
            return Taken::Rows(left_out.len() + rows);
        }
        let taken = taken.into_iter().take(rows);
        let of_page = left_out.into_iter().chain(taken);
        let of_page = of_page.filter_map(|row| row.key.as_ref());
        let before = self.before.iter().map(String::as_str);
        let mut keys = edges(before);
        keys.extend(self.resumed.iter().chain(of_page).cloned());
        Taken::Keys(keys)
    }

    /// What was taken, when the present page was as a whole, and the next begins there.
    pub(super) fn all_taken(&self, next: &Place) -> Taken {
        if let Place::Page(_) = next {
            return Taken::default();
        }
        let mut keys = edges(keys_of(&self.page));
        keys.extend(self.resumed.iter().cloned());
        Taken::Keys(keys)
    }
}

fn keys_of(rows: &[Row]) -> impl DoubleEndedIterator<Item = &str> {
    rows.iter().filter_map(|row| row.key.as_deref())
}

/// The rows at which the next page may begin.
fn edges<'a>(mut page: impl DoubleEndedIterator<Item = &'a str>) -> Vec<String> {
    let first = page.next();
    first
        .into_iter()
        .chain(page.next_back())
        .map(str::to_owned)
        .collect()
}

/// What the rows of a page are known by, in their order.
fn keys<T>(page: &Page<T>, walk: Walk<T>) -> Vec<Option<String>> {
    let mut keys: Vec<_> = page
        .iter()
        .map(|row| Some((walk.key)(row, walk.row).into_owned()).filter(|key| !key.is_empty()))
        .collect();
    for broken in page.broken() {
        keys.insert(broken.index.min(keys.len()), broken_key(broken, walk.row));
    }
    keys
}

fn broken_key(broken: &BrokenRow, row: &str) -> Option<String> {
    broken.value.get(row).and_then(text)
}
