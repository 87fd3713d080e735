//! Decoding a response: once quickly, and once more if it is not what is documented, to say where.

use super::answer::{BYTE_ORDER_MARK, Body, begins_with_error, text_of};
use super::density;
use super::envelope::{Envelope, envelope};
use super::error::Expect;
use super::redactor::Redactor;
use super::send::MAX_FAILURE_SIZE;
use super::text::shorten;
use super::{Client, Error, Failure, Head, InvalidInput, RawResponse, ResponseValue};
use crate::wire::field::read_whole;
use crate::wire::{self, BesideList, BesideOne, Blank, Field, ListEnvelope, Model, Opening, Rows};
use bytes::Bytes;
use serde::de::DeserializeOwned;

/// The longest path in the JSON, and the longest reason, that an error keeps, in bytes: both can repeat what the server
/// wrote, whatever its length.
const MAX_PATH: usize = 256;
const MAX_REASON: usize = 512;

/// What the response to an operation is documented to be: a model of [`types`](crate::types), or `()` where there is nothing to
/// read.
#[allow(
    private_bounds,
    reason = "so that nobody outside can implement it, nor see how models are read"
)]
pub trait ResponseModel: Blank {}

impl<T: Blank> ResponseModel for T {}

impl Client {
    /// Decodes the body of a success.
    ///
    /// # Errors
    /// If the body is not what is documented, or not CometChat's, or an error after all; see [`Error`].
    pub fn decode<T: DeserializeOwned>(
        &self,
        response: RawResponse,
    ) -> Result<ResponseValue<T>, Error> {
        let mut read = Any::<T>(None);
        let head = self.decode_into(response, &mut read)?;
        match read.0 {
            Some(value) => Ok(ResponseValue::new(value, head)),
            None => Err(InvalidInput::new("response", "was read as nothing").into()),
        }
    }

    /// Decodes the body of a success into a model. Other than [`decode`](Client::decode) it is compiled once for all models.
    ///
    /// # Errors
    /// If the body is not what is documented, or not CometChat's, or an error after all; see [`Error`].
    pub fn decode_model<T: ResponseModel>(
        &self,
        response: RawResponse,
    ) -> Result<ResponseValue<T>, Error> {
        let mut value = T::blank();
        let head = self.decode_into(response, &mut Whole(&mut value))?;
        Ok(ResponseValue::new(value, head))
    }

    /// Decodes the body of a success with an envelope around one thing. Other than with [`decode_model`](Client::decode_model) for the
    /// whole, the model is read where it stays.
    ///
    /// # Errors
    /// If the body is not what is documented, or not CometChat's, or an error after all; see [`Error`].
    pub fn decode_envelope<T: ResponseModel>(
        &self,
        response: RawResponse,
    ) -> Result<ResponseValue<wire::Envelope<Box<T>>>, Error> {
        let mut data = Box::new(T::blank());
        let mut beside = BesideOne::blank();
        let mut target = Enveloped {
            name: "struct Envelope",
            data: &mut *data,
            single: true,
            beside: &mut beside,
        };
        let head = self.decode_into(response, &mut target)?;
        let extra = beside.extra;
        Ok(ResponseValue::new(wire::Envelope { data, extra }, head))
    }

    /// The same with an envelope around a list.
    ///
    /// # Errors
    /// If the body is not what is documented, or not CometChat's, or an error after all; see [`Error`].
    pub fn decode_list<T: ResponseModel>(
        &self,
        response: RawResponse,
    ) -> Result<ResponseValue<ListEnvelope<T>>, Error> {
        let mut data = Rows::blank();
        let mut beside = BesideList::blank();
        let mut target = Enveloped {
            name: "struct ListEnvelope",
            data: &mut data,
            single: false,
            beside: &mut beside,
        };
        let head = self.decode_into(response, &mut target)?;
        let BesideList {
            meta,
            cursor,
            extra,
        } = beside;
        let list = ListEnvelope {
            data,
            meta,
            cursor,
            extra,
        };
        Ok(ResponseValue::new(list, head))
    }

    fn decode_into(&self, response: RawResponse, target: &mut dyn Target) -> Result<Head, Error> {
        let RawResponse {
            head,
            body,
            secrets,
        } = response;
        let secrets = Redactor {
            key: &self.key,
            secrets: &secrets,
        };
        decode(head, body, self.max_response_size, secrets, target)
    }
}

/// What a body is decoded into.
trait Target {
    /// Reads it; whether it could be read.
    fn read(&mut self, text: &str) -> bool;

    /// Reads it slowly, to find the place that does not fit.
    fn explain(&mut self, reader: &mut Reader<'_>) -> Result<(), Unexpected>;
}

type Reader<'a> = serde_json::Deserializer<serde_json::de::StrRead<'a>>;

/// Whatever serde can read.
struct Any<T>(Option<T>);

impl<T: DeserializeOwned> Target for Any<T> {
    fn read(&mut self, text: &str) -> bool {
        self.0 = serde_json::from_str(text).ok();
        self.0.is_some()
    }

    fn explain(&mut self, reader: &mut Reader<'_>) -> Result<(), Unexpected> {
        let read = serde_path_to_error::deserialize(reader).map_err(|error| Unexpected {
            path: error.path().to_string(),
            reason: error.into_inner().to_string(),
        });
        self.0 = Some(read?);
        Ok(())
    }
}

/// A model that is blank, which is a field like any other.
struct Whole<'a>(&'a mut dyn Fresh);

impl Target for Whole<'_> {
    fn read(&mut self, text: &str) -> bool {
        read_text(self.0.field(), text)
    }

    fn explain(&mut self, reader: &mut Reader<'_>) -> Result<(), Unexpected> {
        self.0.make_blank();
        explain_field(self.0.field(), reader)
    }
}

/// What is blank, with an envelope around it.
struct Enveloped<'a> {
    name: &'static str,
    data: &'a mut dyn Fresh,
    single: bool,
    beside: &'a mut dyn FreshModel,
}

impl Enveloped<'_> {
    fn opening(&mut self) -> Opening<'_> {
        Opening {
            name: self.name,
            data: self.data.field(),
            single: self.single,
            beside: self.beside.model(),
        }
    }
}

impl Target for Enveloped<'_> {
    fn read(&mut self, text: &str) -> bool {
        read_text(&mut self.opening(), text)
    }

    fn explain(&mut self, reader: &mut Reader<'_>) -> Result<(), Unexpected> {
        self.data.make_blank();
        self.beside.make_blank();
        explain_field(&mut self.opening(), reader)
    }
}

fn read_text(field: &mut dyn Field, text: &str) -> bool {
    let mut reader = serde_json::Deserializer::from_str(text);
    read_whole(field, &mut reader).is_ok() && reader.end().is_ok()
}

fn explain_field(field: &mut dyn Field, reader: &mut Reader<'_>) -> Result<(), Unexpected> {
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(reader, &mut track);
    read_whole(field, tracked).map_err(|error| Unexpected {
        path: track.path().to_string(),
        reason: error.to_string(),
    })
}

/// A field that can be made blank again, since what is left of a failed attempt is of no use.
trait Fresh {
    fn field(&mut self) -> &mut dyn Field;

    fn make_blank(&mut self);
}

impl<T: Blank> Fresh for T {
    fn field(&mut self) -> &mut dyn Field {
        self
    }

    fn make_blank(&mut self) {
        *self = T::blank();
    }
}

/// A model with the same.
trait FreshModel: Fresh {
    fn model(&mut self) -> &mut dyn Model;
}

impl<T: Blank + Model> FreshModel for T {
    fn model(&mut self) -> &mut dyn Model {
        self
    }
}

fn decode(
    head: Head,
    body: Bytes,
    limit: usize,
    secrets: Redactor<'_>,
    target: &mut dyn Target,
) -> Result<Head, Error> {
    if let Some(most) = density::too_many_values(&body, limit) {
        return Err(Error::Decode {
            head: Box::new(head),
            path: ".".to_owned(),
            reason: format!(
                "it holds more than {most} objects and arrays, the most for a limit of {limit} bytes"
            ),
            body: secrets.redact_success(body, MAX_FAILURE_SIZE),
        });
    }
    if let Some(text) = text_of(&body).filter(|text| !begins_with_error(text)) {
        // A success without a body is the value of types that have one for it, such as `()`.
        let text = if text.is_empty() { "null" } else { text };
        if target.read(text) {
            return Ok(head);
        }
    }
    match envelope(&head, &body) {
        Envelope::Error(_) => {
            let failure = Failure::new(head, Body::Whole(body), Expect::Body, &secrets);
            Err(Error::Failure(Box::new(failure)))
        }
        Envelope::Foreign => Err(Error::NotCometChat {
            head: Box::new(head),
            body: secrets.redact_foreign(body, MAX_FAILURE_SIZE),
        }),
        Envelope::Success | Envelope::Empty | Envelope::Damaged => {
            match explain(&head, &body, target) {
                Ok(()) => Ok(head),
                Err(unexpected) => Err(unexpected.into_error(head, body, secrets)),
            }
        }
    }
}

/// Where a response is not what is documented, and why.
struct Unexpected {
    path: String,
    reason: String,
}

impl Unexpected {
    fn into_error(self, head: Head, body: Bytes, secrets: Redactor<'_>) -> Error {
        // The reason may repeat a value of the response.
        let inside = secrets
            .with_members_of(&body)
            .unwrap_or_else(|| secrets.secrets.clone());
        let own = Redactor {
            secrets: &inside,
            ..secrets
        };
        Error::Decode {
            head: Box::new(head),
            path: shorten(&own.redact(&self.path), MAX_PATH).into_owned(),
            reason: shorten(&own.redact(&self.reason), MAX_REASON).into_owned(),
            body: secrets.redact_success(body, MAX_FAILURE_SIZE),
        }
    }
}

/// Decodes once more, slowly, to find the place that does not fit.
fn explain(head: &Head, body: &[u8], target: &mut dyn Target) -> Result<(), Unexpected> {
    let whole = |reason: String| Unexpected {
        path: ".".to_owned(),
        reason,
    };
    if let Some(encoding) = head.headers.get(http::header::CONTENT_ENCODING) {
        let encoding = String::from_utf8_lossy(encoding.as_bytes());
        let reason = format!("it is compressed with `{encoding}`, which was not asked for");
        return Err(whole(reason));
    }
    let text = std::str::from_utf8(body).map_err(|error| whole(error.to_string()))?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if text.trim_ascii().is_empty() {
        return Err(whole("it has no body".to_owned()));
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    target.explain(&mut reader)?;
    let end = reader.end();
    end.map_err(|_| whole("something follows the JSON".to_owned()))
}
