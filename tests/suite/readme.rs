//! The README says what is so.

/// The texts with LF as their line ends, whatever the checkout has.
fn readme() -> String {
    include_str!("../../README.md").replace("\r\n", "\n")
}

fn quickstart() -> String {
    include_str!("../../crates/cometchat/examples/quickstart.rs").replace("\r\n", "\n")
}

#[test]
fn the_first_listing_is_the_quickstart() {
    let readme = readme();
    let listing = readme
        .split("```rust\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("a listing");
    assert_eq!(
        listing,
        quickstart(),
        "copy crates/cometchat/examples/quickstart.rs into the README"
    );
}

#[test]
fn the_two_commands_stand_in_the_readme() {
    let readme = readme();
    let commands = readme
        .split("```sh\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("commands");
    assert_eq!(
        commands,
        "cargo run --example quickstart\ncargo test --workspace\n"
    );
}
