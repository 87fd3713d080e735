//! A run that is killed again and again, against a service that fails in every way.

use crate::child::{Job, said};
use cometchat_sandbox::{Fault, Sandbox};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::time::Duration;

pub(crate) fn prove(records: u64, kills: u64) {
    let seed = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| fastrand::u64(..));
    println!("crash: {records} records, {kills} kills, SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let sandbox = start(seed);
    let directory = tempfile::tempdir().expect("a directory");
    let job = Job {
        base_url: sandbox.base_url(),
        api_key: sandbox.api_key(),
        directory: directory.path(),
        records,
    };

    // Moments, as numbers of requests that the service has seen by then.
    let last = records * 9 / 10;
    let mut moments: Vec<u64> = (0..kills).map(|_| random.u64(1..last)).collect();
    moments.sort_unstable();
    let mut killed = 0;
    for moment in moments {
        let mut child = job.start();
        loop {
            if child.try_wait().expect("a child").is_some() {
                break;
            }
            if requests(&sandbox) >= moment {
                std::thread::sleep(Duration::from_micros(random.u64(0..5_000)));
                child.kill().expect("a child");
                killed += u64::from(!child.wait().expect("an end").success());
                break;
            }
            std::thread::sleep(Duration::from_micros(200));
        }
    }
    let said = said(job.start());
    let counts = &said["report"];
    assert!(counts.is_object(), "the last run completes: {said}");
    let count = |name: &str| counts[name].as_u64().expect("a count");
    let (confirmed, refused, uncertain) =
        (count("confirmed"), count("refused"), count("uncertain"));
    println!(
        "  killed {killed} times; {confirmed} confirmed, {refused} refused, {uncertain} uncertain; {} requests",
        requests(&sandbox)
    );
    // On a busy machine a run may end before the kill arrives.
    assert!(
        killed * 2 >= kills,
        "most kills struck a run that was going on"
    );
    assert_eq!(
        confirmed + refused + uncertain,
        records,
        "every record has one end"
    );

    let processed = processed(&sandbox);
    let ends = ends(directory.path());
    assert_eq!(ends.len() as u64, records, "the journal knows every record");
    let mut lost = 0;
    for (key, (end, id)) in &ends {
        let made = processed.get(key);
        match end.as_str() {
            "confirmed" => assert_eq!(made, id.as_ref(), "{key} has the id that was recorded"),
            "refused" => assert_eq!(made, None, "{key} was refused"),
            "uncertain" => lost += u64::from(made.is_none()),
            other => panic!("{key} has no end, but is {other}"),
        }
    }
    println!("  of the uncertain ones {lost} never arrived; no key was processed twice");
    let of = |wanted: &str| ends.values().filter(|(end, _)| end == wanted).count() as u64;
    assert_eq!(
        (of("confirmed"), of("refused"), of("uncertain")),
        (confirmed, refused, uncertain),
        "the journal says what the report says"
    );
    let left = std::fs::read_to_string(directory.path().join("left.ndjson")).expect("the file");
    assert_eq!(left.lines().count() as u64, refused + uncertain);
}

fn start(seed: u64) -> Sandbox {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let sandbox = runtime
        .block_on(Sandbox::builder().seed(seed).bot("assistant").start())
        .expect("a sandbox");
    let faults = [
        Fault::reset().after_processing().probability(0.02),
        Fault::reset().probability(0.02),
        Fault::error(503).probability(0.02),
        Fault::too_many_requests(1).probability(0.005),
    ];
    for fault in faults {
        sandbox.inject(fault).expect("a sound fault");
    }
    sandbox
}

/// How many requests the service has seen.
fn requests(sandbox: &Sandbox) -> u64 {
    sandbox.journal().last().map_or(0, |last| last.number())
}

/// The message that each key made, by the service's own account.
fn processed(sandbox: &Sandbox) -> HashMap<String, String> {
    let mut all = HashMap::new();
    for entry in sandbox.journal().filter(|entry| entry.processed()) {
        let key = entry.muid().expect("every record has one").to_owned();
        let id = entry.message_ids().next().expect("a message");
        let twice = all.insert(key.clone(), id);
        assert_eq!(twice, None, "{key} was processed twice");
    }
    all
}

/// The last line of each record in the client's journal, with the id if there is one.
fn ends(directory: &Path) -> BTreeMap<String, (String, Option<String>)> {
    let text = std::fs::read_to_string(directory.join("journal")).expect("the journal");
    let mut keys = HashMap::new();
    let mut ends = BTreeMap::new();
    for line in text.lines().skip(1) {
        let line: Value = serde_json::from_str(line).expect("lines are JSON");
        let number = line["record"].as_u64().expect("a number");
        if let Some(key) = line["key"].as_str() {
            keys.insert(number, key.to_owned());
        }
        let event = line["event"].as_str().expect("an event").to_owned();
        let id = line["id"].as_str().map(str::to_owned);
        let before = ends.insert(keys[&number].clone(), (event.clone(), id));
        let settled = before.filter(|(before, _)| before == "confirmed" || before == "refused");
        assert_eq!(settled, None, "line {line} follows an end");
    }
    ends
}
