// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! How models with secrets show themselves.
#[allow(clippy::wildcard_imports, reason = "it is about all of them")]
use super::types::*;
crate::wire::with_secrets! {
    AddApnsProvider { bundle_id, include_content_available, include_mutable_content,
    key_id, p8_key, p8_key_filename, production_mode, provider_id, team_id, } ["p8Key"]
}
crate::wire::with_secrets! {
    ApiKey { api_key, created_at, name, scope, } ["apiKey"]
}
crate::wire::with_secrets! {
    ApnsProvider { bundle_id, include_content_available, include_mutable_content, key_id,
    p8_key, p8_key_filename, production_mode, provider_id, team_id, } ["p8Key"]
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
    CustomEmailProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, use_stored_email_id, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    CustomPushProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    CustomSmsProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, use_stored_ph_no, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    DeletePushToken { auth_token, } ["authToken"]
}
crate::wire::with_secrets! {
    DeletedApiKey { message, success, } ["message"]
}
crate::wire::with_secrets! {
    ImportGroup { created_at, group_owner_details, guid, icon, metadata, name, owner,
    password, tags, type_, } ["password"]
}
crate::wire::with_secrets! {
    ListPushTokens { all, auth_token, } ["authToken"]
}
crate::wire::with_secrets! {
    PushToken { auth_token, created_at, platform, provider_id, push_token,
    push_token_type, uid, updated_at, } ["authToken"]
}
crate::wire::with_secrets! {
    RegisterPushToken { auth_token, device_token, fcm_token, platform, provider_id,
    timezone, voip_token, } ["authToken"]
}
crate::wire::with_secrets! {
    SaveCustomEmailProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, use_stored_email_id, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    SaveCustomPushProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    SaveCustomSmsProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, use_stored_ph_no, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    SaveSendgridProvider { allow_email_replies, is_enabled, send_grid_api_key,
    send_grid_template_id, send_grid_unsubscribe_group_id, sender_email,
    sender_email_for_replies, sender_name, } ["sendGridApiKey"]
}
crate::wire::with_secrets! {
    SaveTwilioProvider { is_enabled, twilio_account_sid, twilio_auth_token,
    twilio_sender_phone_number, } ["twilioAuthToken"]
}
crate::wire::with_secrets! {
    SendgridProvider { allow_email_replies, replies_webhook, send_grid_api_key,
    send_grid_template_id, send_grid_unsubscribe_group_id, sender_email,
    sender_email_for_replies, sender_name, } ["repliesWebhook", "sendGridApiKey"]
}
crate::wire::with_secrets! {
    ServiceAccount { client_email, private_key, private_key_id, project_id, }
    ["private_key", "private_key_id"]
}
crate::wire::with_secrets! {
    TwilioProvider { twilio_account_sid, twilio_auth_token, twilio_sender_phone_number, }
    ["twilioAuthToken"]
}
crate::wire::with_secrets! {
    UnregisterPushTokens { auth_token, } ["authToken"]
}
crate::wire::with_secrets! {
    UpdateApnsProvider { bundle_id, include_content_available, include_mutable_content,
    key_id, p8_key, p8_key_filename, production_mode, provider_id, team_id, } ["p8Key"]
}
crate::wire::with_secrets! {
    UpdateCustomEmailProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, use_stored_email_id, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    UpdateCustomPushProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    UpdateCustomSmsProvider { basic_auth_password, basic_auth_username, is_enabled,
    use_basic_auth, use_stored_ph_no, webhook_url, } ["basicAuthPassword"]
}
crate::wire::with_secrets! {
    UpdateGroup { description, icon, metadata, name, owner, password, tags, type_, unset,
    } ["password"]
}
crate::wire::with_secrets! {
    UpdateSendgridProvider { allow_email_replies, is_enabled, send_grid_api_key,
    send_grid_template_id, send_grid_unsubscribe_group_id, sender_email,
    sender_email_for_replies, sender_name, } ["sendGridApiKey"]
}
crate::wire::with_secrets! {
    UpdateTwilioProvider { is_enabled, twilio_account_sid, twilio_auth_token,
    twilio_sender_phone_number, } ["twilioAuthToken"]
}
crate::wire::with_secrets! {
    User { auth_token, avatar, blocked_at, blocked_by_me, blocked_by_me_at,
    conversation_id, created_at, deactivated_at, has_blocked_me, joined_at,
    last_active_at, link, metadata, name, role, scope, status, tags, uid, updated_at, }
    ["authToken"]
}
