//! What is answered without an answer.

use bytes::Bytes;
use http::StatusCode;

/// What is answered when a handler panics or is late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fallback<T> {
    /// This.
    Answer(T),
    /// The status 503, which CometChat takes for a failure. For moderation the setting of the rule decides then, and
    /// `moderation_engine_failed` is sent.
    Refuse,
}

impl<T> Fallback<T> {
    pub(crate) fn or_answer(
        &self,
        decided: Option<T>,
        to_json: impl Fn(&T) -> Vec<u8>,
    ) -> Result<Option<Bytes>, StatusCode> {
        let answer = match (&decided, self) {
            (Some(decided), _) => decided,
            (None, Self::Answer(answer)) => answer,
            (None, Self::Refuse) => return Err(StatusCode::SERVICE_UNAVAILABLE),
        };
        Ok(Some(to_json(answer).into()))
    }
}
