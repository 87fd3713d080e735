//! What has become of the records so far.

use crate::progress::{Rate, eta, per_second};
use crate::report::{Ended, LISTED, Report};
use crate::{BadRecord, Counts, Outcome, Progress};
use std::path::PathBuf;
use std::time::SystemTime;

pub(crate) struct Tally {
    counts: Counts,
    waiting: u64,
    /// Records that other runs are sending, which share the journal.
    left_to_others: u64,
    total: Option<u64>,
    rate: Rate,
    settled_now: u64,
    bad_records: Vec<BadRecord>,
}

impl Tally {
    pub(super) fn new() -> Self {
        Self {
            counts: Counts::default(),
            waiting: 0,
            left_to_others: 0,
            total: None,
            rate: Rate::from_now(),
            settled_now: 0,
            bad_records: Vec::new(),
        }
    }

    pub(crate) fn expect(&mut self, total: Option<u64>) {
        self.total = total;
    }

    pub(crate) fn read(&mut self) {
        self.counts.read += 1;
    }

    pub(crate) fn bad(&mut self, bad: BadRecord) {
        self.counts.bad += 1;
        if self.bad_records.len() < LISTED {
            self.bad_records.push(bad);
        }
    }

    pub(crate) fn settled(&mut self, outcome: &Outcome) {
        self.count(outcome);
        self.settled_now += 1;
        self.rate.count();
    }

    pub(crate) fn settled_earlier(&mut self, outcome: &Outcome) {
        self.count(outcome);
        self.counts.earlier += 1;
    }

    fn count(&mut self, outcome: &Outcome) {
        let counted = match outcome {
            Outcome::Confirmed { .. } => &mut self.counts.confirmed,
            Outcome::Refused { .. } => &mut self.counts.refused,
            Outcome::Uncertain { .. } => &mut self.counts.uncertain,
        };
        *counted += 1;
    }

    pub(super) fn waits(&mut self) {
        self.waiting += 1;
    }

    pub(super) fn waited(&mut self) {
        self.waiting -= 1;
    }

    pub(super) fn leave_to_others(&mut self) {
        self.left_to_others += 1;
    }

    /// Whether records have no end that nobody else is sending.
    pub(super) fn has_left_over(&self) -> bool {
        self.unsettled() > self.left_to_others
    }

    fn unsettled(&self) -> u64 {
        self.counts.read - self.counts.settled()
    }

    fn counts(&self) -> Counts {
        Counts {
            unsettled: self.unsettled(),
            ..self.counts.clone()
        }
    }

    pub(super) fn progress(&self, paused: bool, outage_since: Option<SystemTime>) -> Progress {
        let rate = self.rate.per_second();
        let left = self
            .total
            .map(|total| total.saturating_sub(self.counts.settled()));
        Progress {
            counts: self.counts(),
            waiting: self.waiting,
            paused,
            outage_since,
            total: self.total,
            rate,
            eta: left.and_then(|left| eta(left, rate)),
        }
    }

    pub(super) fn report(
        &mut self,
        ended: Ended,
        journal: Option<PathBuf>,
        dead_letters: Option<PathBuf>,
    ) -> Report {
        let duration = self.rate.elapsed();
        Report {
            ended,
            counts: self.counts(),
            bad_records: std::mem::take(&mut self.bad_records),
            journal,
            dead_letters,
            duration,
            rate: per_second(self.settled_now, duration),
        }
    }
}
