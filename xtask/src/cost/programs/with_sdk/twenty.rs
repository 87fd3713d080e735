use cometchat::api_keys::ListApiKeys;
use cometchat::messages::SendMessage;
use cometchat::roles::{CreateRole, ListRoles, UpdateRole};
use cometchat::users::{
    AddFriends, BlockUsers, CreateAuthToken, CreateUser, DeleteUser, ListAuthTokens,
    ListBlockedUsers, ListFriends, ListUsers, ReactivateUsers, UpdateUser,
};
use cometchat::{Client, Content, Error, Receiver};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    people(&client).await?;
    friends(&client).await?;
    roles(&client).await?;
    messages(&client).await?;
    Ok(())
}

async fn people(client: &Client) -> Result<(), Error> {
    let user = client
        .users()
        .create(CreateUser::new("alice", "Alice").role("default").with_auth_token(true))
        .await?;
    println!("{}: {}", user.uid, user.name.as_deref().unwrap_or_default());
    let user = client.user("alice").get().await?;
    println!("{:?}", user.last_active_at.map(|moment| moment.as_secs()));
    let user = client.user("alice").update(UpdateUser::new().name("Alice B.")).await?;
    println!("{}", user.name.as_deref().unwrap_or_default());
    for user in &client.users().list(ListUsers::new().search_key("ali").per_page(50)).await? {
        println!("{}", user.uid);
    }
    let token = client.user("alice").auth_tokens().create(CreateAuthToken::new()).await?;
    println!("{}", token.uid.as_deref().unwrap_or_default());
    for token in &client.user("alice").auth_tokens().list(ListAuthTokens::new()).await? {
        println!("{}", token.platform.as_deref().unwrap_or_default());
    }
    let deleted = client.user("alice").delete(DeleteUser::new()).await?;
    println!("{}", deleted.message.as_deref().unwrap_or_default());
    let outcomes = client.users().reactivate(ReactivateUsers::new(["alice"])).await?;
    for (uid, _) in outcomes.succeeded() {
        println!("{uid}");
    }
    Ok(())
}

async fn friends(client: &Client) -> Result<(), Error> {
    let outcomes = client.user("alice").friends().add(AddFriends::new(["bob"])).await?;
    for (uid, _) in outcomes.succeeded() {
        println!("{uid}");
    }
    for friend in &client.user("alice").friends().list(ListFriends::new()).await? {
        println!("{}", friend.uid);
    }
    let outcomes = client.user("alice").blocked_users().block(BlockUsers::new(["carl"])).await?;
    for (uid, _) in outcomes.succeeded() {
        println!("{uid}");
    }
    for user in &client.user("alice").blocked_users().list(ListBlockedUsers::new()).await? {
        println!("{}", user.uid);
    }
    Ok(())
}

async fn roles(client: &Client) -> Result<(), Error> {
    let role = client.roles().create(CreateRole::new("premium", "Premium")).await?;
    println!("{}", role.role);
    for role in &client.roles().list(ListRoles::new()).await? {
        println!("{}", role.role);
    }
    let role = client.role("premium").update(UpdateRole::new().name("First class")).await?;
    println!("{}", role.name.as_deref().unwrap_or_default());
    let done = client.role("premium").delete().await?;
    println!("{}", done.success.unwrap_or_default());
    for key in &client.api_keys().list(ListApiKeys::new()).await? {
        println!("{}", key.name.as_deref().unwrap_or_default());
    }
    Ok(())
}

async fn messages(client: &Client) -> Result<(), Error> {
    let message = SendMessage::new(Receiver::user("alice"), Content::text("Good morning!"));
    let message = client.bot("assistant").messages().send(message).await?;
    println!("{}: {}", message.id, message.text().unwrap_or_default());
    let message = client.moderation().message(message.id.as_str()).get().await?;
    println!("{}", message.moderation_status().map_or("", |status| status.as_str()));
    for reason in &client.moderation().reasons().list().await? {
        println!("{}: {}", reason.id, reason.name.as_deref().unwrap_or_default());
    }
    Ok(())
}
