//! A server that is out of order for a while, over real sockets: it costs few records, and the run goes on.

use crate::stub::{Mode, Stub};
use cometchat::messages::SendMessage;
use cometchat::{Client, Content, Receiver};
use cometchat_bulk::{Bulk, BulkInput, BulkRecord};
use std::time::{Duration, Instant};

const CONCURRENCY: usize = 16;
/// What may become uncertain beside the requests under way: those that show the outage, and a trial now and then.
const A_FEW: u64 = 12;

pub(crate) fn prove(records: u64, outage: Duration) {
    println!("outage: {records} records, {outage:?} out of order");
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build().expect("a runtime");
    for (name, mode) in [
        ("503 for everything", Mode::Unavailable),
        ("a 502 page for everything", Mode::BadGateway),
        ("a 404 page for everything", Mode::NotFound),
        ("every connection is broken", Mode::Broken),
    ] {
        let stub = Stub::start();
        runtime.block_on(run(name, mode, &stub, records, outage));
    }
}

async fn run(name: &str, mode: Mode, stub: &Stub, records: u64, outage: Duration) {
    let client = Client::builder()
        .base_url(stub.base_url())
        .api_key("0123456789abcdef0123456789abcdef01234567")
        .build()
        .expect("sound settings");
    let directory = tempfile::tempdir().expect("a directory");
    let input = BulkInput::records((1..=records).map(|n| {
        let text = Content::text(format!("Message {n}"));
        BulkRecord::bot(
            format!("r-{n}"),
            "assistant",
            SendMessage::new(Receiver::user("alice"), text),
        )
    }));
    let began = Instant::now();
    let run = Bulk::new(&client)
        .concurrency(CONCURRENCY)
        .journal(directory.path().join("journal"))
        .start(input);
    while run.progress().counts.confirmed < records / 4 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    stub.set(mode);
    tokio::time::sleep(outage).await;
    assert!(
        run.progress().outage_since.is_some(),
        "{name}: the run says that it waits"
    );
    stub.set(Mode::InOrder);
    let report = run.await.unwrap_or_else(|error| panic!("{name}: {error}"));
    let counts = &report.counts;
    println!(
        "  {name}: {} confirmed, {} uncertain, {} refused in {:.1?}",
        counts.confirmed,
        counts.uncertain,
        counts.refused,
        began.elapsed()
    );
    assert_eq!((counts.refused, counts.unsettled), (0, 0), "{name}");
    assert!(counts.uncertain <= CONCURRENCY as u64 + A_FEW, "{name}");
    assert_eq!(counts.confirmed + counts.uncertain, records, "{name}");
}
