//! Any bytes as a request, over a real socket. The default tests run the same function on fewer and smaller inputs.

#![no_main]

#[path = "../../tests/suite/any_bytes.rs"]
mod any_bytes;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| any_bytes::check(bytes));
