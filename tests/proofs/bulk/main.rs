//! Proofs of bulk sending, against other processes.
//!
//! | command, after `cargo test --release -p cometchat-tests --test proof_bulk --` | proves |
//! |---|---|
//! | `crash --records 20000 --kills 20` | a run that is killed again and again loses nothing and sends nothing twice |
//! | `memory --records 1000000` | memory does not grow with the number of records, sending or resuming |
//! | `damage --journals 2000` | whatever happens to a journal, no record that it announced is sent again |
//! | `outage --records 20000 --seconds 20` | a server that is out of order costs few records, and the run goes on when it is back |
//! | `import --records 20000 --kills 20` | an import that is killed again and again, its journal damaged, has each row once |
//! | `full-disk` | a journal that cannot grow stops the run before anything else is sent |
//!
//! Without a command all of them run in a short form, which is what `cargo test` does.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a proof that panics has failed, wherever it panics"
)]

mod child;
mod crash;
mod damage;
mod full_disk;
mod import;
mod memory;
mod outage;
mod stub;

use std::time::{Duration, Instant};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = arguments.first().map(String::as_str).unwrap_or_default();
    let number = |name: &str, default: u64| {
        let place = arguments.iter().position(|argument| argument == name);
        place.map_or(default, |place| {
            arguments[place + 1].parse().expect("a number")
        })
    };
    match command {
        "child" => child::run(&arguments[1..]),
        "import-child" => import::run(&arguments[1..]),
        "import" => timed("import", || {
            let (rows, kills) = (number("--records", 20_000), number("--kills", 20));
            import::prove(rows, kills, false);
            import::prove(rows, kills, true);
        }),
        "crash" => timed("crash", || {
            crash::prove(number("--records", 20_000), number("--kills", 20));
        }),
        "memory" => timed("memory", || memory::prove(number("--records", 1_000_000))),
        "damage" => timed("damage", || damage::prove(number("--journals", 2_000))),
        "outage" => timed("outage", || {
            let seconds = number("--seconds", 20);
            outage::prove(number("--records", 20_000), Duration::from_secs(seconds));
        }),
        "full-disk" => timed("full disk", full_disk::prove),
        // Flags of the test harness, as `--nocapture`, mean nothing here.
        flag if flag.is_empty() || (flag.starts_with("--") && flag != "--list") => {
            timed("crash", || crash::prove(400, 4));
            timed("memory", || memory::prove(5_000));
            timed("damage", || damage::prove(60));
            timed("outage", || outage::prove(400, Duration::from_secs(1)));
            timed("import", || import::prove(1_000, 3, false));
            timed("import with damage", || import::prove(1_000, 3, true));
            timed("full disk", full_disk::prove);
        }
        // The name of another test.
        _ => {}
    }
}

fn timed(name: &str, prove: impl FnOnce()) {
    let began = Instant::now();
    prove();
    println!("{name}: proved in {:.1?}\n", began.elapsed());
}
