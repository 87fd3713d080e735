//! Directories on the disk.

use std::fs::File;
use std::path::{Path, PathBuf};

/// Makes sure that a new file can be found after a loss of power. Not every system can, and then nothing can be done.
pub fn sync_directory_of(path: &Path) {
    let parent: PathBuf = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    if let Ok(directory) = File::open(parent) {
        let _ = directory.sync_all();
    }
}
