//! The HTTP side: connections, routes, keys, bodies. It knows the operations only by their table.

mod access;
mod apply_fault;
mod auth;
mod body;
mod connection;
mod faulty_body;
mod handlers;
mod response;
mod router;
mod server;

pub(crate) use access::Access;
#[cfg(feature = "inspector")]
pub(crate) use access::is_own_origin;
#[cfg(feature = "inspector")]
pub(crate) use apply_fault::endless;
#[cfg(feature = "inspector")]
pub(crate) use handlers::{Asked, refuse, unrecorded};
#[cfg(feature = "inspector")]
pub(crate) use router::route_of_sandbox;
pub(crate) use server::Server;
