//! What a case says, compared with what happened.

use super::case::{Arrival, Failure, Row, Told as Expected};
use crate::generated::Told;
use crate::support::{KEY, Seen};
use cometchat::Error;
use percent_encoding::percent_decode_str;
use reqwest::Url;
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt::{Debug, Write as _};

const BASE: &str = "https://app-1.api-us.cometchat.io/v3";

/// Where what happened differs from what a case says.
#[derive(Default)]
pub(super) struct Differences {
    found: Vec<String>,
    /// Everything that was shown to people.
    shown: String,
}

impl Differences {
    /// The differences, one a line.
    pub(super) fn lines(self, case: &str) -> impl Iterator<Item = String> {
        self.found
            .into_iter()
            .map(move |line| format!("{case}: {line}"))
    }

    fn compare<T: PartialEq + Debug>(&mut self, what: &str, wanted: &T, found: &T) {
        if wanted != found {
            self.found
                .push(format!("{what} is {found:?}, not {wanted:?}"));
        }
    }

    /// Compares what a call came to.
    pub(super) fn told(&mut self, expected: &Expected, outcome: Result<Told, Error>) {
        match (expected, outcome) {
            (Expected::Value(wanted), Ok(told)) => self.value(wanted, &told),
            (Expected::Outcomes(wanted), Ok(told)) => self.value(&json!(wanted), &told),
            (Expected::Error(wanted), Err(error)) => self.error(wanted, &error),
            (_, Ok(told)) => self.found.push(format!("a value is told: {}", told.value)),
            (_, Err(error)) => self.found.push(format!("an error is told: {error}")),
        }
    }

    fn value(&mut self, wanted: &Value, told: &Told) {
        self.shown.push_str(&told.text);
        self.compare("the value", &sorted(wanted), &sorted(&told.value));
    }

    /// Compares the rows of a walk.
    pub(super) fn rows(&mut self, expected: &[Row], rows: Vec<Result<Value, Error>>) {
        self.compare("the number of rows", &expected.len(), &rows.len());
        for (expected, row) in expected.iter().zip(rows) {
            match (expected, row) {
                (Row::Value(wanted), Ok(row)) => self.compare("a row", wanted, &row),
                (Row::Error(wanted), Err(error)) => self.error(wanted, &error),
                (_, row) => self.found.push(format!("a row is {row:?}")),
            }
        }
    }

    fn error(&mut self, wanted: &Failure, error: &Error) {
        write!(self.shown, "{error} {error:?}").expect("a text");
        self.compare("the kind", &word(wanted.kind), &hyphenated(error.kind()));
        self.compare(
            "the delivery",
            &word(wanted.delivery),
            &hyphenated(error.delivery()),
        );
        let status = error.status().map(|status| status.as_u16());
        self.compare("the status", &wanted.status, &status);
        let code = error.code().map(|code| code.as_str().to_owned());
        self.compare("the code", &wanted.code, &code);
        let wait = error.retry_after().map(|wait| wait.as_secs_f64());
        self.compare("the wait", &wanted.retry_after, &wait);
        if wanted.message.is_some() {
            self.compare("the message", &wanted.message.as_deref(), &error.message());
        }
    }

    /// Compares the requests that arrived.
    pub(super) fn wire(&mut self, wanted: &[Arrival], seen: &[Seen]) {
        let each = wanted
            .iter()
            .flat_map(|arrival| vec![arrival; arrival.times]);
        let wanted: Vec<&Arrival> = each.collect();
        self.compare("the number of requests", &wanted.len(), &seen.len());
        let mut before = None;
        for (wanted, seen) in wanted.into_iter().zip(seen) {
            self.request(wanted, seen);
            if let (Some(after), Some(before)) = (wanted.after, before) {
                let pause = (seen.after - before).as_secs_f64();
                if !(after..=after + 1.0).contains(&pause) {
                    self.found
                        .push(format!("the pause is {pause} s, not {after} s"));
                }
            }
            before = Some(seen.after);
        }
    }

    fn request(&mut self, wanted: &Arrival, seen: &Seen) {
        let url = Url::parse(&seen.url).expect("a URL");
        let path = seen.url.strip_prefix(BASE).expect("the base URL");
        let path = path.split('?').next().unwrap_or_default();
        self.compare("the method", &wanted.method.as_str(), &seen.method.as_str());
        self.compare("the path", &segments(&wanted.path), &segments(path));
        let mut query: Vec<_> = url.query_pairs().into_owned().collect();
        let mut all = wanted.query.clone();
        query.sort();
        all.sort();
        self.compare("the query", &all, &query);
        let header = |name: &str| seen.headers.get(name).and_then(|value| value.to_str().ok());
        self.compare("the key", &Some(KEY), &header("apikey"));
        for (name, wanted) in &wanted.headers {
            self.compare(name, &wanted.as_deref(), &header(name));
        }
        let body =
            (!seen.body.is_empty()).then(|| serde_json::from_slice(&seen.body).expect("JSON"));
        self.compare("the body", &wanted.body, &body);
    }

    /// Looks for texts in what was shown, and in the logs.
    pub(super) fn hidden<'a>(&mut self, texts: impl Iterator<Item = &'a str>, logs: &str) {
        for text in texts {
            if self.shown.contains(text) || logs.contains(text) {
                self.found.push(format!("{text:?} is shown"));
            }
        }
    }
}

fn segments(path: &str) -> Vec<String> {
    let decoded = |segment| percent_decode_str(segment).decode_utf8_lossy().into_owned();
    path.split('/').map(decoded).collect()
}

/// Numbers are compared by their text: 1 and 1.0 differ, and so do numbers beyond the range of a float.
fn sorted(value: &Value) -> String {
    let mut value = value.clone();
    value.sort_all_objects();
    value.to_string()
}

/// A word of the case files.
fn word(value: impl Serialize) -> String {
    json!(value).as_str().expect("a word").to_owned()
}

/// The facade's words, as the case files spell them.
fn hyphenated(words: impl ToString) -> String {
    words.to_string().to_lowercase().replace(' ', "-")
}
