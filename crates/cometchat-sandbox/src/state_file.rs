//! The file that keeps a state from one run to the next.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::app::App;

/// Takes over what the file holds, if there is one.
///
/// # Errors
///
/// With a text that names the file.
pub(crate) fn read(app: &App, path: &Path) -> io::Result<()> {
    let document = match fs::read(path) {
        Ok(document) => document,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(named(path, error.kind(), &error.to_string())),
    };
    app.load(&document)
        .map_err(|error| named(path, io::ErrorKind::InvalidData, &error))
}

/// Replaces the file. Whatever goes wrong, the old one or the new one is there as a whole.
///
/// # Errors
///
/// With a text that names the file.
pub(crate) fn write(app: &App, path: &Path) -> io::Result<()> {
    let document = app.saved().map_err(io::Error::other)?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    own_file(beside.as_ref())
        .and_then(|mut file| file.write_all(&document))
        .and_then(|()| fs::rename(&beside, path))
        .map_err(|error| named(path, error.kind(), &error.to_string()))
}

/// A new file that nobody else may read, since it holds keys.
fn own_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn named(path: &Path, kind: io::ErrorKind, error: &str) -> io::Error {
    io::Error::new(kind, format!("the state file {}: {error}", path.display()))
}
