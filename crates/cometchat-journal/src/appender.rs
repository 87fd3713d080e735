//! Adding lines to a file.

use crate::{line, sync_directory_of};
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

/// A file that lines are added to.
#[derive(Debug)]
pub struct Appender {
    file: File,
    end: u64,
    lines: u64,
}

impl Appender {
    /// Begins a file with its first line, which has neither number nor checksum and counts as line 1. It is on the disk when
    /// this returns. What was in the file is lost.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn create(path: &Path, header: &[u8]) -> io::Result<Self> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        Self::begin(file, path, header)
    }

    /// The same for a file that is open already.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn begin(mut file: File, path: &Path, header: &[u8]) -> io::Result<Self> {
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(header)?;
        file.sync_all()?;
        sync_directory_of(path);
        Ok(Self {
            file,
            end: header.len() as u64,
            lines: 1,
        })
    }

    /// Goes on with a file of which so many bytes and lines were read and are sound. What stands behind them is cut off.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn resume(file: File, end: u64, lines: u64) -> io::Result<Self> {
        let appender = Self { file, end, lines };
        appender.cut_off_the_rest()?;
        Ok(appender)
    }

    /// Adds lines with these objects, and tells where each begins and the last ends, in bytes. They are on the disk after
    /// [`sync`](Self::sync) only.
    ///
    /// # Errors
    ///
    /// What the system says. None of the lines is in the file then.
    pub fn append<'a>(
        &mut self,
        objects: impl IntoIterator<Item = &'a [u8]>,
    ) -> io::Result<Vec<u64>> {
        let mut lines = Vec::new();
        let mut places = Vec::new();
        let mut number = self.lines;
        for object in objects {
            places.push(self.end + lines.len() as u64);
            number += 1;
            line::seal(number, object, &mut lines);
        }
        self.file.seek(SeekFrom::Start(self.end))?;
        if let Err(error) = self.file.write_all(&lines) {
            let _ = self.cut_off_the_rest();
            return Err(error);
        }
        self.end += lines.len() as u64;
        self.lines = number;
        places.push(self.end);
        Ok(places)
    }

    /// Waits until everything is on the disk.
    ///
    /// # Errors
    ///
    /// What the system says. Nobody knows then which of the lines are on the disk.
    pub fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    /// Takes back the lines behind this place, after a failure.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn take_back(&mut self, end: u64, lines: u64) -> io::Result<()> {
        self.end = end;
        self.lines = lines;
        self.cut_off_the_rest()
    }

    /// How many bytes there are.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.end
    }

    /// How many lines there are.
    #[must_use]
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// The file, to read from.
    #[must_use]
    pub fn file(&self) -> &File {
        &self.file
    }

    fn cut_off_the_rest(&self) -> io::Result<()> {
        if self.file.metadata()?.len() > self.end {
            self.file.set_len(self.end)?;
            self.file.sync_all()?;
        }
        Ok(())
    }
}
