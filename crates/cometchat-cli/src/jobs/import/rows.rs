//! The rows of a file.

use crate::failure::Failure;
use cometchat::types::{self, ImportGroup, ImportUser};
use cometchat_bulk::import::{ImportMember, ImportMessage};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;

/// How many lines that cannot be read are told.
const TOLD: usize = 10;

/// A kind of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    User,
    Group,
    Member,
    Message,
}

impl Kind {
    /// The kind that a command names; none for all of them.
    pub(super) fn named(command: &str) -> Option<Self> {
        match command {
            "users" => Some(Self::User),
            "groups" => Some(Self::Group),
            "members" => Some(Self::Member),
            "messages" => Some(Self::Message),
            _ => None,
        }
    }

    fn of_line(text: &str) -> Option<Self> {
        Self::named(&format!("{text}s"))
    }

    fn schema(self) -> &'static str {
        match self {
            Self::User => "ImportUser",
            Self::Group => "ImportGroup",
            Self::Member => "ImportMember",
            Self::Message => "ImportMessage",
        }
    }
}

/// A file of rows: of one kind, or of all, each with its kind beside it.
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) only: Option<Kind>,
}

impl Source {
    /// Looks at every line, and sends nothing.
    pub(super) fn check(&self) -> Result<(), Failure> {
        let mut wrong = Vec::new();
        let mut count = 0_u64;
        let file = File::open(&self.path).map_err(|error| {
            Failure::usage(format!("{} cannot be read: {error}", self.path.display()))
        })?;
        for (index, line) in BufReader::new(file).lines().enumerate() {
            let problem = match line {
                Err(error) => Some(error.to_string()),
                Ok(line) if line.trim().is_empty() => None,
                Ok(line) => row(&line, self.only)
                    .and_then(|(kind, row)| fits(kind, row))
                    .err(),
            };
            if let Some(problem) = problem {
                count += 1;
                if wrong.len() < TOLD {
                    wrong.push(format!("line {}: {problem}", index + 1));
                }
            }
        }
        if count == 0 {
            return Ok(());
        }
        let text = wrong.join("\n       ");
        let text = format!("{count} lines are no rows; nothing was sent\n       {text}");
        Err(Failure::usage(text))
    }

    pub(super) fn users(&self) -> impl Iterator<Item = ImportUser> + Send + 'static {
        self.of::<ImportUser>(Kind::User)
    }

    pub(super) fn groups(&self) -> impl Iterator<Item = ImportGroup> + Send + 'static {
        self.of::<ImportGroup>(Kind::Group)
    }

    pub(super) fn members(&self) -> impl Iterator<Item = ImportMember> + Send + 'static {
        self.of::<types::ImportMember>(Kind::Member)
            .map(ImportMember::from)
    }

    pub(super) fn messages(&self) -> impl Iterator<Item = ImportMessage> + Send + 'static {
        self.of::<types::ImportMessage>(Kind::Message)
            .map(ImportMessage::from)
    }

    /// The rows of a kind. Every line was looked at before.
    fn of<T: DeserializeOwned>(&self, kind: Kind) -> impl Iterator<Item = T> + Send + use<T> {
        let only = self.only;
        let wanted = only.is_none_or(|only| only == kind);
        let file = wanted.then(|| File::open(&self.path).ok()).flatten();
        let lines = file
            .map(|file| BufReader::new(file).lines())
            .into_iter()
            .flatten();
        lines
            .map_while(Result::ok)
            .filter(|line| !line.trim().is_empty())
            .filter_map(move |line| {
                let (found, row) = row(&line, only).ok()?;
                (found == kind).then(|| serde_json::from_value(row).ok())?
            })
    }
}

/// The row of a line, in the form of an import.
fn row(line: &str, only: Option<Kind>) -> Result<(Kind, Value), String> {
    let value: Value = serde_json::from_str(line)
        .map_err(|error| format!("is no JSON from column {} on", error.column()))?;
    let kind = value.get("kind").and_then(Value::as_str);
    match (kind.and_then(Kind::of_line), value.get("row"), only) {
        (Some(kind), Some(row), None) => Ok((kind, of_export(kind, row))),
        (Some(kind), Some(row), Some(only)) if kind == only => Ok((kind, of_export(kind, row))),
        (Some(_), Some(_), Some(_)) => Err("is a row of another kind".to_owned()),
        (_, _, Some(only)) => Ok((only, value)),
        _ => Err("must have `kind` and `row`, as cometctl export writes it".to_owned()),
    }
}

/// What an import takes of a row that was exported.
fn of_export(kind: Kind, row: &Value) -> Value {
    let schema = crate::description::schema(kind.schema());
    let known = schema.get("properties").and_then(Value::as_object);
    let is_known = |name: &str| known.is_some_and(|known| known.contains_key(name));
    let mut taken: Map<String, Value> = row
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, value)| is_known(name) && !value.is_null())
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
    match kind {
        Kind::Member => {
            let key = format!("{}_member_{}", text("guid"), text("uid"));
            taken.insert("memberId".to_owned(), json!(key));
        }
        // A message of an app has an id in any case, and a `muid` where its sender gave one.
        Kind::Message if text("muid").is_empty() => {
            taken.insert("muid".to_owned(), json!(format!("exported-{}", text("id"))));
        }
        _ => {}
    }
    if let (Kind::Message, Some(data)) =
        (kind, taken.get_mut("data").and_then(Value::as_object_mut))
    {
        // Who sent and who received it stands beside it; the rest of what the server adds is not taken.
        for added in ["entities", "resource", "moderation", "reactions"] {
            data.remove(added);
        }
    }
    Value::Object(taken)
}

fn fits(kind: Kind, row: Value) -> Result<(), String> {
    let schema = json!({ "$ref": format!("#/components/schemas/{}", kind.schema()) });
    if let Some(problem) = crate::call::problems(&schema, &row).into_iter().next() {
        return Err(match problem.path.is_empty() {
            true => problem.rule,
            false => format!("`{}`: {}", problem.path, problem.rule),
        });
    }
    let read = match kind {
        Kind::User => serde_json::from_value::<ImportUser>(row).map(|_| ()),
        Kind::Group => serde_json::from_value::<ImportGroup>(row).map(|_| ()),
        Kind::Member => serde_json::from_value::<types::ImportMember>(row).map(|_| ()),
        Kind::Message => serde_json::from_value::<types::ImportMessage>(row).map(|_| ()),
    };
    read.map_err(|error| error.to_string())
}
