//! From the bytes of a success to what the caller asked for.

use crate::page::Page;
use crate::types::{Envelope, ListEnvelope};
use crate::{Error, Response};
use cometchat_rest::{Client, RawResponse, ResponseModel};
use serde_json::{Map, Value};

/// What a call named several of, each with the field that it stood in.
#[derive(Clone, Debug)]
#[allow(
    unreachable_pub,
    reason = "stands in a trait that nobody outside can implement"
)]
pub struct Asked {
    pub(crate) list: &'static str,
    pub(crate) key: String,
}

/// Reads a success. Only this is compiled for each type of response.
pub(crate) type Read<T> = fn(&Client, RawResponse, &[Asked]) -> Result<Response<T>, Error>;

/// A success as it goes over the wire, and what the facade hands out of it.
pub(crate) trait Answer: ResponseModel {
    type Value;

    fn open(self) -> (Self::Value, Map<String, Value>);
}

impl<T> Answer for Envelope<T>
where
    Self: ResponseModel,
{
    type Value = T;

    fn open(self) -> (T, Map<String, Value>) {
        (self.data, self.extra)
    }
}

impl<T> Answer for ListEnvelope<T>
where
    Self: ResponseModel,
{
    type Value = Page<T>;

    fn open(self) -> (Page<T>, Map<String, Value>) {
        (Page::new(self.data, self.meta, self.cursor), self.extra)
    }
}

/// Reads a response that has no envelope.
pub(crate) fn read_whole<T: ResponseModel>(
    client: &Client,
    response: RawResponse,
    _: &[Asked],
) -> Result<Response<T>, Error> {
    let answer = client
        .decode_model::<T>(response)
        .map_err(Error::from_rest)?;
    let (value, head) = answer.into_parts();
    Ok(Response::new(value, Map::new(), head))
}

/// Takes the success of an operation that answers nothing, whatever its body is.
pub(crate) fn read_nothing(
    _: &Client,
    response: RawResponse,
    _: &[Asked],
) -> Result<Response<()>, Error> {
    Ok(Response::new((), Map::new(), response.into_head()))
}

/// Reads what the operation is documented to answer.
pub(crate) fn read<T: Answer>(
    client: &Client,
    response: RawResponse,
    _: &[Asked],
) -> Result<Response<T::Value>, Error> {
    let answer = client
        .decode_model::<T>(response)
        .map_err(Error::from_rest)?;
    let (answer, head) = answer.into_parts();
    let (value, envelope) = answer.open();
    Ok(Response::new(value, envelope, head))
}
