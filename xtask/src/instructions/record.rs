//! The recorded figures.

use super::Subject;
use crate::workspace;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

/// A change from here on is marked.
const WORTH_A_LOOK: f64 = 0.02;

/// Instructions by what was counted.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record(BTreeMap<String, u64>);

fn name(subject: &Subject) -> String {
    format!("{}, {}, {}", subject.kind, subject.title, subject.candidate)
}

impl Record {
    /// Of what was just counted.
    pub(super) fn of(subjects: &[Subject], counts: &[u64]) -> Self {
        Self(
            subjects
                .iter()
                .map(name)
                .zip(counts.iter().copied())
                .collect(),
        )
    }

    /// What was recorded last; nothing if nothing was.
    pub(super) fn read() -> Result<Self, String> {
        let path = workspace::root().join(workspace::INSTRUCTIONS);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Self::from_text(&text)),
            Err(_) if !path.exists() => Ok(Self(BTreeMap::new())),
            Err(error) => Err(format!("{}: {error}", workspace::INSTRUCTIONS)),
        }
    }

    /// Records these figures.
    pub(super) fn write(&self) -> Result<(), String> {
        let path = workspace::root().join(workspace::INSTRUCTIONS);
        fs::write(path, self.to_text())
            .map_err(|error| format!("{}: {error}", workspace::INSTRUCTIONS))
    }

    fn from_text(text: &str) -> Self {
        let figure = |line: &str| {
            let (count, name) = line.trim().split_once(' ')?;
            Some((name.to_owned(), count.parse().ok()?))
        };
        Self(text.lines().filter_map(figure).collect())
    }

    fn to_text(&self) -> String {
        let mut text = String::from(
            "# Instructions of one repetition, recorded by `cargo xtask instructions --record` (x86-64, optimised).\n",
        );
        for (name, count) in &self.0 {
            let _ = writeln!(text, "{count:>10} {name}");
        }
        text
    }
}

/// What was counted, its ratio to the first way of doing the same, and its change.
pub(super) fn table(subjects: &[Subject], counts: &[u64], recorded: &Record) -> String {
    let mut text = String::new();
    let mut first = 0;
    let mut group = String::new();
    for (subject, count) in subjects.iter().zip(counts) {
        let own = format!("{}, {}", subject.kind, subject.title);
        if own != group {
            let _ = writeln!(
                text,
                "\n{own}\n{:<20}{:>12}{:>8}{:>12}{:>9}",
                "", "instructions", "ratio", "recorded", "change"
            );
            (group, first) = (own, *count);
        }
        let ratio = *count as f64 / first as f64;
        let _ = write!(text, "{:<20}{count:>12}{ratio:>8.3}", subject.candidate);
        match recorded.0.get(&name(subject)) {
            Some(before) => {
                let change = *count as f64 / *before as f64 - 1.0;
                let mark = if change.abs() >= WORTH_A_LOOK {
                    " !"
                } else {
                    ""
                };
                let _ = writeln!(text, "{before:>12}{:>8.1}%{mark}", 100.0 * change);
            }
            None => text.push_str("           -        -\n"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(candidate: &str) -> Subject {
        let [words, kind, title] = ["call 0 0", "call", "get"].map(str::to_owned);
        Subject {
            words,
            kind,
            title,
            candidate: candidate.to_owned(),
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let record = Record::of(
            &[subject("by hand"), subject("cometchat")],
            &[100, 1_234_567],
        );
        assert_eq!(Record::from_text(&record.to_text()), record);
    }

    #[test]
    fn a_change_of_two_percent_is_marked() {
        let subjects = [subject("by hand"), subject("cometchat"), subject("new")];
        let recorded = Record::of(&subjects[..2], &[1000, 1000]);
        assert_eq!(
            table(&subjects, &[1000, 1021, 1500], &recorded),
            "\ncall, get\n                    instructions   ratio    recorded   change\n\
             by hand                     1000   1.000        1000     0.0%\n\
             cometchat                   1021   1.021        1000     2.1% !\n\
             new                         1500   1.500           -        -\n"
        );
    }
}
