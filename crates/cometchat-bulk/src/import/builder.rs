//! Setting an import up.

use super::inputs::{Inputs, check};
use super::row::{Read, Rows, of_group, of_member, of_message, of_user};
use super::start::Start;
use super::{
    ImportGroup, ImportKind, ImportMember, ImportMessage, ImportReport, ImportRow, ImportRun,
    ImportUser,
};
use crate::builder::in_background;
use crate::journal::{FileJournal, Journal};
use crate::run::Shared;
use cometchat::{Client, RetryPolicy};
use futures_core::Stream;
use futures_util::{StreamExt, stream};
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// Sets an import up. The [module](super) has an example.
#[must_use]
pub struct Import {
    client: Client,
    inputs: Inputs,
    settings: Settings,
    journal: Option<Box<dyn Journal>>,
    recover: bool,
}

/// What a run is told.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) rejected: Option<PathBuf>,
    pub(super) requests_per_minute: u32,
    pub(super) patience: Duration,
    pub(super) allow_old: bool,
}

impl Import {
    /// An import with this client: its app, connections, rate limits and limit for each attempt. Its deadline and retry policy are
    /// not used: a row waits as long as it takes, and the run decides what is asked again.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            inputs: Inputs::default(),
            settings: Settings {
                rejected: None,
                requests_per_minute: 60,
                patience: Duration::from_secs(600),
                allow_old: false,
            },
            journal: None,
            recover: false,
        }
    }

    /// Keeps a journal in this file, which is made if it does not exist. It takes about 200 bytes a row.
    ///
    /// With it a run that was cancelled, stopped or killed goes on when the same run is started again: same app, same rows in the
    /// same order, same journal. Without it a row of an earlier run counts as taken.
    pub fn journal(self, path: impl Into<PathBuf>) -> Self {
        self.custom_journal(FileJournal::at(path))
    }

    /// Keeps the journal elsewhere than in a file; see [`Journal`].
    pub fn custom_journal(mut self, journal: impl Journal) -> Self {
        self.journal = Some(Box::new(journal));
        self
    }

    /// Goes on with a journal that is damaged. Every row of which it cannot be read what became is asked again, which does no harm:
    /// what is there counts as present.
    pub fn recover_journal(mut self) -> Self {
        self.recover = true;
        self
    }

    /// Writes the rows that were rejected or taken to this file, one JSON object a line, each with the reason. It holds whatever
    /// stands in the rows, passwords of groups included. The file is replaced when the run ends.
    pub fn rejected(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.rejected = Some(path.into());
        self
    }

    /// How many requests leave in a minute, over all kinds; 60 by default (import page). More are for an app that was promised more.
    pub fn requests_per_minute(mut self, requests: u32) -> Self {
        self.settings.requests_per_minute = requests.max(1);
        self
    }

    /// How long to wait for a server that is out of order; 10 minutes by default, counted from the first failure. After that the
    /// run stops, and with a journal it goes on when it is started again.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.settings.patience = patience;
        self
    }

    /// Does not warn of messages of more than six months. How old they may be is a matter of the app's plan.
    pub fn allow_old_messages(mut self) -> Self {
        self.settings.allow_old = true;
        self
    }

    /// The users.
    pub fn users<I>(mut self, users: I) -> Self
    where
        I: IntoIterator<Item: Into<ImportUser> + 'static, IntoIter: Send + 'static>,
    {
        self.inputs.users = rows(users.into_iter().map(of_user));
        self
    }

    /// The groups.
    pub fn groups<I>(mut self, groups: I) -> Self
    where
        I: IntoIterator<Item: Into<ImportGroup> + 'static, IntoIter: Send + 'static>,
    {
        self.inputs.groups = rows(groups.into_iter().map(of_group));
        self
    }

    /// The members of groups.
    pub fn members<I>(mut self, members: I) -> Self
    where
        I: IntoIterator<Item: Into<ImportMember> + 'static, IntoIter: Send + 'static>,
    {
        self.inputs.members = rows(members.into_iter().map(of_member));
        self
    }

    /// The messages, the oldest first.
    pub fn messages<I>(mut self, messages: I) -> Self
    where
        I: IntoIterator<Item: Into<ImportMessage> + 'static, IntoIter: Send + 'static>,
    {
        self.inputs.messages = rows(messages.into_iter().map(of_message));
        self
    }

    /// The rows of one kind as a stream, instead of an iterator that must not wait. A row of another kind is rejected.
    pub fn stream(
        mut self,
        kind: ImportKind,
        rows: impl Stream<Item = ImportRow> + Send + 'static,
    ) -> Self {
        *self.inputs.of(kind) = Box::pin(rows.map(move |row| row.of_kind(kind)));
        self
    }

    /// Starts the run in the background. All that can go wrong is told by the run when it is awaited.
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start(self) -> ImportRun {
        let shared = Shared::new();
        // One attempt a call: what follows from a failure is the run's to decide.
        let client = in_background(&self.client).with_retry(RetryPolicy::none());
        let start = Start {
            client,
            inputs: self.inputs,
            settings: self.settings,
            journal: self.journal,
            recover: self.recover,
            shared: shared.clone(),
        };
        let task = tokio::spawn(async move {
            let _end = start.shared.clone().tell_the_end();
            start.run().await
        });
        ImportRun::new(shared, task)
    }

    /// A dry run: looks at every row of the input, and sends nothing. Neither the journal nor the file of rejected rows is touched.
    pub async fn check(self) -> ImportReport {
        check(self.inputs, self.settings.allow_old).await
    }
}

fn rows(rows: impl Iterator<Item = Read> + Send + 'static) -> Rows {
    Box::pin(stream::iter(rows))
}

impl fmt::Debug for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Import")
            .field("client", &self.client)
            .field("requests_per_minute", &self.settings.requests_per_minute)
            .finish_non_exhaustive()
    }
}
