//! Writing to the log, which is somebody else's: of whoever embeds the sandbox, or of the program's reader.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Writes a line. If that panics, as `eprintln!` does when nobody reads standard error any more, the line is lost and nothing
/// else is.
pub(crate) fn log(event: impl FnOnce()) {
    let _ = catch_unwind(AssertUnwindSafe(event));
}
