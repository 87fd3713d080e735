//! The wrappers around what is answered.

use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct Data<T> {
    pub(crate) data: T,
}

/// A list without pages, as the moderation lists are.
#[derive(Serialize)]
pub(crate) struct List<'a, T> {
    data: &'a [T],
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    current: Current,
}

#[derive(Serialize)]
struct Current {
    limit: usize,
    count: usize,
}

impl<'a, T> List<'a, T> {
    pub(crate) fn new(data: &'a [T], limit: usize) -> Self {
        let count = data.len();
        Self {
            data,
            meta: Meta {
                current: Current { limit, count },
            },
        }
    }
}
