//! What the HTTP side needs to know of an operation, and what it hands over.

use super::Answer;
use crate::app::App;
use crate::clock::Moment;
use crate::error::{ApiError, Code};
use crate::input::Body;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
}

/// An operation: where it is found and what it does. Operations know nothing of HTTP and never wait, so that the same calls
/// in the same order always have the same effect.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    /// The name in logs; verb first.
    pub(crate) id: &'static str,
    pub(crate) verb: Verb,
    /// Below the prefix, with `{names}` for the variable segments.
    pub(crate) path: &'static str,
    pub(crate) act: fn(&App, &Call<'_>) -> Result<Answer, ApiError>,
}

/// One call of an operation.
pub(crate) struct Call<'a> {
    /// The variable segments of the path, decoded.
    pub(crate) segments: &'a [(&'a str, &'a str)],
    /// The header `onBehalfOf`, if it was sent.
    pub(crate) on_behalf_of: Option<&'a [u8]>,
    pub(crate) body: Body<'a>,
    pub(crate) now: Moment,
}

impl<'a> Call<'a> {
    /// A variable segment of the path. Empty if the operation's path has none of that name.
    pub(crate) fn segment(&self, name: &str) -> &'a str {
        self.segments
            .iter()
            .find(|(key, _)| *key == name)
            .map_or("", |(_, value)| value)
    }

    /// The user to act as, for operations that cannot do without.
    pub(crate) fn required_on_behalf_of(&self) -> Result<&'a str, ApiError> {
        let refuse = |sentence: &str| {
            // How the real service refuses is documented nowhere; this is its validation error.
            ApiError::new(Code::BadRequest, "The request did not pass validation.")
                .with_details(vec![("onBehalfOf".to_owned(), vec![sentence.to_owned()])])
        };
        let header = self.on_behalf_of.unwrap_or_default();
        match std::str::from_utf8(header).map(str::trim) {
            Ok("") => Err(refuse("The onBehalfOf field is required.")),
            Ok(uid) => Ok(uid),
            Err(_) => Err(refuse("The onBehalfOf field must be a string.")),
        }
    }
}
