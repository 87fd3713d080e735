//! What earlier runs did, in a few bytes a record.

use super::entry::Entry;
use crate::bulk::fingerprint::Fingerprint;
use std::collections::BTreeMap;

/// How many records share one allocation. Their numbers may have gaps, where records were bad.
const CHUNK: usize = 1024;

/// Where a record stands after earlier runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bulk) enum Stand {
    /// It may have left, and nobody wrote down what became of it.
    Sending,
    /// It surely was not processed.
    Unsent,
    Confirmed,
    Refused,
    Uncertain,
}

/// One record after earlier runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bulk) struct Past {
    pub(in crate::bulk) stand: Stand,
    pub(in crate::bulk) fingerprint: Fingerprint,
    /// Where the line stands that says so, in bytes.
    pub(in crate::bulk) offset: u64,
}

/// 17 bytes for each record.
struct Chunk {
    stands: [Option<Stand>; CHUNK],
    fingerprints: [u64; CHUNK],
    offsets: [u64; CHUNK],
}

/// Where every record of a journal stands.
#[derive(Default)]
pub(in crate::bulk) struct History {
    chunks: BTreeMap<u64, Box<Chunk>>,
    last: u64,
}

impl History {
    /// Takes in the next line; what is wrong with it if it cannot follow those before.
    pub(super) fn take_in(&mut self, entry: &Entry<'_>, offset: u64) -> Result<(), &'static str> {
        let number = entry.record();
        let (chunk, index) = split(number);
        let known = self.get(number);
        let (stand, fingerprint) = match (entry, known) {
            (Entry::Sending { hash, .. }, None) => (Stand::Sending, *hash),
            (Entry::Sending { hash, .. }, Some(past)) => match past.stand {
                _ if past.fingerprint != *hash => {
                    return Err("it sends another record under a number that was used before");
                }
                Stand::Confirmed => return Err("it sends a record again that was confirmed"),
                _ => (Stand::Sending, *hash),
            },
            (_, None) => return Err("it has an outcome of a record that was never sent"),
            (Entry::Unsent { .. }, Some(past)) => (Stand::Unsent, past.fingerprint),
            (Entry::Confirmed { .. }, Some(past)) => (Stand::Confirmed, past.fingerprint),
            (Entry::Refused { .. }, Some(past)) => (Stand::Refused, past.fingerprint),
            (Entry::Uncertain { .. }, Some(past)) => (Stand::Uncertain, past.fingerprint),
        };
        let chunk = self.chunks.entry(chunk).or_insert_with(Chunk::empty);
        chunk.stands[index] = Some(stand);
        chunk.fingerprints[index] = fingerprint.bits();
        chunk.offsets[index] = offset;
        self.last = self.last.max(number);
        Ok(())
    }

    /// Where a record stands; nothing if it was never sent.
    pub(in crate::bulk) fn get(&self, number: u64) -> Option<Past> {
        let (chunk, index) = split(number);
        let chunk = self.chunks.get(&chunk)?;
        Some(Past {
            stand: chunk.stands[index]?,
            fingerprint: Fingerprint::from_bits(chunk.fingerprints[index]),
            offset: chunk.offsets[index],
        })
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
            stands: [None; CHUNK],
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
