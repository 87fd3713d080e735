//! `cargo xtask cost`: what it costs to depend on the SDK, in crates, build time and size of the program.
//!
//! The programs are built from nothing, in turns, so that a machine that slows down slows all alike: read the ratios.

mod programs;
mod table;

use crate::command::Cargo;
use crate::workspace;
use programs::{BY_HAND, OTHER_TLS, Program, SDK};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What was measured of one program.
pub(crate) struct Cost {
    title: &'static str,
    crates: usize,
    /// One for each round.
    debug: Vec<Duration>,
    release: Vec<Duration>,
    bytes: u64,
}

/// Measures everything and writes the table.
pub(crate) fn run(rounds: &str) -> Result<(), String> {
    let rounds: usize = rounds
        .parse()
        .map_err(|_| format!("`{rounds}` is no number of rounds"))?;
    let mut programs = vec![&BY_HAND, &SDK];
    programs.extend(OTHER_TLS);
    let costs = measured(&programs, rounds.max(1))?;
    let text = table::text(&costs, generated_lines()?);
    print!("{text}");
    table::write(&text)
}

fn measured(programs: &[&Program], rounds: usize) -> Result<Vec<Cost>, String> {
    let mut costs = Vec::new();
    for program in programs {
        program.write()?;
        Cargo::new("fetch --quiet")
            .within(&program.folder())
            .run()?;
        costs.push(Cost {
            title: program.title,
            crates: crates(program)?,
            debug: Vec::new(),
            release: Vec::new(),
            bytes: 0,
        });
    }
    for _ in 0..rounds {
        for (program, cost) in programs.iter().zip(&mut costs) {
            cost.debug.push(built(program, "build --quiet --offline")?);
        }
        for (program, cost) in programs.iter().zip(&mut costs) {
            cost.release
                .push(built(program, "build --quiet --offline --release")?);
            let binary = target().join("release").join(program.name);
            let size =
                fs::metadata(&binary).map_err(|error| format!("{}: {error}", binary.display()))?;
            cost.bytes = size.len();
        }
    }
    Ok(costs)
}

/// The crates that are built, without the program itself.
fn crates(program: &Program) -> Result<usize, String> {
    let tree = Cargo::new("tree --offline --prefix none --edges normal,build --no-dedupe")
        .within(&program.folder())
        .output()?;
    let tree = String::from_utf8_lossy(&tree);
    let each: BTreeSet<&str> = tree
        .lines()
        .map(|line| {
            line.trim_end_matches(" (proc-macro)")
                .trim_end_matches(" (*)")
        })
        .collect();
    Ok(each.len() - 1)
}

/// How long a build from nothing takes.
fn built(program: &Program, arguments: &str) -> Result<Duration, String> {
    let target = target();
    if target.exists() {
        fs::remove_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
    }
    let started = Instant::now();
    Cargo::new(arguments)
        .within(&program.folder())
        .with("CARGO_TARGET_DIR", target.display().to_string())
        // What comes from a registry is not built incrementally; what has a path is, which would cost half as much again.
        .with("CARGO_INCREMENTAL", "0")
        .run()?;
    let took = started.elapsed();
    println!("{}: {:.1} s", program.name, took.as_secs_f64());
    Ok(took)
}

fn target() -> PathBuf {
    workspace::root().join("target/cost/target")
}

/// The lines that nobody wrote.
fn generated_lines() -> Result<usize, String> {
    let folder = workspace::root().join(workspace::GENERATED);
    let read = || -> std::io::Result<usize> {
        let mut lines = 0;
        for file in fs::read_dir(&folder)? {
            lines += fs::read_to_string(file?.path())?.lines().count();
        }
        Ok(lines)
    };
    read().map_err(|error| format!("{}: {error}", folder.display()))
}
