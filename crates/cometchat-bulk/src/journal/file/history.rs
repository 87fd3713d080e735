//! What earlier runs did, in a few bytes a record.

use super::event::LineEvent;
use crate::Fingerprint;
use crate::journal::{Past, Standing};
use std::collections::BTreeMap;

/// How many records share one allocation. Their numbers may have gaps, where records were bad.
const CHUNK: usize = 1024;

/// 17 bytes for each record.
#[derive(Debug)]
struct Chunk {
    standings: [Option<Standing>; CHUNK],
    fingerprints: [u64; CHUNK],
    offsets: [u64; CHUNK],
}

/// Where every record of a journal stands.
#[derive(Debug, Default)]
pub(super) struct History {
    chunks: BTreeMap<u64, Box<Chunk>>,
    last: u64,
    /// Up to this record, those that have no end are lost.
    lost: Option<u64>,
}

impl History {
    /// Takes in the next line; what is wrong with it if it cannot follow those before.
    pub(super) fn take_in(
        &mut self,
        event: &LineEvent<'_>,
        offset: u64,
    ) -> Result<(), &'static str> {
        let (standing, fingerprint) = self.after(event)?;
        let number = event.record();
        let (chunk, index) = split(number);
        let chunk = self.chunks.entry(chunk).or_insert_with(Chunk::empty);
        chunk.standings[index] = Some(standing);
        chunk.fingerprints[index] = fingerprint.bits();
        chunk.offsets[index] = offset;
        self.last = self.last.max(number);
        Ok(())
    }

    pub(super) fn can_take_in(&self, event: &LineEvent<'_>) -> bool {
        self.after(event).is_ok()
    }

    /// Where a record stands after a line.
    ///
    /// | before | what may follow |
    /// |---|---|
    /// | nothing, `unsent` | `sending` |
    /// | `sending` | `unsent`, an outcome, `sending` again (at least once) |
    /// | `uncertain` | `sending` again (at least once) |
    /// | `confirmed`, `refused` | nothing |
    fn after(&self, event: &LineEvent<'_>) -> Result<(Standing, Fingerprint), &'static str> {
        let known = self.written(event.record());
        let standing = match event {
            LineEvent::Sending { hash, .. } => {
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
            LineEvent::Unsent { .. } => Standing::Unsent,
            LineEvent::Confirmed { .. } => Standing::Confirmed,
            LineEvent::Refused { .. } => Standing::Refused,
            LineEvent::Uncertain { .. } => Standing::Uncertain,
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

    /// What is known of a record; nothing if it was never sent.
    pub(super) fn get(&self, number: u64) -> Option<Past> {
        let is_lost = self.lost.is_some_and(|lost| number <= lost);
        match self.written(number) {
            None if is_lost => Some(Past::new(Standing::Lost, None)),
            Some((Standing::Unsent, fingerprint)) if is_lost => {
                Some(Past::new(Standing::Lost, Some(fingerprint)))
            }
            known => known.map(|(standing, known)| Past::new(standing, Some(known))),
        }
    }

    /// Where the line stands that a record's standing was read from, in bytes.
    pub(super) fn offset(&self, number: u64) -> Option<u64> {
        let (chunk, index) = split(number);
        let chunk = self.chunks.get(&chunk)?;
        chunk.standings[index].map(|_| chunk.offsets[index])
    }

    /// What the lines that could be read say of a record.
    fn written(&self, number: u64) -> Option<(Standing, Fingerprint)> {
        let (chunk, index) = split(number);
        let chunk = self.chunks.get(&chunk)?;
        let fingerprint = Fingerprint::from_bits(chunk.fingerprints[index]);
        Some((chunk.standings[index]?, fingerprint))
    }

    /// The highest number that was ever sent; 0 if none was.
    pub(super) fn last(&self) -> u64 {
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
