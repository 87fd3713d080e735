//! Users, groups, members and messages of another system, brought over so that each is there once, however often the program is
//! killed and started again.
//!
//! ```no_run
//! use cometchat::groups::GroupType;
//! use cometchat::{Client, Content, Receiver};
//! use cometchat_bulk::import::{Import, ImportGroup, ImportMember, ImportMessage, ImportUser};
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let messages = (0..100_000).map(|n| {
//!     let message = ImportMessage::new(format!("old-{n}"), "alice", Receiver::group("team"), 1_600_002_000 + n);
//!     message.content(Content::text(format!("message {n}")))
//! });
//! let report = Import::new(&client)
//!     .journal("import.journal")
//!     .rejected("import.rejected.ndjson")
//!     .users([ImportUser::new("alice", "Alice").created_at(1_600_000_000)])
//!     .groups([ImportGroup::new("team", "The team", GroupType::Private).owner("alice").created_at(1_600_000_000)])
//!     .members([ImportMember::new("team", "alice").joined_at(1_600_001_000)])
//!     .messages(messages)
//!     .start()
//!     .await?;
//! println!("{report}");
//! assert_eq!(report.uncertain(), 0);
//! # Ok(())
//! # }
//! ```
//!
//! # Why each row is there once
//!
//! CometChat knows an imported row again by its key: uid, guid, group and user, `muid`. A repeat is refused for the row alone, and
//! the row stays as it is. So a row of which nobody knows what became is asked again, until it is one of four:
//!
//! - **added**: the server says that it made it.
//! - **present**: it is there, and an earlier attempt of this run, of which no answer came, may have made it.
//! - **taken**: it was there at the first attempt. Another source has a row with the same key; it is reported, and never counted as
//!   ours.
//! - **rejected**: the server refused it, or it was found wrong before it left. The report and the file of
//!   [`Import::rejected`] say why.
//!
//! At the end of a run that is complete no row is uncertain.
//!
//! # What leaves when
//!
//! Kinds go one after the other: users, groups, members, messages, since each refers to those before. Up to 50 rows leave in one
//! request, one request at a time, and 60 requests a minute over all kinds (import page; [`Import::requests_per_minute`]).
//!
//! With a [`journal`](Import::journal) every row is announced there before its request leaves, and its end is written down before it
//! counts. It is the journal of [`Bulk`](crate::Bulk), with its guarantees: the same rows in the same order, and the run goes on
//! where it ended. Rows that were announced and have no end are asked again.
//!
//! # What is found before it leaves
//!
//! Ids, names, times, sizes, texts that are blank (which would abort a whole request), keys that come twice, members that joined before
//! their group was made, and rows that refer to a row that was rejected. [`Import::check`] looks at the whole input so, and sends
//! nothing. What may be right is a warning: a user or group that is not among those that were read, and a message of more than six
//! months ([`Import::allow_old_messages`]).
//!
//! # When a request fails as a whole
//!
//! CometChat may answer 500 after it has stored rows, and one row may abort the request of all. So the same rows are sent again, and
//! if that fails three times while a good row passes, they are halved until the row is found that does it. It is rejected only if
//! a good row of its kind passes beside it and it fails once more. As long as no good row passes, the server is out of order, and
//! the run waits ([`Import::patience`]).

mod answer;
mod ask;
mod builder;
mod check;
mod control;
mod driver;
mod import_row;
mod inputs;
mod kind;
mod member;
mod message;
mod pace;
mod report;
mod row;
mod send;
mod start;
mod suspects;

pub use builder::Import;
pub use cometchat::types::{ImportGroup, ImportUser};
pub use control::ImportRun;
pub use import_row::ImportRow;
pub use kind::ImportKind;
pub use member::ImportMember;
pub use message::ImportMessage;
pub use report::{ImportCounts, ImportReport, ImportWarning, RejectedRow};
