//! The HTTP side: connections, routes, keys, bodies. It knows the operations only by their table.

mod auth;
mod body;
mod exchange;
mod router;
mod server;

pub(crate) use server::Server;
