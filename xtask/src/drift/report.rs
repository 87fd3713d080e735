//! What was found, for people and for programs.

use super::difference::{Difference, Found};
use super::left_out::LeftOut;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What was found, sorted by what has to be done.
pub(super) struct Report {
    /// What they have, and we neither have nor know.
    pub(super) new: Vec<Difference>,
    /// What they have, and we leave out, with the reason.
    pub(super) left_out: Vec<(Difference, String)>,
    /// What only we have.
    pub(super) ours_only: Vec<Difference>,
    /// Entries of the list that nothing fits any more.
    pub(super) unused: Vec<String>,
}

impl Report {
    pub(super) fn of(found: Found, list: &LeftOut, is_navigation: bool) -> Self {
        let (mut new, mut left_out) = (Vec::new(), Vec::new());
        let mut used = BTreeSet::new();
        for difference in found.new {
            let entries: Vec<_> = list.entries(&difference).collect();
            used.extend(entries.iter().map(|(number, _)| *number));
            let reason = entries.first().map(|(_, entry)| entry.reason.clone());
            match reason {
                Some(reason) => left_out.push((difference, reason)),
                None => new.push(difference),
            }
        }
        let unused = list
            .all()
            .filter(|(number, entry)| {
                entry.is_about_a_page() == is_navigation && !used.contains(number)
            })
            .map(|(_, entry)| entry.to_string())
            .collect();
        Self {
            new,
            left_out,
            ours_only: found.ours_only,
            unused,
        }
    }

    /// As a table.
    pub(super) fn table(&self, file: &str) -> String {
        let mut text = String::new();
        let known: Vec<_> = self
            .left_out
            .iter()
            .map(|(difference, reason)| (difference, reason.as_str()))
            .collect();
        let plain = |list: &'static str, all: &[Difference], text: &mut String| {
            let rows: Vec<_> = all.iter().map(|difference| (difference, "")).collect();
            section(list, &rows, text);
        };
        let _ = writeln!(text, "{file}, compared with openapi/");
        plain("they have, we have not", &self.new, &mut text);
        section("they have, left out on purpose", &known, &mut text);
        plain("we have, they have not", &self.ours_only, &mut text);
        if !self.unused.is_empty() {
            let _ = writeln!(
                text,
                "\nentries of {} that fit nothing here ({})",
                crate::workspace::DRIFT,
                self.unused.len()
            );
            for entry in &self.unused {
                let _ = writeln!(text, "  {entry}");
            }
        }
        text
    }

    /// As JSON.
    pub(super) fn json(&self, file: &str) -> Value {
        let known = self.left_out.iter().map(|(difference, reason)| {
            let mut value = json!(difference);
            value["reason"] = json!(reason);
            value
        });
        json!({
            "file": file,
            "new": self.new,
            "left_out": known.collect::<Vec<_>>(),
            "ours_only": self.ours_only,
            "unused": self.unused,
        })
    }
}

fn section(title: &str, rows: &[(&Difference, &str)], text: &mut String) {
    let _ = writeln!(text, "\n{title} ({})", rows.len());
    let width = |of: fn(&Difference) -> usize| {
        let widths = rows.iter().map(|(difference, _)| of(difference));
        widths.max().unwrap_or_default()
    };
    let what = width(|one| one.what.to_string().len());
    let place = width(|one| one.place.chars().count());
    let name = width(|one| one.name.chars().count());
    for (difference, reason) in rows {
        let Difference {
            what: kind,
            place: at,
            name: called,
        } = difference;
        let line = format!("  {kind:what$}  {at:place$}  {called:name$}  {reason}");
        let _ = writeln!(text, "{}", line.trim_end());
    }
}
