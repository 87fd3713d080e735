//! What is written to standard output.

mod cells;
mod columns;
mod delimited;
mod jq;
mod path;
mod table;

pub(crate) use columns::{Column, Columns};
pub(crate) use jq::Program;

use crate::command::Globals;
use crate::failure::Failure;
use serde_json::{Map, Value};
use std::io::{self, BufWriter, Write};

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Table,
    Json,
    Ndjson,
    Csv,
}

/// Writes what came, in the form that was asked for.
pub(crate) struct Printer {
    form: Form,
    /// Whether the form was asked for by name.
    is_chosen: bool,
    fields: Vec<String>,
    jq: Option<Program>,
    /// How wide a terminal is; none elsewhere.
    width: Option<usize>,
    out: BufWriter<Box<dyn Write>>,
}

/// Whether anybody reads on.
pub(crate) type Written = Result<(), Failure>;

impl Printer {
    /// The output of these settings, on standard output.
    ///
    /// # Errors
    /// If the jq program is none.
    pub(crate) fn new(globals: &Globals) -> Result<Self, Failure> {
        let width = crate::terminal::width();
        let form = match globals.output.as_deref() {
            Some("table") => Form::Table,
            Some("json") => Form::Json,
            Some("ndjson") => Form::Ndjson,
            Some("csv") => Form::Csv,
            _ if width.is_some() && globals.jq.is_none() => Form::Table,
            _ => Form::Json,
        };
        let jq = globals.jq.as_deref().map(Program::new).transpose()?;
        if jq.is_some() && matches!(form, Form::Table | Form::Csv) {
            let text = "--jq writes JSON: it goes with --output json and ndjson only";
            return Err(Failure::usage(text));
        }
        Ok(Self {
            form,
            is_chosen: globals.output.is_some(),
            fields: globals.fields.clone(),
            jq,
            width,
            out: BufWriter::new(Box::new(anstream::stdout())),
        })
    }

    pub(crate) fn form(&self) -> Form {
        self.form
    }

    /// Chooses the columns of things that the description does not know, unless somebody did.
    pub(crate) fn choose(&mut self, fields: &[&str]) {
        if self.fields.is_empty() {
            self.fields = fields.iter().map(|&field| field.to_owned()).collect();
        }
    }

    /// Writes one thing.
    pub(crate) fn one(&mut self, value: &Value, columns: &Columns) -> Written {
        if self.jq.is_some() {
            return self.filtered(value.clone());
        }
        let value = self.picked(value);
        match self.form {
            Form::Json => self.line(&format!("{value:#}")),
            Form::Ndjson => self.line(&value.to_string()),
            Form::Csv => {
                let mut rows = self.rows(columns);
                rows.push(value.into_owned())?;
                rows.end()
            }
            Form::Table => {
                let text = table::of_one(&value, columns, self.width);
                self.text(&text)
            }
        }
    }

    /// Begins to write rows.
    pub(crate) fn rows<'a>(&'a mut self, columns: &Columns) -> Rows<'a> {
        let columns = match self.fields.is_empty() {
            true => match self.form {
                Form::Csv => columns.all(),
                _ => columns.shown(),
            },
            false => columns.of(&self.fields),
        };
        Rows {
            printer: self,
            columns,
            page: Vec::new(),
            table: None,
            any: false,
        }
    }

    /// Writes a text as it is.
    pub(crate) fn text(&mut self, text: &str) -> Written {
        told(
            self.out
                .write_all(text.as_bytes())
                .and_then(|()| self.out.flush()),
        )
    }

    pub(crate) fn line(&mut self, text: &str) -> Written {
        told(writeln!(self.out, "{text}").and_then(|()| self.out.flush()))
    }

    fn filtered(&mut self, value: Value) -> Written {
        let Some(program) = &self.jq else {
            return Ok(());
        };
        for made in program.run(&value) {
            let line = match made? {
                // Bare, as a script wants it; JSON where that was asked for.
                Value::String(text) if !self.is_chosen => match self.width {
                    Some(_) => crate::text::visible(&text).into_owned(),
                    None => text,
                },
                other if self.width.is_some() && self.form == Form::Json => format!("{other:#}"),
                other => other.to_string(),
            };
            told(writeln!(self.out, "{line}"))?;
        }
        told(self.out.flush())
    }

    /// The fields that were asked for, and no others.
    fn picked<'a>(&self, value: &'a Value) -> std::borrow::Cow<'a, Value> {
        use std::borrow::Cow;
        if self.fields.is_empty() {
            return Cow::Borrowed(value);
        }
        let mut object = Map::new();
        for field in &self.fields {
            if let Some(found) = path::find(value, field) {
                object.insert(field.clone(), found.clone());
            }
        }
        Cow::Owned(Value::Object(object))
    }
}

/// Rows on their way out. Only a page of them is kept.
pub(crate) struct Rows<'a> {
    printer: &'a mut Printer,
    columns: Vec<Column>,
    page: Vec<Value>,
    table: Option<table::Table>,
    any: bool,
}

impl Rows<'_> {
    pub(crate) fn push(&mut self, row: Value) -> Written {
        if self.printer.jq.is_some() || self.printer.form == Form::Table {
            self.page.push(row);
            return Ok(());
        }
        let row = self.printer.picked(&row).into_owned();
        match self.printer.form {
            Form::Json => {
                let open = if self.any { ",\n" } else { "[\n" };
                let text = format!("{row:#}").replace('\n', "\n  ");
                told(write!(self.printer.out, "{open}  {text}"))?;
            }
            Form::Csv => {
                let line = delimited::line(&self.columns, &row, !self.any)?;
                told(self.printer.out.write_all(&line))?;
            }
            _ => told(writeln!(self.printer.out, "{row}"))?,
        }
        self.any = true;
        Ok(())
    }

    /// A page is complete.
    pub(crate) fn end_of_page(&mut self) -> Written {
        let page = std::mem::take(&mut self.page);
        if self.printer.jq.is_some() {
            return self.printer.filtered(Value::Array(page));
        }
        if self.printer.form == Form::Table && !page.is_empty() {
            // The first page decides the widths, and the others follow.
            let table = self
                .table
                .get_or_insert_with(|| table::Table::new(&self.columns, &page, self.printer.width));
            let text = table.text(&page);
            return self.printer.text(&text);
        }
        told(self.printer.out.flush())
    }

    /// There are no more.
    pub(crate) fn end(mut self) -> Written {
        let is_empty_jq = self.printer.jq.is_some() && self.page.is_empty();
        if !is_empty_jq {
            self.end_of_page()?;
        }
        if self.printer.jq.is_some() {
            return Ok(());
        }
        match self.printer.form {
            Form::Json if self.any => self.printer.line("\n]"),
            Form::Json => self.printer.line("[]"),
            Form::Csv if !self.any => {
                let line = delimited::header(&self.columns)?;
                told(
                    self.printer
                        .out
                        .write_all(&line)
                        .and_then(|()| self.printer.out.flush()),
                )
            }
            _ => told(self.printer.out.flush()),
        }
    }
}

/// A reader that has enough, such as `head`, is no failure: the program ends as if it had written all.
pub(crate) const NO_READER: &str = "nobody reads the output";

fn told(result: io::Result<()>) -> Written {
    result.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::local(NO_READER),
        _ => Failure::local(format!("the output cannot be written: {error}")),
    })
}
