//! What the generated calls run on: how a request is sent, how an answer is read, and what can go wrong.

mod answer;
mod connection;
mod error;
mod hooks;
mod key;
mod path;
mod query;
mod transport;

pub use answer::{Head, ResponseValue};
pub use connection::{Connection, http_builder};
pub use error::{Error, Failure, InvalidInput};
pub(crate) use hooks::{ClientHooks, ClientInfo, OperationInfo};
pub use key::ApiKey;
pub use path::check_segment;
pub(crate) use path::encode_path;
pub(crate) use query::QueryValue;
#[allow(unused_imports, reason = "used as soon as an operation has a query")]
pub(crate) use query::append_query;
pub use transport::{Transport, TransportError, TransportFuture};
