//! What the benchmarks share: comparing in turns, so that a machine that slows down slows all alike.

pub(crate) mod by_hand;
pub(crate) mod canned;
pub(crate) mod cases;
pub(crate) mod clients;
pub(crate) mod group_history;
pub(crate) mod samples;
pub(crate) mod server;

use cases::Group;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often each candidate is measured.
const ROUNDS: usize = 40;
/// How long one measurement takes, about.
const ROUND: Duration = Duration::from_millis(10);

/// A key in the form of CometChat's own.
pub(crate) const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

/// Measures all candidates of a group in turns and prints each with its ratio to the first. Answers the median times in
/// nanoseconds.
pub(crate) fn compare(group: Group) -> Vec<f64> {
    let Group {
        title,
        mut candidates,
    } = group;
    let times: Vec<u32> = candidates
        .iter_mut()
        .map(|candidate| calibrated(&mut candidate.run))
        .collect();
    let allocations: Vec<usize> = candidates
        .iter_mut()
        .map(|candidate| allocations(&mut candidate.run))
        .collect();
    let mut nanos = vec![Vec::with_capacity(ROUNDS); candidates.len()];
    for _ in 0..ROUNDS {
        for (index, candidate) in candidates.iter_mut().enumerate() {
            let started = Instant::now();
            for _ in 0..times[index] {
                (candidate.run)();
            }
            nanos[index].push(started.elapsed().as_nanos() as f64 / f64::from(times[index]));
        }
    }
    println!(
        "\n{title}\n{:<34} {:>12} {:>12} {:>8} {:>8}",
        "", "median ns", "min ns", "ratio", "allocs"
    );
    let baseline = nanos[0].clone();
    for (index, candidate) in candidates.iter().enumerate() {
        let ratios = nanos[index]
            .iter()
            .zip(&baseline)
            .map(|(own, baseline)| own / baseline)
            .collect();
        let least = nanos[index].iter().copied().fold(f64::INFINITY, f64::min);
        println!(
            "{:<34} {:>12.0} {:>12.0} {:>8.3} {:>8}",
            candidate.name,
            median(nanos[index].clone()),
            least,
            median(ratios),
            allocations[index],
        );
    }
    nanos.into_iter().map(median).collect()
}

fn calibrated(run: &mut dyn FnMut()) -> u32 {
    let mut times = 1_u32;
    loop {
        let started = Instant::now();
        for _ in 0..times {
            run();
        }
        let took = started.elapsed();
        if took * 4 > ROUND || times > 1 << 24 {
            let per_run = took.as_nanos().max(1) / u128::from(times);
            return u32::try_from(ROUND.as_nanos() / per_run.max(1))
                .unwrap_or(u32::MAX)
                .max(1);
        }
        times *= 2;
    }
}

/// Allocations of one run.
pub(crate) fn allocations(run: &mut dyn FnMut()) -> usize {
    run();
    let region = Region::new(ALLOCATOR);
    run();
    let stats = region.change();
    stats.allocations + stats.reallocations
}

/// Allocations since a region began.
pub(crate) fn counting() -> Region<'static, System> {
    Region::new(ALLOCATOR)
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The value below which this share of the values is.
pub(crate) fn quantile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let index = ((values.len() - 1) as f64 * share).round();
    values[index as usize]
}
