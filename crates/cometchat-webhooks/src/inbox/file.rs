//! Reading a file of an inbox.

use super::entry;
use super::error::{InboxError, InboxErrorKind};
use cometchat_journal::{Appender, line};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The longest line that is read, in bytes: bodies are far shorter.
const LONGEST_LINE: u64 = 256 * 1024 * 1024;

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The number of the file.
    pub(super) file: u64,
    /// Where the line begins, in bytes.
    pub(super) offset: u64,
}

/// What is done with a damaged file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OnDamage {
    Refuse,
    Recover,
}

/// Opens a file that was written before, or begins it if nothing of it was. `each` gets every object with its place, and says
/// whether it can follow those before. Answers the number of the next event as the file's first line has it, or `next` if it begins here.
/// `is_last` is the one that was being written when the last program ended: its last line may
/// be incomplete.
pub(super) fn open(
    path: &Path,
    is_last: bool,
    next: u64,
    on_damage: OnDamage,
    mut each: impl FnMut(u64, &[u8]) -> Option<()>,
) -> Result<(Appender, u64), InboxError> {
    let failed = |what: &str, error| InboxError::failed(what, path, error);
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(|error| failed("opened", error))?;
    let mut reader = BufReader::with_capacity(128 * 1024, &file);
    let mut bytes = Vec::new();
    let mut read = |bytes: &mut Vec<u8>| {
        bytes.clear();
        (&mut reader)
            .take(LONGEST_LINE)
            .read_until(b'\n', bytes)
            .map_err(|error| failed("read", error))
    };
    read(&mut bytes)?;
    if !bytes.ends_with(b"\n") {
        if is_last && entry::is_begun_header(&bytes) {
            return Appender::begin(file, path, &entry::header(next))
                .map(|appender| (appender, next))
                .map_err(|error| failed("written", error));
        }
        return Err(not_an_inbox(path));
    }
    let Some(next) = entry::read_header(&bytes) else {
        return Err(not_an_inbox(path));
    };
    let (mut end, mut number) = (bytes.len() as u64, 1);
    loop {
        read(&mut bytes)?;
        if bytes.is_empty() {
            break;
        }
        let object = line::open(&bytes).filter(|(found, _)| *found == number + 1);
        if let Some(()) = object.and_then(|(_, object)| each(end, &object)) {
            (end, number) = (end + bytes.len() as u64, number + 1);
            continue;
        }
        let torn = !bytes.ends_with(b"\n") && line::is_begun(number + 1, "event", &bytes);
        if torn && is_last {
            break;
        }
        let text = format!(
            "{} is damaged at line {}, byte {end}: it is not as it was written; `InboxOptions::recover` goes on with what can be read",
            path.display(),
            number + 1,
        );
        let damaged = InboxError::new(InboxErrorKind::Damaged, text);
        if on_damage == OnDamage::Refuse {
            return Err(damaged);
        }
        tracing::warn!(error = %damaged, "recovering a damaged inbox");
        return recover(path, next, end, each)
            .map(|appender| (appender, next))
            .map_err(|error| failed("recovered", error));
    }
    drop(reader);
    let appender = Appender::resume(file, end, number);
    let appender = appender.map_err(|error| failed("repaired", error))?;
    Ok((appender, next))
}

/// Writes what can be read of a damaged file to a new one, and keeps the damaged one beside it. `each` knows what stands before
/// `known` already; what comes behind has another place than before.
fn recover(
    path: &Path,
    next: u64,
    known: u64,
    mut each: impl FnMut(u64, &[u8]) -> Option<()>,
) -> io::Result<Appender> {
    let fresh = beside(path, ".recovered");
    let _ = fs::remove_file(&fresh);
    let mut file = Appender::create(&fresh, &entry::header(next))?;
    let bytes = fs::read(path)?;
    let mut at = 0;
    for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
        // A whole line may stand behind the rest of one that lost its end.
        let (_, last) = piece.split_at(line::last_start(piece));
        if let Some((_, object)) = line::open(last) {
            let place = file.end();
            if at < known || each(place, &object).is_some() {
                file.append([object.as_slice()])?;
            }
        }
        at += piece.len() as u64;
    }
    file.sync()?;
    fs::rename(path, beside(path, ".damaged"))?;
    fs::rename(&fresh, path)?;
    cometchat_journal::sync_directory_of(path);
    Ok(file)
}

/// The object of the line at this place.
pub(super) fn object_at(path: &Path, offset: u64) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(offset))?;
    let mut bytes = Vec::new();
    BufReader::with_capacity(16 * 1024, file)
        .take(LONGEST_LINE)
        .read_until(b'\n', &mut bytes)?;
    let object = line::open(&bytes).map(|(_, object)| object);
    object.ok_or_else(|| io::Error::other("it changed while it was open"))
}

/// Every object of a file up to a place, with its own.
pub(super) fn objects(path: &Path, end: u64, mut each: impl FnMut(u64, &[u8])) -> io::Result<()> {
    let mut reader = BufReader::with_capacity(128 * 1024, File::open(path)?.take(end));
    let (mut bytes, mut at) = (Vec::new(), 0);
    loop {
        bytes.clear();
        reader.read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            return Ok(());
        }
        if let Some((_, object)) = line::open(&bytes) {
            each(at, &object);
        }
        at += bytes.len() as u64;
    }
}

fn not_an_inbox(path: &Path) -> InboxError {
    let text = format!(
        "{} is not a file of an inbox that this program can read; it is left as it is",
        path.display()
    );
    InboxError::new(InboxErrorKind::NotAnInbox, text)
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
