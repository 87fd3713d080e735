//! Notifications of a new app and of its users.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../../crates/cometchat/examples/notifications_setup.rs"]
mod program;

use super::sandbox;
use cometchat::Client;
use cometchat::notifications::{
    GroupSettings, ListPushTokens, OneOnOneSettings, ServiceAccount, Settings, SettingsPreferences,
    UnmuteConversations, UpdatePreferences, UpdateSettings, UserPreferences,
};
use cometchat::types::{ErrorCode, PushPlatform};
use cometchat::users::CreateAuthToken;
use program::{copy_preferences, set_up, welcome};

const ANN: &str = "cometchat-uid-1";
const BEN: &str = "cometchat-uid-2";

fn account() -> ServiceAccount {
    ServiceAccount::new("example-app", "push@example.com", "not-a-real-key")
}

async fn settings(client: &Client) -> Settings {
    let settings = client.notifications().settings().get().await;
    settings.expect("settings").into_inner()
}

async fn preferences(client: &Client, uid: &str) -> UserPreferences {
    let user = client.notifications().user(uid);
    let preferences = user.preferences().get().await;
    preferences.expect("preferences").into_inner()
}

fn group(preferences: &UserPreferences) -> &GroupSettings {
    let all = preferences.preferences.as_ref().expect("preferences");
    all.group.as_ref().expect("those of groups")
}

#[tokio::test]
async fn two_settings_change_and_the_rest_stays() {
    let (_sandbox, client) = sandbox().await;
    let mut wanted = settings(&client).await;
    set_up(&client, account()).await.expect("set up");
    let all = wanted.preferences.as_mut().expect("preferences");
    all.group.as_mut().expect("groups").messages_setting = Some(3);
    all.email.as_mut().expect("e-mails").interval_in_seconds = Some(300);
    assert_eq!(settings(&client).await, wanted);

    let notifications = client.notifications();
    let providers = notifications.push().fcm_providers().list().await;
    let providers = providers.expect("providers");
    let [main] = providers.push_providers.as_deref().expect("a list") else {
        panic!("one provider: {providers:?}")
    };
    assert_eq!(main.provider_id.as_deref(), Some("main"));
    let again = set_up(&client, account())
        .await
        .expect_err("the id is taken");
    assert_eq!(again.code(), Some(&ErrorCode::ErrBadRequest));

    notifications.settings().reset().await.expect("reset");
    assert_ne!(settings(&client).await, wanted);
}

#[tokio::test]
async fn a_user_is_notified_as_the_user_prefers() {
    let (_sandbox, client) = sandbox().await;
    set_up(&client, account()).await.expect("set up");
    welcome(&client, ANN).await.expect("welcome");
    assert_eq!(
        group(&preferences(&client, ANN).await).messages_setting,
        Some(3)
    );

    let user = client.notifications().user(ANN);
    let muted = user.muted_conversations().list().await.expect("mutes");
    let [mute] = muted.muted_conversations.as_deref().expect("a list") else {
        panic!("one conversation: {muted:?}")
    };
    assert_eq!(mute.id.as_deref(), Some("cometchat-guid-1"));
    let unmute = UnmuteConversations::new().group("cometchat-guid-1");
    user.muted_conversations()
        .unmute(unmute)
        .await
        .expect("unmuted");
    let muted = user.muted_conversations().list().await.expect("mutes");
    assert_eq!(muted.muted_conversations.as_deref(), Some(&[][..]));

    let zone = user.timezone().get().await.expect("a zone");
    assert_eq!(zone.timezone.as_deref(), Some("Europe/Berlin"));
    let on_behalf = client.on_behalf_of(ANN);
    let contact = on_behalf.notifications().contact_details();
    let contact = contact.get().await.expect("details");
    assert_eq!(contact.email.as_deref(), Some("ann@example.com"));
    assert_eq!(contact.phno, None);

    let token = client
        .user(ANN)
        .auth_tokens()
        .create(CreateAuthToken::new());
    let token = token.await.expect("a token");
    let tokens = client.notifications().push().tokens();
    let listed = tokens.list(ListPushTokens::new(token.auth_token.clone()));
    let listed = listed.await.expect("push tokens");
    let [device] = listed.push_tokens.as_deref().expect("a list") else {
        panic!("one push token: {listed:?}")
    };
    assert_eq!(device.push_token.as_deref(), Some("device-token"));
    assert_eq!(device.platform, Some(PushPlatform::FcmAndroid));

    let nobody = client.notifications().user("nobody").preferences().get();
    let error = nobody.await.expect_err("nobody");
    assert_eq!(error.code(), Some(&ErrorCode::ErrUidNotFound));
}

#[tokio::test]
async fn preferences_are_copied_without_a_loss() {
    let (_sandbox, client) = sandbox().await;
    welcome(&client, ANN).await.expect("welcome");
    assert_ne!(
        preferences(&client, ANN).await,
        preferences(&client, BEN).await
    );
    copy_preferences(&client, ANN, BEN).await.expect("copied");
    assert_eq!(
        preferences(&client, ANN).await,
        preferences(&client, BEN).await
    );

    // A reset answers in the words of a change, so what it says can be sent as it is.
    let ben = client.notifications().user(BEN);
    let reset = ben.preferences().reset().await.expect("reset");
    let before = preferences(&client, BEN).await;
    let change = UpdatePreferences::from(reset.into_inner());
    let after = ben.preferences().update(change).await.expect("changed");
    assert_eq!(*after, before);
}

#[tokio::test]
async fn what_the_app_does_not_let_users_change_holds_for_all() {
    let (_sandbox, client) = sandbox().await;
    welcome(&client, ANN).await.expect("welcome");
    let group_settings = GroupSettings::new().messages_override(false);
    let one = OneOnOneSettings::new().messages_setting(1);
    let fixed = SettingsPreferences::new()
        .group(group_settings)
        .one_on_one(one);
    let fixed = UpdateSettings::new().preferences(fixed);
    let settings = client.notifications().settings();
    settings.update(fixed).await.expect("changed");
    let ann = preferences(&client, ANN).await;
    assert_eq!(group(&ann).messages_setting, Some(2), "what the app says");
    let all = ann.preferences.as_ref().expect("preferences");
    let one = all.one_on_one.as_ref().expect("conversations of two");
    assert_eq!(one.messages_setting, Some(1));
}
