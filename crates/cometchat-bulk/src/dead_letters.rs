//! The file with the records that are not confirmed.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Records that were refused or are uncertain, one a line, with what became of them.
///
/// They are written beside the file that is asked for and moved there in the end, so that a list that was left before stays
/// whole until there is a new one.
pub(super) struct DeadLetters {
    path: PathBuf,
    part: PathBuf,
    file: Option<BufWriter<File>>,
}

impl DeadLetters {
    pub(super) fn at(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            part: Self::part_of(path),
            file: None,
        }
    }

    /// Where the list stands while it is being written.
    pub(super) fn part_of(path: &Path) -> PathBuf {
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        part.into()
    }

    /// Adds lines, each with its end.
    pub(super) fn add(&mut self, lines: &[u8]) -> io::Result<()> {
        self.file()?.write_all(lines)
    }

    /// Puts the list in its place; where there is one already, only if that is to be replaced.
    pub(super) fn finish(mut self, replace: bool) -> io::Result<()> {
        if !replace && self.path.exists() {
            return match self.file.take() {
                Some(_) => std::fs::remove_file(&self.part),
                None => Ok(()),
            };
        }
        self.file()?;
        if let Some(file) = self.file.take() {
            let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.sync_all()?;
        }
        std::fs::rename(&self.part, &self.path)
    }

    fn file(&mut self) -> io::Result<&mut BufWriter<File>> {
        match &mut self.file {
            Some(file) => Ok(file),
            none => Ok(none.insert(BufWriter::new(File::create(&self.part)?))),
        }
    }
}
