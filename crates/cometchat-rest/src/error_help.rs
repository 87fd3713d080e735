//! What is known of error codes beside their names.

use crate::generated::error_help;
use crate::types::ErrorCode;
use std::fmt;

/// What is known of an error code: what it means, why it comes, and what to do.
///
/// ```
/// use cometchat_rest::{ErrorHelp, RetryAdvice};
///
/// let help = ErrorHelp::of("ERR_BANNED_GROUPMEMBER").unwrap();
/// assert_eq!(help.action, "Take the ban back first.");
/// assert_eq!(help.retry, RetryAdvice::AfterChange);
/// assert_eq!(help.operations, ["add-members"]);
/// ```
///
/// All texts are for people, and may be worded better in later versions. Programs that never ask for help do not carry them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorHelp {
    /// The code.
    pub code: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Why it usually comes. Says so where that is documented nowhere.
    pub cause: &'static str,
    /// What to do.
    pub action: &'static str,
    /// Whether to send the request again.
    pub retry: RetryAdvice,
    /// Whether any operation may answer it, named in [`operations`](Self::operations) or not.
    pub anywhere: bool,
    /// The operations that are described as answering it, such as `create-user`.
    pub operations: &'static [&'static str],
}

/// Whether to send a request again that was refused with a code.
///
/// It is advice for people and for programs that decide by code. The client's own retries do not go by it: they also know whether the operation
/// may be repeated, and how far the request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAdvice {
    /// Never: what was asked for holds already, or can never be done.
    Never,
    /// After a change of the request, of what it is about, of rights, settings or the plan. Until then it is refused again.
    AfterChange,
    /// Later, unchanged: it was not done.
    Later,
    /// After a look at whether it was done. What only reads can be sent again at once.
    AfterCheck,
}

impl RetryAdvice {
    /// In a word: `never`, `after-change`, `later` or `after-check`.
    ///
    /// ```
    /// use cometchat_rest::RetryAdvice;
    ///
    /// assert_eq!(RetryAdvice::AfterChange.as_str(), "after-change");
    /// assert_eq!(RetryAdvice::Later.to_string(), "later, unchanged; it was not done");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        error_help::advice(self).0
    }
}

/// In a sentence, without its end.
impl fmt::Display for RetryAdvice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(error_help::advice(*self).1)
    }
}

impl ErrorHelp {
    /// What is known of a code; `None` where this version does not know the code.
    ///
    /// ```
    /// use cometchat_rest::ErrorHelp;
    ///
    /// assert!(ErrorHelp::of("ERR_UID_NOT_FOUND").is_some());
    /// assert!(ErrorHelp::of("ERR_OF_TOMORROW").is_none());
    /// ```
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        let found = error_help::ALL.binary_search_by(|help| help.code.cmp(code));
        found.ok().and_then(|index| error_help::ALL.get(index))
    }

    /// The help on every code that this version knows, in alphabetical order.
    #[must_use]
    pub fn all() -> &'static [Self] {
        error_help::ALL
    }
}

impl ErrorCode {
    /// What is known of the code: meaning, usual cause, what to do; `None` where this version does not know it.
    ///
    /// ```
    /// use cometchat_rest::types::ErrorCode;
    ///
    /// let help = ErrorCode::ErrUidNotFound.help().unwrap();
    /// assert_eq!(help.meaning, "There is no such user.");
    /// assert!(ErrorCode::from("ERR_OF_TOMORROW").help().is_none());
    /// ```
    #[must_use]
    pub fn help(&self) -> Option<&'static ErrorHelp> {
        ErrorHelp::of(self.as_str())
    }
}
