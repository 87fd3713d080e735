//! Decoding answers: the SDK's models against structs by hand and against `Value`.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

fn main() {
    for group in support::cases::decode::groups() {
        support::compare(group);
    }
}
