//! Puts a journal to the test. With the feature `testing`.

use super::{Entry, Event, Journal, JournalErrorKind, Opening, Past, RecordId, Standing, Taken};
use crate::{Fingerprint, Outcome};

/// Checks what [`Journal`] asks of an implementation, as far as it shows without pulling the plug.
///
/// `journal` makes handles to one journal, which is new: each is what the same program would make after it was started again, or
/// what a second program would make beside it.
///
/// ```
/// use cometchat_bulk::journal::{MemoryJournal, testing::check_contract};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let memory = MemoryJournal::new();
/// check_contract(|| memory.clone()).await;
/// # }
/// ```
///
/// # Panics
/// With what is wrong, if anything is.
pub async fn check_contract<J: Journal>(mut journal: impl FnMut() -> J) {
    an_empty_journal_knows_nothing(&mut journal).await;
    what_was_appended_is_known_after_a_restart(&mut journal).await;
    a_record_may_be_sent_again_after_it_was_taken_back(&mut journal).await;
    keys_and_reasons_come_back_as_they_were(&mut journal).await;
    a_journal_of_another_app_is_refused(&mut journal).await;
    a_record_belongs_to_one_run_at_a_time(&mut journal).await;
    a_record_that_was_begun_since_it_was_looked_up_is_taken(&mut journal).await;
}

const APP: &str = "app-1.api-us.cometchat.io/v3";

async fn open<J: Journal>(journal: &mut impl FnMut() -> J) -> J {
    open_with_last(journal).await.0
}

async fn open_with_last<J: Journal>(journal: &mut impl FnMut() -> J) -> (J, Option<u64>) {
    let mut journal = journal();
    match journal.open(&Opening::of(APP)).await {
        Ok(opened) => (journal, opened.last),
        Err(error) => panic!("the journal cannot be opened: {error}"),
    }
}

fn record(number: u64) -> RecordId {
    RecordId::new(number, format!("key-{number}"))
}

fn fingerprint(number: u64) -> Fingerprint {
    // With its highest bit set: a database may have no such numbers.
    Fingerprint::from_bits(u64::MAX - number)
}

fn sending(number: u64) -> Entry {
    Entry::new(record(number), Event::sending(fingerprint(number)))
}

fn ended(number: u64, outcome: Outcome) -> Entry {
    Entry::new(record(number), Event::Ended(outcome))
}

fn refused(code: Option<&str>, reason: &str) -> Outcome {
    Outcome::refused(code.map(str::to_owned), reason)
}

async fn append(journal: &impl Journal, entries: &[Entry]) {
    let taken = append_some(journal, entries).await;
    assert_eq!(taken, [], "nobody else has these records");
}

async fn append_some(journal: &impl Journal, entries: &[Entry]) -> Vec<Taken> {
    match journal.append(entries).await {
        Ok(taken) => taken,
        Err(error) => panic!("the journal cannot be appended to: {error}"),
    }
}

async fn lookup(
    journal: &impl Journal,
    numbers: impl IntoIterator<Item = u64>,
) -> Vec<Option<Past>> {
    let records: Vec<_> = numbers.into_iter().map(record).collect();
    match journal.lookup(&records).await {
        Ok(pasts) => pasts,
        Err(error) => panic!("records cannot be looked up: {error}"),
    }
}

async fn outcome(journal: &impl Journal, record: &RecordId) -> Option<Outcome> {
    match journal.outcome(record).await {
        Ok(outcome) => outcome,
        Err(error) => panic!("an outcome cannot be read: {error}"),
    }
}

async fn an_empty_journal_knows_nothing<J: Journal>(journal: &mut impl FnMut() -> J) {
    let (journal, last) = open_with_last(journal).await;
    assert_eq!(last.unwrap_or(0), 0, "no record was begun");
    append(&journal, &[]).await;
    assert_eq!(lookup(&journal, 1..=3).await, [None, None, None]);
    assert_eq!(lookup(&journal, []).await, []);
    assert_eq!(outcome(&journal, &record(1)).await, None);
}

async fn what_was_appended_is_known_after_a_restart<J: Journal>(journal: &mut impl FnMut() -> J) {
    let ends = [
        Outcome::confirmed("41"),
        refused(Some("ERR_UID_NOT_FOUND"), "no such user"),
        Outcome::uncertain("the connection broke"),
    ];
    let before = open(journal).await;
    let begun: Vec<_> = (1..=6).map(sending).collect();
    append(&before, &begun).await;
    let ended: Vec<_> = (1..)
        .zip(&ends)
        .map(|(n, end)| ended(n, end.clone()))
        .collect();
    append(&before, &ended).await;
    append(&before, &[Entry::new(record(4), Event::Unsent)]).await;
    // One call may begin a record and end it.
    append(
        &before,
        &[sending(7), self::ended(7, Outcome::confirmed("47"))],
    )
    .await;
    drop(before);

    let (after, last) = open_with_last(journal).await;
    assert_eq!(last.unwrap_or(7), 7, "the last record that was begun");
    let expected = [
        Standing::Confirmed,
        Standing::Refused,
        Standing::Uncertain,
        Standing::Unsent,
        Standing::Sending,
        Standing::Sending,
        Standing::Confirmed,
    ];
    let expected = (1..).zip(expected);
    let expected = expected.map(|(n, standing)| Some(Past::new(standing, Some(fingerprint(n)))));
    let expected: Vec<_> = expected.chain([None]).collect();
    assert_eq!(lookup(&after, 1..=8).await, expected);
    for (number, end) in (1..).zip(ends) {
        assert_eq!(outcome(&after, &record(number)).await, Some(end));
    }
    assert_eq!(outcome(&after, &record(5)).await, None, "it has no end yet");
}

async fn a_record_may_be_sent_again_after_it_was_taken_back<J: Journal>(
    journal: &mut impl FnMut() -> J,
) {
    let again = open(journal).await;
    // As a run does with every record before it sends any.
    lookup(&again, 3..=5).await;
    append(&again, &[sending(4), ended(4, Outcome::confirmed("44"))]).await;
    // What was uncertain, too, if the caller asks for at least once.
    append(&again, &[sending(3), ended(3, Outcome::confirmed("43"))]).await;
    // What another run had begun when it was killed.
    append(&again, &[ended(5, Outcome::uncertain("the program ended"))]).await;
    drop(again);
    let after = open(journal).await;
    let standings = lookup(&after, 3..=5).await.into_iter().flatten();
    let standings: Vec<_> = standings.map(|past| past.standing).collect();
    assert_eq!(
        standings,
        [
            Standing::Confirmed,
            Standing::Confirmed,
            Standing::Uncertain
        ]
    );
}

async fn keys_and_reasons_come_back_as_they_were<J: Journal>(journal: &mut impl FnMut() -> J) {
    let odd = [
        "\"quoted\" \\ and {braced}",
        "Grüße, 你好 🙂",
        "', ; --",
        " ",
    ];
    let records = (20..)
        .zip(odd)
        .map(|(number, key)| RecordId::new(number, key));
    let longest = RecordId::new(30, "ß".repeat(255));
    let records: Vec<_> = records.chain([longest]).collect();
    let ends = [
        refused(None, "a reason\nof \"two\" lines \u{1F642}"),
        refused(Some(""), ""),
        Outcome::arrived("x".repeat(500)),
        Outcome::uncertain(""),
        Outcome::confirmed("98765432109876543210"),
    ];
    let before = open(journal).await;
    for (record, end) in records.iter().zip(&ends) {
        let announced = Event::sending(Fingerprint::from_bits(record.number));
        let end = Event::Ended(end.clone());
        let entries = [announced, end].map(|event| Entry::new(record.clone(), event));
        append(&before, &entries).await;
    }
    drop(before);
    let after = open(journal).await;
    for (record, end) in records.iter().zip(&ends) {
        assert_eq!(
            outcome(&after, record).await.as_ref(),
            Some(end),
            "{record:?}"
        );
    }
}

async fn a_journal_of_another_app_is_refused<J: Journal>(journal: &mut impl FnMut() -> J) {
    let opened = journal()
        .open(&Opening::of("app-2.api-eu.cometchat.io/v3"))
        .await;
    match opened {
        Ok(_) => panic!("a journal of another app was opened"),
        Err(error) => assert_eq!(error.kind(), JournalErrorKind::OtherApp, "{error}"),
    }
    let same = open(journal).await;
    let known = lookup(&same, [1]).await;
    assert!(known[0].is_some(), "it was left as it was");
}

async fn a_record_belongs_to_one_run_at_a_time<J: Journal>(journal: &mut impl FnMut() -> J) {
    let first = open(journal).await;
    append(
        &first,
        &[
            sending(40),
            sending(41),
            ended(41, Outcome::confirmed("81")),
        ],
    )
    .await;
    let mut second = journal();
    match second.open(&Opening::of(APP)).await {
        Err(error) => assert_eq!(error.kind(), JournalErrorKind::InUse, "{error}"),
        Ok(_) => the_second_run_gets_what_is_left(&first, &second).await,
    }
    drop((first, second));
    let after = open(journal).await;
    let standing = lookup(&after, [40]).await[0].map(|past| past.standing);
    assert_eq!(
        standing,
        Some(Standing::Sending),
        "nobody holds it any more"
    );
}

async fn a_record_that_was_begun_since_it_was_looked_up_is_taken<J: Journal>(
    journal: &mut impl FnMut() -> J,
) {
    let first = open(journal).await;
    let mut second = journal();
    if second.open(&Opening::of(APP)).await.is_err() {
        // The contract's other way: one run at a time.
        return;
    }
    assert_eq!(lookup(&second, [60]).await, [None]);
    append(&first, &[sending(60)]).await;
    drop(first);
    // That run has ended, and its request may have arrived.
    let third = open(journal).await;
    let taken = append_some(&second, &[sending(60)]).await;
    assert_eq!(taken.len(), 1, "it was begun meanwhile");
    drop((second, third));
}

async fn the_second_run_gets_what_is_left(first: &impl Journal, second: &impl Journal) {
    let held = Past::new(Standing::Held, Some(fingerprint(40)));
    assert_eq!(lookup(second, [40]).await, [Some(held)]);
    let entries = [sending(40), sending(41), sending(42)];
    let taken = append_some(second, &entries).await;
    let confirmed = Past::new(Standing::Confirmed, Some(fingerprint(41)));
    assert_eq!(taken, [Taken::new(0, held), Taken::new(1, confirmed)]);
    let taken = append_some(first, &[sending(42)]).await;
    assert_eq!(taken.len(), 1, "the second run has it");
    let end = Outcome::confirmed("82");
    append(second, &[ended(42, end.clone())]).await;
    assert_eq!(outcome(first, &record(42)).await, Some(end));
}
