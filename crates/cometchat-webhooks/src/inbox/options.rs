//! Options of an inbox.

use super::{Inbox, InboxError};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The options of an [`Inbox`].
///
/// ```no_run
/// use cometchat_webhooks::Inbox;
/// use std::time::Duration;
///
/// let inbox = Inbox::options("events")
///     .max_bytes(4 * 1024 * 1024 * 1024)
///     .keep_for(Duration::from_secs(24 * 60 * 60))
///     .max_attempts(20)
///     .open()?;
/// # Ok::<(), cometchat_webhooks::InboxError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens until it is opened"]
pub struct InboxOptions {
    pub(super) directory: PathBuf,
    pub(super) max_bytes: u64,
    pub(super) file_bytes: u64,
    pub(super) keep_for: Duration,
    pub(super) repeat_window: Duration,
    pub(super) max_attempts: Option<u32>,
    pub(super) recover: bool,
}

impl InboxOptions {
    pub(super) fn new(directory: &Path) -> Self {
        Self {
            directory: directory.to_owned(),
            max_bytes: 1024 * 1024 * 1024,
            file_bytes: 16 * 1024 * 1024,
            keep_for: Duration::from_secs(7 * 24 * 60 * 60),
            repeat_window: Duration::from_secs(120),
            max_attempts: None,
            recover: false,
        }
    }

    /// How many bytes the files may take together; 1 GiB by default. Events that are done go first. When what is not done takes as
    /// much, nothing more is taken: CometChat is answered 503 and tries again.
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// How large a file becomes before the next is begun, in bytes; 16 MiB by default. A file is deleted as a whole.
    pub fn file_bytes(mut self, bytes: u64) -> Self {
        self.file_bytes = bytes.max(1);
        self
    }

    /// How long events are kept after they came, though they are done, so that they can be [replayed](Inbox::replay_since); 7
    /// days by default.
    pub fn keep_for(mut self, time: Duration) -> Self {
        self.keep_for = time;
        self
    }

    /// How long an event is taken for a possible repeat of an earlier one with the same bytes; 2 minutes by default. CometChat
    /// tries again after 10 seconds and after 30 more. Zero takes none for a repeat.
    pub fn repeat_window(mut self, time: Duration) -> Self {
        self.repeat_window = time;
        self
    }

    /// How often an event is delivered before it is put away with the dead letters; without end by default.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts.max(1));
        self
    }

    /// Goes on with what can be read where a file is damaged, which is kept beside the new one with the ending `.damaged`. Events
    /// in the stretch that cannot be read are lost, and some that were done may be delivered again.
    pub fn recover(mut self) -> Self {
        self.recover = true;
        self
    }

    /// Opens the inbox, or makes it where there is none.
    ///
    /// # Errors
    ///
    /// As [`Inbox::open`].
    pub fn open(self) -> Result<Inbox, InboxError> {
        Inbox::open_with(self)
    }
}
