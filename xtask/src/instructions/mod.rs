//! `cargo xtask instructions`: how many instructions a call, a decoding and an encoding take, next to the recorded figures.
//!
//! Counts hardly differ from run to run, whatever else the machine does, so a change of 2 % is one of the code (or of the
//! compiler). Each figure is the difference of two runs of unlike length, which leaves out starting and ending.

mod record;

use crate::command::Cargo;
use record::Record;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Runs of this many and of thrice as many repetitions are compared.
const TIMES: u64 = 10;

/// What to do with the figures.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Show them, with their change since they were recorded.
    Show,
    /// Show them, and record them.
    Record,
}

/// One thing to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    /// The words that make the program do it.
    words: String,
    kind: String,
    title: String,
    candidate: String,
}

/// Counts everything.
pub(crate) fn run(mode: Mode) -> Result<(), String> {
    let program = program()?;
    let listed = Command::new(&program)
        .output()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    let subjects = subjects(&String::from_utf8_lossy(&listed.stdout))?;
    let counts = all_counts(&program, &subjects)?;
    let recorded = Record::read()?;
    print!("{}", record::table(&subjects, &counts, &recorded));
    if mode == Mode::Record {
        Record::of(&subjects, &counts).write()?;
    }
    Ok(())
}

/// Whether this machine can count.
pub(crate) fn available() -> bool {
    let answer = Command::new("valgrind").arg("--version").output();
    answer.is_ok_and(|output| output.status.success())
}

/// Builds the program that does the work.
fn program() -> Result<PathBuf, String> {
    let messages = Cargo::new(
        "bench -p cometchat-instructions --bench instructions --no-run --quiet --message-format json",
    )
    .output()?;
    let messages = String::from_utf8_lossy(&messages);
    let built = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "instructions")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from));
    built.ok_or_else(|| "cargo built no program `instructions`".to_owned())
}

/// The lines of the program's list.
fn subjects(list: &str) -> Result<Vec<Subject>, String> {
    let subject = |line: &str| {
        let mut parts = line.split('\t').map(str::to_owned);
        let (words, title, candidate) = (parts.next()?, parts.next()?, parts.next()?);
        let kind = words.split(' ').next()?.to_owned();
        Some(Subject {
            words,
            kind,
            title,
            candidate,
        })
    };
    let all: Option<Vec<_>> = list.lines().map(subject).collect();
    all.filter(|all| !all.is_empty())
        .ok_or_else(|| format!("this is no list of what to count:\n{list}"))
}

/// The counts of all subjects, in their order. Two are counted at a time.
fn all_counts(program: &Path, subjects: &[Subject]) -> Result<Vec<u64>, String> {
    let next = AtomicUsize::new(0);
    let counts = Mutex::new(vec![Err("not counted".to_owned()); subjects.len()]);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((index, subject)) = {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    subjects.get(index).map(|subject| (index, subject))
                } {
                    let count = count(program, subject);
                    counts.lock().unwrap_or_else(|broken| broken.into_inner())[index] = count;
                }
            });
        }
    });
    let counts = counts
        .into_inner()
        .unwrap_or_else(|broken| broken.into_inner());
    counts.into_iter().collect()
}

/// The instructions of one repetition.
fn count(program: &Path, subject: &Subject) -> Result<u64, String> {
    let few = collected(program, subject, TIMES)?;
    let many = collected(program, subject, 3 * TIMES)?;
    Ok(many.saturating_sub(few) / (2 * TIMES))
}

/// The instructions of a whole run.
fn collected(program: &Path, subject: &Subject, times: u64) -> Result<u64, String> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .arg("run")
        .args(subject.words.split(' '))
        .arg(times.to_string())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    total(&said).ok_or_else(|| format!("{} could not be counted:\n{said}", subject.words))
}

/// The total in what callgrind says at its end.
fn total(said: &str) -> Option<u64> {
    let (_, behind) = said.split_once("Collected : ")?;
    behind.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_found_in_what_callgrind_says() {
        let said = "==7== \n==7== Events    : Ir\n==7== Collected : 76027049\n==7== \n";
        assert_eq!(total(said), Some(76_027_049));
        assert_eq!(total("valgrind: no such file"), None);
    }

    #[test]
    fn a_line_names_what_to_count() {
        let subject = Subject {
            words: "call 0 1".to_owned(),
            kind: "call".to_owned(),
            title: "get".to_owned(),
            candidate: "by hand".to_owned(),
        };
        assert_eq!(subjects("call 0 1\tget\tby hand\n").unwrap(), [subject]);
        assert!(subjects("").is_err());
        assert!(subjects("call 0 1 get").is_err());
    }
}
