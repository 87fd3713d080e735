//! What nobody documents, and what CometChat's sources contradict each other about: decided here, and open to be decided otherwise.

mod constraints;
mod names;

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::time::Duration;

pub(crate) use constraints::Constraints;

use crate::error::Code;

/// Decisions where CometChat's documentation is silent or contradicts itself.
///
/// Each has a default that follows what was seen of the live service, or else the newest page, or else the plainest reading. A
/// client that has to work whichever way the real service decides can be tested against both.
///
/// ```
/// use cometchat_sandbox::{Choices, DuplicateMuid, Sandbox};
///
/// let builder = Sandbox::builder().choices(
///     Choices::default()
///         .duplicate_muid(DuplicateMuid::ReturnFirst)
///         .error_status("ERR_BOT_NOT_FOUND", 400)?,
/// );
/// # Ok::<(), cometchat_sandbox::InvalidChoice>(())
/// ```
#[derive(Clone, Debug)]
pub struct Choices {
    pub(crate) statuses: HashMap<&'static str, u16>,
    pub(crate) duplicate_muid: DuplicateMuid,
    pub(crate) failed_receiver: FailedReceiver,
    pub(crate) custom_at_moderation: bool,
    pub(crate) echo_muid: bool,
    pub(crate) echo_tags: bool,
    pub(crate) unsubmitted_at_moderation: bool,
    pub(crate) reply_to_undecided: bool,
    pub(crate) reply_to_custom: bool,
    pub(crate) receiver_beside_several: bool,
    pub(crate) null_is_absent: bool,
    pub(crate) empty_array_is_object: bool,
    pub(crate) size_as_number: bool,
    pub(crate) details_as_text: bool,
    pub(crate) bare_errors: bool,
    pub(crate) import_max_age: Option<Duration>,
    pub(crate) constraints: Constraints,
}

/// What becomes of a message whose `muid` an earlier message of the same sender to the same receiver has.
///
/// Texts call a muid a unique id, an older one says that it prevents duplicates, and only the import API documents an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DuplicateMuid {
    /// It is one more message.
    #[default]
    Accept,
    /// It is refused with `ERR_BAD_REQUEST` and `details.muid`.
    Refuse,
    /// Nothing is stored; the response is the earlier message.
    ReturnFirst,
}

/// How the response shows one of several receivers that a message could not be sent to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailedReceiver {
    /// With the envelope of an error, `{"error": {…}}`.
    #[default]
    Error,
    /// With `{"success": false, "message": …}`, as other responses show what did not work for one of several.
    SuccessFalse,
    /// Not at all.
    LeftOut,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            statuses: HashMap::new(),
            duplicate_muid: DuplicateMuid::default(),
            failed_receiver: FailedReceiver::default(),
            custom_at_moderation: false,
            echo_muid: true,
            echo_tags: true,
            unsubmitted_at_moderation: false,
            reply_to_undecided: true,
            reply_to_custom: true,
            receiver_beside_several: true,
            null_is_absent: false,
            empty_array_is_object: true,
            size_as_number: false,
            details_as_text: false,
            bare_errors: false,
            import_max_age: None,
            constraints: Constraints::default(),
        }
    }
}

impl Choices {
    /// Whether it matters that a `muid` is taken.
    pub(crate) fn tells_muids_apart(&self) -> bool {
        self.duplicate_muid != DuplicateMuid::Accept
    }

    /// The status, 400 to 599, that a code is sent with. CometChat documents the codes, but the status of hardly any of them.
    ///
    /// # Errors
    ///
    /// If the sandbox never sends this code, or the status is not one of an error.
    pub fn error_status(mut self, code: &str, status: u16) -> Result<Self, InvalidChoice> {
        if !(400..=599).contains(&status) {
            return Err(InvalidChoice(format!(
                "the status must be from 400 to 599, not {status}"
            )));
        }
        let known = Code::ALL.iter().find(|known| known.as_str() == code);
        let Some(known) = known else {
            return Err(InvalidChoice(format!(
                "the sandbox never answers the code {code:?}"
            )));
        };
        self.statuses.insert(known.as_str(), status);
        Ok(self)
    }

    /// What becomes of a message whose `muid` is taken: by default it is one more message.
    #[must_use]
    pub fn duplicate_muid(mut self, choice: DuplicateMuid) -> Self {
        self.duplicate_muid = choice;
        self
    }

    /// How one of several receivers that failed is shown: by default with the envelope of an error. Only the form of the
    /// successful ones was ever seen.
    #[must_use]
    pub fn failed_receiver(mut self, choice: FailedReceiver) -> Self {
        self.failed_receiver = choice;
        self
    }

    /// Whether messages of the category `custom` can be submitted to moderation: not by default. The declared values leave it
    /// out, a text beside them names it.
    #[must_use]
    pub fn custom_at_moderation(mut self, allowed: bool) -> Self {
        self.custom_at_moderation = allowed;
        self
    }

    /// Whether answers show the `muid` that was sent: yes by default. Client SDKs count on it, no sample shows it.
    #[must_use]
    pub fn echo_muid(mut self, shown: bool) -> Self {
        self.echo_muid = shown;
        self
    }

    /// Whether answers show the `tags` that were sent: yes by default. No sample of a response shows any.
    #[must_use]
    pub fn echo_tags(mut self, shown: bool) -> Self {
        self.echo_tags = shown;
        self
    }

    /// Whether `get-moderation-message` finds messages that were never submitted to moderation: not by default.
    #[must_use]
    pub fn unsubmitted_at_moderation(mut self, found: bool) -> Self {
        self.unsubmitted_at_moderation = found;
        self
    }

    /// Whether a message can be replied to while its moderation is pending, and when it was disapproved: yes by default.
    /// Otherwise the code is `ERR_MESSAGE_ACTION_NOT_ALLOWED`, which pinning such a message gives.
    #[must_use]
    pub fn reply_to_undecided(mut self, allowed: bool) -> Self {
        self.reply_to_undecided = allowed;
        self
    }

    /// Whether a message of the category `custom` can be replied to: yes by default. The code for a category that has no threads,
    /// `ERR_WRONG_MESSAGE_THREAD_CATEGORY`, is documented, but not which categories those are.
    #[must_use]
    pub fn reply_to_custom(mut self, allowed: bool) -> Self {
        self.reply_to_custom = allowed;
        self
    }

    /// Whether `receiver` may stand beside `multipleReceivers`, and is one of them then: yes by default, as was seen live. An older
    /// text says not to use both; otherwise it is refused with `ERR_BAD_REQUEST`.
    #[must_use]
    pub fn receiver_beside_several(mut self, allowed: bool) -> Self {
        self.receiver_beside_several = allowed;
        self
    }

    /// Whether a documented field that is null counts as left out: not by default, since no field is documented to be nullable.
    #[must_use]
    pub fn null_is_absent(mut self, absent: bool) -> Self {
        self.null_is_absent = absent;
        self
    }

    /// Whether `[]` counts as an object without fields where an object is documented, in `metadata`, `customData` and all others: yes
    /// by default. PHP writes an empty array that way. The service is written in PHP by all signs, which cannot tell the two apart,
    /// and its own samples have `[]` for an object; a list with anything in it is always refused.
    #[must_use]
    pub fn empty_array_is_object(mut self, allowed: bool) -> Self {
        self.empty_array_is_object = allowed;
        self
    }

    /// Whether the size of an attachment may be sent as a number: not by default. Requests are documented to hold a string of
    /// digits, although stored messages show a number.
    #[must_use]
    pub fn size_as_number(mut self, allowed: bool) -> Self {
        self.size_as_number = allowed;
        self
    }

    /// Whether `details` has one text for each field in place of a list of texts: not by default. Lists were seen live; a sibling
    /// product documents texts.
    #[must_use]
    pub fn details_as_text(mut self, text: bool) -> Self {
        self.details_as_text = text;
        self
    }

    /// Whether errors come without `devMessage` and `source`, as was seen live once: not by default.
    #[must_use]
    pub fn bare_errors(mut self, bare: bool) -> Self {
        self.bare_errors = bare;
        self
    }

    /// How old a message may be that is imported: of any age by default. Others saw requests with a message of more than about six
    /// months abort with the status 500, after the rest of their rows was stored; another text says that messages stay until they
    /// are deleted.
    #[must_use]
    pub fn import_max_age(mut self, age: impl Into<Option<Duration>>) -> Self {
        self.import_max_age = age.into();
        self
    }

    /// The most bytes that `data` may have as JSON: 10,240 by default (limits page). Live, a text of 9,000 characters was taken
    /// and one of 70,000 refused; an older page has no such limit beside that of the whole message. `None` is no limit.
    #[must_use]
    pub fn max_data_bytes(mut self, bytes: impl Into<Option<usize>>) -> Self {
        self.constraints.data_bytes = bytes.into();
        self
    }

    /// The most characters that the JSON of a whole message may have: 65,536 by default (limits page).
    #[must_use]
    pub fn max_message_chars(mut self, chars: usize) -> Self {
        self.constraints.message_chars = chars;
        self
    }

    /// The most characters that the URL of an image or link may have: 3000 by default (limits page), 2048 by an older one.
    #[must_use]
    pub fn max_url_chars(mut self, chars: usize) -> Self {
        self.constraints.url_chars = chars;
        self
    }

    /// The most bytes that the metadata of a user or group may have: 5,120 by default (limits page); other pages say 1.6K
    /// characters and 100 KB.
    #[must_use]
    pub fn max_metadata_bytes(mut self, bytes: usize) -> Self {
        self.constraints.metadata_bytes = bytes;
        self
    }

    /// The most tags of a message or user, 25 by default, of a group, 25 by default (limits page; 10 by an older one).
    #[must_use]
    pub fn max_tags(mut self, of_message_or_user: usize, of_group: usize) -> Self {
        self.constraints.tags = of_message_or_user;
        self.constraints.group_tags = of_group;
        self
    }

    /// The most characters of a tag of a message or user, 100 by default, and of a group, 100 by default (limits page; 50 by an
    /// older one).
    #[must_use]
    pub fn max_tag_chars(mut self, of_message_or_user: usize, of_group: usize) -> Self {
        self.constraints.tag_chars = of_message_or_user;
        self.constraints.group_tag_chars = of_group;
        self
    }

    /// The most users that a text may mention: 10 by default (limits page). What happens to a text with more is documented
    /// nowhere; here it is refused.
    #[must_use]
    pub fn max_mentions(mut self, users: usize) -> Self {
        self.constraints.mentions = users;
        self
    }
}

/// A choice that there is not: one line that says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidChoice(pub(crate) String);

impl fmt::Display for InvalidChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for InvalidChoice {}
