//! Tables that fit a terminal.

use super::{Column, Columns, cells, path};
use crate::text::kebab;
use serde_json::Value;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What stands between two columns.
const GAP: usize = 2;
/// No column is made narrower than this to fit.
const LEAST: usize = 8;

/// A table whose widths are settled.
pub(super) struct Table {
    columns: Vec<Column>,
    widths: Vec<usize>,
    has_header: bool,
}

impl Table {
    /// The table of these rows, in so many characters; as wide as it needs where there is no terminal.
    pub(super) fn new(columns: &[Column], rows: &[Value], width: Option<usize>) -> Self {
        let mut columns = columns.to_vec();
        // A column without a value in any row says nothing.
        let filled = |column: &Column| rows.iter().any(|row| !cell(row, column).is_empty());
        if columns.iter().any(filled) {
            columns.retain(filled);
        }
        let mut widths: Vec<usize> = columns
            .iter()
            .map(|column| {
                let cells = rows.iter().map(|row| cell(row, column).width());
                cells.chain([column.title().width()]).max().unwrap_or(0)
            })
            .collect();
        if let Some(width) = width {
            fit(&mut columns, &mut widths, width);
        }
        Self {
            columns,
            widths,
            has_header: true,
        }
    }

    /// The rows, and above the first of all the titles.
    pub(super) fn text(&mut self, rows: &[Value]) -> String {
        let mut text = String::new();
        if std::mem::take(&mut self.has_header) {
            let titles: Vec<String> = self.columns.iter().map(Column::title).collect();
            self.line(&titles, &mut text);
        }
        for row in rows {
            let cells: Vec<String> = self
                .columns
                .iter()
                .map(|column| cell(row, column))
                .collect();
            self.line(&cells, &mut text);
        }
        text
    }

    fn line(&self, cells: &[String], text: &mut String) {
        let mut line = String::new();
        for (cell, width) in cells.iter().zip(&self.widths) {
            let cell = cut(cell, *width);
            line.push_str(&cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + GAP));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

fn cell(row: &Value, column: &Column) -> String {
    cells::readable(path::find(row, &column.path), column)
}

/// Makes the widest columns narrower, and where that is not enough leaves out the last ones.
fn fit(columns: &mut Vec<Column>, widths: &mut Vec<usize>, width: usize) {
    let needed =
        |widths: &[usize]| widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    let narrowest = |widths: &[usize]| -> usize {
        let least: Vec<usize> = widths.iter().map(|one| LEAST.min(*one)).collect();
        least.iter().sum::<usize>() + GAP * least.len().saturating_sub(1)
    };
    while widths.len() > 1 && narrowest(widths) > width {
        widths.pop();
        columns.pop();
    }
    while needed(widths) > width {
        let Some(widest) = widths.iter_mut().max() else {
            return;
        };
        if *widest <= LEAST.min(width) {
            return;
        }
        *widest -= 1;
    }
}

/// As much of a text as fits, with a mark where something is missing.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut taken = 1;
    for c in text.chars() {
        taken += c.width().unwrap_or(0);
        if taken > width {
            break;
        }
        cut.push(c);
    }
    cut.push('…');
    cut
}

/// One thing: a line for each field.
pub(super) fn of_one(value: &Value, columns: &Columns, width: Option<usize>) -> String {
    let Some(object) = value.as_object() else {
        return format!("{}\n", cells::readable(Some(value), &columns.column("")));
    };
    let names: Vec<String> = object.keys().map(|name| name.to_owned()).collect();
    let widest = names
        .iter()
        .map(|name| kebab(name).width())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    for name in names {
        let cell = cells::readable(object.get(&name), &columns.column(&name));
        let title = kebab(&name).replace('-', " ").to_uppercase();
        let room = width.map_or(usize::MAX, |width| {
            width.saturating_sub(widest + GAP).max(LEAST)
        });
        let line = format!("{title:<widest$}  {}", cut(&cell, room));
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn users() -> Vec<Value> {
        vec![
            json!({ "uid": "alice", "name": "Alice", "role": "default", "status": "offline", "createdAt": 1_767_348_660 }),
            json!({ "uid": "bob", "name": "日本語\u{1b}[31m", "role": "default", "createdAt": "1767348660" }),
        ]
    }

    fn shown(width: Option<usize>) -> String {
        let columns =
            Columns::of_response(&crate::description::operation("list-users").response).shown();
        Table::new(&columns, &users(), width).text(&users())
    }

    #[test]
    fn rows_are_aligned_and_moments_are_readable() {
        let expected = "\
UID    NAME         ROLE     STATUS   CREATED
alice  Alice        default  offline  2026-01-02 10:11
bob    日本語\u{fffd}[31m  default           2026-01-02 10:11
";
        assert_eq!(shown(None), expected);
    }

    #[test]
    fn a_narrow_terminal_gets_a_narrow_table() {
        for width in 20..60 {
            for line in shown(Some(width)).lines() {
                assert!(line.width() <= width, "{width}: {line}");
            }
        }
    }
}
