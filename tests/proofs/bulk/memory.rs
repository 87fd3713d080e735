//! Memory that does not grow with the number of records.

use crate::child::Job;
use crate::stub::Stub;

const LIMIT_KIB: u64 = 64 * 1024;

pub(crate) fn prove(records: u64) {
    println!("memory: {records} records");
    let stub = Stub::start();
    let directory = tempfile::tempdir().expect("a directory");
    let job = Job {
        base_url: &stub.base_url(),
        api_key: "0123456789abcdef0123456789abcdef01234567",
        directory: directory.path(),
        records,
    };
    for what in ["sending", "resuming"] {
        let said = job.finish();
        let report = &said["report"];
        assert_eq!(report["confirmed"], records, "{said}");
        let rate = report["rate"].as_f64().unwrap_or_default();
        let seconds = report["seconds"].as_f64().unwrap_or_default();
        match said["peak_kib"].as_u64() {
            Some(peak) => {
                println!(
                    "  {what}: at most {:.1} MiB resident; {seconds:.1} s, {rate:.0} records sent a second",
                    peak as f64 / 1024.0
                );
                assert!(peak < LIMIT_KIB, "{peak} KiB are too much");
            }
            None => println!("  {what}: this system does not tell how much memory was resident"),
        }
        assert_eq!(stub.answered(), records, "resuming sends nothing");
    }
    let journal = directory.path().join("journal");
    let bytes = journal.metadata().expect("the journal").len();
    println!("  the journal has {} bytes a record", bytes / records);
}
