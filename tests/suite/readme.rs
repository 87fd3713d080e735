//! The README says what is so.

const README: &str = include_str!("../../README.md");
const QUICKSTART: &str = include_str!("../../crates/cometchat/examples/quickstart.rs");

#[test]
fn the_first_listing_is_the_quickstart() {
    let listing = README
        .split("```rust\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("a listing");
    assert_eq!(
        listing, QUICKSTART,
        "copy crates/cometchat/examples/quickstart.rs into the README"
    );
}

#[test]
fn the_two_commands_stand_in_the_readme() {
    let commands = README
        .split("```sh\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("commands");
    assert_eq!(
        commands,
        "cargo run --example quickstart\ncargo test --workspace\n"
    );
}
