//! What a run is told.

use crate::dead_letters::DeadLetters;
use crate::{BadRecords, BulkError, BulkErrorKind, BulkInput, Settled};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Who wants to be told of each record that ends.
type Tell = dyn Fn(&Settled<'_>) + Send + Sync;

/// The settings of a run.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) concurrency: usize,
    pub(super) dead_letters: Option<PathBuf>,
    pub(super) at_least_once: bool,
    pub(super) bad_records: BadRecords,
    pub(super) patience: Duration,
    pub(super) on_outcome: Option<Arc<Tell>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: 16,
            dead_letters: None,
            at_least_once: false,
            bad_records: BadRecords::Skip,
            patience: Duration::from_secs(600),
            on_outcome: None,
        }
    }
}

impl Settings {
    /// Whether they go together, and with the input.
    pub(super) fn check(&self, input: &BulkInput, journal: Option<&Path>) -> Result<(), BulkError> {
        let invalid = |text: String| Err(BulkError::new(BulkErrorKind::Settings, text));
        let missing = input.path().is_some_and(|path| !path.exists());
        if self.bad_records == BadRecords::StopBeforeSending
            && input.file_path().is_none()
            && !missing
        {
            return invalid(
                "bad records can be found before sending only in a file: other inputs can be read only once".to_owned(),
            );
        }
        let part = self.dead_letters.as_deref().map(DeadLetters::part_of);
        let files = [
            ("the input", input.path()),
            ("the journal", journal),
            ("the dead letters", self.dead_letters.as_deref()),
            ("the dead letters so far", part.as_deref()),
        ];
        for (index, (name, path)) in files.iter().enumerate() {
            for (other_name, other) in &files[..index] {
                let both = path
                    .zip(*other)
                    .filter(|(path, other)| are_same(path, other));
                if let Some((path, _)) = both {
                    return invalid(format!(
                        "{name} and {other_name} must be different files, and both are {}",
                        path.display()
                    ));
                }
            }
        }
        Ok(())
    }
}

/// Whether both name the same file, even if it does not exist yet.
fn are_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| {
        path.canonicalize()
            .or_else(|_| std::path::absolute(path))
            .unwrap_or_else(|_| path.to_owned())
    };
    one == other || whole(one) == whole(other)
}
