//! The files of an inbox.

use super::entry::{self, Buried, Entry};
use super::file::{self, OnDamage, Place};
use super::options::InboxOptions;
use super::repeats::Repeats;
use super::state::{Pending, State};
use super::{InboxError, InboxErrorKind, now_millis};
use cometchat_journal::{Appender, LockError, sync_directory_of};
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::Instant;

const LOCK: &str = "lock";
const DEAD_LETTERS: &str = "dead-letters";
const PREFIX: &str = "events-";

/// A file that is finished.
#[derive(Debug)]
struct Finished {
    bytes: u64,
    /// When the last event in it came, in milliseconds since 1970.
    newest: u64,
}

/// All files, locked against other processes for as long as this lives.
#[derive(Debug)]
pub(super) struct Store {
    options: InboxOptions,
    _lock: File,
    active: Appender,
    active_file: u64,
    newest: u64,
    finished: BTreeMap<u64, Finished>,
    dead: Appender,
    next_number: u64,
    repeats: Repeats,
    /// After a failure to sync nobody knows what is on the disk: nothing more is promised.
    broken: Option<InboxError>,
    is_synced: bool,
}

/// What was found of an event while the files were read.
#[derive(Clone, Copy)]
struct Seen {
    place: Place,
    at: u64,
    repeats: Option<u64>,
}

impl Store {
    /// Opens or makes the files, and tells what is to be delivered.
    pub(super) fn open(options: InboxOptions) -> Result<(Self, State), InboxError> {
        let directory = &options.directory;
        let failed = |what: &str, error| InboxError::failed(what, directory, error);
        fs::create_dir_all(directory).map_err(|error| failed("made", error))?;
        sync_directory_of(directory);
        let lock = lock(directory)?;
        let on_damage = if options.recover {
            OnDamage::Recover
        } else {
            OnDamage::Refuse
        };

        let mut files = files(directory).map_err(|error| failed("read", error))?;
        if files.is_empty() {
            files.push(1);
        }
        let mut state = State::default();
        let mut repeats = Repeats::within(options.repeat_window);
        let mut seen: HashMap<u64, Seen> = HashMap::new();
        let mut finished = BTreeMap::new();
        let (mut next_number, now, mut active) = (1, now_millis(), None);
        let last = files.last().copied().unwrap_or(1);
        for number in files {
            let mut newest = 0;
            let path = path_of(directory, number);
            let is_last = number == last;
            let mut highest = next_number;
            let opened = file::open(&path, is_last, next_number, on_damage, |offset, object| {
                let place = Place {
                    file: number,
                    offset,
                };
                let entry = Entry::read(object)?;
                if let Entry::Received {
                    number, at, body, ..
                } = &entry
                {
                    highest = highest.max(number + 1);
                    newest = newest.max(*at);
                    repeats.remember(*number, *at, body, now);
                }
                take_in(&mut state, &mut seen, entry, place, now);
                Some(())
            })?;
            let (appender, first) = opened;
            next_number = highest.max(first);
            if is_last {
                active = Some((appender, newest));
            } else {
                let bytes = appender.end();
                finished.insert(number, Finished { bytes, newest });
            }
        }
        let dead_path = directory.join(DEAD_LETTERS);
        let mut dead_letters = 0;
        let (dead, _) = file::open(&dead_path, true, 0, on_damage, |_, object| {
            dead_letters += 1;
            entry::dead_from_json(object).map(|_| ())
        })?;
        state.dead_letters = dead_letters;
        // The loop ends with the last one.
        let Some((active, newest)) = active else {
            return Err(failed("read", io::Error::other("there is no file in it")));
        };
        let mut store = Self {
            _lock: lock,
            active,
            active_file: last,
            newest,
            finished,
            dead,
            next_number,
            repeats,
            broken: None,
            is_synced: true,
            options,
        };
        store.clean_up(&mut state, 0);
        Ok((store, state))
    }

    /// The path of the file with this number.
    pub(super) fn path_of(&self, file: u64) -> PathBuf {
        path_of(&self.options.directory, file)
    }

    /// The event that is to be written for a body, with a number of its own.
    pub(super) fn number(&mut self, body: bytes::Bytes) -> Entry {
        let (number, at) = (self.next_number, now_millis());
        self.next_number += 1;
        let repeats = self.repeats.find(number, at, &body);
        Entry::Received {
            number,
            at,
            repeats,
            body,
        }
    }

    /// Whether there is room for so many bytes more, after what is done was deleted if need be.
    pub(super) fn make_room(&mut self, state: &mut State, bytes: u64) -> Result<(), InboxError> {
        self.clean_up(state, bytes);
        if self.bytes() + bytes > self.options.max_bytes {
            let text = format!(
                "the inbox {} is full: what is not done takes {} bytes",
                self.options.directory.display(),
                self.bytes()
            );
            return Err(InboxError::new(InboxErrorKind::Full, text));
        }
        Ok(())
    }

    /// Writes entries, and tells where each stands. They are on the disk after `sync`.
    pub(super) fn append(&mut self, entries: &[Entry]) -> Result<Vec<Place>, InboxError> {
        if let Some(broken) = &self.broken {
            return Err(broken.clone());
        }
        if self.active.end() >= self.options.file_bytes {
            self.begin_file()?;
        }
        let objects: Vec<Vec<u8>> = entries.iter().map(Entry::to_json).collect();
        let written = self.active.append(objects.iter().map(Vec::as_slice));
        let places = written.map_err(|error| self.failed("written", error))?;
        self.is_synced = false;
        for entry in entries {
            if let Entry::Received { at, .. } = entry {
                self.newest = self.newest.max(*at);
            }
        }
        let file = self.active_file;
        let places = places.into_iter().take(entries.len());
        Ok(places.map(|offset| Place { file, offset }).collect())
    }

    /// Waits until everything is on the disk.
    pub(super) fn sync(&mut self) -> Result<(), InboxError> {
        if self.is_synced {
            return Ok(());
        }
        match self.active.sync() {
            Ok(()) => {
                self.is_synced = true;
                Ok(())
            }
            Err(error) => {
                let error = self.failed("synced", error);
                self.broken = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Puts an event away; it is on the disk then.
    pub(super) fn bury(
        &mut self,
        number: u64,
        at: u64,
        reason: &str,
        body: &[u8],
    ) -> Result<(), InboxError> {
        let object = entry::dead_to_json(number, at, reason, body);
        let path = self.options.directory.join(DEAD_LETTERS);
        let failed = |error| InboxError::failed("written", &path, error);
        self.dead.append([object.as_slice()]).map_err(failed)?;
        self.dead.sync().map_err(failed)
    }

    /// Every event that was put away.
    pub(super) fn dead(&self) -> Result<Vec<Buried>, InboxError> {
        let path = self.options.directory.join(DEAD_LETTERS);
        let mut found = Vec::new();
        file::objects(&path, self.dead.end(), |_, object| {
            found.extend(entry::dead_from_json(object));
        })
        .map_err(|error| InboxError::failed("read", &path, error))?;
        Ok(found)
    }

    /// Forgets all events that were put away.
    pub(super) fn forget_dead(&mut self) -> Result<(), InboxError> {
        let path = self.options.directory.join(DEAD_LETTERS);
        let (end, lines) = (entry::header(0).len() as u64, 1);
        let forgotten = self.dead.take_back(end, lines);
        forgotten.map_err(|error| InboxError::failed("written", &path, error))
    }

    /// The events that came at this moment or later, with their places, and what is known of them.
    pub(super) fn since(&self, at: u64) -> Result<Vec<(u64, Pending)>, InboxError> {
        let mut found = Vec::new();
        let finished = self
            .finished
            .iter()
            .map(|(file, one)| (*file, one.bytes, one.newest));
        let files = finished.chain([(self.active_file, self.active.end(), u64::MAX)]);
        for (file, end, newest) in files {
            if newest < at {
                continue;
            }
            let path = self.path_of(file);
            let read = file::objects(&path, end, |offset, object| match Entry::read(object) {
                Some(Entry::Received {
                    number,
                    at: came,
                    repeats,
                    ..
                }) if came >= at => {
                    let place = Place { file, offset };
                    let event = Pending {
                        place,
                        at: came,
                        repeats,
                        attempts: 0,
                        body: None,
                    };
                    found.push((number, event));
                }
                _ => {}
            });
            read.map_err(|error| InboxError::failed("read", &path, error))?;
        }
        Ok(found)
    }

    fn begin_file(&mut self) -> Result<(), InboxError> {
        self.sync()?;
        let next = self.active_file + 1;
        let path = self.path_of(next);
        let fresh = Appender::create(&path, &entry::header(self.next_number));
        let fresh = fresh.map_err(|error| InboxError::failed("written", &path, error))?;
        let before = std::mem::replace(&mut self.active, fresh);
        let finished = Finished {
            bytes: before.end(),
            newest: self.newest,
        };
        self.finished.insert(self.active_file, finished);
        self.active_file = next;
        Ok(())
    }

    /// Deletes the oldest files whose events are done, if they are old or the room is needed. Only from the oldest on: what became of
    /// an event stands behind it.
    pub(super) fn clean_up(&mut self, state: &mut State, needed: u64) {
        let keep = u64::try_from(self.options.keep_for.as_millis()).unwrap_or(u64::MAX);
        let now = now_millis();
        while let Some(oldest) = self.finished.first_entry() {
            let is_old = oldest.get().newest.saturating_add(keep) <= now;
            let file = *oldest.key();
            let is_needed = self.finished.values().map(|one| one.bytes).sum::<u64>()
                + self.active.end()
                + self.dead.end()
                + needed
                > self.options.max_bytes;
            if !state.is_done_with(file) || !(is_old || is_needed) {
                break;
            }
            if let Err(error) = fs::remove_file(self.path_of(file)) {
                tracing::warn!(%error, "a file of the inbox cannot be deleted");
                break;
            }
            self.finished.remove(&file);
        }
        state.bytes = self.bytes();
    }

    fn bytes(&self) -> u64 {
        let finished: u64 = self.finished.values().map(|one| one.bytes).sum();
        finished + self.active.end() + self.dead.end()
    }

    fn failed(&self, what: &str, error: io::Error) -> InboxError {
        InboxError::failed(what, &self.path_of(self.active_file), error)
    }
}

/// What a line says about what is to be delivered.
fn take_in(state: &mut State, seen: &mut HashMap<u64, Seen>, entry: Entry, place: Place, now: u64) {
    let pending = |seen: Seen| Pending {
        place: seen.place,
        at: seen.at,
        repeats: seen.repeats,
        attempts: 0,
        body: None,
    };
    match entry {
        Entry::Received {
            number,
            at,
            repeats,
            ..
        } => {
            let event = Seen { place, at, repeats };
            seen.insert(number, event);
            state.add(number, pending(event));
        }
        Entry::Done { number } | Entry::Dead { number } => {
            state.remove(number);
        }
        Entry::Retry {
            number,
            until,
            attempts,
        } => {
            let pause = Duration::from_millis(until.saturating_sub(now));
            state.wait(number, Instant::now() + pause, Some(attempts));
        }
        Entry::Replay { number } => {
            // An event whose file is gone cannot come again.
            if let Some(event) = seen.get(&number) {
                if !state.contains(number) {
                    state.add(number, pending(*event));
                }
            }
        }
    }
}

/// The numbers of the files with events, in order.
fn files(directory: &Path) -> io::Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(directory)? {
        let name = entry?.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
        numbers.extend(number.and_then(|number| number.parse::<u64>().ok()));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

fn path_of(directory: &Path, file: u64) -> PathBuf {
    directory.join(format!("{PREFIX}{file:012}"))
}

fn lock(directory: &Path) -> Result<File, InboxError> {
    let path = directory.join(LOCK);
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(|error| InboxError::failed("opened", &path, error))?;
    match cometchat_journal::lock(&file) {
        Ok(()) => Ok(file),
        Err(LockError::InUse) => Err(InboxError::new(
            InboxErrorKind::InUse,
            format!("the inbox {} is in use", directory.display()),
        )),
        Err(error) => Err(InboxError::failed("locked", &path, io::Error::other(error))),
    }
}
