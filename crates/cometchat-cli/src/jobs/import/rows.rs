//! The rows of a file.

use crate::failure::Failure;
use cometchat::types::{self, ImportGroup, ImportUser};
use cometchat_bulk::import::{ImportMember, ImportMessage};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::sync::Arc;

/// How many lines that cannot be read are told.
const TOLD: usize = 10;

/// The categories of messages that can be imported; actions, calls and interactive messages cannot.
const IMPORTED: [&str; 2] = ["message", "custom"];

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
    path: PathBuf,
    only: Option<Kind>,
    /// When the groups of the file were made.
    made: Arc<HashMap<String, i64>>,
}

impl Source {
    /// The rows of a file, of this kind only or of all. Every line is looked at, and nothing sent.
    ///
    /// # Errors
    /// If there are lines that are no rows.
    pub(super) fn checked(path: PathBuf, only: Option<Kind>) -> Result<Self, Failure> {
        let mut made = HashMap::new();
        let mut source = Self {
            path,
            only,
            made: Arc::default(),
        };
        source.check(&mut made)?;
        source.made = Arc::new(made);
        Ok(source)
    }

    fn check(&self, made: &mut HashMap<String, i64>) -> Result<(), Failure> {
        let mut wrong = Vec::new();
        let mut count = 0_u64;
        let mut left_out = 0_u64;
        let file = File::open(&self.path).map_err(|error| {
            Failure::usage(format!("{} cannot be read: {error}", self.path.display()))
        })?;
        for (index, line) in BufReader::new(file).lines().enumerate() {
            let problem = match line {
                Err(error) => Some(error.to_string()),
                Ok(line) if line.trim().is_empty() => None,
                Ok(line) => match row(&line, self.only) {
                    Ok(Some((kind, row))) => {
                        let guid = row.get("guid").and_then(Value::as_str);
                        let moment = row.get("createdAt").and_then(Value::as_i64);
                        if let (Kind::Group, Some(guid), Some(moment)) = (kind, guid, moment) {
                            made.insert(guid.to_owned(), moment);
                        }
                        fits(kind, row).err()
                    }
                    Ok(None) => {
                        left_out += 1;
                        None
                    }
                    Err(problem) => Some(problem),
                },
            };
            if let Some(problem) = problem {
                count += 1;
                if wrong.len() < TOLD {
                    wrong.push(format!("line {}: {problem}", index + 1));
                }
            }
        }
        if count == 0 {
            if left_out > 0 {
                crate::note(&format!(
                    "{left_out} messages are of categories that CometChat does not import, and are left out"
                ));
            }
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
        let (only, made) = (self.only, self.made.clone());
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
                let (found, mut row) = row(&line, only).ok()??;
                joined_later(&mut row, &made);
                (found == kind).then(|| serde_json::from_value(row).ok())?
            })
    }
}

/// Members join after their group is made, says CometChat; its own clock has them join in the same second.
fn joined_later(row: &mut Value, made: &HashMap<String, i64>) {
    let made = row
        .get("guid")
        .and_then(Value::as_str)
        .and_then(|guid| made.get(guid));
    let joined = row.get("joinedAt").and_then(Value::as_i64);
    let same = made.copied().filter(|made| joined == Some(*made));
    if let (Some(moment), Some(object)) = (same, row.as_object_mut()) {
        object.insert("joinedAt".to_owned(), json!(moment + 1));
    }
}

/// The row of a line, in the form of an import; none for what was exported and cannot be imported.
fn row(line: &str, only: Option<Kind>) -> Result<Option<(Kind, Value)>, String> {
    let value: Value = serde_json::from_str(line)
        .map_err(|error| format!("is no JSON from column {} on", error.column()))?;
    let kind = value.get("kind").and_then(Value::as_str);
    match (kind.and_then(Kind::of_line), value.get("row"), only) {
        (Some(kind), Some(row), only) if only.is_none_or(|only| only == kind) => {
            let category = row.get("category").and_then(Value::as_str);
            let is_taken =
                kind != Kind::Message || category.is_none_or(|one| IMPORTED.contains(&one));
            Ok(is_taken.then(|| (kind, of_export(kind, row))))
        }
        (Some(_), Some(_), Some(_)) => Err("is a row of another kind".to_owned()),
        (_, _, Some(only)) => Ok(Some((only, value))),
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
