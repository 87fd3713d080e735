//! `cometctl bulk`, with the feature `postgres`: `cargo xtask ci ledger` runs these.

#[path = "../../../cometchat-bulk-postgres/tests/support/cluster.rs"]
#[allow(dead_code, reason = "this test neither kills nor copies the server")]
mod cluster;

use crate::support::World;
use cluster::{Cluster, programs};
use cometchat_sandbox::Fault;
use serde_json::Value;

fn message(number: u32) -> String {
    format!(
        "{{\"key\":\"order-{number}\",\"bot\":\"assistant\",\"request\":{{\"receiver\":\"superhero1\",\"receiverType\":\"user\",\"data\":{{\"text\":\"Order {number} has shipped.\"}}}}}}\n"
    )
}

#[test]
fn operators_fill_a_ledger_see_it_worked_on_pause_it_and_read_what_is_left() {
    let Some(programs) = programs() else { return };
    let cluster = Cluster::start(&programs, &["fsync=off"]);
    let url = cluster.url("postgres");
    let world = World::with(|builder| builder.bot("assistant"));
    let lost = Fault::reset()
        .after_processing()
        .when_body_contains("Order 3 ");
    world.sandbox().inject(lost).unwrap();
    let lines: String = (1..=5).map(message).collect();
    world.write("orders.ndjson", &lines);
    let bulk = |arguments: &[&str]| {
        let mut all = vec!["bulk", arguments[0], "orders", "--database", &url];
        all.extend(&arguments[1..]);
        world.run(&all)
    };

    let ran = bulk(&["status"]);
    assert_eq!(
        (ran.code, ran.err.contains("migrate it first")),
        (1, true),
        "{ran:?}"
    );
    let ran = bulk(&["fill", "--from", "orders.ndjson", "-o", "json"]);
    assert_eq!(
        (ran.code, &ran.json()["ready"]),
        (0, &Value::from(5)),
        "{ran:?}"
    );
    let ran = bulk(&["pause", "-o", "json"]);
    assert_eq!(ran.json()["paused"], true, "{ran:?}");
    let ran = bulk(&["resume", "-o", "table"]);
    assert!(ran.out.contains("nobody works on it, 5 records"), "{ran:?}");
    // One is uncertain, which is a code of its own.
    let ran = bulk(&["work", "-o", "json"]);
    assert_eq!(
        (ran.code, &ran.json()["confirmed"]),
        (6, &Value::from(4)),
        "{ran:?}"
    );
    let ran = bulk(&["work"]);
    assert_eq!(ran.code, 6, "{ran:?}");
    assert_eq!(
        world
            .sandbox()
            .journal()
            .filter(|entry| entry.processed())
            .count(),
        5
    );

    let ran = bulk(&["report"]);
    let left: Value = serde_json::from_str(ran.out.trim()).unwrap();
    assert_eq!(
        (&left["key"], &left["outcome"]["is"]),
        (&Value::from("order-3"), &Value::from("uncertain"))
    );
    assert_eq!(bulk(&["report", "--refused"]).out, "");
    let ran = bulk(&["accept", "--nothing-was-lost", "-o", "json"]);
    assert_eq!(
        (ran.code, &ran.json()["restored"]),
        (0, &Value::from(false)),
        "{ran:?}"
    );
    let ran = world.run(&["bulk", "status", "none", "--database", &url]);
    assert_eq!(ran.code, 3, "{ran:?}");
    let ran = world.run(&["bulk", "status", "orders"]);
    assert_eq!(
        (ran.code, ran.err.contains("DATABASE_URL")),
        (2, true),
        "{ran:?}"
    );
}
