//! A journal that ends anywhere.

use super::service::{Service, of_all_outcomes as service};
use super::{Files, block_on, counts, lines, records};
use std::collections::HashMap;

const RECORDS: u64 = 5;

/// Cuts the journal of a whole run off and resumes.
async fn resume_after(whole: &[u8], length: usize) {
    let files = Files::in_memory();
    std::fs::write(files.journal(), &whole[..length]).expect("a file");
    // What the lines that are whole say.
    let mut stand: HashMap<String, String> = HashMap::new();
    let kept = String::from_utf8(whole[..length].to_vec()).expect("ASCII");
    let mut numbers: HashMap<u64, String> = HashMap::new();
    for line in kept
        .split_inclusive('\n')
        .filter(|line| line.ends_with('\n'))
    {
        let line: serde_json::Value = serde_json::from_str(line).expect("whole lines are JSON");
        if let (Some(event), Some(number)) = (line["event"].as_str(), line["record"].as_u64()) {
            if let Some(key) = line["key"].as_str() {
                numbers.insert(number, key.to_owned());
            }
            stand.insert(numbers[&number].clone(), event.to_owned());
        }
    }
    let service = Service::new();
    let run = files.bulk(&service.client()).concurrency(8);
    let report = run.start(records(RECORDS)).await;
    let report = report.unwrap_or_else(|error| panic!("cut at {length}: {error}"));
    for n in 1..=RECORDS {
        let key = format!("r-{n}");
        let expected = match stand.get(&key).map(String::as_str) {
            None | Some("unsent") => 1,
            Some(_) => 0,
        };
        assert_eq!(
            service.times(&key),
            expected,
            "{key} after a cut at {length}"
        );
    }
    let of = |events: &[&str]| {
        let found = stand
            .values()
            .filter(|event| events.contains(&event.as_str()));
        found.count() as u64
    };
    let refused = of(&["refused"]);
    let uncertain = of(&["uncertain", "sending"]);
    assert_eq!(
        counts(&report),
        [RECORDS - refused - uncertain, refused, uncertain, 0],
        "cut at {length}"
    );
    // The file is whole again.
    assert!(lines(&files.journal()).len() > 1);
}

async fn whole_journal() -> Vec<u8> {
    let files = Files::in_memory();
    files
        .run(&service(), records(RECORDS))
        .await
        .expect("a report");
    std::fs::read(files.journal()).expect("the journal")
}

#[test]
fn a_journal_cut_off_at_any_byte_is_resumed() {
    block_on(async {
        let whole = whole_journal().await;
        for length in 0..=whole.len() {
            resume_after(&whole, length).await;
        }
    });
}
