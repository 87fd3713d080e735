//! Lists that go on: a page, a stream of pages, a stream of items.

mod by;
mod items;
mod pages;
mod position;
mod repeats;

pub(crate) use by::{By, text};
pub use items::Items;
pub use pages::Pages;
pub use position::Position;

use crate::call::{Call, call_options};
use crate::{Error, Page, Response};
use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A list that goes on.
///
/// Awaited, it is its first page. [`items`](List::items) and [`pages`](List::pages) walk on, one page at a time: the next one is
/// asked for when it is needed.
///
/// ```
/// use cometchat::users::ListUsers;
/// # use cometchat::{Client, Error};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let first = client.users().list(ListUsers::new().role("premium")).await?;
/// println!("{} users on the first page", first.len());
///
/// let mut all = client.users().list(ListUsers::new().per_page(1000)).items();
/// while let Some(user) = all.next().await {
///     println!("{}", user?.uid);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until it is awaited or walked"]
pub struct List<T> {
    call: Call<Page<T>>,
    walk: Walk<T>,
    start: Option<Position>,
}

/// What has to be known of a list to walk it.
pub(crate) struct Walk<T> {
    /// How to ask for more.
    pub(crate) by: By,
    /// The field by which a row is known; empty where there is none.
    pub(crate) row: &'static str,
    /// The value of that field, whose name is handed in for rows of no type. Empty where there is none.
    pub(crate) key: for<'a> fn(&'a T, &str) -> Cow<'a, str>,
}

impl<T> Clone for Walk<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Walk<T> {}

impl<T> List<T> {
    #[inline]
    pub(crate) fn new(call: Call<Page<T>>, walk: Walk<T>) -> Self {
        Self {
            call,
            walk,
            start: None,
        }
    }

    call_options! {}

    #[inline]
    fn change(mut self, with: impl FnOnce(Call<Page<T>>) -> Call<Page<T>>) -> Self {
        self.call = with(self.call);
        self
    }

    /// Goes on where a walk of the same list was, rather than at the beginning.
    ///
    /// # Errors
    /// Of [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput), if the position is that of another list: of other ids, or
    /// with other parameters.
    pub fn resume_from(mut self, position: Position) -> Result<Self, Error> {
        let by = self.walk.by;
        let pending = self.call.pending();
        let is_of_this = pending.is_none_or(|pending| by.list(pending) == position.list);
        if !is_of_this || !by.fits(&position.place) {
            return Err(Position::refused(&position).into());
        }
        self.start = Some(position);
        Ok(self)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// The items of all pages, as a stream. One that cannot be read is an error of
    /// [`ErrorKind::BrokenRow`](crate::ErrorKind::BrokenRow), behind which the walk goes on; any other error ends it.
    #[inline]
    pub fn items(self) -> Items<T> {
        Items::new(self)
    }
}

/// The first page.
impl<T> Future for List<T> {
    type Output = Result<Response<Page<T>>, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.call).poll(context)
    }
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("call", &self.call)
            .field("by", &self.walk.by)
            .finish_non_exhaustive()
    }
}
