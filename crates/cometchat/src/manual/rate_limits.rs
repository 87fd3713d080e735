//! Paces, bursts, and what a refusal holds up.
//!
//! CometChat counts requests in windows of a minute: for each class of operations of an app, for the messages that each user sends
//! (30), and for some operations by user. See [`Plan`](crate::Plan) for the figures of the plans.
//!
//! | setting | default | why | raised | lowered |
//! |---|---|---|---|---|
//! | [`plan`](crate::ClientBuilder::plan) | none | the app's plan cannot be asked for | a larger plan than the app has is corrected at the first refusal | a smaller one wastes a part of the quota |
//! | [`Limits::with_sends_per_user`](crate::Limits::with_sends_per_user) | 30 | the rate limits page | as contracts say; from 500 on it has to be told, since such a report is taken for the app's limit | the user's messages go out more slowly |
//! | [`without_pacing`](crate::ClientBuilder::without_pacing) | off | | requests run into the limits and wait as the server says | |
//! | [`low_priority`](crate::Client::low_priority) | off | work that nobody waits for should not delay work that somebody waits for | | |
//!
//! **Bursts.** With a plan, requests leave evenly: whatever the borders of the server's windows are, no window gets more than its
//! limit. A half of a percent of the limit may leave at once, so a few calls never wait for each other. More would have to be taken
//! from the pace: a burst of the whole limit and a pace of the whole limit are twice the limit in one window.
//!
//! **Without a plan** nothing waits until the server reports a limit or refuses.
//!
//! **A refusal** holds the narrowest limit that it can be about, for as long as the server says but at most
//! [2 minutes](crate::RetryPolicy::with_max_retry_after), or for 1, 2, 4, ... seconds where it says nothing. One user at a limit slows
//! neither others nor reads. Afterwards the pace begins at what got through before, and grows.
//!
//! **Several programs on one app** need not know of each other: each sees in the responses that the rest of the limit falls faster
//! than its own requests explain, and spreads what is left over the rest of the window.
//!
//! [`Client::quota`](crate::Client::quota) shows what is known and how many calls wait.
