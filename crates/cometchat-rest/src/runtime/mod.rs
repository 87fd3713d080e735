//! What the generated calls run on: how a request is sent, how a response is read, and what can go wrong.

mod answer;
mod attempt;
mod body;
mod cause;
mod connection;
mod density;
mod envelope;
mod error;
mod hooks;
mod http_options;
mod key;
mod path;
mod pool;
mod proxy;
mod query;
mod spelling;
mod text;
mod transport;

pub use answer::{Head, ResponseValue};
pub use attempt::{Phase, attempt_timeout};
pub use connection::Connection;
pub(crate) use connection::build;
pub use error::{Error, Failure, InvalidInput};
pub(crate) use hooks::{ClientHooks, ClientInfo, OperationInfo};
pub use http_options::{HttpOptions, PlainHttp};
pub use key::ApiKey;
pub use path::check_segment;
pub(crate) use path::encode_path;
pub use proxy::Proxy;
pub(crate) use query::QueryValue;
#[allow(unused_imports, reason = "used as soon as an operation has a query")]
pub(crate) use query::{append_joined_query, append_query};
pub use transport::{Transport, TransportError, TransportFuture};
