//! The session in the README is one that happens.

use crate::support::World;

#[test]
fn the_session_in_the_readme_is_what_a_newcomer_sees() {
    let world = World::with(|builder| {
        builder
            .user(cometchat_sandbox::UserDetails::new("alice", "Alice"))
            .user(cometchat_sandbox::UserDetails::new("bob", "Bob"))
    });
    let cases = trycmd::TestCases::new();
    cases.default_bin_name("cometctl");
    for (name, value) in world.environment() {
        if let Some(value) = value {
            cases.env(name, value);
        }
    }
    cases.case("README.md");
    cases.run();
}
