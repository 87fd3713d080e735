//! The ledger's protocol, looked through exhaustively at small sizes: every order of every step of workers, ledger and server, with
//! crashes, lost leases and lost answers at every step.
//!
//! `cargo test -p cometchat-bulk-postgres --test model -- --nocapture` shows how many states were seen.

#![allow(clippy::expect_used, reason = "what is not as expected fails the test")]

mod ledger;
mod world;

use ledger::Planted;
use std::collections::{HashMap, VecDeque};
use world::{Size, World};

const SMALL: Size = Size {
    workers: 2,
    records: 1,
    crashes: 1,
    expiries: 1,
    import: false,
    reads: false,
    planted: Planted::None,
};

/// The number of states, if none of them is broken and none is a dead end; otherwise what is wrong.
fn look_through(size: Size) -> Result<usize, String> {
    let mut known = HashMap::new();
    let mut before: Vec<Vec<u32>> = vec![Vec::new()];
    let mut over = Vec::new();
    let mut next = VecDeque::from([(0, World::new(size))]);
    known.insert(World::new(size), 0_u32);
    while let Some((number, world)) = next.pop_front() {
        if let Some(broken) = world.broken(size.import) {
            return Err(broken);
        }
        if world.is_over() {
            over.push(number);
        }
        for step in world.steps(size) {
            let new = u32::try_from(before.len()).expect("not so many states");
            let reached = *known.entry(step.clone()).or_insert(new);
            if reached == new {
                before.push(Vec::new());
                next.push_back((new, step));
            }
            before[reached as usize].push(number);
        }
    }
    // Whatever happened, there is a way to the end of every record.
    let mut ends = vec![false; before.len()];
    while let Some(number) = over.pop() {
        if !std::mem::replace(&mut ends[number as usize], true) {
            over.extend(&before[number as usize]);
        }
    }
    match ends.iter().filter(|ends| !**ends).count() {
        0 => Ok(ends.len()),
        dead => Err(format!(
            "{dead} of {} states have no way to an end",
            ends.len()
        )),
    }
}

fn prove(name: &str, size: Size) {
    match look_through(size) {
        Ok(states) => println!("{name}: {states} states"),
        Err(broken) => panic!("{name}: {broken}"),
    }
}

#[test]
fn no_record_is_sent_twice_or_lost_whenever_workers_end_or_lose_their_leases() {
    prove("sends", SMALL);
}

#[test]
fn the_same_holds_where_workers_read_their_records_elsewhere() {
    prove(
        "sends from elsewhere",
        Size {
            reads: true,
            ..SMALL
        },
    );
}

#[test]
fn rows_of_an_import_end_as_what_they_are() {
    prove(
        "rows",
        Size {
            import: true,
            expiries: 1,
            ..SMALL
        },
    );
}

#[test]
fn the_same_holds_with_more_records_and_more_workers() {
    prove(
        "sends of two records",
        Size {
            records: 2,
            ..SMALL
        },
    );
    prove(
        "sends of three workers",
        Size {
            workers: 3,
            ..SMALL
        },
    );
}

#[test]
fn the_same_holds_for_records_when_workers_crash_and_lose_their_leases_more_often() {
    prove(
        "sends with more crashes",
        Size {
            crashes: 2,
            expiries: 3,
            ..SMALL
        },
    );
}

#[test]
fn the_same_holds_for_rows_when_workers_crash_and_lose_their_leases_more_often() {
    prove(
        "rows with more crashes",
        Size {
            import: true,
            crashes: 2,
            expiries: 2,
            ..SMALL
        },
    );
}

#[test]
fn faults_that_are_planted_in_the_protocol_are_found() {
    let found = |planted, size: Size| look_through(Size { planted, ..size }).expect_err("a fault");
    let reads = Size {
        reads: true,
        ..SMALL
    };
    println!("{}", found(Planted::ExpiryMakesReady, SMALL));
    println!("{}", found(Planted::NoLease, SMALL));
    println!("{}", found(Planted::NoToken, SMALL));
    println!("{}", found(Planted::NoLook, reads));
    println!("{}", found(Planted::SendsFirst, SMALL));
}
