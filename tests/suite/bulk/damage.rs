//! Journals that something has damaged: what was announced is never sent again.

use super::service::{Service, of_all_outcomes as service};
use super::{Files, block_on, counts, records};
use cometchat_bulk::BulkErrorKind;
use proptest::prelude::*;
use std::collections::BTreeSet;

const RECORDS: u64 = 12;

/// The journal of a run that was killed when half of its records had been sent.
async fn half_a_journal() -> Vec<u8> {
    let files = Files::in_memory();
    let service = service();
    let run = files.run(&service, records(RECORDS / 2));
    run.await.expect("a report");
    std::fs::read(files.journal()).expect("the journal")
}

/// What somebody did to the file.
#[derive(Clone, Debug)]
enum Damage {
    /// A block of zeros, as file systems leave after a loss of power.
    Zeros(f64, usize),
    /// One byte is another one.
    Flip(f64, u8),
    /// A stretch is gone.
    Cut(f64, usize),
    /// A line that is longer than any of ours.
    Long(f64),
    /// Another program has written its own lines in between.
    Interleaved(usize),
}

fn damages() -> impl Strategy<Value = Damage> {
    let place = 0.0..1.0_f64;
    prop_oneof![
        (place.clone(), 1..2_000_usize).prop_map(|(at, length)| Damage::Zeros(at, length)),
        (place.clone(), 1..255_u8).prop_map(|(at, with)| Damage::Flip(at, with)),
        (place.clone(), 1..600_usize).prop_map(|(at, length)| Damage::Cut(at, length)),
        place.prop_map(Damage::Long),
        (1..9_usize).prop_map(Damage::Interleaved),
    ]
}

fn damage(whole: &[u8], how: &Damage) -> Vec<u8> {
    let header = whole
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line")
        + 1;
    let place = |at: f64| header + ((whole.len() - header) as f64 * at) as usize;
    let mut text = whole.to_vec();
    match how {
        Damage::Zeros(at, length) => {
            let end = (place(*at) + length).min(text.len());
            text[place(*at)..end].fill(0);
        }
        Damage::Flip(at, with) => text[place(*at)] ^= with,
        Damage::Cut(at, length) => {
            // Not the last line: what a file has lost at its end leaves no trace, in this format or any other.
            let last = whole
                .trim_ascii_end()
                .iter()
                .rposition(|byte| *byte == b'\n');
            let end = (place(*at) + length).min(last.expect("lines") + 1);
            text.drain(place(*at).min(end)..end);
        }
        Damage::Long(at) => {
            let at = place(*at);
            text.splice(at..at, std::iter::repeat_n(b'x', 300 * 1024));
        }
        Damage::Interleaved(every) => {
            let lines: Vec<&[u8]> = whole[header..]
                .split_inclusive(|byte| *byte == b'\n')
                .collect();
            let mut mixed = whole[..header].to_vec();
            for (number, line) in lines.iter().enumerate() {
                mixed.extend_from_slice(line);
                if number % every == 0 {
                    mixed.extend_from_slice(lines[number / 2]);
                }
            }
            text = mixed;
        }
    }
    text
}

/// Records that the undamaged journal says were announced and not taken back.
const ANNOUNCED: [&str; 6] = ["r-1", "r-2", "r-3", "r-4", "r-5", "r-6"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_makes_a_run_send_an_announced_record_again(how in damages()) {
        block_on(async {
            let whole = half_a_journal().await;
            let damaged = damage(&whole, &how);
            if damaged == whole {
                return Ok(());
            }
            let files = Files::in_memory();
            std::fs::write(files.journal(), &damaged).expect("a file");
            let service = Service::new();
            match files.run(&service, records(RECORDS)).await {
                // Only a torn tail is cut off, and what is cut off was not acknowledged: here it was, so a tail that looks
                // torn may cost the last record that is being sent.
                Ok(_) => prop_assert!(is_a_torn_tail(&whole, &damaged), "{:?}", how),
                Err(error) => {
                    prop_assert_eq!(error.kind(), BulkErrorKind::JournalDamaged);
                    prop_assert!(service.came().is_empty(), "nothing was sent");
                    let now = std::fs::read(files.journal()).expect("the file");
                    prop_assert!(now == damaged, "the file stays as it is");

                    // And on, without sending anything that was announced.
                    let run = files.bulk(&service.client()).recover_journal();
                    let report = run.start(records(RECORDS)).await.expect("a report");
                    let came: BTreeSet<String> = service.came().into_iter().collect();
                    for key in ANNOUNCED {
                        prop_assert!(!came.contains(key), "{} was sent again", key);
                    }
                    let [confirmed, refused, uncertain, unsettled] = counts(&report);
                    prop_assert_eq!(confirmed + refused + uncertain, RECORDS);
                    prop_assert_eq!(unsettled, 0);
                    prop_assert!(files.path("journal.damaged").exists());

                    // The new journal is sound, and says the same.
                    let again = files.run(&service, records(RECORDS)).await.expect("a sound journal");
                    prop_assert_eq!(counts(&again), counts(&report));
                }
            }
            Ok(())
        })?;
    }
}

/// Whether the damage only cut the end of the file off.
fn is_a_torn_tail(whole: &[u8], damaged: &[u8]) -> bool {
    whole.starts_with(damaged)
}

#[tokio::test(start_paused = true)]
async fn a_recovered_journal_leaves_what_it_lost_uncertain_and_sends_the_rest() {
    let files = Files::new();
    let text = String::from_utf8(half_a_journal().await).expect("ASCII");
    // The line that says that `r-5` was confirmed is gone.
    let mut lines: Vec<&str> = text.lines().collect();
    let gone = lines
        .iter()
        .position(|line| line.contains("confirmed") && line.contains("\"r-5\""));
    lines[gone.expect("the line")] = "oops";
    std::fs::write(files.journal(), lines.join("\n") + "\n").expect("a file");
    let service = Service::new();
    let run = files.bulk(&service.client()).recover_journal();
    let report = run.start(records(RECORDS)).await.expect("a report");
    // The line that is lost may have been about one record that nobody knows, so the next one is uncertain, too.
    assert_eq!(service.came(), ["r-8", "r-9", "r-10", "r-11", "r-12"]);
    assert_eq!(counts(&report), [8, 1, 3, 0]);
    let left = super::lines(&files.dead_letters());
    let uncertain: Vec<&str> = left
        .iter()
        .filter(|line| line["outcome"]["is"] == "uncertain")
        .map(|line| line["key"].as_str().expect("a key"))
        .collect();
    assert_eq!(uncertain, ["r-4", "r-5", "r-7"]);
}
