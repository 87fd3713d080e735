//! The file that is written, and where the export is.

use crate::failure::Failure;
use cometchat::Position;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

/// Where an export is. The file is good up to `length`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Bookmark {
    /// What is exported, and from where.
    what: String,
    length: u64,
    rows: u64,
    section: u32,
    /// Which of several lists it is in.
    pub(super) outer: Option<Position>,
    pub(super) within: Option<String>,
    pub(super) position: Option<Position>,
}

/// The file that is written.
pub(super) struct Out {
    path: PathBuf,
    bookmark: Bookmark,
    /// Whether it goes on with what an earlier run wrote.
    goes_on: bool,
    file: BufWriter<File>,
    length: u64,
    rows: u64,
}

impl Out {
    /// Opens the file anew, or behind the bookmark of an export of the same.
    pub(super) fn open(path: PathBuf, what: &str) -> Result<Self, Failure> {
        let saved = fs::read(bookmark_path(&path)).ok();
        let goes_on = saved.is_some();
        let bookmark = match saved {
            Some(saved) => serde_json::from_slice::<Bookmark>(&saved).map_err(|_| {
                Failure::usage(format!("{} is no bookmark", bookmark_path(&path).display()))
            })?,
            None => Bookmark {
                what: what.to_owned(),
                ..Bookmark::default()
            },
        };
        if bookmark.what != what {
            let text = format!(
                "{} is of another export: {}",
                bookmark_path(&path).display(),
                bookmark.what
            );
            return Err(Failure::usage(text).hint("Another --to, or remove it to begin anew."));
        }
        let failed = |error: std::io::Error| {
            Failure::usage(format!("{} cannot be written: {error}", path.display()))
        };
        if !goes_on && path.exists() {
            return Err(Failure::usage(format!(
                "{} is there already, and is not overwritten",
                path.display()
            )));
        }
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        private(&mut options);
        let file = options.open(&path).map_err(failed)?;
        let there = file.metadata().map_err(failed)?.len();
        if there < bookmark.length {
            return Err(Failure::usage(format!(
                "{} is shorter than its bookmark says",
                path.display()
            )));
        }
        file.set_len(bookmark.length).map_err(failed)?;
        let mut out = Self {
            length: bookmark.length,
            rows: bookmark.rows,
            file: BufWriter::new(file),
            path,
            bookmark,
            goes_on,
        };
        if !goes_on {
            out.keep(0, None, None, None)?;
        }
        Ok(out)
    }

    /// Whether a section was finished by an earlier run.
    pub(super) fn is_behind(&self, section: u32) -> bool {
        self.goes_on && section < self.bookmark.section
    }

    /// Where an earlier run was in this section.
    pub(super) fn at(&self, section: u32) -> Option<Bookmark> {
        (self.goes_on && section == self.bookmark.section).then(|| self.bookmark.clone())
    }

    /// Writes a line, and says how many there are.
    pub(super) fn line(&mut self, line: &Value) -> Result<u64, Failure> {
        let mut text = line.to_string();
        text.push('\n');
        let written = self.file.write_all(text.as_bytes());
        written.map_err(|error| self.failed(&error))?;
        self.length += u64::try_from(text.len()).unwrap_or(0);
        self.rows += 1;
        Ok(self.rows)
    }

    /// Writes down where the export is: the lines first, and only then the bookmark.
    pub(super) fn keep(
        &mut self,
        section: u32,
        outer: Option<Position>,
        position: Option<Position>,
        within: Option<&str>,
    ) -> Result<(), Failure> {
        let bookmark = Bookmark {
            what: self.bookmark.what.clone(),
            length: self.length,
            rows: self.rows,
            section,
            outer,
            within: within.map(str::to_owned),
            position,
        };
        let path = bookmark_path(&self.path);
        let beside = path.with_extension("position.new");
        let text = serde_json::to_vec(&bookmark).unwrap_or_default();
        let kept = self
            .file
            .flush()
            .and_then(|()| self.file.get_ref().sync_data())
            .and_then(|()| fs::write(&beside, text))
            .and_then(|()| fs::rename(&beside, &path));
        kept.map_err(|error| self.failed(&error))
    }

    /// The export is complete: the bookmark goes.
    pub(super) fn complete(&mut self) -> Result<u64, Failure> {
        let done = self
            .file
            .flush()
            .and_then(|()| self.file.get_ref().sync_all());
        done.map_err(|error| self.failed(&error))?;
        let _ = fs::remove_file(bookmark_path(&self.path));
        Ok(self.rows)
    }

    fn failed(&self, error: &std::io::Error) -> Failure {
        Failure::local(format!(
            "{} cannot be written: {error}",
            self.path.display()
        ))
    }
}

fn bookmark_path(path: &std::path::Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".position");
    name.into()
}

/// People's messages are for the owner of the file.
#[cfg(unix)]
fn private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn private(_: &mut OpenOptions) {}
