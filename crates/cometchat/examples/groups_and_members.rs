//! A group with members: the outcome of each, scopes, bans, and what the group looks like to one of them:
//! `cargo run --example groups_and_members` needs no account.

use cometchat::groups::{AddMembers, CreateGroup, GroupType, ListMembers, Scope};
use cometchat::users::CreateUser;
use cometchat::{Client, Error};
use cometchat_sandbox::Sandbox;

/// Makes the group `team`, owned by Alice, and returns who was not added.
pub async fn team(client: &Client) -> Result<Vec<String>, Error> {
    let group = CreateGroup::new("team", "The team", GroupType::Private)
        .owner("alice")
        .description("All of us");
    client.groups().create(group).await?;
    let team = client.group("team");

    // Some of many may fail; the call as a whole has not.
    let members = AddMembers::new()
        .admins(["bob"])
        .participants(["carol", "dave", "nobody"]);
    let added = team.members().add(members).await?;
    for (uid, _) in added.succeeded() {
        println!("{uid} is in");
    }
    for (uid, error) in added.failed() {
        println!("{uid} is not: {error}");
    }
    for uid in added.unknown() {
        println!("CometChat said nothing of {uid}");
    }

    team.member("carol").change_scope(Scope::Moderator).await?;
    team.member("dave").kick().await?;
    team.banned_user("dave").ban().await?;

    let list = ListMembers::new().scopes([Scope::Admin, Scope::Moderator]);
    let page = team.members().list(list).await?;
    println!("{} on this page", page.len());
    for member in &page {
        let (uid, scope, since) = (&member.uid, &member.scope, member.joined_at);
        println!("{uid} {scope:?} since {since:?}");
    }

    // The same group, as Bob sees it.
    let seen = client.on_behalf_of("bob").group("team").get().await?;
    println!("scope {:?}, joined {:?}", seen.scope, seen.has_joined);
    Ok(added.failed().map(|(uid, _)| uid.to_owned()).collect())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key())
        .build()?;
    for uid in ["alice", "bob", "carol", "dave"] {
        client.users().create(CreateUser::new(uid, uid)).await?;
    }
    team(&client).await?;
    Ok(())
}
