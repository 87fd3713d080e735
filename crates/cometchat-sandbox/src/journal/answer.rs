//! What is kept of a response.

use std::borrow::Cow;

#[cfg(feature = "inspector")]
use hyper::body::Bytes;

/// A response as the journal takes it in.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The error code, if it is a refusal.
    pub(crate) code: Option<Cow<'static, str>>,
    #[cfg(feature = "inspector")]
    pub(crate) headers: Vec<(&'static str, u64)>,
    #[cfg(feature = "inspector")]
    pub(crate) body: Bytes,
}
