//! Going on with a ledger that was restored from a backup, or whose server was replaced.

use super::Ledger;
use crate::LedgerError;
use crate::error::OrFailed;
use crate::home::Home;

/// What is known of a ledger that is not where it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Accept {
    /// It may be older than it was: records that it calls ready may have been sent. All that have no end become uncertain (rows of
    /// an import are asked again), and the ledger takes no new records, since those that it has lost may have been sent, too.
    MayBeOlder,
    /// Surely nothing was lost: an upgrade, a move with the workers stopped, a standby that was in step when it was promoted, or a
    /// clock that was put right. If that is wrong, messages are sent twice.
    NothingWasLost,
}

const MOVE: &str = "UPDATE cometchat_bulk.ledger
    SET home = $2, clock = cometchat_bulk.now(), next_permit = '-infinity',
        restored_at = CASE WHEN $3 THEN cometchat_bulk.now() ELSE restored_at END
    WHERE id = $1";

/// Sessions of before are none of here.
const END: &str = "UPDATE cometchat_bulk.session SET ended_at = cometchat_bulk.now() WHERE ledger = $1 AND ended_at IS NULL";

const DOUBT_SENDS: &str = "UPDATE cometchat_bulk.record
    SET state = 'uncertain', changed_at = cometchat_bulk.now(),
        outcome = '{\"is\":\"uncertain\",\"reason\":\"the ledger was restored from a backup, and the record may have been sent after that\"}'
    WHERE ledger = $1 AND state IN ('ready', 'sending')";

/// A row that is `sending` and that nobody holds is asked again.
const DOUBT_ROWS: &str = "UPDATE cometchat_bulk.record SET state = 'sending', token = NULL WHERE ledger = $1 AND state IN ('ready', 'sending')";

impl Ledger {
    /// Goes on with a ledger that [`Restored`](crate::LedgerErrorKind::Restored) or [`Clock`](crate::LedgerErrorKind::Clock) was said
    /// of. Workers that are at it lose their leases.
    ///
    /// The [`Database`](crate::Database) must have been connected where the ledger is now. With many records it takes its time.
    ///
    /// # Errors
    /// [`Database`](crate::LedgerErrorKind::Database); nothing was changed then.
    pub async fn accept(&self, what: Accept) -> Result<(), LedgerError> {
        let home = self.database().home().await?;
        let changed = self.change(&home, what == Accept::MayBeOlder).await;
        changed.or_failed()?;
        tracing::warn!(
            ledger = self.name(),
            ?what,
            "a ledger was accepted where it is now"
        );
        Ok(())
    }

    async fn change(&self, home: &Home, older: bool) -> Result<(), sqlx::Error> {
        let mut transaction = self.pool().begin().await?;
        // A million records take more than other statements may.
        sqlx::query("SET LOCAL statement_timeout = 0")
            .execute(&mut *transaction)
            .await?;
        sqlx::query(MOVE)
            .bind(self.inner.id)
            .bind(home.as_str())
            .bind(older)
            .execute(&mut *transaction)
            .await?;
        sqlx::query(END)
            .bind(self.inner.id)
            .execute(&mut *transaction)
            .await?;
        if older {
            let doubt = if self.is_import() {
                DOUBT_ROWS
            } else {
                DOUBT_SENDS
            };
            sqlx::query(doubt)
                .bind(self.inner.id)
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await
    }
}
