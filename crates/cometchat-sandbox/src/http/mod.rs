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
pub(crate) use server::Server;
