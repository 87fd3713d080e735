//! Where records come from.

mod lines;
mod source;

pub(super) use source::{Item, Source};

use super::BulkRecord;
use futures_core::Stream;
use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

/// Where the records of a bulk run come from. They are taken as they are needed, so memory does not grow with their number.
///
/// To resume a run, feed the same records in the same order; the journal notices if they are not.
///
/// ```
/// use cometchat::messages::SendMessage;
/// use cometchat_bulk::{BulkInput, BulkRecord};
/// use cometchat::{Content, Receiver};
///
/// let orders = (1..=100_000).map(|number| {
///     let text = format!("Order {number} has shipped.");
///     BulkRecord::bot(format!("order-{number}"), "assistant", SendMessage::new(Receiver::user("alice"), Content::text(text)))
/// });
/// let from_code = BulkInput::records(orders);
/// let from_file = BulkInput::file("orders.ndjson");
/// let from_pipe = BulkInput::ndjson(std::io::stdin());
/// # let _ = (from_code, from_file, from_pipe);
/// ```
pub struct BulkInput {
    kind: Kind,
    total: Option<u64>,
}

enum Kind {
    Stream(Pin<Box<dyn Stream<Item = BulkRecord> + Send>>),
    Reader(Box<dyn Read + Send>),
    File(PathBuf),
}

impl BulkInput {
    /// The records of an iterator. It is asked on a thread of the runtime: one that waits for something belongs in a
    /// [`stream`](Self::stream).
    #[must_use]
    pub fn records<I>(records: I) -> Self
    where
        I: IntoIterator<Item = BulkRecord>,
        I::IntoIter: Send + 'static,
    {
        let records = records.into_iter();
        let total = match records.size_hint() {
            (least, Some(most)) if least == most => u64::try_from(most).ok(),
            _ => None,
        };
        Self {
            kind: Kind::Stream(Box::pin(Iter(records))),
            total,
        }
    }

    /// The records of a stream.
    #[must_use]
    pub fn stream(records: impl Stream<Item = BulkRecord> + Send + 'static) -> Self {
        Self {
            kind: Kind::Stream(Box::pin(records)),
            total: None,
        }
    }

    /// Records as text, one JSON object a line, in the form that [`BulkRecord`] shows. Empty lines are passed over. A line
    /// has at most 1 MiB.
    ///
    /// It is read on a thread for blocking work. A read that waits, as of a terminal, holds up the end of the runtime.
    #[must_use]
    pub fn ndjson(reader: impl Read + Send + 'static) -> Self {
        Self {
            kind: Kind::Reader(Box::new(reader)),
            total: None,
        }
    }

    /// A file of such lines. It can be read twice, so that bad records can be found before anything is sent, and its lines
    /// are counted first, so that the end can be foretold.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self {
            kind: Kind::File(path.into()),
            total: None,
        }
    }

    /// How many records there are, where that is known otherwise: it is what the time left is computed from.
    #[must_use]
    pub fn with_total(mut self, records: u64) -> Self {
        self.total = Some(records);
        self
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// The path, if it has one.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.kind {
            Kind::File(path) => Some(path),
            _ => None,
        }
    }

    /// The path, if what is there can be read twice: not a pipe.
    pub(super) fn file_path(&self) -> Option<&Path> {
        self.path()
            .filter(|path| path.metadata().is_ok_and(|metadata| metadata.is_file()))
    }

    pub(super) async fn open(self) -> io::Result<Source> {
        Ok(match self.kind {
            Kind::Stream(records) => Source::of_stream(records),
            Kind::Reader(reader) => Source::of_lines(reader),
            Kind::File(path) => {
                let file = tokio::task::spawn_blocking(move || std::fs::File::open(path)).await??;
                Source::of_lines(Box::new(file))
            }
        })
    }
}

impl From<PathBuf> for BulkInput {
    fn from(path: PathBuf) -> Self {
        Self::file(path)
    }
}

impl From<&Path> for BulkInput {
    fn from(path: &Path) -> Self {
        Self::file(path)
    }
}

impl From<Vec<BulkRecord>> for BulkInput {
    fn from(records: Vec<BulkRecord>) -> Self {
        Self::records(records)
    }
}

impl fmt::Debug for BulkInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.kind {
            Kind::Stream(_) => "records".to_owned(),
            Kind::Reader(_) => "ndjson".to_owned(),
            Kind::File(path) => path.display().to_string(),
        };
        f.debug_struct("BulkInput")
            .field("kind", &kind)
            .field("total", &self.total)
            .finish()
    }
}

/// An iterator as a stream that never waits.
struct Iter<I>(I);

impl<I> Unpin for Iter<I> {}

impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// Counts the lines of a file that have something in them.
pub(super) fn count_lines(path: &Path) -> io::Result<u64> {
    lines::count(std::fs::File::open(path)?)
}
