//! The items of a list, one after another.

use super::{List, Pages, Position};
use crate::types::BrokenRow;
use crate::{Delivery, Error, ErrorKind};
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The items of a list, from [`List::items`](crate::List::items): a stream, with a [`next`](Items::next) of its own.
///
/// ```
/// use cometchat::users::ListUsers;
/// use cometchat::{ErrorKind, Position};
/// # use cometchat::{Client, Error};
///
/// # async fn example(client: Client, saved: Position) -> Result<(), Error> {
/// let mut users = client.users().list(ListUsers::new()).resume_from(saved)?.items();
/// while let Some(user) = users.next().await {
///     match user {
///         Ok(user) => println!("{}", user.uid),
///         Err(error) if error.kind() == ErrorKind::BrokenRow => println!("skipped: {error}"),
///         Err(error) => return Err(error),
///     }
///     let go_on_here = users.position();
/// }
/// # Ok(())
/// # }
/// ```
///
/// A row that cannot be read is an error of [`ErrorKind::BrokenRow`], behind which the walk goes on. Any other error ends it;
/// [`position`](Items::position) then says where to go on.
#[must_use = "nothing is sent until it is walked"]
pub struct Items<T> {
    pages: Pages<T>,
    /// The rows of the present page that were not taken yet.
    rows: VecDeque<Result<T, BrokenRow>>,
    /// How many of its rows were.
    taken: usize,
}

impl<T> Items<T> {
    pub(super) fn new(list: List<T>) -> Self {
        Self {
            pages: list.pages(),
            rows: VecDeque::new(),
            taken: 0,
        }
    }

    /// Where the next item is.
    #[must_use]
    pub fn position(&self) -> Position {
        if self.rows.is_empty() {
            // The page was taken as a whole.
            return self.pages.position();
        }
        self.pages.position_inside(self.taken)
    }

    /// The next item; nothing behind the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(row) = self.rows.pop_front() {
                self.taken += 1;
                return Poll::Ready(Some(row.map_err(|broken| broken_row(&broken))));
            }
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(answer)) => {
                    let (rows, _) = answer.into_inner().into_rows();
                    self.rows = rows.into_all().into();
                    self.taken = 0;
                }
            }
        }
    }
}

/// What cannot be read is in the error as it came.
fn broken_row(row: &BrokenRow) -> Error {
    let summary = format!("row {} of the page cannot be read", row.index);
    let mut error = Error::new(ErrorKind::BrokenRow, Delivery::Arrived, summary);
    error.inner_mut().body = serde_json::to_vec(&row.value).ok().map(Into::into);
    error
}

impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("rows", &self.rows.len())
            .finish_non_exhaustive()
    }
}
