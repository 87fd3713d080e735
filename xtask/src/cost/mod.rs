//! `cargo xtask cost`: what it costs to depend on the SDK, in crates, build time and size of the program.
//!
//! Programs that are compared are built in turns, so that a machine that slows down slows all alike: read the ratios. CPU
//! seconds are those of all compilers and linkers together, so they say more than the clock where other work goes on.

mod programs;
mod table;
mod took;

use crate::command::Cargo;
use crate::workspace;
use programs::{Program, WITH_TLS, WITHOUT_TLS};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use took::Took;

/// What was measured of one program.
#[derive(Default)]
struct Cost {
    title: &'static str,
    crates: usize,
    /// From nothing, with one call. One for each round, as all that follow.
    whole: Vec<Took>,
    /// Only the program, everything else being there: with one call, and with 20.
    one: Vec<Took>,
    twenty: Vec<Took>,
    /// Sizes of the binaries without symbols; none where there is no program with 20 calls.
    one_bytes: u64,
    twenty_bytes: Option<u64>,
    /// Checking the program with 20 calls after a line was changed.
    check: Vec<Took>,
    /// Documenting the SDK's crates.
    doc: Vec<Took>,
}

/// Measures everything and writes the tables.
pub(crate) fn run(rounds: &str, what: &str) -> Result<(), String> {
    let rounds: usize = rounds
        .parse()
        .map_err(|_| format!("`{rounds}` is no number of rounds"))?;
    programs::write_sdk()?;
    let groups: &[&[Program]] = match what {
        "tls" => &[WITH_TLS],
        "plain" => &[WITHOUT_TLS],
        "all" => &[WITHOUT_TLS, WITH_TLS],
        other => return Err(format!("`{other}` is none of tls, plain and all")),
    };
    let mut text = String::new();
    for group in groups {
        group.iter().try_for_each(Program::write)?;
        if rounds == 0 {
            continue;
        }
        let costs = measured(group, rounds)?;
        text += &table::text(&costs);
    }
    text += &format!("Lines of generated code: {}.\n", generated_lines()?);
    print!("{text}");
    match (rounds, what) {
        (0, _) => println!("the programs stand below target/cost; nothing was built"),
        (_, "all") => table::write(&text)?,
        _ => println!("not written into the manual: it is a part"),
    }
    Ok(())
}

fn measured(group: &[Program], rounds: usize) -> Result<Vec<Cost>, String> {
    let mut costs = Vec::new();
    for program in group {
        Cargo::new("fetch --quiet")
            .within(&program.folder())
            .run()?;
        costs.push(Cost {
            title: program.title,
            crates: crates(program)?,
            ..Cost::default()
        });
    }
    for _ in 0..rounds {
        for (program, cost) in group.iter().zip(&mut costs) {
            empty(program)?;
            cost.whole.push(build(program, "one")?);
            cost.one_bytes = size(program, "one")?;
        }
        for (program, cost) in group.iter().zip(&mut costs) {
            measure_calls(program, cost)?;
        }
        for (program, cost) in group.iter().zip(&mut costs) {
            measure_daily_work(program, cost)?;
        }
    }
    Ok(costs)
}

/// What calls cost by themselves.
fn measure_calls(program: &Program, cost: &mut Cost) -> Result<(), String> {
    if program.twenty.is_none() {
        return Ok(());
    }
    change(program, "one")?;
    cost.one.push(build(program, "one")?);
    cost.twenty.push(build(program, "twenty")?);
    cost.twenty_bytes = Some(size(program, "twenty")?);
    Ok(())
}

/// What those who write a program do all day. TLS makes no difference to it.
fn measure_daily_work(program: &Program, cost: &mut Cost) -> Result<(), String> {
    if !programs::WITHOUT_TLS
        .iter()
        .any(|one| one.name == program.name)
    {
        return Ok(());
    }
    let check = || took(program, "check --quiet --offline --bin twenty", "1");
    check()?;
    change(program, "twenty")?;
    cost.check.push(check()?);
    if program.uses_sdk {
        let doc = "doc --quiet --offline --no-deps --package cometchat --package cometchat-rest";
        cost.doc.push(took(program, doc, "1")?);
    }
    Ok(())
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

fn build(program: &Program, binary: &str) -> Result<Took, String> {
    // What comes from a registry is not built incrementally; what has a path is, which would cost half as much again.
    let arguments = format!("build --quiet --offline --release --bin {binary}");
    took(program, &arguments, "0")
}

/// What a command of cargo takes.
fn took(program: &Program, arguments: &str, incremental: &str) -> Result<Took, String> {
    let (outcome, took) = Took::by(|| {
        Cargo::new(arguments)
            .within(&program.folder())
            .with("CARGO_TARGET_DIR", target(program).display().to_string())
            .with("CARGO_INCREMENTAL", incremental)
            .run()
    })?;
    outcome?;
    println!("{}: {took}", program.name);
    Ok(took)
}

/// Changes a line of the program's source.
fn change(program: &Program, binary: &str) -> Result<(), String> {
    let path = program.source(binary);
    let source = workspace::read(&path)?;
    let changed = source.replacen("println!(\"", "println!(\" ", 1);
    fs::write(&path, changed).map_err(|error| format!("{}: {error}", path.display()))
}

fn empty(program: &Program) -> Result<(), String> {
    let target = target(program);
    if !target.exists() {
        return Ok(());
    }
    fs::remove_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))
}

fn size(program: &Program, binary: &str) -> Result<u64, String> {
    let binary = target(program).join("release").join(binary);
    let size = fs::metadata(&binary).map_err(|error| format!("{}: {error}", binary.display()))?;
    Ok(size.len())
}

fn target(program: &Program) -> PathBuf {
    program.folder().join("target")
}

/// The lines that nobody wrote.
fn generated_lines() -> Result<usize, String> {
    let mut lines = 0;
    for folder in [
        workspace::GENERATED.to_owned(),
        format!("{}/generated", workspace::FACADE),
    ] {
        let folder = workspace::root().join(folder);
        let at = |error: std::io::Error| format!("{}: {error}", folder.display());
        for file in fs::read_dir(&folder).map_err(at)? {
            let path = file.map_err(at)?.path();
            lines += workspace::read(&path)?.lines().count();
        }
    }
    Ok(lines)
}
