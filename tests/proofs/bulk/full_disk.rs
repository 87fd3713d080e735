//! A journal that cannot grow any more.

use crate::child::{Job, said};
use crate::stub::Stub;
use serde_json::Value;
use std::process::{Command, Stdio};

const RECORDS: u64 = 500;

/// A limit for the size of files stands in for a full disk: writes fail in the middle in the same way.
pub(crate) fn prove() {
    if !cfg!(unix) {
        println!("full disk: this system has no limit for the size of files");
        return;
    }
    println!("full disk: {RECORDS} records, and room for fewer");
    let stub = Stub::start();
    let directory = tempfile::tempdir().expect("a directory");
    let job = Job {
        base_url: &stub.base_url(),
        api_key: "0123456789abcdef0123456789abcdef01234567",
        directory: directory.path(),
        records: RECORDS,
    };
    // Blocks of 512 or 1024 bytes, by the shell.
    let script = r#"trap "" XFSZ; ulimit -f 32; exec "$0" "$@""#;
    let limited = Command::new("sh")
        .args(["-c", script])
        .arg(std::env::current_exe().expect("a path"))
        .args(job.arguments())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell");
    let stopped = said(limited);
    assert_eq!(stopped["kind"], "Journal", "{stopped}");
    let text = stopped["error"].as_str().expect("a text");
    assert!(
        text.starts_with("nothing more is sent: the journal "),
        "{text}"
    );
    let sent = stub.answered();
    println!("  {text}; {sent} were sent");

    let path = directory.path().join("journal");
    let journal = std::fs::read_to_string(path).expect("the journal");
    let announced = journal.matches(r#""event":"sending""#).count() as u64;
    assert!(sent <= announced, "none was sent that was not written down");

    // With room again, the rest is sent, and nothing twice.
    let said = job.finish();
    let count = |name: &str| said["report"][name].as_u64().expect("a count");
    assert_eq!(count("confirmed") + count("uncertain"), RECORDS, "{said}");
    assert_eq!(stub.answered() - sent, RECORDS - announced);
    assert!(stopped["report"]["uncertain"] != Value::Null);
    println!(
        "  then {} confirmed, {} uncertain",
        count("confirmed"),
        count("uncertain")
    );
}
