//! Generated files: written, or compared with what stands there.

use crate::workspace;
use similar::TextDiff;
use std::fs;
use std::path::Path;

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
/// `command` is what writes them. A file whose line ends are CRLF, as Git for Windows may check it out, is up to date.
pub(crate) fn settle(files: &[File], mode: Mode, command: &str) -> Result<(), String> {
    settle_below(&workspace::root(), files, mode, command)
}

fn settle_below(root: &Path, files: &[File], mode: Mode, command: &str) -> Result<(), String> {
    let mut stale = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        let current = workspace::read(&path).unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Settles one file that holds `current`, and says what it holds then.
    fn settled(current: &str, text: &str, mode: Mode) -> (Result<(), String>, String) {
        let folder = std::env::temp_dir().join(format!(
            "xtask-output-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("file.rs"), current).unwrap();
        let file = File {
            path: "file.rs".to_owned(),
            text: text.to_owned(),
        };
        let outcome = settle_below(&folder, &[file], mode, "cargo xtask generate");
        let left = fs::read_to_string(folder.join("file.rs")).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        (outcome, left)
    }

    #[test]
    fn line_ends_of_windows_are_no_difference() {
        for mode in [Mode::Check, Mode::Write] {
            let (outcome, left) = settled("a\r\nb\r\n", "a\nb\n", mode);
            assert_eq!((outcome, left.as_str()), (Ok(()), "a\r\nb\r\n"));
        }
    }

    #[test]
    fn another_text_is_refused_when_it_is_checked_and_replaced_when_it_is_written() {
        let (outcome, left) = settled("a\r\n", "b\n", Mode::Check);
        assert!(outcome.unwrap_err().contains("not up to date: file.rs"));
        assert_eq!(left, "a\r\n");
        assert_eq!(
            settled("a\r\n", "b\n", Mode::Write),
            (Ok(()), "b\n".to_owned())
        );
    }
}
