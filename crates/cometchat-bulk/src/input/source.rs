//! An input that has been opened.

use super::lines::LineReader;
use crate::{BadRecord, BulkRecord};
use futures_core::Stream;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;

/// One record, or why it is none.
pub(crate) struct Item {
    /// The number of the record, or of its line; the first is 1.
    pub(crate) number: u64,
    pub(crate) record: Result<BulkRecord, BadRecord>,
}

/// Gives one record after the other.
pub(crate) enum Source {
    Stream {
        records: Pin<Box<dyn Stream<Item = BulkRecord> + Send>>,
        taken: u64,
    },
    Lines {
        /// None while it is being read, and after it failed.
        reader: Option<Lines>,
        ready: VecDeque<Item>,
    },
}

type Lines = Box<LineReader<Box<dyn Read + Send>>>;

impl Source {
    pub(super) fn of_stream(records: Pin<Box<dyn Stream<Item = BulkRecord> + Send>>) -> Self {
        Self::Stream { records, taken: 0 }
    }

    pub(super) fn of_lines(reader: Box<dyn Read + Send>) -> Self {
        Self::Lines {
            reader: Some(Box::new(LineReader::new(reader))),
            ready: VecDeque::new(),
        }
    }

    /// The next record; none at the end.
    pub(crate) async fn next(&mut self) -> io::Result<Option<Item>> {
        match self {
            Self::Stream { records, taken } => {
                let record = poll_fn(|context| records.as_mut().poll_next(context)).await;
                Ok(record.map(|record| {
                    *taken += 1;
                    Item::checked(*taken, record)
                }))
            }
            Self::Lines { reader, ready } => {
                let more = reader.take_if(|_| ready.is_empty());
                if let Some(mut lines) = more {
                    let read = tokio::task::spawn_blocking(move || {
                        let items = lines.chunk();
                        (lines, items)
                    });
                    let (lines, items) = read.await?;
                    ready.extend(items?);
                    *reader = Some(lines);
                }
                Ok(ready.pop_front())
            }
        }
    }
}

impl Item {
    fn checked(number: u64, record: BulkRecord) -> Self {
        let record = match record.check() {
            Ok(()) => Ok(record),
            Err(problem) => Err(BadRecord {
                number,
                key: Some(record.key().to_owned()),
                problem,
            }),
        };
        Self { number, record }
    }
}
