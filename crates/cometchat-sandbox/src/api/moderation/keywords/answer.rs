//! A keyword list as it is answered.

use serde::Serialize;

use super::store::{KeywordCategory, KeywordList};
use crate::api::moderation::rules::revision_id;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeywordsJson<'l> {
    id: &'l str,
    name: &'l str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'l str>,
    category: KeywordCategory,
    #[serde(rename = "isCSV")]
    is_csv: bool,
    search_terms: &'l [String],
    created_at: u64,
    updated_at: u64,
    revision_id: String,
    active: bool,
    /// Only rows of the list have it.
    #[serde(flatten)]
    row: Option<Row<'l>>,
}

/// What is in the vendor's database, and in the list by mistake.
#[derive(Serialize)]
struct Row<'l> {
    #[serde(rename = "_id")]
    id: String,
    #[serde(rename = "appId")]
    app_id: &'l str,
    #[serde(rename = "__v")]
    version: u32,
}

impl<'l> KeywordsJson<'l> {
    pub(super) fn new(app_id: &str, list: &'l KeywordList) -> Self {
        Self {
            id: &list.id,
            name: &list.name,
            description: list.description.as_deref(),
            category: list.category,
            is_csv: list.is_csv,
            search_terms: &list.terms,
            created_at: list.created_at,
            updated_at: list.updated_at,
            revision_id: revision_id(app_id, &list.id, list.revision),
            active: true,
            row: None,
        }
    }

    /// As a row of the list, with its place there.
    pub(super) fn row(app_id: &'l str, place: usize, list: &'l KeywordList) -> Self {
        Self {
            row: Some(Row {
                id: format!("{:08x}{place:016x}", list.created_at),
                app_id,
                version: 0,
            }),
            ..Self::new(app_id, list)
        }
    }
}
