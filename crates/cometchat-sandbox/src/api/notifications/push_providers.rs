//! `/notifications/push/v1/providers/fcm` and `…/apns`: whom push notifications go through.

use serde_json::{Map, Value, json};

use super::{kind, refuse, success};
use crate::api::rails::{Document, Field, Kind, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

const PROVIDER_ID: &str = "providerId";
/// Of each kind, as the older description has it.
const MOST: usize = 5;
/// The mark of the default one. What the real service calls it is not documented.
const IS_DEFAULT: &str = "isDefault";

/// A kind of providers.
trait Provider: 'static {
    const KIND: &'static Kind;

    /// What adding one is answered with.
    fn added() -> Result<ApiResponse, ApiError>;

    /// Makes secrets unreadable.
    fn mask(row: &mut Map<String, Value>);
}

pub(super) const FCM: &[Operation] = &operations::<Fcm>(
    [
        "list-fcm-providers",
        "add-fcm-provider",
        "update-fcm-provider",
        "delete-fcm-provider",
        "make-default-fcm-provider",
    ],
    [
        "/notifications/push/v1/providers/fcm",
        "/notifications/push/v1/providers/fcm/{providerId}",
        "/notifications/push/v1/providers/fcm/default/{providerId}",
    ],
);

pub(super) const APNS: &[Operation] = &operations::<Apns>(
    [
        "list-apns-providers",
        "add-apns-provider",
        "update-apns-provider",
        "delete-apns-provider",
        "make-default-apns-provider",
    ],
    [
        "/notifications/push/v1/providers/apns",
        "/notifications/push/v1/providers/apns/{providerId}",
        "/notifications/push/v1/providers/apns/default/{providerId}",
    ],
);

const fn operations<P: Provider>(
    ids: [&'static str; 5],
    paths: [&'static str; 3],
) -> [Operation; 5] {
    let [listed, added, updated, deleted, made_default] = ids;
    let [all, one, default] = paths;
    [
        Operation::get(listed, all, list::<P>),
        Operation::post(added, all, add::<P>)
            .body(P::KIND.fields)
            .refuses(&[Code::BadRequest]),
        Operation::put(updated, all, update::<P>)
            .body(P::KIND.fields)
            .refuses(&[Code::BadRequest]),
        Operation::delete(deleted, one, delete::<P>).refuses(&[Code::BadRequest]),
        Operation::put(made_default, default, make_default::<P>).refuses(&[Code::BadRequest]),
    ]
}

const ID: Field = Field::new(PROVIDER_ID, Rule::Text(100));
const PLATFORM: Rule = Rule::Object(&[
    Field::new("chat", Rule::Flag),
    Field::new("call", Rule::Flag),
]);
const KEY: Rule = Rule::Text(10_000);
const WORDS: Rule = Rule::Text(255);

struct Fcm;
struct Apns;

impl Provider for Fcm {
    const KIND: &'static Kind = &kind(
        "FCM provider",
        PROVIDER_ID,
        &[
            ID,
            Field::new("serviceAccountFilename", WORDS),
            Field::new(
                "serviceAccountCreds",
                Rule::Object(&[
                    Field::new("project_id", WORDS),
                    Field::new("client_email", WORDS),
                    Field::new("private_key", KEY),
                    Field::new("private_key_id", WORDS),
                ]),
            ),
            Field::new(
                "notificationInPayload",
                Rule::Object(&[
                    Field::new("ios", PLATFORM),
                    Field::new("android", PLATFORM),
                    Field::new("web", PLATFORM),
                ]),
            ),
        ],
    );

    fn added() -> Result<ApiResponse, ApiError> {
        success()
    }

    fn mask(row: &mut Map<String, Value>) {
        if let Some(Value::Object(credentials)) = row.get_mut("serviceAccountCreds") {
            hide(credentials, "private_key");
            hide(credentials, "private_key_id");
        }
    }
}

impl Provider for Apns {
    const KIND: &'static Kind = &kind(
        "APNs provider",
        PROVIDER_ID,
        &[
            ID,
            Field::new("keyId", WORDS),
            Field::new("teamId", WORDS),
            Field::new("bundleId", WORDS),
            Field::new("p8KeyFilename", WORDS),
            Field::new("p8Key", KEY),
            Field::new("includeContentAvailable", Rule::Flag),
            Field::new("includeMutableContent", Rule::Flag),
            Field::new("productionMode", Rule::Flag),
        ],
    );

    /// An empty list, as in the sample.
    fn added() -> Result<ApiResponse, ApiError> {
        ApiResponse::json(&Data {
            data: json!({ "pushProviders": [] }),
        })
    }

    fn mask(row: &mut Map<String, Value>) {
        hide(row, "p8Key");
    }
}

fn hide(row: &mut Map<String, Value>, name: &str) {
    if let Some(secret) = row.get_mut(name) {
        *secret = "********".into();
    }
}

fn list<P: Provider>(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let rows = state.documents.all(P::KIND).map(|(id, document)| {
        let mut row = document.fields().clone();
        row.insert(PROVIDER_ID.to_owned(), id.into());
        P::mask(&mut row);
        row
    });
    ApiResponse::json(&Data {
        data: json!({ "pushProviders": rows.collect::<Vec<_>>() }),
    })
}

fn add<P: Provider>(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let known = state.documents.all(P::KIND).count();
    if known >= MOST {
        let sentence = format!("An app has at most {MOST} providers of a kind.");
        return Err(ApiError::new(Code::BadRequest, sentence));
    }
    let made = || format!("provider_{}", call.now.milliseconds());
    let id = body.text(PROVIDER_ID).filter(|id| !id.is_empty());
    let id = id.map_or_else(made, str::to_owned);
    state.documents.must_be_free(P::KIND, &id)?;
    let mut provider = Document::new(call.now.seconds());
    provider.take(P::KIND, &body);
    provider.set(IS_DEFAULT, known == 0);
    state.documents.put(P::KIND, &id, provider);
    let event = Change::DocumentCreated(P::KIND.name.into(), id.into());
    state.changed(event, Actor::App, call.now);
    P::added()
}

/// The body names the provider, since the path does not.
fn update<P: Provider>(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let id = body.text(PROVIDER_ID).unwrap_or_default();
    let mut state = app.state();
    must_exist::<P>(&state, id)?;
    let provider = state.documents.find_mut(P::KIND, id)?;
    super::merge::merge(provider.fields_mut(), call.body.object()?, P::KIND.fields);
    changed::<P>(&mut state, call, id)
}

fn delete<P: Provider>(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (mut state, id) = (app.state(), call.segment(PROVIDER_ID));
    must_exist::<P>(&state, id)?;
    let provider = state.documents.find(P::KIND, id)?;
    if provider.value(IS_DEFAULT) == Some(&Value::Bool(true)) {
        return Err(refuse(
            PROVIDER_ID,
            "must not be that of the default provider.",
        ));
    }
    state.documents.remove(P::KIND, id);
    let event = Change::DocumentDeleted(P::KIND.name.into(), id.into());
    state.changed(event, Actor::App, call.now);
    success()
}

fn make_default<P: Provider>(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (mut state, id) = (app.state(), call.segment(PROVIDER_ID));
    must_exist::<P>(&state, id)?;
    let all = state.documents.all(P::KIND).map(|(id, _)| id.to_owned());
    for one in all.collect::<Vec<_>>() {
        let provider = state.documents.find_mut(P::KIND, &one)?;
        provider.set(IS_DEFAULT, one == id);
    }
    changed::<P>(&mut state, call, id)
}

fn changed<P: Provider>(
    state: &mut State,
    call: &Call<'_>,
    id: &str,
) -> Result<ApiResponse, ApiError> {
    let event = Change::DocumentUpdated(P::KIND.name.into(), id.into());
    state.changed(event, Actor::App, call.now);
    success()
}

fn must_exist<P: Provider>(state: &State, id: &str) -> Result<(), ApiError> {
    match state.documents.get(P::KIND, id) {
        Some(_) => Ok(()),
        None => Err(refuse(PROVIDER_ID, "must be that of a provider.")),
    }
}
