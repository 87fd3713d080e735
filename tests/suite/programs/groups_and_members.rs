//! A group with members.

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a program of its own, with a main function"
)]
#[path = "../../../crates/cometchat/examples/groups_and_members.rs"]
mod program;

use super::sandbox;
use cometchat::groups::{ListBannedUsers, ListMembers, Scope};
use cometchat::users::CreateUser;
use program::team;

#[tokio::test]
async fn members_are_added_with_an_outcome_each_and_changed_and_banned() {
    let (_sandbox, client) = sandbox().await;
    for uid in ["alice", "bob", "carol", "dave"] {
        let user = CreateUser::new(uid, uid);
        client.users().create(user).await.expect("a user");
    }
    assert_eq!(team(&client).await.expect("a team"), ["nobody"]);

    let group = client.group("team");
    let members = group.members().list(ListMembers::new()).await;
    let members = members.expect("members");
    let mut scopes: Vec<_> = members
        .iter()
        .map(|member| (member.uid.as_str(), member.scope.clone()))
        .collect();
    scopes.sort_by(|one, other| one.0.cmp(other.0));
    let expected = [
        ("alice", Some(Scope::Admin)),
        ("bob", Some(Scope::Admin)),
        ("carol", Some(Scope::Moderator)),
    ];
    assert_eq!(scopes, expected);
    let banned = group.banned_users().list(ListBannedUsers::new()).await;
    assert_eq!(banned.expect("banned users")[0].uid, "dave");
    // What depends on who looks is there for who looks, and for nobody else.
    let seen = client.on_behalf_of("bob").group("team").get().await;
    let seen = seen.expect("a group");
    assert_eq!(
        (&seen.scope, seen.has_joined),
        (&Some(Scope::Admin), Some(true))
    );
    let plain = group.get().await.expect("a group");
    assert_eq!((&plain.scope, plain.has_joined), (&None, None));
}
