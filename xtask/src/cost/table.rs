//! The tables in ARCHITECTURE.md.

use super::{Cost, Took};
use crate::workspace;
use std::fmt::Write as _;
use std::fs;

const FILE: &str = "ARCHITECTURE.md";
const BEGIN: &str = "<!-- cost: written by `cargo xtask cost` -->\n";
const END: &str = "<!-- end of cost -->\n";
/// By how many calls the larger program is larger.
const FURTHER_CALLS: f64 = 19.0;

/// One row for each program, with ratios to the first.
pub(super) fn text(costs: &[Cost]) -> String {
    let Some(first) = costs.first() else {
        return String::new();
    };
    let mut text = one_call(costs, first);
    let with_twenty: Vec<&Cost> = costs
        .iter()
        .filter(|cost| cost.twenty_bytes.is_some())
        .collect();
    text += &twenty_calls(&with_twenty, first);
    if costs.iter().any(|cost| !cost.check.is_empty()) {
        text += &daily_work(&with_twenty);
    }
    text
}

fn one_call(costs: &[Cost], first: &Cost) -> String {
    let mut text = String::from(
        "| a program with one call, release build from nothing | crates | clock | CPU | stripped binary |\n|---|---|---|---|---|\n",
    );
    for cost in costs {
        let more = cost.crates as i64 - first.crates as i64;
        let _ = writeln!(
            text,
            "| {} | {} ({more:+}) | {} | {} | {} |",
            cost.title,
            cost.crates,
            seconds(&clocks(&cost.whole), &clocks(&first.whole)),
            seconds(&cpus(&cost.whole), &cpus(&first.whole)),
            size(cost.one_bytes, first.one_bytes),
        );
    }
    text + "\n"
}

fn twenty_calls(costs: &[&Cost], first: &Cost) -> String {
    let mut text = String::from(
        "| a program with 20 calls | the same from nothing, CPU | the program alone, CPU: one call, 20 calls | each further call | stripped binary | each further call |\n|---|---|---|---|---|---|\n",
    );
    for cost in costs {
        let bytes = cost.twenty_bytes.unwrap_or_default();
        let _ = writeln!(
            text,
            "| {} | {} | {:.1} s, {:.1} s | {:.2} s | {} | {:.0} KB |",
            cost.title,
            seconds(&cost.whole_of_twenty(), &first.whole_of_twenty()),
            median(cpus(&cost.one)),
            median(cpus(&cost.twenty)),
            median(cost.further()) / FURTHER_CALLS,
            size(bytes, first.twenty_bytes.unwrap_or_default()),
            (bytes as f64 - cost.one_bytes as f64) / 1e3 / FURTHER_CALLS,
        );
    }
    text + "\n"
}

fn daily_work(costs: &[&Cost]) -> String {
    let mut text = String::from(
        "| a program with 20 calls | `cargo check` after a line was changed | `cargo doc --no-deps` of the SDK's crates |\n|---|---|---|\n",
    );
    let both = |took: &[Took]| match took {
        [] => "-".to_owned(),
        took => format!(
            "{:.1} s, {:.1} CPU s",
            median(clocks(took)),
            median(cpus(took))
        ),
    };
    for cost in costs {
        let _ = writeln!(
            text,
            "| {} | {} | {} |",
            cost.title,
            both(&cost.check),
            both(&cost.doc)
        );
    }
    text + "\n"
}

impl Cost {
    /// What the program with 20 calls takes more than the one with one, in CPU seconds.
    fn further(&self) -> Vec<f64> {
        let pairs = self.twenty.iter().zip(&self.one);
        pairs.map(|(twenty, one)| twenty.cpu - one.cpu).collect()
    }

    /// The program with 20 calls from nothing: what lies below it is the same as with one call, so it is not built again.
    fn whole_of_twenty(&self) -> Vec<f64> {
        let pairs = self.whole.iter().zip(self.further());
        pairs.map(|(whole, further)| whole.cpu + further).collect()
    }
}

fn clocks(took: &[Took]) -> Vec<f64> {
    took.iter().map(|took| took.clock).collect()
}

fn cpus(took: &[Took]) -> Vec<f64> {
    took.iter().map(|took| took.cpu).collect()
}

/// The median time, and the median of the ratios of neighbours.
fn seconds(own: &[f64], first: &[f64]) -> String {
    let ratios = own.iter().zip(first).map(|(own, first)| own / first);
    let ratio = median(ratios.collect());
    format!("{:.0} s ({ratio:.2})", median(own.to_vec()))
}

fn size(own: u64, first: u64) -> String {
    format!(
        "{:.2} MB ({:.2})",
        own as f64 / 1e6,
        own as f64 / first as f64
    )
}

/// The middle value, or the mean of the middle two.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let (lower, upper) = (values.len().saturating_sub(1) / 2, values.len() / 2);
    let middle = values.get(lower).zip(values.get(upper));
    middle.map_or(f64::NAN, |(lower, upper)| (lower + upper) / 2.0)
}

/// Puts the text between the marks.
pub(super) fn write(text: &str) -> Result<(), String> {
    let path = workspace::root().join(FILE);
    let document = fs::read_to_string(&path).map_err(|error| format!("{FILE}: {error}"))?;
    let document = between_marks(&document, text)?;
    fs::write(&path, document).map_err(|error| format!("{FILE}: {error}"))
}

fn between_marks(document: &str, text: &str) -> Result<String, String> {
    let missing = || format!("{FILE} has no `{}`", BEGIN.trim());
    let (before, rest) = document.split_once(BEGIN).ok_or_else(missing)?;
    let (_, after) = rest.split_once(END).ok_or_else(missing)?;
    Ok(format!("{before}{BEGIN}\n{text}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn took(seconds: &[f64]) -> Vec<Took> {
        let each = seconds.iter().map(|&cpu| Took {
            clock: cpu / 2.0,
            cpu,
        });
        each.collect()
    }

    fn costs() -> [Cost; 3] {
        let plain = Cost {
            title: "plain",
            crates: 88,
            whole: took(&[60.0, 50.0, 70.0]),
            one: took(&[4.0]),
            twenty: took(&[23.0, 23.0, 23.0]),
            one_bytes: 4_000_000,
            twenty_bytes: Some(4_190_000),
            check: took(&[1.0]),
            ..Cost::default()
        };
        let sdk = Cost {
            title: "sdk",
            crates: 95,
            whole: took(&[66.0, 60.0, 70.0]),
            one: took(&[5.0]),
            twenty: took(&[14.5, 14.5, 14.5]),
            one_bytes: 5_000_000,
            twenty_bytes: Some(5_950_000),
            check: took(&[2.0]),
            doc: took(&[8.0]),
        };
        let other = Cost {
            title: "other",
            crates: 80,
            whole: took(&[30.0, 25.0, 35.0]),
            one_bytes: 3_000_000,
            ..Cost::default()
        };
        [plain, sdk, other]
    }

    #[test]
    fn a_row_gives_what_was_measured_and_its_ratio_to_the_first() {
        let text = text(&costs());
        let rows: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with("|---"))
            .collect();
        assert_eq!(
            rows[1],
            "| plain | 88 (+0) | 30 s (1.00) | 60 s (1.00) | 4.00 MB (1.00) |"
        );
        assert_eq!(
            rows[2],
            "| sdk | 95 (+7) | 33 s (1.10) | 66 s (1.10) | 5.00 MB (1.25) |"
        );
        assert_eq!(
            rows[3],
            "| other | 80 (-8) | 15 s (0.50) | 30 s (0.50) | 3.00 MB (0.75) |"
        );
    }

    #[test]
    fn a_further_call_is_a_nineteenth_of_what_twenty_cost_more_than_one() {
        let text = text(&costs());
        let plain = "| plain | 79 s (1.00) | 4.0 s, 23.0 s | 1.00 s | 4.19 MB (1.00) | 10 KB |";
        let sdk = "| sdk | 76 s (0.96) | 5.0 s, 14.5 s | 0.50 s | 5.95 MB (1.42) | 50 KB |";
        assert!(text.contains(plain) && text.contains(sdk), "{text}");
        assert!(
            text.contains("| sdk | 1.0 s, 2.0 CPU s | 4.0 s, 8.0 CPU s |"),
            "{text}"
        );
        assert_eq!(text.matches("| other |").count(), 1);
    }

    #[test]
    fn of_two_rounds_the_mean_is_shown() {
        assert_eq!(median(vec![3.0, 1.0]), 2.0);
        assert_eq!(median(vec![5.0, 1.0, 2.0]), 2.0);
    }

    #[test]
    fn the_table_replaces_what_stands_between_the_marks() {
        let document = format!("before\n{BEGIN}old\n{END}after\n");
        let written = between_marks(&document, "new\n").unwrap();
        assert_eq!(written, format!("before\n{BEGIN}\nnew\n\n{END}after\n"));
        assert!(between_marks("no marks", "new").is_err());
    }
}
