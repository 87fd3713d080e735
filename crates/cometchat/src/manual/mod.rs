//! Why the defaults are what they are, and what changes when they are changed.
//!
//! - [`timeouts`]: deadlines, attempts, connections, and what a timeout was waiting for
//! - [`retries`]: what is tried again, how often, after which pauses, and the budget
//! - [`rate_limits`]: paces, bursts, and what a refusal holds up
//! - [`sizes`]: how much of a response is read, and what it costs in memory
//! - [`connections`]: proxies, HTTP/2, plain HTTP, containers

pub mod connections;
pub mod rate_limits;
pub mod retries;
pub mod sizes;
pub mod timeouts;
