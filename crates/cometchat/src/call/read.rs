//! From the bytes of a success to what the caller asked for.

use crate::page::Page;
use crate::types::{Envelope, ListEnvelope};
use crate::{Error, Response};
use cometchat_rest::{Client, RawResponse, ResponseModel};
use serde_json::Map;

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

/// A success as it goes over the wire, and how what the facade hands out of it is read.
pub(crate) trait Answer {
    type Value;

    fn read(client: &Client, response: RawResponse) -> Result<Response<Self::Value>, Error>;
}

impl<T: ResponseModel> Answer for Envelope<T> {
    type Value = T;

    fn read(client: &Client, response: RawResponse) -> Result<Response<T>, Error> {
        let answer = client
            .decode_envelope::<T>(response)
            .map_err(Error::from_rest)?;
        let (answer, head) = answer.into_parts();
        Ok(Response::boxed(answer.data, answer.extra, head))
    }
}

impl<T: ResponseModel> Answer for ListEnvelope<T> {
    type Value = Page<T>;

    fn read(client: &Client, response: RawResponse) -> Result<Response<Page<T>>, Error> {
        let answer = client
            .decode_list::<T>(response)
            .map_err(Error::from_rest)?;
        let (list, head) = answer.into_parts();
        let page = Page::new(list.data, list.meta, list.cursor);
        Ok(Response::new(page, list.extra, head))
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
pub(crate) fn read<A: Answer>(
    client: &Client,
    response: RawResponse,
    _: &[Asked],
) -> Result<Response<A::Value>, Error> {
    A::read(client, response)
}
