//! What earlier runs did, in a few bytes a record.

use super::entry::Entry;
use crate::bulk::fingerprint::Fingerprint;
use std::collections::BTreeMap;

/// How many records share one allocation. Their numbers may have gaps, where records were bad.
const CHUNK: usize = 1024;

/// Where a record stands after earlier runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bulk) enum Standing {
    /// It may have left, and nobody wrote down what became of it.
    Sending,
    /// It surely was not processed.
    Unsent,
    Confirmed,
    Refused,
    Uncertain,
    /// What the journal said of it cannot be read.
    Lost,
}

/// One record after earlier runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bulk) struct Past {
    pub(in crate::bulk) standing: Standing,
    /// None where the journal has lost that, too.
    pub(in crate::bulk) fingerprint: Option<Fingerprint>,
    /// Where the line stands that says so, in bytes.
    pub(in crate::bulk) offset: u64,
}

/// 17 bytes for each record.
struct Chunk {
    standings: [Option<Standing>; CHUNK],
    fingerprints: [u64; CHUNK],
    offsets: [u64; CHUNK],
}

/// Where every record of a journal stands.
#[derive(Default)]
pub(in crate::bulk) struct History {
    chunks: BTreeMap<u64, Box<Chunk>>,
    last: u64,
    /// Up to this record, those that have no end are lost.
    lost: Option<u64>,
}

impl History {
    /// Takes in the next line; what is wrong with it if it cannot follow those before.
    pub(super) fn take_in(&mut self, entry: &Entry<'_>, offset: u64) -> Result<(), &'static str> {
        let (standing, fingerprint) = self.after(entry)?;
        let number = entry.record();
        let (chunk, index) = split(number);
        let chunk = self.chunks.entry(chunk).or_insert_with(Chunk::empty);
        chunk.standings[index] = Some(standing);
        chunk.fingerprints[index] = fingerprint.bits();
        chunk.offsets[index] = offset;
        self.last = self.last.max(number);
        Ok(())
    }

    pub(super) fn can_take_in(&self, entry: &Entry<'_>) -> bool {
        self.after(entry).is_ok()
    }

    /// Where a record stands after a line.
    ///
    /// | before | what may follow |
    /// |---|---|
    /// | nothing, `unsent` | `sending` |
    /// | `sending` | `unsent`, an outcome, `sending` again (at least once) |
    /// | `uncertain` | `sending` again (at least once) |
    /// | `confirmed`, `refused` | nothing |
    fn after(&self, entry: &Entry<'_>) -> Result<(Standing, Fingerprint), &'static str> {
        let known = self.written(entry.record());
        let standing = match entry {
            Entry::Sending { hash, .. } => {
                return match known {
                    Some((_, fingerprint)) if fingerprint != *hash => {
                        Err("it sends another record under a number that was used before")
                    }
                    Some((Standing::Confirmed | Standing::Refused, _)) => {
                        Err("it sends a record again that has an end")
                    }
                    _ => Ok((Standing::Sending, *hash)),
                };
            }
            Entry::Unsent { .. } => Standing::Unsent,
            Entry::Confirmed { .. } => Standing::Confirmed,
            Entry::Refused { .. } => Standing::Refused,
            Entry::Uncertain { .. } => Standing::Uncertain,
        };
        match known {
            Some((Standing::Sending, fingerprint)) => Ok((standing, fingerprint)),
            Some((Standing::Unsent, _)) | None => {
                Err("it has an outcome of a record that was not being sent")
            }
            Some(_) => Err("it has a second outcome of a record"),
        }
    }

    /// What cannot be read may have told of so many more records than those that are known.
    pub(super) fn lose(&mut self, more: u64) {
        self.lost = Some(self.last.saturating_add(more));
    }

    /// A line about a record does not fit what is known of it: if it was taken back, it may have been sent again since.
    pub(super) fn lose_one(&mut self, number: u64) {
        self.last = self.last.max(number);
        let (chunk, index) = split(number);
        let chunk = self.chunks.get_mut(&chunk);
        if let Some(standing) = chunk.and_then(|chunk| chunk.standings[index].as_mut()) {
            if *standing == Standing::Unsent {
                *standing = Standing::Lost;
            }
        }
    }

    /// Where a record stands; nothing if it was never sent.
    pub(in crate::bulk) fn get(&self, number: u64) -> Option<Past> {
        let is_lost = self.lost.is_some_and(|lost| number <= lost);
        match self.written(number) {
            Some((Standing::Unsent, _)) | None if is_lost => Some(Past {
                standing: Standing::Lost,
                fingerprint: self.written(number).map(|(_, fingerprint)| fingerprint),
                offset: 0,
            }),
            None => None,
            Some((standing, fingerprint)) => {
                let (chunk, index) = split(number);
                let chunk = self.chunks.get(&chunk)?;
                Some(Past {
                    standing,
                    fingerprint: Some(fingerprint),
                    offset: chunk.offsets[index],
                })
            }
        }
    }

    /// What the lines that could be read say of a record.
    fn written(&self, number: u64) -> Option<(Standing, Fingerprint)> {
        let (chunk, index) = split(number);
        let chunk = self.chunks.get(&chunk)?;
        let fingerprint = Fingerprint::from_bits(chunk.fingerprints[index]);
        Some((chunk.standings[index]?, fingerprint))
    }

    /// Forgets the records before this one, which have been gone past.
    pub(in crate::bulk) fn forget_before(&mut self, number: u64) {
        let (chunk, _) = split(number);
        while let Some(first) = self.chunks.first_entry() {
            if *first.key() >= chunk {
                break;
            }
            first.remove();
        }
    }

    /// The highest number that was ever sent; 0 if none was.
    pub(in crate::bulk) fn last(&self) -> u64 {
        self.last
    }
}

impl Chunk {
    fn empty() -> Box<Self> {
        Box::new(Self {
            standings: [None; CHUNK],
            fingerprints: [0; CHUNK],
            offsets: [0; CHUNK],
        })
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the rest of a division by a small number"
)]
fn split(number: u64) -> (u64, usize) {
    let size = CHUNK as u64;
    (number / size, (number % size) as usize)
}
