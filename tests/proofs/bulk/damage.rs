//! Journals that something has damaged: whatever it was, nothing that was announced is sent again.

use bytes::Bytes;
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver, Transport, TransportFuture};
use cometchat_bulk::{Bulk, BulkErrorKind, BulkInput, BulkRecord};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

const RECORDS: u64 = 200;
/// How many of them the run before the damage sent.
const SENT: u64 = 120;

/// A service that makes a message of everything, and remembers the keys.
#[derive(Clone, Default)]
struct Service {
    came: Arc<Mutex<BTreeSet<String>>>,
}

impl Transport for Service {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap_or_default();
        let mut came = self.came.lock().expect("no panic");
        came.insert(body["muid"].as_str().unwrap_or_default().to_owned());
        let id = came.len();
        drop(came);
        Box::pin(async move {
            let body = format!(r#"{{"data":{{"id":"{id}"}}}}"#);
            Ok(http::Response::new(Bytes::from(body)))
        })
    }
}

pub(crate) fn prove(journals: u64) {
    println!("damage: {journals} journals");
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build().expect("a runtime");
    let directory = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
    let directory = directory.expect("a directory");
    let path = directory.path().join("journal");
    let (whole, announced) = runtime.block_on(first_run(&path));
    let mut random = fastrand::Rng::with_seed(7);
    for number in 0..journals {
        let damaged = damage(&whole, &mut random);
        std::fs::write(&path, &damaged).expect("a file");
        runtime.block_on(resume(&path, &announced, number));
        let _ = std::fs::remove_file(directory.path().join("journal.damaged"));
    }
    println!("  each was refused with its line, and recovered; nothing was sent again");
}

fn client(service: &Service) -> Client {
    let builder = Client::builder().app_id("app-1").without_pacing();
    builder
        .api_key("0123456789abcdef0123456789abcdef01234567")
        .transport(service.clone())
        .build()
        .expect("sound settings")
}

fn records(count: u64) -> BulkInput {
    BulkInput::records((1..=count).map(|n| {
        let text = Content::text(format!("Message {n}"));
        BulkRecord::bot(
            format!("r-{n}"),
            "assistant",
            SendMessage::new(Receiver::user("alice"), text),
        )
    }))
}

/// The journal of a run that ended before its time, and the records that it announced.
async fn first_run(path: &Path) -> (Vec<u8>, BTreeSet<String>) {
    let service = Service::default();
    let run = Bulk::new(&client(&service))
        .journal(path)
        .start(records(SENT));
    run.await.expect("a report");
    let announced = service.came.lock().expect("no panic").clone();
    (std::fs::read(path).expect("the journal"), announced)
}

/// Starts the run again: it is refused, and goes on when it may recover.
async fn resume(path: &Path, announced: &BTreeSet<String>, number: u64) {
    let service = Service::default();
    let bulk = || Bulk::new(&client(&service)).journal(path);
    let refused = bulk().start(records(RECORDS)).await;
    let error = refused.expect_err("a damaged journal");
    assert_eq!(
        error.kind(),
        BulkErrorKind::JournalDamaged,
        "journal {number}: {error}"
    );
    assert!(service.came.lock().expect("no panic").is_empty());
    let recovered = bulk().recover_journal().start(records(RECORDS)).await;
    recovered.unwrap_or_else(|error| panic!("journal {number}: {error}"));
    let came = service.came.lock().expect("no panic").clone();
    let again: Vec<_> = came.intersection(announced).collect();
    assert!(
        again.is_empty(),
        "journal {number}: {again:?} were sent again"
    );
    let sound = bulk().start(records(RECORDS)).await;
    sound.unwrap_or_else(|error| panic!("journal {number} is not sound afterwards: {error}"));
}

/// The same journal after something has happened to it. The last line stays: what a file has lost at its end leaves no trace,
/// in this format or any other.
fn damage(whole: &[u8], random: &mut fastrand::Rng) -> Vec<u8> {
    let is_end = |byte: &u8| *byte == b'\n';
    let header = whole.iter().position(is_end).expect("a line") + 1;
    let last = whole.trim_ascii_end().iter().rposition(is_end);
    let (whole, last) = whole.split_at(last.expect("lines") + 1);
    loop {
        let mut text = whole.to_vec();
        for _ in 0..random.usize(1..4) {
            let at = random.usize(header..text.len());
            let end = (at + random.usize(1..4_096)).min(text.len());
            match random.u8(0..5) {
                0 => text[at..end].fill(0),
                1 => text[at] ^= random.u8(1..),
                2 => drop(text.drain(at..end)),
                3 => drop(text.splice(at..at, std::iter::repeat_n(b'x', 300 * 1024))),
                _ => {
                    let copy = text[at..end].to_vec();
                    let to = random.usize(header..text.len());
                    drop(text.splice(to..to, copy));
                }
            }
        }
        if text != whole && text.len() > header {
            text.extend_from_slice(last);
            return text;
        }
    }
}
