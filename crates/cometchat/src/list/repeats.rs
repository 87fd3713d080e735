//! Which rows of a page are to be left out, since they were taken before.

use super::Walk;
use super::by::text;
use super::position::{Place, Taken};
use crate::Page;
use crate::types::BrokenRow;

/// What was taken, and may come again.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    /// The keys of the rows of the page before, which a cursor may repeat at its edge.
    before: Vec<String>,
    /// What a walk that was resumed had taken, as far as it has not come again.
    resumed: Vec<String>,
    /// How many rows at the beginning of the first page were taken, in lists by the number of the page.
    skip: usize,
    /// The keys of all rows of the present page, in their order.
    page: Vec<String>,
    /// The keys of those that were left out.
    dropped: Vec<String>,
    /// How many were left out.
    dropped_rows: usize,
    /// The keys of those that were not.
    keys: Vec<Option<String>>,
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

    /// Leaves out what was taken before. False if the server answered the page before once more.
    pub(super) fn leave_out<T>(
        &mut self,
        page: &mut Page<T>,
        walk: Walk<T>,
        by_cursor: bool,
    ) -> bool {
        let keys = keys(page, walk);
        let all: Vec<String> = keys.iter().flatten().cloned().collect();
        if !all.is_empty() && all == self.page {
            return false;
        }
        let before = std::mem::replace(&mut self.page, all);
        self.dropped.clear();
        self.keys.clear();
        self.dropped_rows = 0;
        let skip = std::mem::take(&mut self.skip);
        let mut is_kept = Vec::with_capacity(keys.len());
        for (index, key) in keys.into_iter().enumerate() {
            let comes_again = by_cursor
                && key
                    .as_ref()
                    .is_some_and(|key| before.contains(key) || self.came(key));
            let is_left_out = index < skip || comes_again;
            is_kept.push(!is_left_out);
            if is_left_out {
                self.dropped_rows += 1;
                self.dropped.extend(key);
            } else {
                self.keys.push(key);
            }
        }
        if self.dropped_rows > 0 {
            let mut is_kept = is_kept.into_iter();
            page.retain(|_| is_kept.next().unwrap_or(true));
        }
        self.before = before;
        true
    }

    /// Whether a walk that was resumed had taken it.
    fn came(&mut self, key: &String) -> bool {
        let found = self.resumed.iter().position(|one| one == key);
        found.map(|index| self.resumed.swap_remove(index)).is_some()
    }

    /// What was taken, when `rows` of the present page were, which begins there.
    pub(super) fn taken(&self, rows: usize, here: &Place) -> Taken {
        if let Place::Page(_) = here {
            return Taken::Rows(self.dropped_rows + rows);
        }
        let mut keys = edges(&self.before);
        keys.extend(self.resumed.iter().chain(&self.dropped).cloned());
        keys.extend(self.keys.iter().take(rows).flatten().cloned());
        Taken::Keys(keys)
    }

    /// What was taken, when the present page was as a whole, and the next begins there.
    pub(super) fn all_taken(&self, next: &Place) -> Taken {
        if let Place::Page(_) = next {
            return Taken::default();
        }
        let mut keys = edges(&self.page);
        keys.extend(self.resumed.iter().cloned());
        Taken::Keys(keys)
    }
}

/// The rows at which the next page may begin.
fn edges(page: &[String]) -> Vec<String> {
    let last = page.last().filter(|_| page.len() > 1);
    page.first().into_iter().chain(last).cloned().collect()
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
