//! Brings the app's users into step with a directory: `cargo run --example sync_users` needs no account.
//!
//! Creates who is new, updates who changed, brings back who returned, deactivates who left, and gives each a token to log in
//! with.

use cometchat::users::{
    CreateAuthToken, CreateUser, DeactivateUsers, ListUsers, ReactivateUsers, UpdateUser,
};
use cometchat::{Client, Error, ErrorKind};
use cometchat_sandbox::Sandbox;
use serde_json::json;
use std::collections::HashMap;

/// Somebody in the directory.
pub struct Person {
    /// CometChat lower-cases uids, so the directory's are.
    pub uid: &'static str,
    /// The name to be shown.
    pub name: &'static str,
    /// A label to find people by.
    pub team: &'static str,
}

/// Brings users and directory into step.
pub async fn sync(client: &Client, directory: &[Person]) -> Result<(), Error> {
    // Every user, page by page; a thousand a page is the most that CometChat gives.
    let mut present = HashMap::new();
    let list = ListUsers::new().with_tags(true).per_page(1000);
    let mut users = client.users().list(list).items();
    while let Some(user) = users.next().await {
        let user = user?;
        present.insert(user.uid.clone(), user);
    }

    for person in directory {
        match present.remove(person.uid) {
            None => create(client, person).await?,
            Some(user) if user.name.as_deref() != Some(person.name) => {
                // Only what is set is sent: the avatar, the metadata and the tags stay as they are.
                let change = UpdateUser::new().name(person.name);
                client.user(person.uid).update(change).await?;
            }
            Some(_) => {}
        }
    }

    // Who is in the app and not in the directory. What became of each of them stands in the response.
    let left = DeactivateUsers::new(present.keys());
    let left = client.users().deactivate(left).await?;
    println!("deactivated {}", left.succeeded().count());
    for (uid, error) in left.failed() {
        println!("{uid} was not: {error}");
    }
    Ok(())
}

async fn create(client: &Client, person: &Person) -> Result<(), Error> {
    let user = CreateUser::new(person.uid, person.name)
        .tags([person.team])
        .metadata(json!({ "badge": 17 }));
    match client.users().create(user).await {
        Ok(user) => println!("created {} at {:?}", user.uid, user.created_at),
        // Somebody who had been deactivated keeps the uid.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let back = ReactivateUsers::new([person.uid]);
            client.users().reactivate(back).await?;
        }
        Err(error) => return Err(error),
    }
    let tokens = client.user(person.uid).auth_tokens();
    let token = tokens.create(CreateAuthToken::new()).await?;
    hand_over(person.uid, token.auth_token.reveal());
    Ok(())
}

/// A secret shows itself only where it is asked to: `{:?}` of a token prints no token.
fn hand_over(_uid: &str, _token: &str) {}

/// Brings a sandbox into step with two directories, one after the other.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    let person = |uid, name| Person {
        uid,
        name,
        team: "night",
    };
    sync(
        &client,
        &[person("alice", "Alice"), person("bob", "Robert")],
    )
    .await?;
    sync(&client, &[person("bob", "Bob"), person("carol", "Carol")]).await?;
    sync(&client, &[person("alice", "Alice"), person("bob", "Bob")]).await?;
    Ok(())
}
