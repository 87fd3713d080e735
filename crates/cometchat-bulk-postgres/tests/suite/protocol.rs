//! The statements do to records what the model of the protocol does, which is looked through exhaustively (`tests/model`).

use crate::model::{self, Planted, State};
use crate::support::{database, filled, message, sandbox};
use cometchat_bulk::Outcome;
use cometchat_bulk::journal::{Entry, Event, Journal, Opening, RecordId};
use cometchat_bulk_postgres::{LedgerJournal, LedgerSettings};
use sqlx::{PgPool, Row};

const RECORDS: usize = 3;
const SESSIONS: usize = 3;
/// The walk takes at least so many steps,
const STEPS: u32 = 400;
/// and goes on until so many records were begun, or it would say little.
const BEGUN: u32 = 20;
/// By far more than a walk needs; one that gets here has a ledger that begins nothing.
const STEPS_AT_MOST: u32 = 10_000;

/// One session in both.
struct Both {
    token: model::Token,
    real: i64,
    journal: LedgerJournal,
    /// Whose each record was in doubt, when this session last looked it up.
    seen: Vec<Option<model::Token>>,
}

#[tokio::test(flavor = "multi_thread")]
async fn random_steps_leave_the_records_as_in_the_model() {
    let Some((url, database)) = database().await else {
        return;
    };
    let seed = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| fastrand::u64(..));
    println!("SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let (_sandbox, client) = sandbox().await;
    let ledger = filled(&database, &client, LedgerSettings::send(), RECORDS as u64).await;
    let pool = PgPool::connect(&url).await.expect("connections");
    let mut model = model::Ledger::new(RECORDS, Planted::None);
    let mut sessions: Vec<Both> = Vec::new();
    let mut begun = 0;
    for step in 0..STEPS_AT_MOST {
        if step >= STEPS && begun >= BEGUN {
            break;
        }
        if sessions.len() < SESSIONS {
            let mut journal = ledger.journal();
            journal
                .open(&Opening::of(ledger.app()))
                .await
                .expect("a session");
            let real =
                sqlx::query("SELECT max(token) FROM cometchat_bulk.session").fetch_one(&pool);
            sessions.push(Both {
                token: model.begin(),
                real: real.await.expect("a token").get(0),
                journal,
                seen: vec![None; RECORDS],
            });
            continue;
        }
        let who = random.usize(..SESSIONS);
        let index = random.usize(..RECORDS);
        let record = RecordId::new(1, format!("order-{}", index + 1));
        let what = random.u32(..100);
        let session = &mut sessions[who];
        let (expected, done, told) = match what {
            0..30 => {
                let fingerprint = message(index as u64 + 1)
                    .fingerprint()
                    .expect("a sound record");
                let entry = Entry::new(record, Event::sending(fingerprint));
                let taken = session.journal.append(&[entry]).await.expect("an answer");
                let seen = session.seen[index];
                (
                    model.announce(session.token, index, seen),
                    taken.is_empty(),
                    "announce",
                )
            }
            30..60 => {
                let (event, state) = match random.u32(..4) {
                    0 => (Event::Unsent, State::Ready),
                    1 => (Event::Ended(Outcome::confirmed("41")), State::Confirmed),
                    2 => (Event::Ended(Outcome::refused(None, "no")), State::Refused),
                    _ => (
                        Event::Ended(Outcome::uncertain("no answer")),
                        State::Uncertain,
                    ),
                };
                let taken = session.journal.append(&[Entry::new(record, event)]).await;
                let done = taken.expect("an answer").is_empty();
                (model.write(session.token, index, state), done, "write")
            }
            60..75 => {
                session.journal.lookup(&[record]).await.expect("an answer");
                let known = model.records[index];
                if matches!(known.state, State::Sending | State::Uncertain)
                    && !model.is_others(session.token, index)
                {
                    session.seen[index] = known.token;
                }
                (true, true, "lookup")
            }
            75..85 => {
                let import = random.bool();
                let claimed = sqlx::query(include_str!("../../src/sql/claim.sql"))
                    .bind(session.real)
                    .bind(1_i64)
                    .bind(0_i16)
                    .bind(1_i64)
                    .bind(import)
                    .bind(0_i64)
                    .fetch_optional(&pool);
                let claimed = claimed.await.expect("an answer");
                let claimed = claimed.map(|row| {
                    (
                        row.get::<String, _>("key"),
                        row.get::<&str, _>("state") == "sending",
                    )
                });
                let expected = model.claim(session.token, import);
                let expected =
                    expected.map(|(index, doubt)| (format!("order-{}", index + 1), doubt));
                assert_eq!(claimed, expected, "step {step}");
                (true, true, "claim")
            }
            85..92 => {
                let settled = sqlx::query(include_str!("../../src/sql/settle_dead.sql"));
                settled.bind(1_i64).execute(&pool).await.expect("an answer");
                model.settle_dead();
                (true, true, "settle")
            }
            92..97 => {
                let end =
                    "UPDATE cometchat_bulk.session SET lease_until = '-infinity' WHERE token = $1";
                sqlx::query(end)
                    .bind(session.real)
                    .execute(&pool)
                    .await
                    .expect("an end");
                model.expire(session.token);
                (true, true, "expire")
            }
            _ => {
                // It goes on as another session; the dead one is left behind.
                let gone = sessions.remove(who);
                model.expire(gone.token);
                let end =
                    "UPDATE cometchat_bulk.session SET lease_until = '-infinity' WHERE token = $1";
                sqlx::query(end)
                    .bind(gone.real)
                    .execute(&pool)
                    .await
                    .expect("an end");
                (true, true, "leave")
            }
        };
        assert_eq!(
            done, expected,
            "step {step}: {told} of record {index} by session {who}"
        );
        begun += u32::from(done && told == "announce");
        assert_eq!(
            states(&pool).await,
            model_states(&model),
            "step {step}: {told} of record {index}"
        );
        if model.is_complete() || random.u32(..20) == 0 {
            // Begin anew, or nothing more would happen.
            let anew =
                "UPDATE cometchat_bulk.record SET state = 'ready', token = NULL, outcome = NULL";
            sqlx::query(anew).execute(&pool).await.expect("an update");
            model.records.iter_mut().for_each(|record| {
                *record = model::Record {
                    state: State::Ready,
                    token: None,
                };
            });
        }
    }
    assert!(begun >= BEGUN, "{begun} records were begun");
}

async fn states(pool: &PgPool) -> Vec<String> {
    let rows = sqlx::query("SELECT state FROM cometchat_bulk.record ORDER BY number")
        .fetch_all(pool)
        .await;
    rows.expect("rows").iter().map(|row| row.get(0)).collect()
}

fn model_states(model: &model::Ledger) -> Vec<String> {
    let states = model
        .records
        .iter()
        .map(|record| format!("{:?}", record.state).to_lowercase());
    states.collect()
}
