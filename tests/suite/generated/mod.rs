//! What is generated for the tests, and the little it needs.

#[rustfmt::skip]
mod every_call;

pub(crate) use every_call::EVERY_CALL;

use std::future::Future;
use std::pin::Pin;

/// A call under way.
pub(crate) type Call<'a> =
    Pin<Box<dyn Future<Output = Result<(), cometchat_rest::Error>> + Send + 'a>>;

/// A request's documented sample as its model.
fn sample<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the documented sample fits its model")
}
