//! The pages of a list, one after another.

use super::position::{Place, Taken};
use super::repeats::Repeats;
use super::{List, Position, Walk};
use crate::call::{Call, Pending, Read};
use crate::{Delivery, Error, ErrorKind, Page, Response};
use futures_core::Stream;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The pages of a list, from [`List::pages`](crate::List::pages): a stream, with a [`next`](Pages::next) of its own.
///
/// It ends behind the last page, or behind the first failure: [`position`](Pages::position) then says where to go on.
#[must_use = "nothing is sent until it is walked"]
pub struct Pages<T> {
    /// What every request is made of. None where the list was begun already, so that there is nothing to repeat.
    template: Option<Box<Pending>>,
    read: Read<Page<T>>,
    walk: Walk<T>,
    /// Which list it is.
    list: String,
    /// Where the next page begins.
    next: Place,
    /// What was taken of the next page.
    taken: Taken,
    /// Where the present page begins.
    here: Place,
    repeats: Repeats,
    call: Option<Call<Page<T>>>,
    /// The request that the present page came by, where the server says that the next page is the same.
    circle: Option<Box<Error>>,
    over: bool,
}

impl<T> Pages<T> {
    pub(super) fn new(list: List<T>) -> Self {
        let walk = list.walk;
        let (template, read) = list.call.into_pending();
        let start = list.start.unwrap_or_else(|| Position {
            list: template
                .as_ref()
                .map(|template| walk.by.list(template))
                .unwrap_or_default(),
            place: walk.by.first(template.as_deref()),
            taken: Taken::default(),
        });
        Self {
            over: template.is_none(),
            template,
            read,
            walk,
            list: start.list,
            here: start.place.clone(),
            next: start.place,
            taken: start.taken.clone(),
            repeats: Repeats::new(start.taken),
            call: None,
            circle: None,
        }
    }

    /// Where the next page begins.
    #[must_use]
    pub fn position(&self) -> Position {
        Position {
            list: self.list.clone(),
            place: self.next.clone(),
            taken: self.taken.clone(),
        }
    }

    /// Inside the present page, behind so many of its rows.
    pub(super) fn position_inside(&self, rows: usize) -> Position {
        Position {
            list: self.list.clone(),
            place: self.here.clone(),
            taken: self.repeats.taken(rows, &self.here),
        }
    }

    /// The next page; nothing behind the last.
    pub async fn next(&mut self) -> Option<Result<Response<Page<T>>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<Page<T>>, Error>>> {
        if let Some(circle) = self.circle.take() {
            self.over = true;
            return Poll::Ready(Some(Err(*circle)));
        }
        if self.over {
            return Poll::Ready(None);
        }
        if self.call.is_none() {
            self.call = self.request();
        }
        let Some(call) = &mut self.call else {
            return Poll::Ready(None);
        };
        let page = ready!(Pin::new(call).poll(context));
        self.call = None;
        let page = page.and_then(|page| self.arrived(page));
        self.over |= page.is_err();
        Poll::Ready(page.transpose())
    }

    fn request(&self) -> Option<Call<Page<T>>> {
        let mut pending = self.template.clone()?;
        // The first page is asked for as the caller did.
        if self.next != self.walk.by.first(Some(&pending)) || matches!(self.next, Place::Page(_)) {
            self.walk.by.ask(&mut pending, &self.next);
        }
        Some(Call::new(pending, self.read))
    }

    /// Finds out where the list goes on behind a page. None if it is the end.
    fn arrived(&mut self, mut page: Response<Page<T>>) -> Result<Option<Response<Page<T>>>, Error> {
        let by_cursor = matches!(self.next, Place::Cursor(_));
        let is_empty = page.is_empty() && page.broken().is_empty();
        let Some(template) = &self.template else {
            return Ok(None);
        };
        let is_new = self
            .repeats
            .leave_out(page.value_mut(), self.walk, by_cursor);
        let edges = self.repeats.edges();
        let by = self.walk.by;
        let next = by.next(&self.next, page.meta(), edges, template);
        if is_empty && (!by_cursor || next.is_none()) {
            self.over = true;
            return Ok(None);
        }
        if !is_new {
            return Err(self.going_round(&page, "the server answered the same page twice"));
        }
        self.here = self.next.clone();
        let Some(next) = next else {
            // A walk that is resumed here finds what was added to the last page.
            self.over = true;
            self.taken = self.repeats.taken(usize::MAX, &self.here);
            return Ok(Some(page));
        };
        if next == self.here {
            let circle = self.going_round(&page, "the server answered the same cursor twice");
            self.circle = Some(Box::new(circle));
        }
        self.next = next;
        self.taken = self.repeats.all_taken(&self.next);
        Ok(Some(page))
    }

    /// A server that goes round in a circle would be asked for ever.
    fn going_round(&self, page: &Response<Page<T>>, what: &str) -> Error {
        let summary = format!("{what}: the list does not go on");
        let mut error = Error::new(ErrorKind::InvalidResponse, Delivery::Arrived, summary);
        if let Some(template) = &self.template {
            error.inner_mut().operation = template.operation().to_owned().into();
        }
        error.inner_mut().attempts = page.attempts();
        error.inner_mut().status = Some(page.status());
        error
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<Page<T>>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("next", &self.next)
            .field("over", &self.over)
            .finish_non_exhaustive()
    }
}
