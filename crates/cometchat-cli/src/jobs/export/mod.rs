//! `cometctl export`: a group, a user or the whole app as lines of JSON.

mod bookmark;

use crate::call::hide;
use crate::command::Globals;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::progress::Progress;
use crate::signals::interrupted;
use bookmark::{Bookmark, Out};
use clap::{Arg, ArgMatches, Command, value_parser};
use cometchat::types::Json;
use cometchat::{Client, Error, ErrorKind, Operation, Position, operations};
use serde_json::{Value, json};
use std::path::PathBuf;

pub(crate) fn add(command: Command) -> Command {
    let to = || {
        Arg::new("to")
            .long("to")
            .value_name("FILE")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help("Where the lines go. Beside it stands FILE.position until the export is complete")
    };
    let id = |name: &'static str| {
        Arg::new("id")
            .value_name(name)
            .required(true)
            .help("Whom it is about")
    };
    command.subcommand(
        Command::new("export")
            .about("Write a group, a user or the whole app to a file; goes on where it was stopped")
            .long_about(
                "Writes one JSON object a line, `{\"kind\": …, \"row\": …}`, with everything that CometChat answers. Stopped at any moment and \
                 started again, it goes on where it was: nothing is skipped, and nothing is written twice. `cometctl import app` reads it. \
                 Secrets are hidden unless --reveal is given.",
            )
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(Command::new("group").about("A group, its members and its messages").arg(id("GUID")).arg(to()))
            .subcommand(Command::new("user").about("A user and the messages of that user").arg(id("UID")).arg(to()))
            .subcommand(Command::new("app").about("All users, groups, members and messages").arg(to())),
    )
}

pub(crate) fn run(matches: &ArgMatches, globals: &Globals) -> Result<Exit, Failure> {
    let Some((what, matches)) = matches.subcommand() else {
        return Ok(Exit::Usage);
    };
    if globals.dry_run {
        return Err(Failure::usage(
            "--dry-run shows one request, and an export makes many",
        ));
    }
    let id = matches
        .try_get_one::<String>("id")
        .ok()
        .flatten()
        .cloned()
        .unwrap_or_default();
    let path = matches
        .get_one::<PathBuf>("to")
        .cloned()
        .unwrap_or_default();
    let client = crate::profile::client(globals)?;
    let out = Out::open(path, &format!("{what} {id} {}", client.base_url()))?;
    let mut export = Export {
        client,
        out,
        progress: Progress::of_job(),
        reveal: globals.reveal,
        section: 0,
    };
    let result = crate::runtime()?.block_on(async {
        tokio::select! {
            result = export.run(what, &id) => result,
            () = interrupted() => Err(Failure::local("interrupted")),
        }
    });
    export.progress.end();
    match result {
        Ok(()) => {
            let rows = export.out.complete()?;
            crate::note(&format!("{rows} rows"));
            Ok(Exit::Done)
        }
        // Whatever was written behind the bookmark is cut off when it goes on.
        Err(failure) => Err(failure.hint("The same command goes on where this one stopped.")),
    }
}

/// An export under way.
struct Export {
    client: Client,
    out: Out,
    progress: Progress,
    reveal: bool,
    section: u32,
}

/// A list, and what is written of its rows.
struct Part<'a> {
    kind: &'static str,
    operation: &'static Operation,
    parameters: Vec<(&'static str, &'a str)>,
    /// What is added to each row.
    with: Option<(&'static str, &'a str)>,
}

const PAGE: &str = "100";

impl Export {
    async fn run(&mut self, what: &str, id: &str) -> Result<(), Failure> {
        match what {
            "group" => {
                self.one("group", &operations::GET_GROUP, ("guid", id))
                    .await?;
                self.list(&members(id)).await?;
                self.list(&Part {
                    kind: "message",
                    operation: &operations::LIST_GROUP_MESSAGES,
                    parameters: vec![("guid", id), ("limit", PAGE)],
                    with: None,
                })
                .await
            }
            "user" => {
                self.one("user", &operations::GET_USER, ("uid", id)).await?;
                self.list(&Part {
                    kind: "message",
                    operation: &operations::LIST_USER_MESSAGES,
                    parameters: vec![("uid", id), ("limit", PAGE)],
                    with: None,
                })
                .await
            }
            _ => self.app().await,
        }
    }

    async fn app(&mut self) -> Result<(), Failure> {
        let all = |kind, operation, size| Part {
            kind,
            operation,
            parameters: vec![(size, PAGE)],
            with: None,
        };
        self.list(&all("user", &operations::LIST_USERS, "perPage"))
            .await?;
        self.list(&all("group", &operations::LIST_GROUPS, "perPage"))
            .await?;
        self.members_of_all().await?;
        self.list(&all("message", &operations::LIST_MESSAGES, "limit"))
            .await
    }

    /// The members of every group: a walk over groups, and in each a walk over members.
    async fn members_of_all(&mut self) -> Result<(), Failure> {
        let section = self.section;
        self.section += 1;
        if self.out.is_behind(section) {
            return Ok(());
        }
        let bookmark = self.out.at(section);
        let groups = &operations::LIST_GROUPS;
        let mut list = self
            .client
            .operation(groups)
            .parameter("perPage", PAGE)
            .list()
            .map_err(|error| failed(groups, &error))?;
        let (mut group_at, mut inner) = match bookmark {
            Some(Bookmark {
                outer,
                position,
                within,
                ..
            }) => (outer, within.zip(position)),
            None => (None, None),
        };
        if let Some(position) = &group_at {
            list = list
                .resume_from(position.clone())
                .map_err(|error| failed(groups, &error))?;
        }
        let mut walk = list.items();
        while let Some(group) = walk.next().await {
            let group = readable(group, groups)?;
            let guid = group
                .as_ref()
                .and_then(|group| group["guid"].as_str())
                .unwrap_or_default()
                .to_owned();
            if !guid.is_empty() {
                let from = inner
                    .take()
                    .filter(|(within, _)| *within == guid)
                    .map(|(_, position)| position);
                let part = members(&guid);
                self.walk(&part, from, section, group_at.clone(), Some(&guid))
                    .await?;
            }
            group_at = Some(walk.position());
            self.out.keep(section, group_at.clone(), None, None)?;
        }
        self.out.keep(self.section, None, None, None)
    }

    async fn one(
        &mut self,
        kind: &'static str,
        operation: &'static Operation,
        id: (&str, &str),
    ) -> Result<(), Failure> {
        let section = self.section;
        self.section += 1;
        if self.out.is_behind(section) {
            return Ok(());
        }
        let asked = self
            .client
            .operation(operation)
            .parameter(id.0, id.1)
            .send()
            .await;
        let mut response = asked
            .map_err(|error| failed(operation, &error))?
            .into_inner()
            .into_value();
        let row = response
            .get_mut("data")
            .map(Value::take)
            .unwrap_or_default();
        self.write(kind, operation, row)?;
        self.out.keep(self.section, None, None, None)
    }

    async fn list(&mut self, part: &Part<'_>) -> Result<(), Failure> {
        let section = self.section;
        self.section += 1;
        if self.out.is_behind(section) {
            return Ok(());
        }
        let from = self.out.at(section).and_then(|bookmark| bookmark.position);
        self.walk(part, from, section, None, None).await?;
        self.out.keep(self.section, None, None, None)
    }

    /// Writes the rows of a list, and after each page where it is.
    async fn walk(
        &mut self,
        part: &Part<'_>,
        from: Option<Position>,
        section: u32,
        outer: Option<Position>,
        within: Option<&str>,
    ) -> Result<(), Failure> {
        let operation = part.operation;
        let mut request = self.client.operation(operation);
        for (name, value) in &part.parameters {
            request = request.parameter(*name, *value);
        }
        let mut list = request.list().map_err(|error| failed(operation, &error))?;
        if let Some(position) = from {
            list = list
                .resume_from(position)
                .map_err(|error| failed(operation, &error))?;
        }
        let mut pages = list.pages();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| failed(operation, &error))?;
            for broken in page.broken() {
                self.write(part.kind, operation, broken.value.clone().into_value())?;
            }
            for row in page.into_inner().into_vec() {
                let mut row = row.into_value();
                if let (Some((name, value)), Some(object)) = (part.with, row.as_object_mut()) {
                    object.insert(name.to_owned(), json!(value));
                }
                self.write(part.kind, operation, row)?;
            }
            self.out
                .keep(section, outer.clone(), Some(pages.position()), within)?;
        }
        Ok(())
    }

    fn write(&mut self, kind: &str, operation: &Operation, mut row: Value) -> Result<(), Failure> {
        if !self.reveal {
            hide(operation, &mut row);
        }
        let rows = self.out.line(&json!({ "kind": kind, "row": row }))?;
        self.progress.tell(format!("{rows} rows, now {kind}s"));
        Ok(())
    }
}

fn members(guid: &str) -> Part<'_> {
    Part {
        kind: "member",
        operation: &operations::LIST_MEMBERS,
        parameters: vec![("guid", guid), ("perPage", PAGE)],
        with: Some(("guid", guid)),
    }
}

/// A row; none where it cannot be read, behind which the walk goes on.
fn readable(row: Result<Json, Error>, operation: &Operation) -> Result<Option<Json>, Failure> {
    match row {
        Ok(row) => Ok(Some(row)),
        Err(error) if error.kind() == ErrorKind::BrokenRow => Ok(None),
        Err(error) => Err(failed(operation, &error)),
    }
}

fn failed(operation: &Operation, error: &Error) -> Failure {
    Failure::of_call(operation, error)
}
