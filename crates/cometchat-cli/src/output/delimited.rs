//! Comma-separated values.

use super::{Column, cells, path};
use crate::failure::Failure;
use serde_json::Value;

/// One line, and the names of the columns before the first.
pub(super) fn line(columns: &[Column], row: &Value, is_first: bool) -> Result<Vec<u8>, Failure> {
    let mut line = match is_first {
        true => header(columns)?,
        false => Vec::new(),
    };
    line.extend(written(columns.iter().map(|column| {
        let value = path::find(row, &column.path);
        value.map(cells::plain).unwrap_or_default()
    }))?);
    Ok(line)
}

pub(super) fn header(columns: &[Column]) -> Result<Vec<u8>, Failure> {
    written(columns.iter().map(|column| column.path.clone()))
}

fn written(cells: impl Iterator<Item = String>) -> Result<Vec<u8>, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let cells: Vec<String> = cells.collect();
    let failed = |error: csv::Error| Failure::local(format!("the row cannot be written: {error}"));
    writer.write_record(&cells).map_err(failed)?;
    writer
        .into_inner()
        .map_err(|error| Failure::local(format!("the row cannot be written: {error}")))
}
