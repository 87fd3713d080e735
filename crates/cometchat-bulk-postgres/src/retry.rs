//! Asking the database again when a connection breaks or the server restarts.
//!
//! Every statement may be made twice: if nobody knows whether one was carried out, the same one again leaves what the first left.

use crate::LedgerError;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// How long one statement may take. A server that hangs is asked again over another connection.
const STATEMENT: Duration = Duration::from_secs(15);
/// The first pause, which doubles up to the longest; each is cut by chance, so that workers do not come back together.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Carries out a statement, again and again until `patience` has passed, if the database cannot be reached.
pub(crate) async fn asked<T, F>(
    patience: Duration,
    mut statement: impl FnMut() -> F,
) -> Result<T, LedgerError>
where
    F: Future<Output = Result<T, sqlx::Error>>,
{
    let began = Instant::now();
    let mut pause = FIRST_PAUSE;
    loop {
        let error = match timeout(STATEMENT, statement()).await {
            Ok(Ok(done)) => return Ok(done),
            Ok(Err(error)) if !is_passing(&error) => return Err(LedgerError::of_database(error)),
            Ok(Err(error)) => error,
            Err(_) => sqlx::Error::PoolTimedOut,
        };
        if began.elapsed() + pause > patience {
            return Err(LedgerError::of_database(error));
        }
        tracing::debug!(%error, "asking the ledger's database again");
        sleep(pause.mul_f64(0.5 + fastrand::f64() / 2.0)).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Whether it may go better over another connection, or a moment later.
fn is_passing(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(error) => {
            let code = error.code().unwrap_or_default();
            // Connection exceptions, transaction rollback (deadlock), insufficient resources, operator intervention (shutdown,
            // crash of another backend, starting up, cancelled by a limit).
            ["08", "40", "53", "57"].iter().any(|class| code.starts_with(class))
                // A standby that has not been promoted yet takes no writes.
                || code == "25006"
        }
        _ => false,
    }
}
