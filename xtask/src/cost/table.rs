//! The table in ARCHITECTURE.md.

use super::Cost;
use crate::workspace;
use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

const FILE: &str = "ARCHITECTURE.md";
const BEGIN: &str = "<!-- cost: written by `cargo xtask cost` -->\n";
const END: &str = "<!-- end of cost -->\n";

/// One row for each program, with ratios to the first.
pub(super) fn text(costs: &[Cost], generated_lines: usize) -> String {
    let mut text = String::from(
        "| a program with one call | crates | debug build | release build | stripped release binary |\n|---|---|---|---|---|\n",
    );
    let Some(first) = costs.first() else {
        return text;
    };
    for cost in costs {
        let more = cost.crates as i64 - first.crates as i64;
        let _ = writeln!(
            text,
            "| {} | {} ({more:+}) | {} | {} | {:.2} MB ({:.2}) |",
            cost.title,
            cost.crates,
            seconds(&cost.debug, &first.debug),
            seconds(&cost.release, &first.release),
            cost.bytes as f64 / 1e6,
            cost.bytes as f64 / first.bytes as f64,
        );
    }
    let _ = writeln!(text, "\nLines of generated code: {generated_lines}.");
    text
}

/// The median time, and the median of the ratios of neighbours.
fn seconds(own: &[Duration], first: &[Duration]) -> String {
    let ratios = own
        .iter()
        .zip(first)
        .map(|(own, first)| own.as_secs_f64() / first.as_secs_f64());
    let ratio = median(ratios.collect());
    let time = median(own.iter().map(Duration::as_secs_f64).collect());
    format!("{time:.0} s ({ratio:.2})")
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

    fn cost(title: &'static str, crates: usize, seconds: &[u64], bytes: u64) -> Cost {
        let times: Vec<_> = seconds.iter().copied().map(Duration::from_secs).collect();
        Cost {
            title,
            crates,
            debug: times.clone(),
            release: times,
            bytes,
        }
    }

    #[test]
    fn a_row_gives_what_was_measured_and_its_ratio_to_the_first() {
        let costs = [
            cost("plain", 88, &[60, 50, 70], 4_000_000),
            cost("sdk", 95, &[66, 60, 70], 5_000_000),
        ];
        assert_eq!(
            text(&costs, 12),
            "| a program with one call | crates | debug build | release build | stripped release binary |\n\
             |---|---|---|---|---|\n\
             | plain | 88 (+0) | 60 s (1.00) | 60 s (1.00) | 4.00 MB (1.00) |\n\
             | sdk | 95 (+7) | 66 s (1.10) | 66 s (1.10) | 5.00 MB (1.25) |\n\
             \n\
             Lines of generated code: 12.\n"
        );
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
