//! What the HTTP side needs to know of an operation, and what it hands over.

use super::ApiResponse;
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::input::Body;
use crate::limits::RateClass;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Delete,
}

/// Where a request says whose message it sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SenderIn {
    /// It sends none.
    NoSender,
    /// In the field `sender`.
    Body,
    /// In this segment of the path.
    Path(&'static str),
    /// In the header `onBehalfOf`.
    OnBehalfOf,
}

/// An operation: where it is found and what it does. Operations know nothing of HTTP and never wait, so that the same calls
/// in the same order always have the same effect.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    /// The vendor's name for it, verb first.
    pub(crate) id: &'static str,
    pub(crate) verb: Verb,
    /// Below the prefix, with `{names}` for the variable segments.
    pub(crate) path: &'static str,
    /// Which limit of the app it counts against.
    pub(crate) class: RateClass,
    pub(crate) sender: SenderIn,
    pub(crate) act: fn(&App, &Call<'_>) -> Result<ApiResponse, ApiError>,
}

impl Operation {
    /// A route of the sandbox's own, which counts against nothing.
    pub(crate) const fn control(
        id: &'static str,
        verb: Verb,
        path: &'static str,
        act: fn(&App, &Call<'_>) -> Result<ApiResponse, ApiError>,
    ) -> Self {
        Self {
            id,
            verb,
            path,
            class: RateClass::Standard,
            sender: SenderIn::NoSender,
            act,
        }
    }
}

/// One call of an operation.
pub(crate) struct Call<'a> {
    /// The variable segments of the path, decoded.
    pub(crate) segments: &'a [(&'a str, &'a str)],
    /// What follows the question mark, still encoded.
    pub(crate) query: &'a str,
    /// The header `onBehalfOf`, if it was sent.
    pub(crate) on_behalf_of: Option<&'a [u8]>,
    pub(crate) body: Body<'a>,
    pub(crate) now: Timestamp,
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

    /// Whose message the call sends, as far as it says so: the uid as written, whether anybody has it or not.
    pub(crate) fn sender(&self, place: SenderIn) -> Option<&str> {
        let uid = match place {
            SenderIn::NoSender => None,
            SenderIn::Body => self.body_string("sender"),
            SenderIn::Path(segment) => Some(self.segment(segment)),
            SenderIn::OnBehalfOf => std::str::from_utf8(self.on_behalf_of?).ok(),
        };
        uid.map(str::trim).filter(|uid| !uid.is_empty())
    }

    /// A text at the top of the body, if the body can be read and has it.
    pub(crate) fn body_string(&self, key: &str) -> Option<&str> {
        self.body.object().ok()?.get(key)?.as_str()
    }
}
