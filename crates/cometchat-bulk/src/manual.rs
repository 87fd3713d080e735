//! Why the defaults are what they are, and what changes when they are changed: concurrency, journals, outages.
//!
//! | setting | default | why | raised | lowered |
//! |---|---|---|---|---|
//! | [`concurrency`](crate::Bulk::concurrency) | 16 | at 100 ms a request that is 9,600 a minute | more records are uncertain after a crash or an outage | 1 keeps the order of the input |
//! | [`journal`](crate::Bulk::journal) | none | a file has to be chosen | | without one, a program that ends does not know what it sent |
//! | [`at_least_once`](crate::Bulk::at_least_once) | off | a record that may have been sent is not sent again | messages may come twice | |
//! | [`patience`](crate::Bulk::patience) | 10 minutes | longer than a deployment or a failover | a run waits longer for a server that is gone | outages end runs, which can be resumed |
//! | [`requests_per_minute`](crate::import::Import::requests_per_minute) of an import | 60 | the limit of the import page, over all kinds | more 429 responses, unless more was promised | it takes longer |
//!
//! A record is written down before it is sent and after its outcome, and each line is on the disk before the run goes on. The time
//! that the disk takes belongs to no attempt. Lines that come together wait for the disk once, so a journal costs little above a few
//! records at a time.
//!
//! **What can be uncertain.** A record whose response never came may or may not have been sent; so may those that were under way when
//! the program was killed. They are reported, kept as dead letters, and never sent again unasked.
//!
//! **Outages.** After three failures in a row the run sends nothing more; a read, then one record ask whether the server is back,
//! after pauses from 0.5 to 30 seconds. [`Progress::outage_since`](crate::Progress) says since when.
//!
//! **A sender at a limit** keeps no other sender waiting: up to 1,000 records wait for such limits without a place of their own.
//!
//! **A damaged journal** stops the run with file, line and byte. [`recover_journal`](crate::Bulk::recover_journal) writes a new one;
//! records of which it cannot be read what became are uncertain.
