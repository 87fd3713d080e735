//! Proxies, HTTP/2, plain HTTP, containers.
//!
//! What reqwest would decide by the features that some other crate of a program switches on (compression, HTTP/2, the system's
//! proxy) is decided by this crate's features and its builder alone.
//!
//! **Proxies.** `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` count for CometChat and never for this machine;
//! [`proxy`](crate::ClientBuilder::proxy) sets one by hand or none.
//!
//! **Silence.** Over HTTP/2 all requests share a connection. One that owes a response is asked with a PING every 10 seconds whether
//! it is alive. A server may answer those and nothing else, so after a request that timed out all later requests use new connections.
//!
//! **Redirects** are never followed: the key would go to another host, and a send that is answered with one may have been processed.
//!
//! **Compression** (feature `gzip`) is off by default: few responses are large enough for it to matter.
//!
//! **Plain HTTP** is for this machine only, since everybody on the way can read the key.
//! [`allow_plain_http`](crate::ClientBuilder::allow_plain_http) allows it everywhere, the environment variable
//! `COMETCHAT_ALLOW_PLAIN_HTTP` for the hosts that it names.
//!
//! # Containers
//!
//! A program in one container that uses the sandbox in another one knows it by a name:
//!
//! ```text
//! cometchat-sandbox --bind 0.0.0.0 --expose-to-network --allow-host sandbox
//!
//! COMETCHAT_BASE_URL=http://sandbox:8787/v3
//! COMETCHAT_ALLOW_PLAIN_HTTP=sandbox
//! COMETCHAT_API_KEY=...
//! ```
//!
//! Without `--allow-host` the sandbox refuses requests to that name, as it refuses web pages that reach it by a name of their own.
