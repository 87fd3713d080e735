//! Deadlines, attempts, connections, and what a timeout was waiting for.
//!
//! | setting | default | why | raised | lowered |
//! |---|---|---|---|---|
//! | [`deadline`](crate::ClientBuilder::deadline) | 60 s | one window of CometChat's rate limits, so that a call which meets a used-up limit can still succeed | callers wait longer before they know of an outage | fewer attempts fit; a wait that would pass the deadline is not begun |
//! | [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) | 20 s | far above the time of a slow response, and three attempts fit into the deadline | a connection that has fallen silent costs more | slow responses become failures, which for a send means [`MayHaveArrived`](crate::Delivery::MayHaveArrived) |
//! | [`connect_timeout`](crate::ClientBuilder::connect_timeout) | 5 s | a lost first packet is sent again after 1 and 3 seconds | a host that is gone costs more of the deadline | connections over bad networks fail, which is harmless: nothing was sent |
//! | [`pool_idle_timeout`](crate::ClientBuilder::pool_idle_timeout) | 30 s | load balancers forget an unused connection after 60 s or more, without telling | above 60 s, a send may leave on a connection that is gone, and nobody knows whether it arrived | more connections are made |
//! | [`Polling`](crate::moderation::Polling) | after 0.25 s, doubling to 5 s, for 60 s | checks of texts may take 5 s, of images 30 s (moderation pages) | verdicts are known later | more requests count against the limits |
//!
//! The deadline covers everything: waiting for room in a rate limit, all attempts, the pauses between them. `with_deadline` and
//! `with_attempt_timeout` set both for some calls only:
//!
//! ```
//! # use cometchat::{Client, Error};
//! # use std::time::Duration;
//! # async fn example(client: Client) -> Result<(), Error> {
//! let quick = client.with_deadline(Duration::from_secs(2));
//! let reasons = quick.moderation().reasons().list().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What it was waiting for
//!
//! [`Error::waiting_for`](crate::Error::waiting_for) says it, and [`Error::delivery`](crate::Error::delivery) follows from it:
//!
//! | phase | what may have happened |
//! |---|---|
//! | [`Permit`](crate::Phase::Permit), [`Connect`](crate::Phase::Connect) | nothing was sent |
//! | [`Send`](crate::Phase::Send), [`ResponseHead`](crate::Phase::ResponseHead) | the request may have arrived |
//! | [`ResponseBody`](crate::Phase::ResponseBody) | it arrived, if the head said so in CometChat's form |
//!
//! Zero is an error of the builder for the deadline and the attempt; [`Duration::MAX`](std::time::Duration::MAX) means no limit.
