//! Generated files: written, or compared with what stands there.

use crate::workspace;
use similar::TextDiff;
use std::fs;

/// What to do with the generated files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write those that changed.
    Write,
    /// Write nothing; show the differences and fail if there are any.
    Check,
}

/// One generated file.
pub(crate) struct File {
    /// Its path below the workspace's root.
    pub(crate) path: String,
    /// All of its text.
    pub(crate) text: String,
}

/// Writes or compares all files. The same function does both, so that what is checked is what would be written.
///
/// `command` is what writes them.
pub(crate) fn settle(files: &[File], mode: Mode, command: &str) -> Result<(), String> {
    let root = workspace::root();
    let mut stale = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        let current = fs::read_to_string(&path).unwrap_or_default();
        if current == file.text {
            continue;
        }
        if mode == Mode::Check {
            let diff = TextDiff::from_lines(&current, &file.text);
            let header = (format!("a/{}", file.path), format!("b/{}", file.path));
            print!("{}", diff.unified_diff().header(&header.0, &header.1));
            stale.push(file.path.as_str());
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&path, &file.text).map_err(|error| format!("{}: {error}", file.path))?;
        println!("wrote {}", file.path);
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!(
        "\nnot up to date: {}\nrun `{command}` and commit what it writes",
        stale.join(", ")
    ))
}
