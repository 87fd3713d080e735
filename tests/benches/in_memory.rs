//! Calls over a network that answers at once: URL and headers, whole calls, refusals. Shows what the layers do themselves.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let _entered = runtime.enter();
    for group in support::cases::in_memory::groups() {
        support::compare(group);
    }
}
