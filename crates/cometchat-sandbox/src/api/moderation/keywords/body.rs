//! A keyword list as it is sent: a form, or JSON.

use serde_json::{Map, Value};

use super::store::KeywordCategory;
use super::terms;
use crate::api::Call;
use crate::api::rails::check;
use crate::app::App;
use crate::error::ApiError;
use crate::input::ValidationErrors;

/// How many bytes a file has at most (CometChat's limits page).
const FILE_BYTES: usize = 1024 * 1024;

/// What a request says of a list.
pub(super) struct Sent {
    pub(super) id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) category: KeywordCategory,
    pub(super) terms: Vec<String>,
    pub(super) is_csv: bool,
}

pub(super) fn read(app: &App, call: &Call<'_>) -> Result<Sent, ApiError> {
    let mut file = None;
    let mut form = Map::new();
    let fields = match call.body.form()? {
        None => call.body.object()?,
        Some(parts) => {
            for part in parts {
                let text = String::from_utf8_lossy(part.content).into_owned();
                if part.file_name.is_some() || part.name == "file" {
                    file = Some(text);
                } else {
                    form.insert(part.name, text.into());
                }
            }
            &form
        }
    };
    let is_form = call.body.form()?.is_some();
    let declared = call.operation.map_or(&[][..], |operation| operation.body);
    let body = check::body(fields, declared, &app.settings.choices)?;
    let category = body.text("category").and_then(KeywordCategory::from_wire);
    // Declared as required, and as one of these.
    let category = category.unwrap_or(KeywordCategory::Word);
    let field = match category {
        KeywordCategory::SentenceSimilarity => "disallowedSentences",
        KeywordCategory::Word | KeywordCategory::Pattern => "searchTerms",
    };
    let mut errors = ValidationErrors::default();
    if file.as_ref().is_some_and(|file| file.len() > FILE_BYTES) {
        let sentence = format!("The file field must not be greater than {FILE_BYTES} bytes.");
        errors.invalid("file", sentence);
    }
    // Only a form has the terms in one text.
    for name in ["searchTerms", "disallowedSentences"] {
        if !is_form && body.value(name).is_some_and(Value::is_string) {
            errors.invalid(name, format!("The {name} field must be an array."));
        }
    }
    let value = body.value(field).unwrap_or(&Value::Null);
    let mut terms = terms::of_value(category, value);
    if let Some(file) = &file {
        for term in terms::of_text(category, file) {
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
    }
    super::terms::check(field, category, &terms, &mut errors);
    errors.refuse_if_any()?;
    let text = |name: &str| body.text(name).map(str::to_owned);
    Ok(Sent {
        id: text("id"),
        name: text("name"),
        description: text("description"),
        category,
        terms,
        is_csv: file.is_some(),
    })
}
