//! Many [CometChat](https://www.cometchat.com) messages at once: sent in bulk with a journal that survives anything, or moderated
//! as a stream; and the rows of another system, brought over each once. It works with the client of the crate [`cometchat`].
//!
//! # Sending in bulk
//!
//! Give a run its records, each with a key of your own, and await it:
//!
//! ```no_run
//! use cometchat::messages::SendMessage;
//! use cometchat::{Client, Content, Receiver};
//! use cometchat_bulk::{Bulk, BulkInput, BulkRecord};
//!
//! # async fn example(customers: Vec<String>) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! let records = customers.into_iter().map(|uid| {
//!     let key = format!("opening-hours/{uid}");
//!     BulkRecord::bot(key, "assistant", SendMessage::new(Receiver::user(uid), Content::text("We open at nine from now on.")))
//! });
//! let run = Bulk::new(&client)
//!     .journal("opening-hours.journal")
//!     .dead_letters("opening-hours.left.ndjson")
//!     .start(BulkInput::records(records));
//! let report = run.await?;
//! println!("{report}");
//! # Ok(())
//! # }
//! ```
//!
//! Records come from an iterator, from a stream, or as text, one JSON object a line ([`BulkInput`], [`BulkRecord`]). They are
//! taken as they are needed: a million of them take no more memory than a thousand. While the run is going on, [`BulkRun`]
//! shows its [`Progress`], pauses, resumes and cancels it.
//!
//! What cannot be sent, because it is not JSON, lacks a receiver or is beyond a limit that CometChat documents without
//! contradiction, is a [`BadRecord`] with its line, field and rule. [`Bulk::check`] finds them all without sending anything;
//! [`BadRecords`] decides whether a run goes on without them or does not begin.
//!
//! # How fast
//!
//! The app's quota decides, not the number of connections. Tell the client the app's plan ([`ClientBuilder::plan`]):
//!
//! | plan | messages a minute | 100,000 messages take |
//! |---|---|---|
//! | [`Plan::Build`] | 500 | 3 hours 20 minutes |
//! | [`Plan::Paid`] | 20,000 | 5 minutes |
//!
//! That is if they have many senders. A single one, a bot say, may send 30 messages a minute by the same page, so that 100,000
//! take more than two days; ask CometChat for more and say so with [`Limits::with_sends_per_user`]. Moderation submissions
//! count for the user who sends them.
//!
//! Without a plan the pace follows what responses say of the quota. Calls of the same client outside the run go before its
//! records. A 429 is never an outcome: the record was not processed, and is sent later.
//!
//! # What became of each record
//!
//! Every record that was sent ends as exactly one of three ([`Outcome`]):
//!
//! - **confirmed**: the server answered with the message; its id is known.
//! - **refused**: the server answered that it will not. There is no message. Put right what it says, and feed the record again.
//! - **uncertain**: the request left, and no response came that tells: the connection broke, the time ran out, the server failed,
//!   or the program was killed. There may be a message. Look for it before you send the record again.
//!
//! An uncertain record is never sent again unless you say [`at_least_once`](Bulk::at_least_once), because nothing in CometChat
//! is documented to recognise a repeated message, the `muid` included. Choose it where a message twice is better than none.
//! Where the server reported success but its response was unreadable, there surely is a message, and the record is not sent
//! again even then.
//!
//! What surely never left, since no connection could be made or the quota had no room, is sent later and is no outcome. What
//! concerns all records, such as a wrong key, stops the run instead of refusing one record after the other
//! ([`BulkErrorKind::Refused`]).
//!
//! Refused and uncertain records are written to the [`dead_letters`](Bulk::dead_letters) with what became of them, ready to be
//! fed again: the refused ones are sent then, the uncertain ones only at least once.
//!
//! # Outages
//!
//! A server that is out of order (no connection, broken ones, a failing server, a gateway's page for everything) costs few
//! records: after three failures in a row nothing more is sent, so that at most those under way and a few more become
//! uncertain, and none is refused. The run then asks with growing pauses whether the server is there again, by a read first and
//! by one record after that, and goes on when that record gets a response of CometChat's. While it waits it says so
//! ([`Progress::outage_since`], and a warning in the log). After ten minutes it stops ([`Bulk::patience`]); with a journal it
//! can be resumed.
//!
//! # Resuming
//!
//! With a [`journal`](Bulk::journal), start the same run again: the same app, the same records in the same order, the same file.
//! It does not matter how it ended: cancelled, stopped by an error, killed, or by a loss of power. Records that have an outcome
//! are counted and left alone, records that were announced but have none are uncertain, and all others are sent. Records may be
//! added at the end, and bad ones put right.
//!
//! | what is wrong with the journal | then |
//! |---|---|
//! | its last line is torn | the line is cut off; it was never acted on |
//! | anything else is not as it was written | nothing is sent; the error names the line, and [`recover_journal`](Bulk::recover_journal) goes on with every record uncertain of which it cannot be read what became |
//! | the disk is full | the run stops before it sends anything else ([`Journal`](BulkErrorKind::Journal)) |
//! | another run is using it | nothing is sent ([`JournalInUse`](BulkErrorKind::JournalInUse)) |
//! | the records are others, or fewer | nothing more is sent ([`JournalOfAnotherInput`](BulkErrorKind::JournalOfAnotherInput)) |
//! | it is of another app or version, or no journal | nothing is sent, and the file stays as it is |
//!
//! The journal is text, and made to be searched. It holds keys and message ids, but no messages:
//!
//! ```json
//! {"journal":"cometchat-bulk","version":2,"app":"app-1.api-us.cometchat.io/v3"}
//! {"line":2,"event":"sending","record":1,"key":"order-17","hash":"d94f8f6cdf77c11d","crc":"0ba4a1d9"}
//! {"line":3,"event":"confirmed","record":1,"key":"order-17","id":"41","crc":"5f6e0c12"}
//! {"line":4,"event":"sending","record":2,"key":"order-18","hash":"bdf627944337accd","crc":"c4417a3e"}
//! {"line":5,"event":"unsent","record":2,"crc":"90d3be07"}
//! ```
//!
//! A record is sent only after its line `sending` is on the disk, and counted only after the line with its outcome is. The last
//! line of a record says where it stands; `unsent` takes `sending` back. Each line has its number and a checksum, so that
//! nothing that happens to the file makes a record look as if it had never been announced.
//!
//! The file is one way to keep a journal; [`journal`] tells what others must do, and has one in memory.
//!
//! # Importing
//!
//! [`import`] brings over what another system had, each row once.
//!
//! # Moderating a stream
//!
//! [`moderate`] takes a stream of messages and gives a stream of [`Verdicts`].
//!
//! # Defaults
//!
//! [`manual`] says why each default is what it is, and what changes when it is changed.
//!
//! # Trying it out
//!
//! In the repository, `cargo run -p cometchat-bulk --example bulk_send`, `import_history` and `moderate_stream` need no
//! account.
//!
//! # Features
//!
//! | feature | on by default | what it adds |
//! |---|---|---|
//! | `testing` | no | `journal::testing::check_contract`, which puts a journal of one's own to the test |
//!
//! TLS and HTTP/2 are features of `cometchat`, on which a program depends as well.
//!
//! [`ClientBuilder::plan`]: cometchat::ClientBuilder::plan
//! [`Limits::with_sends_per_user`]: cometchat::Limits::with_sends_per_user
//! [`Plan::Build`]: cometchat::Plan::Build
//! [`Plan::Paid`]: cometchat::Plan::Paid

#![cfg_attr(docsrs, feature(doc_cfg))]

mod bad_record;
mod builder;
mod dead_letters;
mod error;
mod fingerprint;
pub mod import;
mod input;
pub mod journal;
mod limits;
mod line;
pub mod manual;
mod outcome;
mod pauses;
mod progress;
mod record;
mod recorder;
mod report;
mod request;
mod run;
mod settings;
mod verdicts;

pub use bad_record::{BadRecord, BadRecords};
pub use builder::Bulk;
pub use error::{BulkError, BulkErrorKind};
pub use input::BulkInput;
pub use outcome::{Outcome, Settled};
pub use progress::{Counts, Progress};
pub use record::BulkRecord;
pub use report::{Ended, Report};
pub use run::{BulkControl, BulkRun, ProgressWatch};
pub use verdicts::{Order, Verdicts, moderate};

pub(crate) use fingerprint::Fingerprint;
