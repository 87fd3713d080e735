//! The pages of a list, one after another.

use super::{By, List, Position, Walk};
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
    /// Where the next page begins.
    pub(super) start: Position,
    call: Option<Call<Page<T>>>,
    /// The keys of the rows of the page before.
    last: Vec<String>,
    over: bool,
}

impl<T> Pages<T> {
    pub(super) fn new(list: List<T>) -> Self {
        let walk = list.walk;
        let (template, read) = list.call.into_pending();
        let parameter = walk.by.parameter();
        let start = list.start.unwrap_or_else(|| Position {
            list: template
                .as_ref()
                .map(|template| template.list(parameter))
                .unwrap_or_default(),
            page: template
                .as_ref()
                .and_then(|template| template.query_value(parameter)?.parse().ok())
                .unwrap_or(1),
            taken: 0,
        });
        Self {
            over: template.is_none(),
            template,
            read,
            walk,
            start,
            call: None,
            last: Vec::new(),
        }
    }

    /// Where the next page begins.
    #[must_use]
    pub fn position(&self) -> Position {
        self.start.clone()
    }

    /// The next page; nothing behind the last.
    pub async fn next(&mut self) -> Option<Result<Response<Page<T>>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<Page<T>>, Error>>> {
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
        let checked = page.and_then(|page| self.check(page));
        Poll::Ready(match checked {
            Ok(page) if page.is_empty() && page.broken().is_empty() => {
                self.over = true;
                None
            }
            Ok(page) => {
                self.start.page += 1;
                self.start.taken = 0;
                Some(Ok(page))
            }
            Err(error) => {
                self.over = true;
                Some(Err(error))
            }
        })
    }

    fn request(&self) -> Option<Call<Page<T>>> {
        let mut pending = self.template.clone()?;
        let (parameter, page) = (self.walk.by.parameter(), self.start.page.to_string());
        pending.change(|request| {
            request.set_query(parameter, &page);
            Ok(())
        });
        Some(Call::again(pending, self.read))
    }

    /// A server that answers the same page again would be asked for ever.
    fn check(&mut self, page: Response<Page<T>>) -> Result<Response<Page<T>>, Error> {
        let keys: Vec<String> = page
            .iter()
            .map(|row| (self.walk.key)(row).to_owned())
            .collect();
        let is_same = !keys.is_empty() && keys == self.last;
        self.last = keys;
        match self.walk.by {
            By::Number if is_same => {
                let summary = "the server answered the same page twice: the list does not go on";
                let mut error = Error::new(ErrorKind::InvalidResponse, Delivery::Arrived, summary);
                if let Some(template) = &self.template {
                    error.inner_mut().operation = template.operation().to_owned().into();
                }
                error.inner_mut().attempts = page.attempts();
                error.inner_mut().status = Some(page.status());
                Err(error)
            }
            By::Number => Ok(page),
        }
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
            .field("start", &self.start)
            .field("over", &self.over)
            .finish_non_exhaustive()
    }
}
