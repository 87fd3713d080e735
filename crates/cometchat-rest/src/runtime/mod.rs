//! What the generated calls run on: how a request is sent, how a response is read, and what can go wrong.

mod answer;
mod body;
mod call;
mod cause;
mod client;
mod decode;
mod density;
mod envelope;
mod error;
mod form;
mod http_options;
mod key;
mod parameter;
mod path;
mod phase;
mod pool;
mod proxy;
mod redactor;
mod request;
mod send;
mod spelling;
mod text;
mod transport;

pub use answer::{Head, RawResponse, ResponseValue};
pub use call::Call;
pub use client::Client;
pub use decode::ResponseModel;
pub use error::{Error, Failure, InvalidInput};
pub use form::FormFile;
pub use http_options::{HttpOptions, PlainHttp};
pub use key::ApiKey;
#[allow(
    unused_imports,
    reason = "used as soon as an operation has such a list in its query"
)]
pub(crate) use parameter::Joined;
pub(crate) use parameter::ParameterValue;
pub use path::check_segment;
pub use phase::Phase;
pub use proxy::Proxy;
pub(crate) use request::Parts;
pub use request::PreparedRequest;
pub use transport::{Transport, TransportError, TransportFuture};
