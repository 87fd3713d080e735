//! The HTTP side: connections, routes, keys, bodies. It knows the operations only by their table.

mod access;
mod auth;
mod body;
mod exchange;
mod line;
mod reply;
mod router;
mod server;
mod spoil;
mod uneven_body;

pub(crate) use access::Access;
pub(crate) use server::Server;
