//! Where records stand.

use super::LedgerJournal;
use super::handed::unsigned;
use crate::LedgerError;
use crate::error::OrFailed;
use crate::retry::asked;
use crate::session::PATIENCE;
use cometchat_bulk::journal::{Past, RecordId, Standing};
use sqlx::Row;
use std::collections::HashMap;
use std::sync::PoisonError;

/// Where a record stands, and whose it was if nobody else has it now.
pub(super) type Looked = (Past, Option<i64>);

impl LedgerJournal {
    /// What the ledger knows of records, in their order. Whose those were that may have been sent is remembered: the run may
    /// begin one that is still so. What another worker has is not: it may send it once more.
    pub(super) async fn pasts(
        &self,
        records: &[RecordId],
    ) -> Result<Vec<Option<Past>>, LedgerError> {
        let handed = self.handed.as_ref();
        let known = |record: &RecordId| handed.and_then(|handed| handed.past(record.number));
        if let Some(known) = records.iter().map(known).collect() {
            return Ok(known);
        }
        let keys: Vec<_> = records.iter().map(|record| self.key_of(record)).collect();
        let pasts = self.looked_up(&keys).await?;
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, (past, token)) in &pasts {
            if let (Standing::Sending | Standing::Uncertain, Some(token)) = (past.standing, token) {
                seen.insert(key.clone(), *token);
            }
        }
        let past = |key: &String| pasts.get(key).map(|(past, _)| *past);
        Ok(keys.iter().map(past).collect())
    }

    /// What the ledger knows under these keys.
    pub(super) async fn looked_up(
        &self,
        keys: &[String],
    ) -> Result<HashMap<String, Looked>, LedgerError> {
        let token = self.session.as_ref().map_or(0, |session| session.token());
        let rows = asked(PATIENCE, || async {
            sqlx::query(include_str!("../sql/lookup.sql"))
                .bind(token)
                .bind(self.ledger.inner.id)
                .bind(keys)
                .fetch_all(self.ledger.pool())
                .await
        })
        .await?;
        let mut pasts = HashMap::with_capacity(rows.len());
        for row in rows {
            let state = row.try_get("state").or_failed()?;
            let held = row.try_get("held").or_failed()?;
            let token: Option<i64> = row.try_get("token").or_failed()?;
            let standing = match (state, held) {
                ("confirmed", _) => Standing::Confirmed,
                ("refused", _) => Standing::Refused,
                ("uncertain", _) => Standing::Uncertain,
                (_, true) => Standing::Held,
                ("ready", false) => Standing::Unsent,
                (_, false) => Standing::Sending,
            };
            let past = Past::new(
                standing,
                Some(unsigned(row.try_get("fingerprint").or_failed()?)),
            );
            pasts.insert(
                row.try_get("key").or_failed()?,
                (past, token.filter(|_| !held)),
            );
        }
        Ok(pasts)
    }
}
