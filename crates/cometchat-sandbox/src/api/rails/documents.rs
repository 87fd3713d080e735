//! Stored documents: whatever is kept as it was sent, under an id of its kind. A row each; what a kind holds is data.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Accepted, Field};
use crate::error::{ApiError, Code};

/// A kind of documents.
pub(crate) struct Kind {
    /// What one of them is called, in sentences and events.
    pub(crate) name: &'static str,
    /// The field that the id is answered in.
    pub(crate) id: &'static str,
    /// What one holds, in the order in which it is answered.
    pub(crate) fields: &'static [Field],
    pub(crate) unknown: Code,
    pub(crate) taken: Code,
}

#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Document {
    fields: Map<String, Value>,
    /// Epoch seconds, as the following.
    pub(crate) created_at: u64,
    pub(crate) updated_at: Option<u64>,
}

impl Document {
    /// One that holds nothing yet.
    pub(crate) fn new(created_at: u64) -> Self {
        Self {
            created_at,
            ..Self::default()
        }
    }

    /// Takes over what a body says, and leaves the rest.
    pub(crate) fn take(&mut self, kind: &Kind, body: &Accepted<'_>) {
        for field in kind.fields {
            if let Some(value) = body.value(field.name) {
                self.fields.insert(field.name.to_owned(), value.clone());
            } else if body.is_null(field) {
                self.fields.remove(field.name);
            }
        }
        for field in body.texts("unset").unwrap_or_default() {
            self.fields.remove(field);
        }
    }

    /// All that it holds.
    pub(crate) fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }

    pub(crate) fn fields_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.fields
    }

    /// Puts this in place of all that it holds.
    pub(crate) fn replace(&mut self, fields: Map<String, Value>) {
        self.fields = fields;
    }

    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    /// Puts a field back to what it was.
    pub(crate) fn restore(&mut self, name: &str, value: Option<Value>) {
        match value {
            Some(value) => self.set(name, value),
            None => drop(self.fields.remove(name)),
        }
    }

    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.fields.insert(name.to_owned(), value.into());
    }
}

/// All documents of all kinds, by id.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Documents {
    rows: BTreeMap<String, BTreeMap<String, Document>>,
}

impl Documents {
    pub(crate) fn get(&self, kind: &Kind, id: &str) -> Option<&Document> {
        self.rows.get(kind.name)?.get(id)
    }

    /// The document with this id.
    ///
    /// # Errors
    ///
    /// The kind's code for an unknown id.
    pub(crate) fn find(&self, kind: &Kind, id: &str) -> Result<&Document, ApiError> {
        self.get(kind, id).ok_or_else(|| unknown(kind, id))
    }

    pub(crate) fn find_mut(&mut self, kind: &Kind, id: &str) -> Result<&mut Document, ApiError> {
        let rows = self.rows.get_mut(kind.name);
        rows.and_then(|rows| rows.get_mut(id))
            .ok_or_else(|| unknown(kind, id))
    }

    /// Refuses if the id is taken.
    pub(crate) fn must_be_free(&self, kind: &Kind, id: &str) -> Result<(), ApiError> {
        match self.get(kind, id) {
            None => Ok(()),
            Some(_) => Err(ApiError::new(
                kind.taken,
                format!("The {} {id} exists already.", kind.name),
            )),
        }
    }

    pub(crate) fn put(&mut self, kind: &Kind, id: &str, document: Document) {
        let rows = self.rows.entry(kind.name.to_owned()).or_default();
        rows.insert(id.to_owned(), document);
    }

    pub(crate) fn remove(&mut self, kind: &Kind, id: &str) {
        if let Some(rows) = self.rows.get_mut(kind.name) {
            rows.remove(id);
        }
    }

    /// All of a kind, in the order of their ids.
    pub(crate) fn all(&self, kind: &Kind) -> impl Iterator<Item = (&str, &Document)> {
        let rows = self.rows.get(kind.name).into_iter().flatten();
        rows.map(|(id, document)| (id.as_str(), document))
    }
}

/// A document as it is answered.
pub(crate) struct DocumentJson<'s> {
    pub(crate) kind: &'static Kind,
    pub(crate) id: &'s str,
    pub(crate) document: &'s Document,
    /// Whether it says when it was changed.
    pub(crate) with_updated_at: bool,
}

impl Serialize for DocumentJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(self.kind.id, self.id)?;
        for field in self.kind.fields {
            if let Some(value) = self.document.fields.get(field.name) {
                map.serialize_entry(field.name, value)?;
            }
        }
        map.serialize_entry("createdAt", &self.document.created_at)?;
        if let Some(updated_at) = self.document.updated_at.filter(|_| self.with_updated_at) {
            map.serialize_entry("updatedAt", &updated_at)?;
        }
        map.end()
    }
}

fn unknown(kind: &Kind, id: &str) -> ApiError {
    let id: String = id.chars().take(100).collect();
    ApiError::new(
        kind.unknown,
        format!("There is no {} {}.", kind.name, id.to_lowercase()),
    )
}
