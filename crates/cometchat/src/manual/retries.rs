//! What is tried again, how often, after which pauses, and the budget.
//!
//! Which failures may be repeated is not a setting, since that decides whether a message can be sent twice:
//!
//! | what happened | reads | sends |
//! |---|---|---|
//! | nothing left: no connection, no room before the deadline | again | again |
//! | refused unprocessed: 429 with `ERR_TOO_MANY_REQUESTS`, 421, 425 | again | again |
//! | 5xx, a timeout, a broken connection | again | no: it may have been processed |
//! | refused: 4xx | no | no |
//! | a response that is not CometChat's, with 408 or 5xx | again | no |
//! | the same with another status | no | no |
//! | a certificate that is not accepted, a server without TLS | no | no |
//!
//! A `muid` does not make a send repeatable: nobody documents that it prevents a second message.
//!
//! | setting | default | why | raised | lowered |
//! |---|---|---|---|---|
//! | [`with_max_attempts`](crate::RetryPolicy::with_max_attempts) | 4 | a failure that passes is gone by then; each further attempt adds load to an outage | more load, longer calls | 1 switches retries off |
//! | [`with_initial_backoff`](crate::RetryPolicy::with_initial_backoff) | 200 ms, doubling | the pause is random between nothing and this, so that many clients do not come back together | calls take longer | clients come back together |
//! | [`with_max_backoff`](crate::RetryPolicy::with_max_backoff) | 10 s | reached only with more attempts | | |
//! | [`with_max_retry_after`](crate::RetryPolicy::with_max_retry_after) | 2 minutes | twice CometChat's window; a mistaken `Retry-After` of a year must not stop a program | a mistaken header stops a client for as long | a server that said when to come back is asked earlier |
//!
//! # The budget
//!
//! All clones of a client share 500 tokens. A retry takes 5 of them, one after a timeout 10, a success gives one back: a hundred
//! retries in a row, then one for each five successes, however many calls there are. A call that finds no token reports its failure at once. The budget is no setting: too small, a burst of
//! unrelated failures stops all retries; too large, retries keep a struggling server down.
