//! `/notifications/push/v1/tokens`: the tokens of devices. A user is named by an auth token.

use serde_json::{Map, Value, json};

use super::moments::iso;
use super::{kind, refuse, success};
use crate::api::rails::{Document, Field, Kind, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

const PATH: &str = "/notifications/push/v1/tokens";
const TEXT: Rule = Rule::Text(4096);
const AUTH_TOKEN: Field = Field::required("authToken", TEXT);
const ALL: Field = Field::new("all", Rule::Flag);
const CODES: &[Code] = &[Code::BadRequest, Code::AuthTokenNotFound];
/// Of a user, as the older description has it. The oldest one makes room.
const MOST: usize = 10;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("register-push-token", PATH, register)
        .body(&[
            Field::new("fcmToken", TEXT),
            Field::new("deviceToken", TEXT),
            Field::new("voipToken", TEXT),
            Field::required("platform", TEXT),
            Field::new("providerId", TEXT),
            AUTH_TOKEN,
            Field::new("timezone", TEXT),
        ])
        .refuses(CODES),
    Operation::get("list-push-tokens", PATH, list)
        .query(&[AUTH_TOKEN, ALL])
        .refuses(CODES),
    Operation::delete("unregister-push-tokens", PATH, unregister)
        .query(&[ALL])
        .body(&[AUTH_TOKEN])
        .refuses(CODES),
    Operation::delete(
        "delete-push-token",
        "/notifications/push/v1/tokens/{pushToken}",
        delete,
    )
    .body(&[AUTH_TOKEN])
    .refuses(CODES),
];

static TOKENS: Kind = kind("push token", "pushToken", &[]);

/// The platforms, by the field that holds the token.
const PLATFORMS: &[(&str, &[&str])] = &[
    (
        "fcmToken",
        &[
            "fcm_android",
            "fcm_ios",
            "fcm_web",
            "fcm_flutter_android",
            "fcm_flutter_ios",
            "fcm_react_native_android",
            "fcm_react_native_ios",
            "fcm_ionic_cordova_android",
            "fcm_ionic_cordova_ios",
        ],
    ),
    (
        "deviceToken",
        &[
            "apns_ios_device",
            "apns_flutter_device",
            "apns_react_native_device",
            "apns_ionic_cordova_device",
        ],
    ),
    (
        "voipToken",
        &[
            "apns_ios_voip",
            "apns_flutter_voip",
            "apns_ionic_cordova_voip",
            "apns_react_native_voip",
        ],
    ),
];

fn register(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let text = |name: &str| body.text(name).unwrap_or_default();
    let platform = text("platform");
    let known = PLATFORMS
        .iter()
        .find(|(_, names)| names.contains(&platform));
    let (field, _) = known.ok_or_else(|| refuse("platform", "must be a known platform."))?;
    let token = body.text(field).filter(|token| !token.is_empty());
    let token = token.ok_or_else(|| refuse(field, "is required."))?;
    let mut state = app.state();
    let uid = owner(&state, text("authToken"))?;
    state.documents.remove(&TOKENS, token);
    while let Some(oldest) = one_too_many(&state, &uid) {
        state.documents.remove(&TOKENS, &oldest);
    }
    let mut document = Document::new(call.now.seconds());
    document.set("uid", uid);
    for name in ["authToken", "platform", "providerId", "timezone"] {
        if let Some(value) = body.value(name) {
            document.set(name, value.clone());
        }
    }
    state.documents.put(&TOKENS, token, document);
    let event = Change::DocumentCreated(TOKENS.name.into(), token.into());
    state.changed(event, Actor::App, call.now);
    success()
}

/// The oldest token of a user who has as many as there may be.
fn one_too_many(state: &State, uid: &str) -> Option<String> {
    let of_user: Vec<_> = tokens(state, |document| is(document, "uid", uid)).collect();
    let oldest = of_user
        .iter()
        .min_by_key(|(_, document)| document.created_at);
    let oldest = oldest.filter(|_| of_user.len() >= MOST);
    oldest.map(|(token, _)| (*token).to_owned())
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let session = query.text("authToken").unwrap_or_default();
    let state = app.state();
    let uid = owner(&state, session)?;
    let found = tokens(&state, |document| {
        belongs(document, &uid, session, query.flag("all"))
    });
    answer(
        found
            .map(|(token, document)| row(token, document))
            .collect(),
    )
}

fn unregister(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let all = call.asked()?.flag("all");
    remove(app, call, |document, _, uid, session| {
        belongs(document, uid, session, all)
    })
}

/// Whichever session of the user holds it.
fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let wanted = call.segment("pushToken");
    remove(app, call, |document, token, uid, _| {
        token == wanted && is(document, "uid", uid)
    })
}

/// Removes tokens of whoever the auth token in the body belongs to, and answers them.
fn remove(
    app: &App,
    call: &Call<'_>,
    is_meant: impl Fn(&Document, &str, &str, &str) -> bool,
) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let session = body.text("authToken").unwrap_or_default();
    let mut state = app.state();
    let uid = owner(&state, session)?;
    let all = state.documents.all(&TOKENS);
    let meant = all.filter(|(token, document)| is_meant(document, token, &uid, session));
    let meant: Vec<_> = meant
        .map(|(token, document)| (token.to_owned(), row(token, document)))
        .collect();
    for (token, _) in &meant {
        state.documents.remove(&TOKENS, token);
        let event = Change::DocumentDeleted(TOKENS.name.into(), token.as_str().into());
        state.changed(event, Actor::App, call.now);
    }
    answer(meant.into_iter().map(|(_, row)| row).collect())
}

/// Forgets the tokens of a user.
pub(super) fn forget_user(state: &mut State, uid: &str) {
    let of_user = tokens(state, |document| is(document, "uid", uid));
    for token in of_user
        .map(|(token, _)| token.to_owned())
        .collect::<Vec<_>>()
    {
        state.documents.remove(&TOKENS, &token);
    }
}

/// The uid of whoever has this auth token.
fn owner(state: &State, auth_token: &str) -> Result<String, ApiError> {
    let owner = state.tokens.owner(auth_token);
    let owner = owner
        .ok_or_else(|| ApiError::new(Code::AuthTokenNotFound, "There is no such auth token."))?;
    Ok(state.users.get(owner).uid.to_string())
}

fn tokens(
    state: &State,
    is_meant: impl Fn(&Document) -> bool,
) -> impl Iterator<Item = (&str, &Document)> {
    let all = state.documents.all(&TOKENS);
    all.filter(move |(_, document)| is_meant(document))
}

fn is(document: &Document, name: &str, value: &str) -> bool {
    document.value(name).and_then(Value::as_str) == Some(value)
}

/// Whether a token is of this session of the user, or of any.
fn belongs(document: &Document, uid: &str, session: &str, all: Option<bool>) -> bool {
    let of_session = all == Some(true) || is(document, "authToken", session);
    is(document, "uid", uid) && of_session
}

fn answer(rows: Vec<Value>) -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: json!({ "pushTokens": rows }),
    })
}

/// As in the sample.
fn row(token: &str, document: &Document) -> Value {
    let mut row = Map::new();
    for name in ["authToken", "platform", "providerId", "uid"] {
        if let Some(value) = document.value(name) {
            row.insert(name.to_owned(), value.clone());
        }
    }
    let moment = iso(document.created_at);
    row.insert("pushTokenType".to_owned(), "chat".into());
    row.insert("pushToken".to_owned(), token.into());
    row.insert("createdAt".to_owned(), moment.clone().into());
    row.insert("updatedAt".to_owned(), moment.into());
    Value::Object(row)
}
