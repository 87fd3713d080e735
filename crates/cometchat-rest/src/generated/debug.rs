// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! How models with secrets show themselves.
#[allow(clippy::wildcard_imports, reason = "it is about all of them")]
use super::types::*;
crate::wire::with_secrets! {
    ApiKey { api_key, created_at, name, scope, } ["apiKey"]
}
crate::wire::with_secrets! {
    AuthToken { app_info, auth_token, created_at, platform, uid, user_agent, }
    ["authToken"]
}
crate::wire::with_secrets! {
    CallChannel { identity, secret, service, } ["secret"]
}
crate::wire::with_secrets! {
    CreateGroup { description, guid, icon, members, metadata, name, owner, password,
    tags, type_, } ["password"]
}
crate::wire::with_secrets! {
    DeletedApiKey { message, success, } ["message"]
}
crate::wire::with_secrets! {
    UpdateGroup { description, icon, metadata, name, owner, password, tags, type_, unset,
    } ["password"]
}
crate::wire::with_secrets! {
    User { auth_token, avatar, blocked_at, blocked_by_me, blocked_by_me_at,
    conversation_id, created_at, deactivated_at, has_blocked_me, joined_at,
    last_active_at, link, metadata, name, role, scope, status, tags, uid, updated_at, }
    ["authToken"]
}
