//! Recorded events: a JSON object a line.

use super::told::one_line;
use crate::failure::Failure;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::fs::File;
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// An event as a line has it.
#[derive(Serialize, Deserialize)]
pub(super) struct Recorded {
    /// When it came, as RFC 3339 has it.
    received_at: String,
    pub(super) trigger: String,
    /// The body, with the same digits and escapes as it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<Box<RawValue>>,
    /// A body that is no JSON; what is no text in UTF-8 is lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Recorded {
    fn of(at: SystemTime, trigger: &str, body: &[u8]) -> Self {
        // A body that is null would be none when it is read.
        let json = one_line(body).filter(|line| line.trim() != "null");
        let json = json.and_then(|line| RawValue::from_string(line).ok());
        let text = json
            .is_none()
            .then(|| String::from_utf8_lossy(body).into_owned());
        Self {
            received_at: super::told::moment(at),
            trigger: trigger.to_owned(),
            body: json,
            text,
        }
    }

    /// What is posted.
    fn body(&self) -> Option<Bytes> {
        match (&self.body, &self.text) {
            (Some(body), None) => Some(Bytes::copy_from_slice(body.get().as_bytes())),
            (None, Some(text)) => Some(Bytes::copy_from_slice(text.as_bytes())),
            _ => None,
        }
    }
}

/// A file that lines are added to.
pub(super) struct Recorder {
    path: PathBuf,
    file: File,
}

impl Recorder {
    /// # Errors
    /// If the file cannot be written.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let mut options = File::options();
        options.read(true).append(true).create(true);
        // Events hold what users wrote.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let opened = options.open(path).and_then(|mut file| {
            // A line that a crash cut off is not continued by the next one.
            if file.seek(SeekFrom::End(0))? > 0 {
                file.seek(SeekFrom::End(-1))?;
                let mut last = [0];
                std::io::Read::read_exact(&mut file, &mut last)?;
                if last != *b"\n" {
                    file.write_all(b"\n")?;
                }
            }
            Ok(file)
        });
        let path = path.to_owned();
        match opened {
            Ok(file) => Ok(Self { path, file }),
            Err(error) => Err(Failure::usage(format!(
                "{} cannot be written: {error}",
                path.display()
            ))),
        }
    }

    pub(super) fn add(
        &mut self,
        at: SystemTime,
        trigger: &str,
        body: &[u8],
    ) -> Result<(), Failure> {
        let line = serde_json::to_string(&Recorded::of(at, trigger, body)).unwrap_or_default();
        self.file
            .write_all(format!("{line}\n").as_bytes())
            .map_err(|error| {
                Failure::local(format!(
                    "{} cannot be written: {error}",
                    self.path.display()
                ))
            })
    }
}

/// The recorded events of a file, one after the other.
pub(super) fn each(
    path: &Path,
) -> Result<impl Iterator<Item = Result<(Recorded, Bytes), Failure>>, Failure> {
    let shown = path.display().to_string();
    let file = File::open(path)
        .map_err(|error| Failure::usage(format!("{shown} cannot be read: {error}")))?;
    let lines = BufReader::new(file).lines().enumerate();
    Ok(lines.filter_map(move |(index, line)| {
        let line = match line {
            Ok(line) if line.trim().is_empty() => return None,
            Ok(line) => line,
            Err(error) => {
                return Some(Err(Failure::usage(format!(
                    "{shown} cannot be read: {error}"
                ))));
            }
        };
        let recorded: Option<Recorded> = serde_json::from_str(&line).ok();
        let found = recorded.and_then(|one| one.body().map(|body| (one, body)));
        Some(found.ok_or_else(|| {
            let number = index + 1;
            Failure::usage(format!("{shown}, line {number}: is no recorded event"))
        }))
    }))
}
