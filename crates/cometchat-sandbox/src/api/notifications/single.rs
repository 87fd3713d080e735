//! Providers that the app has one of: saved, changed, read and deleted as a whole.

use serde_json::{Map, Value};

use super::{refuse, success};
use crate::api::rails::{Document, Field, Kind};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

/// One such provider.
pub(super) trait Single: 'static {
    const KIND: &'static Kind;

    /// What is answered of what is stored, to a reader or to a writer.
    fn answered(stored: &Map<String, Value>, to_writer: bool) -> Value;
}

/// The app has it once.
pub(super) const ID: &str = "app";

/// The four operations, by the end of their names.
pub(super) const fn operations<S: Single>(
    ids: [&'static str; 4],
    path: &'static str,
    saved: &'static [Field],
    changed: &'static [Field],
) -> [Operation; 4] {
    let [get, save, update, delete] = ids;
    [
        Operation::get(get, path, read::<S>),
        Operation::post(save, path, write::<S>)
            .body(saved)
            .refuses(&[Code::BadRequest]),
        Operation::put(update, path, change::<S>)
            .body(changed)
            .refuses(&[Code::BadRequest]),
        Operation::delete(delete, path, remove::<S>),
    ]
}

/// The same fields, none of which has to be there.
pub(super) const fn optional<const N: usize>(mut fields: [Field; N]) -> [Field; N] {
    let mut at = 0;
    while at < N {
        fields[at].required = false;
        at += 1;
    }
    fields
}

/// What is stored under these names.
pub(super) fn only(stored: &Map<String, Value>, names: &[&str]) -> Value {
    let pairs = names.iter().filter_map(|name| {
        let value = stored.get(*name)?;
        Some(((*name).to_owned(), value.clone()))
    });
    Value::Object(pairs.collect())
}

fn read<S: Single>(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let nothing = Document::default();
    let document = state.documents.get(S::KIND, ID).unwrap_or(&nothing);
    ApiResponse::json(&Data {
        data: S::answered(document.fields(), false),
    })
}

fn write<S: Single>(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    store::<S>(app, call, Document::new(call.now.seconds()))
}

fn change<S: Single>(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let stored = app.state().documents.get(S::KIND, ID).cloned();
    let document = stored.ok_or_else(|| refuse(S::KIND.name, "must be saved first."))?;
    store::<S>(app, call, document)
}

fn store<S: Single>(
    app: &App,
    call: &Call<'_>,
    mut document: Document,
) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    document.take(S::KIND, &body);
    let answer = S::answered(document.fields(), true);
    let mut state = app.state();
    state.documents.put(S::KIND, ID, document);
    let event = Change::DocumentUpdated(S::KIND.name.into(), ID.into());
    state.changed(event, Actor::App, call.now);
    ApiResponse::json(&Data { data: answer })
}

fn remove<S: Single>(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    state.documents.remove(S::KIND, ID);
    let event = Change::DocumentDeleted(S::KIND.name.into(), ID.into());
    state.changed(event, Actor::App, call.now);
    success()
}
