//! How lists go on.

use super::position::Place;
use crate::call::Pending;
use crate::types::{ListCursor, ListMeta};
use serde_json::Value;
use std::collections::BTreeMap;

/// How to ask for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// By the number of the page. An empty page is the end; the total is known to be wrong.
    Number,
    /// By when the last row was changed.
    UpdatedAt,
    /// By the id of the last message.
    Message,
    /// By the id of the last entry, which the cursor of the response does not say: it names a message.
    Log,
}

/// The number of the page.
const PAGE: &str = "page";
/// On which side of the row that the cursor names the page lies.
const AFFIX: &str = "affix";
/// The id of an entry.
const LOG_ID: &str = "logId";

impl By {
    /// The parameters of the query that say where a page begins, each with its name in the cursor of the response.
    fn cursor(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Number => &[],
            Self::UpdatedAt => &[("updatedAt", "updatedAt")],
            Self::Message => &[("id", "id"), ("sentAt", "sentAt")],
            Self::Log => &[(LOG_ID, LOG_ID)],
        }
    }

    /// The list that is asked for, whichever page of it.
    pub(super) fn list(self, pending: &Pending) -> String {
        match self {
            Self::Number => pending.list(&[PAGE]),
            _ => {
                let names: Vec<&str> = self.cursor().iter().map(|(name, _)| *name).collect();
                pending.list(&names)
            }
        }
    }

    /// Where the first page begins.
    pub(super) fn first(self, pending: Option<&Pending>) -> Place {
        let asked = |name: &str| pending.and_then(|pending| pending.query_value(name));
        match self {
            Self::Number => {
                Place::Page(asked(PAGE).and_then(|page| page.parse().ok()).unwrap_or(1))
            }
            _ => Place::Cursor(
                self.cursor()
                    .iter()
                    .filter_map(|(name, _)| Some(((*name).to_owned(), asked(name)?)))
                    .collect(),
            ),
        }
    }

    /// Whether a place is one of a list that goes on so.
    pub(super) fn fits(self, place: &Place) -> bool {
        match place {
            Place::Page(_) => self == Self::Number,
            Place::Cursor(cursor) => {
                let names = self.cursor();
                let is_known =
                    |name: &String| name == AFFIX || names.iter().any(|(known, _)| known == name);
                self != Self::Number && cursor.keys().all(is_known)
            }
        }
    }

    /// Where the page behind this one begins, if there is one. `edges` are the keys of its first and its last row.
    pub(super) fn next(
        self,
        here: &Place,
        meta: &ListMeta,
        edges: Option<(&str, &str)>,
        pending: &Pending,
    ) -> Option<Place> {
        match here {
            Place::Page(page) => Some(Place::Page(page.saturating_add(1))),
            Place::Cursor(_) if self == Self::Log => {
                log_after(meta, edges?, pending).map(Place::Cursor)
            }
            Place::Cursor(_) => {
                let cursor = meta.next.as_ref().or(meta.cursor.as_ref())?;
                self.cursor_of(cursor, pending).map(Place::Cursor)
            }
        }
    }

    /// The parameters that a cursor comes to. A cursor that names no row leads nowhere.
    fn cursor_of(self, cursor: &ListCursor, pending: &Pending) -> Option<BTreeMap<String, String>> {
        let cursor = serde_json::to_value(cursor).ok()?;
        let value = |name: &str, key: &str| {
            let text = text(cursor.get(key)?)?;
            pending.takes_query(name).then(|| (name.to_owned(), text))
        };
        let row = self
            .cursor()
            .iter()
            .filter_map(|(name, key)| value(name, key));
        // Not collected, which takes the code of a sort.
        let mut place = BTreeMap::new();
        place.extend(row);
        if place.is_empty() {
            return None;
        }
        place.extend(value(AFFIX, AFFIX));
        Some(place)
    }

    /// Asks for the page that begins there.
    pub(super) fn ask(self, pending: &mut Pending, place: &Place) {
        pending.change(|request| {
            match place {
                Place::Page(page) => request.set_query(PAGE, &page.to_string()),
                Place::Cursor(cursor) => {
                    for (name, _) in self.cursor() {
                        request.remove_query(name);
                    }
                    for (name, value) in cursor {
                        request.set_query(name, value);
                    }
                }
            }
            Ok(())
        });
    }
}

/// Where logs go on: beyond the last row of a page, which is the oldest, or, where newer ones are asked for, beyond the first.
fn log_after(
    meta: &ListMeta,
    (first, last): (&str, &str),
    pending: &Pending,
) -> Option<BTreeMap<String, String>> {
    let is_back = pending.query_value(AFFIX).as_deref() == Some("prepend");
    let (cursor, row, affix) = if is_back {
        (meta.previous.as_ref(), first, "prepend")
    } else {
        let next = meta.next.as_ref().or(meta.cursor.as_ref());
        (next, last, "append")
    };
    cursor?;
    Some(BTreeMap::from([
        (AFFIX.to_owned(), affix.to_owned()),
        (LOG_ID.to_owned(), row.to_owned()),
    ]))
}

/// The text of an id or of a moment, which the server writes as text or as a number.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
