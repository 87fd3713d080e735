//! One page of a list.

use crate::Response;
use crate::types::{BrokenRow, ListCursor, ListMeta, Rows};
use serde::{Serialize, Serializer};
use std::ops::Deref;

/// One page of a list. It dereferences to a slice of its rows.
///
/// ```
/// # use cometchat::{Client, Error};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let reasons = client.moderation().reasons().list().await?;
/// for reason in &reasons {
///     println!("{}: {:?}", reason.id, reason.name);
/// }
/// println!("{} rows could not be read", reasons.broken().len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    rows: Rows<T>,
    meta: ListMeta,
}

impl<T> Page<T> {
    pub(crate) fn new(rows: Rows<T>, meta: Option<ListMeta>, cursor: Option<ListCursor>) -> Self {
        let mut meta = meta.unwrap_or_default();
        // Some operations write it beside `meta`.
        meta.cursor = meta.cursor.or(cursor);
        Self { rows, meta }
    }

    /// What the server says of the whole list and of where this page stands in it. Its counts are not reliable.
    #[must_use]
    pub fn meta(&self) -> &ListMeta {
        &self.meta
    }

    /// The rows that could not be read, as they came, with their places. Usually there are none.
    #[must_use]
    pub fn broken(&self) -> &[BrokenRow] {
        self.rows.broken()
    }

    /// The rows that could be read.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.rows.into_vec()
    }

    /// Keeps only the rows that `keep` wants.
    pub(crate) fn retain(&mut self, keep: impl FnMut(Result<&T, &BrokenRow>) -> bool) {
        self.rows.retain(keep);
    }

    /// The rows with their broken ones, in the order of the server.
    pub(crate) fn into_rows(self) -> (Rows<T>, ListMeta) {
        (self.rows, self.meta)
    }
}

/// As the list of its rows, those that could not be read among them.
impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rows.serialize(serializer)
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl<'a, T> IntoIterator for &'a Response<Page<T>> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl<T> IntoIterator for Response<Page<T>> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_inner().into_iter()
    }
}
