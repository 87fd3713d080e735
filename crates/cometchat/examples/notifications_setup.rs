//! Push notifications for a new app: `cargo run --example notifications_setup` needs no account.
//!
//! Changes two settings and leaves the rest, adds a push provider, and sets what one user prefers, mutes and is reached by.

use cometchat::notifications::{
    AddFcmProvider, EmailSettings, GroupPreferences, GroupSettings, MuteConversations,
    RegisterPushToken, ServiceAccount, SettingsPreferences, UpdateContactDetails,
    UpdatePreferences, UpdateSettings,
};
use cometchat::types::PushPlatform;
use cometchat::users::CreateAuthToken;
use cometchat::{Client, Error};
use cometchat_sandbox::Sandbox;
use std::time::{Duration, SystemTime};

/// What the app notifies of, and through whom.
pub async fn set_up(client: &Client, account: ServiceAccount) -> Result<(), Error> {
    let notifications = client.notifications();

    // Only these two change. Nothing that CometChat documents as a default is sent.
    let group = GroupSettings::new().messages_setting(3);
    let email = EmailSettings::new().interval_in_seconds(300);
    let preferences = SettingsPreferences::new().group(group).email(email);
    let change = UpdateSettings::new().preferences(preferences);
    notifications.settings().update(change).await?;

    let push = notifications.push();
    let provider = AddFcmProvider::new("main", account);
    push.fcm_providers().add(provider).await?;
    push.fcm_provider("main").make_default().await?;
    Ok(())
}

/// What one user is notified of, and where.
pub async fn welcome(client: &Client, uid: &str) -> Result<(), Error> {
    // CometChat names a user here by query, by token, or by header. What the query takes is the handle's; what takes the
    // header hangs on `on_behalf_of`, like everything that does.
    let user = client.notifications().user(uid);
    let mentions_only = GroupPreferences::new().group_messages(3);
    let change = UpdatePreferences::new().group_preferences(mentions_only);
    let now = user.preferences().update(change).await?;
    println!("{:?}", now.preferences);

    let tomorrow = SystemTime::now() + Duration::from_secs(24 * 60 * 60);
    let mute = MuteConversations::new().group("cometchat-guid-1", tomorrow);
    user.muted_conversations().mute(mute).await?;
    user.timezone().update("Europe/Berlin").await?;

    let details = UpdateContactDetails::new().email("ann@example.com");
    let on_behalf = client.on_behalf_of(uid);
    let contact = on_behalf.notifications().contact_details();
    contact.update(details).await?;

    let token = client.user(uid).auth_tokens();
    let token = token.create(CreateAuthToken::new()).await?;
    let token = RegisterPushToken::fcm(
        "device-token",
        PushPlatform::FcmAndroid,
        token.auth_token.clone(),
    );
    let token = token.provider_id("main").timezone("Europe/Berlin");
    client
        .notifications()
        .push()
        .tokens()
        .register(token)
        .await?;
    Ok(())
}

/// What one user prefers, for another one too. A response speaks of preferences in other words than a request does; `from`
/// turns one into the other.
pub async fn copy_preferences(client: &Client, from: &str, to: &str) -> Result<(), Error> {
    let notifications = client.notifications();
    let preferences = notifications.user(from).preferences().get().await?;
    let change = UpdatePreferences::from(&*preferences);
    notifications.user(to).preferences().update(change).await?;
    Ok(())
}

/// Sets up a sandbox and two of its users.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    let account = ServiceAccount::new(
        "example-app",
        "push@example-app.iam.gserviceaccount.com",
        "not-a-real-key",
    );
    set_up(&client, account).await?;
    welcome(&client, "cometchat-uid-1").await?;
    copy_preferences(&client, "cometchat-uid-1", "cometchat-uid-2").await?;
    Ok(())
}
