//! Writing down what happens, so that it is durable when this returns.

use super::LedgerJournal;
use super::handed::Handed;
use crate::LedgerError;
use crate::error::OrFailed;
use crate::ledger::signed;
use crate::retry::asked;
use crate::session::{PATIENCE, Session};
use cometchat_bulk::Outcome;
use cometchat_bulk::journal::{Entry, Event, JournalError, Past, RecordId, Standing, Taken};
use sqlx::Row;
use std::collections::{HashMap, HashSet};
use std::sync::PoisonError;

/// What happens to one record by one statement.
struct Change {
    /// The first of the entries that it comes from.
    index: usize,
    number: u64,
    key: String,
    /// Whether the record is begun by it.
    claims: bool,
    state: &'static str,
    outcome: Option<String>,
    fingerprint: i64,
    seen_token: Option<i64>,
}

impl Change {
    fn follow(&mut self, event: &Event) {
        (self.state, self.outcome) = state_of(event);
    }
}

/// What a record is after an event.
fn state_of(event: &Event) -> (&'static str, Option<String>) {
    match event {
        Event::Ended(outcome) => {
            let state = match outcome {
                Outcome::Confirmed { .. } => "confirmed",
                Outcome::Refused { .. } => "refused",
                _ => "uncertain",
            };
            (state, serde_json::to_string(outcome).ok())
        }
        Event::Unsent => ("ready", None),
        _ => ("sending", None),
    }
}

impl LedgerJournal {
    pub(super) async fn write(&self, entries: &[Entry]) -> Result<Vec<Taken>, JournalError> {
        let session = self.session()?;
        let mut taken = Vec::new();
        let mut changes: Vec<Change> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for (index, entry) in entries.iter().enumerate() {
            let key = self.key_of(&entry.record);
            let claim = match &entry.event {
                Event::Sending { fingerprint, .. } => Some(signed(*fingerprint)),
                _ => None,
            };
            match places.get(&key) {
                // One statement changes a record once: what is begun after an end is another statement's.
                Some(_) if claim.is_some() => {
                    taken.extend(self.carry_out(session, &mut changes).await?);
                    places.clear();
                }
                Some(place) => {
                    changes[*place].follow(&entry.event);
                    continue;
                }
                None => {}
            }
            let (state, outcome) = state_of(&entry.event);
            places.insert(key.clone(), changes.len());
            changes.push(Change {
                index,
                number: entry.record.number,
                seen_token: self.seen_token(&key),
                key,
                claims: claim.is_some(),
                state,
                outcome,
                fingerprint: claim.unwrap_or_default(),
            });
        }
        taken.extend(self.carry_out(session, &mut changes).await?);
        Ok(taken)
    }

    /// A record that was handed out and cannot be sent counts as refused.
    pub(super) async fn put_aside(
        &self,
        record: &RecordId,
        problem: &str,
    ) -> Result<(), JournalError> {
        let Some(handed) = &self.handed else {
            return Ok(());
        };
        let Some(fingerprint) = handed.fingerprint(record.number) else {
            return Ok(());
        };
        let (state, outcome) = state_of(&Event::Ended(Outcome::refused(None, problem)));
        let change = Change {
            index: 0,
            number: record.number,
            key: self.key_of(record),
            claims: false,
            state,
            outcome,
            fingerprint,
            seen_token: None,
        };
        self.carry_out(self.session()?, &mut vec![change]).await?;
        Ok(())
    }

    fn seen_token(&self, key: &str) -> Option<i64> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get(key).copied()
    }

    /// Carries changes out, and tells which of them belong to others.
    async fn carry_out(
        &self,
        session: &Session,
        changes: &mut Vec<Change>,
    ) -> Result<Vec<Taken>, LedgerError> {
        let mut changes = std::mem::take(changes);
        self.begin_new(session, &mut changes).await?;
        let written = self.write_down(session, &changes).await?;
        if let Some(handed) = &self.handed {
            forget_ended(handed, &changes);
        }
        changes.retain(|change| !written.contains(&change.key));
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        let keys: Vec<_> = changes.iter().map(|change| change.key.clone()).collect();
        let pasts = self.looked_up(&keys).await?;
        let taken = changes.iter().map(|change| {
            let past = pasts.get(&change.key).map(|(past, _)| *past);
            tracing::debug!(
                key = change.key,
                state = change.state,
                ?past,
                "a record belongs to another worker"
            );
            Taken::new(change.index, others(past))
        });
        Ok(taken.collect())
    }

    /// Begins records that the ledger may not know. Those that it did not know become changes of records that are begun.
    async fn begin_new(
        &self,
        session: &Session,
        changes: &mut Vec<Change>,
    ) -> Result<(), LedgerError> {
        if self.handed.is_some() {
            return Ok(());
        }
        let new = || {
            changes
                .iter()
                .filter(|change| change.claims && change.seen_token.is_none())
        };
        let keys: Vec<_> = new().map(|change| change.key.as_str()).collect();
        let fingerprints: Vec<_> = new().map(|change| change.fingerprint).collect();
        if keys.is_empty() {
            return Ok(());
        }
        let rows = asked(PATIENCE, || async {
            sqlx::query(include_str!("../sql/begin_new.sql"))
                .bind(session.token())
                .bind(self.ledger.inner.id)
                .bind(&keys)
                .bind(&fingerprints)
                .bind(session.beats())
                .fetch_all(self.ledger.pool())
                .await
        })
        .await?;
        let begun = rows.iter().map(|row| row.try_get(0));
        let begun: HashSet<String> = begun.collect::<Result<_, _>>().or_failed()?;
        changes.retain_mut(|change| {
            let is_begun = begun.contains(&change.key);
            change.claims &= !is_begun;
            // An end that came with it is still to be written.
            !is_begun || change.state != "sending"
        });
        Ok(())
    }

    /// The keys of the records that were changed.
    async fn write_down(
        &self,
        session: &Session,
        changes: &[Change],
    ) -> Result<HashSet<String>, LedgerError> {
        if changes.is_empty() {
            return Ok(HashSet::new());
        }
        let keys: Vec<_> = changes.iter().map(|change| change.key.as_str()).collect();
        let claims: Vec<_> = changes.iter().map(|change| change.claims).collect();
        let states: Vec<_> = changes.iter().map(|change| change.state).collect();
        let outcomes: Vec<_> = changes
            .iter()
            .map(|change| change.outcome.as_deref())
            .collect();
        let fingerprints: Vec<_> = changes.iter().map(|change| change.fingerprint).collect();
        let seen: Vec<_> = changes.iter().map(|change| change.seen_token).collect();
        let rows = asked(PATIENCE, || async {
            sqlx::query(include_str!("../sql/write.sql"))
                .bind(session.token())
                .bind(self.ledger.inner.id)
                .bind(&keys)
                .bind(&claims)
                .bind(&states)
                .bind(&outcomes)
                .bind(&fingerprints)
                .bind(&seen)
                .bind(session.beats())
                .fetch_all(self.ledger.pool())
                .await
        })
        .await?;
        let written = rows.iter().map(|row| row.try_get(0));
        written.collect::<Result<_, _>>().or_failed()
    }
}

/// Records that have ended are not asked about again.
fn forget_ended(handed: &Handed, changes: &[Change]) {
    for change in changes {
        if !matches!(change.state, "sending" | "ready") {
            handed.forget(change.number);
        }
    }
}

/// What a run is told of a record that it cannot have.
fn others(past: Option<Past>) -> Past {
    match past {
        // Free, but not for a session whose lease has ended.
        Some(past) if past.standing == Standing::Unsent => {
            Past::new(Standing::Held, past.fingerprint)
        }
        Some(past) => past,
        None => Past::new(Standing::Held, None),
    }
}
